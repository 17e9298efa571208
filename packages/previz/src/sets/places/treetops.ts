import { adjust } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import { card, face } from '../kit/faces.ts';
import { floorLoop, frontLoop, NEARWARD, UP } from '../kit/loops.ts';
import { box } from '../kit/solids.ts';
import { stageOf } from '../kit/stage.ts';
import { leaves } from '../parts/foliage.ts';
import { hills, treeLine } from '../parts/horizon.ts';
import { bush } from '../parts/plants.ts';
import { broadleaf, greatTrunk, pine } from '../parts/trees.ts';
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

/** On a mossy limb near the top of a great tree, the crowns of the wood below; leaves hang about. */
export function treetopBranch(site: Site): Built {
  const { rng, season } = site;
  const under = treetops(site);
  const m = rng.chance(0.5) ? 1 : -1;
  const green = leaves(season, rng);
  const bark = '#6f5338';
  const moss = Array.from({ length: 15 }, (_, i) => {
    const x = -6.4 + i * 0.9;
    return [
      vec3(x, 0.02, -0.47),
      vec3(x + 0.95, 0.02, -0.47),
      vec3(x + 0.7, -0.14 - (i % 3) * 0.06, -0.47),
      vec3(x + 0.3, -0.1 - (i % 2) * 0.09, -0.47),
    ];
  });
  const tufts = [-3.4, -1.9, 1.8, 3.5].map((x, i) =>
    card(
      'leaves',
      vec3(x, -0.15, 0.5 + (i % 2) * 0.3),
      bush(rng.between(1.5, 2.3), rng.between(0.8, 1.3), green, rng),
      { casts: false },
    ),
  );
  return {
    ...under,
    pieces: [
      ...under.pieces,
      card('trunk', vec3(m * 2.9, -9, 1.5), greatTrunk(18, 1.5, rng, bark), { casts: false }),
      ...[-1, 1].map((s) =>
        card('leaves', vec3(s * 3.6, 1.35 + (s === m ? 0.5 : 0), 1.2), bush(3.4, 1.7, green, rng), {
          casts: false,
        }),
      ),
      ...box('limb', { x: [-7, 7], y: [-0.62, 0], z: [-0.45, 1.1] }, bark, {
        layer: 'ground',
        top: '#7f9a4e',
      }),
      face(
        'bark',
        [-0.2, -0.34, -0.48].map((y) => frontLoop(-7, 7, y, y + 0.03, -0.46)),
        adjust(bark, -0.09),
        {
          layer: 'ground',
          normal: NEARWARD,
        },
      ),
      face('moss', moss, '#7f9a4e', { layer: 'ground', normal: NEARWARD }),
      ...tufts,
    ],
    stage: stageOf([-2.6, 2.6, -0.2, 0.8]),
  };
}
