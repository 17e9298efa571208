import type { Point } from '../../geometry/plane.ts';
import { between } from '../outline.ts';
import type { Pen } from '../pen.ts';
import type { Trunk } from '../trunk.ts';

/** Seven strokes make any digit. */
const STROKES: Readonly<Record<string, string>> = {
  0: 'abcdef',
  1: 'bc',
  2: 'abged',
  3: 'abgcd',
  8: 'abcdefg',
};

export function digit(
  pen: Pen,
  t: Trunk,
  here: (x: number, up: number) => Point,
  d: string,
  x: number,
  colour: string,
): void {
  const [l, r, top, mid, low] = [x - 0.08, x + 0.08, 0.74, 0.6, 0.46];
  const ends: Readonly<Record<string, readonly [number, number, number, number]>> = {
    a: [l, top, r, top],
    b: [r, top, r, mid],
    c: [r, mid, r, low],
    d: [l, low, r, low],
    e: [l, mid, l, low],
    f: [l, top, l, mid],
    g: [l, mid, r, mid],
  };
  for (const k of STROKES[d] ?? '') {
    const e = ends[k];
    if (e)
      pen.line(
        'number',
        colour,
        [here(e[0], e[1]), between(here(e[0], e[1]), here(e[2], e[3]), 0.5), here(e[2], e[3])],
        t.build.head * 0.055,
      );
  }
}
