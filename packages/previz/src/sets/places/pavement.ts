import { vec3 } from '../../geometry/vec3.ts';
import { movedPieces } from '../kit/moved.ts';
import type { Built, Site } from '../setting.ts';
import { street } from './street.ts';

/** Metres from the middle of the roadway to the middle of its pavement. */
const ASIDE = 5.55;

/** The same street with the mark on its pavement: the roadway on one side, the houses close on the other. */
export function pavement(site: Site): Built {
  const side = site.rng.chance(0.5) ? 1 : -1;
  const built = street(site);
  const by = vec3(-side * ASIDE, 0, 0);
  const shifted = <T extends { readonly at: { x: number; y: number; z: number } }>(thing: T): T => ({
    ...thing,
    at: vec3(thing.at.x + by.x, thing.at.y, thing.at.z),
  });
  return {
    ...built,
    pieces: movedPieces(
      built.pieces.filter((p) => p.layer !== 'foreground' && p.part !== 'manhole'),
      by,
    ),
    practicals: built.practicals.map(shifted),
    stage: {
      ...built.stage,
      floor: { left: -1.1, right: 1.4, near: -2.5, far: 9 },
      seats: [],
    },
  };
}
