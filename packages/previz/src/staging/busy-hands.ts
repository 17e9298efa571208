/** Hands that do something: where they are, for near frames to keep them in the picture. */
import type { Drawing } from '../model/drawing.ts';
import type { PoseId } from '../model/figure.ts';
import type { FigureSpec } from './artists.ts';
import type { Hero } from './hero.ts';
import { anchorOf, type Extent } from './unit.ts';

/** Poses told by what both hands are at. */
const HANDWORK: ReadonlySet<PoseId> = new Set([
  'play-guitar',
  'drum',
  'piano',
  'type',
  'cook',
  'work',
  'tie',
  'write',
  'chop',
  'paint',
  'pour',
  'dig',
  'sweep',
  'row',
  'push',
  'pull',
  'feed',
  'heave',
  'hew',
  'draw-bow',
  'hammer',
  'handiwork',
  'tear',
]);

export const isHandwork = (pose: PoseId): boolean => HANDWORK.has(pose);

/** Half the size of a hand, centimetres. */
const HAND = 8;

/** The drawing with the box of its busy hands as anchors: those of a handwork pose, or those that were put somewhere. */
export function withBusyHands(
  drawing: Drawing,
  pose: PoseId,
  reach: FigureSpec['reach'] | undefined,
): Drawing {
  const sides = (['right', 'left'] as const).filter((s) => HANDWORK.has(pose) || reach?.[s] !== undefined);
  const hands = sides.flatMap((s) => drawing.anchors[`hand.${s}`] ?? []);
  if (hands.length === 0) return drawing;
  const xs = hands.map((h) => h.x);
  const ys = hands.map((h) => h.y);
  return {
    ...drawing,
    anchors: {
      ...drawing.anchors,
      'hands.min': { x: Math.min(...xs) - HAND, y: Math.min(...ys) - HAND },
      'hands.max': { x: Math.max(...xs) + HAND, y: Math.max(...ys) + HAND },
    },
  };
}

/** A box that a drawing names by two anchors, in the unit's metres; null where it has none. */
export function namedBox({ part }: Hero, name: 'held' | 'hands'): Extent | null {
  if (!part.drawing.anchors[`${name}.min`] || !part.drawing.anchors[`${name}.max`]) return null;
  const corners = [`${name}.min`, `${name}.max`].map((n) => anchorOf(part, [n], { x: 0, y: 0 }));
  const xs = corners.map((c) => c.x);
  const ys = corners.map((c) => c.y);
  return {
    left: Math.min(...xs),
    right: Math.max(...xs),
    bottom: Math.min(...ys),
    top: Math.max(...ys),
  };
}
