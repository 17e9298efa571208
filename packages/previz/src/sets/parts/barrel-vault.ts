/** A barrel vault along the depth axis: tunnels, sewers, cellars. Metres. */
import { adjust } from '../../colour/oklch.ts';
import { type Vec3, vec3 } from '../../geometry/vec3.ts';
import type { FacePiece } from '../../model/set.ts';
import { face, upright } from '../kit/faces.ts';
import { type Loop, NEARWARD, sideLoop } from '../kit/loops.ts';

export interface BarrelVault {
  /** Half the width, and the height at which the curve begins. */
  readonly radius: number;
  readonly spring: number;
  readonly near: number;
  readonly far: number;
  /** Colour of its stone. */
  readonly stone: string;
}

const SEGMENTS = 16;
/** How much lower than round it is. */
const FLAT = 0.86;

const spot = ({ spring }: BarrelVault, i: number, z: number, radius: number): Vec3 => {
  const a = (i / SEGMENTS) * Math.PI;
  return vec3(Math.cos(a) * radius, spring + Math.sin(a) * radius * FLAT, z);
};

/** What one sees at its far end, of one colour that shines. */
export const farLight = (v: BarrelVault, colour: string): FacePiece =>
  upright('daylight', [Array.from({ length: SEGMENTS + 1 }, (_, i) => spot(v, i, v.far, v.radius))], colour, {
    tone: 'glow',
  });

/** Its side walls and its curve, lighter towards the sides. */
export const vaulted = (v: BarrelVault): FacePiece[] => [
  face(
    'walls',
    [-1, 1].map((s) => sideLoop(s * v.radius, 0, v.spring, v.near, v.far)),
    adjust(v.stone, -0.05),
    { layer: 'ground' },
  ),
  ...Array.from({ length: SEGMENTS }, (_, i) => {
    const mid = Math.abs((i + 0.5) / SEGMENTS - 0.5) * 2;
    const at = (k: number, z: number) => spot(v, i + k, z, v.radius);
    return face(
      'vault',
      [[at(0, v.near), at(1, v.near), at(1, v.far), at(0, v.far)]],
      adjust(v.stone, -0.06 + mid * 0.05),
      {
        layer: 'ground',
        fadeTo: adjust(v.stone, -0.02 + mid * 0.04),
      },
    );
  }),
];

/** A ring of the vault that stands out of it by `depth`. */
export const ribOf = (v: BarrelVault, z: number, depth = 0.32): FacePiece => {
  const loops: Loop[] = Array.from({ length: SEGMENTS }, (_, i) => [
    spot(v, i, z, v.radius),
    spot(v, i + 1, z, v.radius),
    spot(v, i + 1, z, v.radius - depth),
    spot(v, i, z, v.radius - depth),
  ]);
  return face('rib', loops, adjust(v.stone, 0.05), { layer: 'ground', normal: NEARWARD });
};
