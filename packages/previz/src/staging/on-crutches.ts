/** A pair of crutches in use: one under either arm, a hand at the handle of each. */
import type { Drawing } from '../model/drawing.ts';
import type { PoseId } from '../model/figure.ts';
import { cut, FAR } from './cut-drawing.ts';
import type { InHand } from './in-hand.ts';

/** Part of its height, from the foot, at which a crutch has its handle. */
const HANDLE = 0.64;

/** How those are about who go on crutches, whatever they do there. */
const ABOUT = /^(hold|stand|limp|walk|wave|reach|talk|look-back|march|hop|stagger|think|look-up|point)$/;

/** On crutches the arms are down at their handles. */
export const withCrutches = (pose: PoseId, held: readonly string[]): PoseId =>
  held.includes('crutches') && ABOUT.test(pose) ? 'walk' : pose;

export function onCrutches(drawing: Drawing): InHand[] {
  const { x, y, width, height } = drawing.bounds;
  const middle = x + width / 2;
  const side = (a: number, b: number) =>
    cut(drawing, [
      { x: a, y: -FAR },
      { x: b, y: -FAR },
      { x: b, y: FAR },
      { x: a, y: FAR },
    ]);
  const handle = y + (1 - HANDLE) * height;
  return [
    { drawing: side(-FAR, middle), grip: { x: x + width / 4, y: handle }, hand: 'right' },
    { drawing: side(middle, FAR), grip: { x: middle + width / 4, y: handle }, hand: 'left' },
  ];
}
