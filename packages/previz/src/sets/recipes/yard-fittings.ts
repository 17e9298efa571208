/** What places out of doors are told by and nobody has a drawing of: screens, warm pools, weed, wrecks. Metres. */
import { adjust } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import type { Piece } from '../../model/set.ts';
import { card, face, ground, put } from '../kit/faces.ts';
import { archLoop, discLoop, facingPlane, floorLoop, frontLoop, NEARWARD } from '../kit/loops.ts';
import { block } from '../kit/solids.ts';
import { seaweed } from '../parts/plants.ts';
import { rock } from '../parts/rocks.ts';
import { stall } from '../places/market.ts';
import type { Site } from '../setting.ts';
import { DOMES } from './domes.ts';
import { GREAT_WORKS } from './great-works.ts';
import { stockade } from './stockade.ts';

export interface YardFitting {
  readonly width: number;
  readonly build: (x: number, z: number, site: Site) => Piece[];
}

/** A great white screen on posts, a picture on it once it is dark. */
const movieScreen = (x: number, z: number, { lit }: Site): Piece[] => [
  put(
    'movie screen',
    [
      ...[-6, -2, 2, 6].map((d) => block('post', [0.4, 9, 0.4], '#4a4f54', { at: [d, 0, 0.4] })),
      block('screen', [16, 7.4, 0.3], '#33383d', { at: [0, 2.4, 0] }),
      face('picture', [frontLoop(-7.7, 7.7, 2.7, 9.5, -0.2)], lit ? '#bcd6ee' : '#eceff0', {
        normal: NEARWARD,
        ...(lit ? { tone: 'glow' as const } : {}),
      }),
      face(
        'picture',
        [
          [
            vec3(-7.7, 2.7, -0.22),
            vec3(-7.7, 5.2, -0.22),
            vec3(-4, 6.8, -0.22),
            vec3(-1, 4.6, -0.22),
            vec3(2.4, 6.2, -0.22),
            vec3(7.7, 4.4, -0.22),
            vec3(7.7, 2.7, -0.22),
          ],
        ],
        lit ? '#5a7fa8' : '#dde2e4',
        { normal: NEARWARD, ...(lit ? { tone: 'glow' as const } : {}) },
      ),
      face(
        'picture',
        [
          Array.from({ length: 20 }, (_, i) =>
            vec3(4.2 + Math.cos(i * 0.314) * 1, 7.7 + Math.sin(i * 0.314) * 1, -0.23),
          ),
        ],
        lit ? '#ffe7a8' : '#f2eedf',
        { normal: NEARWARD, ...(lit ? { tone: 'glow' as const } : {}) },
      ),
    ],
    { at: vec3(x, 0, z) },
  ),
];

/** Water in a bed of stones. */
const hotPool = (x: number, z: number, { rng }: Site): Piece[] => [
  ground('pool rim', [discLoop(vec3(x, 0.006, z), 2.9, 1.7, 18, (i) => ((i * 7) % 5) * 0.03)], '#6f6a62'),
  ground('pool', [discLoop(vec3(x, 0.01, z), 2.5, 1.4, 18, (i) => ((i * 7) % 5) * 0.03)], '#5fb0b4', {
    fadeTo: '#8fd0cc',
  }),
  ground(
    'glints',
    [-1.2, 0.1, 1.1].map((d) => discLoop(vec3(x + d, 0.014, z + d * 0.3), 0.5, 0.05, 10)),
    '#c4ecea',
  ),
  ...[-2.6, -1.7, 1.9, 2.7].map((d) =>
    card(
      'rock',
      vec3(x + d, 0, z + 1.3 - Math.abs(d) * 0.3),
      rock(rng.between(0.7, 1.2), rng.between(0.35, 0.7), '#8a857c', rng),
    ),
  ),
];

const weedWall = (x: number, z: number, { rng }: Site): Piece[] =>
  Array.from({ length: 11 }, (_, i) =>
    card(
      'seaweed',
      vec3(x - 6 + i * 1.2, 0, z + (i % 3) * 1.3),
      seaweed(rng.between(3.2, 5.6), rng, i % 2 ? '#4f7f4a' : '#3f8f6b'),
    ),
  );

/** The ribs and planks of a ship that lies broken on the ground. */
const wreck = (x: number, z: number): Piece[] => {
  const wood = '#5f4a38';
  return [
    put(
      'shipwreck',
      [
        face(
          'hull',
          [
            [
              vec3(-5, 0, 0),
              vec3(-5.6, 2.4, 0),
              vec3(-4.2, 3.2, 0),
              vec3(-1.6, 2.3, 0),
              vec3(-0.6, 2.5, 0),
              vec3(0.2, 1.4, 0),
              vec3(1.2, 2.2, 0),
              vec3(4.6, 1.9, 0),
              vec3(5, 0, 0),
            ],
          ],
          wood,
          { normal: NEARWARD },
        ),
        face(
          'planks',
          [0.5, 1, 1.5, 1.9].map((y) => frontLoop(-5.1, y < 1.6 ? 4.7 : -1.2, y, y + 0.05, -0.02)),
          adjust(wood, -0.1),
          { normal: NEARWARD },
        ),
        face(
          'hole',
          [
            [
              vec3(-3.4, 0.5, -0.03),
              vec3(-3.8, 1.4, -0.03),
              vec3(-2.9, 1.8, -0.03),
              vec3(-2, 1.2, -0.03),
              vec3(-2.3, 0.4, -0.03),
            ],
          ],
          '#1d2226',
          { normal: NEARWARD },
        ),
        face(
          'ribs',
          [1.6, 2.3, 3, 3.7].map((d) => [
            vec3(d, 1.8, -0.04),
            vec3(d + 0.14, 1.8, -0.04),
            vec3(d + 0.3, 3.3, -0.04),
            vec3(d + 0.18, 3.35, -0.04),
          ]),
          adjust(wood, 0.05),
          { normal: NEARWARD },
        ),
        face(
          'mast',
          [[vec3(-1.4, 2.2, -0.05), vec3(-1.1, 2.2, -0.05), vec3(1.6, 6.2, -0.05), vec3(1.4, 6.3, -0.05)]],
          adjust(wood, 0.04),
          { normal: NEARWARD },
        ),
        face(
          'rags',
          [
            [
              vec3(0.1, 4.2, -0.06),
              vec3(1.3, 5.9, -0.06),
              vec3(2.3, 4.6, -0.06),
              vec3(1.6, 4.2, -0.06),
              vec3(1.2, 3.6, -0.06),
            ],
          ],
          '#8f9a94',
          { normal: NEARWARD },
        ),
      ],
      { at: vec3(x, 0, z) },
    ),
  ];
};

/** A gate of bars between two pillars. */
const grandGate =
  (bars: string, stone: string, tall: number) =>
  (x: number, z: number): Piece[] => {
    const xs = Array.from({ length: 17 }, (_, i) => -1.92 + i * 0.24);
    const top = (d: number) => tall * (0.78 + 0.22 * (1 - (d / 2) ** 2));
    return [
      put(
        'gate',
        [
          ...[-2.5, 2.5].flatMap((d) => [
            block('pillar', [0.8, tall * 0.95, 0.8], stone, { at: [d, 0, 0] }),
            block('capital', [1, 0.3, 1], adjust(stone, 0.07), { at: [d, tall * 0.95, 0] }),
          ]),
          face(
            'bars',
            [
              ...xs.map((d) => frontLoop(d - 0.035, d + 0.035, 0.1, top(d), -0.1)),
              frontLoop(-2, 2, 0.3, 0.38, -0.11),
              frontLoop(-2, 2, tall * 0.5, tall * 0.5 + 0.09, -0.11),
            ],
            bars,
            { normal: NEARWARD },
          ),
          face(
            'tips',
            xs.map((d) => [
              vec3(d - 0.08, top(d), -0.11),
              vec3(d + 0.08, top(d), -0.11),
              vec3(d, top(d) + 0.22, -0.11),
            ]),
            bars,
            { normal: NEARWARD },
          ),
          face('gap', [frontLoop(-0.04, 0.04, 0.1, tall, -0.13)], adjust(bars, -0.15), { normal: NEARWARD }),
        ],
        { at: vec3(x, 0, z) },
      ),
    ];
  };

/** A gate tower with a grille half drawn up in its arch. */
const portcullis = (x: number, z: number): Piece[] => {
  const stone = '#8f877b';
  return [
    put(
      'gatehouse',
      [
        block('gatehouse', [7, 5.4, 1.6], stone, { top: adjust(stone, 0.05) }),
        face(
          'merlons',
          [-3, -1.8, -0.6, 0.6, 1.8, 3].map((d) => frontLoop(d - 0.4, d + 0.4, 5.4, 6.1, -0.8)),
          stone,
          { normal: NEARWARD },
        ),
        face(
          'stones',
          Array.from({ length: 22 }, (_, i) =>
            frontLoop(
              -3.3 + ((i * 37) % 60) / 10,
              -2.7 + ((i * 37) % 60) / 10,
              0.4 + (i % 9) * 0.55,
              0.75 + (i % 9) * 0.55,
              -0.805,
            ),
          ),
          adjust(stone, 0.05),
          { normal: NEARWARD },
        ),
        face('arch', [archLoop(facingPlane(0, -0.81), -1.7, 1.7, 0, 3.9, 0, 14)], adjust(stone, -0.1), {
          normal: NEARWARD,
        }),
        face('passage', [archLoop(facingPlane(0, -0.82), -1.4, 1.4, 0, 3.6, 0, 14)], '#23201f', {
          normal: NEARWARD,
        }),
        face(
          'grille',
          [
            ...[-1.1, -0.66, -0.22, 0.22, 0.66, 1.1].map((d) =>
              frontLoop(d - 0.05, d + 0.05, 1.7, 3.3, -0.83),
            ),
            ...[2, 2.5, 3].map((y) => frontLoop(-1.3, 1.3, y, y + 0.09, -0.84)),
          ],
          '#5a4a3a',
          { normal: NEARWARD },
        ),
        face(
          'spikes',
          [-1.1, -0.66, -0.22, 0.22, 0.66, 1.1].map((d) => [
            vec3(d - 0.07, 1.7, -0.84),
            vec3(d + 0.07, 1.7, -0.84),
            vec3(d, 1.45, -0.84),
          ]),
          '#5a4a3a',
          { normal: NEARWARD },
        ),
      ],
      { at: vec3(x, 0, z + 1) },
    ),
    ground('drawbridge', [floorLoop(x - 1.5, x + 1.5, z - 6, z, 0.012)], '#7a5a3e'),
    ground(
      'boards',
      Array.from({ length: 12 }, (_, i) =>
        floorLoop(x - 1.5, x + 1.5, z - 5.8 + i * 0.5, z - 5.76 + i * 0.5, 0.014),
      ),
      '#5c4230',
    ),
  ];
};

export const YARD_FITTINGS: Readonly<Record<string, YardFitting>> = {
  ...DOMES,
  ...GREAT_WORKS,
  'market-stall': { width: 2.6, build: (x, z, site) => [stall(x, z, site)] },
  'movie-screen': { width: 16, build: movieScreen },
  'hot-pool': { width: 6, build: hotPool },
  'seaweed-wall': { width: 12, build: weedWall },
  'golden-gate': { width: 6, build: grandGate('#e0b84a', '#f2ead8', 4.4) },
  'iron-gate': { width: 6, build: grandGate('#26282b', '#5f5a55', 4) },
  stockade: { width: 18, build: stockade },
  portcullis: { width: 7.2, build: portcullis },
  'shipwreck-hull': { width: 11, build: wreck },
};
