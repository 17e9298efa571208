import { adjust } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import { face, glowing, joined, put, type Solids, upright } from '../kit/faces.ts';
import { interior, seat, stand, surface } from '../kit/interior.ts';
import { floorLoop, frontLoop, roundLoop, sideLoop, UP } from '../kit/loops.ts';
import { block, cylinder } from '../kit/solids.ts';
import { paving, ripples } from '../parts/ground-textures.ts';
import { lamp, stripLights } from '../parts/lamps.ts';
import { backWall, lightPatch, outside, roomWindow, windowLight } from '../parts/room.ts';
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

/** A dojo: tatami, paper screens full of light, a scroll in its alcove, a rack of wooden swords. */
export function dojo(site: Site): Built {
  const { rng } = site;
  const look = {
    half: 5,
    back: 5,
    height: 3.2,
    wall: '#e3d6b8',
    floor: '#c2b87f',
    ceiling: '#b98f5f',
    trim: '#6a4a33',
  };
  const wood = '#6a4630';
  const m = rng.chance(0.5) ? 1 : -1;
  const [, low] = outside(site);
  const paper = site.hour === 'night' || site.hour === 'dusk' ? '#8f93b8' : adjust(low, 0.04, 0.5);
  const screen = (x0: number, x1: number) => {
    const n = 4;
    const step = (x1 - x0) / n;
    return [
      glowing('paper', [frontLoop(x0, x1, 0.3, 2.4, 4.95)], paper),
      upright(
        'lattice',
        [
          ...Array.from({ length: n * 3 + 1 }, (_, i) =>
            frontLoop(x0 + (i * step) / 3 - 0.012, x0 + (i * step) / 3 + 0.012, 0.3, 2.4, 4.93),
          ),
          ...Array.from({ length: 7 }, (_, i) =>
            frontLoop(x0, x1, 0.6 + i * 0.3 - 0.012, 0.6 + i * 0.3 + 0.012, 4.93),
          ),
        ],
        '#8a6a48',
      ),
      upright(
        'screen frames',
        Array.from({ length: n + 1 }, (_, i) =>
          frontLoop(x0 + i * step - 0.05, x0 + i * step + 0.05, 0, 2.5, 4.92),
        ).concat([frontLoop(x0, x1, 0, 0.3, 4.925), frontLoop(x0 - 0.05, x1 + 0.05, 2.4, 2.52, 4.92)]),
        wood,
      ),
    ];
  };
  const alcove = m * 3.2;
  return interior(look, {
    pieces: [
      face(
        'tatami borders',
        Array.from({ length: 7 }, (_, i) => floorLoop(-5, 5, -8 + i * 1.85, -7.92 + i * 1.85, 0.003)).concat(
          Array.from({ length: 6 }, (_, i) => floorLoop(-4.6 + i * 1.85, -4.53 + i * 1.85, -9, 5, 0.003)),
        ),
        '#5f6a45',
        { layer: 'ground', normal: UP },
      ),
      ...screen(m > 0 ? -4.8 : -1.6, m > 0 ? 1.6 : 4.8),
      upright('alcove', [frontLoop(alcove - 1.3, alcove + 1.3, 0.2, 2.5, 4.94)], '#c9b48a'),
      upright(
        'alcove frame',
        [
          frontLoop(alcove - 1.4, alcove - 1.25, 0, 2.6, 4.9),
          frontLoop(alcove + 1.25, alcove + 1.4, 0, 2.6, 4.9),
          frontLoop(alcove - 1.4, alcove + 1.4, 2.5, 2.62, 4.9),
          frontLoop(alcove - 1.3, alcove + 1.3, 0, 0.22, 4.9),
        ],
        wood,
      ),
      upright('scroll', [frontLoop(alcove - 0.32, alcove + 0.32, 0.8, 2.3, 4.9)], '#f4eedc'),
      upright(
        'brushwork',
        [
          [0.12, 1.95, 0.5],
          [-0.1, 1.75, 0.3],
          [0.02, 1.5, 0.42],
          [0.1, 1.28, 0.28],
        ].map(([dx = 0, y = 0, w = 0]) => [
          vec3(alcove + dx - w / 2, y, 4.88),
          vec3(alcove + dx + w / 2, y + 0.08, 4.88),
          vec3(alcove + dx + w / 2, y + 0.15, 4.88),
          vec3(alcove + dx - w / 2, y + 0.06, 4.88),
        ]),
        '#26221f',
      ),
      upright('brushwork', [frontLoop(alcove - 0.03, alcove + 0.05, 1.1, 2.1, 4.87)], '#26221f'),
      upright(
        'rollers',
        [
          frontLoop(alcove - 0.38, alcove + 0.38, 2.28, 2.36, 4.88),
          frontLoop(alcove - 0.38, alcove + 0.38, 0.74, 0.82, 4.88),
        ],
        '#3a2a20',
      ),
      upright('beams', [frontLoop(-5, 5, 2.55, 2.7, 4.89)], wood),
      ...[-1, 1].map((s) =>
        face(
          'side posts',
          [-3, 0, 3].map((z) => sideLoop(s * 4.97, 0, 3.2, z, z + 0.2)),
          wood,
          { layer: 'ground', normal: vec3(-s, 0, 0) },
        ),
      ),
      ...stand(
        'sword rack',
        [
          block('rack', [1.4, 0.9, 0.12], wood, { at: [0, 0.1, 0] }),
          ...[0.35, 0.6, 0.85].map((y) =>
            block('wooden sword', [1.7, 0.05, 0.05], '#b98a55', { at: [0, y, -0.14] }),
          ),
        ],
        alcove - m * 0.2,
        4.2,
        [1.4, 0.2],
        look.floor,
      ),
      ...lightPatch(-m * 1.6, 4.6, 3.4, site, look.floor, m * 0.5),
    ],
    practicals: [
      ...windowLight({ x: -m * 1.6, y: 1.5, z: 4.6 }, site, 5),
      lamp(0, 2.8, 1, 5, 0.4, '#ffe0a8'),
    ],
    floor: [-3, 3, -2.5, 3.8],
  });
}

/** An indoor pool: lanes of water behind a tiled edge, starting blocks, high windows, flags across. */
export function indoorPool(site: Site): Built {
  const { rng } = site;
  const far = 22;
  const look = {
    half: 8.5,
    back: 24,
    height: 7,
    wall: '#d9e6e8',
    floor: '#cfdcdc',
    ceiling: '#e6eeee',
    wainscot: 1.6,
    panel: rng.pick(['#5fa3b8', '#4f8fae', '#6fae9f']),
  };
  const lanes = [-6, -3.6, -1.2, 1.2, 3.6, 6];
  const [sky, low] = outside(site);
  return interior(look, {
    pieces: [
      paving('tiles', { x: [-8.5, 8.5], z: [-9, 2.6] }, [0.6, 0.6], '#b7c9ca', 0.02),
      face('water', [floorLoop(-7.2, 7.2, 2.9, far, 0.004)], '#7fd3e0', {
        layer: 'ground',
        normal: UP,
        fadeTo: '#3aa3c4',
      }),
      face(
        'lane lines',
        lanes.slice(0, -1).map((x) => floorLoop(x + 1.05, x + 1.35, 3.2, far, 0.006)),
        '#2f7fae',
        { layer: 'ground', opacity: 0.5 },
      ),
      face(
        'pool edge',
        [
          floorLoop(-7.5, 7.5, 2.6, 2.95, 0.02),
          floorLoop(-7.5, -7.15, 2.6, far, 0.02),
          floorLoop(7.15, 7.5, 2.6, far, 0.02),
        ],
        '#f4f8f7',
        { layer: 'ground', normal: UP },
      ),
      ...['#d9443f', '#f4f2ea'].map((c, k) =>
        face(
          'lane ropes',
          lanes.flatMap((x) =>
            Array.from({ length: 12 }, (_, i) =>
              floorLoop(x - 0.09, x + 0.09, 3.2 + (i * 2 + k) * 0.78, 3.2 + (i * 2 + k + 1) * 0.78, 0.03),
            ),
          ),
          c,
          { layer: 'ground' },
        ),
      ),
      ripples('ripples', rng, 46, { x: [-7, 7], z: [3.4, 20] }, [0.3, 0.8], '#d6f4f6', 0.015, 0.01),
      upright(
        'windows',
        [-6.3, -3.15, 0, 3.15, 6.3].map((x) => frontLoop(x - 1.35, x + 1.35, 2.4, 6, 23.9)),
        sky,
        { tone: 'glow', fadeTo: low },
      ),
      upright(
        'window bars',
        [-6.3, -3.15, 0, 3.15, 6.3].flatMap((x) => [
          frontLoop(x - 0.05, x + 0.05, 2.4, 6, 23.8),
          frontLoop(x - 1.35, x + 1.35, 4.2, 4.3, 23.8),
        ]),
        '#eef3f3',
      ),
      ...[-1, 1].map((s) =>
        glowing(
          'side windows',
          [-4, 0, 4, 8, 12, 16].map((z) => sideLoop(s * 8.47, 3.2, 5.8, z, z + 3)),
          low,
          0.85,
        ),
      ),
      face(
        'ceiling beams',
        [-2, 3, 8, 13, 18].map((z) => floorLoop(-8.5, 8.5, z, z + 0.5, 6.9)),
        '#b9cacc',
        { layer: 'ground' },
      ),
      upright(
        'flags',
        Array.from({ length: 26 }, (_, i) => [
          vec3(-7 + i * 0.55, 3, 7),
          vec3(-6.6 + i * 0.55, 3, 7),
          vec3(-6.8 + i * 0.55, 2.6, 7),
        ]),
        rng.pick(['#d9443f', '#e0b53f', '#3f6fb5']),
      ),
      upright('flag line', [frontLoop(-7.3, 7.3, 3, 3.03, 7)], '#f1f4f2'),
      ...[-4.8, -2.4, 2.4, 4.8].map((x) =>
        put(
          'starting block',
          [
            block('base', [0.55, 0.6, 0.5], '#eef2f1'),
            block('top', [0.6, 0.08, 0.6], '#2f6f9c', { at: [0, 0.6, 0] }),
          ],
          { at: vec3(x, 0, 2.2) },
        ),
      ),
      upright('clock', [roundLoop(0, 6.4, 23.7, 0.5, 0.5, 20)], '#f4f2ea'),
    ],
    lamps: [stripLights([-3.5, 3.5], -3, 20, 6.9, '#f6fdff')],
    practicals: windowLight({ x: 0, y: 4, z: 20 }, site, 8),
    floor: [-4.4, 4.4, -2.5, 1.8],
    surfaces: [surface('starting block', -2.4, 0.68, 2.2, 0.4, 0.4)],
  });
}
