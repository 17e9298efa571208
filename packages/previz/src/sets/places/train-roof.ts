import { adjust } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import type { Piece } from '../../model/set.ts';
import { drawing, shape } from '../kit/drawing.ts';
import { card, face, ground, put } from '../kit/faces.ts';
import { floorLoop, frontLoop } from '../kit/loops.ts';
import { rectangle } from '../kit/paths.ts';
import { block } from '../kit/solids.ts';
import { scatter, stageOf } from '../kit/stage.ts';
import { grass } from '../parts/foliage.ts';
import { hills, treeLine } from '../parts/horizon.ts';
import { bush } from '../parts/plants.ts';
import type { Built, Site } from '../setting.ts';

/** Half the width of the roof's walkable middle, and of the whole roof, metres. */
const FLAT = 1.7;
const EDGE = 2.15;
/** Where one car ends and the next one begins, along the train. */
const CARS = [
  [-9, 9.5],
  [10.3, 28],
  [28.8, 46],
] as const;

/** The roofs of a train under way, one car behind the other, the country rushing by on both sides. */
export function trainRoof({ rng, season }: Site): Built {
  const steel = rng.pick(['#6d7378', '#5f6a70', '#7a6f66']);
  const green = grass(season);
  const car = ([from, to]: (typeof CARS)[number]): Piece[] => [
    ground('car side', [floorLoop(-EDGE, EDGE, from, to, 0.001)], adjust(steel, -0.16)),
    ground('roof', [floorLoop(-FLAT, FLAT, from, to, 0.002)], steel, { fadeTo: adjust(steel, 0.05) }),
    ground(
      'roof ribs',
      Array.from({ length: Math.floor((to - from) / 1.5) }, (_, i) =>
        floorLoop(-EDGE, EDGE, from + 0.8 + i * 1.5, from + 0.86 + i * 1.5, 0.003),
      ),
      adjust(steel, -0.09),
    ),
    ground('walkway', [floorLoop(-0.42, 0.42, from + 0.3, to - 0.3, 0.004)], adjust(steel, 0.07)),
  ];
  const vents = [4.6, 14, 21, 33].map((z, i) =>
    put('vent', block('vent', [0.7, 0.34, 0.9], adjust(steel, -0.05)), {
      at: vec3(i % 2 ? -1.15 : 1.15, 0, z),
    }),
  );
  const pole = drawing(
    [
      shape('pole', rectangle(-9, -720, 18, 720), '#4d4036'),
      shape('crossbar', rectangle(-90, -680, 180, 14), '#4d4036'),
    ],
    200,
    720,
    10,
  );
  const streaks = [-26, -17, -11, -7.5, -5, 5, 7.5, 11, 17, 26];
  return {
    ground: green.body,
    practicals: [],
    pieces: [
      hills(rng.fork('far'), 320, 30, '#8fa59a'),
      treeLine(rng.fork('trees'), 120, 9, adjust(green.dark, 0.02)),
      ground(
        'rushing ground',
        streaks.map((x) => floorLoop(x, x + 0.5 + Math.abs(x) / 14, -12, 90, 0)),
        adjust(green.body, 0.06),
        { opacity: 0.7 },
      ),
      ground('ballast', [floorLoop(-3.4, 3.4, -12, 90, 0.0005)], '#8b8378'),
      ...CARS.toReversed().flatMap(car),
      ...[9, 27, 46].flatMap((z) => [
        card('telegraph pole', vec3(-8.5, 0, z), pole, { casts: false }),
        card('telegraph pole', vec3(9.5, 0, z + 8), pole, { casts: false }),
      ]),
      face('gap', [frontLoop(-EDGE, EDGE, -0.02, 0.03, 9.5)], '#2b2d30', { layer: 'ground' }),
      ...vents,
      ...scatter('bush', rng, 10, { z: [8, 50], clear: 7, reach: [7, 22] }, () =>
        bush(rng.between(1, 2.2), rng.between(0.8, 1.6), green, rng),
      ),
    ],
    stage: stageOf([-1.5, 1.5, -2.5, 7]),
  };
}
