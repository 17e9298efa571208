/** What one sees who looks straight up: all that rises runs together towards the middle of the picture. */
import type { Shape } from '../../model/drawing.ts';
import type { Light, Season } from '../../model/light.ts';
import type { Rng } from '../../random/rng.ts';

/** Centimetres of the picture, whose middle is straight overhead. */
export interface Up {
  readonly half: { readonly x: number; readonly y: number };
  /** From the middle to beyond the farthest corner. */
  readonly reach: number;
  readonly setting: string;
  readonly season: Season;
  readonly light: Light;
  readonly rng: Rng;
}

export type UpMaker = (up: Up) => Shape[];

/** A point so far from the middle, at an angle in radians. */
export const polar = (r: number, a: number): readonly [number, number] => [r * Math.cos(a), r * Math.sin(a)];

const f = (v: number): string => v.toFixed(1);
export const path = (points: readonly (readonly [number, number])[]): string =>
  `M${points.map(([x, y]) => `${f(x)} ${f(y)}`).join('L')}Z`;

/** What lies between two distances from the middle and two angles: its long sides run to the middle. */
export const sector = (near: number, far: number, from: number, to: number): string =>
  path([polar(near, from), polar(far, from), polar(far, to), polar(near, to)]);

/** So many pieces of a path, one after the other. */
export const lines = (n: number, of: (i: number) => string): string =>
  Array.from({ length: n }, (_, i) => of(i)).join('');

/** A line from one point to another. */
export const to = (a: readonly [number, number], b: readonly [number, number]): string =>
  `M${a[0].toFixed(1)} ${a[1].toFixed(1)}L${b[0].toFixed(1)} ${b[1].toFixed(1)}`;

/** The whole picture, and beyond its corners. */
export const everywhere = (reach: number): string =>
  `M${-2 * reach} ${-2 * reach}H${2 * reach}V${2 * reach}H${-2 * reach}Z`;
