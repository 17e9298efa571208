/** A house in a row across the view: its front looks at the camera. Metres. */
import { adjust } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import type { GroupPiece } from '../../model/set.ts';
import type { Rng } from '../../random/rng.ts';
import { face, group } from '../kit/faces.ts';
import { facingPlane, NEARWARD, wallLoop } from '../kit/loops.ts';
import { box } from '../kit/solids.ts';
import { awning, door, shopFront, windowGrid } from './openings.ts';

export interface FrontHouse {
  readonly x0: number;
  readonly x1: number;
  readonly z: number;
  readonly storeys: number;
  readonly wall: string;
  /** Colour of a shop front with its awning; absent: a dwelling. */
  readonly shop?: string;
  readonly lit: boolean;
}

export function frontHouse(h: FrontHouse, rng: Rng): GroupPiece {
  const { x0, x1, z, wall, lit, shop } = h;
  const plane = facingPlane(x0, z);
  const length = x1 - x0;
  const base = shop ? 3.4 : 0.9;
  const height = base + h.storeys * 3 + 0.5;
  const trim = adjust(wall, 0.1, 0.7);
  const look = { normal: NEARWARD };
  const columns = Math.max(2, Math.round(length / 2.2));
  const grid = { plane, from: 0.4, to: length - 0.4, storey: 3, width: 1.05, frame: trim, lit } as const;
  return group('house', vec3((x0 + x1) / 2, 0, z + 3), [
    ...box('house', { x: [x0, x1], y: [0, height], z: [z, z + 7] }, wall),
    face('string course', [wallLoop(plane, 0, length, base - 0.12, base + 0.08, 0.03)], trim, look),
    face('cornice', [wallLoop(plane, -0.1, length + 0.1, height - 0.4, height, 0.1)], trim, look),
    ...windowGrid({ ...grid, base: base + 0.8, rows: h.storeys, columns, height: 1.55 }, rng),
    ...(shop
      ? [
          ...shopFront(plane, 0.4, length - 0.4, shop, lit),
          ...(rng.chance(0.7) ? awning(plane, 0.5, length - 0.5, 3, adjust(shop, 0.12)) : []),
        ]
      : [
          ...door(plane, length * 0.25, rng.pick(['#5b2f2a', '#2f4a4a', '#3a3f55']), trim, 1.05, 2.2),
          ...windowGrid(
            {
              ...grid,
              from: length * 0.4,
              base: 1.1,
              rows: 1,
              columns: Math.max(1, columns - 2),
              height: 1.2,
            },
            rng,
          ),
        ]),
  ]);
}
