/** What lies on the ground: few large shapes, densest near the mark. */
import { vec3 } from '../../geometry/vec3.ts';
import type { FacePiece } from '../../model/set.ts';
import type { Rng } from '../../random/rng.ts';
import { ground } from '../kit/faces.ts';
import { discLoop, floorLoop, type Loop } from '../kit/loops.ts';

export interface Spread {
  readonly x: readonly [number, number];
  readonly z: readonly [number, number];
}

/** Irregular patches; size grows with distance so that they read in perspective. */
export function patches(
  part: string,
  rng: Rng,
  count: number,
  area: Spread,
  size: readonly [number, number],
  fill: string,
  opacity?: number,
): FacePiece {
  const loops = Array.from({ length: count }, () => {
    const z = area.z[0] + (area.z[1] - area.z[0]) * rng.next() ** 1.6;
    const x = rng.between(...area.x) * (0.4 + (0.6 * (z - area.z[0])) / (area.z[1] - area.z[0]));
    const r = rng.between(...size);
    const bumps = Array.from({ length: 12 }, () => rng.between(-0.22, 0.22));
    return discLoop(vec3(x, 0, z), r * rng.between(1.2, 2.2), r, 12, (i) => bumps[i] ?? 0);
  });
  return ground(part, loops, fill, opacity === undefined ? {} : { opacity });
}

/** Joints of a paved floor running to the vanishing point, with cross joints. */
export function paving(
  part: string,
  area: Spread,
  [dx, dz]: readonly [number, number],
  fill: string,
  line = 0.03,
  opacity = 1,
): FacePiece {
  const loops: Loop[] = [];
  for (let x = area.x[0]; x <= area.x[1]; x += dx)
    loops.push(floorLoop(x - line / 2, x + line / 2, area.z[0], area.z[1]));
  for (let z = area.z[0]; z <= area.z[1]; z += dz)
    loops.push(floorLoop(area.x[0], area.x[1], z - line / 2, z + line / 2));
  return ground(part, loops, fill, { opacity });
}

/** Boards along the depth axis with staggered ends. */
export function planks(
  part: string,
  area: Spread,
  width: number,
  fill: string,
  rng: Rng,
  opacity = 1,
): FacePiece {
  const loops: Loop[] = [];
  for (let x = area.x[0]; x <= area.x[1] + 0.001; x += width) {
    loops.push(floorLoop(x - 0.012, x + 0.012, area.z[0], area.z[1]));
    for (let z = area.z[0] + rng.between(0, 2.4); z < area.z[1]; z += rng.between(2.2, 3.4))
      loops.push(floorLoop(x, x + width, z - 0.01, z + 0.01));
  }
  return ground(part, loops, fill, { opacity });
}

/** Checkerboard tiles: the second colour only. */
export function checks(part: string, area: Spread, size: number, fill: string, opacity = 1): FacePiece {
  const loops: Loop[] = [];
  const nx = Math.ceil((area.x[1] - area.x[0]) / size);
  const nz = Math.ceil((area.z[1] - area.z[0]) / size);
  for (let i = 0; i < nx; i++)
    for (let j = 0; j < nz; j++)
      if ((i + j) % 2 === 0) {
        const x = area.x[0] + i * size;
        const z = area.z[0] + j * size;
        loops.push(floorLoop(x, Math.min(area.x[1], x + size), z, Math.min(area.z[1], z + size)));
      }
  return ground(part, loops, fill, { opacity });
}

/** Short flat stones or glints strewn over the floor. */
export function strewn(
  part: string,
  rng: Rng,
  count: number,
  area: Spread,
  size: number,
  fill: string,
): FacePiece {
  const loops = Array.from({ length: count }, () => {
    const z = area.z[0] + (area.z[1] - area.z[0]) * rng.next() ** 1.8;
    const r = size * rng.between(0.5, 1.3);
    return discLoop(vec3(rng.between(...area.x), 0, z), r * 1.4, r, 7, () => 0);
  });
  return ground(part, loops, fill);
}

/** Long thin waves of light or shade across the view: ripples on sand, snow or water. */
export function ripples(
  part: string,
  rng: Rng,
  count: number,
  area: Spread,
  length: readonly [number, number],
  fill: string,
  thickness = 0.05,
  y = 0,
): FacePiece {
  const loops = Array.from({ length: count }, () => {
    const t = rng.next() ** 1.7;
    const z = area.z[0] + (area.z[1] - area.z[0]) * t;
    const x = rng.between(...area.x) * (0.35 + 0.65 * t);
    const l = rng.between(...length) * (0.7 + t * 2);
    const w = thickness * (1 + t * 5);
    const bend = rng.between(-0.15, 0.15) * l;
    return [
      vec3(x - l / 2, y, z),
      vec3(x - l * 0.2, y, z + w + bend * 0.3),
      vec3(x + l * 0.2, y, z + w + bend * 0.4),
      vec3(x + l / 2, y, z + bend * 0.3),
      vec3(x + l * 0.2, y, z - w + bend * 0.4),
      vec3(x - l * 0.2, y, z - w + bend * 0.3),
    ];
  });
  return ground(part, loops, fill, { opacity: 0.8 });
}
