/** Tracks over the ground as loops. Metres. */
import { vec3 } from '../../geometry/vec3.ts';
import type { Rng } from '../../random/rng.ts';
import type { Loop } from '../kit/loops.ts';

const STEPS = [-13, -9, -6, -3, 0, 2.5, 5, 8, 12, 16, 21, 28, 38];

/** A path of half-width `half` that runs through the mark and swings off to `bend` metres in the distance. */
export function windingPath(rng: Rng, half: number, bend: number, y = 0.002): Loop {
  const p = rng.between(0.1, 0.14);
  const mid = (z: number) => (z > 0 ? (1 - Math.cos(z * p)) * bend : z * 0.02 * Math.sign(bend));
  const edge = (s: number) => STEPS.map((z, i) => vec3(mid(z) + s * half * (1 + (i % 2) * 0.12), y, z));
  return [...edge(-1), ...edge(1).reverse()];
}

/** A straight strip along the depth axis. */
export const strip = (x0: number, x1: number, z0 = -14, z1 = 90, y = 0.002): Loop => [
  vec3(x0, y, z0),
  vec3(x1, y, z0),
  vec3(x1, y, z1),
  vec3(x0, y, z1),
];
