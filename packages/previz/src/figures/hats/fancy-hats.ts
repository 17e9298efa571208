import type { GarmentType } from '../../model/garments.ts';
import { eyeLine } from '../head-frame.ts';
import { crescent } from '../pen.ts';
import { darker, lighter } from '../tint.ts';
import { type Draw, faceX, type Outline, solid } from './costume-shapes.ts';

/** Headdress of tales and shows. */
export const FANCY_HATS: Partial<Readonly<Record<GarmentType, Draw>>> = {
  'gnome-hat': (pen, f, colour) =>
    solid(pen, f, 'hat', colour, [
      [-0.44, -0.18],
      [-0.36, -0.5],
      [-0.2, -0.9],
      [-0.08, -1.3],
      [0.06, -1.28],
      [0.14, -0.9],
      [0.3, -0.5],
      [0.4, -0.2],
      [0, -0.14],
    ]),
  'jester-hat': (pen, f, colour) => {
    const lobes = [
      [
        colour,
        [
          [-0.42, -0.2],
          [-0.62, -0.5],
          [-0.95, -0.42],
          [-1.0, -0.14],
          [-0.8, -0.66],
          [-0.4, -0.78],
          [-0.06, -0.5],
        ],
      ],
      [
        '#3f5da6',
        [
          [0.4, -0.2],
          [0.6, -0.5],
          [0.9, -0.42],
          [0.96, -0.14],
          [0.78, -0.66],
          [0.4, -0.78],
          [0.06, -0.5],
        ],
      ],
      [
        '#e0b63c',
        [
          [-0.22, -0.42],
          [-0.14, -0.9],
          [0.14, -1.1],
          [0.4, -0.94],
          [0.2, -0.84],
          [0.22, -0.44],
        ],
      ],
    ] as const;
    for (const [c, o] of lobes) solid(pen, f, 'hat', c, o, 0.1);
    solid(pen, f, 'hat', darker(colour, 0.06), [
      [-0.42, -0.16],
      [-0.4, -0.42],
      [0, -0.56],
      [0.36, -0.42],
      [0.4, -0.18],
      [0, -0.22],
    ]);
    for (const [x, y] of [
      [-1.0, -0.1],
      [0.96, -0.1],
      [0.42, -0.92],
    ] as const)
      pen.disc('bell', '#f2d45a', f.at(x, y), f.size * 0.08);
  },
  'ninja-hood': (pen, f, colour) => {
    if (f.view === 'back') {
      solid(pen, f, 'hood', colour, [
        [0, -0.58],
        [-0.36, -0.48],
        [-0.46, 0],
        [-0.36, 0.46],
        [0, 0.56],
        [0.36, 0.46],
        [0.46, 0],
        [0.36, -0.48],
      ]);
      return;
    }
    const x = faceX(f);
    const y = eyeLine(f);
    const slit: Outline =
      f.view === 'front'
        ? [
            [-0.32, y - 0.12],
            [0, y - 0.15],
            [0.32, y - 0.12],
            [0.3, y + 0.08],
            [0, y + 0.1],
            [-0.3, y + 0.08],
          ]
        : [
            [x - 0.28, y - 0.12],
            [x, y - 0.15],
            [x + 0.235, y - 0.13],
            [x + 0.225, y + 0.08],
            [x, y + 0.1],
            [x - 0.27, y + 0.08],
          ];
    const outer: Outline =
      f.view === 'front'
        ? [
            [0, -0.58],
            [-0.36, -0.48],
            [-0.45, -0.1],
            [-0.36, 0.3],
            [-0.22, 0.54],
            [0.22, 0.54],
            [0.36, 0.3],
            [0.45, -0.1],
            [0.36, -0.48],
          ]
        : [
            [-0.02, -0.58],
            [-0.34, -0.48],
            [-0.47, -0.12],
            [-0.38, 0.2],
            [-0.3, 0.56],
            [0.02, 0.58],
            [0.25, 0.5],
            [0.34, 0.3],
            [f.view === 'side' ? 0.44 : 0.37, 0.14],
            [0.37, -0.1],
            [0.37, -0.24],
            [0.27, -0.46],
          ];
    pen.ring('hood', colour, f.all(outer), f.all(slit));
    pen.polygon('hood', colour, crescent(f.all(outer), pen.shadeSide, 0.1), 'shade', 0.4);
    pen.line(
      'band',
      '#8f2f2f',
      f.all([
        [-0.42, -0.26],
        [x, -0.3],
        [0.36, -0.28],
      ]),
      f.size * 0.08,
    );
    pen.polygon(
      'band',
      '#8f2f2f',
      f.all([
        [-0.4, -0.3],
        [-0.78, -0.14],
        [-0.7, -0.02],
        [-0.42, -0.2],
      ]),
    );
    pen.line(
      'fold',
      lighter(colour, 0.16),
      f.all([
        [x - 0.26, y + 0.2],
        [x, y + 0.24],
        [x + 0.2, y + 0.2],
      ]),
      f.size * 0.02,
    );
  },
  headband: (pen, f, colour) =>
    pen.line(
      'headband',
      colour,
      f.all([
        [-0.42, -0.18],
        [faceX(f), -0.26],
        [0.36, -0.22],
      ]),
      f.size * 0.1,
    ),
  'hair-pins': (pen, f, colour) => {
    pen.line(
      'pin',
      colour,
      f.all([
        [-0.5, -0.72],
        [0.1, -0.44],
      ]),
      f.size * 0.03,
    );
    for (const k of [0, 1, 2])
      pen.disc(
        'flower',
        k % 2 ? '#f6d0d8' : '#d9486a',
        f.at(0.12 - k * 0.09, -0.5 + k * 0.02),
        f.size * 0.06,
      );
  },
};
