import { adjust } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import type { Piece } from '../../model/set.ts';
import { card, face, ground, put } from '../kit/faces.ts';
import { floorLoop, type Loop } from '../kit/loops.ts';
import { cylinder } from '../kit/solids.ts';
import { stageOf } from '../kit/stage.ts';
import { grass } from '../parts/foliage.ts';
import { hills, jagged, ring } from '../parts/horizon.ts';
import { tuft } from '../parts/plants.ts';
import type { Built, Site } from '../setting.ts';

const HALF = 0.95;
const END = 17;
/** Height of the river under the bridge, metres. */
const DEEP = -34;

/** A bridge of planks on ropes over a deep gorge, mist below, the far cliff where it ends. */
export function ropeBridge({ rng, season }: Site): Built {
  const rock = rng.pick(['#a8785a', '#8f8478', '#9a7f66']);
  const green = grass(season);
  const cliff = (side: 1 | -1): Piece[] => {
    const zs = Array.from({ length: 12 }, (_, i) => -14 + i * 7);
    const foot = (z: number, k: number) => side * (15 + k * 6 + 2.4 * Math.sin(z * 0.3 + k * 2) + z * 0.12);
    return [2, 1, 0].map((k) =>
      face(
        'cliff',
        [
          [
            ...zs.map((z) => vec3(foot(z, k) - side * 5, DEEP, z)),
            ...[...zs]
              .reverse()
              .map((z) => vec3(foot(z, k) + side * 0.8, 1.6 + k * 3.2 + Math.sin(z * 0.7 + k), z)),
          ],
        ],
        adjust(rock, -0.02 - 0.04 * k),
        { layer: 'ground', fadeTo: adjust(rock, 0.1, 0.5) },
      ),
    );
  };
  const bank: Loop = [
    vec3(-3.4, DEEP, END + 6),
    vec3(-4.6, -9, END),
    vec3(-5.2, -2, END),
    vec3(-4.2, 0.2, END),
    vec3(4.2, 0.2, END),
    vec3(5.4, -2.4, END),
    vec3(4.4, -10, END),
    vec3(3, DEEP, END + 6),
  ];
  const sag = (z: number, top: number) => top - 0.28 * (1 - ((z - 2) / 15) ** 2);
  const zs = Array.from({ length: 24 }, (_, i) => -6 + i);
  const handRope = (x: number): Loop[] =>
    zs
      .slice(1)
      .map((z) => [
        vec3(x, sag(z - 1, 1.25) + 0.035, z - 1),
        vec3(x, sag(z, 1.25) + 0.035, z),
        vec3(x, sag(z, 1.25) - 0.035, z),
        vec3(x, sag(z - 1, 1.25) - 0.035, z - 1),
      ]);
  const tie = (x: number, z: number): Loop => [
    vec3(x, 0, z - 0.02),
    vec3(x, 0, z + 0.02),
    vec3(x, sag(z, 1.25), z + 0.02),
    vec3(x, sag(z, 1.25), z - 0.02),
  ];
  return {
    ground: '#5f7f80',
    practicals: [],
    pieces: [
      ring('far peaks', jagged(rng.fork('peaks'), 9), '#9aaab2', { radius: 480 }),
      hills(rng.fork('far'), 300, 40, '#8fa59a'),
      ground('gorge', [floorLoop(-90, 90, 6, 160, DEEP)], adjust(green.dark, -0.03), { fadeTo: '#7f9a98' }),
      ground(
        'river',
        [
          [
            vec3(-9, DEEP, 6),
            vec3(7, DEEP, 6),
            vec3(4, DEEP, 40),
            vec3(12, DEEP, 70),
            vec3(6, DEEP, 70),
            vec3(-6, DEEP, 40),
          ],
        ],
        '#4f9ab0',
      ),
      ...cliff(-1),
      ...cliff(1),
      face('bank', [bank], adjust(rock, 0.03), { layer: 'ground', fadeTo: '#8fa3a0' }),
      ground('far path', [floorLoop(-4.2, 4.2, END, 24, 0.05)], green.body),
      ground(
        'planks',
        Array.from({ length: 92 }, (_, i) => floorLoop(-HALF, HALF, -9 + i * 0.28, -8.79 + i * 0.28, 0.01)),
        '#8a6844',
      ),
      ground(
        'plank edges',
        Array.from({ length: 92 }, (_, i) => floorLoop(-HALF, HALF, -9 + i * 0.28, -8.96 + i * 0.28, 0.012)),
        '#5f452c',
      ),
      face('ropes', [-HALF, HALF].flatMap(handRope), '#c9a86a', { layer: 'ground' }),
      face(
        'ties',
        [-HALF, HALF].flatMap((x) => zs.map((z) => tie(x, z))),
        '#a98a55',
        { layer: 'ground' },
      ),
      ...[-HALF - 0.15, HALF + 0.15].map((x) =>
        put('post', [cylinder('post', [0.13, 0.11], [0, 1.9], '#6b4c30', { sides: 10 })], {
          at: vec3(x, 0, END - 0.3),
        }),
      ),
      card('grass', vec3(-2.4, 0.1, END + 0.4), tuft(0.7, green, rng), { casts: false }),
      card('grass', vec3(2.8, 0.1, END + 0.6), tuft(0.6, green, rng), { casts: false }),
    ],
    stage: stageOf([-0.7, 0.7, -2.5, 9]),
  };
}
