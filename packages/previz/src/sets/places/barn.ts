import { adjust } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import { face, NEAR_GROUND as g, put } from '../kit/faces.ts';
import { interior, seat, stand, surface } from '../kit/interior.ts';
import { discLoop, facingPlane, floorLoop, frontLoop, UP } from '../kit/loops.ts';
import { block, cylinder } from '../kit/solids.ts';
import { pendant } from '../parts/lamps.ts';
import { windowView } from '../parts/window-view.ts';
import { windowLight } from '../parts/windows.ts';
import type { Built, Site } from '../setting.ts';

/** A bale in its two strings. */
const bale = (x: number, y: number, z: number) => [
  block('bale', [1, 0.5, 0.5], '#d2ab58', { at: [x, y, z], top: '#e2c274' }),
  face(
    'strings',
    [-0.25, 0.25].map((d) => frontLoop(x + d - 0.015, x + d + 0.015, y, y + 0.5, z - 0.26)),
    '#8a6a34',
  ),
];

/** Inside a barn: posts and beams, the loft with its hay, bales, stalls, the great doors open on the yard. */
export function barn(site: Site): Built {
  const { rng } = site;
  const look = { half: 5, back: 9, height: 6.4, wall: '#8a5f42', floor: '#a88a5c', ceiling: '#5f4532' };
  const m = rng.chance(0.5) ? 1 : -1;
  const wood = '#6e4a32';
  const boards = Array.from({ length: 26 }, (_, i) => frontLoop(-5 + i * 0.4, -4.97 + i * 0.4, 0, 6.4, 8.97));
  const stall = (z: number) =>
    put(
      'stall',
      [
        ...[0.35, 0.75, 1.15].map((y) => block('rail', [1.9, 0.16, 0.06], '#9a6f48', { at: [0, y, 0] })),
        ...[-0.9, 0.9].map((x) => block('post', [0.14, 1.5, 0.14], wood, { at: [x, 0, -0.03] })),
      ],
      { at: vec3(m * 3.7, 0, z) },
    );
  const straw = Array.from({ length: 14 }, () =>
    discLoop(
      vec3(rng.between(-4.4, 4.4), 0.004, rng.between(-3, 8)),
      rng.between(0.3, 0.9),
      rng.between(0.1, 0.3),
      9,
      (i) => (i % 2 ? 0.2 : -0.2),
    ),
  );
  const post = (x: number, z: number) =>
    put(
      'post',
      [
        block('post', [0.26, 6.2, 0.26], wood),
        face(
          'brace',
          [[vec3(0.1, 3.3, -0.14), vec3(0.3, 3.3, -0.14), vec3(1.1, 4.3, -0.14), vec3(0.9, 4.3, -0.14)]],
          wood,
        ),
        face(
          'brace',
          [[vec3(-0.1, 3.3, -0.14), vec3(-0.3, 3.3, -0.14), vec3(-1.1, 4.3, -0.14), vec3(-0.9, 4.3, -0.14)]],
          wood,
        ),
      ],
      { at: vec3(x, 0, z) },
    );
  return interior(look, {
    pieces: [
      face('boards', boards, adjust(look.wall, -0.07), g),
      face('straw', straw, '#d9b866', { layer: 'ground', normal: UP }),
      face('door frame', [frontLoop(-1.95, 1.95, 0, 3.75, 8.95)], '#4a3222', g),
      ...windowView({ plane: facingPlane(0, 8.94), u0: -1.7, u1: 1.7, v0: 0, v1: 3.5 }, site),
      ...[-1, 1].flatMap((s) => [
        face(
          'door leaf',
          [frontLoop(Math.min(s * 1.8, s * 3.5), Math.max(s * 1.8, s * 3.5), 0, 3.5, 8.9)],
          '#9c4436',
          g,
        ),
        face(
          'door braces',
          [
            frontLoop(Math.min(s * 1.8, s * 3.5), Math.max(s * 1.8, s * 3.5), 0.05, 0.2, 8.88),
            frontLoop(Math.min(s * 1.8, s * 3.5), Math.max(s * 1.8, s * 3.5), 3.3, 3.45, 8.88),
            [
              vec3(s * 1.85, 0.2, 8.88),
              vec3(s * 2.05, 0.2, 8.88),
              vec3(s * 3.45, 3.3, 8.88),
              vec3(s * 3.25, 3.3, 8.88),
            ],
          ],
          '#e6dcc8',
          g,
        ),
      ]),
      ...windowView({ plane: facingPlane(0, 8.94), u0: -0.5, u1: 0.5, v0: 4.9, v1: 5.8, disc: false }, site),
      face('loft', [floorLoop(-5, 5, 5.4, 9, 4.3)], '#5a3f2b', { layer: 'ground' }),
      face('loft edge', [frontLoop(-5, 5, 4.2, 4.5, 5.4)], wood, g),
      ...[-3.2, -2, 2.2, 3.3].map((x, i) =>
        put('hay', [...bale(0, 4.5, 0), ...(i % 2 ? bale(0.2, 5, 0.1) : [])], { at: vec3(x, 0, 6.2) }),
      ),
      ...[5.4, 1.6].flatMap((z) => [post(-2.9, z), post(2.9, z)]),
      ...stand(
        'bales',
        [
          ...bale(0, 0, 0.3),
          ...bale(1.05, 0, 0.3),
          ...bale(0.5, 0.5, 0.3),
          ...bale(0.1, 0, -0.3),
          ...bale(0.55, 1, 0.35),
        ],
        -m * 2.5,
        3,
        [2, 1.2],
        look.floor,
      ),
      ...stand('bale', bale(0, 0, 0), -m * 2.9, 0.6, [1, 0.5], look.floor),
      stall(4.6),
      stall(2.4),
      put(
        'fork',
        [
          block('shaft', [0.05, 1.5, 0.05], '#8a6a44'),
          face(
            'tines',
            [-0.12, 0, 0.12].map((x) => frontLoop(x - 0.015, x + 0.015, 1.5, 1.85, 0)),
            '#6a7076',
          ),
          face('cross bar', [frontLoop(-0.135, 0.135, 1.48, 1.52, 0)], '#6a7076'),
        ],
        { at: vec3(m * 2.3, 0, 3.4) },
      ),
      put('bucket', cylinder('bucket', [0.16, 0.2], [0, 0.34], '#9aa2a6', { sides: 12 }), {
        at: vec3(m * 2.4, 0, 0.8),
      }),
    ],
    lamps: [pendant(0, 3.4, 4, 6.2, site.lit, '#5a4a3a', 5)],
    practicals: windowLight({ x: 0, y: 1.8, z: 8.4 }, site, 6),
    floor: [-2, 2, -2.5, 5],
    surfaces: [surface('bale', -m * 2.9, 0.5, 0.6, 0.9, 0.4)],
    seats: [seat('bale', -m * 2.9, 0.5, 0.55)],
  });
}
