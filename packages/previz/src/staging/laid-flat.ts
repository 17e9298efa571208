/** Papers on a table at which somebody sits lie flat, as those who sit there see them. */
import { isTable } from './is-table.ts';
import { mappedDrawing } from './map-drawing.ts';
import type { Stagecraft, StagedUnit } from './stagecraft.ts';
import { unitOf } from './unit.ts';

const PAPERS =
  /^(map|world-map|chart|sheet-of-paper|newspaper|blueprint|scroll|drawing|photo-print|envelope)$/;
/** Of its height, what is seen of what lies on a table, and how far that leans away for each part of it. */
const SEEN = 0.24;
const ASLANT = 0.5;

/** Papers, which lie on a table before whoever sits at it. */
export const isPaper = (unit: StagedUnit): boolean => PAPERS.test(unit.lead.drawable?.id ?? '');

/** The unit as it lies on its host. */
export function laidFlat(unit: StagedUnit, host: StagedUnit, { attachments }: Stagecraft): StagedUnit {
  const [part, ...others] = unit.parts;
  const sat = [...attachments.values()].some((a) => a.host === host.lead.id && a.grip === 'at');
  if (!part || !sat || !isTable(host.lead) || !isPaper(unit)) return unit;
  const { bounds: b } = part.drawing;
  const foot = b.y + b.height;
  const drawing = mappedDrawing(part.drawing, ({ x, y }) => ({
    x: x + ASLANT * SEEN * (foot - y),
    y: foot - SEEN * (foot - y),
  }));
  return { ...unit, ...unitOf([{ ...part, drawing }, ...others]) };
}
