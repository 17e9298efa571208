import { adjust } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import { face, put } from '../kit/faces.ts';
import { interior, seat, stand, surface } from '../kit/interior.ts';
import { frontLoop, NEARWARD, roundLoop } from '../kit/loops.ts';
import { block } from '../kit/solids.ts';
import { clock } from '../parts/clock.ts';
import { WOODS } from '../parts/furniture-colours.ts';
import { checks } from '../parts/ground-textures.ts';
import { stove } from '../parts/house-fittings.ts';
import { pendant } from '../parts/lamps.ts';
import { backWall } from '../parts/room.ts';
import { chair } from '../parts/seats.ts';
import { cabinet, tallBox } from '../parts/shelves.ts';
import { counter, table } from '../parts/tables.ts';
import { roomWindow, windowLight } from '../parts/windows.ts';
import type { Built, Site } from '../setting.ts';

/** A rail of pans and ladles over the worktop. */
const pans = () => [
  block('rail', [0.95, 0.03, 0.03], '#8d9498', { at: [0, 1.9, 0] }),
  face(
    'handles',
    [-0.35, -0.08, 0.2].map((x) => frontLoop(x - 0.015, x + 0.015, 1.66, 1.9, -0.03)),
    '#4a4038',
    { normal: NEARWARD },
  ),
  face(
    'pans',
    [roundLoop(-0.35, 1.58, -0.03, 0.13, 0.13, 18), roundLoop(-0.08, 1.58, -0.03, 0.1, 0.1, 18)],
    '#3f4448',
    {
      normal: NEARWARD,
    },
  ),
  face('copper', [roundLoop(0.2, 1.57, -0.03, 0.12, 0.12, 18)], '#b8703f', { normal: NEARWARD }),
  face(
    'ladle',
    [frontLoop(0.385, 0.41, 1.6, 1.9, -0.03), roundLoop(0.4, 1.57, -0.03, 0.05, 0.05, 12)],
    '#b4babd',
    {
      normal: NEARWARD,
    },
  ),
];

/** A fitted kitchen: counters and tiles along the back wall, a window over the sink, stove and fridge, a table aside. */
export function kitchen(site: Site): Built {
  const { rng, lit } = site;
  const look = {
    half: rng.between(3.8, 4.3),
    back: 3.3,
    height: 2.7,
    wall: rng.pick(['#e0d5bd', '#cfd8d0', '#e3d0b9', '#c9d4dc']),
    floor: '#c9bda8',
    ceiling: '#f3efe7',
  };
  const m = rng.chance(0.5) ? 1 : -1;
  const unit = rng.pick(['#5f7f7a', '#7d8f9e', '#b08c62', '#8a9a78', '#d9d3c4', '#a8645a']);
  const worktop = rng.pick(['#5a4a3e', '#c2ab8a', '#6e7072']);
  const wood = rng.pick(WOODS);
  const tiles = Array.from({ length: 26 }, (_, i) => [
    frontLoop(-3.2 + i * 0.25, -3.19 + i * 0.25, 0.92, 1.45, 3.275),
  ]).flat();
  const z = 3.0;
  return interior(look, {
    pieces: [
      checks(
        'tiles',
        { x: [-look.half, look.half], z: [-9, look.back] },
        0.6,
        adjust(look.floor, -0.06),
        0.8,
      ),
      face('splashback', [frontLoop(-look.half, look.half, 0.9, 1.45, 3.28)], adjust(look.wall, 0.05, 0.5), {
        layer: 'ground',
        normal: NEARWARD,
      }),
      face(
        'tile joints',
        [...tiles, frontLoop(-look.half, look.half, 1.17, 1.18, 3.275)],
        adjust(look.wall, -0.07),
        { layer: 'ground', normal: NEARWARD },
      ),
      ...roomWindow(
        { plane: backWall(look), u: m * 0.35, sill: 1.12, width: 1.4, height: 1.05, frame: '#f2eee4' },
        site,
      ),
      ...stand('counter', counter(4.4, 0.9, 0.6, unit, worktop, 7), -m * 0.4, z, [4.4, 0.6], look.floor),
      ...stand(
        'fridge',
        tallBox(0.75, 1.85, 0.65, '#e4e6e5', 1, 1.2),
        -m * 3.05,
        z,
        [0.75, 0.65],
        look.floor,
      ),
      ...stand('stove', stove(), m * 2.18, z, [0.6, 0.62], look.floor),
      ...stand('counter', counter(1.2, 0.9, 0.6, unit, worktop, 2), m * 3.1, z, [1.2, 0.6], look.floor),
      put('wall cupboard', cabinet(1.7, 0.75, 0.35, unit, 3), { at: vec3(-m * 1.7, 1.5, 3.1) }),
      put('wall cupboard', cabinet(1.2, 0.75, 0.35, unit, 2), { at: vec3(m * 3.1, 1.5, 3.1) }),
      ...clock(backWall(look), -m * 0.6, 2.3, 0.18, site),
      put('pans', pans(), { at: vec3(m * 1.45, 0, 3.2) }),
      put(
        'hood',
        [
          face(
            'hood',
            [frontLoop(-0.3, 0.3, 1.55, 1.7, 0), frontLoop(-0.14, 0.14, 1.7, 2.65, 0)],
            '#b9bcbc',
            { normal: NEARWARD },
          ),
        ],
        { at: vec3(m * 2.18, 0, 3) },
      ),
      ...stand('chair', chair(wood), m * 3.1, 1.85, [0.44, 0.44], look.floor, Math.PI),
      ...stand('table', table(1.5, 0.85, 0.75, wood), m * 3.2, 1.1, [1.5, 0.85], look.floor),
      ...stand(
        'chair',
        chair(wood),
        m * 2.2,
        1.1,
        [0.44, 0.44],
        look.floor,
        m > 0 ? Math.PI / 2 : -Math.PI / 2,
      ),
    ],
    lamps: [pendant(m * 3.2, 1.75, 1.1, look.height, lit, '#b5523d')],
    practicals: windowLight({ x: m * 0.35, y: 1.6, z: 3.1 }, site),
    floor: [-2.6, 1.9, -2.5, 2.2],
    surfaces: [
      surface('counter', -m * 1.3, 0.9, 2.85, 1.4, 0.4),
      surface('table', m * 3.1, 0.75, 1.05, 1.1, 0.6),
      surface('counter', m * 0.4, 0.9, 2.85, 1.2, 0.4),
    ],
    seats: [seat('chair', m * 2.2, 0.47, 1.1, m > 0 ? 'right' : 'left')],
  });
}
