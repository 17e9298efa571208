import type { DetailSpec } from '../../staging/artists.ts';
import type { Pen } from '../pen.ts';
import type { Wardrobe } from '../wardrobe.ts';
import { present } from './deeds/papers.ts';
import { drawHandClose } from './hand.ts';
import { putAt } from './put-at.ts';
import { drawTableTop } from './table-top.ts';

/** Centimetres that fingers take. */
const SMALL = 9;

/** Both hands: typing, clasped, shaking another's, or side by side. */
export function drawBothHands(
  pen: Pen,
  spec: DetailSpec,
  w: Wardrobe,
  other: { spec: DetailSpec; w: Wardrobe } | null,
): void {
  const bare = { ...spec, held: null, target: null };
  if (spec.gesture === 'shake') {
    drawHandClose(
      pen,
      { ...(other?.spec ?? spec), gesture: 'open', held: null, target: null },
      other?.w ?? w,
      { x: 3.4, y: 0.6, turn: 4, mirror: true },
    );
    drawHandClose(pen, { ...bare, gesture: 'hold' }, w, { x: -4.2, y: -0.4, turn: 4, mirror: false });
    return;
  }
  if (spec.gesture === 'type') {
    drawTableTop(pen, -6);
    if (spec.target) putAt(pen, spec.target, { x: 0, y: 2 });
    drawHandClose(pen, { ...bare, gesture: 'open' }, w, { x: -9.5, y: 9, turn: -98, mirror: true });
    drawHandClose(pen, { ...bare, gesture: 'open' }, w, { x: 9.5, y: 9, turn: -98, mirror: false });
    return;
  }
  // What is larger than fingers take is held up between both hands.
  const { width = 0, height = 0 } = spec.held?.drawing.bounds ?? {};
  const slender = Math.min(width, height) < 0.3 * Math.max(width, height);
  if (Math.max(width, height) > SMALL && !slender) {
    present(pen, spec, w);
    return;
  }
  if (spec.held) {
    drawHandClose(pen, { ...bare, gesture: 'pinch', held: spec.held }, w, {
      x: -11,
      y: 2,
      turn: -12,
      mirror: false,
    });
    drawHandClose(pen, { ...bare, gesture: 'pinch' }, w, { x: 15, y: -4, turn: 2, mirror: true });
    return;
  }
  drawTableTop(pen, 4.5);
  if (spec.target) putAt(pen, spec.target, { x: 0, y: 0 });
  drawHandClose(pen, { ...bare, gesture: 'open' }, w, { x: 6, y: 3, turn: 14, mirror: true });
  drawHandClose(pen, { ...bare, gesture: 'open' }, w, { x: -5, y: 1, turn: 14, mirror: false });
}
