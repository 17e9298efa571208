import { adjust } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import { face, NEAR_GROUND as g, glowing, put, type Solids } from '../kit/faces.ts';
import { interior, stand, surface } from '../kit/interior.ts';
import { frontLoop, NEARWARD, roundLoop } from '../kit/loops.ts';
import { block, cylinder } from '../kit/solids.ts';
import { checks } from '../parts/ground-textures.ts';
import { lamp, stripLights } from '../parts/lamps.ts';
import type { Built, Site } from '../setting.ts';

const STEEL = '#b3bcc2';
const COPPER = '#b8703f';

/** A steel table with a shelf under it and what stands on it. */
const steelTable = (w: number, d: number, rng: Site['rng']): Solids => [
  block('under shelf', [w, 0.04, d], adjust(STEEL, -0.12), { at: [0, 0.28, 0] }),
  ...[-1, 1].map((s) =>
    cylinder('pot', [0.16, 0.16], [0.32, 0.56], s > 0 ? COPPER : '#8d979d', {
      at: [s * w * 0.25, 0],
      sides: 12,
    }),
  ),
  ...[-1, 1].map((s) =>
    block('leg', [0.06, 0.86, d], adjust(STEEL, -0.08), { at: [s * (w / 2 - 0.03), 0, 0] }),
  ),
  block('steel top', [w, 0.06, d], STEEL, { at: [0, 0.85, 0], top: adjust(STEEL, 0.09) }),
  ...Array.from({ length: 3 }, (_, i) => {
    const x = -w / 2 + 0.35 + i * ((w - 0.7) / 2);
    return cylinder(
      'bowl',
      [0.1, 0.17],
      [0.91, 1.02],
      rng.pick(['#e8e6df', '#c9d1d5', '#d9863f', '#7fa05a']),
      {
        at: [x, 0.05],
        sides: 12,
      },
    );
  }),
];

/** Pans, ladles and a colander on hooks under a rail from the ceiling. */
const hangingPans = (w: number, rng: Site['rng']): Solids => {
  const n = Math.round(w / 0.34);
  const xs = Array.from({ length: n }, (_, i) => -w / 2 + 0.15 + (i * (w - 0.3)) / (n - 1));
  const round = (from: number) =>
    xs
      .filter((_, i) => i % 3 === from)
      .map((x, i) => roundLoop(x, -0.46 - (i % 2) * 0.06, -0.03, 0.15, 0.15, 18));
  return [
    block('rail', [w, 0.04, 0.05], '#7d868c'),
    face(
      'rods',
      [-w / 2 + 0.1, w / 2 - 0.1].map((x) => frontLoop(x - 0.015, x + 0.015, 0, 0.9, 0)),
      '#7d868c',
      {
        normal: NEARWARD,
      },
    ),
    face(
      'handles',
      xs.map((x) => frontLoop(x - 0.018, x + 0.018, -0.36, 0, -0.02)),
      '#4f5459',
      { normal: NEARWARD },
    ),
    face('pans', round(0), '#3d4246', { normal: NEARWARD }),
    face('copper pans', round(1), rng.pick([COPPER, '#c08048']), { normal: NEARWARD }),
    face('steel pans', round(2), '#98a2a8', { normal: NEARWARD }),
  ];
};

const flame = (x: number, y: number, z: number, s: number) => (k: number) => [
  vec3(x - s * k, y, z),
  vec3(x - s * 0.7 * k, y + s * 0.8 * k, z),
  vec3(x - s * 0.2 * k, y + s * 0.6 * k, z),
  vec3(x + s * 0.1 * k, y + s * 1.7 * k, z),
  vec3(x + s * 0.5 * k, y + s * 0.7 * k, z),
  vec3(x + s * 0.8 * k, y + s * 0.9 * k, z),
  vec3(x + s * k, y, z),
];

/** The kitchen of a restaurant: ranges with flames under a steel hood, the pass with its heat lamps, hanging pans. */
export function restaurantKitchen(site: Site): Built {
  const { rng } = site;
  const look = {
    half: 4.4,
    back: 4.6,
    height: 3.1,
    wall: '#d5dbdb',
    floor: '#9b8f86',
    ceiling: '#c9cdcc',
  };
  const m = rng.chance(0.5) ? 1 : -1;
  const z = look.back - 0.02;
  const hx = -m * 1.1;
  const joints = [
    ...Array.from({ length: 30 }, (_, i) => frontLoop(-4.4 + i * 0.3, -4.39 + i * 0.3, 0, 2.2, z)),
    ...Array.from({ length: 10 }, (_, i) => frontLoop(-4.4, 4.4, i * 0.22, i * 0.22 + 0.01, z)),
  ];
  const fires = [-1.35, -0.45, 0.75].map((x) => flame(hx + x, 1.02, 3.6, 0.1));
  const big = flame(hx + 1.3, 1.02, 3.55, 0.22);
  const px = m * 2.9;
  return interior(look, {
    pieces: [
      checks('quarry tiles', { x: [-4.4, 4.4], z: [-9, 4.6] }, 0.5, adjust(look.floor, -0.05), 0.8),
      face('tile joints', joints, adjust(look.wall, -0.07), g),
      // The door to the dining room swings both ways.
      face(
        'swing door',
        [
          frontLoop(px - 0.55, px - 0.02, 0, 2.1, z - 0.02),
          frontLoop(px + 0.02, px + 0.55, 0, 2.1, z - 0.02),
        ],
        '#8e979c',
        g,
      ),
      face(
        'kick plates',
        [
          frontLoop(px - 0.5, px - 0.07, 0.05, 0.4, z - 0.03),
          frontLoop(px + 0.07, px + 0.5, 0.05, 0.4, z - 0.03),
        ],
        '#c6ced2',
        g,
      ),
      glowing(
        'portholes',
        [roundLoop(px - 0.29, 1.55, z - 0.03, 0.16, 0.16), roundLoop(px + 0.29, 1.55, z - 0.03, 0.16, 0.16)],
        '#ffd48a',
      ),
      ...stand(
        'range',
        [
          block('range', [3.4, 0.92, 0.8], '#7b858b', { top: '#3a3f43' }),
          face(
            'oven doors',
            [-1.25, -0.42, 0.42, 1.25].map((x) => frontLoop(x - 0.36, x + 0.36, 0.14, 0.62, -0.405)),
            '#565e64',
            { normal: NEARWARD },
          ),
          face(
            'knobs',
            Array.from({ length: 10 }, (_, i) => roundLoop(-1.5 + i * 0.33, 0.77, -0.41, 0.04, 0.04, 10)),
            '#26292c',
            {
              normal: NEARWARD,
            },
          ),
          ...[-1.35, -0.45, 0.75].map((x, i) =>
            cylinder(
              i % 2 ? 'stock pot' : 'sauce pan',
              [0.2, 0.2],
              [1.05, i % 2 ? 1.42 : 1.22],
              i % 2 ? '#aab3b8' : COPPER,
              {
                at: [x, 0.1],
                sides: 14,
              },
            ),
          ),
        ],
        hx,
        4,
        [3.4, 0.8],
        look.floor,
      ),
      put(
        'flames',
        [
          face('flame', [...fires.map((f) => f(1)), big(1)], '#f0792f', { tone: 'glow' }),
          face('flame', [...fires.map((f) => f(0.6)), big(0.6)], '#ffd25e', { tone: 'glow' }),
        ],
        { at: vec3(0, 0, 0) },
      ),
      put(
        'hood',
        [
          block('hood', [3.7, 0.42, 1], STEEL, { at: [0, 2.12, 0], bottom: true, top: STEEL }),
          block('flue', [2, 0.7, 0.5], adjust(STEEL, -0.04), { at: [0, 2.54, 0.2] }),
          face('hood lip', [frontLoop(-1.85, 1.85, 2.12, 2.18, -0.505)], adjust(STEEL, 0.1), {
            normal: NEARWARD,
          }),
        ],
        { at: vec3(hx, 0, 3.95) },
      ),
      put(
        'shelf',
        [
          block('shelf', [1.9, 0.04, 0.3], STEEL, { at: [0, 1.5, 0] }),
          ...[-0.7, -0.35, 0, 0.35, 0.7].map((x, i) =>
            cylinder(
              i % 2 ? 'jar' : 'plates',
              [0.13, 0.13],
              [1.54, i % 2 ? 1.74 : 1.68],
              i % 2 ? '#c9a05f' : '#f2f0ea',
              { at: [x, 0], sides: 12 },
            ),
          ),
        ],
        { at: vec3(m * 1.5, 0, 4.35) },
      ),
      // Order slips.
      face('order rail', [frontLoop(m * 1.5 - 0.7, m * 1.5 + 0.7, 2.0, 2.04, z - 0.05)], '#8b949a', g),
      face(
        'orders',
        [-0.55, -0.3, -0.02, 0.28, 0.5].map((x, i) =>
          frontLoop(m * 1.5 + x - 0.07, m * 1.5 + x + 0.07, 1.78 - (i % 2) * 0.04, 2.02, z - 0.06),
        ),
        '#f6f1e2',
        g,
      ),
      ...stand('prep table', steelTable(2.2, 0.7, rng), m * 3.2, 2.4, [2.2, 0.7], look.floor, Math.PI / 2),
      ...stand('prep table', steelTable(2.4, 0.7, rng), -m * 3.4, 1.4, [2.4, 0.7], look.floor, Math.PI / 2),
      put('hanging pans', hangingPans(2, rng), { at: vec3(m * 1.7, 2.35, 2.6) }),
      put('hanging pans', hangingPans(1.7, rng), { at: vec3(-m * 2.6, 2.5, 1.3) }),
    ],
    lamps: [stripLights([-2.2, 2.2], -3, 3.6, 3.1)],
    practicals: [
      lamp(hx, 1.3, 3.4, 2.6, 0.6, '#ffa24d', 'fire'),
      lamp(px, 1.6, 4.2, 2.4, 0.4, '#ffd48a', 'window'),
    ],
    floor: [-2.3, 2.3, -2.5, 3],
    surfaces: [surface('prep table', m * 3.2, 0.91, 2.4, 0.6, 1.6)],
  });
}
