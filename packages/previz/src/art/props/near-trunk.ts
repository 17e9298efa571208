/** A trunk as one sees it who stands at it: bark, roots, and the first boughs, which nobody looks up to. Centimetres. */
import { blob, curve, limb } from '../path/outline.ts';
import { line, main, type Prop, prop, shade, solid } from './prop.ts';

/** Where bark cracks: x at breast height, from and to, up from the ground. */
const CRACKS: readonly (readonly [x: number, from: number, to: number])[] = [
  [-21, 24, 96],
  [-15, 130, 214],
  [-9, 40, 84],
  [-4, 236, 330],
  [3, 20, 70],
  [8, 150, 250],
  [13, 60, 128],
  [20, 190, 290],
];

export const NEAR_TRUNK_PROPS: readonly Prop[] = [
  prop({
    names: 'near trunk',
    in: 'plant',
    height: 4.2,
    shapes: [
      solid(
        `${limb([14, -250, 11], [70, -318, 8], [120, -360, 5])}${limb([-16, -290, 9], [-66, -352, 6])}`,
        '#5f4630',
        'bough',
      ),
      main(
        'M-62 0C-44 -6 -34 -22 -30 -52C-26 -120 -28 -220 -24 -420H24C26 -300 24 -180 28 -70C30 -30 40 -8 66 0C44 2 34 -4 24 -8C16 0 6 4 -4 0C-12 4 -22 2 -30 -6C-40 0 -50 2 -62 0Z',
        '#7b5b3e',
        'trunk',
      ),
      shade(
        'M6 -420H24C26 -300 24 -180 28 -70C30 -30 40 -8 66 0C44 2 34 -4 24 -8C18 -60 10 -200 6 -420Z',
        '#5f4630',
      ),
      line(
        CRACKS.map(([x, from, to]) =>
          curve(x, -from, x + 3 * Math.sign(x + 1), -(from + to) / 2, x - 1, -to),
        ).join(''),
        '#553d29',
        2.2,
        'bark',
      ),
      solid(blob([-6, -176, -9, -184, -3, -190, 4, -184, 1, -176], 0.9), '#4d3724', 'knot'),
    ],
  }),
];
