import { vec3 } from '../../geometry/vec3.ts';
import type { Piece } from '../../model/set.ts';
import { card, face, ground, put } from '../kit/faces.ts';
import { frontLoop } from '../kit/loops.ts';
import { block } from '../kit/solids.ts';
import { stageOf } from '../kit/stage.ts';
import { cottage } from '../parts/buildings.ts';
import { CAR_COLOURS, carSide } from '../parts/cars.ts';
import { pickets } from '../parts/farmyard.ts';
import { grass, leaves } from '../parts/foliage.ts';
import { patches } from '../parts/ground-textures.ts';
import { hills, treeLine } from '../parts/horizon.ts';
import { streetLamp } from '../parts/lamps.ts';
import { bush } from '../parts/plants.ts';
import { dashes, strip } from '../parts/road-strips.ts';
import { broadleaf } from '../parts/trees.ts';
import type { Built, Site } from '../setting.ts';

/** A residential street: lawns, drives, garages, picket fences, letter boxes, trees over the pavement. */
export function suburb(site: Site): Built {
  const { rng, lit, season } = site;
  const green = grass(season);
  const wall = () => rng.pick(['#e3ddcf', '#c9d3d6', '#d9cbb0', '#d3d8c3', '#cfb9a5', '#b9c6d3']);
  const house = (x: number, z: number, s: number): Piece[] => {
    const w = rng.between(8, 9.5);
    const colour = wall();
    const roof = rng.pick(['#5f5a5c', '#7a5244', '#6a6f78', '#8a5a48']);
    const garage = x - s * (w / 2 + 1.9);
    return [
      cottage(
        {
          at: [x, z],
          width: w,
          depth: 7,
          walls: rng.chance(0.6) ? 5.3 : 3,
          rise: 2.6,
          wall: colour,
          roof,
          lit,
          gableFront: rng.chance(0.5),
          chimney: true,
        },
        rng,
      ),
      cottage(
        {
          at: [garage, z - 0.8],
          width: 3.8,
          depth: 6,
          walls: 2.7,
          rise: 1.4,
          wall: colour,
          roof,
          lit: false,
          gableFront: true,
        },
        rng.fork(`garage ${x} ${z}`),
      ),
      face('garage door', [frontLoop(garage - 1.5, garage + 1.5, 0.02, 2.3, z - 0.9)], '#f1efe6', {
        normal: vec3(0, 0, -1),
      }),
      face(
        'door panels',
        [0.5, 1, 1.5, 2].map((y) => frontLoop(garage - 1.5, garage + 1.5, y, y + 0.04, z - 0.92)),
        '#c9c6ba',
        { normal: vec3(0, 0, -1) },
      ),
      ground(
        'drive',
        [
          [
            vec3(garage - 1.6, 0.003, z - 0.8),
            vec3(garage + 1.6, 0.003, z - 0.8),
            vec3(garage + 1.6 - s * 2, 0.003, z - 7),
            vec3(s * 4.4, 0.003, z - 7),
            vec3(s * 4.4, 0.003, z - 4),
          ],
        ],
        '#b9b5ab',
      ),
    ];
  };
  const box = (x: number, z: number) =>
    put(
      'letter box',
      [
        block('post', [0.1, 1, 0.1], '#e9e4d8'),
        block('box', [0.26, 0.26, 0.46], '#4a5f78', { at: [0, 1, 0] }),
        block('flag', [0.03, 0.2, 0.12], '#c8403a', { at: [x > 0 ? -0.15 : 0.15, 1.1, 0] }),
      ],
      { at: vec3(x, 0, z) },
    );
  const lamps = [-1, 1].map((s) => streetLamp(s * 4.9, s > 0 ? 7 : 17, lit, { old: false, height: 5.4 }));
  const sites = [
    [-13.5, 11],
    [13.8, 14],
    [-14, 30],
    [14, 33],
    [-14, 50],
    [14, 54],
  ] as const;
  return {
    ground: green.body,
    practicals: lamps.flatMap((l) => l.practicals),
    pieces: [
      hills(rng.fork('far'), 420, 40, '#95a9ab'),
      treeLine(rng.fork('wood'), 110, 12, leaves(season, rng).dark),
      patches('lawn', rng, 9, { x: [-18, 18], z: [-5, 30] }, [0.8, 2], green.lit, 0.5),
      ground('road', [strip(-3.9, 3.9, -14, 110, 0.002)], '#74777a'),
      ground('kerb', [strip(-4.15, -3.9, -14, 110, 0.06), strip(3.9, 4.15, -14, 110, 0.06)], '#c2beb4'),
      ground('pavement', [strip(-6.2, -4.9, -14, 110), strip(4.9, 6.2, -14, 110)], '#bab6ac'),
      ground('centre line', dashes(0, 16), '#d9d3b5'),
      ...[...sites].reverse().flatMap(([x, z]) => house(x, z, Math.sign(x))),
      ...[-1, 1].flatMap((s) =>
        [28, 16, 8].map((z) =>
          card('street tree', vec3(s * 7, 0, z + s), broadleaf(rng.between(5, 6.5), season, rng)),
        ),
      ),
      pickets(-18, -6.6, 8.6),
      pickets(6.8, 18, 11.4),
      ...[-1, 1].flatMap((s) =>
        [9.6, 9.9].map((z, i) =>
          card(
            'shrub',
            vec3(s * (11 + i * 2.6), 0, z + (s > 0 ? 3 : 0)),
            bush(1.6, 1, leaves(season, rng), rng),
          ),
        ),
      ),
      box(-4.6, 4.4),
      box(4.6, 10),
      ...lamps.flatMap((l) => l.pieces),
      card('parked car', vec3(rng.pick([-8.6, 8.8]), 0, 6.6), carSide(rng.pick(CAR_COLOURS))),
    ],
    stage: stageOf([-3.4, 3.4, -2.5, 9]),
  };
}
