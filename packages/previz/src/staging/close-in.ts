/** Near frames of somebody busy with a thing that stands by itself: both come together, as a camera would cheat them. */
import { flatten } from '../art/path/flatten.ts';
import type { ShotSize } from '../model/script.ts';
import type { Shot } from '../model/shot.ts';
import type { Slot } from './arrange.ts';
import { namedBox } from './busy-hands.ts';
import type { Hero } from './hero.ts';
import { isMirror } from './reflection.ts';
import { anchorOf, middleOf, moved, type Unit } from './unit.ts';

/** Metres from the chin down to the top of what somebody bends to, by the sizes that are near. */
const UNDER_CHIN: Partial<Record<ShotSize, number>> = {
  'medium-close': 0.04,
  'close-up': 0,
  'extreme-close-up': -0.07,
};

/** The lowest that a chin comes, metres. */
const LOWEST_CHIN = 0.5;
/** Head heights from the face to the thing before it, and to the frame of a mirror, which is behind it. */
const BEFORE_FACE = 0.56;
const BESIDE_GLASS = 0.2;

/** What the hero of a near shot is busy with, where it is neither in its hands nor under it; null when there is nobody or nothing such. */
export function busyWith(slots: readonly Slot[], hero: Hero, { size, focus, relations }: Shot): Slot | null {
  if (!(size in UNDER_CHIN) || !hero.part.performer?.look || hero.slot.unit.lead !== hero.part.performer)
    return null;
  const others = slots.filter((s) => s !== hero.slot && s.plane === 'main' && !s.mass);
  if (others.some((s) => s.unit.parts.some((p) => p.performer?.look))) return null;
  const thing = others.find((s) => focus.includes(s.unit.lead.entity.id)) ?? null;
  // Who knits by the fire is busy with the knitting.
  const beside = relations.some(
    (r) =>
      r.kind === 'next-to' &&
      r.subject === hero.part.performer?.entity.id &&
      r.object === thing?.unit.lead.entity.id,
  );
  return beside && namedBox(hero, 'held') ? null : thing;
}

/** The slots with the hero bent down to what it is busy with, and that before its face. */
export function closedIn(slots: readonly Slot[], hero: Hero, shot: Shot): Slot[] {
  const thing = busyWith(slots, hero, shot);
  const { part } = hero;
  const { chin, 'head.top': crown } = part.drawing.anchors;
  if (!thing || !chin || !crown) return [...slots];
  const at = anchorOf(part, ['chin'], chin);
  const head = anchorOf(part, ['head.top'], crown).y - at.y;
  const { extent } = thing.unit;
  const side = thing.x + middleOf(extent) < hero.slot.x + at.x ? -1 : 1;
  const glass = thing.unit.parts.some(isMirror);
  const edge = hero.slot.x + at.x + side * (glass ? BESIDE_GLASS : BEFORE_FACE) * head;
  const x = side > 0 ? edge - extent.left : edge - extent.right;
  const down = glass
    ? 0
    : Math.max(0, at.y - Math.max(LOWEST_CHIN, nearTop(thing.unit, side) + (UNDER_CHIN[shot.size] ?? 0)));
  const bent = moved(hero.slot.unit, 0, -down);
  return slots.map((s): Slot => {
    if (s === hero.slot) return { ...s, unit: { ...s.unit, ...bent } };
    if (s !== thing) return s;
    return { ...s, x, shrink: 1, unit: { ...s.unit, ...moved(s.unit, 0, 0, glass ? -NEARER : NEARER) } };
  });
}

/** Metres by which it is drawn before who bends over it. */
const NEARER = -0.08;

/** Metres of a thing's near end that such a frame shows. */
const NEAR_END = 0.45;

/** How high the end of a thing is that is nearest to who stands at that side of it: a bicycle's wheel, not its handlebar. */
export function nearTop({ parts, extent }: Unit, side: 1 | -1): number {
  const [from, to] =
    side > 0 ? [extent.left, extent.left + NEAR_END] : [extent.right - NEAR_END, extent.right];
  let top = extent.bottom;
  for (const p of parts) {
    for (const { x, y } of p.drawing.shapes.flatMap((s) => flatten(s.d)).flat()) {
      const across = p.x + ((p.flip ? -x : x) * p.scale) / 100;
      const up = p.y - (y * p.scale) / 100;
      if (across >= from && across <= to && up > top && up <= extent.top) top = up;
    }
  }
  return top;
}
