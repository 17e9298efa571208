import type { GarmentType } from '../../model/garments.ts';
import { darker } from '../tint.ts';
import { DOME, type Draw, faceX, flat, type Outline, shell, solid } from './costume-shapes.ts';

/** Helmets of the arena and of sport. */
export const COSTUME_HELMETS: Partial<Readonly<Record<GarmentType, Draw>>> = {
  'roman-helmet': (pen, f, colour) => {
    const plume = '#c0322b';
    const crest: Outline = flat(f)
      ? [
          [-0.13, -0.5],
          [-0.17, -0.86],
          [0, -0.98],
          [0.17, -0.86],
          [0.13, -0.5],
        ]
      : [
          [0.36, -0.5],
          [0.42, -0.78],
          [0.1, -0.98],
          [-0.36, -0.86],
          [-0.62, -0.5],
          [-0.68, 0.02],
          [-0.5, 0.1],
          [-0.46, -0.3],
          [-0.24, -0.56],
          [0.06, -0.62],
        ];
    solid(pen, f, 'crest', plume, crest, 0.2);
    solid(pen, f, 'helmet', colour, DOME);
    pen.line(
      'helmet',
      darker(colour, 0.35),
      f.all([
        [-0.43, -0.2],
        [0, -0.27],
        [0.4, -0.22],
      ]),
      f.size * 0.07,
    );
    if (f.view === 'back') return;
    for (const k of f.view === 'front' ? [-1, 1] : [-1])
      pen.blob(
        'cheek',
        colour,
        f.all(
          f.view === 'front'
            ? [
                [k * 0.4, -0.2],
                [k * 0.4, 0.12],
                [k * 0.28, 0.36],
                [k * 0.2, 0.2],
                [k * 0.26, -0.1],
              ]
            : [
                [-0.32, -0.22],
                [-0.34, 0.12],
                [-0.14, 0.4],
                [-0.02, 0.22],
                [-0.1, 0],
                [-0.06, -0.2],
              ],
        ),
      );
    if (!flat(f))
      pen.blob(
        'neck-guard',
        darker(colour, 0.12),
        f.all([
          [-0.42, -0.2],
          [-0.5, 0.1],
          [-0.6, 0.26],
          [-0.36, 0.24],
          [-0.32, -0.1],
        ]),
      );
  },
  'racing-helmet': (pen, f, colour) => {
    shell(pen, f, 'helmet', colour);
    const x = faceX(f);
    if (f.view === 'back') return;
    pen.polygon(
      'visor',
      '#2a3a4a',
      f.all([
        [x - 0.3, -0.36],
        [x, -0.46],
        [0.42, -0.42],
        [0.46, -0.26],
        [x, -0.3],
        [x - 0.32, -0.22],
      ]),
      'glass',
      0.85,
    );
    solid(
      pen,
      f,
      'helmet',
      colour,
      [
        [x - 0.32, 0.24],
        [x, 0.3],
        [x + 0.26, 0.24],
        [x + 0.26, 0.46],
        [x, 0.56],
        [x - 0.28, 0.5],
      ],
      0.1,
    );
    pen.line(
      'helmet',
      '#f4f1ea',
      f.all([
        [-0.42, -0.3],
        [-0.2, -0.54],
        [0.06, -0.62],
      ]),
      f.size * 0.08,
    );
  },
  'football-helmet': (pen, f, colour) => {
    shell(pen, f, 'helmet', colour);
    if (f.view === 'back') return;
    const x = faceX(f);
    for (const y of [0.2, 0.34])
      pen.line(
        'cage',
        '#d8dce0',
        f.all([
          [x - 0.3, y - 0.06],
          [x, y + 0.03],
          [x + 0.3, y],
        ]),
        f.size * 0.045,
      );
    pen.line(
      'cage',
      '#d8dce0',
      f.all([
        [x + 0.05, 0.2],
        [x + 0.04, 0.38],
      ]),
      f.size * 0.045,
    );
  },
};
