import { vec3 } from '../../geometry/vec3.ts';
import { card, ground, put, upright } from '../kit/faces.ts';
import { floorLoop, frontLoop } from '../kit/loops.ts';
import { block } from '../kit/solids.ts';
import { scatter, stageOf } from '../kit/stage.ts';
import { CAR_COLOURS, carEnd } from '../parts/cars.ts';
import { treeLine } from '../parts/horizon.ts';
import { streetLamp } from '../parts/lamps.ts';
import { broadleaf } from '../parts/trees.ts';
import type { Built, Site } from '../setting.ts';

/** A car park under the sky: bays, cars, tall lamps, a long store behind trees. */
export function parkingLot(site: Site): Built {
  const { rng, lit, season } = site;
  const m = rng.chance(0.5) ? 1 : -1;
  const brand = rng.pick(['#b8433d', '#3f6fa8', '#3f8a5f', '#c9833f']);
  const bays = (z: number) =>
    Array.from({ length: 21 }, (_, i) => floorLoop(-28.5 + i * 2.8, -28.4 + i * 2.8, z, z + 4.8, 0.004));
  const cars = [15.5, 27].flatMap((z, r) =>
    Array.from({ length: 14 }, (_, i) => i).flatMap((i) =>
      rng.chance(r ? 0.7 : 0.5)
        ? [
            card(
              'parked car',
              vec3(-18.2 + i * 2.8, 0, z),
              carEnd(rng.pick(CAR_COLOURS), rng.chance(0.5) ? 'front' : 'rear'),
            ),
          ]
        : [],
    ),
  );
  const lamps = [
    [-7, 11],
    [7, 11],
    [-7, 24],
    [7, 24],
  ].map(([x = 0, z = 0]) => streetLamp(x, z, lit, { height: 7, old: false }));
  const glass = lit ? '#ffe6b0' : '#8fb0bf';
  const cart = [
    block('basket', [0.7, 0.4, 0.45], '#aab2b6', { at: [0, 0.45, 0], opacity: 0.8 }),
    block('frame', [0.75, 0.06, 0.4], '#8f979b', { at: [0, 0.2, 0] }),
    block('handle', [0.05, 0.3, 0.5], brand, { at: [0.38, 0.75, 0] }),
  ];
  return {
    ground: '#6d7074',
    practicals: lamps.flatMap((l) => l.practicals),
    pieces: [
      treeLine(rng.fork('wood'), 150, 12, '#76946f'),
      ground('asphalt', [floorLoop(-120, 120, -14, 60)], '#6f7276'),
      ground('bays', [...bays(0.8), ...bays(12.6), ...bays(24.6)], '#e3e0d4'),
      ground(
        'arrows',
        [-1, 1].map((s) => [
          vec3(s * 3 - 0.7, 0.004, 8.4),
          vec3(s * 3 + 0.7, 0.004, 8.8),
          vec3(s * 3 - 0.7, 0.004, 9.2),
        ]),
        '#e3e0d4',
      ),
      put(
        'store',
        [
          block('store', [46, 7, 12], '#ddd8cb'),
          block('fascia', [46.4, 1.5, 12.4], brand, { at: [0, 5.2, 0] }),
          upright('glass', [frontLoop(-9, 9, 0.2, 4, -6.05)], glass, {
            layer: 'set',
            tone: lit ? 'glow' : 'body',
          }),
          upright(
            'mullions',
            Array.from({ length: 9 }, (_, i) => frontLoop(-9 + i * 2.2, -8.9 + i * 2.2, 0.2, 4, -6.08)),
            '#8f9599',
            { layer: 'set' },
          ),
          upright(
            'sign',
            Array.from({ length: 7 }, (_, i) => frontLoop(-4.4 + i * 1.3, -3.5 + i * 1.3, 5.5, 6.4, -6.25)),
            '#f6f1e2',
            { layer: 'set', tone: lit ? 'glow' : 'body' },
          ),
        ],
        { at: vec3(m * 5, 0, 52) },
      ),
      ...scatter('tree', rng, 8, { z: [20, 38], clear: 12, reach: [8, 16] }, () =>
        broadleaf(rng.between(4, 5.5), season, rng),
      ),
      ...cars.reverse(),
      ...lamps.flatMap((l) => l.pieces),
      card('parked car', vec3(-m * 4.5, 0, 3.6), carEnd(rng.pick(CAR_COLOURS), 'front')),
      put('trolley', cart, { at: vec3(m * 4.4, 0, 2.4), turn: 0.4 }),
    ],
    stage: stageOf([-3, 3, -2.5, 9]),
  };
}
