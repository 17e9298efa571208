/** What is put into a plan: a thing or somebody at a place, and what belongs together. */
import type { Drawing } from '../../model/drawing.ts';
import type { Performer } from '../../staging/performers.ts';
import { movedPoint, type Plan } from '../plan.ts';

/** From the ground up: the higher is painted later. */
export const LAYER = { flat: 0, low: 1, top: 2, body: 3, over: 4, air: 5 } as const;

/** Centimetres, degrees clockwise. */
export interface Item {
  readonly plan: Plan;
  readonly x: number;
  readonly y: number;
  readonly turn: number;
  readonly layer: number;
  /** Who or what of the cast it is; absent: it belongs to the place. */
  readonly performer?: Performer;
  /** Upright, for the shadow that somebody throws. */
  readonly upright?: Drawing;
  /** On its way. */
  readonly goes?: true;
  /** Out of sight: it counts as there, and nothing is drawn. */
  readonly hidden?: true;
}

export interface Cluster {
  readonly items: readonly Item[];
  /** Goes along the way, to the right as built. */
  readonly goes: boolean;
  /** Traffic keeps to the lane, people to the footway. */
  readonly on: 'lane' | 'foot' | 'free';
  /** The shot is about it. */
  readonly focus: boolean;
  /** Entities in it. */
  readonly entities: ReadonlySet<string>;
}

/** Items moved together. */
export const shifted = (items: readonly Item[], x: number, y: number, turn = 0): Item[] =>
  items.map((i) => ({ ...i, ...movedPoint(i, x, y, turn), turn: i.turn + turn }));

export interface Extent {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** What items take, centimetres: their turned boxes. */
export function extentOf(items: readonly Item[]): Extent {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { plan, x, y, turn } of items) {
    const a = (turn * Math.PI) / 180;
    const [c, s] = [Math.abs(Math.cos(a)), Math.abs(Math.sin(a))];
    const [w, h] = [(plan.long * c + plan.wide * s) / 2, (plan.long * s + plan.wide * c) / 2];
    left = Math.min(left, x - w);
    right = Math.max(right, x + w);
    top = Math.min(top, y - h);
    bottom = Math.max(bottom, y + h);
  }
  return items.length > 0 ? { left, right, top, bottom } : { left: 0, right: 0, top: 0, bottom: 0 };
}
