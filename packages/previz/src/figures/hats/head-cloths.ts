import type { GarmentType } from '../../model/garments.ts';
import { darker } from '../tint.ts';
import { type DrawHat, solid } from './hat-shapes.ts';
import { hijab, hood } from './wraps.ts';

type Rim = readonly (readonly [number, number])[];

/** A veil thrown back: behind the ear, from the front to either side of the face, from the back over all the hair. */
const VEIL: Rim = [
  [-0.1, -0.56],
  [-0.44, -0.4],
  [-0.62, 0.4],
  [-0.78, 1.5],
  [-0.2, 1.5],
  [-0.26, 0.3],
  [-0.16, -0.2],
  [0.08, -0.46],
];
const VEIL_SIDE: Rim = [
  [0.04, -0.6],
  [0.42, -0.44],
  [0.62, 0.4],
  [0.8, 1.5],
  [0.54, 1.5],
  [0.5, 0.4],
  [0.46, -0.12],
  [0.3, -0.44],
];
const VEIL_BACK: Rim = [
  [0, -0.6],
  [-0.42, -0.42],
  [-0.6, 0.4],
  [-0.8, 1.5],
  [0.8, 1.5],
  [0.6, 0.4],
  [0.42, -0.42],
];

const mirrored = (rim: Rim): Rim => rim.map(([x, y]) => [-x, y] as const);

const veilOver: DrawHat = (pen, f, colour) => {
  const rims = f.view === 'front' ? [VEIL_SIDE, mirrored(VEIL_SIDE)] : [f.view === 'back' ? VEIL_BACK : VEIL];
  for (const rim of rims) pen.blob('veil', colour, f.all(rim), 'body', 0.72);
};

/** Cloth wound or laid about the head. */
export const HEAD_CLOTHS: Partial<Readonly<Record<GarmentType, DrawHat>>> = {
  turban: (pen, f, colour) => {
    solid(pen, f, colour, [
      [-0.44, -0.18],
      [-0.54, -0.42],
      [-0.3, -0.68],
      [0.06, -0.74],
      [0.38, -0.62],
      [0.48, -0.36],
      [0.38, -0.2],
      [0, -0.28],
    ]);
    for (const k of [0, 0.14, 0.28])
      pen.line(
        'hat',
        darker(colour, 0.2),
        f.all([
          [-0.46 + k, -0.26 - k * 0.5],
          [0, -0.42 - k],
          [0.44 - k * 0.3, -0.34 - k],
        ]),
        f.size * 0.018,
      );
  },
  hijab,
  hood,
  veil: veilOver,
  bandana: (pen, f, colour) => {
    solid(pen, f, colour, [
      [-0.43, -0.14],
      [-0.42, -0.42],
      [-0.2, -0.58],
      [0.1, -0.6],
      [0.34, -0.44],
      [0.37, -0.24],
      [0, -0.26],
    ]);
    pen.blob(
      'hat',
      darker(colour, 0.1),
      f.all([
        [-0.42, -0.2],
        [-0.62, -0.06],
        [-0.56, 0.06],
        [-0.4, -0.12],
      ]),
    );
  },
};
