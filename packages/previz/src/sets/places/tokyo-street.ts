import { vec3 } from '../../geometry/vec3.ts';
import type { Piece } from '../../model/set.ts';
import { card, ground, put, upright } from '../kit/faces.ts';
import { floorLoop, frontLoop } from '../kit/loops.ts';
import { block, cylinder } from '../kit/solids.ts';
import { stageOf } from '../kit/stage.ts';
import { terraceHouse } from '../parts/buildings.ts';
import { carEnd } from '../parts/cars.ts';
import { paving } from '../parts/ground-textures.ts';
import { skyline } from '../parts/horizon.ts';
import { lamp } from '../parts/lamps.ts';
import { bladeSign, streaks } from '../parts/signs.ts';
import { wires } from '../parts/street-wires.ts';
import type { Built, Site } from '../setting.ts';

const WALLS = ['#8a8f96', '#a3a09a', '#77808c', '#9a8f88', '#b3b0a8'] as const;

/** A lantern of red paper. */
const lantern = (lit: boolean) => [
  cylinder('lantern', [0.16, 0.16], [0, 0.42], lit ? '#ff5f45' : '#c8402f', {
    tone: lit ? 'glow' : 'body',
    sides: 10,
  }),
  block('cap', [0.2, 0.05, 0.2], '#2a2422', { at: [0, 0.42, 0] }),
];

/** A street of a Japanese city: upright signs in neon, cables, lanterns, vending machines, a crossing. */
export function tokyoStreet(site: Site): Built {
  const { rng, lit } = site;
  const wall = 4.9;
  const rows: Piece[] = ([-1, 1] as const).flatMap((side) => {
    const own = rng.fork(side < 0 ? 'left' : 'right');
    const houses: Piece[] = [];
    for (let z = -14; z < 64; ) {
      const length = own.between(5, 8);
      houses.push(
        terraceHouse(
          {
            x: side * wall,
            z0: z,
            z1: z + length,
            storeys: own.int(2, 5),
            wall: own.pick(WALLS),
            shop: true,
            lit,
          },
          own,
        ),
      );
      z += length;
    }
    return houses.reverse();
  });
  const spots = [34, 26, 20, 15, 11, 8, 5.4, 3.2];
  const signs = spots.flatMap((z, i) =>
    ([-1, 1] as const).flatMap((side) =>
      rng.chance(0.85)
        ? [bladeSign(side, wall, z + (side > 0 ? 1.1 : 0), 2.5 + (i % 3) * 0.9, rng.int(3, 6), lit, rng)]
        : [],
    ),
  );
  const vending = (colour: string) => [
    block('machine', [0.95, 1.85, 0.7], colour),
    upright('window', [frontLoop(-0.38, 0.38, 0.85, 1.7, -0.36)], lit ? '#eef8ff' : '#cfdde2', {
      layer: 'set',
      tone: lit ? 'glow' : 'body',
    }),
    upright(
      'cans',
      Array.from({ length: 12 }, (_, i) =>
        frontLoop(
          -0.32 + (i % 6) * 0.11,
          -0.25 + (i % 6) * 0.11,
          0.95 + Math.floor(i / 6) * 0.36,
          1.18 + Math.floor(i / 6) * 0.36,
          -0.37,
        ),
      ),
      '#c8403a',
      { layer: 'set' },
    ),
  ];
  const crossing = Array.from({ length: 9 }, (_, i) =>
    floorLoop(-4 + i * 0.95, -3.5 + i * 0.95, 1.4, 3.8, 0.004),
  );
  return {
    ground: '#5f6268',
    practicals: [
      ...signs.flatMap((s) => s.practicals).slice(0, 12),
      ...(lit ? [lamp(-4.6, 1.4, 3, 3, 0.5, '#e6f4ff'), lamp(4.4, 2.6, 5, 3, 0.5, '#ff7a55')] : []),
    ],
    pieces: [
      ...skyline(rng.fork('far'), 190, [20, 60], '#7d8798', lit),
      ...skyline(rng.fork('mid'), 100, [14, 34], '#6d7683', lit),
      ground('pavement', [floorLoop(-wall, -3.5, -14, 70), floorLoop(3.5, wall, -14, 70)], '#8d8b88'),
      paving('tiles', { x: [-wall, -3.5], z: [-9, 30] }, [0.6, 0.6], '#7f7d7a', 0.03, 0.7),
      paving('tiles', { x: [3.5, wall], z: [-9, 30] }, [0.6, 0.6], '#7f7d7a', 0.03, 0.7),
      ground(
        'edge lines',
        [floorLoop(-3.45, -3.3, -14, 70, 0.003), floorLoop(3.3, 3.45, -14, 70, 0.003)],
        '#d9d6c8',
      ),
      ground('crossing', crossing, '#e6e4da'),
      ...(lit ? streaks(signs.slice(-12), 0.13) : []),
      wires(wall, [36, 24, 16, 10, 6], 6.4),
      ...rows,
      ...signs.map((s) => s.piece),
      ...[2.6, 4.4, 7.4, 9.2].flatMap((z, i) => [
        put('lantern', lantern(lit), { at: vec3((i % 2 ? -1 : 1) * (wall - 0.35), 2.3, z) }),
      ]),
      put('vending machine', vending('#c8403a'), { at: vec3(-wall + 0.6, 0, 2.8) }),
      put('vending machine', vending('#e9ebec'), { at: vec3(-wall + 0.6, 0, 3.9) }),
      put(
        'pole',
        [
          cylinder('pole', [0.13, 0.1], [0, 7.4], '#8f9190', { sides: 8 }),
          block('transformer', [0.5, 0.8, 0.5], '#777b7c', { at: [0, 5.2, 0] }),
          block('arm', [1.8, 0.1, 0.1], '#777b7c', { at: [0, 6.8, 0] }),
        ],
        { at: vec3(4.05, 0, 8) },
      ),
      ...(rng.chance(0.6) ? [card('taxi', vec3(1.9, 0, 22), carEnd('#e0b83a', 'front', lit))] : []),
    ],
    stage: stageOf([-3.4, 3.4, -2.5, 9]),
  };
}
