/** Duets told by the heads: mouth to mouth, or a mouth at an ear. */
import type { View } from '../model/figure.ts';
import type { Performer } from './performers.ts';
import { anchorOf, type Part } from './unit.ts';

export type Closeness = 'kiss' | 'whisper';

/** How close the first of two comes to the other one's head; null: they keep their distance. */
export function closenessOf({ mention }: Performer, kneels: boolean): Closeness | null {
  if (mention.verb === 'kiss') return kneels ? null : 'kiss';
  return mention.verb === 'whisper' ? 'whisper' : null;
}

/** From where the one who acts is seen, and the other one. */
export const VIEWS: Readonly<Record<Closeness, readonly [View, View]>> = {
  kiss: ['side', 'side'],
  whisper: ['side', 'three-quarter'],
};

/** Heads between the mouth that whispers and the ear, where the hand is. */
const AT_THE_EAR = 0.22;
/** Heads from the eyes back to the ear. */
const EAR = 0.3;
/** Heads by which lips overlap (less than none: noses meet before them), and from the middle of a mouth to its lips in profile. */
const LIPS = -0.05;
const PROFILE = 0.21;

const at = (part: Part, name: string) => anchorOf(part, [name], { x: 0, y: part.drawing.bounds.y * 0.9 });

/**
 * Metres by which `other` is moved along so that its head is where the deed has it; `side`: the way the doer looks.
 * `doer` stays where it is.
 */
export function headShift(kind: Closeness, doer: Part, other: Part, side: 1 | -1): number {
  const head = at(doer, 'head.top').y - at(doer, 'chin').y;
  const mouth = at(doer, 'mouth').x + side * PROFILE * head;
  if (kind === 'kiss') return mouth - (at(other, 'mouth').x - side * PROFILE * head) - side * LIPS * head;
  return mouth + side * AT_THE_EAR * head - (at(other, 'eyes').x - side * EAR * head);
}

/** Degrees that the taller of two who kiss bends down by, and the shorter one back. */
export const stooped = (own: number, others: number): number =>
  Math.max(-6, Math.min(16, ((own - others) / others) * 90));
