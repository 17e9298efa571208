import type { HeadFrame } from '../head-frame.ts';
import { crescent, type Pen } from '../pen.ts';

export type DrawHat = (pen: Pen, f: HeadFrame, colour: string) => void;

export type Outline = readonly (readonly [number, number])[];

export const solid = (pen: Pen, f: HeadFrame, colour: string, outline: Outline) => {
  const points = f.all(outline);
  pen.blob('hat', colour, points);
  pen.polygon('hat', colour, crescent(points, pen.shadeSide, 0.18), 'shade', 0.6);
};

export const band = (pen: Pen, f: HeadFrame, colour: string, y: number, half: number, thick: number) =>
  pen.polygon(
    'hat-band',
    colour,
    f.all([
      [-half, y],
      [half, y],
      [half * 0.98, y - thick],
      [-half * 0.98, y - thick],
    ]),
  );

export const brim = (pen: Pen, f: HeadFrame, colour: string, half: number, y = -0.27, lift = 0) =>
  pen.blob(
    'brim',
    colour,
    f.all([
      [-half, y - lift],
      [-half * 0.5, y + 0.045],
      [0, y + 0.065],
      [half * 0.5, y + 0.045],
      [half, y - lift],
      [half * 0.6, y - 0.06],
      [0, y - 0.085],
      [-half * 0.6, y - 0.06],
    ]),
  );

const DOME: Outline = [
  [-0.43, -0.2],
  [-0.42, -0.42],
  [-0.22, -0.6],
  [0, -0.64],
  [0.22, -0.6],
  [0.4, -0.42],
  [0.41, -0.2],
  [0, -0.24],
];

export const dome = (pen: Pen, f: HeadFrame, colour: string) => solid(pen, f, colour, DOME);
