import { adjust } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import type { Piece } from '../../model/set.ts';
import { face, NEAR_GROUND as g, glowing, put, type Solids } from '../kit/faces.ts';
import { interior, seat, stand, surface } from '../kit/interior.ts';
import { discLoop, floorLoop, frontLoop, type Loop, roundLoop, UP } from '../kit/loops.ts';
import { block, cylinder } from '../kit/solids.ts';
import { chandelier } from '../parts/chandelier.ts';
import { column } from '../parts/columns.ts';
import { lamp } from '../parts/lamps.ts';
import { slotMachine } from '../parts/machines.ts';
import { stool } from '../parts/seats.ts';
import type { Built, Site } from '../setting.ts';

const FELT = '#1f7a4d';
const RAIL = '#5f2f22';
const GOLD = '#d8ac4a';
const CHIPS = ['#d8433f', '#f4f0e6', '#3f6fb8', '#26282c', '#e0a83f'] as const;

/** Stacks of chips at given spots of a table. */
const stacks = (spots: readonly (readonly [number, number])[], y: number): Solids =>
  spots.map(([x, z], i) =>
    cylinder('chips', [0.045, 0.045], [y, y + 0.05 + (i % 3) * 0.04], CHIPS[i % CHIPS.length] as string, {
      at: [x, z],
      sides: 10,
    }),
  );

/** A card table: a half-moon of felt in a padded rail. */
const cardTable = (): Solids => [
  cylinder('foot', [0.5, 0.35], [0, 0.1], RAIL, { sides: 12 }),
  cylinder('column', [0.22, 0.22], [0.1, 0.7], adjust(RAIL, -0.04), { sides: 10 }),
  cylinder('rail', [1.15, 1.15], [0.68, 0.8], RAIL, { sides: 22, top: RAIL }),
  face('felt', [discLoop(vec3(0, 0.805, 0), 1, 1, 26)], FELT, { normal: UP }),
  face(
    'bets',
    [-0.6, -0.3, 0, 0.3, 0.6].map((x) => discLoop(vec3(x, 0.81, -0.45 + x * x * 0.5), 0.11, 0.09, 14)),
    '#e8dfae',
    { normal: UP, opacity: 0.7 },
  ),
  face(
    'cards',
    [-0.55, -0.42, 0.1, 0.24, 0.52].map((x) => floorLoop(x, x + 0.1, -0.16, 0, 0.815)),
    '#fbf8ee',
    { normal: UP },
  ),
  ...stacks(
    [
      [-0.7, 0.1],
      [-0.2, 0.3],
      [0.05, 0.38],
      [0.35, 0.24],
      [0.7, 0.05],
    ],
    0.81,
  ),
];

/** A roulette table: the wheel at one end, the grid of numbers along the felt. */
const roulette = (): Solids => [
  block('table', [2.6, 0.68, 1.2], RAIL, { top: RAIL }),
  block('rail', [2.8, 0.12, 1.4], adjust(RAIL, 0.05), { at: [0, 0.68, 0], top: adjust(RAIL, 0.05) }),
  face('felt', [floorLoop(-0.45, 1.3, -0.55, 0.55, 0.805)], FELT, { normal: UP }),
  ...(['#b8322c', '#1c1d20'] as const).map((colour, k) =>
    face(
      'numbers',
      Array.from({ length: 24 }, (_, i) => i)
        .filter((i) => (i + Math.floor(i / 3)) % 2 === k)
        .map((i) => {
          const x = -0.3 + Math.floor(i / 3) * 0.19;
          const z = -0.32 + (i % 3) * 0.24;
          return floorLoop(x, x + 0.15, z, z + 0.19, 0.81);
        }),
      colour,
      { normal: UP },
    ),
  ),
  cylinder('wheel', [0.46, 0.46], [0.8, 0.9], '#6d4128', { at: [-0.9, 0], sides: 22, top: '#3a2116' }),
  face('pockets', [discLoop(vec3(-0.9, 0.905, 0), 0.36, 0.36, 22)], '#b8322c', { normal: UP }),
  face(
    'pockets',
    Array.from({ length: 9 }, (_, i): Loop => {
      const a = (i / 9) * 6.283;
      const at = (t: number, r: number) => vec3(-0.9 + Math.cos(t) * r, 0.91, Math.sin(t) * r);
      return [at(a, 0.2), at(a, 0.36), at(a + 0.35, 0.36), at(a + 0.35, 0.2)];
    }),
    '#1c1d20',
    { normal: UP },
  ),
  cylinder('turret', [0.2, 0.04], [0.9, 1.06], GOLD, { at: [-0.9, 0], sides: 12 }),
  ...stacks(
    [
      [0.2, -0.3],
      [0.5, 0.1],
      [0.9, -0.1],
      [1.1, 0.3],
    ],
    0.81,
  ),
];

/** A gaming hall: tables of green felt under chandeliers, gilded columns, slot machines along the walls, no window. */
export function casino(site: Site): Built {
  const { rng } = site;
  const look = {
    half: 5,
    back: 6,
    height: 3.9,
    wall: '#7a2a34',
    floor: '#7f2a35',
    ceiling: '#5a2028',
    wainscot: 1.1,
    panel: '#5f2a22',
    trim: GOLD,
  };
  const m = rng.chance(0.5) ? 1 : -1;
  const pattern = Array.from({ length: 60 }, (_, i) => {
    const x = -4.6 + (i % 8) * 1.3 + (Math.floor(i / 8) % 2) * 0.65;
    const z = -4 + Math.floor(i / 8) * 1.3;
    return [
      vec3(x - 0.3, 0.003, z),
      vec3(x, 0.003, z - 0.3),
      vec3(x + 0.3, 0.003, z),
      vec3(x, 0.003, z + 0.3),
    ];
  });
  const dots = pattern.map((loop) => discLoop(vec3(loop[1]?.x ?? 0, 0.004, loop[0]?.z ?? 0), 0.1, 0.1, 10));
  const machines = [-3.9, -3.05, -2.2, 2.2, 3.05, 3.9].flatMap((x): Piece[] =>
    stand('slot machine', slotMachine(rng), x, look.back - 0.5, [0.7, 0.6], look.floor),
  );
  const z = look.back - 0.04;
  return interior(look, {
    pieces: [
      face('carpet pattern', pattern, '#b8863f', { layer: 'ground', normal: UP, opacity: 0.55 }),
      face('carpet pattern', dots, '#4a1620', { layer: 'ground', normal: UP, opacity: 0.8 }),
      // Suits in lights over the cashier's desk.
      face('desk niche', [frontLoop(-1.5, 1.5, 0, 2.7, z)], '#43171d', g),
      face(
        'niche frame',
        [
          frontLoop(-1.6, -1.48, 0, 2.8, z - 0.01),
          frontLoop(1.48, 1.6, 0, 2.8, z - 0.01),
          frontLoop(-1.6, 1.6, 2.7, 2.82, z - 0.01),
        ],
        GOLD,
        g,
      ),
      glowing(
        'suits',
        [-0.9, 0.3].map(
          (x): Loop => [
            vec3(x, 2.42, z - 0.02),
            vec3(x + 0.17, 2.2, z - 0.02),
            vec3(x, 1.98, z - 0.02),
            vec3(x - 0.17, 2.2, z - 0.02),
          ],
        ),
        '#ff5a5a',
      ),
      glowing(
        'suits',
        [-0.3, 0.9].flatMap((x) => [
          roundLoop(x - 0.09, 2.14, z - 0.02, 0.1, 0.1, 12),
          roundLoop(x + 0.09, 2.14, z - 0.02, 0.1, 0.1, 12),
          roundLoop(x, 2.3, z - 0.02, 0.1, 0.1, 12),
          frontLoop(x - 0.03, x + 0.03, 1.96, 2.16, z - 0.02),
        ]),
        '#ffe2a0',
      ),
      glowing(
        'bulbs',
        Array.from({ length: 22 }, (_, i) =>
          roundLoop(-1.54 + (i % 11) * 0.308, i < 11 ? 2.76 : 2.9, z - 0.03, 0.035, 0.035, 8),
        ),
        '#fff0b8',
      ),
      ...stand(
        'cashier',
        [
          block('desk', [2.4, 1.05, 0.5], '#5f2a22', { top: '#8a5a34' }),
          block('bars', [2.4, 0.05, 0.05], GOLD, { at: [0, 1.5, -0.2] }),
          ...[-1.1, -0.55, 0, 0.55, 1.1].map((x) =>
            block('bar', [0.03, 0.45, 0.03], GOLD, { at: [x, 1.05, -0.2] }),
          ),
        ],
        0,
        look.back - 0.6,
        [2.4, 0.5],
        look.floor,
      ),
      ...machines,
      ...[-1, 1].map((s) => put('column', column(0.2, 3.8, '#b98a4a', 12), { at: vec3(s * 4.3, 0, 3.2) })),
      ...stand('roulette table', roulette(), m * 2.9, 3.5, [2.8, 1.4], look.floor),
      ...stand('card table', cardTable(), -m * 2.7, 3.6, [2.2, 2], look.floor),
      ...[-3.5, -2.7, -1.9].flatMap((x) =>
        stand('stool', stool(0.62, '#8a8378', '#9c3a3f'), m * x, 2.35, [0.4, 0.4], look.floor),
      ),
    ],
    lamps: [chandelier(-1.9, 2.75, 3.4, 3.9), chandelier(1.9, 2.75, 3.4, 3.9)],
    practicals: [
      lamp(m * 2.9, 1.6, 3.3, 2.8, 0.5, '#ffd894'),
      lamp(-m * 2.7, 1.6, 3.4, 2.8, 0.5, '#ffd894'),
      lamp(0, 2.2, 5.6, 3, 0.4, '#ff9a8a', 'neon'),
    ],
    floor: [-2.8, 2.8, -2.5, 1.9],
    surfaces: [surface('card table', -m * 2.7, 0.81, 3.3, 1, 0.6)],
    seats: [seat('stool', -m * 2.7, 0.62, 2.35)],
  });
}
