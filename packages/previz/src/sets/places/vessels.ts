/** Where crews work: the control room of a submarine, the flight deck of an airliner. */
import { adjust, blend } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import { isAfterSunset } from '../../model/light.ts';
import type { FacePiece, Piece } from '../../model/set.ts';
import { face, glowing, put, upright } from '../kit/faces.ts';
import { interior } from '../kit/interior.ts';
import { facingPlane, floorLoop, frontLoop, NEARWARD, roundLoop, sideLoop } from '../kit/loops.ts';
import { block, cylinder } from '../kit/solids.ts';
import { lamp } from '../parts/lamps.ts';
import { outside } from '../parts/outdoors.ts';
import { windowView } from '../parts/window-view.ts';
import { windowLight } from '../parts/windows.ts';
import type { Built, Site } from '../setting.ts';

/** Dials in rows: a rim, a face, a needle. */
function dials(xs: readonly number[], ys: readonly number[], r: number, z: number, rim: string): FacePiece[] {
  const spots = xs.flatMap((x) => ys.map((y) => [x, y] as const));
  return [
    upright(
      'dials',
      spots.map(([x, y]) => roundLoop(x, y, z, r, r, 16)),
      rim,
    ),
    glowing(
      'dials',
      spots.map(([x, y]) => roundLoop(x, y, z - 0.01, r * 0.78, r * 0.78, 16)),
      '#e9f0e4',
      0.9,
    ),
    upright(
      'needles',
      spots.map(([x, y], i) => [
        vec3(x - r * 0.06, y, z - 0.02),
        vec3(x + r * 0.06, y, z - 0.02),
        vec3(x + r * 0.55 * (i % 2 ? 1 : -0.4), y + r * 0.5, z - 0.02),
      ]),
      '#b8322c',
    ),
  ];
}

/** A submarine: ribs of a round hull, portholes on the deep water, pipes, valves, dials and the periscope. */
export function submarine({ rng }: Site): Built {
  const steel = rng.pick(['#7d8a86', '#7f8790', '#8a8a7a']);
  const look = {
    half: 3.2,
    back: 3.6,
    height: 2.7,
    wall: adjust(steel, -0.04),
    floor: '#4f5557',
    ceiling: adjust(steel, -0.16),
  };
  const z = look.back - 0.05;
  const m = rng.chance(0.5) ? 1 : -1;
  const hole = (x: number): FacePiece[] => [
    upright('porthole rim', [roundLoop(x, 1.6, z, 0.5, 0.5, 24)], '#b59a5a'),
    face('porthole', [roundLoop(x, 1.6, z - 0.01, 0.4, 0.4, 24)], '#2f9ac0', {
      layer: 'ground',
      tone: 'glow',
      fadeTo: '#0f4f80',
    }),
    glowing(
      'fish',
      [-0.12, 0.14].map((dx, i) => [
        vec3(x + dx - 0.12, 1.56 + i * 0.16, z - 0.02),
        vec3(x + dx, 1.61 + i * 0.16, z - 0.02),
        vec3(x + dx + 0.06, 1.56 + i * 0.16, z - 0.02),
        vec3(x + dx + 0.12, 1.61 + i * 0.16, z - 0.02),
        vec3(x + dx + 0.12, 1.51 + i * 0.16, z - 0.02),
        vec3(x + dx + 0.06, 1.56 + i * 0.16, z - 0.02),
        vec3(x + dx, 1.51 + i * 0.16, z - 0.02),
      ]),
      '#f2b36a',
    ),
    upright(
      'bolts',
      Array.from({ length: 8 }, (_, i) => {
        const a = (i / 8) * 2 * Math.PI;
        return roundLoop(x + Math.cos(a) * 0.45, 1.6 + Math.sin(a) * 0.45, z - 0.02, 0.025, 0.025, 8);
      }),
      '#6f5d30',
    ),
  ];
  const valve = (x: number, y: number): FacePiece[] => [
    upright('valve', [roundLoop(x, y, z - 0.06, 0.2, 0.2, 16)], '#b8322c'),
    upright('valve', [roundLoop(x, y, z - 0.07, 0.13, 0.13, 16)], adjust(steel, -0.1)),
    upright(
      'valve',
      [
        frontLoop(x - 0.16, x + 0.16, y - 0.025, y + 0.025, z - 0.08),
        frontLoop(x - 0.025, x + 0.025, y - 0.16, y + 0.16, z - 0.08),
      ],
      '#b8322c',
    ),
  ];
  const ribs = [-6, -3.5, -1, 1.5].flatMap((d) =>
    [-1, 1].map((s) => [
      vec3(s * 3.2, 0, d),
      vec3(s * 3.2, 2, d),
      vec3(s * 2.2, 2.7, d),
      vec3(s * 1.9, 2.7, d),
      vec3(s * 2.95, 1.9, d),
      vec3(s * 2.95, 0, d),
    ]),
  );
  const pipes: Piece[] = [
    face(
      'pipes',
      [2.2, 2.36, 2.5].map((y) => frontLoop(-3.2, 3.2, y, y + 0.09, z - 0.05)),
      '#a8743f',
      {
        layer: 'ground',
        normal: NEARWARD,
        fadeTo: '#7d5530',
      },
    ),
    face(
      'pipes',
      [-1, 1].map((s) => sideLoop(s * 3.15, 2, 2.12, -12, 3.6)),
      '#8a6a3f',
      { layer: 'ground' },
    ),
  ];
  return interior(look, {
    pieces: [
      face(
        'grating',
        Array.from({ length: 16 }, (_, i) => floorLoop(-3.2, 3.2, -6 + i * 0.6, -5.97 + i * 0.6, 0.004)),
        '#3a4042',
        {
          layer: 'ground',
        },
      ),
      ...pipes,
      ...hole(-m * 2.2),
      ...hole(m * 0.35),
      ...valve(-m * 0.9, 1.75),
      ...valve(-m * 1.25, 1.2),
      upright('ribs', ribs, adjust(steel, 0.05)),
      upright('panel', [frontLoop(m * 2.15 - 0.85, m * 2.15 + 0.85, 0.95, 2.1, z)], '#39413f'),
      ...dials([m * 2.15 - 0.5, m * 2.15, m * 2.15 + 0.5], [1.3, 1.75], 0.18, z - 0.02, '#b59a5a'),
      put(
        'periscope',
        [
          cylinder('tube', [0.14, 0.14], [1.35, 2.7], '#9aa3a0', { sides: 12 }),
          block('eyepiece', [0.5, 0.24, 0.26], '#2b3032', { at: [0, 1.38, 0] }),
          block('handle', [0.26, 0.06, 0.06], '#1d2022', { at: [-0.36, 1.45, 0] }),
          block('handle', [0.26, 0.06, 0.06], '#1d2022', { at: [0.36, 1.45, 0] }),
        ],
        { at: vec3(-m * 1.9, 0, 2.2) },
      ),
      put('console', [block('console', [2.2, 0.9, 0.5], '#525c5a', { top: '#68736f' })], {
        at: vec3(m * 2, 0, 3.1),
      }),
      glowing(
        'buttons',
        Array.from({ length: 8 }, (_, i) =>
          frontLoop(m * 2 - 0.9 + i * 0.24, m * 2 - 0.78 + i * 0.24, 0.66, 0.74, 2.83),
        ),
        '#ffb347',
      ),
      glowing('alarm lamp', [roundLoop(m * 0.35, 2.4, z - 0.12, 0.1, 0.1, 14)], '#ff5a4a'),
    ],
    practicals: [
      lamp(m * 0.35, 2.4, 3, 2.6, 0.5, '#ff6a4a'),
      lamp(0, 2.5, 0, 4, 0.45, '#ffe0b0'),
      lamp(-m * 2.2, 1.6, 3.3, 2, 0.4, '#4fb8d8', 'window'),
    ],
    floor: [-2, 2, -2.5, 1.8],
  });
}

/** What an airliner flies over: the lights of a town in their grid by night, a floor of clouds by day. */
function farBelow(site: Site, z: number): FacePiece[] {
  const { rng, hour } = site;
  const dark = isAfterSunset(hour);
  const [, low, land] = outside(site);
  const line = 1.46;
  const floor = glowing(
    'land below',
    [frontLoop(-2.2, 2.2, 1.1, line, z)],
    dark ? '#0c1428' : blend(land, low, 0.35),
  );
  const haze = glowing(
    'horizon glow',
    [frontLoop(-2.2, 2.2, line - 0.02, line + 0.05, z)],
    dark ? '#3a4c86' : low,
    0.6,
  );
  const posts = upright(
    'window posts',
    [-2.2, -1.1, 0, 1.1, 2.2].map((x) => frontLoop(x - 0.06, x + 0.06, 1.05, 2.1, z - 0.005)),
    '#2b3038',
  );
  if (!dark) {
    const heaps = Array.from({ length: 26 }, () => {
      const y = rng.between(1.12, line - 0.04);
      return roundLoop(
        rng.between(-2.1, 2.1),
        y,
        z - 0.002,
        0.1 + (line - y) * 0.5,
        0.025 + (line - y) * 0.12,
        14,
      );
    });
    return [floor, haze, glowing('clouds below', heaps, '#ffffff', 0.75), posts];
  }
  const lights = (n: number, size: number) =>
    Array.from({ length: n }, () => {
      const far = rng.next() ** 1.6;
      const y = line - 0.02 - 0.32 * (1 - far);
      const lane = rng.int(-9, 9);
      const x = lane * 0.28 * (0.35 + (1 - far) * 0.9) + rng.between(-0.02, 0.02);
      const r = size * (0.5 + (1 - far));
      return frontLoop(
        Math.max(-2.18, Math.min(2.16, x)),
        Math.max(-2.16, Math.min(2.18, x + r)),
        y,
        y + r * 0.7,
        z - 0.002,
      );
    });
  return [
    floor,
    haze,
    glowing('city lights', lights(150, 0.016), '#ffd489'),
    glowing('city lights', lights(60, 0.02), '#fff4d8'),
    glowing('city lights', lights(24, 0.018), '#ff9a6a'),
    posts,
  ];
}

/** The flight deck of an airliner: panes on the sky, an instrument panel, levers, two seats. */
export function cockpit(site: Site): Built {
  const look = { half: 2.3, back: 2.4, height: 2.4, wall: '#5a6470', floor: '#3a4048', ceiling: '#4a535e' };
  const plane = facingPlane(0, look.back - 0.02);
  const z = look.back - 0.06;
  const panes = [
    [-2.2, -1.15],
    [-1.05, -0.04],
    [0.04, 1.05],
    [1.15, 2.2],
  ] as const;
  return interior(look, {
    pieces: [
      upright('windscreen frame', [frontLoop(-2.3, 2.3, 1.02, 2.14, look.back - 0.01)], '#2b3038'),
      ...panes.flatMap(([u0, u1], i) =>
        windowView({ plane, u0, u1, v0: 1.1, v1: 2.06, disc: i === 2, high: true }, site),
      ),
      ...farBelow(site, look.back - 0.05),
      upright('panel', [frontLoop(-2.3, 2.3, 0.35, 1.08, z)], '#2f353d'),
      upright('glare shield', [frontLoop(-2.3, 2.3, 1.02, 1.12, z - 0.05)], '#1d2126'),
      ...[-1.75, -1.2, 0.95, 1.5].map((x, i) =>
        glowing('display', [frontLoop(x, x + 0.46, 0.55, 0.98, z - 0.02)], i % 2 ? '#2f5f8a' : '#3f8a6a'),
      ),
      upright(
        'horizon',
        [-1.2, 0.95].map((x) => frontLoop(x, x + 0.46, 0.55, 0.75, z - 0.03)),
        '#8a6a3f',
      ),
      ...dials([-0.5, -0.1, 0.3], [0.62, 0.9], 0.12, z - 0.02, '#15181c'),
      glowing(
        'switches',
        Array.from({ length: 14 }, (_, i) => frontLoop(-2 + i * 0.3, -1.94 + i * 0.3, 2.2, 2.26, z)),
        '#ffd27a',
      ),
      put(
        'pedestal',
        [
          block('pedestal', [0.5, 0.72, 1], '#3a424c', { top: '#4a535e' }),
          ...[-0.14, 0.02, 0.16].map((x, i) =>
            block('lever', [0.05, 0.26, 0.05], i === 1 ? '#b8322c' : '#d9dde0', { at: [x, 0.72, -0.2] }),
          ),
        ],
        { at: vec3(0, 0, 1.75) },
      ),
      ...[-1.05, 1.05].flatMap((x) => [
        put(
          'yoke',
          [
            block('column', [0.06, 0.4, 0.06], '#1d2126', { at: [0, 0.55, 0] }),
            block('yoke', [0.5, 0.09, 0.07], '#1d2126', { at: [0, 0.9, 0] }),
          ],
          {
            at: vec3(x, 0, 1.9),
          },
        ),
      ]),
    ],
    practicals: [
      lamp(0, 0.9, 2, 2.6, 0.4, '#7fc4e0', 'screen'),
      lamp(0, 2.2, 0.4, 3, 0.3, '#ffe3b0'),
      ...windowLight({ x: 0.5, y: 1.6, z: 2.2 }, site, 3.6),
    ],
    floor: [-1.2, 1.2, -2, 0.6],
  });
}
