/** Trees that are told by their trunk, their fruit or their shape. */
import { along, blob, circle, curve, limb, oval, polygon } from '../path/outline.ts';
import { detail, light, line, main, type Prop, type PropShape, prop, second, shade, solid } from './prop.ts';

const CROWN = [
  -200, -250, -230, -340, -180, -450, -90, -520, 10, -560, 110, -520, 200, -440, 236, -330, 190, -240, 90,
  -210, 0, -230, -100, -208,
];
const SPOTS = [
  [-150, -300],
  [-70, -260],
  [30, -280],
  [120, -270],
  [170, -340],
  [-170, -390],
  [-90, -350],
  [0, -370],
  [90, -380],
  [150, -430],
  [-110, -450],
  [-20, -470],
  [60, -480],
  [10, -320],
  [-40, -520],
];

/** A broad-leaved tree with something in its crown. */
const crowned = (leaf: string, bark: string, inCrown: readonly PropShape[]): readonly PropShape[] => [
  solid(
    `${limb([0, 0, 34], [-4, -90, 24], [4, -250, 18])}${limb([0, -180, 14], [-90, -290, 8])}${limb([4, -200, 13], [96, -300, 7])}`,
    bark,
    'trunk',
  ),
  main(blob(CROWN), leaf, 'crown'),
  shade(
    blob([10, -228, 90, -300, 130, -420, 90, -530, 110, -520, 200, -440, 236, -330, 190, -240, 90, -210]),
    leaf,
  ),
  light(
    `${blob([-180, -380, -140, -450, -70, -480, -60, -430, -120, -390])}${blob([-60, -500, 0, -540, 60, -520, 20, -480])}`,
    leaf,
  ),
  ...inCrown,
];
const fruits = (colour: string, r: number, tall = 1): readonly PropShape[] => [
  solid(SPOTS.map(([x = 0, y = 0]) => oval(x, y, r, r * tall)).join(''), colour, 'fruit'),
  detail(
    SPOTS.map(([x = 0, y = 0]) => circle(x - r * 0.35, y - r * 0.4, r * 0.25)).join(''),
    '#fff3d8',
    'gleam',
  ),
];
const tree = (names: string, height: number, shapes: readonly PropShape[]) =>
  prop({ names, in: 'plant', height, shapes });

export const ARBOUR_PROPS: readonly Prop[] = [
  tree(
    'cherry tree, cherry orchard tree, tree of cherries',
    6,
    crowned('#4f8f40', '#6d4632', [
      line(
        SPOTS.map(
          ([x = 0, y = 0]) =>
            `M${x - 9} ${y + 8}Q${x} ${y - 14} ${x + 3} ${y - 26}Q${x + 6} ${y - 12} ${x + 12} ${y + 6}`,
        ).join(''),
        '#3a6f30',
        3,
        'stalk',
      ),
      solid(
        SPOTS.map(([x = 0, y = 0]) => `${circle(x - 10, y + 8, 11)}${circle(x + 12, y + 6, 11)}`).join(''),
        '#cf1f35',
        'cherry',
      ),
      detail(
        SPOTS.map(([x = 0, y = 0]) => `${circle(x - 13, y + 4, 3)}${circle(x + 9, y + 2, 3)}`).join(''),
        '#f7b0b4',
        'gleam',
      ),
    ]),
  ),
  tree(
    'cherry blossom tree, cherry blossoms tree, sakura tree, sakura, blossoming tree, blossom tree, flowering cherry, cherry tree in bloom, plum blossom tree',
    6,
    crowned('#f2b3c8', '#5f4034', [
      light(
        SPOTS.map(([x = 0, y = 0]) =>
          along(0, Math.PI * 1.6, 5, (a) => circle(x + Math.cos(a) * 9, y + Math.sin(a) * 9, 8)),
        ).join(''),
        '#f9d3df',
      ),
      detail(SPOTS.map(([x = 0, y = 0]) => circle(x, y, 5)).join(''), '#d8587f', 'eye'),
      detail(
        [
          [-210, -120],
          [-150, -60],
          [-60, -90],
          [90, -70],
          [180, -130],
          [230, -40],
          [-240, -20],
          [60, -14],
        ]
          .map(([x = 0, y = 0]) => oval(x, y, 9, 6))
          .join(''),
        '#f6c4d3',
        'fallen petal',
      ),
    ]),
  ),
  tree(
    'orange tree, tangerine tree, mandarin tree, orange grove tree, clementine tree',
    5,
    crowned('#3f8040', '#7a5638', fruits('#f08a1e', 17)),
  ),
  tree('lemon tree, citrus tree, lime tree', 5, crowned('#4f9445', '#7a5638', fruits('#f4d82e', 15, 1.3))),
  tree(
    'pear tree, plum tree, peach tree, mango tree',
    6,
    crowned('#56963f', '#6d4a30', fruits('#d9b83a', 15, 1.45)),
  ),
  tree('olive tree, old olive tree', 5, [
    solid(
      `${limb([-30, 0, 34], [-20, -80, 30], [-60, -200, 18])}${limb([24, 0, 30], [4, -100, 26], [70, -220, 17])}${limb([0, -60, 40], [10, -150, 20])}`,
      '#8a7a66',
      'trunk',
    ),
    line(`${curve(-30, -10, -10, -80, -36, -150)}${curve(20, -10, 14, -90, 40, -170)}`, '#6d5f4e', 6, 'bark'),
    main(
      `${blob([-220, -220, -210, -320, -110, -370, -10, -320, -20, -230, -110, -190])}${blob([20, -230, 10, -340, 110, -380, 220, -330, 226, -230, 120, -190])}${blob([-110, -300, -80, -410, 30, -440, 120, -400, 120, -290, 0, -260])}`,
      '#8a9a66',
      'crown',
    ),
    light(
      `${blob([-180, -290, -120, -340, -60, -310, -110, -280])}${blob([-50, -390, 20, -420, 80, -390, 10, -360])}`,
      '#a5b382',
    ),
    detail(SPOTS.map(([x = 0, y = 0]) => oval(x * 0.9, y * 0.78, 8, 11)).join(''), '#4f4a5a', 'olive'),
  ]),
  tree('birch tree, birch, silver birch, white birch, aspen', 8, [
    main(
      `${blob([-120, -250, -130, -380, -70, -500, -10, -560, 50, -500, 110, -380, 110, -260, 40, -220, -50, -220])}`,
      '#9abf52',
      'crown',
    ),
    shade(
      blob([10, -222, 60, -300, 60, -440, 20, -540, 50, -500, 110, -380, 110, -260, 40, -220]),
      '#9abf52',
    ),
    light(
      `${blob([-90, -380, -50, -440, -10, -400, -50, -360])}${blob([-50, -480, -10, -530, 20, -480, -10, -460])}`,
      '#b8d672',
    ),
    second(
      `${limb([-14, 0, 17], [-10, -180, 13], [-4, -430, 6])}${limb([-8, -250, 6], [-60, -340, 3])}${limb([-6, -290, 6], [50, -390, 3])}`,
      '#f0eee8',
      'trunk',
    ),
    detail(
      along(-20, -400, 14, (y, i) =>
        polygon([
          (i % 2 ? -26 : -4) + (y + 20) * -0.01,
          y,
          i % 2 ? -8 : 6,
          y - 4,
          i % 2 ? -8 : 6,
          y - 9,
          i % 2 ? -22 : -2,
          y - 6,
        ]),
      ),
      '#3a3634',
      'mark',
    ),
  ]),
];
