import type { GarmentType } from '../../model/garments.ts';
import { darker } from '../tint.ts';
import { type Draw, faceX, flat, type Outline, solid } from './costume-shapes.ts';

/** Headdress of cloister, church and court. */
export const OFFICE_HEADDRESSES: Partial<Readonly<Record<GarmentType, Draw>>> = {
  wimple: (pen, f, colour) => {
    const white = '#f8f5ee';
    const x = faceX(f);
    const veil: Outline = [
      [0, -0.66],
      [-0.36, -0.56],
      [-0.54, -0.16],
      [-0.6, 0.4],
      [-0.74, 1.15],
      [-0.2, 1.1],
      [-0.24, 0.4],
      [-0.3, -0.1],
      [-0.2, -0.4],
      [0.1, -0.48],
      [0.34, -0.4],
      [0.4, -0.5],
      [0.2, -0.62],
    ];
    if (f.view === 'back') {
      solid(pen, f, 'veil', colour, [
        [0, -0.66],
        [-0.38, -0.54],
        [-0.54, -0.1],
        [-0.7, 1.1],
        [0, 1.2],
        [0.7, 1.1],
        [0.54, -0.1],
        [0.38, -0.54],
      ]);
      return;
    }
    // A ring of linen about the face, down over the throat.
    pen.ring(
      'coif',
      white,
      f.all([
        [x, -0.5],
        [x - 0.34, -0.4],
        [x - 0.44, -0.05],
        [x - 0.4, 0.36],
        [x - 0.36, 0.52],
        [x - 0.06, 0.62],
        [x + 0.22, 0.54],
        [x + 0.27, 0.44],
        [x + 0.31, 0.1],
        [x + 0.3, -0.3],
      ]),
      f.all([
        [x, -0.34],
        [x - 0.22, -0.26],
        [x - 0.28, 0.04],
        [x - 0.2, 0.32],
        [x, 0.47],
        [x + 0.16, 0.34],
        [x + 0.23, 0.06],
        [x + 0.19, -0.24],
      ]),
    );
    solid(pen, f, 'veil', colour, veil, 0.1);
    if (f.view === 'front') pen.blob('veil', colour, f.all(veil.map(([a, b]) => [-a, b] as const)));
  },
  mitre: (pen, f, colour) => {
    solid(pen, f, 'hat', colour, [
      [-0.38, -0.24],
      [-0.46, -0.66],
      [-0.2, -1.0],
      [0, -1.22],
      [0.2, -1.0],
      [0.44, -0.66],
      [0.38, -0.26],
      [0, -0.2],
    ]);
    pen.line(
      'hat-band',
      '#d9b23c',
      f.all([
        [-0.38, -0.3],
        [0, -0.26],
        [0.38, -0.32],
      ]),
      f.size * 0.09,
    );
    pen.line(
      'hat-band',
      '#d9b23c',
      f.all([
        [0.02, -0.3],
        [0.02, -1.1],
      ]),
      f.size * 0.07,
    );
    pen.line(
      'hat-band',
      '#d9b23c',
      f.all([
        [-0.2, -0.68],
        [0.24, -0.68],
      ]),
      f.size * 0.07,
    );
  },
  'judge-wig': (pen, f, colour) => {
    const curl = (x: number, y: number, r: number): void => {
      pen.disc('wig', colour, f.at(x, y), f.size * r, f.size * r * 0.85);
      pen.line(
        'wig',
        darker(colour, 0.22),
        [f.at(x - r * 0.5, y), f.at(x, y + r * 0.3), f.at(x + r * 0.5, y)],
        f.size * 0.018,
      );
    };
    const x = faceX(f);
    solid(
      pen,
      f,
      'wig',
      colour,
      [
        [-0.42, 0.1],
        [-0.5, -0.2],
        [-0.36, -0.52],
        [0, -0.66],
        [0.3, -0.54],
        [0.42, -0.26],
        [x + 0.2, -0.3],
        [x, -0.34],
        [x - 0.26, -0.22],
        [x - 0.3, 0.1],
      ],
      0.1,
    );
    for (const row of [0, 1, 2, 3, 4]) {
      curl(-0.36, -0.02 + row * 0.2, 0.13);
      if (flat(f)) curl(0.36, -0.02 + row * 0.2, 0.13);
    }
    for (const k of [-0.3, -0.1, 0.1])
      pen.line(
        'wig',
        darker(colour, 0.18),
        f.all([
          [k, -0.56],
          [k + 0.04, -0.42],
          [k + 0.02, -0.32],
        ]),
        f.size * 0.02,
      );
  },
  nemes: (pen, f, colour) => {
    const x = faceX(f);
    const side = (k: number): Outline => [
      [k * 0.3, -0.5],
      [k * 0.5, -0.2],
      [k * 0.62, 0.3],
      [k * 0.5, 0.86],
      [k * 0.26, 0.84],
      [k * 0.28, 0.1],
      [k * 0.24, -0.2],
    ];
    solid(pen, f, 'nemes', colour, side(-1), 0.1);
    if (flat(f)) solid(pen, f, 'nemes', colour, side(1), 0.1);
    solid(
      pen,
      f,
      'nemes',
      colour,
      [
        [-0.46, -0.1],
        [-0.44, -0.4],
        [-0.2, -0.6],
        [0.1, -0.62],
        [0.34, -0.44],
        [0.4, -0.2],
        [x, -0.28],
        [-0.26, -0.12],
      ],
      0.1,
    );
    for (const k of [0, 1, 2, 3, 4])
      pen.line(
        'nemes',
        '#2f5f9a',
        f.all([
          [-0.52, -0.1 + k * 0.2],
          [-0.26, -0.06 + k * 0.2],
        ]),
        f.size * 0.05,
      );
    for (const k of [-0.3, -0.1, 0.12])
      pen.line(
        'nemes',
        '#2f5f9a',
        f.all([
          [k, -0.56],
          [k + 0.02, -0.32],
        ]),
        f.size * 0.045,
      );
    pen.disc('snake', '#c0392b', f.at(x, -0.42), f.size * 0.06, f.size * 0.09);
  },
  keffiyeh: (pen, f, colour) => {
    solid(
      pen,
      f,
      'cloth',
      colour,
      [
        [0, -0.6],
        [-0.36, -0.5],
        [-0.52, -0.1],
        [-0.6, 0.5],
        [-0.5, 0.9],
        [-0.2, 0.8],
        [-0.26, 0.2],
        [-0.2, -0.2],
        [0.1, -0.3],
        [0.36, -0.24],
        [0.32, -0.46],
      ],
      0.1,
    );
    pen.line(
      'band',
      '#26222a',
      f.all([
        [-0.45, -0.28],
        [0, -0.4],
        [0.36, -0.34],
      ]),
      f.size * 0.07,
    );
  },
  /** A fan of long feathers that stands up behind a band of gold. */
  plumes: (pen, f, colour) => {
    const x = faceX(f) * 0.4;
    const feathers = [-1.15, -0.8, -0.45, -0.1, 0.25, 0.6, 0.95].map((lean) => lean - x);
    for (const [i, lean] of feathers.entries()) {
      const long = 1.5 - Math.abs(lean) * 0.3;
      const tip: readonly [number, number] = [Math.sin(lean) * long, -0.2 - Math.cos(lean) * long];
      const foot: readonly [number, number] = [Math.sin(lean) * 0.34, -0.24 - Math.cos(lean) * 0.26];
      const half = 0.13;
      const across = (k: number): Outline => [
        [foot[0] + Math.cos(lean) * half * 0.5 * k, foot[1] + Math.sin(lean) * half * 0.5 * k],
        [
          foot[0] + (tip[0] - foot[0]) * 0.7 + Math.cos(lean) * half * k,
          foot[1] + (tip[1] - foot[1]) * 0.7 + Math.sin(lean) * half * k,
        ],
      ];
      const [a, b] = [across(-1), across(1)];
      solid(pen, f, 'feather', i % 2 === 0 ? colour : '#c23b34', [...a, tip, ...[...b].reverse()], 0.06);
      pen.disc(
        'feather eye',
        '#f0d25a',
        f.at(foot[0] + (tip[0] - foot[0]) * 0.72, foot[1] + (tip[1] - foot[1]) * 0.72),
        f.size * 0.07,
        f.size * 0.09,
      );
    }
    solid(
      pen,
      f,
      'band',
      '#e0b63c',
      [
        [-0.46, -0.1],
        [-0.44, -0.36],
        [-0.2, -0.56],
        [0.1, -0.58],
        [0.34, -0.4],
        [0.41, -0.16],
        [0.12, -0.3],
        [-0.24, -0.22],
      ],
      0.1,
    );
  },
};
