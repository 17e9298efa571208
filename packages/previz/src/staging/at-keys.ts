/** Who types sits before the keys of the computer that stands on the desk, seen from its side. */
import type { Point } from '../geometry/plane.ts';
import type { StagedUnit } from './stagecraft.ts';
import { toLocal } from './to-local.ts';
import { anchorOf, type Part } from './unit.ts';

export interface Keys extends Point {
  /** The way that who types at them looks. */
  readonly ahead: 1 | -1;
}

/** Metres from the keys to who types at them, and from each to the next who looks on. */
const AT_KEYS = 0.36;
const NEXT = 0.52;

/** Where the n-th at the keys is. */
export const beforeKeys = ({ x, ahead }: Keys, nth: number) => ({
  x: x - ahead * (AT_KEYS + nth * NEXT),
  facing: ahead,
  end: false,
});

/** Where the keys are on this table; null: none are. */
export function keysOn({ parts }: StagedUnit): Keys | null {
  const screen = parts.find((p) => p.drawing.anchors.keys);
  return screen ? { ...anchorOf(screen, ['keys'], { x: 0, y: 0 }), ahead: screen.flip ? -1 : 1 } : null;
}

/** Both hands on the keys, as points of the typist's own drawing. */
export const handsAtKeys = (part: Part, { x, y, ahead }: Keys) => ({
  right: toLocal(part, { x: x - 0.04 * ahead, y: y + 0.03 }),
  left: toLocal(part, { x: x + 0.07 * ahead, y: y + 0.04 }),
});
