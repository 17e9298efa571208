/** Insects, spiders and mites that want their own drawing; facing left. */
import { along, blob, circle, limb, oval } from '../path/outline.ts';
import {
  detail,
  faint,
  flat,
  glass,
  glow,
  ink,
  light,
  line,
  main,
  type Prop,
  type PropShape,
  prop,
  solid,
} from '../props/prop.ts';

const eye = (x: number, y: number, r: number): readonly PropShape[] => [
  ink(circle(x, y, r), '#1f1b1e', 'eye'),
  detail(circle(x - r * 0.3, y - r * 0.35, r * 0.36), '#ffffff', 'glint'),
];
const creature = (names: string, height: number, shapes: readonly PropShape[]): Prop =>
  prop({ names, in: 'animal', faces: 'left', height, shapes });

/** Six legs from under a body. */
const legs = (colour: string, w = 2): PropShape =>
  line('M-16 -14L-26 -18L-32 0M-4 -12L-8 -20L-12 0M10 -12L18 -22L26 0', colour, w, 'leg');

export const INSECTS: readonly Prop[] = [
  creature('tarantula, hairy spider, big hairy spider', 0.1, [
    line(
      'M-16 -22L-44 -44L-58 0M-10 -24L-26 -52L-34 0M14 -24L32 -54L40 0M20 -22L50 -46L66 0',
      '#5a4030',
      9,
      'leg',
    ),
    line('M-14 -20L-50 -34L-72 0M18 -20L56 -36L82 0', '#4a3426', 9, 'leg'),
    line(
      'M-44 -44l-4 -6M-52 -20l-7 0M-26 -52l-3 -7M32 -54l3 -7M50 -46l5 -6M60 -20l7 -1M-31 -22l-6 -2M37 -22l6 -2',
      '#7a5a44',
      2,
      'hair',
    ),
    main(oval(30, -28, 26, 21), '#5f4534', 'abdomen'),
    main(oval(-8, -24, 19, 15), '#6d5040', 'head'),
    light(oval(24, -36, 10, 6), '#7d6050'),
    line(
      along(12, 50, 7, (x) => `M${x} ${-44 + Math.abs(x - 30) * 0.35}l1 -6`),
      '#7a5a44',
      2,
      'hair',
    ),
    ink(
      [
        [-20, -30],
        [-15, -33],
        [-9, -33],
        [-23, -25],
      ]
        .map(([x = 0, y = 0]) => circle(x, y, 2))
        .join(''),
      '#1a1416',
      'eye',
    ),
    solid(`${limb([-24, -18, 4], [-28, -6, 2])}${limb([-18, -16, 4], [-20, -5, 2])}`, '#3a2820', 'fang'),
  ]),
  creature('cricket insect, cricket bug, field cricket, katydid, locust', 0.04, [
    line('M-20 -22C-40 -40 -60 -40 -76 -30M-18 -24C-30 -50 -50 -58 -64 -54', '#3a2a1c', 1.4, 'feeler'),
    flat(limb([14, -18, 5], [46, -52, 4], [62, 0, 2]), '#6d4a28', 'far leg'),
    main(limb([-10, -20, 12], [20, -20, 12], [52, -15, 5]), '#7d5630', 'body'),
    main(blob([-8, -30, 30, -32, 62, -18, 30, -22, -4, -18], 0.8), '#96703f', 'wing'),
    main(circle(-20, -20, 11), '#6d4a28', 'head'),
    line('M-14 -12L-24 0M0 -10L-4 0', '#5a3c20', 3, 'leg'),
    main(limb([20, -16, 7], [44, -58, 4]), '#8a6236', 'thigh'),
    line('M44 -58L56 0L66 0', '#5a3c20', 3, 'shin'),
    ...eye(-24, -22, 3),
  ]),
  creature('cicada, cicadas', 0.05, [
    legs('#3a3a2c', 3),
    main(limb([-14, -22, 15], [16, -20, 13], [44, -16, 6]), '#4f5a34', 'body'),
    main(oval(-24, -22, 13, 13), '#5f6d3e', 'head'),
    glass(blob([-12, -36, 30, -46, 84, -24, 60, -10, 10, -16], 0.8), '#dfe9d0', 'wing'),
    line(
      'M-10 -34C20 -36 50 -32 80 -24M-6 -28C20 -26 40 -20 60 -13M20 -42L30 -14M44 -40L48 -12',
      '#6d7a4a',
      1.2,
      'vein',
    ),
    detail(circle(-33, -27, 4.6), '#c8452f', 'eye'),
  ]),
  creature('firefly, lightning bug, glow worm, glowworm', 0.03, [
    legs('#2f2a2a'),
    faint(glow(circle(40, -18, 19), '#f6f08a', 'halo'), 0.35),
    glow(limb([26, -18, 11], [44, -15, 8]), '#e6f04a', 'lamp'),
    main(limb([-12, -20, 13], [22, -19, 12]), '#3a3236', 'body'),
    glass(blob([0, -30, 26, -56, 48, -54, 30, -26], 0.9), '#e6ecec', 'wing'),
    main(blob([-12, -32, 20, -34, 38, -24, 10, -22], 0.8), '#5a3a34', 'wing case'),
    detail(oval(-22, -22, 10, 11), '#d8683a', 'shield'),
    main(circle(-31, -18, 7), '#2f2a2e', 'head'),
    line('M-34 -24L-46 -36M-32 -25L-40 -40', '#2f2a2e', 1.6, 'feeler'),
    ...eye(-34, -19, 2),
  ]),
  creature('stag beetle, rhinoceros beetle, hercules beetle', 0.06, [
    line('M-14 -12L-28 -20L-36 0M4 -10L-2 -18L-8 0M24 -10L34 -20L44 0', '#2a1f1c', 3.4, 'leg'),
    main(limb([-4, -22, 17], [30, -20, 14]), '#5a2f22', 'body'),
    line('M-14 -38C10 -30 30 -26 46 -22', '#3a1f18', 2, 'seam'),
    light(oval(6, -32, 12, 4), '#7d4a38'),
    main(blob([-34, -30, -18, -36, -14, -14, -30, -10], 0.9), '#3a2420', 'thorax'),
    main(oval(-38, -21, 9, 9), '#2f1d1a', 'head'),
    main(
      `${limb([-42, -26, 4], [-60, -40, 3.4], [-76, -34, 1.6])}${limb([-44, -18, 4], [-64, -16, 3.4], [-78, -24, 1.6])}${limb([-62, -38, 2], [-60, -30, 1])}`,
      '#2f1d1a',
      'jaw',
    ),
    ...eye(-40, -24, 2),
  ]),
  creature('stick insect, walking stick insect, phasmid, stick bug', 0.2, [
    line(
      'M-44 -34L-60 -14L-70 0M-20 -32L-30 -14L-36 0M16 -28L24 -12L34 0M-36 -33L-44 -10L-40 0M24 -27L40 -16L56 0',
      '#8a7a3e',
      2.6,
      'leg',
    ),
    main(`${limb([-70, -38, 4], [-20, -32, 4.5], [30, -26, 4], [74, -18, 2])}`, '#9a8a48', 'body'),
    line('M-40 -38v7M-12 -35v7M14 -32v7M40 -28v6', '#6d6030', 1.6, 'joint'),
    main(oval(-74, -38, 7, 5), '#a8985a', 'head'),
    line('M-78 -41L-104 -54M-78 -38L-106 -42', '#8a7a3e', 1.6, 'feeler'),
    ...eye(-77, -39, 1.6),
  ]),
  creature('termite, termites, white ant', 0.02, [
    legs('#c4a068'),
    main(limb([10, -18, 13], [34, -17, 12], [50, -14, 7]), '#ecd6a4', 'abdomen'),
    line('M18 -30v23M30 -30v25M42 -26v20', '#c9ab70', 1.8, 'segment'),
    main(oval(-8, -19, 11, 10), '#e2c68a', 'thorax'),
    main(oval(-28, -20, 13, 11), '#d0944a', 'head'),
    line('M-36 -28C-46 -38 -54 -38 -60 -34M-34 -30C-40 -44 -50 -48 -56 -46', '#a87838', 1.6, 'feeler'),
    ink('M-40 -18L-52 -14L-42 -13ZM-38 -12L-46 -6L-36 -8Z', '#5a3a1c', 'jaw'),
    ...eye(-32, -22, 1.8),
  ]),
  creature('flea, fleas', 0.02, [
    line('M-14 -16L-22 -8L-26 0M-2 -14L-8 -8L-10 0', '#5a3020', 3, 'leg'),
    main(blob([-30, -22, -20, -40, 8, -48, 34, -36, 42, -20, 24, -10, -10, -10]), '#8a4a2c', 'body'),
    line(
      'M-8 -45C-4 -34 -6 -20 -10 -11M8 -48C12 -36 10 -20 6 -10M22 -43C26 -32 24 -20 20 -11',
      '#6d3820',
      2,
      'segment',
    ),
    main(oval(-26, -20, 9, 9), '#7a3f26', 'head'),
    main(limb([14, -14, 7], [44, -46, 4], [36, -18, 3], [58, 0, 2]), '#7a3f26', 'hind leg'),
    ...eye(-29, -22, 2),
  ]),
  creature('tick, ticks, deer tick, mite', 0.02, [
    line(
      'M-18 -18L-34 -26L-42 -2M-10 -14L-20 -20L-26 0M10 -14L18 -22L26 0M18 -16L32 -26L42 -2',
      '#3a2620',
      3.4,
      'leg',
    ),
    main(oval(2, -24, 28, 19), '#8a4a34', 'body'),
    flat(oval(-12, -24, 14, 12), '#5a3024', 'shield'),
    main(oval(-28, -18, 7, 6), '#4a2a20', 'head'),
    line('M-34 -17l-6 3M-34 -15l-4 5', '#3a2018', 2, 'mouth'),
    light(oval(10, -32, 8, 4), '#b06a50'),
  ]),
];
