/** What stands and hangs at a platform: a train along the depth axis, a clock. Metres. */
import { adjust } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import type { FacePiece } from '../../model/set.ts';
import { face, put } from '../kit/faces.ts';
import { facingPlane, flankPlane, wallLoop } from '../kit/loops.ts';
import { block } from '../kit/solids.ts';
import type { Site } from '../setting.ts';
import { clock } from './clock.ts';

/** A waiting train along the depth axis: its side faces the platform at x, at rail depth below it. */
export function train(
  x: number,
  z0: number,
  z1: number,
  body: string,
  band: string,
  lit: boolean,
  layer: FacePiece['layer'],
): FacePiece[] {
  const plane = flankPlane(x, z0);
  const normal = plane.normal;
  const look = { layer, normal };
  const length = z1 - z0;
  const cars = Math.ceil(length / 16);
  const panes = [];
  const doors = [];
  for (let c = 0; c < cars; c++)
    for (let i = 0; i < 7; i++) {
      const u = c * 16 + 1 + i * 2.1;
      if (i === 1 || i === 5) doors.push(wallLoop(plane, u, u + 1.3, 0.05, 2.15, 0.02));
      else panes.push(wallLoop(plane, u, u + 1.6, 0.95, 1.85, 0.02));
    }
  const gaps = Array.from({ length: cars }, (_, c) =>
    wallLoop(plane, c * 16 + 15.6, c * 16 + 16, 0, 2.5, 0.03),
  );
  return [
    face('train', [wallLoop(plane, 0, length, -0.6, 2.6)], body, look),
    face('train band', [wallLoop(plane, 0, length, 0.45, 0.75, 0.01)], band, look),
    face('train doors', doors, adjust(body, -0.1), look),
    face('train windows', panes, lit ? '#ffe3a8' : '#5d7280', { ...look, tone: lit ? 'glow' : 'body' }),
    face('train gaps', gaps, '#2f3338', look),
    face(
      'train roof',
      [
        [
          ...wallLoop(plane, 0, length, 2.6, 2.6).slice(0, 2),
          ...wallLoop(plane, 0, length, 2.85, 2.85, -0.5).slice(0, 2).reverse(),
        ],
      ],
      adjust(body, -0.15),
      { layer },
    ),
  ];
}

/** A clock that hangs from the roof. */
export const hangingClock = (x: number, y: number, z: number, site: Site) =>
  put(
    'clock',
    [
      block('rod', [0.04, 0.9, 0.04], '#3b4046', { at: [0, y + 0.3, 0.02] }),
      clock(facingPlane(0, 0), 0, y, 0.36, site, 'set'),
    ],
    { at: vec3(x, 0, z) },
  );
