/** Things to wear, laid out or hung up by themselves. */
import { box, circle, poly } from '../path/outline.ts';
import { detail, flat, line, main, type Prop, prop, second, shade, solid } from './prop.ts';

export const WEAR_PROPS: readonly Prop[] = [
  prop({
    names: 'tie, necktie, cravat',
    in: 'clothing',
    at: 'surface',
    anchors: { grip: [0, -48] },
    shapes: [
      main('M-4.500 -45L4.500 -45L9 -11L0 0L-9 -11Z', '#c02f38', 'blade'),
      shade('M0.500 -45H4.500L9 -11L0 0Z', '#c02f38'),
      second(
        'M-7.500 -23L7 -31L7.600 -26.500L-8.200 -17.500ZM-6 -34.500L5.300 -40.500L5.900 -36.500L-6.600 -29.500ZM-8.800 -12.500L8.300 -21L8.900 -16L-7.500 -8.800Z',
        '#f3e6d8',
        'stripe',
      ),
      main('M-5 -54H5L4 -44.500H-4Z', '#a82831', 'knot'),
      shade('M1 -54H5L4 -44.500H0.500Z', '#a82831'),
    ],
  }),
  prop({
    names: 'bow tie, bowtie',
    in: 'clothing',
    at: 'surface',
    shapes: [
      main('M-1 -4.500L-10 -9C-11 -6 -11 -3 -10 0L-1 -4Z', '#b02a34', 'bow'),
      main('M1 -4.500L10 -9C11 -6 11 -3 10 0L1 -4Z', '#b02a34', 'bow'),
      shade('M-1 -4.500L-5 -5L-10 0L-1 -4ZM1 -4.500L5 -5L10 0L1 -4Z', '#b02a34'),
      main(box(-2, -6.4, 4, 4.2, 1), '#8e1f29', 'knot'),
    ],
  }),
  prop({
    names: 'suit, business suit, blazer',
    in: 'clothing',
    at: 'floor',
    shapes: [
      solid(poly(-9, -98, 9, -98, 4, -60, -4, -60), '#f6f4ee', 'shirt'),
      main(
        'M-9 -98L-28 -92C-34 -90 -36 -84 -36 -76L-38 -34H-27L-26 -62L-27 -22H-1L-2 -58Z',
        '#33415c',
        'jacket',
      ),
      main('M9 -98L28 -92C34 -90 36 -84 36 -76L38 -34H27L26 -62L27 -22H1L-2 -58Z', '#2c3850', 'jacket'),
      flat('M-9 -98L-16 -84L-10 -80L-13 -76L-2 -58L-3 -64Z', '#28334a', 'lapel'),
      flat('M9 -98L16 -84L10 -80L13 -76L2 -58L3 -64Z', '#28334a', 'lapel'),
      second(poly(-2.4, -94, 2.4, -94, 1.6, -90, 3.4, -66, 0, -61, -3.4, -66, -1.6, -90), '#b02a34', 'tie'),
      detail(`${circle(3, -50, 1.4)}${circle(3, -40, 1.4)}`, '#171d2b', 'button'),
      main(poly(-26, -22, 26, -22, 24, 0, 3, 0, 0, -12, -3, 0, -24, 0), '#28334a', 'trousers'),
    ],
  }),
  prop({
    names: 'hoodie, sweatshirt',
    in: 'clothing',
    at: 'surface',
    shapes: [
      main(
        'M-16 -62L-28 -56C-34 -50 -38 -30 -40 -10H-30L-24 -34V0H24V-34L30 -10H40C38 -30 34 -50 28 -56L16 -62C8 -56 -8 -56 -16 -62Z',
        '#7d8794',
        'body',
      ),
      shade('M10 -59C12 -60 14 -61 16 -62L28 -56C34 -50 38 -30 40 -10H30L24 -34V0H8Z', '#7d8794'),
      main('M-16 -62C-18 -76 18 -76 16 -62C8 -54 -8 -54 -16 -62Z', '#8c96a3', 'hood'),
      detail('M-9 -63C-9 -70 9 -70 9 -63C5 -58 -5 -58 -9 -63Z', '#4a525d', 'inside'),
      line('M-4 -58V-46M4 -58V-47', '#f2f2ee', 1.1, 'cord'),
      flat(poly(-14, -22, 14, -22, 18, -6, -18, -6), '#6f7986', 'pocket'),
    ],
  }),
  prop({
    names: 'skirt, miniskirt, tutu',
    in: 'clothing',
    at: 'surface',
    shapes: [
      main('M-14 -52H14L32 -2C12 3 -12 3 -32 -2Z', '#c0508a', 'skirt'),
      shade('M2 -46L8 1C-1 2 -6 1.500 -8 1L-2 -46ZM10 -46L22 -0.500L30 -2.500L14 -46Z', '#c0508a'),
      flat(box(-15, -54, 30, 7, 2), '#a23e72', 'belt'),
    ],
  }),
  prop({
    names: 'cape, cloak, superhero cape, wizard robe',
    in: 'clothing',
    at: 'surface',
    shapes: [
      main(
        'M-14 -118C-6 -112 6 -112 14 -118C24 -90 34 -40 44 -4C34 4 26 -6 14 0C4 5 -6 -5 -16 0C-26 5 -34 -6 -44 -2C-34 -40 -24 -90 -14 -118Z',
        '#b3262e',
        'cape',
      ),
      shade(
        'M8 -112C20 -80 24 -40 30 -4L44 -4C34 -40 24 -90 14 -118ZM-4 -108L-14 -2L-2 0L2 -108Z',
        '#b3262e',
      ),
      second(circle(0, -114, 4), '#e0b23c', 'clasp'),
    ],
  }),
];
