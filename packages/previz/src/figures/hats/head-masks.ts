import type { GarmentType } from '../../model/garments.ts';
import { eyeLine, eyesOf } from '../head-frame.ts';
import { lighter } from '../tint.ts';
import { type Draw, faceX, type Outline, solid } from './costume-shapes.ts';

/** Masks over the whole head. */
export const HEAD_MASKS: Partial<Readonly<Record<GarmentType, Draw>>> = {
  // A plate before the face, with holes.
  'hockey-mask': (pen, f, colour) => {
    if (f.view === 'back') return;
    const x = faceX(f);
    const y = eyeLine(f);
    const plate: Outline = Array.from({ length: 12 }, (_, i) => {
      const a = (i * Math.PI) / 6;
      return [x + 0.31 * Math.cos(a), 0.04 + 0.46 * Math.sin(a)] as const;
    });
    solid(pen, f, 'mask', colour, plate, 0.12);
    for (const s of f.view === 'side' ? [1] : [-1, 1]) {
      pen.disc('holes', '#17151a', f.at(x + s * eyesOf(f).apart, y), f.size * 0.075, f.size * 0.06, 'line');
      pen.line(
        'mark',
        '#a8322c',
        f.all([
          [x + s * 0.2, y + 0.12],
          [x + s * 0.11, y + 0.24],
        ]),
        f.size * 0.03,
      );
    }
    for (const [dx, dy] of [
      [0, -0.22],
      [-0.1, -0.28],
      [0.1, -0.28],
      [0, 0.3],
      [-0.09, 0.36],
      [0.09, 0.36],
      [0, 0.42],
    ] as const)
      pen.disc('holes', '#17151a', f.at(x + dx, y + dy), f.size * 0.022, f.size * 0.022, 'line');
  },
  'lucha-mask': (pen, f, colour) => {
    if (f.view === 'back') {
      solid(pen, f, 'mask', colour, [
        [0, -0.52],
        [-0.34, -0.4],
        [-0.4, 0.1],
        [0, 0.46],
        [0.4, 0.1],
        [0.34, -0.4],
      ]);
      return;
    }
    const x = faceX(f);
    const y = eyeLine(f);
    const outer: Outline =
      f.view === 'front'
        ? [
            [0, -0.52],
            [-0.34, -0.42],
            [-0.4, 0],
            [-0.28, 0.34],
            [0, 0.52],
            [0.28, 0.34],
            [0.4, 0],
            [0.34, -0.42],
          ]
        : [
            [0, -0.53],
            [-0.34, -0.42],
            [-0.43, -0.1],
            [-0.3, 0.24],
            [0.06, 0.5],
            [0.24, 0.46],
            [0.36, 0.2],
            [0.37, -0.18],
            [0.26, -0.42],
          ];
    solid(pen, f, 'mask', colour, outer, 0.12);
    for (const s of f.view === 'side' ? [1] : [-1, 1]) {
      const ex = x + s * eyesOf(f).apart;
      pen.blob(
        'mask',
        '#f2c84b',
        f.all([
          [ex - s * 0.13, y + 0.09],
          [ex - s * 0.1, y - 0.08],
          [ex + s * 0.14, y - 0.16],
          [ex + s * 0.12, y + 0.06],
        ]),
      );
      pen.disc('eyes', '#f6f1ea', f.at(ex, y), f.size * 0.07, f.size * 0.052);
      pen.disc('eyes', '#2a2220', f.at(ex + 0.01, y), f.size * 0.03, f.size * 0.036, 'line');
    }
    pen.disc('mask', '#f2c84b', f.at(x + 0.02, y + 0.28), f.size * 0.13, f.size * 0.085);
    pen.disc('mouth', '#8a4a42', f.at(x + 0.02, y + 0.28), f.size * 0.08, f.size * 0.035, 'line');
    pen.polygon(
      'mask',
      '#f2c84b',
      f.all([
        [x - 0.04, -0.46],
        [x + 0.06, -0.46],
        [x + 0.02, -0.2],
      ]),
    );
  },
  'fencing-mask': (pen, f, colour) => {
    const outline: Outline = [
      [0, -0.56],
      [-0.36, -0.46],
      [-0.46, -0.06],
      [-0.34, 0.36],
      [-0.06, 0.6],
      [0.26, 0.58],
      [0.42, 0.3],
      [0.46, -0.04],
      [0.36, -0.42],
    ];
    solid(pen, f, 'mask', '#e8e6e0', outline, 0.1);
    if (f.view === 'back') return;
    const x = faceX(f);
    pen.blob(
      'mask',
      colour,
      f.all([
        [x, -0.46],
        [x - 0.27, -0.3],
        [x - 0.3, 0.1],
        [x - 0.16, 0.4],
        [x + 0.08, 0.48],
        [x + 0.24, 0.3],
        [x + 0.29, -0.06],
        [x + 0.22, -0.36],
      ]),
    );
    for (const k of [-0.2, -0.1, 0, 0.1, 0.2]) {
      pen.line(
        'mesh',
        lighter(colour, 0.3),
        f.all([
          [x + k, -0.38 + Math.abs(k)],
          [x + k, 0.38 - Math.abs(k)],
        ]),
        f.size * 0.012,
      );
      pen.line(
        'mesh',
        lighter(colour, 0.3),
        f.all([
          [x - 0.24 + Math.abs(k) * 0.2, k * 1.6],
          [x + 0.24 - Math.abs(k) * 0.2, k * 1.6],
        ]),
        f.size * 0.012,
      );
    }
  },
};
