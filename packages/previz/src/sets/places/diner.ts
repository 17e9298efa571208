import { adjust } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import { glowing, joined, put, type Solids, upright } from '../kit/faces.ts';
import { interior, seat, stand, surface } from '../kit/interior.ts';
import { frontLoop, roundLoop } from '../kit/loops.ts';
import { block, cylinder } from '../kit/solids.ts';
import { letters } from '../parts/block-letters.ts';
import { checks } from '../parts/ground-textures.ts';
import { lamp, pendant } from '../parts/lamps.ts';
import { backWall } from '../parts/room.ts';
import { stool } from '../parts/seats.ts';
import { counter } from '../parts/tables.ts';
import { roomWindow, windowLight } from '../parts/windows.ts';
import type { Built, Site } from '../setting.ts';

/** Red benches face to face across a table; about the origin, the benches along z. */
const booth = (vinyl: string): Solids => [
  block('bench', [0.55, 0.46, 1.3], vinyl, { at: [-0.95, 0, 0] }),
  block('back', [0.16, 1.15, 1.3], adjust(vinyl, -0.05), { at: [-1.2, 0, 0], top: '#d9dee0' }),
  block('bench', [0.55, 0.46, 1.3], vinyl, { at: [0.95, 0, 0] }),
  block('back', [0.16, 1.15, 1.3], adjust(vinyl, -0.05), { at: [1.2, 0, 0], top: '#d9dee0' }),
  block('leg', [0.12, 0.7, 0.12], '#aeb6ba'),
  block('top', [1.1, 0.05, 1.2], '#e9e6dc', { at: [0, 0.7, 0] }),
];

const jukebox = (colour: string): Solids =>
  joined(
    block('jukebox', [0.9, 1.5, 0.5], '#6a3f2c'),
    upright(
      'dome',
      [
        Array.from({ length: 13 }, (_, i) =>
          vec3(Math.cos((i * Math.PI) / 12) * 0.45, 1.1 + Math.sin((i * Math.PI) / 12) * 0.5, -0.26),
        ).concat([vec3(-0.45, 0.2, -0.26), vec3(0.45, 0.2, -0.26)]),
      ],
      '#ffb347',
      { layer: 'set', tone: 'glow' },
    ),
    upright('panel', [frontLoop(-0.34, 0.34, 0.25, 1.2, -0.27)], '#5a2f3f', { layer: 'set' }),
    glowing(
      'tubes',
      [frontLoop(-0.4, -0.35, 0.25, 1.2, -0.275), frontLoop(0.35, 0.4, 0.25, 1.2, -0.275)],
      colour,
    ),
    glowing('records', [roundLoop(0, 1.05, -0.28, 0.24, 0.24, 16)], '#ffe9b0'),
  );

/** A diner: checked floor, chrome and red vinyl, a counter with stools, neon over the hatch, a jukebox. */
export function diner(site: Site): Built {
  const { rng } = site;
  const vinyl = rng.pick(['#c23b3b', '#2f8f8f', '#c2405f']);
  const look = {
    half: 5,
    back: 4.6,
    height: 3,
    wall: rng.pick(['#e9dcc6', '#d3e3df', '#efe0d6']),
    floor: '#e6e3da',
    ceiling: '#f2eee2',
    trim: '#b9c2c6',
    wainscot: 1,
    panel: vinyl,
  };
  const m = rng.chance(0.5) ? 1 : -1;
  const neon = rng.pick(['#ff5f8a', '#3fd8ff', '#ffb03f']);
  const z = 4.5;
  return interior(look, {
    pieces: [
      checks('tiles', { x: [-5, 5], z: [-9, 4.6] }, 0.5, '#33373c', 1),
      upright(
        'chrome bands',
        [0.72, 0.82, 0.92].map((y) => frontLoop(-5, 5, y, y + 0.03, z - 0.02)),
        '#d9e0e3',
      ),
      ...roomWindow(
        {
          plane: backWall(look),
          u: -m * 3.3,
          sill: 1.05,
          width: 2.6,
          height: 1.25,
          bars: [1, 0],
          frame: '#c3cbce',
        },
        site,
      ),
      upright('hatch', [frontLoop(m * 1 - 1, m * 1 + 1, 1.25, 1.95, z - 0.01)], '#8f9699', {
        fadeTo: '#c9cfd1',
      }),
      upright('order rail', [frontLoop(m * 1 - 1, m * 1 + 1, 1.95, 2, z - 0.03)], '#6d7478'),
      upright(
        'tickets',
        [-0.7, -0.35, 0.1, 0.6].map((x) => frontLoop(m + x, m + x + 0.16, 1.72, 1.95, z - 0.04)),
        '#f6f2e2',
      ),
      upright('menu board', [frontLoop(m * 3.4 - 1, m * 3.4 + 1, 1.5, 2.5, z - 0.02)], '#2b2f36'),
      glowing(
        'menu',
        Array.from({ length: 8 }, (_, i) =>
          frontLoop(
            m * 3.4 - 0.85 + (i % 2) * 0.9,
            m * 3.4 - 0.2 + (i % 2) * 0.9,
            2.25 - Math.floor(i / 2) * 0.2,
            2.3 - Math.floor(i / 2) * 0.2,
            z - 0.03,
          ),
        ),
        '#f6e3b0',
      ),
      glowing(
        'neon sign',
        [
          frontLoop(m - 1.5, m + 1.5, 2.72, 2.77, z - 0.05),
          frontLoop(m - 1.5, m + 1.5, 2.22, 2.27, z - 0.05),
          frontLoop(m - 1.5, m - 1.45, 2.22, 2.77, z - 0.05),
          frontLoop(m + 1.45, m + 1.5, 2.22, 2.77, z - 0.05),
        ],
        neon,
      ),
      glowing('neon letters', letters('DINER', m, 2.34, 0.3, z - 0.05), '#fff1d6'),
      ...stand(
        'counter',
        counter(5.2, 1.05, 0.6, vinyl, '#e9ecec', 10),
        m * 1.6,
        3.2,
        [5.2, 0.6],
        look.floor,
      ),
      upright('chrome edge', [frontLoop(m * 1.6 - 2.6, m * 1.6 + 2.6, 0.95, 1.04, 2.88)], '#dfe5e7', {
        layer: 'ground',
      }),
      ...[-0.6, 0.6, 1.8, 3].flatMap((x) =>
        stand('stool', stool(0.75, '#c9d0d3', vinyl), m * x + m * 0.4, 2.5, [0.4, 0.4], look.floor),
      ),
      ...stand('booth', booth(vinyl), -m * 3.4, 2.6, [2.5, 1.3], look.floor),
      ...stand('booth', booth(vinyl), -m * 3.7, 0.3, [2.5, 1.3], look.floor),
      ...stand('jukebox', jukebox(neon), m * 4.4, 2, [0.9, 0.5], look.floor),
      ...[-0.5, 0.9, 2.4].map((x) =>
        put(
          'sauce',
          [cylinder('bottle', [0.04, 0.02], [1.05, 1.27], x > 0 ? '#c23b3b' : '#e0b53f', { sides: 8 })],
          { at: vec3(m * x + m, 0, 3.1) },
        ),
      ),
    ],
    lamps: [
      pendant(-m * 3.4, 1.9, 2.6, 3, true, vinyl, 2.6),
      pendant(m * 0.6, 2.1, 3, 3, true, vinyl, 2.6),
      pendant(m * 2.6, 2.1, 3, 3, true, vinyl, 2.6),
    ],
    practicals: [
      lamp(m, 2.4, 4.2, 3.4, 0.5, neon, 'neon'),
      ...windowLight({ x: -m * 3.3, y: 1.7, z: 4.3 }, site),
    ],
    floor: [-2, 2, -2.5, 2],
    surfaces: [surface('counter', m * 1.6, 1.05, 3.05, 4, 0.35)],
    seats: [seat('stool', m * 1, 0.75, 2.5), seat('booth', -m * 2.6, 0.46, 2.5, m > 0 ? 'left' : 'right')],
  });
}
