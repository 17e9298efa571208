/** Beasts of legend by hand, facing left or at us. */
import { along, blob, box, circle, curve, limb, oval, polygon } from '../path/outline.ts';
import {
  detail,
  flat,
  glow,
  ink,
  light,
  line,
  main,
  type Prop,
  type PropShape,
  prop,
  shade,
  solid,
  tube,
} from '../props/prop.ts';

const fabled = (
  names: string,
  height: number,
  shapes: readonly PropShape[],
  faces: Prop['faces'] = 'camera',
  at: Prop['placement'] = 'floor',
): Prop => prop({ names, in: 'animal', at, faces, height, shapes });

const eye = (x: number, y: number, r: number, colour = '#1f1b1e'): readonly PropShape[] => [
  ink(circle(x, y, r), colour, 'eye'),
  detail(circle(x - r * 0.3, y - r * 0.35, r * 0.36), '#ffffff', 'glint'),
];

/** Two-legged hulk: legs, trunk, arms; the head is drawn over it at about (0, -150). */
const hulk = (skin: string, dark: string, wide = 1): readonly PropShape[] => [
  main(
    `${limb([-20 * wide, -52, 17], [-24 * wide, -26, 14], [-24 * wide, -6, 12])}${limb([20 * wide, -52, 17], [24 * wide, -26, 14], [24 * wide, -6, 12])}`,
    skin,
    'leg',
  ),
  solid(
    `${blob([-40 * wide, 0, -36 * wide, -12, -16 * wide, -12, -12 * wide, 0], 0.5)}${blob([12 * wide, 0, 16 * wide, -12, 36 * wide, -12, 40 * wide, 0], 0.5)}`,
    dark,
    'foot',
  ),
  main(
    `${limb([-42 * wide, -112, 17], [-58 * wide, -78, 13], [-54 * wide, -48, 12])}${limb([42 * wide, -112, 17], [58 * wide, -78, 13], [54 * wide, -48, 12])}`,
    skin,
    'arm',
  ),
  main(
    blob(
      [
        -46 * wide,
        -120,
        -30 * wide,
        -134,
        30 * wide,
        -134,
        46 * wide,
        -120,
        40 * wide,
        -70,
        28 * wide,
        -44,
        -28 * wide,
        -44,
        -40 * wide,
        -70,
      ],
      0.7,
    ),
    skin,
    'trunk',
  ),
  shade(
    blob(
      [14 * wide, -132, 30 * wide, -134, 46 * wide, -120, 40 * wide, -70, 28 * wide, -44, 10 * wide, -44],
      0.7,
    ),
    skin,
  ),
];
const loincloth = (colour: string): PropShape =>
  solid(blob([-32, -62, 32, -62, 28, -30, 12, -38, 0, -26, -12, -38, -28, -30], 0.4), colour, 'loincloth');

const shaggy = (fur: string, face: string): readonly PropShape[] => [
  ...hulk(fur, face),
  main(
    along(-52, 52, 14, (x, i) =>
      polygon([x - 6, -60 - (i % 3) * 18, x, -44 - (i % 3) * 18, x + 6, -60 - (i % 3) * 18]),
    ),
    fur,
    'fur',
  ),
  main(
    along(-36, 36, 10, (x, i) =>
      polygon([x - 6, -28 + (i % 2) * 8, x, -8 + (i % 2) * 4, x + 6, -28 + (i % 2) * 8]),
    ),
    fur,
    'fur',
  ),
  main(
    blob([-30, -132, -32, -160, -20, -182, 0, -190, 20, -182, 32, -160, 30, -132, 0, -120], 0.8),
    fur,
    'head',
  ),
  solid(blob([-19, -146, -18, -166, 0, -172, 18, -166, 19, -146, 0, -130], 0.8), face, 'face'),
  line('M-16 -166L-4 -162M16 -166L4 -162', '#2a2422', 3.4, 'brow'),
  detail(`${circle(-8, -157, 4)}${circle(8, -157, 4)}`, '#f6f4ec', 'eye'),
  ink(`${circle(-8, -156.5, 2.2)}${circle(8, -156.5, 2.2)}`),
  line(curve(-9, -142, 0, -139, 9, -142), '#3a2e2a', 2.4, 'mouth'),
  ink(oval(0, -149, 4, 2.6), '#3a2e2a', 'nose'),
];

/** A dragon-like neck with its head, from its foot to (x, y). */
const neckTo = (x: number, y: number, fx: number, colour: string, k = 1): readonly PropShape[] => [
  main(
    limb([fx, -60, 14 * k], [(fx + x) / 2 + 10, (y - 60) / 2 - 4, 10 * k], [x + 4, y, 8 * k]),
    colour,
    'neck',
  ),
  main(
    blob(
      [
        x - 26 * k,
        y + 2,
        x - 20 * k,
        y - 8 * k,
        x,
        y - 13 * k,
        x + 10 * k,
        y - 8 * k,
        x + 10 * k,
        y + 6 * k,
        x - 6 * k,
        y + 9 * k,
        x - 22 * k,
        y + 7 * k,
      ],
      0.7,
    ),
    colour,
    'head',
  ),
  flat(polygon([x + 2, y - 11 * k, x + 16 * k, y - 24 * k, x + 9 * k, y - 8 * k]), '#e8dcb0', 'horn'),
  line(curve(x - 25 * k, y + 4, x - 14 * k, y + 5, x - 4 * k, y + 3), '#2f2a26', 1.6, 'mouth'),
  detail(
    along(x - 21 * k, x - 9 * k, 4, (u) => polygon([u - 1.5, y + 4, u, y + 8 * k, u + 1.5, y + 4])),
    '#f6f2e4',
    'tooth',
  ),
  detail(circle(x - 6 * k, y - 5 * k, 3.4 * k), '#f2d23a', 'eye'),
  ink(oval(x - 6.5 * k, y - 5 * k, 1.1 * k, 2.8 * k)),
];

const dogNeck = (x: number, y: number, fx: number, fur: string): readonly PropShape[] => [
  main(limb([fx, -70, 17], [x + 6, y + 4, 13]), fur, 'neck'),
  main(polygon([x + 2, y - 12, x + 8, y - 30, x + 16, y - 8]), fur, 'ear'),
  main(`${circle(x, y, 15)}${limb([x - 4, y + 2, 12], [x - 26, y + 7, 8])}`, fur, 'head'),
  ink(oval(x - 33, y + 2, 4, 3), '#1a1416', 'nose'),
  ink(blob([x - 31, y + 9, x - 14, y + 6, x - 6, y + 9, x - 18, y + 15], 0.8), '#7a1f1f', 'mouth'),
  detail(
    along(x - 27, x - 12, 4, (u) => polygon([u - 2, y + 8, u, y + 13, u + 2, y + 8])),
    '#f6f2e4',
    'fang',
  ),
  glow(circle(x - 9, y - 4, 3), '#ff5a2a', 'eye'),
  solid(box(x - 1, y + 12, 22, 5, 2), '#5a3a24', 'collar'),
];

export const FABULOUS_BEASTS: readonly Prop[] = [
  fabled('cyclops, cyclop, one-eyed giant, polyphemus', 4, [
    ...hulk('#c9a27a', '#a37c56'),
    loincloth('#7a5434'),
    main(blob([-28, -130, -30, -164, 0, -184, 30, -164, 28, -130, 0, -120], 0.8), '#d2ac84', 'head'),
    solid(`${oval(-30, -150, 5, 8)}${oval(30, -150, 5, 8)}`, '#c9a27a', 'ear'),
    detail(circle(0, -156, 14), '#fbf8f0', 'eye'),
    detail(circle(0, -155, 7), '#5a9a4a', 'iris'),
    ink(circle(0, -155, 3.6)),
    line('M-18 -174C-8 -180 8 -180 18 -174', '#5a4030', 5, 'brow'),
    ink(blob([-14, -134, 0, -137, 14, -134, 0, -129], 0.9), '#6d2f2a', 'mouth'),
    detail('M-7 -135.500l2 -5 2.500 4.600ZM5 -136l2 -5 2.500 5.500Z', '#fbf6e4', 'tusk'),
    solid(polygon([0, -186, -4, -200, 4, -200]), '#e8dcb8', 'horn'),
    solid(limb([60, -46, 5], [80, -110, 12]), '#7a5434', 'club'),
    detail(`${circle(72, -96, 2)}${circle(82, -104, 2)}${circle(76, -112, 2)}`, '#c2c8cd', 'nail'),
  ]),
  fabled('bigfoot, sasquatch, skunk ape, ape man', 2.6, shaggy('#6d4a32', '#b08a68')),
  fabled('leprechaun, irish leprechaun, lucky leprechaun', 0.8, [
    solid(
      `${limb([-10, -34, 6], [-11, -8, 5.5])}${limb([10, -34, 6], [11, -8, 5.5])}`,
      '#f4f1e6',
      'stocking',
    ),
    solid(
      `${blob([-24, 0, -20, -9, -6, -8, -6, 0], 0.6)}${blob([6, 0, 6, -8, 20, -9, 24, 0], 0.6)}`,
      '#26221f',
      'shoe',
    ),
    solid(`${box(-18, -7.5, 6, 5, 1)}${box(12, -7.5, 6, 5, 1)}`, '#e0b83c', 'buckle'),
    main(`${limb([-20, -64, 7], [-34, -50, 6])}${limb([20, -64, 7], [36, -56, 6])}`, '#2f8a45', 'sleeve'),
    solid(`${circle(-37, -46, 5.5)}${circle(40, -54, 5.5)}`, '#f2c9a4', 'hand'),
    main(blob([-22, -70, 22, -70, 24, -30, 0, -26, -24, -30], 0.5), '#349a4e', 'coat'),
    solid(box(-24, -46, 48, 7, 2), '#26221f', 'belt'),
    solid(box(-6, -48, 12, 11, 2), '#e0b83c', 'buckle'),
    solid(circle(0, -84, 17), '#f6d0a8', 'face'),
    solid(
      blob([-18, -88, -20, -70, -10, -60, 0, -56, 10, -60, 20, -70, 18, -88, 10, -76, 0, -78, -10, -76], 0.7),
      '#d8682a',
      'beard',
    ),
    ink(`${circle(-6, -88, 2)}${circle(6, -88, 2)}`),
    solid(circle(0, -82, 3.4), '#f0b890', 'nose'),
    line(curve(-5, -75, 0, -72.5, 5, -75), '#8a3a1c', 1.6, 'smile'),
    main(
      `${box(-28, -102, 56, 7, 3)}${polygon([-18, -102, -16, -132, 16, -132, 18, -102])}`,
      '#2f8a45',
      'hat',
    ),
    solid(polygon([-17.7, -110, -18, -102, 18, -102, 17.7, -110]), '#26221f', 'band'),
    solid(box(-5, -112, 10, 11, 1), '#e0b83c', 'buckle'),
    detail(
      `${circle(46, -66, 4)}${circle(54, -66, 4)}${circle(50, -72, 4)}M50 -66l1 12h-2Z`,
      '#4fb060',
      'clover',
    ),
  ]),
  fabled('medusa, gorgon', 1.8, [
    main('M-26 -96L26 -96L44 0H-44Z', '#4f8f84', 'robe'),
    shade('M8 -96H26L44 0H14Z', '#4f8f84'),
    line('M-10 -90L-18 -4M6 -90L10 -4', '#3a7068', 2, 'fold'),
    solid(
      `${limb([-26, -104, 8], [-46, -76, 6], [-34, -56, 5])}${limb([26, -104, 8], [48, -92, 6], [60, -116, 5])}`,
      '#a9c48a',
      'arm',
    ),
    main(blob([-28, -110, 28, -110, 22, -70, 0, -64, -22, -70], 0.6), '#58a094', 'bodice'),
    solid(box(-6, -128, 12, 22), '#a9c48a', 'neck'),
    tube(
      `${curve(-8, -160, -30, -172, -44, -160, -56, -168)}${curve(-8, -164, -24, -190, -42, -186, -50, -200)}${curve(0, -166, -6, -196, -20, -204, -18, -218)}${curve(4, -166, 12, -194, 6, -208, 16, -218)}${curve(8, -164, 28, -186, 34, -196, 48, -196)}${curve(8, -158, 34, -166, 42, -156, 58, -162)}${curve(-10, -150, -30, -146, -34, -130, -48, -128)}${curve(10, -150, 30, -146, 36, -130, 50, -130)}`,
      '#4f8a3a',
      7,
      'snake',
    ),
    solid(
      [
        [-58, -169],
        [-51, -202],
        [-18, -220],
        [17, -220],
        [50, -197],
        [60, -163],
        [-50, -127],
        [52, -129],
      ]
        .map(([x = 0, y = 0]) => oval(x, y, 6.5, 5))
        .join(''),
      '#5f9a45',
      'snake head',
    ),
    detail(
      [
        [-60, -170],
        [-53, -203],
        [-20, -222],
        [19, -222],
        [52, -198],
        [62, -164],
        [-52, -128],
        [54, -130],
      ]
        .map(([x = 0, y = 0]) => circle(x, y, 1.4))
        .join(''),
      '#f2e23a',
      'snake eye',
    ),
    solid(oval(0, -146, 18, 22), '#b8d09a', 'face'),
    glow(`${oval(-7, -149, 4, 2.8)}${oval(7, -149, 4, 2.8)}`, '#f2f06a', 'eye'),
    ink(`${oval(-7, -149, 1, 2.6)}${oval(7, -149, 1, 2.6)}`),
    line('M-13 -156L-3 -153M13 -156L3 -153', '#3f5a2c', 2, 'brow'),
    line(curve(-7, -134, 0, -132, 7, -134), '#7a2f3a', 2.4, 'lips'),
  ]),
  fabled('satyr, faun, pan god, goat man', 1.7, [
    main(
      `${limb([-14, -74, 15], [-22, -46, 10], [-12, -24, 7], [-16, -6, 6])}${limb([14, -74, 15], [24, -46, 10], [14, -24, 7], [18, -6, 6])}`,
      '#7a5434',
      'goat leg',
    ),
    main(
      along(-20, 22, 8, (x, i) =>
        polygon([x - 5, -62 + (i % 2) * 14, x, -46 + (i % 2) * 14, x + 5, -62 + (i % 2) * 14]),
      ),
      '#7a5434',
      'fur',
    ),
    solid(
      `${polygon([-26, 0, -22, -10, -9, -10, -8, 0])}${polygon([8, 0, 10, -10, 24, -10, 27, 0])}`,
      '#33261f',
      'hoof',
    ),
    solid(
      `${limb([-28, -128, 9], [-42, -108, 7], [-20, -124, 6])}${limb([28, -128, 9], [42, -108, 7], [18, -122, 6])}`,
      '#e2b48c',
      'arm',
    ),
    solid(blob([-30, -134, 30, -134, 24, -96, 18, -76, -18, -76, -24, -96], 0.6), '#e8bc94', 'trunk'),
    solid(circle(0, -154, 20), '#ecc29c', 'face'),
    solid(
      blob([-20, -158, -22, -172, 0, -182, 22, -172, 20, -158, 10, -168, -10, -168], 0.7),
      '#6d4426',
      'hair',
    ),
    solid(
      `${limb([-12, -172, 5], [-22, -188, 4], [-14, -200, 1.6])}${limb([12, -172, 5], [22, -188, 4], [14, -200, 1.6])}`,
      '#d9cba8',
      'horn',
    ),
    solid(
      `${polygon([-18, -158, -36, -164, -20, -148])}${polygon([18, -158, 36, -164, 20, -148])}`,
      '#e2b48c',
      'ear',
    ),
    solid(blob([-8, -140, 8, -140, 4, -124, 0, -118, -4, -124], 0.7), '#6d4426', 'beard'),
    ink(`${circle(-7, -156, 2.2)}${circle(7, -156, 2.2)}`),
    line(curve(-6, -144, 0, -142, 6, -144), '#8a4a34', 1.8, 'mouth'),
    solid(
      [0, 1, 2, 3, 4].map((i) => box(-12 + i * 5, -134, 4.4, 12 + i * 3, 1)).join(''),
      '#c9985a',
      'pan pipes',
    ),
  ]),
  fabled('golem, stone golem, rock golem, rock monster, stone giant', 3, [
    solid(`${box(-40, -50, 30, 50, 6)}${box(10, -50, 30, 50, 6)}`, '#7d786e', 'leg'),
    main(
      `${polygon([-58, -62, -64, -118, -40, -144, 40, -144, 64, -118, 58, -62, 30, -42, -30, -42])}`,
      '#948e82',
      'trunk',
    ),
    shade(polygon([16, -144, 40, -144, 64, -118, 58, -62, 30, -42, 8, -42]), '#948e82'),
    main(
      `${blob([-62, -122, -90, -120, -96, -86, -70, -80], 0.4)}${blob([-96, -84, -72, -80, -68, -34, -100, -36], 0.4)}${blob([62, -122, 90, -120, 96, -86, 70, -80], 0.4)}${blob([96, -84, 72, -80, 68, -34, 100, -36], 0.4)}`,
      '#8a8478',
      'arm',
    ),
    main(polygon([-26, -140, -30, -172, -12, -184, 18, -182, 30, -168, 26, -140]), '#a39c90', 'head'),
    glow(
      `${polygon([-18, -164, -6, -160, -18, -156])}${polygon([18, -164, 6, -160, 18, -156])}`,
      '#7ae0f0',
      'eye',
    ),
    line('M-12 -148H12', '#4a463e', 4, 'mouth'),
    line('M-40 -120L-24 -104L-30 -84M30 -128L22 -104L40 -92M-6 -62L4 -78L-2 -94', '#5f5a50', 3, 'crack'),
    solid(
      `${blob([-64, -122, -50, -136, -36, -128, -50, -116])}${blob([40, -146, 56, -138, 62, -122, 46, -128])}${blob([-100, -60, -90, -74, -76, -66])}`,
      '#6f9a48',
      'moss',
    ),
    glow(polygon([0, -118, 8, -108, 0, -98, -8, -108]), '#7ae0f0', 'rune'),
  ]),
  fabled(
    'cerberus, three-headed dog, hellhound, hell hound',
    1.8,
    [
      line(curve(96, -80, 120, -94, 124, -120), '#2f2a2c', 9, 'tail'),
      flat(
        `${limb([-24, -50, 14], [-26, -8, 10])}${limb([76, -50, 15], [84, -28, 10], [76, -8, 9])}`,
        '#26221f',
        'far leg',
      ),
      main(limb([-30, -72, 32], [30, -68, 25], [80, -68, 25]), '#3a3436', 'body'),
      main(
        `${limb([-40, -56, 16], [-44, -8, 11])}${limb([88, -60, 17], [100, -30, 11], [90, -8, 10])}`,
        '#423b3e',
        'leg',
      ),
      solid(
        `${blob([-62, 0, -58, -12, -34, -12, -32, 0], 0.6)}${blob([72, 0, 76, -12, 102, -12, 104, 0], 0.6)}`,
        '#26221f',
        'paw',
      ),
      ...dogNeck(-40, -146, -24, '#342f32'),
      ...dogNeck(-74, -122, -36, '#3a3538'),
      ...dogNeck(-92, -84, -42, '#423c40'),
    ],
    'left',
  ),
  fabled(
    'hydra, lernaean hydra, many-headed dragon, three-headed dragon, multi-headed dragon',
    3.4,
    [
      main(limb([60, -40, 26], [120, -24, 16], [170, -30, 8], [196, -50, 2]), '#3f8a6a', 'tail'),
      flat(
        `${limb([-20, -40, 16], [-26, -8, 12])}${limb([62, -40, 18], [66, -8, 13])}`,
        '#2f6a50',
        'far leg',
      ),
      ...neckTo(34, -236, 10, '#3f8a6a'),
      ...neckTo(-96, -196, -16, '#3f8a6a'),
      ...neckTo(88, -190, 26, '#3f8a6a'),
      main(blob([-50, -50, -30, -86, 30, -92, 76, -66, 74, -30, 20, -20, -34, -24]), '#479a76', 'body'),
      detail(blob([-44, -44, -20, -40, 30, -30, 20, -21, -32, -25]), '#cfe0a8', 'belly'),
      ...neckTo(-30, -248, -8, '#479a76'),
      ...neckTo(-124, -130, -26, '#479a76'),
      main(`${limb([-34, -36, 17], [-40, -8, 13])}${limb([50, -36, 19], [48, -8, 14])}`, '#479a76', 'leg'),
      detail(
        `${along(-50, -32, 3, (x) => polygon([x - 3, 0, x, -8, x + 3, 0]))}${along(38, 58, 3, (x) => polygon([x - 3, 0, x, -8, x + 3, 0]))}`,
        '#f0e8cc',
        'claw',
      ),
    ],
    'left',
  ),
  fabled(
    'chimera, chimaera',
    1.7,
    [
      tube(curve(86, -70, 124, -80, 130, -120, 106, -136), '#4f8a3a', 9, 'snake tail'),
      solid(oval(98, -138, 13, 9), '#5f9a45', 'snake head'),
      ink(circle(92, -141, 2)),
      line('M86 -136L74 -134L70 -138M74 -134L70 -130', '#d8342c', 1.6, 'tongue'),
      flat(
        `${limb([-20, -46, 14], [-24, -8, 10])}${limb([70, -46, 15], [76, -26, 10], [70, -8, 9])}`,
        '#a8783e',
        'far leg',
      ),
      main(limb([-26, -68, 28], [24, -64, 22], [72, -64, 23]), '#d0a055', 'body'),
      solid(limb([10, -86, 11], [6, -122, 9], [-4, -130, 9]), '#e6e2d8', 'goat neck'),
      solid(blob([-26, -122, -14, -136, 0, -140, 8, -132, 4, -122, -12, -116], 0.8), '#efece4', 'goat head'),
      solid(`${limb([0, -138, 4], [14, -152, 3], [26, -146, 1.4])}`, '#8a7a5a', 'goat horn'),
      ink(`${circle(-8, -131, 2)}`),
      solid(polygon([-16, -118, -12, -104, -8, -118]), '#d9d4c6', 'goat beard'),
      main(
        `${limb([-36, -54, 15], [-38, -8, 11])}${limb([82, -56, 16], [92, -28, 11], [84, -8, 10])}`,
        '#d8aa60',
        'leg',
      ),
      solid(
        blob([-46, -124, -20, -110, -14, -78, -26, -46, -56, -40, -80, -56, -86, -90, -74, -118], 0.9),
        '#8a4a24',
        'mane',
      ),
      main(circle(-62, -84, 24), '#e0b468', 'lion head'),
      flat(blob([-90, -78, -76, -86, -62, -76, -66, -62, -82, -62]), '#f6e4bc', 'muzzle'),
      ink(oval(-88, -81, 5, 3.6), '#3a2420', 'nose'),
      line(curve(-88, -70, -80, -66, -72, -69), '#5a3a24', 1.8, 'mouth'),
      ...eye(-72, -92, 3),
    ],
    'left',
  ),
  fabled(
    'basilisk, cockatrice',
    1.3,
    [
      tube(curve(30, -40, 70, -30, 96, -12, 130, -14, 148, -34), '#5f8a3a', 15, 'serpent tail'),
      solid(polygon([140, -38, 160, -62, 158, -30]), '#c8452f', 'tail tip'),
      line('M-6 -26L-10 0M16 -26L18 0M-10 0l-10 0M18 0l-10 0', '#e0a83c', 5, 'leg'),
      main(blob([-36, -54, -20, -76, 14, -72, 44, -46, 24, -22, -10, -20, -34, -34]), '#7aa04a', 'body'),
      flat(
        blob([-6, -56, 24, -100, 62, -110, 54, -90, 70, -82, 52, -70, 56, -58, 20, -44], 0.5),
        '#8a5a34',
        'wing',
      ),
      line('M0 -54L52 -104M6 -52L60 -82M10 -48L52 -62', '#6d4426', 2, 'wing bone'),
      main(limb([-24, -60, 14], [-38, -86, 10], [-36, -104, 13]), '#7aa04a', 'neck'),
      solid(
        blob([-48, -112, -44, -130, -36, -122, -30, -134, -24, -120, -16, -126, -22, -108], 0.6),
        '#d8322c',
        'comb',
      ),
      solid(polygon([-47, -108, -70, -100, -46, -96]), '#e0a83c', 'beak'),
      solid(blob([-46, -96, -40, -96, -38, -80, -46, -82]), '#d8322c', 'wattle'),
      glow(circle(-40, -106, 4), '#f2f03a', 'eye'),
      ink(oval(-40, -106, 1.2, 3.4)),
    ],
    'left',
  ),
  fabled(
    'sea serpent, sea dragon, leviathan, sea monster, sea snake monster',
    4,
    [
      tube(curve(-110, -150, -90, -60, -50, 0), '#2f8a80', 30, 'neck'),
      tube(curve(-30, 0, 0, -80, 40, -80, 66, 0), '#2f8a80', 28, 'coil'),
      tube(curve(86, 0, 110, -56, 140, -56, 158, 0), '#2f8a80', 22, 'coil'),
      tube(curve(176, 0, 190, -40, 214, -60), '#2f8a80', 11, 'tail'),
      solid(polygon([206, -56, 236, -84, 232, -44]), '#1f6a62', 'tail fin'),
      flat(
        `${along(0, 1, 5, (t) => polygon([-98 + t * 36, -128 + t * 104, -72 + t * 40, -128 + t * 110, -84 + t * 38, -108 + t * 104]))}${along(-6, 42, 4, (x) => polygon([x - 6, -82 + Math.abs(x - 18) * 0.7, x + 4, -110 + Math.abs(x - 18) * 0.8, x + 10, -80 + Math.abs(x - 18) * 0.7]))}`,
        '#1f6a62',
        'crest',
      ),
      main(
        blob([-170, -150, -150, -172, -116, -180, -94, -164, -96, -140, -126, -132, -160, -136], 0.8),
        '#37998e',
        'head',
      ),
      flat(polygon([-104, -172, -76, -196, -92, -160]), '#1f6a62', 'horn'),
      line(curve(-169, -146, -150, -142, -130, -146), '#16403c', 3, 'mouth'),
      detail(
        along(-162, -138, 5, (x) => polygon([x - 3, -146, x, -136, x + 3, -145])),
        '#f6f2e4',
        'tooth',
      ),
      detail(circle(-128, -160, 7), '#f2e23a', 'eye'),
      ink(oval(-129, -160, 2.2, 6)),
      flat(
        `${blob([-90, 6, -60, -8, -20, 4])}${blob([36, 6, 76, -8, 110, 4])}${blob([134, 6, 166, -8, 200, 4])}`,
        '#e6f4f8',
        'foam',
      ),
    ],
    'left',
    'water',
  ),
  fabled(
    'loch ness monster, nessie, lake monster',
    3.4,
    [
      tube(curve(-86, -140, -60, -90, -50, -40, -20, 0), '#5f8a6a', 26, 'neck'),
      main(blob([-10, 4, 6, -50, 50, -62, 90, -44, 108, 4], 0.8), '#5f8a6a', 'hump'),
      main(blob([122, 4, 138, -30, 160, -32, 178, 4], 0.8), '#5f8a6a', 'hump'),
      tube(curve(190, 2, 206, -20, 222, -34), '#5f8a6a', 8, 'tail'),
      main(
        blob([-128, -142, -114, -160, -88, -164, -72, -150, -78, -132, -110, -130], 0.9),
        '#6a9876',
        'head',
      ),
      ...eye(-98, -150, 4),
      line(curve(-126, -140, -112, -136, -98, -138), '#33523c', 2.4, 'smile'),
      light(blob([20, -44, 46, -56, 66, -50, 40, -40]), '#84b090'),
      flat(`${blob([-60, 8, -10, -4, 50, 8])}${blob([60, 8, 120, -4, 200, 8])}`, '#d8eef4', 'ripple'),
    ],
    'left',
    'water',
  ),
  fabled(
    'jackalope, horned rabbit, wolpertinger',
    0.5,
    [
      line(
        `${curve(-28, -72, -40, -92, -36, -116)}${curve(-14, -72, -8, -92, -14, -116)}M-38 -96L-52 -104M-39 -106L-28 -112M-10 -96L4 -104M-10 -104L-22 -112`,
        '#a8845a',
        4.4,
        'antler',
      ),
      main(blob([6, -20, 30, -52, 56, -40, 62, -10, 40, -2, 8, -2]), '#a5835c', 'haunch'),
      main(blob([-24, -4, -30, -40, -8, -54, 30, -40, 34, -4]), '#b8966c', 'body'),
      main(
        `${blob([-16, -66, -6, -100, 6, -104, 4, -82, -6, -62], 0.8)}${blob([-4, -64, 12, -92, 22, -90, 16, -72, 2, -58], 0.8)}`,
        '#a5835c',
        'ear',
      ),
      detail(blob([-10, -70, -4, -94, 2, -96, 0, -80], 0.8), '#e8b8a8', 'ear'),
      main(oval(-18, -60, 19, 16), '#b8966c', 'head'),
      flat(oval(-30, -54, 9, 7), '#e6d2b4', 'muzzle'),
      ink(oval(-37, -57, 3, 2.2), '#6d3a3a', 'nose'),
      ...eye(-22, -63, 3),
      detail(circle(62, -22, 9), '#f6f1e6', 'tail'),
      flat(
        `${blob([-22, 0, -18, -10, 0, -9, 0, 0], 0.6)}${blob([12, 0, 20, -12, 46, -9, 46, 0], 0.6)}`,
        '#a5835c',
        'paw',
      ),
      detail(blob([-26, -38, -18, -44, -8, -24, -16, -6, -24, -8]), '#e6d2b4', 'chest'),
    ],
    'left',
  ),
];
