import { blob, circle, limb, oval } from '../path/outline.ts';
import { detail, flat, ink, line, main, type Prop, prop } from '../props/prop.ts';

/** The badger. */
export const BADGERS: readonly Prop[] = [
  prop({
    names: 'badger, honey badger, wolverine',
    in: 'animal',
    faces: 'left',
    height: 0.38,
    shapes: [
      main(blob([40, -26, 52, -24, 62, -14, 54, -12, 42, -16], 0.9), '#b4b1ae', 'tail'),
      flat(`${limb([-16, -14, 6], [-18, -3, 5])}${limb([30, -14, 7], [32, -3, 5])}`, '#26232a', 'leg'),
      main(
        blob([-28, -14, -26, -32, -6, -42, 22, -40, 44, -28, 44, -12, 20, -8, -18, -8], 0.9),
        '#8a878a',
        'body',
      ),
      detail(blob([-26, -12, -6, -14, 26, -14, 42, -12, 20, -7, -18, -7], 0.9), '#2f2b30', 'belly'),
      detail(
        blob([-18, -16, -22, -30, -36, -34, -52, -24, -62, -14, -58, -9, -40, -9, -26, -10], 0.9),
        '#f6f3ec',
        'head',
      ),
      detail(
        blob([-24, -28, -36, -29, -50, -20, -56, -14, -48, -14, -34, -19, -22, -20], 0.9),
        '#2a262c',
        'stripe',
      ),
      ink(oval(-61, -13, 3, 2.5), '#231d1f', 'nose'),
      detail(circle(-24, -33, 3.6), '#2a262c', 'ear'),
      detail(circle(-42, -20.5, 1.6), '#f6f3ec', 'glint'),
      ink(circle(-42, -20.5, 1.1), '#0f0d10', 'eye'),
      detail(`${limb([-22, -14, 7], [-26, -3, 5.4])}${limb([18, -14, 8], [14, -3, 5.4])}`, '#33303a', 'leg'),
      line('M-33 -1H-37M-30 -0.500H-34M7 -1H3', '#d9d2c4', 1.4, 'claw'),
    ],
  }),
];
