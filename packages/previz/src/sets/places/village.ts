import { vec3 } from '../../geometry/vec3.ts';
import type { Piece } from '../../model/set.ts';
import { card, ground, put } from '../kit/faces.ts';
import { block, cylinder } from '../kit/solids.ts';
import { scatter, stageOf, strewnCards } from '../kit/stage.ts';
import { cottage } from '../parts/buildings.ts';
import { pickets } from '../parts/farmyard.ts';
import { grass, leaves } from '../parts/foliage.ts';
import { patches, strewn } from '../parts/ground-textures.ts';
import { hills, treeLine } from '../parts/horizon.ts';
import { lamp, streetLamp } from '../parts/lamps.ts';
import { windingPath } from '../parts/paths.ts';
import { bush, flowers, tuft } from '../parts/plants.ts';
import { broadleaf } from '../parts/trees.ts';
import type { Built, Site } from '../setting.ts';

const WALLS = ['#e3d6bd', '#d9c7a6', '#e6ddcf', '#cfc0a8', '#d8b99a'] as const;
const ROOFS = ['#8f4f3e', '#7a5244', '#5f5a5c', '#9c6042'] as const;

/** A lane between cottages with gardens, hills and woods behind, a well. */
export function village(site: Site): Built {
  const { rng, season, lit } = site;
  const green = grass(season);
  const m = rng.chance(0.5) ? 1 : -1;
  const timber = rng.chance(0.6);
  const house = (x: number, z: number, gableFront: boolean): Piece =>
    cottage(
      {
        at: [x, z],
        width: rng.between(6, 7.5),
        depth: 6,
        walls: rng.chance(0.4) ? 5.2 : 3,
        rise: rng.between(2.4, 3),
        wall: rng.pick(WALLS),
        roof: rng.pick(ROOFS),
        lit,
        gableFront,
        chimney: true,
        timber,
      },
      rng,
    );
  const spots = [
    [-m * 7.4, 6],
    [m * 8.2, 9],
    [-m * 14, 15],
    [m * 16, 19],
    [-m * 6, 25],
    [m * 7, 31],
  ] as const;
  const lamps = [streetLamp(m * 3.4, 4.6, lit, { height: 3.4 })];
  return {
    ground: green.body,
    practicals: [
      ...lamps.flatMap((l) => l.practicals),
      ...(lit ? spots.slice(0, 2).map(([x, z]) => lamp(x, 1.6, z - 0.5, 4, 0.5, '#ffcf85', 'window')) : []),
    ],
    pieces: [
      hills(rng.fork('far'), 420, 62, '#93aaa9'),
      hills(rng.fork('mid'), 230, 24, '#86a382'),
      treeLine(rng.fork('wood'), 100, 9, leaves(season, rng).dark),
      patches('grass', rng, 9, { x: [-18, 18], z: [-5, 30] }, [0.7, 1.8], green.dark, 0.5),
      ground('lane', [windingPath(rng, 1.9, m * 1.6)], '#c9b48e'),
      strewn('stones', rng, 26, { x: [-1.7, 1.7], z: [-4, 8] }, 0.08, '#b7a17b'),
      ...spots.map(([x, z], i) => house(x, z, i % 2 === 0)),
      ...scatter('tree', rng, 7, { z: [14, 36], clear: 9, reach: [8, 22] }, () =>
        broadleaf(rng.between(5.5, 7.5), season, rng),
      ),
      ...lamps.flatMap((l) => l.pieces),
      m > 0 ? pickets(-12, -3.9, 5) : pickets(3.9, 12, 5),
      put(
        'well',
        [
          cylinder('wall', [0.65, 0.65], [0, 0.8], '#a3a09a', { sides: 12, top: '#4a4d50' }),
          block('post', [0.1, 1.9, 0.1], '#6f5440', { at: [-0.55, 0, 0] }),
          block('post', [0.1, 1.9, 0.1], '#6f5440', { at: [0.55, 0, 0] }),
          block('roof', [1.7, 0.25, 1.2], '#8a5643', { at: [0, 1.9, 0] }),
        ],
        { at: vec3(m * 4.6, 0, 5.6) },
      ),
      ...scatter('bush', rng, 6, { z: [3.4, 6], clear: 4.4, reach: [4, 6] }, () =>
        bush(rng.between(0.9, 1.6), rng.between(0.6, 0.9), leaves(season, rng), rng),
      ),
      ...(season === 'winter'
        ? []
        : strewnCards(
            'flowers',
            [-3.5, -4.4, -5.3, -6.4].map((x) => vec3(m * x, 0, 4.7)),
            () => flowers(0.45, green, ['#d9646b', '#efe0ea', '#e8b54a', '#8f7fc4'], rng),
          )),
      card('near grass', vec3(m * 3.4, 0, -2.7), tuft(0.7, green, rng, 13), { layer: 'foreground' }),
    ],
    stage: stageOf([-2.8, 2.8, -2.5, 4]),
  };
}
