import { adjust } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import { face, ground, put } from '../kit/faces.ts';
import { archLoop, facingPlane, floorLoop, NEARWARD } from '../kit/loops.ts';
import { block, box } from '../kit/solids.ts';
import { scatter, stageOf, strewnCards } from '../kit/stage.ts';
import { stones } from '../parts/castle-parts.ts';
import { column } from '../parts/columns.ts';
import { grass, leaves } from '../parts/foliage.ts';
import { patches, paving } from '../parts/ground-textures.ts';
import { hills, treeLine } from '../parts/horizon.ts';
import { bush, tuft } from '../parts/plants.ts';
import { rock } from '../parts/rocks.ts';
import { broadleaf } from '../parts/trees.ts';
import type { Built, Site } from '../setting.ts';

/** Broken columns and an arch in the grass, ivy, fallen stones. */
export function ruins(site: Site): Built {
  const { rng, season } = site;
  const green = grass(season);
  const m = rng.chance(0.5) ? 1 : -1;
  const stone = rng.pick(['#c2b79f', '#b3ada0', '#c9b596']);
  const stump = (x: number, z: number, h: number) =>
    put('column', column(0.42, h, stone, 12).slice(0, h < 4 ? 2 : 3), { at: vec3(x, 0, z) });
  const wall = facingPlane(0, 15);
  const broken = Array.from({ length: 15 }, (_, i) =>
    vec3(m * (3 + i), Math.max(0.8, 5.4 - i * 0.33 + rng.between(-0.7, 0.7)), 15),
  );
  return {
    ground: green.body,
    practicals: [],
    pieces: [
      hills(rng.fork('far'), 420, 60, '#94a9a6'),
      treeLine(rng.fork('wood'), 130, 10, '#76946f'),
      patches('grass', rng, 9, { x: [-16, 16], z: [-5, 26] }, [0.6, 1.7], green.dark, 0.5),
      ground('floor', [floorLoop(-4.2, 4.2, -14, 14)], adjust(stone, -0.06), { opacity: 0.75 }),
      paving('flags', { x: [-4.2, 4.2], z: [-9, 14] }, [1.2, 1.2], adjust(stone, -0.14), 0.05, 0.6),
      patches('moss', rng, 12, { x: [-5, 5], z: [-5, 13] }, [0.25, 0.7], green.body, 0.9),
      face('broken wall', [[vec3(m * 3, 0, 15), ...broken, vec3(m * 17, 0, 15)]], stone, { layer: 'ground' }),
      ...stones(wall, Math.min(m * 3, m * 12), Math.max(m * 3, m * 12), 2.6, stone, rng, 14, 'ground'),
      put(
        'arch',
        [
          box('pier', { x: [-2.3, -1.3], y: [0, 4], z: [0, 1] }, stone),
          box('pier', { x: [1.3, 2.3], y: [0, 4], z: [0, 1] }, stone),
          face(
            'arch',
            [
              [
                ...archLoop(facingPlane(0, 0), -1.3, 1.3, 4, 5.3).slice(1),
                vec3(-2.3, 4, 0),
                vec3(-2.3, 5.9, 0),
                vec3(2.3, 6.1, 0),
                vec3(2.3, 4, 0),
                vec3(1.3, 4, 0),
              ],
            ],
            stone,
            { normal: NEARWARD },
          ),
        ],
        { at: vec3(-m * 2.6, 0, 13) },
      ),
      stump(m * 4.4, 9, 5.2),
      stump(-m * 4.6, 8, 2.6),
      stump(m * 4.2, 4.4, 3.2),
      stump(-m * 4.3, 3.4, 1.3),
      put('fallen drum', block('drum', [1.6, 0.8, 0.8], stone), { at: vec3(m * 3.6, 0, 1.5), turn: 0.4 }),
      ...scatter('stone', rng, 7, { z: [1, 9], clear: 3, reach: [2, 4] }, () =>
        rock(rng.between(0.5, 1.1), rng.between(0.3, 0.6), stone, rng),
      ),
      ...scatter('tree', rng, 6, { z: [16, 34], clear: 7, reach: [6, 20] }, () =>
        broadleaf(rng.between(5, 8), season, rng),
      ),
      ...scatter('bush', rng, 6, { z: [3, 13], clear: 4.6, reach: [3, 5] }, () =>
        bush(rng.between(0.9, 1.7), rng.between(0.5, 0.9), leaves(season, rng), rng),
      ),
      ...strewnCards('grass', [vec3(-2.7, 0, 0.5), vec3(2.6, 0, 2.4), vec3(-3.3, 0, -0.8)], () =>
        tuft(0.4, green, rng),
      ),
    ],
    stage: stageOf([-2.5, 2.5, -2.5, 8], {
      seats: [{ name: 'fallen drum', at: vec3(m * 3.6, 0.8, 1.4), facing: 'camera' }],
    }),
  };
}
