import { drawPerson } from './draw-person.ts';
import type { Dressing } from './dressing.ts';
import type { GivenActing, Stagecraft, StagedUnit } from './stagecraft.ts';
import { type Unit, unitOf } from './unit.ts';

/** The unit with its leading person drawn anew: another pose, hands or feet somewhere else. */
export function redrawn(unit: StagedUnit, craft: Stagecraft, given: GivenActing): StagedUnit {
  const [lead, ...others] = unit.parts;
  if (!lead || unit.lead.look === null) return unit;
  const { drawing } = drawPerson(unit.lead, craft, given.facing ?? unit.facing, given);
  return { ...unit, ...unitOf([{ ...lead, drawing }, ...others]) };
}

/** The unit with other units' parts, and furniture, added to it. */
export function withParts(
  host: StagedUnit,
  additions: readonly Unit[],
  dressings: readonly Dressing[] = [],
): StagedUnit {
  return {
    ...host,
    ...unitOf([...host.parts, ...additions.flatMap((u) => u.parts)]),
    dressings: [...host.dressings, ...dressings],
  };
}
