import { withParts } from './redraw.ts';
import type { StagedUnit } from './stagecraft.ts';
import { heightOf, leadOf, middleOf, moved, resized, unitOf, widthOf } from './unit.ts';

/** What a cage is made of; the rest is its own tenant, who makes room. */
const BARS = /wire|base|ring/;
/** Of a cage's width and height, what is free between its bars, and where its floor is. */
const FREE = { width: 0.74, height: 0.6 };
const FLOOR = 0.09;
/** Behind the bars. */
const FARTHER = 0.02;

/** Things behind bars, side by side on the cage's floor, made small enough to be in it. */
export function caged(host: StagedUnit, guests: readonly StagedUnit[]): StagedUnit {
  const [width, height] = [widthOf(host.extent), heightOf(host.extent)];
  const wide = guests.reduce((sum, g) => sum + widthOf(g.extent), 0);
  const tall = Math.max(...guests.map((g) => heightOf(g.extent)));
  const k = Math.min(1, (FREE.width * width) / wide, (FREE.height * height) / tall);
  let x = middleOf(host.extent) - (k * wide) / 2;
  const inside = guests.map((guest) => {
    const unit = resized(guest, k);
    const from = x;
    x += widthOf(unit.extent);
    const y = host.extent.bottom + FLOOR * height;
    return moved(unit, from - unit.extent.left, y - unit.extent.bottom, FARTHER);
  });
  return withParts(emptied(host), inside);
}

/** The cage without its tenant. */
export function emptied(host: StagedUnit): StagedUnit {
  const lead = leadOf(host);
  const shapes = lead.drawing.shapes.filter((s) => BARS.test(s.part));
  const bars = { ...lead, drawing: { ...lead.drawing, shapes } };
  return { ...host, ...unitOf([bars, ...host.parts.slice(1)]) };
}
