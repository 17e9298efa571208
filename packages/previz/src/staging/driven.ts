/** A sword in a stone, an axe in a stump. */
import { openingOf } from './heap.ts';
import type { Performer } from './performers.ts';
import { withParts } from './redraw.ts';
import type { StagedUnit } from './stagecraft.ts';
import { heightOf, leadOf, middleOf, moved, unitOf } from './unit.ts';

/** What blades are driven into. */
const SOLID = /^(rock|stone|boulder|tree-stump|stump|log)$/;
const BLADES = /sword|axe|hatchet|knife|dagger|machete|spear|cleaver|katana/;
/** Part of a blade that is in it. */
const DRIVEN = 0.34;
/** Sorted so much behind its front, metres. */
const FARTHER = 0.02;

export const takesBlades = ({ drawable }: Performer): boolean => SOLID.test(drawable?.id ?? '');

/** The host with what sticks in its top, blades with the point down. */
export function drivenInto(host: StagedUnit, units: readonly StagedUnit[]): StagedUnit {
  const top = openingOf(leadOf(host));
  return withParts(
    host,
    units.map((u) => {
      const blade = BLADES.test(u.lead.drawable?.id ?? '');
      const on = blade ? unitOf(u.parts.map((p) => ({ ...p, turn: p.turn + 180 }))) : u;
      const { bottom } = on.extent;
      return moved(on, top.x - middleOf(on.extent), top.y - DRIVEN * heightOf(on.extent) - bottom, FARTHER);
    }),
  );
}
