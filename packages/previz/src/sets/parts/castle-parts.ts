/** Walls and towers of stone. Metres. */
import { adjust } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import type { FacePiece, GroupPiece } from '../../model/set.ts';
import type { Rng } from '../../random/rng.ts';
import { face, group, put, type Solids } from '../kit/faces.ts';
import { archLoop, facingPlane, NEARWARD, type Plane, wallLoop } from '../kit/loops.ts';
import { box, cylinder } from '../kit/solids.ts';
import { LIT_PANE } from './openings.ts';

/** A few lighter and darker stones scattered over a wall. */
export function stones(
  plane: Plane,
  from: number,
  to: number,
  height: number,
  colour: string,
  rng: Rng,
  count = 30,
  layer: FacePiece['layer'] = 'set',
): FacePiece[] {
  const some = (n: number) =>
    Array.from({ length: n }, () => {
      const u = rng.between(from, to - 0.8);
      const v = Math.floor(rng.between(0.2, height - 0.6) / 0.4) * 0.4;
      return wallLoop(plane, u, u + rng.between(0.4, 0.8), v, v + 0.34, 0.01);
    });
  const look = { normal: plane.normal, layer };
  return [
    face('stones', some(count), adjust(colour, 0.04), look),
    face('stones', some(count), adjust(colour, -0.04), look),
  ];
}

/** Battlements along a wall top. */
export const merlons = (plane: Plane, from: number, to: number, top: number, step = 1.2) =>
  Array.from({ length: Math.floor((to - from) / step) }, (_, i) =>
    wallLoop(plane, from + i * step, from + i * step + step * 0.55, top, top + 0.9, 0),
  );

/** A curtain wall with battlements facing the camera. */
export function curtainWall(
  x0: number,
  x1: number,
  z: number,
  height: number,
  colour: string,
  rng: Rng,
): GroupPiece {
  const plane = facingPlane(0, z);
  return group('castle wall', vec3((x0 + x1) / 2, 0, z + 1), [
    ...box('wall', { x: [x0, x1], y: [0, height], z: [z, z + 2] }, colour),
    face('battlements', merlons(plane, x0, x1, height), colour, { normal: NEARWARD }),
    ...stones(plane, x0, x1, height, colour, rng),
    face('foot', [wallLoop(plane, x0, x1, 0, 0.8, 0.02)], adjust(colour, -0.06), { normal: NEARWARD }),
  ]);
}

/** A round tower, with a cone roof or battlements. */
export function roundTower(
  x: number,
  z: number,
  r: number,
  height: number,
  colour: string,
  roof: string | null,
  lit: boolean,
): GroupPiece {
  const slit = (y: number) => wallLoop(facingPlane(0, -r * 0.97), -0.16, 0.16, y, y + 1.1, 0.03);
  const solids: Solids = [
    cylinder('tower', [r, r], [0, height], colour, { sides: 16 }),
    face('slits', [slit(height * 0.35), slit(height * 0.68)], lit ? LIT_PANE : '#3c3d42', {
      normal: NEARWARD,
      tone: lit ? 'glow' : 'body',
    }),
    cylinder('crown', [r * 1.12, r * 1.12], [height, height + 1.2], adjust(colour, 0.03), { sides: 16 }),
    ...(roof
      ? [cylinder('roof', [r * 1.25, 0.03], [height + 1.2, height + 1.2 + r * 2.4], roof, { sides: 16 })]
      : []),
  ];
  return put('tower', solids, { at: vec3(x, 0, z) });
}

/** A gatehouse with an arched gate and a portcullis. */
export function gatehouse(x: number, z: number, colour: string, rng: Rng, lit: boolean): GroupPiece {
  const plane = facingPlane(x, z);
  const bars = [-0.9, -0.45, 0, 0.45, 0.9].map((u) => wallLoop(plane, u - 0.04, u + 0.04, 0, 3.4, 0.04));
  return group('gatehouse', vec3(x, 0, z + 1.5), [
    ...box('gatehouse', { x: [x - 3, x + 3], y: [0, 8], z: [z, z + 4] }, colour),
    face('battlements', merlons(plane, -3, 3.2, 8), colour, { normal: NEARWARD }),
    ...stones(plane, -3, 3, 8, colour, rng, 14),
    face('arch', [archLoop(plane, -1.6, 1.6, 0, 4.1, 0.02)], adjust(colour, 0.06), { normal: NEARWARD }),
    face('gate', [archLoop(plane, -1.3, 1.3, 0, 3.7, 0.03)], '#2f2b2a', { normal: NEARWARD }),
    face(
      'portcullis',
      [...bars, wallLoop(plane, -1.25, 1.25, 2.4, 2.48, 0.04), wallLoop(plane, -1.3, 1.3, 1.6, 1.68, 0.04)],
      '#57504a',
      { normal: NEARWARD },
    ),
    face(
      'windows',
      [archLoop(plane, -1.9, -1.4, 5.4, 6.7, 0.03), archLoop(plane, 1.4, 1.9, 5.4, 6.7, 0.03)],
      lit ? LIT_PANE : '#3a3b40',
      { normal: NEARWARD, tone: lit ? 'glow' : 'body' },
    ),
  ]);
}
