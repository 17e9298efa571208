/** Trees that are told by their trunk, their fruit or their shape. */
import { along, blob, box, circle, curve, limb, oval, polygon } from '../path/outline.ts';
import {
  detail,
  flat,
  light,
  line,
  main,
  type Prop,
  type PropShape,
  prop,
  second,
  shade,
  solid,
} from './prop.ts';

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
  tree('baobab, baobab tree, upside-down tree', 9, [
    solid(
      'M-110 0C-90 -30 -86 -80 -92 -180C-94 -240 -80 -280 -60 -300L-160 -390L-150 -402L-40 -330L-70 -440L-58 -446L-10 -340L0 -460H14L24 -340L80 -440L94 -432L52 -328L160 -400L170 -388L66 -300C84 -280 96 -240 94 -180C90 -80 94 -30 114 0Z',
      '#a5815e',
      'trunk',
    ),
    solid(
      'M30 0C40 -80 36 -180 26 -300L66 -300C84 -280 96 -240 94 -180C90 -80 94 -30 114 0Z',
      '#8a6a4a',
      'trunk side',
    ),
    line('M-60 -40V-240M-20 -20V-270M10 -60V-250', '#8a6a4a', 4, 'bark'),
    main(
      [
        [-170, -408, 60],
        [-80, -456, 56],
        [10, -476, 62],
        [100, -452, 56],
        [176, -404, 58],
      ]
        .map(([x = 0, y = 0, r = 0]) => oval(x, y, r, r * 0.5))
        .join(''),
      '#6f9a48',
      'foliage',
    ),
    light(
      [
        [-180, -420, 30],
        [-90, -468, 28],
        [0, -490, 32],
        [96, -464, 28],
        [170, -416, 28],
      ]
        .map(([x = 0, y = 0, r = 0]) => oval(x, y, r, r * 0.35))
        .join(''),
      '#8ab85e',
    ),
  ]),
  tree('acacia, acacia tree, umbrella thorn, savanna tree', 7, [
    solid(
      `${limb([0, 0, 16], [6, -140, 12], [-90, -280, 6])}${limb([6, -130, 11], [80, -290, 6])}${limb([4, -170, 8], [0, -300, 5])}`,
      '#6d4f36',
      'trunk',
    ),
    main(
      blob(
        [-240, -290, -200, -340, -80, -366, 80, -370, 200, -346, 250, -296, 160, -276, 0, -284, -150, -274],
        0.9,
      ),
      '#7a9a44',
      'crown',
    ),
    light(blob([-190, -320, -90, -350, 40, -352, -40, -326], 0.9), '#94b45a'),
  ]),
  tree('redwood, sequoia, giant sequoia, redwood tree, giant redwood', 20, [
    solid('M-58 0C-34 -40 -30 -200 -14 -640H14C30 -200 34 -40 58 0Z', '#a3573a', 'trunk'),
    solid('M14 0C16 -200 10 -400 4 -640H14C30 -200 34 -40 58 0Z', '#854229', 'trunk side'),
    line('M-24 -20C-14 -200 -10 -300 -6 -420M0 -10V-300', '#7a3a24', 5, 'bark'),
    main(
      along(-250, -640, 9, (y, i) => {
        const w = 120 - i * 11;
        return blob(
          [
            -w,
            y + 16,
            -w * 0.5,
            y - 26,
            0,
            y - 40,
            w * 0.5,
            y - 26,
            w,
            y + 18,
            w * 0.4,
            y + 6,
            0,
            y + 14,
            -w * 0.4,
            y + 6,
          ],
          0.8,
        );
      }),
      '#3f7a44',
      'foliage',
    ),
    light(
      along(-262, -640, 9, (y, i) => {
        const w = 70 - i * 6;
        return blob([-w, y + 2, -w * 0.4, y - 22, 0, y - 26, -w * 0.3, y - 2], 0.8);
      }),
      '#5a9a58',
    ),
  ]),
  tree('cypress, cypress tree, italian cypress, poplar, poplar tree, tuscan cypress', 10, [
    solid(box(-9, -40, 18, 40), '#6d4f36', 'trunk'),
    main(
      blob(
        [-46, -40, -56, -160, -44, -330, -12, -470, 0, -500, 12, -470, 44, -330, 56, -160, 46, -40, 0, -26],
        0.9,
      ),
      '#3f6f44',
      'crown',
    ),
    shade(blob([6, -30, 26, -160, 20, -340, 2, -490, 12, -470, 44, -330, 56, -160, 46, -40], 0.9), '#3f6f44'),
    light(
      `${blob([-38, -120, -30, -230, -18, -330, -22, -210], 0.8)}${blob([-20, -60, -12, -150, -6, -240, -8, -140], 0.8)}`,
      '#5a8f5a',
    ),
  ]),
  tree('banana tree, banana plant, banana palm', 4, [
    solid('M-24 0C-20 -100 -16 -160 -14 -220H14C16 -160 20 -100 24 0Z', '#9aa85a', 'trunk'),
    line('M-18 -60C-6 -66 6 -66 18 -60M-16 -130C-6 -136 6 -136 16 -130', '#7a8a44', 5, 'sheath'),
    main(
      `${blob([0, -215, -60, -310, -170, -340, -230, -290, -140, -270, -60, -230], 0.8)}${blob([0, -215, 60, -310, 170, -340, 230, -290, 140, -270, 60, -230], 0.8)}${blob([0, -220, -50, -330, -90, -420, -30, -400, 10, -300], 0.8)}${blob([0, -220, 50, -330, 90, -420, 30, -400, -10, -300], 0.8)}`,
      '#5aa045',
      'leaf',
    ),
    main(
      `${blob([-6, -215, -70, -230, -150, -200, -190, -130, -110, -160, -50, -190], 0.8)}${blob([6, -215, 70, -230, 150, -200, 190, -130, 110, -160, 50, -190], 0.8)}`,
      '#4b8f3a',
      'leaf',
    ),
    line(
      'M0 -216C-60 -280 -140 -310 -220 -292M0 -216C60 -280 140 -310 220 -292M0 -216C-30 -300 -50 -370 -84 -414M0 -216C30 -300 50 -370 84 -414',
      '#8cc46a',
      4,
      'rib',
    ),
    line('M10 -210C34 -190 40 -160 38 -110', '#7a8a44', 7, 'stalk'),
    second(
      along(
        -180,
        -130,
        3,
        (y, i) =>
          `${blob([34, y, 20 - i, y - 4, 14, y - 22, 22, y - 8], 0.8)}${blob([40, y, 54 + i, y - 4, 60, y - 22, 52, y - 8], 0.8)}${blob([36, y + 4, 34, y - 16, 42, y - 20, 44, y], 0.8)}`,
      ),
      '#f2cf3a',
      'banana',
    ),
    solid(blob([38, -112, 28, -96, 38, -70, 48, -96]), '#8a3f5a', 'flower'),
  ]),
  tree('bonsai, bonsai tree, miniature tree, bonsai plant', 0.4, [
    second(polygon([-72, -34, 72, -34, 60, 0, -60, 0]), '#3f6f94', 'pot'),
    second(box(-78, -42, 156, 12, 3), '#4a80a8', 'rim'),
    solid(blob([-62, -42, 0, -54, 62, -42]), '#6d8a3f', 'moss'),
    solid(
      `${limb([-4, -42, 16], [26, -80, 13], [-10, -116, 11], [18, -160, 7])}${limb([10, -104, 8], [-56, -124, 5])}${limb([10, -82, 8], [74, -104, 5])}`,
      '#7d5636',
      'trunk',
    ),
    line(curve(0, -48, 28, -80, -4, -112), '#5f3f26', 3, 'bark'),
    main(
      `${blob([-112, -122, -100, -148, -60, -158, -24, -144, -20, -124, -64, -116])}${blob([34, -104, 44, -130, 82, -138, 116, -124, 118, -104, 76, -96])}${blob([-44, -162, -30, -192, 18, -208, 62, -192, 70, -164, 14, -154])}`,
      '#4f8f45',
      'foliage',
    ),
    light(
      `${blob([-92, -138, -64, -150, -40, -140, -64, -132])}${blob([56, -120, 80, -130, 98, -120, 78, -114])}${blob([-20, -182, 14, -198, 42, -186, 12, -178])}`,
      '#72b060',
    ),
  ]),
  tree('mangrove, mangrove tree, mangroves', 5, [
    flat(oval(0, -4, 200, 16), '#6fa8b8', 'water'),
    solid(
      [
        [-120, -60],
        [-70, -40],
        [-24, -50],
        [30, -46],
        [76, -40],
        [124, -60],
      ]
        .map(([x = 0]) => limb([x, 0, 7], [x * 0.8, -80, 7], [x * 0.15, -150, 9]))
        .join(''),
      '#7a5a40',
      'root',
    ),
    solid(limb([0, -130, 18], [0, -220, 13]), '#7a5a40', 'trunk'),
    main(
      blob([
        -180, -220, -190, -310, -110, -370, 0, -390, 110, -370, 190, -300, 180, -220, 60, -196, -60, -196,
      ]),
      '#4f8a48',
      'crown',
    ),
    light(blob([-140, -300, -80, -350, 0, -360, -60, -310]), '#6fa860'),
  ]),
];
