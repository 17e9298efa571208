/** A trunk as one sees it who stands at it: bark, roots, and the first boughs, which nobody looks up to. Centimetres. */
import { blob, circle, curve, limb } from '../path/outline.ts';
import { light, line, main, type Prop, prop, shade, solid } from './prop.ts';

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

/** The lower edge of a crown that goes on above, and what of it is in the light. */
const crown = (lit: number): string =>
  [
    [-220, -384, 66],
    [-130, -402, 78],
    [-40, -396, 74],
    [56, -404, 80],
    [146, -396, 76],
    [232, -380, 62],
    [-90, -452, 76],
    [20, -468, 84],
    [130, -450, 74],
  ]
    .map(([x = 0, y = 0, r = 0]) => circle(x - 0.6 * lit, y - lit, lit > 0 ? 0.55 * r : r))
    .join('');

export const NEAR_TRUNK_PROPS: readonly Prop[] = [
  // An old tree one can sit in: the hollow is wide open towards who looks.
  prop({
    names: 'hollow tree, hollow oak, hollow trunk, tree hollow, hollow tree trunk',
    in: 'plant',
    height: 4.4,
    anchors: { inside: [0, -112] },
    shapes: [
      solid(
        `${limb([60, -250, 26], [150, -330, 16], [210, -352, 10])}${limb([-60, -260, 24], [-150, -336, 14], [-200, -350, 9])}`,
        '#664a32',
        'bough',
      ),
      main(
        'M-176 0C-128 -10 -112 -40 -106 -90C-100 -170 -112 -250 -84 -392H92C110 -250 100 -170 108 -90C112 -40 132 -10 180 0C140 8 110 -4 84 -6C60 6 30 4 0 2C-40 8 -70 0 -96 -6C-124 6 -150 6 -176 0Z',
        '#7b5b3e',
        'trunk',
      ),
      shade(
        'M60 -392H92C110 -250 100 -170 108 -90C112 -40 132 -10 180 0C140 8 110 -4 84 -6C82 -80 84 -200 60 -392Z',
        '#5f4630',
      ),
      solid(
        blob([-76, -182, -62, -246, 0, -276, 62, -246, 76, -182, 58, -118, 0, -98, -58, -118], 0.95),
        '#8f6d4b',
        'rim',
      ),
      solid(
        blob([-63, -182, -52, -238, 0, -262, 52, -238, 63, -182, 48, -126, 0, -110, -48, -126], 0.95),
        '#35241a',
        'hollow',
      ),
      line(
        'M-92 -40C-84 -70 -86 -96 -82 -120M-30 -20C-26 -44 -30 -66 -28 -86M34 -24C40 -48 34 -62 38 -84M-78 -290C-70 -320 -72 -340 -66 -366M10 -296C14 -320 8 -344 12 -372M70 -284C66 -310 72 -330 66 -352',
        '#553d29',
        4,
        'bark',
      ),
      solid(crown(0), '#5f8a3e', 'foliage'),
      light(crown(26), '#79a552'),
    ],
  }),
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
