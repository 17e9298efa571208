import type { GarmentType } from '../../model/garments.ts';
import { darker, lighter } from '../tint.ts';
import { band, brim, type DrawHat, dome, solid } from './hat-shapes.ts';

/** Helmets of work, war and space. */
export const HELMETS: Partial<Readonly<Record<GarmentType, DrawHat>>> = {
  helmet: (pen, f, colour) => {
    dome(pen, f, colour);
    brim(pen, f, darker(colour, 0.2), 0.47, -0.22);
  },
  'hard-hat': (pen, f, colour) => {
    dome(pen, f, colour);
    pen.line(
      'hat',
      darker(colour, 0.25),
      f.all([
        [0.02, -0.63],
        [0.04, -0.45],
        [0.05, -0.28],
      ]),
      f.size * 0.05,
    );
    brim(pen, f, darker(colour, 0.1), 0.52, -0.24);
  },
  'firefighter-helmet': (pen, f, colour) => {
    dome(pen, f, colour);
    brim(pen, f, darker(colour, 0.2), 0.58, -0.23);
    pen.polygon(
      'badge',
      '#e8c13c',
      f.all([
        [0.1, -0.28],
        [0.28, -0.28],
        [0.25, -0.5],
        [0.13, -0.5],
      ]),
    );
  },
  'samurai-helmet': (pen, f, colour) => {
    pen.blob(
      'hat',
      darker(colour, 0.2),
      f.all([
        [-0.4, -0.3],
        [-0.62, 0.22],
        [-0.34, 0.26],
        [-0.26, -0.1],
      ]),
    );
    dome(pen, f, colour);
    brim(pen, f, darker(colour, 0.2), 0.52, -0.22);
    pen.blob(
      'crest',
      '#e0b63c',
      f.all([
        [0.1, -0.38],
        [-0.16, -0.6],
        [-0.2, -0.86],
        [-0.04, -0.62],
        [0.1, -0.52],
        [0.24, -0.62],
        [0.42, -0.86],
        [0.36, -0.6],
      ]),
    );
  },
  'knight-helmet': (pen, f, colour) => {
    solid(pen, f, colour, [
      [0, -0.62],
      [-0.34, -0.5],
      [-0.46, -0.16],
      [-0.42, 0.3],
      [-0.2, 0.5],
      [0.16, 0.54],
      [0.38, 0.34],
      [0.44, -0.12],
      [0.32, -0.5],
    ]);
    if (f.view !== 'back')
      pen.polygon(
        'visor',
        '#1c1c22',
        f.all([
          [-0.06, -0.04],
          [0.43, -0.04],
          [0.42, 0.05],
          [-0.04, 0.05],
        ]),
        'line',
      );
    for (const y of [0.18, 0.27, 0.36])
      pen.line(
        'visor',
        darker(colour, 0.5),
        f.all([
          [0.12, y],
          [0.34, y - 0.01],
        ]),
        f.size * 0.02,
      );
    pen.blob(
      'plume',
      '#a63d40',
      f.all([
        [0, -0.62],
        [-0.1, -0.86],
        [-0.42, -0.8],
        [-0.62, -0.4],
        [-0.44, -0.5],
        [-0.2, -0.62],
      ]),
    );
  },
  // The visor up over the brow, the face in the opening.
  'open-visor': (pen, f, colour) => {
    const outer = [
      [0, -0.64],
      [-0.36, -0.52],
      [-0.48, -0.16],
      [-0.44, 0.3],
      [-0.22, 0.52],
      [0.14, 0.56],
      [0.36, 0.4],
      [0.42, 0.1],
      [0.44, -0.3],
      [0.3, -0.54],
    ] as const;
    if (f.view === 'back') {
      solid(pen, f, colour, outer);
      return;
    }
    const x = f.view === 'front' ? 0 : 0.12;
    const opening = Array.from({ length: 14 }, (_, i) => {
      const a = (i * Math.PI) / 7;
      return [x + 0.27 * Math.cos(a), 0.08 + 0.33 * Math.sin(a)] as const;
    });
    pen.ring('helmet', colour, f.all(outer), f.all(opening));
    const visor = [
      [x - 0.36, -0.28],
      [x - 0.28, -0.56],
      [x + 0.06, -0.74],
      [x + 0.36, -0.62],
      [x + 0.42, -0.34],
      [x + 0.1, -0.26],
    ] as const;
    pen.blob('visor', lighter(colour, 0.18), f.all(visor));
    pen.line(
      'visor',
      '#1c1c22',
      f.all([
        [x - 0.16, -0.5],
        [x + 0.06, -0.55],
        [x + 0.3, -0.5],
      ]),
      f.size * 0.035,
    );
    pen.blob(
      'plume',
      '#a63d40',
      f.all([
        [-0.1, -0.6],
        [-0.2, -0.84],
        [-0.48, -0.78],
        [-0.66, -0.36],
        [-0.48, -0.44],
        [-0.3, -0.52],
      ]),
    );
  },
  'viking-helmet': (pen, f, colour) => {
    for (const s of [-1, 1])
      pen.blob(
        'horn',
        '#efe6d2',
        f.all([
          [s * 0.36, -0.36],
          [s * 0.6, -0.44],
          [s * 0.66, -0.82],
          [s * 0.74, -0.42],
          [s * 0.5, -0.26],
        ]),
      );
    dome(pen, f, colour);
    band(pen, f, darker(colour, 0.35), -0.2, 0.43, 0.1);
  },
  'space-helmet': (pen, f, colour) => {
    const bubble = (k: number) =>
      Array.from({ length: 16 }, (_, i) => {
        const a = (i * Math.PI) / 8;
        return [0.02 + 0.66 * k * Math.cos(a), -0.03 + 0.67 * k * Math.sin(a)] as const;
      });
    pen.blob('helmet', '#bfd8e8', f.all(bubble(1)), 'glass', 0.12);
    pen.ring('helmet', colour, f.all(bubble(1.05)), f.all(bubble(0.95)));
    const side = pen.keySide === 0 ? 1 : pen.keySide;
    for (const [r, width, from, to] of [
      [0.56, 0.045, -1.1, -0.25],
      [0.48, 0.022, -0.95, -0.55],
    ] as const)
      pen.brush(
        'helmet',
        '#ffffff',
        f.all(
          [0, 0.33, 0.67, 1].map((t) => {
            const a = from + (to - from) * t;
            return [0.02 + side * r * Math.cos(a), -0.03 + r * Math.sin(a)] as const;
          }),
        ),
        f.size * width,
        {},
        0.65,
      );
  },
};
