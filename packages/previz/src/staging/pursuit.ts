/** Vehicles that chase each other, or drive in a column, come at the camera in depth: the first in front, the others behind it. */
import type { Shot } from '../model/shot.ts';
import type { Slot } from './slot.ts';
import { isUnderWay } from './under-way.ts';
import { widthOf } from './unit.ts';

/** Parts of the distance that the first hunter is behind, and each one more behind the last. */
const FIRST = 0.75;
const NEXT = 0.6;
/** Of the prey's width: how far the first hunter is aside, and each one more. */
const ASIDE = 0.74;
const STEP = 0.3;

/** The same slots, those of vehicles that follow each other one behind the other. */
export function inPursuit(slots: readonly Slot[], { relations }: Shot): Slot[] {
  const chase = relations.find((r) => r.kind === 'chasing');
  const of = (id: string | undefined) =>
    slots.filter((s) => s.unit.lead.entity.id === id && isUnderWay(s.unit.lead.drawable?.id));
  const column = of(slots.find((s) => isUnderWay(s.unit.lead.drawable?.id))?.unit.lead.entity.id);
  if (chase && of(chase.subject).length === 0 && of(chase.object).length === 1)
    return missed(slots, of(chase.object)[0] as Slot, chase.subject);
  const [prey, ...hunters] = chase ? [...of(chase.object).slice(0, 1), ...of(chase.subject)] : column;
  if (!prey || hunters.length === 0) return [...slots];
  const side = prey.unit.facing || 1;
  const width = widthOf(prey.unit.extent);
  return slots.map((s) => {
    const i = hunters.indexOf(s);
    if (s === prey) return { ...s, x: 0, row: 0, shrink: 1 };
    if (i < 0) return s;
    const back = FIRST + NEXT * i;
    return { ...s, x: -side * width * (ASIDE + STEP * i), row: 0, back, shrink: 1 / (1 + back) };
  });
}

/** Parts of the distance that what somebody on foot runs after is ahead, and what of its width they are behind its end. */
const AHEAD = 0.55;
const SHORT_OF = 0.12;

/** Who runs after a vehicle is what the frame is about: it drives off before them, farther away. */
function missed(slots: readonly Slot[], prey: Slot, subject: string): Slot[] {
  const runners = slots.filter((s) => s.unit.lead.look && s.unit.lead.entity.id === subject);
  if (runners.length === 0) return [...slots];
  const shrink = 1 / (1 + AHEAD);
  const width = widthOf(prey.unit.extent) * shrink;
  const side = Math.sign(prey.x - (runners[0] as Slot).x) || 1;
  const front = Math.max(...runners.map((s) => side * s.x + widthOf(s.unit.extent) / 2));
  const near = front + SHORT_OF * width;
  const { left, right } = prey.unit.extent;
  const x = side > 0 ? near - left * shrink : -near - right * shrink;
  return slots.map((s) => (s === prey ? { ...prey, x, row: 0, back: AHEAD, shrink } : s));
}
