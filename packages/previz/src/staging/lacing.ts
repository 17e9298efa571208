/** Who ties the own shoes kneels down to them, both hands at the front one. */
import type { Drawing } from '../model/drawing.ts';
import type { PoseId } from '../model/figure.ts';
import type { Performer } from './performers.ts';
import type { Shown } from './show-held.ts';

/** Degrees that the back bends farther than for kneeling. */
const BENT = 54;
/** Centimetres from the toes back to the laces, and above the ground. */
const BACK = 13;
const UP = 13;

export function lacing(p: Performer, { bounds: b }: Drawing, pose: PoseId): Shown | null {
  if (!/^(lace|shoetie)$/.test(p.mention.verb ?? '') || pose !== 'kneel') return null;
  const x = b.x + b.width - BACK;
  return { handfuls: [], lean: BENT, reach: { right: { x: x - 3, y: -UP }, left: { x: x + 3, y: -UP } } };
}
