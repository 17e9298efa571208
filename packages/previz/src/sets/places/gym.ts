import { adjust } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import { glowing, joined, put, type Solids, upright } from '../kit/faces.ts';
import { interior, seat, stand } from '../kit/interior.ts';
import { frontLoop, roundLoop } from '../kit/loops.ts';
import { block, cylinder } from '../kit/solids.ts';
import { paving } from '../parts/ground-textures.ts';
import { stripLights } from '../parts/lamps.ts';
import { backWall } from '../parts/room.ts';
import { roomWindow, windowLight } from '../parts/windows.ts';
import type { Built, Site } from '../setting.ts';

const IRON = '#2d3136';

const treadmill = (colour: string): Solids => [
  block('deck', [0.8, 0.18, 1.7], '#3d4248', { top: '#24272b' }),
  block('rail', [0.06, 1.2, 0.06], '#9aa2a8', { at: [-0.38, 0.1, 0.7] }),
  block('rail', [0.06, 1.2, 0.06], '#9aa2a8', { at: [0.38, 0.1, 0.7] }),
  [
    ...block('console', [0.84, 0.42, 0.1], '#3a3f45', { at: [0, 1.15, 0.7] }),
    glowing('display', [frontLoop(-0.3, 0.3, 1.22, 1.5, 0.64)], colour),
  ],
];

const dumbbells = (width: number): Solids => {
  const n = Math.floor(width / 0.36);
  return joined(
    block('rack', [width, 0.08, 0.5], '#5a6168', { at: [0, 0.35, 0] }),
    block('rack', [width, 0.08, 0.5], '#5a6168', { at: [0, 0.8, 0] }),
    ...[-1, 1].map((s) => block('post', [0.08, 1, 0.5], '#4a5056', { at: [(s * width) / 2, 0, 0] })),
    ...[0.5, 0.95].map((y) =>
      upright(
        'weights',
        Array.from({ length: n }, (_, i) =>
          roundLoop(-width / 2 + 0.2 + i * 0.36, y + 0.02, -0.3, 0.13, 0.13, 8),
        ),
        IRON,
        { layer: 'set' },
      ),
    ),
    ...[0.5, 0.95].map((y) =>
      upright(
        'caps',
        Array.from({ length: n }, (_, i) =>
          roundLoop(-width / 2 + 0.2 + i * 0.36, y + 0.02, -0.31, 0.05, 0.05, 8),
        ),
        '#9aa2a8',
        { layer: 'set' },
      ),
    ),
  );
};

const bench = (vinyl: string): Solids => [
  block('post', [0.07, 1.15, 0.07], '#9aa2a8', { at: [-0.6, 0, 0.2] }),
  block('post', [0.07, 1.15, 0.07], '#9aa2a8', { at: [0.6, 0, 0.2] }),
  block('bar', [2, 0.04, 0.04], '#c9cfd3', { at: [0, 1.1, 0.15] }),
  ...[-0.95, -0.84, 0.84, 0.95].map((x) =>
    block('plate', [0.07, 0.5, 0.5], Math.abs(x) > 0.9 ? '#b5393a' : IRON, { at: [x, 0.87, 0.15] }),
  ),
  block('pad', [0.36, 0.12, 1.3], vinyl, { at: [0, 0.38, -0.4] }),
  block('leg', [0.3, 0.38, 0.08], '#6d757b', { at: [0, 0, -0.9] }),
];

/** A fitness gym: dumbbells before a mirror, treadmills, a bench with its bar, a punching bag. */
export function gym(site: Site): Built {
  const { rng } = site;
  const accent = rng.pick(['#d9a53a', '#c8403a', '#3f8fb5', '#7fae3f']);
  const look = {
    half: 4.8,
    back: 4.6,
    height: 3.4,
    wall: rng.pick(['#9aa3aa', '#b3ada3', '#8f9aa3']),
    floor: '#4f5458',
    ceiling: '#8a9096',
  };
  const m = rng.chance(0.5) ? 1 : -1;
  return interior(look, {
    pieces: [
      paving('rubber mats', { x: [-4.8, 4.8], z: [-9, 4.6] }, [1.2, 1.2], '#43484c', 0.03),
      upright('stripe', [frontLoop(-4.8, 4.8, 2.75, 2.95, 4.56)], accent),
      upright('mirror', [frontLoop(m * 1.6 - 2.7, m * 1.6 + 2.7, 0.35, 2.6, 4.55)], '#a9bec8', {
        fadeTo: '#cfdbdf',
      }),
      upright(
        'mirror light',
        [-1.8, 0, 1.8].map((x) => [
          vec3(m * 1.6 + x - 0.4, 0.4, 4.54),
          vec3(m * 1.6 + x, 0.4, 4.54),
          vec3(m * 1.6 + x + 0.7, 2.55, 4.54),
          vec3(m * 1.6 + x + 0.3, 2.55, 4.54),
        ]),
        '#e9f2f4',
        { opacity: 0.4 },
      ),
      upright(
        'mirror joints',
        [-0.9, 0.9].map((x) => frontLoop(m * 1.6 + x - 0.012, m * 1.6 + x + 0.012, 0.35, 2.6, 4.53)),
        '#7d8f98',
      ),
      ...roomWindow(
        {
          plane: backWall(look),
          u: -m * 3,
          sill: 0.9,
          width: 2,
          height: 1.6,
          bars: [1, 0],
          frame: '#4a5056',
        },
        site,
      ),
      ...stand('dumbbells', dumbbells(3.4), m * 1.6, 4.1, [3.4, 0.5], look.floor),
      ...[-3.9, -2.7].flatMap((x) =>
        stand('treadmill', treadmill(accent), -m * -x, 2.6, [0.8, 1.7], look.floor),
      ),
      ...stand('bench press', bench(accent), m * 3.3, 1.9, [2, 1.3], look.floor),
      put(
        'punching bag',
        [
          block('chain', [0.03, 1.1, 0.03], '#5a6066', { at: [0, 2.3, 0] }),
          cylinder('bag', [0.2, 0.2], [0.95, 2.3], '#a8342f', { sides: 12 }),
          cylinder('band', [0.205, 0.205], [1.9, 2.02], '#e9e4d8', { sides: 12 }),
        ],
        { at: vec3(-m * 1.5, 0, 3.2) },
      ),
      ...stand(
        'ball',
        [
          cylinder('ball', [0.2, 0.34], [0, 0.16], accent),
          cylinder('ball', [0.34, 0.34], [0.16, 0.4], accent),
          cylinder('ball', [0.34, 0.14], [0.4, 0.6], adjust(accent, 0.05)),
        ],
        m * 2.2,
        0.4,
        [0.7, 0.6],
        look.floor,
      ),
      ...stand(
        'kettlebells',
        [-0.3, 0, 0.3].map((x) =>
          cylinder('kettlebell', [0.12, 0.08], [0, 0.24], IRON, { at: [x, 0], sides: 8 }),
        ),
        -m * 3.6,
        0.9,
        [0.9, 0.3],
        look.floor,
      ),
    ],
    lamps: [stripLights([-2, 2], -3, 4.2, 3.4, '#f3f9fb')],
    practicals: windowLight({ x: -m * 3, y: 1.7, z: 4.4 }, site),
    floor: [-2, 2, -2.5, 2.6],
    seats: [seat('bench', m * 3.3, 0.5, 1.1, m > 0 ? 'left' : 'right')],
  });
}
