/** Stages and the scattering of cards. */
import { type Vec3, vec3 } from '../../geometry/vec3.ts';
import type { Drawing } from '../../model/drawing.ts';
import type { CardPiece, Stage } from '../../model/set.ts';
import type { Rng } from '../../random/rng.ts';
import { card } from './faces.ts';

/** Free floor as left, right, near, far; no surfaces, seats, wall, water or ceiling unless given. */
export const stageOf = (
  [left, right, near, far]: readonly [number, number, number, number],
  more: Partial<Omit<Stage, 'floor'>> = {},
): Stage => ({
  floor: { left, right, near, far },
  surfaces: [],
  seats: [],
  wall: null,
  water: null,
  ceiling: null,
  ...more,
});

export interface Scatter {
  readonly z: readonly [number, number];
  /** Nothing nearer to the axis than this, metres. */
  readonly clear: number;
  /** How far beyond, at the near and the far end. */
  readonly reach: readonly [number, number];
}

/** Cards on both sides of the axis, denser near it, listed from far to near. */
export function scatter(
  part: string,
  rng: Rng,
  count: number,
  area: Scatter,
  make: () => Drawing,
): CardPiece[] {
  return Array.from({ length: count }, (_, i) => {
    const t = (i + rng.next()) / count;
    const z = area.z[1] + (area.z[0] - area.z[1]) * t;
    const reach = area.reach[1] + (area.reach[0] - area.reach[1]) * t;
    const x = (i % 2 === 0 ? 1 : -1) * (area.clear + rng.next() ** 1.3 * reach);
    return card(part, vec3(x, 0, z), make(), { flip: rng.chance(0.5) });
  });
}

/** Small things at given places, without shadows of their own. */
export const strewnCards = (part: string, places: readonly Vec3[], make: () => Drawing): CardPiece[] =>
  places.map((at) => card(part, at, make(), { casts: false }));
