/** What lies on a kitchen table in the morning: bread, pasta, flowers, the paper. */
import { blob, circle, oval, poly } from '../path/outline.ts';
import { detail, faint, flat, light, line, main, type Prop, prop, second, shade, solid } from './prop.ts';

export const KITCHEN_TABLE_PROPS: readonly Prop[] = [
  prop({
    names: 'bread, loaf, loaf of bread, bread loaf, fresh bread',
    in: 'food',
    at: 'surface',
    shapes: [
      main(
        blob([-17, -3, -17, -8, -11, -12, 0, -13.4, 11, -12, 17, -8, 17, -3, 10, 0, -10, 0], 0.85),
        '#b9743a',
        'crust',
      ),
      shade(blob([17, -8, 17, -3, 10, 0, -10, 0, -17, -3, -6, -3.4, 8, -4.4], 0.8), '#b9743a'),
      light(blob([-14, -8.6, -6, -11.8, 4, -12.2, 10, -10.8, 0, -9.8, -8, -8.4], 0.9), '#d3985a'),
      detail(
        `${blob([-9.4, -11.6, -7, -9.6, -6.4, -5.6, -8, -6, -10, -9.6], 0.8)}${blob([-1.4, -12.8, 1, -10.4, 1.6, -6, 0, -6.4, -2, -10.4], 0.8)}${blob([6.6, -12.2, 9, -10, 9.6, -6.4, 8, -6.6, 6, -10], 0.8)}`,
        '#f0d09a',
        'score',
      ),
      faint(
        detail(
          `${circle(-12, -6, 0.5)}${circle(-3.6, -8.4, 0.5)}${circle(4, -7, 0.5)}${circle(12.6, -6.6, 0.5)}${circle(-5, -4.6, 0.4)}`,
          '#f6e6c8',
          'flour',
        ),
        0.9,
      ),
    ],
  }),
  prop({
    names: 'spaghetti, pasta, plate of pasta, plate of spaghetti, spaghetti bolognese',
    in: 'food',
    at: 'surface',
    shapes: [
      second('M-17 -3.400C-15 -0.600 -8 0 0 0C8 0 15 -0.600 17 -3.400Z', '#e4e8ea', 'plate'),
      flat(oval(0, -3.8, 17, 3.6), '#f4f6f7', 'plate'),
      flat(oval(0, -3.8, 12.4, 2.5), '#d8dde0', 'plate'),
      main(
        blob([-11.6, -4, -10, -7.4, -4, -9.6, 3, -10, 9, -8, 11.6, -4.4, 6, -2.4, -6, -2.4], 0.9),
        '#ecc766',
        'pasta',
      ),
      shade(blob([11.6, -4.4, 6, -2.4, -6, -2.4, -11.6, -4, -4, -4.4, 6, -5.6], 0.9), '#ecc766'),
      line(
        'M-11 -4.400C-7 -8 -1 -8.600 4 -6.400C7 -5 9 -4.600 11 -4.800M-10 -3.400C-6 -6 -2 -6 2 -4.400C5 -3.200 8 -3 10.400 -3.600M-9 -7.400C-4 -9.600 3 -9.600 8 -7.200M-6 -2.800C-2 -4 2 -3.600 5 -2.700M-8 -5.600C-6 -3.400 -9 -2.600 -10.600 -3.400M5 -8.600C9 -7.600 10.600 -5.600 9 -3.200',
        '#c99a3c',
        0.45,
        'strand',
      ),
      detail(
        blob([-6, -8.6, -3, -11.6, 2, -12, 6, -9.6, 4.6, -7.2, 0, -6.4, -4, -6.8], 0.9),
        '#b3321f',
        'sauce',
      ),
      detail(
        `${circle(-2.6, -10, 1.2)}${circle(2.2, -10.6, 1.3)}${circle(0.6, -8.4, 1.1)}`,
        '#7a2a1c',
        'mince',
      ),
      detail(
        'M1 -11.800C2 -14.400 5 -14.600 6 -13C4.600 -11.400 2.600 -11.200 1 -11.800ZM1 -11.800C-0.600 -14 -3 -13.600 -3.600 -12.200C-2 -11 -0.400 -11.200 1 -11.800Z',
        '#3f8a3f',
        'basil',
      ),
    ],
  }),
  prop({
    names: 'bouquet, bunch of flowers, flower bouquet, bouquet of flowers',
    in: 'plant',
    at: 'surface',
    anchors: { grip: [0, -7] },
    shapes: [
      line('M-3 0L3 -14M3 0L-3 -14M0 0V-14', '#4f8a3f', 1.4, 'stem'),
      detail(
        blob([-15, -26, -18, -34, -10, -38, 0, -42, 10, -38, 18, -34, 15, -26, 0, -20], 0.9),
        '#4a8a46',
        'leaf',
      ),
      ...(
        [
          [-10, -33, 5.2, '#d9486a'],
          [0, -38, 5.4, '#f0a8b8'],
          [10, -34, 5.2, '#d9486a'],
          [-5, -28, 5, '#f6e9d8'],
          [6, -28, 5.2, '#e0703f'],
        ] as const
      ).flatMap(([x, y, r, c], i) => [
        i === 0 || i === 2 ? main(circle(x, y, r), c, 'bloom') : solid(circle(x, y, r), c, 'bloom'),
        faint(
          line(
            `M${x - r * 0.6} ${y}A${r * 0.6} ${r * 0.6} 0 1 1 ${x + r * 0.3} ${y + r * 0.5}M${x - r * 0.2} ${y}A${r * 0.25} ${r * 0.25} 0 1 1 ${x + r * 0.2} ${y + r * 0.1}`,
            '#6d2030',
            0.5,
            'petal',
          ),
          0.55,
        ),
      ]),
      second(poly(-15, -25, 0, -19, 15, -25, 3.4, -9, -3.4, -9), '#efe2c8', 'paper'),
      shade(poly(2, -19.8, 15, -25, 3.4, -9, 0.6, -9), '#d9c9a8'),
      detail(poly(-4, -11.4, 4, -11.4, 3.6, -8.4, -3.6, -8.4), '#b3304a', 'ribbon'),
    ],
  }),
  prop({
    names: 'newspaper, paper news, daily paper',
    in: 'household',
    at: 'surface',
    shapes: [
      flat(poly(-15, -1, -13.6, -37, 14.6, -38, 16.4, -1.4), '#c9c6ba', 'page'),
      main(poly(-16, 0, -15, -36, 13, -37, 14.6, -0.6), '#ece8da', 'page'),
      shade(poly(-16, 0, -15.6, -17, 13.8, -18, 14.6, -0.6), '#ece8da'),
      line('M-12.600 -33.400L11 -34.200', '#33302c', 2.2, 'title'),
      line('M-12.800 -30.600L11.200 -31.400', '#6d675d', 0.5, 'rule'),
      detail(poly(-12.8, -28.6, -0.6, -29, -0.4, -19.6, -13, -19.2), '#8b857a', 'picture'),
      line(
        'M1.600 -28.600L11.400 -28.900M1.600 -26.600L11.400 -26.900M1.600 -24.600L11.400 -24.900M1.700 -22.600L11.500 -22.900M1.700 -20.600L11.500 -20.900M-13 -15L-2 -15.300M-13.100 -13L-2 -13.300M-13.200 -11L-2 -11.300M-13.300 -9L-2 -9.300M-13.400 -7L-2 -7.300M-13.500 -5L-2 -5.300M1.800 -15.500L12.400 -15.800M1.800 -13.500L12.600 -13.800M1.800 -11.500L12.700 -11.800M1.800 -9.500L12.800 -9.800M1.800 -7.500L12.900 -7.800M1.800 -5.500L13 -5.800',
        '#948e82',
        0.55,
        'text',
      ),
    ],
  }),
];
