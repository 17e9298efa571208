import type { GarmentType } from '../../model/garments.ts';
import { darker } from '../tint.ts';
import { type DrawHat, type Outline, solid } from './hat-shapes.ts';

const hood: DrawHat = (pen, f, colour) => {
  const outer: Outline = [
    [-0.3, 0.5],
    [-0.46, 0.2],
    [-0.52, -0.15],
    [-0.42, -0.48],
    [-0.12, -0.64],
    [0.18, -0.6],
    [0.38, -0.4],
    [0.4, -0.16],
    [0.28, -0.3],
    [0.02, -0.33],
    [-0.14, -0.2],
    [-0.2, 0.1],
    [-0.16, 0.44],
  ];
  solid(
    pen,
    f,
    colour,
    f.view === 'back'
      ? [
          [-0.3, 0.5],
          [-0.5, 0],
          [-0.4, -0.48],
          [0, -0.66],
          [0.4, -0.48],
          [0.5, 0],
          [0.3, 0.5],
        ]
      : outer,
  );
};

const veilOver: DrawHat = (pen, f, colour) => {
  pen.blob(
    'veil',
    colour,
    f.all([
      [-0.1, -0.56],
      [-0.44, -0.4],
      [-0.62, 0.4],
      [-0.78, 1.5],
      [-0.2, 1.5],
      [-0.26, 0.3],
      [-0.16, -0.2],
      [0.08, -0.46],
    ]),
    'body',
    0.72,
  );
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
  hijab: hood,
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
