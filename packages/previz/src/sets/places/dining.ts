import { adjust } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import type { Piece } from '../../model/set.ts';
import { card, face, put } from '../kit/faces.ts';
import { interior, seat, stand, surface } from '../kit/interior.ts';
import { discLoop, frontLoop, NEARWARD, roundLoop, UP } from '../kit/loops.ts';
import { block } from '../kit/solids.ts';
import { WOODS } from '../parts/furniture-colours.ts';
import { checks, planks } from '../parts/ground-textures.ts';
import { pendant, tableLamp } from '../parts/lamps.ts';
import { pottedPlant } from '../parts/plants.ts';
import { backWall, leftWall, rightWall } from '../parts/room.ts';
import { picture } from '../parts/room-dressing.ts';
import { chair } from '../parts/seats.ts';
import { bottles } from '../parts/shelves.ts';
import { counter, roundTable, table } from '../parts/tables.ts';
import { roomWindow, windowLight } from '../parts/windows.ts';
import type { Built, Site } from '../setting.ts';

const cloth = (w: number, d: number, colour: string) =>
  block('table cloth', [w, 0.32, d], colour, { at: [0, 0.46, 0], top: adjust(colour, 0.04) });

/** What a table is laid with: plates, glasses of wine, a bottle. */
const setting = () => {
  const places = [-0.26, 0.2];
  const glass = places.map((x) => x + 0.16);
  return [
    face(
      'plates',
      places.map((x) => discLoop(vec3(x, 0.79, -0.2), 0.14, 0.12)),
      '#ffffff',
      { normal: UP },
    ),
    face(
      'stems',
      glass.map((x) => frontLoop(x - 0.008, x + 0.008, 0.79, 0.88, -0.1)),
      '#dfe8ea',
    ),
    face(
      'glasses',
      glass.map((x) => roundLoop(x, 0.94, -0.1, 0.045, 0.07, 12)),
      '#e4eef0',
      { opacity: 0.8 },
    ),
    face(
      'wine',
      glass.map((x) => roundLoop(x, 0.925, -0.11, 0.036, 0.045, 12)),
      '#8c2438',
    ),
    face('bottle', [frontLoop(-0.065, 0.025, 0.78, 1, 0.1), frontLoop(-0.04, 0, 1, 1.13, 0.1)], '#26402f'),
    face('label', [frontLoop(-0.06, 0.02, 0.84, 0.93, 0.09)], '#f1e6c8'),
  ];
};

/** Bottles lying in a lattice on the back wall. */
function wineRack(back: number, rng: Site['rng']): Piece[] {
  const z = back - 0.04;
  const spots = Array.from(
    { length: 30 },
    (_, i) => [-0.5 + (i % 6) * 0.2, 1.28 + Math.floor(i / 6) * 0.22] as const,
  );
  const filled = spots.filter(() => rng.chance(0.8));
  const g = { layer: 'ground', normal: NEARWARD } as const;
  return [
    face('wine rack', [frontLoop(-0.66, 0.66, 1.12, 2.34, z)], '#4a2f20', g),
    face(
      'holes',
      spots.map(([x, y]) => roundLoop(x, y, z - 0.01, 0.085, 0.085, 10)),
      '#22150e',
      g,
    ),
    face(
      'bottles',
      filled.map(([x, y]) => roundLoop(x, y, z - 0.02, 0.06, 0.06, 10)),
      '#37573f',
      g,
    ),
    face(
      'corks',
      filled.map(([x, y]) => roundLoop(x, y, z - 0.03, 0.028, 0.028, 8)),
      '#c9a06a',
      g,
    ),
  ];
}

/** White cloths, small lamps, panelled walls, a window on the evening. */
export function restaurant(site: Site): Built {
  const { rng } = site;
  const look = {
    half: 4.5,
    back: 4.4,
    height: 3,
    wall: rng.pick(['#9c4f42', '#4f6a5f', '#b08d5f', '#57607c']),
    floor: '#7b5a41',
    ceiling: '#d9ccb6',
    wainscot: 1,
    panel: '#6b4a35',
  };
  const m = rng.chance(0.5) ? 1 : -1;
  const wood = rng.pick(WOODS.slice(0, 3));
  const laid = (x: number, z: number): Piece[] => [
    ...stand('chair', chair(wood, '#8a4a42'), x, z + 0.75, [0.44, 0.44], look.floor),
    ...stand(
      'table',
      [...table(0.95, 0.9, 0.75, wood), cloth(0.99, 0.94, '#f1ece0'), ...setting()],
      x,
      z,
      [1, 0.95],
      look.floor,
    ),
    ...stand('chair', chair(wood, '#8a4a42'), x - m * 0.75, z, [0.44, 0.44], look.floor, (-m * Math.PI) / 2),
  ];
  const spots = [
    [-2, 3],
    [2, 3],
    [-3.1, 0.5],
    [3.1, 0.5],
  ] as const;
  return interior(look, {
    pieces: [
      planks(
        'boards',
        { x: [-look.half, look.half], z: [-9, look.back] },
        0.24,
        adjust(look.floor, -0.06),
        rng,
        0.6,
      ),
      ...[-1.7, 1.7].flatMap((u) =>
        roomWindow(
          {
            plane: backWall(look),
            u,
            sill: 0.95,
            width: 1.4,
            height: 1.5,
            curtain: '#7b2f35',
            frame: '#d9c8a6',
          },
          site,
        ),
      ),
      ...wineRack(look.back, rng),
      ...picture(leftWall(look), 1.8, 1.4, 0.9, 0.7, site, '#b08a4a'),
      ...picture(rightWall(look), 1.8, 1.4, 0.9, 0.7, site, '#b08a4a'),
      ...spots.flatMap(([x, z]) => laid(x, z)),
    ],
    lamps: [
      ...spots.slice(0, 2).map(([x, z]) => tableLamp(x + 0.2, 0.78, z + 0.1, true, '#b08a4a')),
      ...spots.slice(2).map(([x, z]) => pendant(x, 1.85, z, look.height, true, '#b5793a', 2.8)),
      pendant(0, 2.3, 3, look.height, true, '#b5793a', 3.4),
    ],
    practicals: windowLight({ x: 1.7, y: 1.7, z: 4.2 }, site, 3),
    floor: [-2, 2, -2.5, 2],
    surfaces: spots.map(([x, z]) => surface('table', x, 0.78, z - 0.1, 0.8, 0.6)),
    seats: spots.map(([x, z]) => seat('chair', x - m * 0.75, 0.47, z, m > 0 ? 'right' : 'left')),
  });
}

/** A bright corner café: counter with pastry case and machine, a chalk menu, round tables, big windows. */
export function cafe(site: Site): Built {
  const { rng, lit } = site;
  const look = {
    half: 4.4,
    back: 4,
    height: 3.1,
    wall: rng.pick(['#d8c5a8', '#a9b8a3', '#d0b7a3', '#b8c4cb']),
    floor: '#c2a98a',
    ceiling: '#efe8da',
  };
  const m = rng.chance(0.5) ? 1 : -1;
  const wood = rng.pick(WOODS);
  const g = { layer: 'ground', normal: NEARWARD } as const;
  const bx = -m * 1.8;
  const z = look.back - 0.03;
  const lines = Array.from({ length: 5 }, (_, i) => [
    frontLoop(bx - 1, bx - 1 + rng.between(0.5, 0.8), 2.36 - i * 0.13, 2.38 - i * 0.13, z - 0.02),
    frontLoop(bx + 0.2, bx + 0.2 + rng.between(0.4, 0.8), 2.36 - i * 0.13, 2.38 - i * 0.13, z - 0.02),
  ]).flat();
  const spots = [
    [m * 2.8, 2.5],
    [m * 3.4, 0.6],
    [-m * 3.5, 0.2],
  ] as const;
  return interior(look, {
    pieces: [
      checks(
        'tiles',
        { x: [-look.half, look.half], z: [-9, look.back] },
        0.5,
        adjust(look.floor, -0.07),
        0.7,
      ),
      ...roomWindow(
        {
          plane: backWall(look),
          u: m * 2.1,
          sill: 0.6,
          width: 2.6,
          height: 1.9,
          bars: [2, 0],
          frame: '#4a3f38',
        },
        site,
      ),
      face('menu', [frontLoop(bx - 1.2, bx + 1.2, 1.6, 2.6, z)], '#34403d', g),
      face('menu lines', lines, '#e3e0cf', g),
      face('shelf', [frontLoop(bx - 1.2, bx + 1.2, 1.3, 1.34, z - 0.02)], adjust(wood, -0.05), g),
      ...bottles(bx - 1.1, bx + 1.1, 1.34, z - 0.04, rng).map((f) => ({ ...f, layer: 'ground' as const })),
      ...stand('counter', counter(2.8, 1.05, 0.65, wood, '#d8cfc0', 5), bx, 3, [2.8, 0.65], look.floor),
      put(
        'coffee machine',
        [
          block('machine', [0.6, 0.42, 0.4], '#b9bcbd', { at: [bx + 0.7, 1.05, 3.05] }),
          face('front', [frontLoop(bx + 0.44, bx + 0.96, 1.15, 1.25, 2.84)], '#44484b', { normal: NEARWARD }),
        ],
        { at: vec3(0, 0, 0) },
      ),
      put(
        'pastry case',
        [
          block('case', [1, 0.36, 0.4], '#cfdde0', { at: [bx - 0.5, 1.05, 3.0], top: '#e6eef0' }),
          face(
            'pastries',
            [-0.36, -0.16, 0.06, 0.27].map((dx) =>
              frontLoop(bx - 0.5 + dx - 0.08, bx - 0.5 + dx + 0.08, 1.1, 1.2, 2.79),
            ),
            '#c98a4a',
            { normal: NEARWARD },
          ),
        ],
        { at: vec3(0, 0, 0) },
      ),
      ...spots.flatMap(([x, sz]) => [
        ...stand('chair', chair(wood), x + 0.05, sz + 0.6, [0.44, 0.44], look.floor),
        ...stand('table', roundTable(0.38, 0.75, wood), x, sz, [0.76, 0.76], look.floor),
      ]),
      card('plant', vec3(m * 4, 0, 3.4), pottedPlant(1.4, rng)),
    ],
    lamps: [
      pendant(bx - 0.8, 2.1, 2.9, look.height, lit, '#3d4a48'),
      pendant(bx + 0.8, 2.1, 2.9, look.height, lit, '#3d4a48'),
      pendant(m * 2.8, 2, 2.4, look.height, lit, '#3d4a48'),
    ],
    practicals: windowLight({ x: m * 2.1, y: 1.6, z: 3.8 }, site),
    floor: [-2.2, 2.2, -2.5, 2.3],
    surfaces: [
      surface('counter', bx - 0.1, 1.05, 2.75, 2, 0.2),
      ...spots.map(([x, sz]) => surface('table', x, 0.75, sz, 0.5, 0.4)),
    ],
    seats: spots.map(([x, sz]) => seat('chair', x + 0.05, 0.47, sz + 0.6)),
  });
}
