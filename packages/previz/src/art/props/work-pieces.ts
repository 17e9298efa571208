/** What work is done on, with what it leaves there: flour, dust, leaves, mortar, a glowing blade. */
import { blob, box, circle, limb, oval, poly } from '../path/outline.ts';
import {
  detail,
  faint,
  flat,
  glow,
  light,
  line,
  main,
  type Prop,
  type PropShape,
  prop,
  shade,
  solid,
} from './prop.ts';

/** Rows of bricks, each half a brick off the one under it, as far as `length` says of the row. */
const bricks = (rows: readonly number[], x: number): string =>
  rows
    .flatMap((count, row) =>
      Array.from({ length: count }, (_, i) => box(x + i * 22 + (row % 2) * 11, -10 * (row + 1), 21, 9, 1)),
    )
    .join('');

/** An anvil on its block, what glows on it and the sparks about. */
const hotOnAnvil = (...hot: readonly PropShape[]): PropShape[] => [
  solid(box(-22, -36, 44, 36, 3), '#6b4a30', 'block'),
  shade('M8 -36H22V0H8Z', '#6b4a30'),
  solid(
    'M-26 -66H34C30 -60 22 -57 14 -56L12 -46L20 -36H-18L-12 -46L-14 -56C-30 -56 -42 -60 -48 -66Z',
    '#4d535b',
    'anvil',
  ),
  light('M-48 -66H34V-63H-44Z', '#4d535b'),
  glow(oval(6, -68, 30, 7), '#ffb45a', 'heat'),
  ...hot,
  ...[
    [14, -82],
    [30, -88],
    [-4, -86],
    [42, -78],
    [22, -96],
    [4, -98],
  ].map(([x = 0, y = 0]) => glow(circle(x, y, 1.6), '#ffcf6b', 'spark')),
];

export const WORK_PIECES: readonly Prop[] = [
  prop({
    names: 'flour sifter, flour sieve',
    in: 'tool',
    at: 'surface',
    anchors: { grip: [-14, -3] },
    shapes: [
      line('M-22 -3H-2', '#8d949c', 2.4, 'handle'),
      main('M-3 -8H23L21 2H-1Z', '#c9d0d6', 'hoop'),
      shade('M15 -8H23L21 2H14Z', '#c9d0d6'),
      detail(oval(10, -8, 13, 3), '#fbf8ef', 'flour'),
      detail('M-1 2H21L20 3.600H0Z', '#8d949c', 'mesh'),
      faint(flat('M1 4L19 4L22 30L-2 30Z', '#fbf8ef', 'flour'), 0.5),
      detail(
        [3, 7, 11, 15, 18].map((x, i) => circle(x, 8 + ((i * 7) % 18), 0.9)).join('') +
          [5, 9, 13, 17].map((x, i) => circle(x, 12 + ((i * 5) % 16), 0.8)).join(''),
        '#ffffff',
        'flour',
      ),
    ],
  }),
  prop({
    names: 'heap of flour, flour heap, pile of flour',
    in: 'food',
    at: 'surface',
    shapes: [
      detail(oval(0, -1, 34, 2.4), '#f4efe2', 'flour'),
      main(blob([-24, 0, -15, -7, -4, -13, 6, -12, 16, -6, 25, 0]), '#fdfaf1', 'flour'),
      shade('M6 -12C16 -8 20 -3 25 0H8C14 -4 11 -8 6 -12Z', '#fdfaf1'),
    ],
  }),
  prop({
    names: 'cloth on the table, length of cloth, cloth being measured',
    in: 'household',
    at: 'surface',
    shapes: [
      main('M-52 -3L48 -4L54 0L50 22L-48 24L-56 0Z', '#5d7fa8', 'cloth'),
      shade('M-56 0L54 0L50 22L-48 24Z', '#5d7fa8'),
      line('M-40 -2.400H36', '#f4f1e6', 0.6, 'chalk'),
      solid(limb([38, -5, 5], [48, -5, 5]), '#5d7fa8', 'bolt'),
      detail(circle(48, -5, 2.4), '#e9e2d2', 'bolt'),
    ],
  }),
  prop({
    names: 'blowpipe, glassblowers pipe, glass blowing pipe',
    in: 'tool',
    at: 'surface',
    faces: 'right',
    anchors: { grip: [-34, -2] },
    shapes: [
      line('M-48 -3L34 2', '#6f7780', 2.2, 'pipe'),
      glow(circle(46, 4, 18), '#ffb45a', 'heat'),
      main(blob([32, -2, 40, -10, 54, -9, 61, 3, 55, 15, 41, 16, 33, 7]), '#ff8a3c', 'hot glass'),
      light(blob([40, -4, 48, -7, 52, -2, 44, 2]), '#ff8a3c'),
    ],
  }),
  prop({
    names: 'blade on the anvil, hot iron on the anvil, sword on the anvil',
    in: 'tool',
    anchors: { top: [0, -74] },
    shapes: hotOnAnvil(
      main('M-30 -70L36 -69L48 -67L36 -66H-30Z', '#ff9a3d', 'hot blade'),
      detail('M-6 -70L36 -69L46 -67.500L-6 -67Z', '#ffd98a', 'hot blade'),
      detail('M-46 -69.500H-30V-66.500H-46Z', '#5a3a24', 'hilt'),
    ),
  }),
  prop({
    names: 'horseshoe on the anvil',
    in: 'tool',
    anchors: { top: [0, -74] },
    shapes: hotOnAnvil(
      main(
        'M-9 -66C-23 -74 -20 -96 2 -96C24 -96 27 -74 13 -66L7 -69C17 -76 15 -88 2 -88C-11 -88 -13 -76 -3 -69Z',
        '#ff7a2d',
        'hot shoe',
      ),
      line('M-10 -71C-16 -78 -13 -92 2 -92C17 -92 20 -78 14 -71', '#ffd98a', 1.8, 'hot shoe'),
    ),
  }),
  prop({
    names: 'half-built brick wall, unfinished brick wall, brickwork',
    in: 'building',
    anchors: { top: [0, -60] },
    shapes: [
      detail(box(-78, -71, 122, 71), '#cdc6ba', 'mortar'),
      main(bricks([7, 6, 6, 5, 5, 4, 3], -78), '#b4573d', 'brick'),
      shade(box(-78, -10, 154, 10), '#b4573d'),
      detail(box(8, -74, 30, 4, 2), '#d9d3c8', 'mortar'),
    ],
  }),
  prop({
    names: 'leaf heap, heap of leaves, leaf pile, pile of leaves',
    in: 'plant',
    shapes: [
      main(blob([-62, 0, -48, -14, -28, -26, -4, -33, 20, -29, 42, -18, 60, 0]), '#c9772e', 'leaves'),
      shade('M20 -29C44 -20 52 -10 60 0H24C36 -8 34 -20 20 -29Z', '#c9772e'),
      ...(
        [
          [-46, -8, '#e0a23c'],
          [-30, -18, '#b4502a'],
          [-12, -27, '#e6b94a'],
          [6, -20, '#a8442a'],
          [26, -22, '#dd9a38'],
          [40, -9, '#b85a2c'],
          [-8, -9, '#d98a34'],
          [70, -2, '#d98a34'],
          [-72, -2, '#b4502a'],
          [82, -3, '#e0a23c'],
        ] as const
      ).map(([x, y, c]) => detail(poly(x - 7, y, x - 1, y - 4, x + 7, y - 1, x + 1, y + 4), c, 'leaf')),
    ],
  }),
  prop({
    names: 'dust heap, heap of dust, pile of dust, sweepings',
    in: 'other',
    shapes: [
      main(blob([-22, 0, -13, -5, -3, -9, 8, -7, 17, -3, 24, 0]), '#8d8272', 'dust'),
      detail(
        circle(-6, -5, 1.6) + circle(6, -4, 1.3) + circle(30, -1, 1.4) + circle(-30, -1, 1.2),
        '#5f574b',
        'crumb',
      ),
      faint(
        flat(blob([-30, -6, -18, -16, 0, -20, 18, -17, 30, -8, 10, -12, -12, -12]), '#c9bfae', 'dust'),
        0.4,
      ),
    ],
  }),
  prop({
    names: 'drilled wall, wall with a hole in it',
    in: 'building',
    shapes: [
      main(box(-45, -215, 90, 215), '#d8cdb9', 'plaster'),
      shade(box(28, -215, 17, 215), '#d8cdb9'),
      detail(box(-45, -12, 90, 12), '#f0ebe0', 'skirting'),
      detail(circle(-34, -150, 2.2) + circle(-34, -118, 2.2), '#3a332c', 'hole'),
      faint(flat('M-37 -148L-31 -148L-27 -60L-41 -60Z', '#f6f1e6', 'dust'), 0.6),
      detail(oval(-36, -1, 16, 2), '#efe8da', 'dust'),
    ],
  }),
  prop({
    names: 'wall corner, corner of a wall, end of a wall',
    in: 'building',
    shapes: [
      main(box(-42, -252, 84, 252), '#a9694e', 'brick'),
      shade(box(22, -252, 20, 252), '#a9694e'),
      line(
        Array.from({ length: 12 }, (_, i) => `M-42 ${-20 * (i + 1)}H42`).join(''),
        '#8c5440',
        1.2,
        'joint',
      ),
      line(
        Array.from({ length: 12 }, (_, i) =>
          [-22, 10].map((x) => `M${x + (i % 2) * 16} ${-20 * i}V${-20 * (i + 1)}`).join(''),
        ).join(''),
        '#8c5440',
        1.2,
        'joint',
      ),
      detail(box(-46, -258, 92, 8, 1), '#c9bda9', 'coping'),
    ],
  }),
  prop({
    names: 'planting hole, hole for a seed, seed hole',
    in: 'nature',
    shapes: [
      main(blob([-34, 0, -22, -5, -4, -7, 14, -6, 30, -2, 36, 0]), '#6b4527', 'soil'),
      detail(oval(-2, -5, 9, 2.6), '#3a2415', 'hole'),
      detail(oval(-2, -7.4, 2.6, 1.8), '#d9b071', 'seed'),
      detail(circle(18, -5, 1.6) + circle(-18, -4, 1.4) + circle(25, -3, 1.3), '#8a5c36', 'clod'),
    ],
  }),
  prop({
    names: 'hand pump in use, running pump',
    in: 'household',
    anchors: { top: [0, -100] },
    shapes: [
      solid(box(-20, -6, 40, 6, 1), '#77726a', 'base'),
      main(box(-8, -92, 16, 88, 4), '#3f6b5c', 'pump'),
      shade(box(2, -92, 6, 88, 3), '#3f6b5c'),
      main(oval(0, -94, 11, 6), '#3f6b5c', 'pump'),
      solid(limb([6, -70, 4.4], [26, -68, 4], [31, -60, 3.6]), '#355a4e', 'spout'),
      solid(limb([4, -96, 2.8], [-26, -104, 2.4], [-48, -84, 2.6]), '#2f3b39', 'lever'),
      detail('M29 -58H33L34 -20H28Z', '#a9d4ea', 'water'),
      solid('M20 -24H42L39 0H23Z', '#8a949c', 'bucket'),
      detail(oval(31, -24, 11, 2.6), '#bfe2f2', 'water'),
    ],
  }),
  prop({
    names: 'graffiti wall, wall with graffiti, graffiti, mural',
    in: 'building',
    shapes: [
      main(box(-120, -220, 240, 220), '#9b8f86', 'wall'),
      line(
        Array.from({ length: 8 }, (_, i) => `M-120 ${-26 * (i + 1)}H120`).join(''),
        '#887c73',
        1.2,
        'joint',
      ),
      detail(
        blob([-104, -70, -98, -150, -52, -178, -4, -160, 44, -184, 92, -150, 100, -78, 50, -52, -40, -56]),
        '#f2c53d',
        'paint',
      ),
      line(
        'M-84 -80C-92 -150 -52 -150 -50 -122C-50 -92 -84 -92 -66 -78M-34 -82V-146L-6 -84V-148M14 -148H46M30 -148V-80M62 -146C96 -150 92 -112 66 -112C98 -110 94 -76 62 -82',
        '#b3306e',
        11,
        'paint',
      ),
      line(
        'M-84 -80C-92 -150 -52 -150 -50 -122C-50 -92 -84 -92 -66 -78M-34 -82V-146L-6 -84V-148',
        '#3fb7c9',
        4,
        'paint',
      ),
      detail(box(28, -56, 3, 26, 1.5) + box(-60, -60, 3, 20, 1.5), '#b3306e', 'drip'),
    ],
  }),
  prop({
    names: 'cocktail shaker, shaker',
    in: 'household',
    at: 'surface',
    anchors: { grip: [0, -9] },
    shapes: [
      main('M-5 0H5L6.400 -15H-6.400Z', '#c3cad1', 'shaker'),
      shade('M1 0H5L6.400 -15H2Z', '#c3cad1'),
      main('M-6.400 -15.400H6.400L4 -21H-4Z', '#aab2ba', 'lid'),
      detail(box(-2.4, -25, 4.8, 4, 1), '#8d959d', 'cap'),
    ],
  }),
  prop({
    names: 'shearing blades, hand shears',
    in: 'tool',
    at: 'surface',
    anchors: { grip: [-13, -3] },
    shapes: [
      line('M-4 -6C-18 -8 -22 -3 -18 -1C-14 1 -8 0 -4 -1', '#7d858d', 2, 'bow'),
      main('M-4 -7.400L16 -4L-4 -4.400Z', '#c9d0d6', 'blade'),
      main('M-4 0.400L16 -3L-4 -2.600Z', '#aeb6be', 'blade'),
    ],
  }),
];
