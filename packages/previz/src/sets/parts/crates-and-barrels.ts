/** Crates and barrels in the round, built about the origin with the front to the camera (−z). Metres. */
import { adjust } from '../../colour/oklch.ts';
import { face, type Solids } from '../kit/faces.ts';
import { frontLoop, NEARWARD } from '../kit/loops.ts';
import { block, cylinder } from '../kit/solids.ts';

export const crate = (size: number, colour = '#a57f54'): Solids => [
  block('crate', [size, size, size], colour, { top: adjust(colour, 0.05) }),
  face(
    'slats',
    [0.06, 0.38, 0.7].map((k) =>
      frontLoop(-size / 2, size / 2, k * size, (k + 0.24) * size, -size / 2 - 0.004),
    ),
    adjust(colour, 0.04),
    { normal: NEARWARD },
  ),
  face(
    'battens',
    [
      frontLoop(-size / 2, -size * 0.38, 0, size, -size / 2 - 0.008),
      frontLoop(size * 0.38, size / 2, 0, size, -size / 2 - 0.008),
    ],
    adjust(colour, -0.05),
    { normal: NEARWARD },
  ),
];

export const barrel = (r: number, h: number, colour = '#8d6240'): Solids => [
  cylinder('barrel', [r * 0.84, r], [0, h / 2], colour, { sides: 12 }),
  cylinder('barrel', [r, r * 0.84], [h / 2, h], colour, { sides: 12, top: adjust(colour, -0.12) }),
  cylinder('hoop', [r * 0.96, r], [h * 0.3, h * 0.36], '#55504c', { sides: 12 }).slice(0, 12),
  cylinder('hoop', [r, r * 0.96], [h * 0.64, h * 0.7], '#55504c', { sides: 12 }).slice(0, 12),
];
