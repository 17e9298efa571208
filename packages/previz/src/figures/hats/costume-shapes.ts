import type { HeadFrame } from '../head-frame.ts';
import { crescent, type Pen } from '../pen.ts';

export type Draw = (pen: Pen, f: HeadFrame, colour: string) => void;

export type Outline = readonly (readonly [number, number])[];

export const solid = (
  pen: Pen,
  f: HeadFrame,
  part: string,
  colour: string,
  outline: Outline,
  depth = 0.18,
): void => {
  const points = f.all(outline);
  pen.blob(part, colour, points);
  pen.polygon(part, colour, crescent(points, pen.shadeSide, depth), 'shade', 0.55);
};

export const flat = (f: HeadFrame): boolean => f.view === 'front' || f.view === 'back';

/** Where the face's middle lies. */
export const faceX = (f: HeadFrame): number => (flat(f) ? 0 : f.view === 'side' ? 0.18 : 0.11);

export const DOME: Outline = [
  [-0.43, -0.16],
  [-0.43, -0.4],
  [-0.24, -0.58],
  [0, -0.62],
  [0.22, -0.58],
  [0.39, -0.4],
  [0.4, -0.18],
  [0, -0.24],
];

/** A shell over the whole head that leaves the face open. */
export const shell = (pen: Pen, f: HeadFrame, part: string, colour: string): void => {
  if (f.view === 'back') {
    solid(pen, f, part, colour, [
      [0, -0.64],
      [-0.38, -0.52],
      [-0.52, -0.1],
      [-0.46, 0.34],
      [0, 0.5],
      [0.46, 0.34],
      [0.52, -0.1],
      [0.38, -0.52],
    ]);
    return;
  }
  const x = faceX(f);
  const r = f.view === 'side' ? 0.42 : 0.46;
  solid(
    pen,
    f,
    part,
    colour,
    [
      [0, -0.64],
      [-0.36, -0.54],
      [-0.52, -0.16],
      [-0.48, 0.24],
      [-0.3, 0.46],
      [x - 0.26, 0.4],
      [x - 0.29, 0.05],
      [x - 0.24, -0.22],
      [x, -0.3],
      [x + 0.22, -0.24],
      [r, -0.3],
      [0.36, -0.52],
    ],
    0.12,
  );
};
