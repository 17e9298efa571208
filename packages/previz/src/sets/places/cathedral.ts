import { adjust } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import { face, glowing, ground, put, upright } from '../kit/faces.ts';
import { interior, seat, stand } from '../kit/interior.ts';
import {
  archLoop,
  facingPlane,
  flankPlane,
  floorLoop,
  frontLoop,
  type Loop,
  roundLoop,
} from '../kit/loops.ts';
import { block } from '../kit/solids.ts';
import { column } from '../parts/columns.ts';
import { paving } from '../parts/ground-textures.ts';
import { lamp } from '../parts/lamps.ts';
import { pew } from '../parts/seats.ts';
import { hallWindow } from '../parts/windows.ts';
import type { Built, Site } from '../setting.ts';

/** A cathedral: clustered piers under pointed vaults, a rose window, tall lancets, coloured light on the flags, candles. */
export function cathedral(site: Site): Built {
  const look = {
    half: 6.4,
    back: 17,
    height: 13,
    wall: '#b8ad98',
    floor: '#94897c',
    ceiling: '#8d8271',
    sides: '#a89d88',
  };
  const glass = ['#c9424f', '#3f6fc0', '#e6b03f', '#4fa06a', '#8f5fb8'] as const;
  const night = site.hour === 'night';
  const tint = (c: string) => adjust(c, night ? -0.18 : 0.06);
  const z = look.back - 0.08;
  const rose = glass.map((c, k) =>
    glowing(
      'rose window',
      Array.from({ length: 30 }, (_, i) => i)
        .filter((i) => i % 5 === k)
        .map((i) => {
          const ringOf = Math.floor(i / 15);
          const t = ((i % 15) / 15) * 2 * Math.PI;
          const r = ringOf ? 1.7 : 1;
          return roundLoop(
            Math.cos(t) * r,
            9 + Math.sin(t) * r,
            z - 0.05,
            ringOf ? 0.3 : 0.19,
            ringOf ? 0.3 : 0.19,
            10,
          );
        }),
      tint(c),
    ),
  );
  const lancets = [-1.7, 0, 1.7].map((x, i) =>
    glowing('lancet', [pointed(x, 2.6, 6.2, 0.55, z)], tint(glass[i % 5] ?? glass[0])),
  );
  const ribs = [15, 11, 7, 3].map((zAt) =>
    face(
      'rib',
      [[...arch(zAt, 4.4, 6.6, 6), ...[...arch(zAt, 4.05, 6.6, 5.6)].reverse()]],
      adjust(look.wall, 0.07),
      { layer: 'ground' },
    ),
  );
  const sides = [-1, 1].flatMap((s) =>
    [0.4, 4.4, 8.4, 12.4].map((u, i) =>
      face(
        'side window',
        [archLoop(flankPlane(s * look.half, 0), u, u + 1.8, 4, 9.4, 0.02)],
        tint(glass[(i + (s > 0 ? 2 : 0)) % 5] ?? glass[0]),
        { layer: 'ground', tone: 'glow', opacity: night ? 0.4 : 0.85 },
      ),
    ),
  );
  const pools = night
    ? []
    : glass
        .slice(0, 4)
        .map((c, i) =>
          ground(
            'coloured light',
            [
              [
                vec3(-3.4 + i * 1.2, 0.006, 9 - i * 2.4),
                vec3(-2.4 + i * 1.2, 0.006, 9 - i * 2.4),
                vec3(-1.6 + i * 1.2, 0.006, 7.4 - i * 2.4),
                vec3(-2.6 + i * 1.2, 0.006, 7.4 - i * 2.4),
              ],
            ],
            c,
            { tone: 'light', opacity: 0.35 },
          ),
        );
  const candles = (x: number) =>
    put(
      'candles',
      [
        block('stand', [0.9, 0.9, 0.3], '#4a4038'),
        ...[-0.3, -0.1, 0.1, 0.3].map((d, i) =>
          block('candle', [0.06, 0.2 + (i % 2) * 0.08, 0.06], '#f2e8d0', { at: [d, 0.9, 0] }),
        ),
        glowing(
          'flames',
          [-0.3, -0.1, 0.1, 0.3].map((d, i) => roundLoop(d, 1.18 + (i % 2) * 0.08, -0.04, 0.03, 0.07, 8)),
          '#ffd27a',
        ),
      ],
      { at: vec3(x, 0, 4.6) },
    );
  return interior(look, {
    pieces: [
      face('vault', [[...arch(15, 4.4, 6.6, 6), ...[...arch(-14, 4.4, 6.6, 6)].reverse()]], look.ceiling, {
        layer: 'ground',
      }),
      ...sides,
      upright('apse', [pointed(0, 0, 11.6, 4.6, z)], adjust(look.wall, 0.05), {
        fadeTo: adjust(look.wall, -0.04),
      }),
      upright('rose frame', [roundLoop(0, 9, z - 0.02, 2.3, 2.3, 32)], '#5f564c'),
      ...rose.filter((f) => f.loops.length > 0),
      glowing('rose heart', [roundLoop(0, 9, z - 0.06, 0.5, 0.5, 14)], tint('#e6b03f')),
      upright(
        'lancet frames',
        [-3.4, -1.7, 0, 1.7, 3.4].map((x) => pointed(x, 2.45, 6.4, 0.68, z - 0.01)),
        '#5f564c',
      ),
      ...[-1, 1].flatMap((s) =>
        hallWindow(
          { plane: facingPlane(s * 3.6, z), u0: -0.75, u1: 0.75, v0: 2.4, v1: 6.4, disc: s < 0 },
          site,
          look.wall,
          [1, 5],
        ),
      ),
      ...lancets.map((f) => ({ ...f, loops: f.loops.map((l) => l.map((p) => vec3(p.x, p.y, p.z - 0.05))) })),
      paving('flags', { x: [-6.4, 6.4], z: [-9, 17] }, [1.2, 1.2], adjust(look.floor, -0.05), 0.03),
      ground('carpet', [floorLoop(-0.9, 0.9, -14, 15, 0.004)], '#8c3438', { fadeTo: '#9c4044' }),
      ...pools,
      ...ribs,
      ...(night
        ? []
        : [
            glowing(
              'shafts of light',
              [0, 1, 2].map((i) => [
                vec3(-6.3, 8.6, 10 - i * 3.4),
                vec3(-6.3, 6, 10 - i * 3.4),
                vec3(-0.6, 0, 7.6 - i * 3),
                vec3(1.6, 0, 7.6 - i * 3),
              ]),
              '#fff0cf',
              0.1,
            ),
          ]),
      ...[13, 9, 5, 1].flatMap((zAt) =>
        [-4.2, 4.2].map((x) =>
          put(
            'pier',
            [
              ...column(0.42, 6.8, adjust(look.wall, 0.05), 12),
              ...[-0.4, 0.4].map((d) =>
                block('shaft', [0.14, 6.6, 0.14], adjust(look.wall, 0.09), { at: [d, 0, -0.34] }),
              ),
            ],
            { at: vec3(x, 0, zAt) },
          ),
        ),
      ),
      put(
        'altar',
        [
          block('steps', [5, 0.4, 2], '#a89c88', { top: '#bcb09b' }),
          block('altar', [2.4, 1, 0.8], '#efe8d8', { at: [0, 0.4, 0] }),
          upright(
            'cross',
            [frontLoop(-0.06, 0.06, 1.4, 2.7, 0), frontLoop(-0.4, 0.4, 2.15, 2.27, 0)],
            '#d9b04a',
            { layer: 'set' },
          ),
        ],
        { at: vec3(0, 0, 14.4) },
      ),
      ...[9.4, 7.6, 5.8, 4, 2.2, 0.4].flatMap((zAt) =>
        [-2.5, 2.5].flatMap((x) =>
          stand('pew', pew(2.3, '#6a4630'), x, zAt, [2.3, 0.5], look.floor, Math.PI),
        ),
      ),
      candles(-5.4),
      candles(5.4),
    ],
    practicals: [
      lamp(0, 8, 16, 7, 0.5, '#ffe6c0', 'window'),
      lamp(-5.4, 1.2, 4.4, 2.6, 0.6, '#ffb865', 'fire'),
      lamp(5.4, 1.2, 4.4, 2.6, 0.6, '#ffb865', 'fire'),
    ],
    floor: [-1.1, 1.1, -2.5, 8],
    seats: [seat('pew', 2.2, 0.47, 0.4), seat('pew', -2.2, 0.47, 0.4)],
  });
}

/** A pointed opening standing at y0, its tip at y1. */
const pointed = (x: number, y0: number, y1: number, half: number, z: number): Loop => {
  const spring = y1 - half * 1.9;
  const rise = Array.from({ length: 9 }, (_, i) => i / 8);
  return [
    vec3(x - half, y0, z),
    vec3(x + half, y0, z),
    ...rise.map((t) =>
      vec3(x + half * (1 - t ** 1.7), spring + (y1 - spring) * Math.sin((t * Math.PI) / 2), z),
    ),
    ...[...rise]
      .reverse()
      .map((t) => vec3(x - half * (1 - t ** 1.7), spring + (y1 - spring) * Math.sin((t * Math.PI) / 2), z)),
  ];
};

/** The line of a pointed vault across the nave. */
const arch = (z: number, half: number, spring: number, rise: number): Loop =>
  Array.from({ length: 25 }, (_, i) => {
    const t = i / 24;
    const u = Math.abs(2 * t - 1);
    return vec3(-half + 2 * half * t, spring + rise * Math.sqrt(Math.max(0, 1 - u ** 1.6)), z);
  });
