/** The heads of who shares a near frame. */
import type { Shot } from '../model/shot.ts';
import type { Slot } from './arrange.ts';
import type { Hero } from './hero.ts';
import type { Span } from './slot-spans.ts';
import { anchorOf } from './unit.ts';

/** Metres under the lower of two chins. */
export const UNDER_CHIN = 0.1;
export const chinOf = ({ part }: Pick<Hero, 'part'>): number =>
  anchorOf(part, ['chin'], { x: 0, y: part.drawing.bounds.y * 0.86 }).y;

/** Faces that a close-up has room for. */
const MOST_FACES = 3;

/** The hero, and the others when the close-up is of few. */
export function pairOf(slots: readonly Slot[], hero: Hero, shot: Shot): Hero[] {
  const heads = slots.flatMap((slot) =>
    slot.unit.parts
      .filter((p) => p.performer?.look && shot.focus.slice(0, 2).includes(p.performer.entity.id))
      .map((part) => ({ slot, part })),
  );
  return shot.size === 'close-up' && heads.length > 1 && heads.length <= MOST_FACES ? heads : [hero];
}

export function spanOfHeads(heads: readonly Hero[]): Span {
  const spans = heads.map(headSpan);
  return { left: Math.min(...spans.map((s) => s.left)), right: Math.max(...spans.map((s) => s.right)) };
}

function headSpan({ slot, part }: Hero): Span {
  const eyes = slot.x + anchorOf(part, ['eyes', 'head.top'], { x: 0, y: 0 }).x;
  const half = (part.performer?.height ?? 1.7) * 0.125;
  return { left: eyes - half, right: eyes + half };
}
