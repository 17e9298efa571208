/** Two-legged beings of legend by hand. */
import { along, blob, box, circle, curve, limb, oval, polygon } from '../path/outline.ts';
import {
  detail,
  glow,
  ink,
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
export const FABULOUS_FOLK: readonly Prop[] = [
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
];
