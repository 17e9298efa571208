/** A table as large as those who sit down to it want it, in the frame that shows them. */
import type { ShotSize } from '../model/script.ts';
import { mappedDrawing } from './map-drawing.ts';
import type { StagedUnit } from './stagecraft.ts';
import { anchorOf, leadOf, type Part, resized, unitOf, widthOf } from './unit.ts';

/** Metres of table for each who sits along it. */
export const PLACE = 0.6;
/** The most that a table grows with its guests, and metres above which none is dined at. */
const MOST = 1.18;
const HIGHEST = 0.78;
/** Metres between two who sit at the ends of a table that a near frame shows. */
const NEAR_WIDTH = 0.86;
/** The same where their hands meet over it. */
const ARM_TO_ARM = 0.66;
/** A longer one, metres, has no guests at its ends: they sit together along it. */
const LONG_WIDTH = 2.2;

const SIMPLE = /^(dining-table|table)$/;
const FROM_THE_WAIST: ReadonlySet<ShotSize> = new Set(['medium', 'medium-close', 'close-up']);

/** Whether they are all behind it: who sits at its ends would be out of the frame. */
export const allBehind = (table: StagedUnit, guests: number, size: ShotSize): boolean =>
  SIMPLE.test(table.lead.drawable?.id ?? '') &&
  guests > 2 - Number(widthOf(table.extent) > LONG_WIDTH) &&
  (FROM_THE_WAIST.has(size) || widthOf(table.extent) > LONG_WIDTH + PLACE * (guests - 2));

/** The table wide enough for its guests, near ones near each other, and no higher than others however long it is. */
export function sizedFor(table: StagedUnit, guests: number, size: ShotSize, wrestle: boolean): StagedUnit {
  const along = guests === 1 ? 1 : guests - 2;
  const k = Math.min(MOST, Math.max(1, (along * PLACE + 0.3) / widthOf(table.extent)));
  const simple = SIMPLE.test(table.lead.drawable?.id ?? '');
  const high = k * anchorOf(leadOf(table), ['top'], { x: 0, y: leadOf(table).drawing.bounds.y }).y;
  const down = simple ? Math.min(1, HIGHEST / high) : 1;
  const two = simple && guests === 2 && FROM_THE_WAIST.has(size);
  const most = wrestle ? ARM_TO_ARM : two ? NEAR_WIDTH : 10;
  const across = Math.min(1, most / (k * widthOf(table.extent)));
  const sized = k === 1 ? table : { ...table, ...resized(table, k) };
  if (down === 1 && across === 1) return sized;
  const [lead, ...others] = sized.parts as [Part, ...Part[]];
  const drawing = mappedDrawing(lead.drawing, (p) => ({ x: p.x * across, y: p.y * down }));
  const on = others.map((p) => ({ ...p, x: p.x * across, y: p.y * down }));
  return { ...sized, ...unitOf([{ ...lead, drawing }, ...on]) };
}
