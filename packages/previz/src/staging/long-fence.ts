/** A fence that is jumped or climbed over runs on to both sides: one panel of it in a meadow stops nobody. */
import type { Drawing } from '../model/drawing.ts';
import { mappedDrawing } from './map-drawing.ts';
import type { Performer } from './performers.ts';
import { measured } from './shape-bounds.ts';
import type { Stagecraft } from './stagecraft.ts';

const FENCES = /^(fence|picket-fence|wooden-fence|garden-fence|railing)$/;
/** Of a panel's width, from one to the next. */
const STEP = 0.94;
const LEAST = 3;

/** The drawing as often side by side as its guests need, or as it is. */
export function runOn(drawing: Drawing, p: Performer, { attachments }: Stagecraft): Drawing {
  if (!FENCES.test(p.drawable?.id ?? '') || p.entity.count > 1) return drawing;
  const over = [...attachments.values()].filter(
    (a) => a.host === p.id && (a.grip === 'above' || a.grip === 'straddled' || a.grip === 'vaulted'),
  ).length;
  if (over === 0) return drawing;
  const n = Math.max(LEAST, over);
  const w = STEP * drawing.bounds.width;
  const shapes = Array.from({ length: n }, (_, i) => {
    const dx = (i - (n - 1) / 2) * w;
    return mappedDrawing(drawing, (q) => ({ x: q.x + dx, y: q.y })).shapes;
  }).flat();
  return { ...measured(drawing, shapes), footprint: drawing.footprint + (n - 1) * w };
}
