import { vec3 } from '../../geometry/vec3.ts';
import { card, face } from '../kit/faces.ts';
import { floorLoop, UP } from '../kit/loops.ts';
import { stageOf } from '../kit/stage.ts';
import { hills, treeLine } from '../parts/horizon.ts';
import { broadleaf, pine } from '../parts/trees.ts';
import type { Built, Site } from '../setting.ts';
import { massif } from './mountain.ts';

/** Metres: how far the ground lies under whoever flies over the wood, and from row to row of its trees. */
const DEEP = 17;
const ROWS = [66, 48, 36, 27, 21] as const;

/** The crowns of a wood from above, row behind row, to the hills on the horizon. */
export function treetops({ rng, season, weather }: Site): Built {
  const snowy = season === 'winter' || weather === 'snow';
  const trees = ROWS.flatMap((z) => {
    const half = z + 5;
    const step = 6 + z * 0.09;
    return Array.from({ length: Math.ceil((2 * half) / step) }, (_, i) => {
      const x = -half + (i + rng.between(0.2, 0.8)) * step;
      const tree = rng.chance(0.45)
        ? pine(rng.between(11, 15), rng, snowy)
        : broadleaf(rng.between(10, 13), season, rng);
      return card('tree', vec3(x, -DEEP, z), tree, { flip: rng.chance(0.5), casts: false });
    });
  });
  return {
    ground: '#48664a',
    practicals: [],
    pieces: [
      ...massif(rng.fork('far'), 900, 150, 6, '#8d9cb5', 0.7),
      hills(rng.fork('hills'), 330, 42, '#6f8f7c'),
      treeLine(rng.fork('wood'), 150, 7, '#55795a', false),
      face('floor of the wood', [floorLoop(-400, 400, -14, 160, -DEEP)], '#3f5c44', { normal: UP }),
      ...trees,
    ],
    stage: stageOf([-4, 4, -2, 10]),
  };
}
