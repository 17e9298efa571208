import type { Shot } from '../model/shot.ts';
import type { Slot } from './arrange.ts';
import { heightOf, type Part } from './unit.ts';

/** Metres. */
const SHIP = 4;

/** The part that a nearer shot is about, with its slot. */
export interface Hero {
  readonly slot: Slot;
  readonly part: Part;
}

/** The first in focus that stands on the main plane. */
export function heroOf(all: readonly Slot[], shot: Shot): Hero | null {
  // Nobody leads who is out on a ship, seen from the quay.
  const ashore = all.some((s) => s.plane === 'main' && s.unit.lead.look);
  const there = all.filter(
    (s) =>
      s.plane !== 'air' &&
      s.plane !== 'near' &&
      !s.looms &&
      !(ashore && s.plane === 'moored' && heightOf(s.unit.extent) > SHIP),
  );
  const slots = there.length > 0 ? there : all;
  for (const id of shot.focus) {
    for (const slot of slots) {
      const part = slot.unit.parts.find((p) => p.performer?.entity.id === id);
      if (part) return { slot, part };
    }
  }
  const [slot] = slots;
  const part = slot?.unit.parts[0];
  return slot && part ? { slot, part } : null;
}
