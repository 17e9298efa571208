import type { GarmentType } from '../../model/garments.ts';
import { darker, lighter } from '../tint.ts';
import { band, brim, type DrawHat, solid } from './hat-shapes.ts';

const felt =
  (top: number, half: number, lift = 0, wide = 0.34): DrawHat =>
  (pen, f, colour) => {
    solid(pen, f, colour, [
      [-wide - 0.04, -0.26],
      [-wide, top + 0.08],
      [-wide * 0.5, top - 0.02],
      [0, top + 0.04],
      [wide * 0.5, top - 0.02],
      [wide, top + 0.08],
      [wide + 0.04, -0.26],
      [0, -0.22],
    ]);
    band(pen, f, darker(colour, 0.45), -0.28, wide + 0.04, 0.09);
    brim(pen, f, darker(colour, 0.08), half, -0.27, lift);
  };

const cone: (tip: readonly [number, number], half: number) => DrawHat = (tip, half) => (pen, f, colour) => {
  const points = f.all([[-0.38, -0.28], [-0.2, -0.72], tip, [0.12, -0.7], [0.38, -0.28], [0, -0.22]]);
  pen.polygon('hat', colour, points);
  pen.polygon(
    'hat',
    colour,
    f.all(
      pen.shadeSide > 0
        ? [[0.1, -0.26], tip, [0.12, -0.7], [0.38, -0.28]]
        : [[-0.1, -0.26], tip, [-0.2, -0.72], [-0.38, -0.28]],
    ),
    'shade',
  );
  band(pen, f, lighter(colour, 0.35), -0.28, 0.38, 0.08);
  if (half > 0) brim(pen, f, darker(colour, 0.1), half);
};

/** Hats with a brim, pointed ones among them. */
export const BRIMMED_HATS: Partial<Readonly<Record<GarmentType, DrawHat>>> = {
  fedora: felt(-0.66, 0.6),
  'plumed-hat': (pen, f, colour) => {
    felt(-0.6, 0.78, 0.06)(pen, f, colour);
    pen.blob(
      'plume',
      '#e9e2d2',
      f.all([
        [0.28, -0.3],
        [0.1, -0.6],
        [-0.3, -0.84],
        [-0.78, -0.78],
        [-1.02, -0.46],
        [-0.76, -0.58],
        [-0.4, -0.56],
        [-0.06, -0.4],
      ]),
    );
  },
  'straw-hat': felt(-0.6, 0.76),
  'sun-hat': felt(-0.58, 0.74),
  'conical-hat': (pen, f, colour) => {
    const tip = [0, -0.84] as const;
    pen.polygon(
      'hat',
      darker(colour, 0.22),
      f.all([
        [-0.84, -0.14],
        [-0.3, -0.22],
        [0.3, -0.22],
        [0.84, -0.14],
        [0, -0.08],
      ]),
    );
    pen.polygon('hat', colour, f.all([[-0.86, -0.16], tip, [0.86, -0.16], [0.3, -0.1], [-0.3, -0.1]]));
    pen.polygon(
      'hat',
      colour,
      f.all(pen.shadeSide > 0 ? [tip, [0.86, -0.16], [0.28, -0.11]] : [tip, [-0.86, -0.16], [-0.28, -0.11]]),
      'shade',
      0.6,
    );
    for (const k of [0.36, 0.66])
      pen.line(
        'hat',
        darker(colour, 0.14),
        f.all([
          [-0.86 * k, -0.84 + 0.68 * k],
          [0, -0.84 + 0.76 * k],
          [0.86 * k, -0.84 + 0.68 * k],
        ]),
        f.size * 0.014,
      );
  },
  'cowboy-hat': felt(-0.68, 0.74, 0.16),
  'top-hat': felt(-1.02, 0.54, 0, 0.35),
  'wizard-hat': cone([-0.06, -1.35], 0.66),
  'witch-hat': cone([-0.16, -1.25], 0.74),
  'party-hat': cone([0, -1.0], 0),
  'pirate-hat': (pen, f, colour) => {
    solid(pen, f, colour, [
      [-0.62, -0.32],
      [-0.44, -0.56],
      [-0.16, -0.68],
      [0.05, -0.78],
      [0.26, -0.68],
      [0.5, -0.54],
      [0.64, -0.3],
      [0.2, -0.26],
      [-0.2, -0.26],
    ]);
    pen.disc('badge', '#f2ece0', f.at(0.06, -0.5), f.size * 0.075, f.size * 0.085);
    for (const s of [-1, 1]) pen.disc('badge', '#26222a', f.at(0.06 + s * 0.03, -0.5), f.size * 0.018);
  },
  'santa-hat': (pen, f, colour) => {
    solid(pen, f, colour, [
      [-0.4, -0.28],
      [-0.34, -0.6],
      [-0.1, -0.86],
      [-0.4, -0.78],
      [-0.62, -0.42],
      [-0.5, -0.72],
      [-0.2, -0.96],
      [0.14, -0.8],
      [0.38, -0.3],
      [0, -0.24],
    ]);
    pen.disc('hat', '#f6f4ee', f.at(-0.62, -0.38), f.size * 0.09);
    pen.blob(
      'hat-band',
      '#f6f4ee',
      f.all([
        [-0.45, -0.16],
        [0, -0.2],
        [0.43, -0.16],
        [0.43, -0.31],
        [0, -0.35],
        [-0.45, -0.31],
      ]),
    );
  },
  beret: (pen, f, colour) =>
    solid(pen, f, colour, [
      [0.34, -0.36],
      [0.3, -0.56],
      [-0.1, -0.66],
      [-0.56, -0.52],
      [-0.6, -0.34],
      [-0.38, -0.24],
      [0, -0.34],
    ]),
};
