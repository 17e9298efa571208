/** Where a state's things lie, and what floats in its air. Metres. */
import type { Piece } from '../../model/set.ts';
import type { Rng } from '../../random/rng.ts';
import { face } from '../kit/faces.ts';
import { frontLoop } from '../kit/loops.ts';
import { stood } from '../recipes/things.ts';
import type { Shell } from './shell.ts';

export interface SpotOnFloor {
  readonly x: number;
  readonly z: number;
  /** Before the mark: things there are kept low. */
  readonly near: boolean;
}

/** Places along the walls or at both sides of the way, left and right by turns, from far to near; the middle stays free. */
export function edgeSpots({ half, back, ceiling }: Shell, rng: Rng, count: number): SpotOnFloor[] {
  const deep = back - (ceiling === null ? 0 : 0.5);
  return Array.from({ length: count }, (_, i) => {
    const z = deep - ((deep + 1.2) * (i + rng.between(0.1, 0.9))) / count;
    const side = i % 2 === 0 ? -1 : 1;
    const clear = Math.min(half * 0.55, 1.6);
    const x = side * rng.between(Math.max(clear, half * 0.62), half * 0.97);
    return { x, z, near: z < 0.4 };
  });
}

/** Places anywhere on the floor but under the mark. */
export function floorSpots({ half, back }: Shell, rng: Rng, count: number, wide = 0.85): SpotOnFloor[] {
  const deep = Math.min(back - 0.7, 9);
  return Array.from({ length: count }, (_, i) => {
    const z = -1.2 + ((deep + 1.2) * (i + rng.between(0.1, 0.9))) / count;
    const side = i % 2 === 0 ? -1 : 1;
    const clear = z > -0.6 && z < 1 ? 0.75 : 0.2;
    return {
      x: side * rng.between(clear, Math.max(clear + 0.2, Math.min(half, 5) * wide)),
      z,
      near: z < 0.4,
    };
  }).sort((a, b) => b.z - a.z);
}

/** Drawings of the art department by turns at places on the floor; lengths in metres by id. */
export const strewnThings = (
  spots: readonly SpotOnFloor[],
  things: readonly (readonly [id: string, tall: number])[],
  rng: Rng,
): Piece[] =>
  spots.map(({ x, z }) => {
    const [id, tall] = rng.pick(things);
    return stood({ id, count: 1, tall }, { x, z, plain: tall < 0.25, flip: rng.chance(0.5), casts: true });
  });

const AIR = {
  dust: ['#efe2c6', 0.5],
  ash: ['#5a5450', 0.6],
  frost: ['#f4fbff', 0.8],
  spores: ['#e7f0b8', 0.6],
} as const;

/** Specks in the air of the place, before whatever stands at its end. */
export function airborne({ half, back, ceiling, rng }: Shell, kind: keyof typeof AIR): Piece[] {
  const own = rng.fork(`air ${kind}`);
  const [colour, opacity] = AIR[kind];
  const top = ceiling ?? 4.5;
  const loops = Array.from({ length: 30 }, () => {
    const [x, y, z] = [own.between(-half, half), own.between(0.2, top), own.between(1, Math.min(back, 8))];
    const r = own.between(0.007, 0.02);
    return frontLoop(x - r, x + r, y - r, y + r, z);
  });
  return [face('motes', loops, colour, { tone: kind === 'ash' ? 'body' : 'glow', opacity })];
}
