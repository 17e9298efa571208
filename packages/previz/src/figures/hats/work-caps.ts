import type { GarmentType } from '../../model/garments.ts';
import { darker } from '../tint.ts';
import { type Draw, faceX, flat, solid } from './costume-shapes.ts';

const cap =
  (crest: string | null): Draw =>
  (pen, f, colour) => {
    solid(pen, f, 'hat', colour, [
      [-0.42, -0.28],
      [-0.52, -0.48],
      [-0.3, -0.66],
      [0.1, -0.7],
      [0.42, -0.6],
      [0.46, -0.44],
      [0.38, -0.28],
    ]);
    pen.polygon(
      'hat-band',
      crest ?? darker(colour, 0.5),
      f.all([
        [-0.42, -0.22],
        [-0.42, -0.36],
        [0.39, -0.38],
        [0.39, -0.24],
      ]),
    );
    if (f.view !== 'back') {
      pen.blob(
        'brim',
        '#1c1c22',
        f.all([
          [-0.06 - (flat(f) ? 0.26 : 0), -0.24],
          [0.4, -0.26],
          [0.56 - (flat(f) ? 0.2 : 0), -0.16],
          [0.3, -0.16],
          [0, -0.16],
        ]),
      );
      pen.disc('badge', '#e0b63c', f.at(faceX(f), -0.47), f.size * 0.075, f.size * 0.06);
    }
  };

/** Caps of callings, from the operating theatre to the cockpit. */
export const WORK_CAPS: Partial<Readonly<Record<GarmentType, Draw>>> = {
  'surgeon-cap': (pen, f, colour) => {
    solid(pen, f, 'hat', colour, [
      [-0.42, 0.0],
      [-0.46, -0.34],
      [-0.26, -0.6],
      [0.06, -0.64],
      [0.3, -0.54],
      [0.4, -0.26],
      [0.1, -0.3],
      [-0.18, -0.2],
      [-0.3, 0.06],
    ]);
  },
  'sou-wester': (pen, f, colour) => {
    pen.blob(
      'brim',
      darker(colour, 0.14),
      f.all([
        [-0.78, 0.14],
        [-0.5, -0.2],
        [0, -0.3],
        [0.44, -0.24],
        [0.6, -0.1],
        [0.3, -0.14],
        [0, -0.16],
        [-0.3, -0.06],
      ]),
    );
    solid(pen, f, 'hat', colour, [
      [-0.44, -0.12],
      [-0.42, -0.42],
      [-0.2, -0.62],
      [0.08, -0.64],
      [0.3, -0.5],
      [0.42, -0.22],
      [0, -0.22],
    ]);
  },
  'flying-cap': (pen, f, colour) => {
    solid(
      pen,
      f,
      'hat',
      colour,
      [
        [0, -0.58],
        [-0.34, -0.48],
        [-0.47, -0.14],
        [-0.4, 0.24],
        [-0.2, 0.44],
        [-0.1, 0.26],
        [-0.14, -0.02],
        [faceX(f) - 0.14, -0.24],
        [faceX(f), -0.28],
        [0.36, -0.24],
        [0.3, -0.46],
      ],
      0.1,
    );
    for (const k of flat(f) ? [-0.15, 0.15] : [-0.02, 0.22]) {
      pen.disc('goggles', '#3a2e26', f.at(k, -0.38), f.size * 0.14, f.size * 0.11);
      pen.disc('goggles', '#a8d0e0', f.at(k, -0.38), f.size * 0.1, f.size * 0.075, 'glass', 0.9);
    }
  },
  'pilot-cap': cap('#e0b63c'),
  'captain-cap': cap('#26324d'),
  'sailor-cap': (pen, f, colour) => {
    solid(pen, f, 'hat', colour, [
      [-0.4, -0.26],
      [-0.48, -0.54],
      [-0.2, -0.66],
      [0.2, -0.66],
      [0.44, -0.54],
      [0.38, -0.28],
      [0, -0.24],
    ]);
    pen.line(
      'hat-band',
      '#26324d',
      f.all([
        [-0.4, -0.29],
        [0, -0.26],
        [0.38, -0.3],
      ]),
      f.size * 0.08,
    );
  },
};
