import type { Point } from '../../geometry/plane.ts';
import type { Pen } from '../pen.ts';
import type { Trunk } from '../trunk.ts';

export type Draw = (pen: Pen, t: Trunk, m: number, colour: string) => void;

export const GOLD = '#e0b63c';

/** A point before the chest: `x` in heads from its middle, `up` in trunks. */
export const chest =
  (t: Trunk, m: number) =>
  (x: number, up: number): Point =>
    t.at(m + x * t.build.head, up);

export const band = (
  pen: Pen,
  t: Trunk,
  part: string,
  colour: string,
  up: number,
  thick: number,
  wide = 1,
): void => {
  const w = (up > 0.5 ? t.build.shoulders * 0.86 : up < 0.15 ? t.build.hips : t.build.waist) * wide;
  pen.line(part, colour, [t.at(-w, up + 0.02), t.at(0, up - 0.01), t.at(w, up + 0.02)], t.build.head * thick);
};

export const both = (draw: (s: -1 | 1) => void): void => {
  draw(-1);
  draw(1);
};
