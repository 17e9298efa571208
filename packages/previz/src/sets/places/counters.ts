import { adjust } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import type { FacePiece } from '../../model/set.ts';
import type { Rng } from '../../random/rng.ts';
import { glowing, joined, put, type Solids, upright } from '../kit/faces.ts';
import { interior, seat, stand, surface } from '../kit/interior.ts';
import { frontLoop, roundLoop } from '../kit/loops.ts';
import { block, box, cylinder } from '../kit/solids.ts';
import { bottles, counter, stool, table } from '../parts/furniture.ts';
import { checks } from '../parts/ground-textures.ts';
import { lamp, pendant, stripLights } from '../parts/lamps.ts';
import { backWall, roomWindow, windowLight } from '../parts/room.ts';
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

const STROKES: Readonly<Record<string, readonly (readonly [number, number, number, number])[]>> = {
  D: [
    [0, 0.2, 0, 1],
    [0.2, 0.8, 0, 0.2],
    [0.2, 0.8, 0.8, 1],
    [0.7, 0.9, 0.15, 0.85],
  ],
  I: [[0.35, 0.6, 0, 1]],
  N: [
    [0, 0.2, 0, 1],
    [0.7, 0.9, 0, 1],
    [0.2, 0.5, 0.5, 0.9],
    [0.45, 0.75, 0.1, 0.55],
  ],
  E: [
    [0, 0.2, 0, 1],
    [0.2, 0.85, 0.8, 1],
    [0.2, 0.7, 0.42, 0.58],
    [0.2, 0.85, 0, 0.2],
  ],
  R: [
    [0, 0.2, 0, 1],
    [0.2, 0.8, 0.8, 1],
    [0.2, 0.8, 0.42, 0.58],
    [0.68, 0.88, 0.5, 0.9],
    [0.55, 0.8, 0, 0.42],
  ],
};

/** Block letters about x, from height y, `size` tall. */
function letters(word: string, x: number, y: number, size: number, z: number) {
  const step = size * 1.15;
  const from = x - (word.length * step) / 2;
  return [...word].flatMap((letter, i) =>
    (STROKES[letter] ?? []).map(([a, b, c, d]) =>
      frontLoop(from + i * step + a * size, from + i * step + b * size, y + c * size, y + d * size, z),
    ),
  );
}

const LOAVES = ['#c98a4a', '#b5713a', '#d9a05f', '#a8632f'] as const;

function loaves(x0: number, x1: number, y: number, z: number, rng: Rng): FacePiece[] {
  const long = rng.chance(0.4);
  const n = Math.floor((x1 - x0) / (long ? 0.14 : 0.36));
  return LOAVES.map((colour, k) =>
    upright(
      'bread',
      Array.from({ length: n }, (_, i) => i)
        .filter((i) => i % LOAVES.length === k)
        .map((i) => {
          const x = x0 + ((i + 0.5) * (x1 - x0)) / n;
          return long ? roundLoop(x, y + 0.22, z, 0.055, 0.22, 10) : roundLoop(x, y + 0.1, z, 0.16, 0.12, 12);
        }),
      colour,
    ),
  ).filter((f) => f.loops.length > 0);
}

const cakes = (colours: readonly string[]): Solids =>
  colours.map((c, i) => {
    const x = -1 + i * 0.5;
    return [
      ...cylinder('cake', [0.17, 0.17], [0.62, 0.76], c, { at: [x, -0.1], top: adjust(c, 0.08) }),
      ...cylinder('cherry', [0.03, 0.02], [0.76, 0.8], '#c23b3b', { at: [x, -0.1], sides: 6 }),
    ];
  });

/** A bakery: walls of loaves, a glass case of cakes, a slate, baskets in the window. */
export function bakery(site: Site): Built {
  const { rng } = site;
  const look = {
    half: 4.2,
    back: 3.8,
    height: 3,
    wall: rng.pick(['#efe0c6', '#e6dcc9', '#dfe3d3']),
    floor: '#c9a67a',
    ceiling: '#f5eddd',
    wainscot: 1,
    panel: rng.pick(['#6a8a78', '#8a5f3f', '#4f7a8a']),
  };
  const m = rng.chance(0.5) ? 1 : -1;
  const wood = '#9a6a42';
  const z = 3.72;
  const shelf = (x0: number, x1: number) => [
    upright('rack', [frontLoop(x0, x1, 0.9, 2.75, z)], adjust(wood, -0.16)),
    upright(
      'boards',
      [1.2, 1.75, 2.3].map((y) => frontLoop(x0 - 0.05, x1 + 0.05, y - 0.05, y, z - 0.03)),
      wood,
    ),
    ...[1.2, 1.75, 2.3].flatMap((y) => loaves(x0 + 0.05, x1 - 0.05, y, z - 0.02, rng)),
  ];
  const board = m * 3;
  return interior(look, {
    pieces: [
      checks('tiles', { x: [-4.2, 4.2], z: [-9, 3.8] }, 0.55, adjust(look.floor, 0.1), 0.9),
      ...shelf(-1.9, -0.05).concat(shelf(0.1, 1.95)),
      ...roomWindow(
        {
          plane: backWall(look),
          u: -m * 3.1,
          sill: 1,
          width: 1.6,
          height: 1.5,
          bars: [1, 1],
          frame: '#f2ead8',
        },
        site,
      ),
      upright('slate', [frontLoop(board - 0.8, board + 0.8, 1.3, 2.5, z)], '#6a4a33'),
      upright('slate', [frontLoop(board - 0.73, board + 0.73, 1.37, 2.43, z - 0.01)], '#2f3a38'),
      upright(
        'chalk',
        Array.from({ length: 6 }, (_, i) =>
          frontLoop(board - 0.55, board + 0.1 + (i % 3) * 0.18, 2.2 - i * 0.14, 2.24 - i * 0.14, z - 0.02),
        ),
        '#e9e6d8',
      ),
      ...stand(
        'case',
        [
          ...counter(2.6, 0.55, 0.7, look.panel, '#efe6d2', 4),
          ...cakes(['#f3d9d6', '#7a4a33', '#f6e8c3', '#e8a8b8', '#c9d9a8']),
          box('glass', { x: [-1.3, 1.3], y: [0.58, 1.15], z: [-0.34, 0.34] }, '#dfeef0', {
            opacity: 0.22,
            top: '#f3f9fa',
          }),
        ],
        m * 0.7,
        2.5,
        [2.6, 0.7],
        look.floor,
      ),
      ...stand(
        'counter',
        counter(1.4, 1.05, 0.7, look.panel, '#d9b98a', 2),
        m * 0.7 - m * 2.05,
        2.5,
        [1.4, 0.7],
        look.floor,
      ),
      put('till', [block('till', [0.36, 0.28, 0.3], '#4a4f55', { at: [0, 1.05, 0] })], {
        at: vec3(-m * 1.3, 0, 2.5),
      }),
      ...stand(
        'table',
        [
          ...table(1.1, 0.7, 0.75, wood),
          cylinder('basket', [0.26, 0.32], [0.75, 0.98], '#b58a52'),
          ...[-0.14, 0.02, 0.16].map((x) =>
            cylinder('baguette', [0.04, 0.03], [0.9, 1.4], '#c98a4a', { at: [x, 0], sides: 6 }),
          ),
        ],
        -m * 3.2,
        1.4,
        [1.1, 0.7],
        look.floor,
      ),
    ],
    lamps: [-1.2, 0.2, 1.6].map((x) => pendant(m * x, 2.1, 2.4, 3, true, '#c9a24f', 2.6)),
    practicals: windowLight({ x: -m * 3.1, y: 1.7, z: 3.5 }, site),
    floor: [-2.3, 2.3, -2.5, 1.8],
    surfaces: [surface('counter', -m * 1.6, 1.05, 2.4, 0.6, 0.3)],
  });
}

const barberChair = (vinyl: string): Solids => [
  cylinder('foot', [0.3, 0.26], [0, 0.06], '#c3cacd'),
  cylinder('post', [0.07, 0.07], [0.06, 0.45], '#aab2b6', { sides: 8 }),
  block('seat', [0.62, 0.16, 0.55], vinyl, { at: [0, 0.45, 0] }),
  block('back', [0.58, 0.75, 0.14], adjust(vinyl, -0.03), { at: [0, 0.6, 0.26] }),
  block('head', [0.32, 0.18, 0.1], vinyl, { at: [0, 1.38, 0.26] }),
  block('arm', [0.1, 0.12, 0.5], '#d3d9db', { at: [-0.36, 0.66, 0] }),
  block('arm', [0.1, 0.12, 0.5], '#d3d9db', { at: [0.36, 0.66, 0] }),
  block('step', [0.5, 0.05, 0.3], '#c3cacd', { at: [0, 0.16, -0.4] }),
];

function barberPole(x: number, z: number) {
  const stripe = (k: number) =>
    Array.from({ length: 7 }, (_, i) => i)
      .filter((i) => i % 2 === k)
      .map((i) => {
        const y = 1.32 + i * 0.13;
        return [
          vec3(x - 0.11, y, z - 0.12),
          vec3(x + 0.11, y + 0.12, z - 0.12),
          vec3(x + 0.11, y + 0.19, z - 0.12),
          vec3(x - 0.11, y + 0.07, z - 0.12),
        ];
      });
  return put(
    'barber pole',
    joined(
      upright('pole', [frontLoop(x - 0.11, x + 0.11, 1.3, 2.25, z - 0.1)], '#f6f4ec', {
        layer: 'set',
        tone: 'glow',
      }),
      upright('red', stripe(0), '#c8403a', { layer: 'set', tone: 'glow' }),
      upright('blue', stripe(1), '#3f62a8', { layer: 'set', tone: 'glow' }),
      upright(
        'caps',
        [
          frontLoop(x - 0.15, x + 0.15, 2.25, 2.4, z - 0.12),
          frontLoop(x - 0.15, x + 0.15, 1.18, 1.32, z - 0.12),
        ],
        '#b9c2c6',
        { layer: 'set' },
      ),
    ),
    { at: vec3(0, 0, 0) },
  );
}

/** A barber's: mirrors with bulbs, chrome chairs, bottles, the striped pole, a checked floor. */
export function barberShop(site: Site): Built {
  const { rng } = site;
  const vinyl = rng.pick(['#b5393a', '#2f4f4a', '#5a3a2c']);
  const look = {
    half: 4.2,
    back: 3.9,
    height: 3,
    wall: rng.pick(['#dfe0d6', '#cfdad9', '#e3d6c3']),
    floor: '#e3e0d6',
    ceiling: '#f2efe6',
    wainscot: 1,
    panel: rng.pick(['#3f5f5a', '#6a4331', '#34506a']),
  };
  const z = 3.86;
  const spots = [-2.3, 0, 2.3];
  const bulbs = spots.flatMap((x) =>
    [-0.66, 0.66].flatMap((dx) =>
      [1.35, 1.65, 1.95, 2.25].map((y) => roundLoop(x + dx, y, z - 0.05, 0.05, 0.05, 8)),
    ),
  );
  return interior(look, {
    pieces: [
      checks('tiles', { x: [-4.2, 4.2], z: [-9, 3.9] }, 0.5, '#2f3236', 1),
      upright(
        'mirror frames',
        spots.map((x) => frontLoop(x - 0.76, x + 0.76, 1.15, 2.48, z)),
        '#8a5f3e',
      ),
      upright(
        'mirrors',
        spots.map((x) => frontLoop(x - 0.55, x + 0.55, 1.22, 2.4, z - 0.02)),
        '#bcd0d8',
        { fadeTo: '#e6eff0' },
      ),
      upright(
        'mirror light',
        spots.map((x) => [
          vec3(x - 0.4, 1.25, z - 0.03),
          vec3(x - 0.1, 1.25, z - 0.03),
          vec3(x + 0.4, 2.36, z - 0.03),
          vec3(x + 0.1, 2.36, z - 0.03),
        ]),
        '#f4fafa',
        { opacity: 0.6 },
      ),
      glowing('bulbs', bulbs, '#fff0c4'),
      ...stand('shelf', counter(6.6, 0.92, 0.4, look.panel, '#efeadd', 9), 0, 3.6, [6.6, 0.4], look.floor),
      ...spots.flatMap((x) => bottles(x - 0.9, x - 0.2, 0.92, 3.45, rng)),
      ...spots.flatMap((x) => stand('barber chair', barberChair(vinyl), x * 1.25, 2, [0.9, 0.7], look.floor)),
      barberPole(-3.7, 3.7),
      barberPole(3.7, 3.7),
    ],
    lamps: [stripLights([-1.7, 1.7], -3, 3.2, 3, '#fff6e6')],
    practicals: spots.map((x) => lamp(x, 1.9, 3.5, 2.2, 0.4, '#ffe6b4')),
    floor: [-2, 2, -2.5, 1.4],
    surfaces: [surface('shelf', 0.5, 0.92, 3.5, 0.8, 0.25)],
    seats: spots.map((x) => seat('barber chair', x * 1.25, 0.61, 1.9)),
  });
}
