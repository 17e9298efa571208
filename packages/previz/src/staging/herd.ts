/** Beasts of a kind go as a herd: close together, one before the other, so that they are seen from the side and not from above; pack animals in file. */
import type { Slot } from './slot.ts';
import type { StagedUnit } from './stagecraft.ts';
import { widthOf } from './unit.ts';

/** From so many on. */
const LEAST = 3;

/** Rows behind the first in which they stand, by turns; a row is as high on screen as a beast. */
const DEPTHS = [0, 0.34, 0.13, 0.44, 0.06, 0.27, 0.38] as const;
const IN_FILE = [0, 0.07, 0.02, 0.1, 0.04] as const;

/** From one to the next, as a part of their width. */
const STEP = { herd: 0.6, file: 0.94 } as const;

const PACKS = /^(camel|bactrian-camel|elephant|donkey|yak|llama|mule)$/;

const UNDER_WAY = /^(walk|run|flee|jump)$/;

/** Several of one kind that go on the ground; of those whose number is said, each is to be seen by itself where they stand. */
export const isHerd = ({ lead, dressings }: StagedUnit): boolean =>
  lead.entity.count >= LEAST &&
  lead.drawable?.kind === 'animal' &&
  lead.drawable.placement === 'floor' &&
  lead.mention.pose !== 'fly' &&
  (lead.entity.counted !== true || UNDER_WAY.test(lead.mention.pose ?? '')) &&
  dressings.length === 0;

/** Slots of one row about x = 0 → those of every herd drawn together; who minds them stays at their side. */
export function herded(slots: readonly Slot[]): readonly Slot[] {
  const ids = new Set(
    slots.filter((s) => s.plane === 'main' && isHerd(s.unit)).map((s) => s.unit.lead.entity.id),
  );
  if (ids.size === 0) return slots;
  const ordered = [...slots].sort((a, b) => a.x - b.x);
  let closed = 0;
  let before: Slot | null = null;
  let turn = 0;
  const moved = new Map<StagedUnit, Slot>();
  for (const slot of ordered) {
    const { lead } = slot.unit;
    const own = ids.has(lead.entity.id) && slot.plane === 'main';
    const file = PACKS.test(lead.drawable?.id ?? '');
    if (own && before?.unit.lead.entity.id === lead.entity.id)
      closed += Math.max(0, slot.x - before.x - (file ? STEP.file : STEP.herd) * widthOf(slot.unit.extent));
    const depths = file ? IN_FILE : DEPTHS;
    const row = own ? (depths[turn++ % depths.length] as number) : slot.row;
    moved.set(slot.unit, { ...slot, x: slot.x - closed, row });
    before = slot;
  }
  return slots.map((s) => {
    const put = moved.get(s.unit) ?? s;
    return { ...put, x: put.x + closed / 2 };
  });
}
