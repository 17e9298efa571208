import { adjust } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import type { FacePiece } from '../../model/set.ts';
import type { Rng } from '../../random/rng.ts';
import { put, type Solids, upright } from '../kit/faces.ts';
import { interior, stand, surface } from '../kit/interior.ts';
import { frontLoop, roundLoop } from '../kit/loops.ts';
import { block, box, cylinder } from '../kit/solids.ts';
import { checks } from '../parts/ground-textures.ts';
import { pendant } from '../parts/lamps.ts';
import { backWall } from '../parts/room.ts';
import { counter, table } from '../parts/tables.ts';
import { roomWindow, windowLight } from '../parts/windows.ts';
import type { Built, Site } from '../setting.ts';

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
