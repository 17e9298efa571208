/** Who ties the own shoes kneels down to them, or bends down to them from a seat, both hands at the front one. */
import type { Drawing } from '../model/drawing.ts';
import type { PoseId } from '../model/figure.ts';
import type { Performer } from './performers.ts';
import type { Shown } from './show-held.ts';

/** Degrees that the back bends farther than for kneeling, and for sitting. */
const BENT = 54;
const BENT_SITTING = 62;
/** Centimetres from the toes back to the laces, and above the ground. */
const BACK = 13;
const UP = 13;

/** Said to tie or put on what it has on its feet. */
export const lacesShoes = ({ mention: { verb } }: Performer): boolean => /^(lace|shoetie)$/.test(verb ?? '');

/** Both hands at the laces, the back bent; null for who does something else. */
export function lacing(p: Performer, { bounds: b }: Drawing, pose: PoseId): Shown | null {
  if (!lacesShoes(p) || !(pose === 'kneel' || pose === 'sit')) return null;
  const x = b.x + b.width - BACK;
  const y = b.y + b.height - UP;
  return {
    handfuls: [],
    lean: pose === 'sit' ? BENT_SITTING : BENT,
    reach: { right: { x: x - 3, y }, left: { x: x + 3, y } },
  };
}
