/** Works of stone that tell a place from afar: a pyramid half built, its ramps, a parliament behind railings. Metres. */
import { adjust } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import type { Piece } from '../../model/set.ts';
import { card, face, ground, put } from '../kit/faces.ts';
import { archLoop, facingPlane, floorLoop, frontLoop, type Loop, NEARWARD } from '../kit/loops.ts';
import { block } from '../kit/solids.ts';
import { coral, seaweed } from '../parts/plants.ts';
import type { Site } from '../setting.ts';

const SAND = '#d8b777';
const front = { normal: NEARWARD } as const;

/** Courses of blocks, each set back, the upper ones not laid yet; a ramp of earth goes up along its front, people and blocks on it. */
const risingPyramid = (x: number, z: number, { rng }: Site): Piece[] => {
  const courses = 9;
  const [tall, wide, step] = [1.7, 21, 1.45];
  const half = (i: number) => wide - i * step;
  const built = (i: number): readonly [number, number] =>
    i < courses - 3
      ? [-half(i), half(i)]
      : [-half(i), half(i) * (i === courses - 3 ? 0.45 : i === courses - 2 ? -0.1 : -0.45)];
  const joints = Array.from({ length: courses }, (_, i): Loop[] => {
    const [a, b] = built(i);
    return Array.from({ length: Math.max(0, Math.floor((b - a) / 2.1)) }, (_j, j) => {
      const at = a + 1 + j * 2.1 + (i % 2) * 1.05;
      return frontLoop(at, at + 0.07, i * tall, (i + 1) * tall, -0.1 + i * 0.3);
    }).filter(([p]) => (p?.x ?? 0) < b);
  }).flat();
  const ramp = (t: number) => vec3(-24 + t * 34, t * tall * (courses - 3), -0.6);
  const men = [0.16, 0.2, 0.24, 0.47, 0.51, 0.55, 0.78, 0.82].map(ramp);
  return [
    put(
      'pyramid',
      [
        ...Array.from({ length: courses }, (_, i) => {
          const [a, b] = built(i);
          const fill = adjust(SAND, (i % 2) * 0.02 - 0.02);
          return [
            face('course', [frontLoop(a, b, i * tall, (i + 1) * tall, i * 0.3)], fill, front),
            face(
              'ledge',
              [frontLoop(a, b, (i + 1) * tall - 0.16, (i + 1) * tall, -0.02 + i * 0.3)],
              adjust(SAND, 0.06),
              front,
            ),
          ];
        }).flat(),
        face('joints', joints, adjust(SAND, -0.09), front),
        face(
          'ramp',
          [
            [
              vec3(-25, 0, -0.5),
              ramp(1),
              vec3(10.6, tall * (courses - 3), -0.5),
              vec3(10.6, tall * (courses - 3) - 1.2, -0.5),
              vec3(-17, 0, -0.5),
            ],
          ],
          '#b98a52',
          front,
        ),
        face(
          'ramp top',
          [
            [
              vec3(-25, 0, -0.55),
              ramp(1),
              vec3(10.6, tall * (courses - 3), -0.55),
              vec3(10.6, tall * (courses - 3) - 0.3, -0.55),
              vec3(-24, 0, -0.55),
            ],
          ],
          '#d9b078',
          front,
        ),
        face(
          'workers',
          men.map((p) => frontLoop(p.x - 0.2, p.x + 0.2, p.y + 0.1, p.y + 1.15, -0.7)),
          '#efe6d2',
          front,
        ),
        face(
          'heads',
          men.map((p) => frontLoop(p.x - 0.14, p.x + 0.14, p.y + 1.15, p.y + 1.5, -0.7)),
          '#7a4f35',
          front,
        ),
        face(
          'hauled blocks',
          [0.3, 0.61, 0.88].map(ramp).map((p) => frontLoop(p.x - 0.8, p.x + 0.8, p.y + 0.1, p.y + 1.2, -0.7)),
          adjust(SAND, 0.05),
          front,
        ),
        face(
          'scaffold',
          [-9, -7, -5, -3].flatMap((d) => [
            frontLoop(d - 0.07, d + 0.07, tall * (courses - 3), tall * courses + 2, 1.4),
            frontLoop(-9, -3, tall * courses + 0.6, tall * courses + 0.74, 1.38),
          ]),
          '#7a5636',
          front,
        ),
      ],
      { at: vec3(x - rng.between(0, 2), 0, z + 14) },
    ),
  ];
};

/** The foot of a ramp of beaten earth close by, logs laid across it, a block half way up. */
const earthRamp = (x: number, z: number): Piece[] => [
  put(
    'ramp',
    [
      face('ramp side', [[vec3(-4.4, 0, 0), vec3(4.4, 2.3, 0), vec3(4.4, 0, 0)]], '#a97c48', front),
      face(
        'ramp way',
        [[vec3(-4.4, 0, 0), vec3(4.4, 2.3, 0), vec3(4.4, 2.3, 1.8), vec3(-3.4, 0, 1.8)]],
        '#cfa56a',
      ),
      face(
        'logs',
        [-3, -1.8, -0.6, 0.6, 1.8, 3].map((d) => {
          const y = ((d + 4.4) / 8.8) * 2.3;
          return [
            vec3(d, y - 0.1, -0.02),
            vec3(d + 0.24, y - 0.04, -0.02),
            vec3(d + 0.24, y + 0.12, -0.02),
            vec3(d, y + 0.06, -0.02),
          ];
        }),
        '#6f4c2e',
        front,
      ),
      block('block', [1.5, 1, 1], '#dcc08a', { at: [2.2, 1.8, 0.7], top: '#e8d0a0' }),
    ],
    { at: vec3(x, 0, z) },
  ),
  ground('tracks', [floorLoop(x - 7, x - 3.6, z + 0.2, z + 1.6, 0.01)], '#c09a60'),
];

/** A long gothic front of windows and pinnacles, high black railings on a plinth before it. */
const parliamentHall = (x: number, z: number, { lit }: Site): Piece[] => {
  const stone = '#c9b183';
  const bays = Array.from({ length: 13 }, (_, i) => -15.6 + i * 2.6);
  const windows = bays.flatMap((d) =>
    [0.9, 4.2, 7.4].map((y) => archLoop(facingPlane(0, -0.06), d - 0.72, d + 0.72, y, y + 2.5, 0, 7)),
  );
  const bars = Array.from({ length: 110 }, (_, i) => -15.2 + i * 0.28);
  return [
    put(
      'parliament',
      [
        block('hall', [34, 11, 1], stone, { at: [0, 0, 0.5], top: adjust(stone, 0.04) }),
        face('windows', windows, lit ? '#ffd98a' : '#5b6470', {
          ...front,
          ...(lit ? { tone: 'glow' as const } : {}),
        }),
        face(
          'mullions',
          bays.map((d) => frontLoop(d - 0.05, d + 0.05, 0.9, 9.9, -0.1)),
          adjust(stone, -0.07),
          front,
        ),
        face(
          'piers',
          bays.map((d) => frontLoop(d + 1.12, d + 1.48, 0, 12.2, -0.12)),
          adjust(stone, 0.06),
          front,
        ),
        face(
          'strings',
          [3.6, 6.9, 10.2].map((y) => frontLoop(-17, 17, y, y + 0.3, -0.1)),
          adjust(stone, 0.04),
          front,
        ),
        face(
          'pinnacles',
          bays.map((d) => [
            vec3(d + 1.02, 12.2, -0.12),
            vec3(d + 1.58, 12.2, -0.12),
            vec3(d + 1.3, 13.9, -0.12),
          ]),
          adjust(stone, 0.06),
          front,
        ),
      ],
      { at: vec3(x, 0, z + 9) },
    ),
    put(
      'railings',
      [
        block('plinth', [31, 0.45, 0.4], '#a89a80', { top: '#bcae94' }),
        face(
          'bars',
          [
            ...bars.map((d) => frontLoop(d - 0.028, d + 0.028, 0.45, 2.25, -0.06)),
            frontLoop(-15.4, 15.4, 0.66, 0.74, -0.08),
            frontLoop(-15.4, 15.4, 1.95, 2.03, -0.08),
          ],
          '#1f2226',
          front,
        ),
        face(
          'spear heads',
          bars.map((d) => [vec3(d - 0.07, 2.23, -0.07), vec3(d + 0.07, 2.23, -0.07), vec3(d, 2.5, -0.07)]),
          '#c9a24a',
          front,
        ),
        ...[-10, -5, 0, 5, 10].map((d) =>
          block('post', [0.34, 2.5, 0.34], '#26292e', { at: [d + 2.5, 0, 0] }),
        ),
      ],
      { at: vec3(x, 0, z - 2.9) },
    ),
  ];
};

/** A river of lava that crosses the view: a glowing bed between black banks, crusts adrift on it. */
const lavaBand = (x: number, z: number, { rng }: Site): Piece[] => {
  const bank = (k: number, i: number): number => z + k + 0.35 * Math.sin(i * 1.7 + k);
  const band = (near: number, far: number, y: number): Loop => {
    const xs = Array.from({ length: 25 }, (_, i) => -24 + i * 2);
    return [
      ...xs.map((d, i) => vec3(x + d, y, bank(near, i))),
      ...xs.map((d, i) => vec3(x + d, y, bank(far, i))).reverse(),
    ];
  };
  const glow = { layer: 'ground', tone: 'glow' } as const;
  const crust = (): Loop => {
    const [cx, cz, r] = [x + rng.between(-11, 11), z + rng.between(-0.6, 2.6), rng.between(0.25, 0.8)];
    return Array.from({ length: 9 }, (_, i) =>
      vec3(cx + Math.cos(i * 0.7) * r * rng.between(0.8, 1.2), 0.014, cz + Math.sin(i * 0.7) * r * 0.4),
    );
  };
  return [
    ground('bank', [band(-1.9, 4.2, 0.004)], '#2b2527'),
    face('lava', [band(-1.3, 3.6, 0.008)], '#e2451c', glow),
    face('lava', [band(-0.8, 3.1, 0.01)], '#ff7d2a', glow),
    face('lava', [band(0.1, 2.1, 0.012)], '#ffc14a', glow),
    face('crusts', Array.from({ length: 12 }, crust), '#5a2a20', { layer: 'ground' }),
  ];
};

const seaGrowth =
  (kind: 'weed' | 'coral') =>
  (x: number, z: number, { rng }: Site): Piece[] =>
    [-0.3, 0.05, 0.36].map((d) =>
      card(
        kind,
        vec3(x + d, 0, z + d * 0.6),
        kind === 'weed'
          ? seaweed(rng.between(0.9, 1.9), rng)
          : coral(rng.between(0.4, 0.8), rng.pick(['#d9586a', '#e08a4a', '#b06fc0']), rng),
        { casts: false },
      ),
    );

export const GREAT_WORKS = {
  'rising-pyramid': { width: 44, build: risingPyramid },
  'earth-ramp': { width: 9, build: earthRamp },
  'parliament-hall': { width: 34, build: parliamentHall },
  'seaweed-tuft': { width: 1, build: seaGrowth('weed') },
  'lava-band': { width: 16, build: lavaBand },
  coral: { width: 1, build: seaGrowth('coral') },
} as const;
