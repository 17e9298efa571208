import { vec3 } from '../../geometry/vec3.ts';
import type { FacePiece } from '../../model/set.ts';
import type { Rng } from '../../random/rng.ts';
import { glowing, put, type Solids, upright } from '../kit/faces.ts';
import { interior, stand, surface } from '../kit/interior.ts';
import { floorLoop, frontLoop, roundLoop } from '../kit/loops.ts';
import { block, cylinder } from '../kit/solids.ts';
import { paving } from '../parts/ground-textures.ts';
import { monitor } from '../parts/house-fittings.ts';
import { lamp } from '../parts/lamps.ts';
import type { Built, Site } from '../setting.ts';

const SCREENS = ['#4fc3e8', '#6fe0a0', '#e8b54f'] as const;

/** What a wall screen shows: a map, a graph, rows of figures, a target. */
function shown(
  kind: number,
  x0: number,
  x1: number,
  y0: number,
  y1: number,
  z: number,
  rng: Rng,
): FacePiece[] {
  const w = x1 - x0;
  const h = y1 - y0;
  const at = (u: number, v: number) => vec3(x0 + u * w, y0 + v * h, z);
  const glow = SCREENS[kind % SCREENS.length] ?? SCREENS[0];
  if (kind % 4 === 0)
    return [
      glowing(
        'graph',
        Array.from({ length: 7 }, (_, i) =>
          frontLoop(
            x0 + w * (0.1 + i * 0.12),
            x0 + w * (0.17 + i * 0.12),
            y0 + h * 0.12,
            y0 + h * (0.25 + rng.next() * 0.55),
            z,
          ),
        ),
        glow,
      ),
    ];
  if (kind % 4 === 1)
    return [
      glowing(
        'figures',
        Array.from({ length: 7 }, (_, i) =>
          frontLoop(
            x0 + w * 0.1,
            x0 + w * (0.35 + rng.next() * 0.5),
            y0 + h * (0.14 + i * 0.11),
            y0 + h * (0.18 + i * 0.11),
            z,
          ),
        ),
        glow,
      ),
    ];
  if (kind % 4 === 2)
    return [
      glowing(
        'target',
        [0.36, 0.24, 0.12].flatMap((r) => ring(x0 + w / 2, y0 + h / 2, z, r * h, r * h - 0.025)),
        glow,
      ),
      glowing(
        'blips',
        [
          roundLoop(x0 + w * 0.6, y0 + h * 0.62, z - 0.01, 0.04, 0.04, 8),
          roundLoop(x0 + w * 0.4, y0 + h * 0.42, z - 0.01, 0.03, 0.03, 8),
        ],
        '#ff7a5f',
      ),
    ];
  return [
    glowing(
      'curve',
      [
        [
          ...Array.from({ length: 13 }, (_, i) => at(0.08 + i * 0.07, 0.5 + 0.28 * Math.sin(i * 0.9 + kind))),
          ...Array.from({ length: 13 }, (_, i) =>
            at(0.92 - i * 0.07, 0.44 + 0.28 * Math.sin((12 - i) * 0.9 + kind)),
          ),
        ],
      ],
      glow,
    ),
  ];
}

const ring = (x: number, y: number, z: number, outer: number, inner: number) =>
  Array.from({ length: 12 }, (_, i) => {
    const p = (k: number, r: number) =>
      vec3(x + Math.cos((k / 12) * 6.2832) * r, y + Math.sin((k / 12) * 6.2832) * r, z);
    return [p(i, outer), p(i + 1, outer), p(i + 1, inner), p(i, inner)];
  });

const CONTINENTS = [
  [
    [0.06, 0.72],
    [0.2, 0.82],
    [0.3, 0.74],
    [0.26, 0.6],
    [0.2, 0.52],
    [0.12, 0.62],
  ],
  [
    [0.24, 0.46],
    [0.32, 0.44],
    [0.34, 0.34],
    [0.28, 0.14],
    [0.24, 0.3],
  ],
  [
    [0.46, 0.78],
    [0.56, 0.82],
    [0.6, 0.68],
    [0.5, 0.62],
    [0.45, 0.68],
  ],
  [
    [0.46, 0.58],
    [0.58, 0.56],
    [0.62, 0.44],
    [0.55, 0.2],
    [0.5, 0.36],
    [0.45, 0.46],
  ],
  [
    [0.62, 0.82],
    [0.86, 0.84],
    [0.92, 0.7],
    [0.8, 0.52],
    [0.72, 0.48],
    [0.63, 0.62],
  ],
  [
    [0.8, 0.32],
    [0.9, 0.34],
    [0.92, 0.22],
    [0.82, 0.2],
  ],
] as const;

/** A control room: a wall of screens about a map of the world, rows of desks that glow. */
export function controlRoom(site: Site): Built {
  const { rng } = site;
  const look = {
    half: 5.6,
    back: 7,
    height: 4.2,
    wall: '#3f4a5c',
    floor: '#3d4655',
    ceiling: '#2f3848',
    trim: '#55637a',
  };
  const z = 6.9;
  const cell = (x0: number, x1: number, y0: number, y1: number, kind: number) => [
    upright('screen', [frontLoop(x0, x1, y0, y1, z - 0.02)], '#10202f', { tone: 'glow' }),
    ...shown(kind, x0, x1, y0, y1, z - 0.04, rng),
  ];
  const small = [-1, 1].flatMap((s) =>
    [0, 1].flatMap((c) =>
      [0, 1].flatMap((r) =>
        cell(
          s < 0 ? -5.1 + c * 1.25 : 2.7 + c * 1.25,
          s < 0 ? -3.95 + c * 1.25 : 3.85 + c * 1.25,
          1.6 + r * 1.05,
          2.55 + r * 1.05,
          rng.int(0, 3) + c + r,
        ),
      ),
    ),
  );
  const map = CONTINENTS.map((c) => c.map(([u, v]) => vec3(-2.4 + u * 4.8, 1.6 + v * 2, z - 0.04)));
  const deskRow = (zAt: number, xs: readonly number[]): FacePiece[][] =>
    xs.map((x) => block('desk', [1.8, 0.75, 0.7], '#4a5568', { at: [x, 0, zAt], top: '#6a7689' }));
  const rows = [
    { z: 4.6, xs: [-3.6, -1.2, 1.2, 3.6] },
    { z: 2.3, xs: [-4, 4] },
  ];
  return interior(look, {
    pieces: [
      paving('floor', { x: [-5.6, 5.6], z: [-9, 7] }, [0.9, 0.9], '#353d4b', 0.02),
      upright('screen wall', [frontLoop(-5.3, 5.3, 1.45, 3.85, z)], '#222b3a'),
      upright('map screen', [frontLoop(-2.45, 2.45, 1.6, 3.6, z - 0.02)], '#0f2a42', { tone: 'glow' }),
      glowing(
        'grid',
        [0.25, 0.5, 0.75]
          .map((u) => frontLoop(-2.45 + u * 4.9 - 0.01, -2.45 + u * 4.9 + 0.01, 1.6, 3.6, z - 0.03))
          .concat(
            [0.33, 0.66].map((v) => frontLoop(-2.45, 2.45, 1.6 + v * 2 - 0.01, 1.6 + v * 2 + 0.01, z - 0.03)),
          ),
        '#2f6a8f',
        0.7,
      ),
      glowing('map', map, '#4fb8d9'),
      glowing(
        'marks',
        [
          [0.15, 0.66],
          [0.52, 0.7],
          [0.78, 0.62],
          [0.55, 0.4],
        ].map(([u = 0, v = 0]) => roundLoop(-2.4 + u * 4.8, 1.6 + v * 2, z - 0.05, 0.06, 0.06, 8)),
        '#ff6a4f',
      ),
      ...small,
      glowing(
        'floor light',
        [
          floorLoop(-5.4, 5.4, 6.3, 6.36, 0.005),
          floorLoop(-5.35, -5.3, -9, 6.3, 0.005),
          floorLoop(5.3, 5.35, -9, 6.3, 0.005),
        ],
        '#4fc3e8',
        0.7,
      ),
      ...rows.flatMap(({ z: zAt, xs }) =>
        xs.flatMap((x) =>
          stand('desk', [...deskRow(0, [0]), ...monitorPair()], x, zAt, [1.8, 0.7], look.floor),
        ),
      ),
      ...rows.flatMap(({ z: zAt, xs }) =>
        xs.map((x) =>
          put(
            'chair',
            [
              cylinder('post', [0.04, 0.04], [0, 0.45], '#2b3240', { sides: 6 }),
              block('seat', [0.5, 0.1, 0.45], '#2b3240', { at: [0, 0.45, 0] }),
              block('back', [0.48, 0.55, 0.08], '#343c4b', { at: [0, 0.6, -0.22] }),
            ],
            { at: vec3(x, 0, zAt - 0.75) },
          ),
        ),
      ),
    ],
    practicals: [
      lamp(0, 2.6, 6.4, 5, 0.55, '#6fc8f0', 'screen'),
      lamp(-4, 1.2, 3, 3, 0.4, '#6fc8f0', 'screen'),
      lamp(4, 1.2, 3, 3, 0.4, '#6fc8f0', 'screen'),
    ],
    floor: [-2.6, 2.6, -2.5, 3.2],
    surfaces: [surface('desk', -4, 0.75, 2.3, 1.4, 0.4)],
  });
}

/** Two monitors seen from behind, their light on the desk. */
const monitorPair = (): Solids =>
  [-0.42, 0.42].flatMap((x) => monitor(0.75, null).map((s) => shift('kind' in s ? [s] : s, x)));

const shift = (faces: readonly FacePiece[], x: number): FacePiece[] =>
  faces.map((f) => ({ ...f, loops: f.loops.map((l) => l.map((p) => vec3(p.x + x, p.y, p.z))) }));
