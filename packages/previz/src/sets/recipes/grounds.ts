/** What is let into floors and goes along them: lanes, basins, rails. Metres. */
import { adjust } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import type { Piece } from '../../model/set.ts';
import { face, NEAR_GROUND as g, glowing, ground, put } from '../kit/faces.ts';
import { floorLoop, frontLoop, type Loop, NEARWARD, roundLoop, UP } from '../kit/loops.ts';
import { block } from '../kit/solids.ts';
import { lamp } from '../parts/lamps.ts';
import type { Fitting, Spot } from './fitting.ts';

/** Lanes of polished wood with gutters, ten pins at the end of each. */
function lanes({ z, look }: Spot) {
  const xs = [-3.3, -1.1, 1.1, 3.3];
  const pins = [0, 1, 2, 3].flatMap((r) =>
    Array.from({ length: r + 1 }, (_, i) => [(i - r / 2) * 0.26, 0.25 + r * 0.22] as const),
  );
  const pin = (x: number, zz: number): Loop =>
    [
      [-0.05, 0],
      [-0.085, 0.2],
      [-0.075, 0.32],
      [-0.035, 0.42],
      [-0.05, 0.52],
      [0, 0.58],
      [0.05, 0.52],
      [0.035, 0.42],
      [0.075, 0.32],
      [0.085, 0.2],
      [0.05, 0],
    ].map(([a = 0, b = 0]) => vec3(x + a * 1.25, b * 1.25 + 0.02, zz));
  return {
    pieces: [
      ground(
        'lanes',
        xs.map((x) => floorLoop(x - 0.75, x + 0.75, -1, z - 0.1, 0.006)),
        '#d9a866',
      ),
      ground(
        'lane boards',
        xs.flatMap((x) =>
          [-0.45, -0.15, 0.15, 0.45].map((d) => floorLoop(x + d - 0.008, x + d + 0.008, -1, z - 0.1, 0.008)),
        ),
        '#b98848',
      ),
      ground(
        'gutters',
        xs.flatMap((x) =>
          [-1, 1].map((s) => floorLoop(x + s * 0.86 - 0.1, x + s * 0.86 + 0.1, -1, z - 0.1, 0.007)),
        ),
        '#4a3f3a',
      ),
      ground('foul line', [floorLoop(-4.2, 4.2, -1.05, -0.95, 0.01)], '#2b2b30'),
      ground(
        'arrows',
        xs.flatMap((x) =>
          [-0.4, 0, 0.4].map((d) => [
            vec3(x + d - 0.07, 0.011, 2),
            vec3(x + d + 0.07, 0.011, 2),
            vec3(x + d, 0.011, 2.5),
          ]),
        ),
        '#7a3f2a',
      ),
      face(
        'pin decks',
        xs.map((x) => frontLoop(x - 0.86, x + 0.86, 0, 1.05, z - 0.06)),
        '#1c1c22',
        g,
      ),
      face('mask', [frontLoop(-look.half, look.half, 1.05, 2.15, z - 0.5)], '#3f4f86', g),
      face(
        'mask stripe',
        [
          frontLoop(-look.half, look.half, 1.3, 1.42, z - 0.51),
          frontLoop(-look.half, look.half, 1.78, 1.9, z - 0.51),
        ],
        '#f2c94c',
        g,
      ),
      glowing(
        'mask lights',
        xs.map((x) => frontLoop(x - 0.6, x + 0.6, 1.5, 1.68, z - 0.52)),
        '#ff7fb0',
      ),
      ...xs.flatMap((x) => [
        put(
          'pins',
          [...pins]
            .reverse()
            .flatMap(([dx, dz]) => [
              face('pin', [pin(x + dx, z - 1 + dz)], '#f6f2ea', { normal: NEARWARD }),
              face(
                'pin neck',
                [
                  frontLoop(x + dx - 0.05, x + dx + 0.05, 0.52, 0.56, z - 1.002 + dz),
                  frontLoop(x + dx - 0.045, x + dx + 0.045, 0.58, 0.61, z - 1.002 + dz),
                ],
                '#c8332e',
                { normal: NEARWARD },
              ),
            ]),
          { at: vec3(0, 0, 0) },
        ),
      ]),
      put(
        'ball return',
        [
          block('return', [0.6, 0.6, 1.2], '#4a4f58', { top: '#5f6670' }),
          ...[
            ['#c23b4b', -0.3],
            ['#2f6fae', 0],
            ['#3f8f5a', 0.3],
          ].map(([c, d]) => face('ball', [roundLoop(0, 0.72, Number(d) - 0.1, 0.14, 0.14, 16)], String(c))),
        ],
        { at: vec3(2.2, 0, -0.2) },
      ),
    ],
    practicals: [lamp(0, 1.6, z - 0.8, 5, 0.5, '#ff9fc4', 'neon' as const)],
  };
}

/** A basin let into the floor, with steps down to its water. */
const basin =
  (water: string, rim: string) =>
  ({ x, z }: Spot): { pieces: Piece[] } => {
    const [x0, x1, z0, z1] = [x - 3, x + 3, 1.4, Math.max(3.4, z - 0.9)];
    const wave = [0.25, 0.5, 0.75].flatMap((k) =>
      [-1.8, 0.2, 1.5].map((d) =>
        floorLoop(x + d - 0.5, x + d + 0.5, z0 + (z1 - z0) * k, z0 + (z1 - z0) * k + 0.05, 0.01),
      ),
    );
    return {
      pieces: [
        ground('rim', [floorLoop(x0 - 0.3, x1 + 0.3, z0 - 0.3, z1 + 0.3, 0.004)], rim),
        ground('water', [floorLoop(x0, x1, z0, z1, 0.007)], water, { fadeTo: adjust(water, 0.1) }),
        ground('glints', wave, adjust(water, 0.18)),
        face(
          'steps',
          [0, 1].map((i) => floorLoop(x - 0.8, x + 0.8, z0 + i * 0.25, z0 + 0.12 + i * 0.25, 0.009)),
          adjust(rim, 0.05),
          { layer: 'ground', normal: UP },
        ),
      ],
    };
  };

/** Two rails on sleepers into the depth. */
function rails({ z }: Spot): { pieces: Piece[] } {
  const sleepers = Array.from({ length: 14 }, (_, i) =>
    floorLoop(-0.95, 0.95, -2.5 + i * 0.75, -2.25 + i * 0.75, 0.005),
  ).filter((l) => (l[2]?.z ?? 0) < z);
  return {
    pieces: [
      ground('sleepers', sleepers, '#5c4736'),
      ground(
        'rails',
        [-0.7, 0.7].map((d) => floorLoop(d - 0.05, d + 0.05, -3, z, 0.012)),
        '#9aa2a8',
      ),
    ],
  };
}

/** A raised way of light that comes towards the camera, as models walk on. */
const catwalk = ({ z }: Spot): { pieces: Piece[] } => ({
  pieces: [
    ground('catwalk edge', [floorLoop(-1.5, 1.5, -4, z - 0.2, 0.004)], '#8f96a8'),
    ground('catwalk', [floorLoop(-1.3, 1.3, -4, z - 0.2, 0.006)], '#f2f3f6'),
    face(
      'catwalk lights',
      [-1.4, 1.4].map((x) => floorLoop(x - 0.05, x + 0.05, -4, z - 0.2, 0.01)),
      '#fff3d0',
      {
        layer: 'ground',
        tone: 'glow',
      },
    ),
  ],
});

export const GROUNDS: Readonly<Record<string, Fitting>> = {
  catwalk: { width: 0, build: catwalk },
  lanes: { width: 0, build: lanes },
  basin: { width: 0, build: basin('#5fb2c4', '#d9d2c2') },
  'hot-basin': { width: 0, build: basin('#4fa8a0', '#8f877c') },
  rails: { width: 0, build: rails },
};
