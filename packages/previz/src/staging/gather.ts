/** Near frames of several people: they stand as close as a camera cheats them, since what keeps them apart is out of the frame. */
import type { ShotSize } from '../model/script.ts';
import type { Slot } from './slot.ts';
import { anchorOf, type Part } from './unit.ts';

/** From head to head, as a part of the height. */
const APART: Partial<Record<ShotSize, number>> = { medium: 0.42, 'medium-close': 0.3, 'close-up': 0.2 };

/** How far apart two heads are in a near frame, as a part of the height; `wide` where the frame shows more. */
export const headsApart = (size: ShotSize, wide: number): number => Math.min(APART[size] ?? wide, wide);

interface Standing {
  readonly slot: Slot;
  readonly head: number;
  readonly height: number;
}

/** People next to one another come together, everything beyond them with them. */
export function gathered(slots: readonly Slot[], size: ShotSize): Slot[] {
  const apart = APART[size];
  if (apart === undefined) return [...slots];
  const main = slots.filter((s) => s.plane === 'main' && !s.mass && s.row === 0);
  const order = main.map(standing).sort((a, b) => a.head - b.head);
  const by = new Map<Slot, number>();
  let shift = 0;
  for (const [i, one] of order.entries()) {
    const before = order[i - 1];
    if (before && isFree(before.slot) && isFree(one.slot) && alike(before, one)) {
      const wish = (apart * (before.height + one.height)) / 2;
      shift += Math.max(0, one.head - before.head - wish);
    }
    by.set(one.slot, shift);
  }
  return slots.map((s) => ({ ...s, x: s.x - (by.get(s) ?? 0) + shift / 2 }));
}

/** Beside a giant, what is between two heads is the giant. */
const alike = (a: Standing, b: Standing): boolean =>
  Math.max(a.height, b.height) < 2 * Math.min(a.height, b.height);

/** Who is on the own feet, with nothing that others stand by. */
const isFree = ({ unit }: Slot): boolean =>
  unit.lead.look !== null && unit.parts.filter((p) => p.performer?.look).length === 1;

function standing(slot: Slot): Standing {
  const { unit, x } = slot;
  const lead: Part | undefined = unit.parts.find((p) => p.performer === unit.lead) ?? unit.parts[0];
  const middle = (unit.extent.left + unit.extent.right) / 2;
  const head = lead && unit.lead.look ? anchorOf(lead, ['eyes'], { x: 0, y: 0 }).x : middle;
  return { slot, head: x + head, height: unit.lead.height };
}
