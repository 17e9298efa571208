import type { GarmentType } from '../../model/garments.ts';
import { darker, lighter } from '../tint.ts';
import { band, type DrawHat, dome, solid } from './hat-shapes.ts';

const spikes =
  (heights: readonly number[], half: number, base: number, thick: number): DrawHat =>
  (pen, f, colour) => {
    const n = heights.length - 1;
    const top = heights.map((h, i) => [-half + (2 * half * i) / n, base - thick - h] as const);
    const line = top.flatMap(([x, y], i) =>
      i === 0 ? [[x, y] as const] : [[x - half / n, base - thick] as const, [x, y] as const],
    );
    pen.polygon('crown', colour, f.all([[-half, base], ...line, [half, base], [0, base + 0.05]]));
    for (const [x, y] of top) pen.disc('crown', lighter(colour, 0.3), f.at(x, y), f.size * 0.028);
    pen.disc('crown', '#c0392b', f.at(0.04, base - thick * 0.4), f.size * 0.035);
  };

/** Crowns, and the caps of street and work. */
export const CROWNS_AND_CAPS: Partial<Readonly<Record<GarmentType, DrawHat>>> = {
  crown: spikes([0.16, 0.2, 0.24, 0.2, 0.16], 0.38, -0.34, 0.12),
  tiara: spikes([0.02, 0.09, 0.16, 0.09, 0.02], 0.3, -0.4, 0.05),
  cap: (pen, f, colour) => {
    dome(pen, f, colour);
    pen.blob(
      'brim',
      darker(colour, 0.15),
      f.all([
        [0.1, -0.25],
        [0.38, -0.3],
        [0.66, -0.2],
        [0.64, -0.15],
        [0.3, -0.18],
      ]),
    );
  },
  beanie: (pen, f, colour) => {
    dome(pen, f, colour);
    pen.polygon(
      'hat-band',
      darker(colour, 0.16),
      f.all([
        [-0.45, -0.16],
        [0.43, -0.16],
        [0.43, -0.31],
        [-0.45, -0.31],
      ]),
    );
  },
  'police-cap': (pen, f, colour) => {
    solid(pen, f, colour, [
      [-0.42, -0.34],
      [-0.52, -0.5],
      [-0.2, -0.62],
      [0.2, -0.66],
      [0.5, -0.54],
      [0.42, -0.34],
    ]);
    band(pen, f, darker(colour, 0.5), -0.26, 0.41, 0.11);
    pen.blob(
      'brim',
      '#1c1c22',
      f.all([
        [-0.02, -0.27],
        [0.3, -0.27],
        [0.5, -0.19],
        [0.42, -0.16],
        [0.1, -0.19],
      ]),
    );
    pen.disc('badge', '#e0b63c', f.at(0.14, -0.46), f.size * 0.055);
  },
  'chef-hat': (pen, f, colour) => {
    solid(pen, f, colour, [
      [-0.36, -0.4],
      [-0.56, -0.66],
      [-0.4, -0.88],
      [-0.1, -0.84],
      [0.08, -0.94],
      [0.36, -0.84],
      [0.52, -0.64],
      [0.36, -0.4],
    ]);
    band(pen, f, lighter(colour, 0.5), -0.26, 0.38, 0.18);
  },
  'nurse-cap': (pen, f, colour) => {
    pen.polygon(
      'hat',
      colour,
      f.all([
        [-0.3, -0.4],
        [0.3, -0.4],
        [0.36, -0.62],
        [0, -0.56],
        [-0.36, -0.62],
      ]),
    );
    pen.line(
      'badge',
      '#c0392b',
      f.all([
        [-0.05, -0.48],
        [0.07, -0.48],
      ]),
      f.size * 0.035,
    );
    pen.line(
      'badge',
      '#c0392b',
      f.all([
        [0.01, -0.54],
        [0.01, -0.42],
      ]),
      f.size * 0.035,
    );
  },
  'graduation-cap': (pen, f, colour) => {
    dome(pen, f, colour);
    pen.polygon(
      'hat',
      darker(colour, 0.1),
      f.all([
        [-0.62, -0.52],
        [0.02, -0.7],
        [0.62, -0.5],
        [0, -0.36],
      ]),
    );
    pen.line(
      'tassel',
      '#e0b63c',
      f.all([
        [0.02, -0.53],
        [0.48, -0.48],
        [0.5, -0.2],
      ]),
      f.size * 0.03,
    );
  },
  headphones: (pen, f, colour) => {
    pen.line(
      'headphones',
      colour,
      f.all([
        [-0.22, 0.02],
        [-0.32, -0.34],
        [-0.04, -0.62],
        [0.26, -0.46],
      ]),
      f.size * 0.055,
    );
    pen.disc('headphones', colour, f.at(-0.2, 0.06), f.size * 0.1, f.size * 0.13);
  },
};
