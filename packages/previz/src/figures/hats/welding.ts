/** A welder's mask: tilted up over the brow, or down before the face. */
import type { GarmentType } from '../../model/garments.ts';
import { darker, lighter } from '../tint.ts';
import { faceX } from './costume-shapes.ts';
import { type DrawHat, solid } from './hat-shapes.ts';

const GLASS = '#1d2a24';

export const WELDING: Partial<Readonly<Record<GarmentType, DrawHat>>> = {
  'welding-mask': (pen, f, colour) => {
    const x = faceX(f);
    pen.polygon(
      'hat-band',
      darker(colour, 0.4),
      f.all([
        [-0.43, -0.24],
        [-0.44, -0.36],
        [0.38, -0.4],
        [0.38, -0.28],
      ]),
    );
    solid(pen, f, colour, [
      [x - 0.36, -0.4],
      [x + 0.02, -0.46],
      [x + 0.34, -0.54],
      [x + 0.48, -0.86],
      [x + 0.28, -1.02],
      [x - 0.1, -0.92],
      [x - 0.38, -0.66],
    ]);
    if (f.view === 'back') return;
    pen.polygon(
      'visor',
      GLASS,
      f.all([
        [x - 0.04, -0.72],
        [x + 0.28, -0.82],
        [x + 0.32, -0.7],
        [x, -0.6],
      ]),
    );
    pen.disc('hinge', '#8b949b', f.at(x - 0.3, -0.36), f.size * 0.05, f.size * 0.05);
  },
  'welding-shield': (pen, f, colour) => {
    const x = faceX(f);
    if (f.view === 'back') {
      pen.polygon(
        'hat-band',
        darker(colour, 0.4),
        f.all([
          [-0.43, -0.24],
          [-0.43, -0.36],
          [0.43, -0.36],
          [0.43, -0.24],
        ]),
      );
      return;
    }
    solid(pen, f, colour, [
      [x - 0.4, -0.5],
      [x, -0.66],
      [x + 0.3, -0.56],
      [x + 0.42, -0.2],
      [x + 0.4, 0.24],
      [x + 0.2, 0.56],
      [x - 0.1, 0.58],
      [x - 0.36, 0.3],
      [x - 0.44, -0.14],
    ]);
    pen.polygon(
      'visor',
      GLASS,
      f.all([
        [x - 0.2, -0.22],
        [x + 0.32, -0.24],
        [x + 0.33, 0],
        [x - 0.18, 0.02],
      ]),
    );
    pen.polygon(
      'visor',
      lighter(GLASS, 0.3),
      f.all([
        [x - 0.12, -0.2],
        [x, -0.21],
        [x - 0.06, -0.02],
        [x - 0.16, -0.01],
      ]),
    );
    pen.disc('hinge', '#8b949b', f.at(x - 0.36, -0.2), f.size * 0.05, f.size * 0.05);
  },
};
