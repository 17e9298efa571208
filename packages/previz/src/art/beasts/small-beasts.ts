/** Small animals and reptiles by hand, facing left, standing on the ground. */
import { blob, circle, curve, limb, oval, poly } from '../path/outline.ts';
import { detail, faint, flat, ink, line, main, type Prop, prop } from '../props/prop.ts';

const eye = (x: number, y: number, r: number) => [
  ink(circle(x, y, r), '#1f1b1e', 'eye'),
  detail(circle(x - r * 0.3, y - r * 0.35, r * 0.36), '#ffffff', 'glint'),
];

export const SMALL_BEASTS: readonly Prop[] = [
  prop({
    names: 'rabbit, bunny, hare, bunny rabbit, white rabbit, easter bunny',
    in: 'animal',
    faces: 'left',
    height: 0.38,
    shapes: [
      flat(blob([-12, -34, -10, -52, -5, -60, -2, -54, -5, -36]), '#b5a79a', 'ear'),
      flat(limb([-6, -12, 5], [-9, -3, 3.4]), '#c9bcae', 'leg'),
      main(circle(25, -11, 5.5), '#f6f1ea', 'tail'),
      main(blob([-14, -20, -2, -25, 12, -27, 24, -18, 25, -5, 14, -1, -4, -1, -13, -8]), '#d3c7ba', 'body'),
      flat(blob([2, -16, 14, -19, 22, -12, 21, -3, 10, -1, 2, -6]), '#c9bcae', 'thigh'),
      flat(limb([16, -2.5, 2.6], [0, -2.5, 2.6]), '#d9cec2', 'foot'),
      main(limb([-10, -12, 5], [-14, -3, 3.4], [-18, -2.6, 2.5]), '#d9cec2', 'leg'),
      main(`${oval(-15, -29, 11, 9.5)}`, '#d9cec2', 'head'),
      main(blob([-8, -35, -4, -52, 2, -61, 5, -55, 1, -38]), '#d9cec2', 'ear'),
      detail(blob([-5.5, -38, -2.5, -50, 1.5, -56, 2.5, -52, -1, -40]), '#e9a9a6', 'ear'),
      detail(blob([-26, -26, -22, -29, -17, -27, -17, -22, -22, -21]), '#f4eee6', 'muzzle'),
      ink(poly(-26.5, -27.5, -23.8, -28, -25, -25.8), '#c9706c', 'nose'),
      ...eye(-17.5, -31, 1.9),
      line('M-22 -24L-29 -22M-22 -25L-30 -25', '#f6f1ea', 0.5, 'whisker'),
    ],
  }),
  prop({
    names: 'hamster, guinea pig, gerbil, lemming, cavy',
    in: 'animal',
    faces: 'left',
    shapes: [
      main(blob([-7, -3, -7.5, -8, -2, -9.5, 5, -9, 8.5, -4, 6, -0.5, -4, -0.4]), '#e0a25a', 'body'),
      detail(blob([-6, -2.5, -2, -4, 4, -3, 4, -0.5, -4, -0.4]), '#f7ecd8', 'belly'),
      main(circle(-2.6, -9.6, 1.8), '#c9863f', 'ear'),
      detail(circle(-2.6, -9.4, 1), '#e9a9a6', 'ear'),
      main(oval(-5, -6.4, 4, 3.4), '#e6ac66', 'head'),
      detail(oval(-6.4, -4.9, 2.6, 1.8), '#f7ecd8', 'cheek'),
      ...eye(-6, -7.4, 0.75),
      ink(oval(-9, -5.9, 0.5, 0.4), '#c9706c', 'nose'),
      detail(`${oval(-5, -0.5, 1.6, 0.7)}${oval(3, -0.5, 2, 0.7)}`, '#e9a9a6', 'foot'),
    ],
  }),
  prop({
    names: 'frog, tree frog, bullfrog, frog prince',
    in: 'animal',
    faces: 'left',
    height: 0.12,
    shapes: [
      flat(blob([6, -8, 16, -10, 20, -3, 12, 0, 5, -1]), '#3d8a35', 'thigh'),
      main(blob([-13, -9, -9, -14, 0, -14.5, 10, -9, 13, -2, 4, -0.6, -6, -1, -12, -4]), '#57b046', 'body'),
      detail(blob([-12.5, -6, -6, -6.5, 2, -4, 3, -1, -5, -1, -11, -3.5]), '#dcebb4', 'belly'),
      main(blob([1, -7, 9, -12, 16, -8, 14, -2.5, 6, -1]), '#4fa63f', 'thigh'),
      main('M15 -3L4 -1.500L0 -1.800L1 0H17C19 -1 18 -3 15 -3Z', '#57b046', 'foot'),
      main(limb([-6, -6, 2.2], [-7.5, -2, 1.5]), '#4fa63f', 'leg'),
      main('M-10.500 0L-9 -1.800H-6L-4 0Z', '#57b046', 'foot'),
      main(circle(-8, -14.6, 3.1), '#57b046', 'eye socket'),
      main(circle(-3, -15, 2.9), '#57b046', 'eye socket'),
      detail(circle(-8.4, -14.9, 2.1), '#f6e9a0', 'eye'),
      ink(oval(-8.8, -14.9, 1.2, 0.9)),
      detail(circle(-3.4, -15.2, 1.9), '#f6e9a0', 'eye'),
      ink(oval(-3.8, -15.2, 1.1, 0.8)),
      line(curve(-13, -8, -9, -6.8, -3, -8), '#2f6a2a', 0.6, 'mouth'),
      flat(`${circle(3, -11, 1.1)}${circle(6.4, -8.6, 1.3)}${circle(1, -8.6, 0.9)}`, '#3f8f35', 'spot'),
    ],
  }),
  prop({
    names: 'koala, koala bear',
    in: 'animal',
    height: 0.65,
    shapes: [
      main(oval(0, -22, 19, 22), '#9098a2', 'body'),
      detail(oval(0, -19, 11, 15), '#dfe2e4', 'belly'),
      main(limb([-15, -30, 6], [-20, -16, 5]), '#858d97', 'arm'),
      main(limb([15, -30, 6], [20, -16, 5]), '#7b838d', 'arm'),
      main(`${oval(-12, -4, 9, 5)}${oval(12, -4, 9, 5)}`, '#858d97', 'foot'),
      main(`${circle(-19, -56, 10)}${circle(19, -56, 10)}`, '#9098a2', 'ear'),
      detail(`${circle(-19, -55, 6)}${circle(19, -55, 6)}`, '#e9d5d2', 'ear'),
      main(oval(0, -50, 20, 17), '#98a0aa', 'head'),
      ...eye(-9, -52, 2.4),
      ...eye(9, -52, 2.4),
      ink(oval(0, -47, 4.6, 6.6), '#2b2a30', 'nose'),
      line(curve(-5, -38, 0, -36, 5, -38), '#4a4c54', 1, 'mouth'),
    ],
  }),
  prop({
    names: 'crocodile, alligator, caiman, croc, gator, crocodilian',
    in: 'animal',
    faces: 'left',
    height: 0.62,
    shapes: [
      flat(limb([-30, -14, 8], [-38, -3, 5]), '#4a7a38', 'leg'),
      flat(limb([44, -14, 9], [38, -3, 5]), '#4a7a38', 'leg'),
      main(
        blob(
          [-60, -24, -30, -32, 10, -36, 50, -30, 90, -18, 140, -6, 150, -2, 100, -6, 56, -8, 0, -8, -50, -10],
          0.9,
        ),
        '#6a9a4a',
        'body',
      ),
      detail(blob([-60, -14, 0, -16, 50, -14, 90, -9, 56, -8, 0, -8, -50, -9]), '#d8dca4', 'belly'),
      flat(
        [-30, -12, 6, 24, 42, 60, 78, 94, 108]
          .map((x, i) =>
            poly(
              x - 7,
              -33 + Math.max(0, i - 3) * 3.6,
              x,
              -42 + Math.max(0, i - 3) * 3.6,
              x + 8,
              -32 + Math.max(0, i - 3) * 3.6,
            ),
          )
          .join(''),
        '#57853c',
        'ridge',
      ),
      main(
        blob([-50, -30, -62, -36, -72, -32, -92, -24, -128, -21, -134, -17, -120, -14, -80, -13, -54, -12]),
        '#6a9a4a',
        'head',
      ),
      flat(blob([-132, -13, -100, -12, -70, -11, -56, -9, -70, -5, -110, -6, -128, -9]), '#5b8a40', 'jaw'),
      detail(
        Array.from({ length: 9 }, (_, i) =>
          poly(-126 + i * 7, -15, -120 + i * 7, -15, -123 + i * 7, -9.5),
        ).join(''),
        '#f7f3e4',
        'teeth',
      ),
      detail(circle(-66, -33, 4.6), '#f2d34a', 'eye'),
      ink(oval(-67, -33, 1.3, 3.4)),
      ink(oval(-127, -20, 1.8, 1), '#33502a'),
      main(limb([-34, -16, 9], [-48, -8, 6], [-52, -3, 4]), '#6a9a4a', 'leg'),
      main(limb([50, -18, 10], [60, -8, 6], [52, -3, 4]), '#6a9a4a', 'leg'),
    ],
  }),
  prop({
    names: 'dragonfly, damselfly',
    in: 'animal',
    at: 'air',
    faces: 'left',
    height: 0.07,
    shapes: [
      faint(
        flat(
          `${blob([-3, -5, 2, -9, 9, -16, 14, -15, 7, -7])}${blob([-4, -5, -6, -10, -4, -17, 1, -16, -1, -6])}`,
          '#a9dbe4',
          'wing',
        ),
        0.62,
      ),
      line('M-2 -6L11 -15M-3 -6L-2 -16M0 -7.500L12 -13', '#6fa9b4', 0.25, 'vein'),
      main(limb([-5, -4.5, 2.4], [0, -4, 1.9], [17, -1.5, 0.9]), '#2f9a8c', 'body'),
      line('M4 -4.600V-2M7 -4V-1.700M10 -3.400V-1.300M13 -2.800V-1', '#1f6f66', 0.5, 'ring'),
      main(circle(-7, -4.8, 2.3), '#3aae9e', 'head'),
      detail(circle(-7.9, -5.5, 1.3), '#8a2f2a', 'eye'),
      detail(circle(-8.2, -5.9, 0.4), '#ffffff', 'glint'),
      faint(flat(blob([-3, -4, 3, 0.4, 10, 3.6, 13, 1, 5, -3]), '#bfe6ee', 'wing'), 0.7),
    ],
  }),
  prop({
    names: 'centipede, millipede',
    in: 'animal',
    faces: 'left',
    shapes: [
      line(
        Array.from({ length: 12 }, (_, i) => `M${-5 + i * 0.95} -0.7L${-5.3 + i * 0.95} 0`).join(''),
        '#6a2f1c',
        0.22,
        'legs',
      ),
      main(
        Array.from({ length: 12 }, (_, i) => circle(-5 + i * 0.95, -1.1, 0.75)).join(''),
        '#b5532c',
        'body',
      ),
      main(circle(-6, -1.2, 0.9), '#8f3a1c', 'head'),
      line('M-6.500 -1.900L-7.800 -2.800M-6.200 -2L-7 -3.200', '#6a2f1c', 0.18, 'feeler'),
    ],
  }),
];
