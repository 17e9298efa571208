/** Fittings, bedding and rugs of a home. */
import { blob, box, circle, curve, limb, oval, poly, ring } from '../path/outline.ts';
import {
  detail,
  flat,
  glass,
  ink,
  light,
  line,
  main,
  type Prop,
  prop,
  second,
  shade,
  solid,
} from './prop.ts';

export const FITTING_PROPS: readonly Prop[] = [
  prop({
    names: 'power outlet, electrical outlet, outlet, wall socket, power socket, socket, electric socket',
    in: 'household',
    at: 'wall',
    shapes: [
      main(box(-4, -11.5, 8, 11.5, 0.8), '#f4f2ec', 'plate'),
      flat(`${box(-2.8, -10.4, 5.6, 4.4, 1.6)}${box(-2.8, -5.4, 5.6, 4.4, 1.6)}`, '#dcd8ce', 'socket'),
      ink(
        `${box(-1.5, -9.6, 0.6, 1.7)}${box(0.9, -9.6, 0.6, 1.7)}${circle(0, -6.9, 0.55)}${box(-1.5, -4.6, 0.6, 1.7)}${box(0.9, -4.6, 0.6, 1.7)}${circle(0, -1.9, 0.55)}`,
        '#3c3f44',
        'slot',
      ),
      detail(circle(0, -5.7, 0.35), '#9aa3ad', 'screw'),
    ],
  }),
  prop({
    names: 'faucet, tap, water tap, kitchen faucet',
    in: 'household',
    at: 'surface',
    shapes: [
      main(box(-14, -4, 28, 4, 2), '#b4bec7', 'base'),
      main(
        limb(
          [0, -4, 2.6],
          [0, -24, 2.2],
          [-2, -29, 2.2],
          [-8, -32, 2.2],
          [-14, -30, 2.2],
          [-17, -25, 2.2],
          [-17, -21, 2.4],
        ),
        '#c3ccd4',
        'spout',
      ),
      light(limb([-0.8, -5, 0.6], [-0.8, -24, 0.6]), '#c3ccd4'),
      main(`${box(-13, -9, 6, 6, 1)}${box(7, -9, 6, 6, 1)}`, '#aab4bd', 'valve'),
      main(
        `${limb([-14, -11, 1.6], [-6, -11, 1.6])}${limb([6, -11, 1.6], [14, -11, 1.6])}`,
        '#c3ccd4',
        'handle',
      ),
      detail(circle(-10, -11, 1.2), '#d8453c', 'hot'),
      detail(circle(10, -11, 1.2), '#3b7fd0', 'cold'),
      glass('M-18 -19H-16L-15.600 -9C-16 -6 -18 -6 -18.400 -9Z', '#7cc4ee', 'water'),
    ],
  }),
  prop({
    names: 'comb, hair comb, pocket comb',
    in: 'household',
    at: 'surface',
    shapes: [
      main(box(-9, -4.4, 18, 1.9, 0.8), '#3b7dc4', 'spine'),
      flat(
        Array.from({ length: 16 }, (_, i) => box(-8.6 + i * 1.1, -3, i < 8 ? 0.7 : 0.5, 3, 0.2)).join(''),
        '#3b7dc4',
        'tooth',
      ),
      flat(`${box(-9, -3, 0.9, 3, 0.2)}${box(8.1, -3, 0.9, 3, 0.2)}`, '#356fb0', 'end'),
      light(box(-8, -4.1, 15, 0.5, 0.2), '#3b7dc4'),
    ],
  }),
  prop({
    names: 'shower, shower cubicle, shower cabin, shower stall',
    in: 'household',
    shapes: [
      detail(box(-46, -206, 92, 206), '#dfe9ee', 'wall'),
      line(
        'M-46 -180H46M-46 -150H46M-46 -120H46M-46 -90H46M-46 -60H46M-46 -30H46M-23 -206V-8M0 -206V-8M23 -206V-8',
        '#c2d2da',
        1,
        'tile',
      ),
      solid(box(-52, -8, 104, 8, 3), '#f4f4f2', 'tray'),
      line('M30 -60V-178C30 -190 16 -192 6 -188', '#98a4ad', 4, 'pipe'),
      detail(poly(-12, -176, 16, -176, 8, -188, -4, -188), '#98a4ad', 'head'),
      detail(`${box(22, -104, 16, 8, 3)}`, '#b9c3ca', 'tap'),
      line(
        'M-8 -170L-14 -40M-2 -170L-5 -30M4 -170V-30M10 -170L12 -36M15 -170L20 -44',
        '#7cc4ee',
        1.6,
        'water',
      ),
      glass(box(-48, -206, 40, 198), '#bfe3ea', 'door'),
      line('M-48 -206H48V-6M-48 -206V-6M-8 -206V-6', '#98a4ad', 3, 'frame'),
    ].map((s) =>
      s.part === 'tray' ? { ...s, slot: 1 as const } : s.part === 'wall' ? { ...s, slot: 1 as const } : s,
    ),
  }),
  prop({
    names: 'bathroom scale, scales, body scale, digital scale',
    in: 'household',
    at: 'surface',
    shapes: [
      flat('M-17 -2H17V-5H-17Z', '#8b949b', 'base'),
      main(
        'M-17 -5L-12 -24C-11.600 -26 -10 -27 -8 -27H8C10 -27 11.600 -26 12 -24L17 -5C17 -4 16 -3.500 15 -3.500H-15C-16 -3.500 -17 -4 -17 -5Z',
        '#5fa8c8',
        'plate',
      ),
      shade('M-17 -5H17C17 -4 16 -3.500 15 -3.500H-15C-16 -3.500 -17 -4 -17 -5Z', '#5fa8c8'),
      detail('M-6 -17A6.500 6.500 0 0 1 6 -17L5 -15H-5Z', '#f6f4ee', 'dial'),
      detail(oval(0, -19.5, 6.6, 4.4), '#f6f4ee', 'dial'),
      line(
        'M-4.500 -20L-3.600 -19.200M-2 -22L-1.600 -21M2 -22L1.600 -21M4.500 -20L3.600 -19.200',
        '#4c5157',
        0.5,
        'tick',
      ),
      line('M0 -17L2.400 -21', '#d8453c', 0.8, 'needle'),
      flat(`${oval(-6.5, -9.5, 3, 4.4)}${oval(6.5, -9.5, 3, 4.4)}`, '#4c8fae', 'grip'),
    ],
  }),
  prop({
    names: 'rug, carpet, area rug, persian rug, oriental rug, floor rug',
    in: 'household',
    // Who is on it stands in its middle, not at its far edge.
    anchors: { top: [0, -24] },
    shapes: [
      main('M-92 0L-62 -56H62L92 0Z', '#a8302f', 'rug'),
      second('M-80 -5L-56 -51H56L80 -5ZM-73 -8H73L52 -48H-52Z', '#f0d08a', 'border'),
      detail('M0 -44L28 -28L0 -11L-28 -28Z', '#2f4a7d', 'medallion'),
      detail('M0 -37L16 -28L0 -18L-16 -28Z', '#f0d08a', 'medallion'),
      detail(`${oval(-46, -28, 7, 4.5)}${oval(46, -28, 7, 4.5)}`, '#2f4a7d', 'flower'),
      line(
        'M-92 0L-96 5M-76 0L-79 5M-60 0L-62 5M-44 0L-46 5M-28 0L-29 5M-12 0V5M4 0V5M20 0L21 5M36 0L38 5M52 0L54 5M68 0L71 5M84 0L88 5',
        '#f3e6c8',
        1.6,
        'fringe',
      ),
    ],
  }),
  prop({
    names: 'doormat, door mat, welcome mat, mat',
    in: 'household',
    anchors: { top: [0, -11] },
    shapes: [
      main('M-38 0L-30 -26H30L38 0V3H-38Z', '#a9793f', 'mat'),
      flat('M-38 0H38V3H-38Z', '#7d562a', 'edge'),
      line('M-33.500 -3L-27 -23.500H27L33.500 -3Z', '#7d562a', 1.2, 'border'),
      line(
        'M-22 -17V-9M-16 -17V-9M-22 -13H-16M-8 -17C-12 -17 -12 -9 -8 -9C-4 -9 -4 -17 -8 -17M1 -9V-17L5 -12L9 -17V-9M20 -17H14V-9H20M14 -13H19',
        '#4a321a',
        1.2,
        'letters',
      ),
    ],
  }),
  prop({
    names: 'dog bed, pet bed, cat bed, dog basket',
    in: 'household',
    shapes: [
      main(
        blob([-40, -2, -44, -12, -36, -24, -14, -28, 14, -28, 36, -24, 44, -12, 40, -2, 20, 0, -20, 0], 0.9),
        '#6d89a8',
        'rim',
      ),
      detail(oval(0, -16, 32, 9), '#f1e6d2', 'cushion'),
      main(
        'M-43 -14C-40 -6 -26 -9 -18 -8C-8 -6 8 -6 18 -8C26 -9 40 -6 43 -14C44 -8 42 -3 38 -1C20 1 -20 1 -38 -1C-42 -3 -44 -8 -43 -14Z',
        '#7d99b8',
        'rim',
      ),
      detail(
        'M-10 -4C-13 -7 -9 -9 -8 -6.500H8C9 -9 13 -7 10 -4C13 -1 9 1 8 -1.500H-8C-9 1 -13 -1 -10 -4Z',
        '#f4efe4',
        'bone',
      ),
    ],
  }),
  prop({
    names: 'toilet brush, scrub brush',
    in: 'household',
    at: 'surface',
    shapes: [
      main('M-7 0L-5.500 -12H5.500L7 0Z', '#e9ecee', 'holder'),
      flat(ring(0, -12, 5.6, 2), '#cfd6da', 'rim'),
      main(limb([0, -12, 1], [0, -38, 1.2]), '#d7dde1', 'handle'),
      line(curve(-5, -12, 0, -11, 5, -12), '#aab4bd', 0.7, 'rim'),
    ],
  }),
];
