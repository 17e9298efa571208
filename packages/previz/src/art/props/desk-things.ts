/** Books, brushes, blades and other small things of every room. */
import { blob, box, circle, oval, poly } from '../path/outline.ts';
import {
  detail,
  flat,
  light,
  line,
  main,
  type Prop,
  type PropShape,
  prop,
  second,
  shade,
  solid,
  tube,
} from './prop.ts';

/** Laid down with its lid up, packed. */
const OPEN_SUITCASE: readonly PropShape[] = [
  main(box(-33, -50, 66, 40, 5), '#2f86c8', 'lid'),
  flat(box(-29, -46, 58, 34, 3), '#e6d7bb', 'lining'),
  line('M-29 -44L29 -14M29 -44L-29 -14', '#bda983', 1.6, 'strap'),
  flat(box(-31, -20, 62, 10, 2), '#1f5f92', 'inside'),
  solid(box(-28, -25, 25, 12, 2), '#e8574a', 'shirt'),
  solid(box(-27, -20, 25, 8, 2), '#f2efe6', 'shirt'),
  solid(box(-1, -23, 20, 10, 2), '#f0b63c', 'towel'),
  solid(blob([16, -18, 18, -27, 25, -28, 29, -20, 27, -12, 19, -12]), '#6a9f5b', 'socks'),
  solid(poly(-13, -25, -9, -20, -5, -25, -7, -26, -11, -26), '#c8443a', 'collar'),
  main(box(-34, -15, 68, 15, 4), '#2f86c8', 'case'),
  flat(`${box(-30, -9.5, 60, 1.6, 0.8)}${box(-30, -5.5, 60, 1.6, 0.8)}`, '#256fa8', 'rib'),
  light(box(-31, -13.6, 62, 1.6, 0.8), '#2f86c8'),
  solid(box(-8, -9, 16, 4.4, 2), '#26292d', 'grip'),
  detail(`${box(-24, -15.5, 4, 5, 0.8)}${box(20, -15.5, 4, 5, 0.8)}`, '#d9dde0', 'clasp'),
];

export const DESK_PROPS: readonly Prop[] = [
  prop({
    names:
      'book, closed book, novel, textbook, hardcover, hardback, tome, bible, cookbook, dictionary, blue book',
    in: 'household',
    at: 'surface',
    anchors: { grip: [0, -10] },
    shapes: [
      flat(poly(-10, -24.8, 6.2, -24.8, 10, -23, -6, -23), '#8f2a2a', 'back'),
      solid(poly(-9.2, -24.4, 5.8, -24.4, 9, -23, -6, -23), '#f4eddb', 'pages'),
      line('M-8.200 -24H6.600M-7.100 -23.500H7.700', '#d5c9ac', 0.2),
      main(box(-6, -23, 16, 23, 0.4), '#b83232', 'cover'),
      flat(poly(-6, -23, -10, -24.8, -10, -1.8, -6, 0), '#8f2424', 'spine'),
      second(
        `${poly(-6, -19.4, -10, -21.2, -10, -20, -6, -18.2)}${poly(-6, -4.8, -10, -6.6, -10, -5.4, -6, -3.6)}`,
        '#e6c064',
        'band',
      ),
      line('M-4.400 -21.400H8.400V-1.600H-4.400Z', '#e6c064', 0.5, 'frame'),
      second(box(-2, -18.6, 8, 4.8, 0.4), '#e6c064', 'title'),
      line('M-0.600 -17H4.600M0.200 -15.400H3.800', '#8f2424', 0.5),
      second(poly(2, -10.6, 4.6, -7.4, 2, -4.2, -0.6, -7.4), '#e6c064', 'emblem'),
    ],
  }),
  prop({
    names: 'open book, spellbook, spell book, magic book, grimoire, open notebook',
    in: 'household',
    at: 'surface',
    anchors: { grip: [0, -3] },
    shapes: [
      main(
        'M-19 -2C-12 -4 -6 -3 0 0C6 -3 12 -4 19 -2V-13C12 -15 6 -14 0 -11C-6 -14 -12 -15 -19 -13Z',
        '#7a3a8f',
        'cover',
      ),
      solid('M-18 -4C-12 -6 -6 -5 0 -2V-13C-6 -17 -12 -17 -18 -15Z', '#f8f2e0', 'page'),
      solid('M18 -4C12 -6 6 -5 0 -2V-13C6 -17 12 -17 18 -15Z', '#efe7d0', 'page'),
      line(
        'M-15 -13C-11 -14.500 -6 -14 -3 -12M-15 -10.500C-11 -12 -6 -11.500 -3 -9.500M-15 -8C-11 -9.500 -6 -9 -3 -7M15 -13C11 -14.500 6 -14 3 -12M15 -10.500C11 -12 6 -11.500 3 -9.500M15 -8C11 -9.500 6 -9 3 -7',
        '#a89c80',
        0.5,
      ),
    ],
  }),
  prop({
    names: 'stack of books, pile of books, books, book stack',
    in: 'household',
    at: 'surface',
    anchors: { top: [0, -18] },
    shapes: (
      [
        [0, 15, '#b83232'],
        [1.5, 13.5, '#2f6a9c'],
        [-1, 14, '#3f8a5a'],
        [1, 12, '#d9a02e'],
      ] as const
    ).flatMap(([dx, w, c], i) => {
      const y = -i * 4.6;
      return [
        i === 0
          ? main(box(dx - w, y - 4.5, w * 2, 4.5, 0.8), c, 'book')
          : detail(box(dx - w, y - 4.5, w * 2, 4.5, 0.8), c, 'book'),
        detail(box(dx - w + 2.4, y - 3.7, w * 2 - 2, 2.9), '#f4eddb', 'pages'),
        line(`M${dx - w + 4} ${y - 2.6}H${dx + w}M${dx - w + 4} ${y - 1.8}H${dx + w}`, '#d5c9ac', 0.25),
      ];
    }),
  }),
  prop({
    names: 'toothbrush, tooth brush, electric toothbrush',
    in: 'household',
    at: 'surface',
    anchors: { grip: [0, -6] },
    shapes: [
      main(
        blob(
          [-1.2, 0, -1.6, -5, -1, -11, -0.6, -14, -0.7, -20, 0.9, -20, 0.9, -14, 1.2, -10, 1.5, -5, 1.2, 0],
          0.6,
        ),
        '#2f86d8',
        'handle',
      ),
      light(box(-0.9, -9, 0.5, 7, 0.2), '#2f86d8'),
      solid(poly(-0.7, -20, -3.2, -19.7, -3.2, -15.2, -0.7, -15), '#f6f8f8', 'bristle'),
      line('M-3 -19H-0.7M-3 -17.500H-0.7M-3 -16H-0.7', '#a9d5ea', 0.5, 'bristle'),
      second(box(-1.1, -12.5, 2.2, 1, 0.4), '#f6f8f8', 'ring'),
    ],
  }),
  prop({
    names: 'scissors, pair of scissors, shears, sheep shears',
    in: 'tool',
    at: 'surface',
    anchors: { grip: [0, -4] },
    shapes: [
      solid(poly(-0.8, -9, 1.6, -9.6, 4.4, -21, 2.6, -20.6), '#c3cad0', 'blade'),
      solid(poly(0.8, -9, -1.6, -9.6, -4.4, -21, -2.6, -20.6), '#aab3ba', 'blade'),
      tube('M-0.600 -9L3 -5.500', '#d8352f', 1.8, 'arm'),
      tube('M0.600 -9L-3 -5.500', '#d8352f', 1.8, 'arm'),
      tube(`${oval(-4, -3.2, 2.3, 3)}${oval(4, -3.2, 2.3, 3)}`, '#d8352f', 1.5, 'handle'),
      detail(circle(0, -9.6, 0.8), '#6d757d', 'screw'),
    ],
  }),
  prop({
    names: 'umbrella, open umbrella, rain umbrella, brolly',
    in: 'household',
    at: 'floor',
    anchors: { grip: [0, -6] },
    shapes: [
      line('M0 -78V-8C0 1 -10 1 -10 -6', '#5a3a26', 3, 'handle'),
      line('M0 -78V-40', '#8b949b', 2, 'shaft'),
      main(
        'M-52 -56C-50 -92 -24 -104 0 -104C24 -104 50 -92 52 -56C44 -63 36 -63 28 -56C20 -63 8 -63 0 -56C-8 -63 -20 -63 -28 -56C-36 -63 -44 -63 -52 -56Z',
        '#d8352f',
        'canopy',
      ),
      shade('M28 -56C30 -84 20 -100 0 -104C24 -104 50 -92 52 -56C44 -63 36 -63 28 -56Z', '#d8352f'),
      light('M-28 -56C-30 -84 -20 -100 0 -104C-24 -104 -50 -92 -52 -56C-44 -63 -36 -63 -28 -56Z', '#d8352f'),
      tube('M0 -104C-20 -98 -28 -80 -28 -58M0 -104C20 -98 28 -80 28 -58', '#b52a26', 1, 'rib'),
      solid(box(-1.2, -110, 2.4, 7, 1), '#5d656d', 'tip'),
    ],
  }),
  prop({
    names: 'backpack, rucksack, knapsack, school bag, hiking backpack, schoolbag, bookbag',
    in: 'clothing',
    at: 'surface',
    anchors: { grip: [0, -46] },
    shapes: [
      tube('M-6 -44C-6 -51 6 -51 6 -44', '#a82824', 2.6, 'loop'),
      flat(
        `${blob([-17, -4, -21, -6, -21, -20, -16, -22])}${blob([17, -4, 21, -6, 21, -20, 16, -22])}`,
        '#a82824',
        'pocket',
      ),
      main(
        'M-17 -4V-30C-17 -42 -10 -46 0 -46C10 -46 17 -42 17 -30V-4C17 -1 15 0 12 0H-12C-15 0 -17 -1 -17 -4Z',
        '#d8352f',
        'bag',
      ),
      shade('M7 0V-45C13 -43 17 -38 17 -30V-4C17 -1 15 0 12 0Z', '#d8352f'),
      flat('M-12 -3V-16C-12 -20 12 -20 12 -16V-3C12 -1 -12 -1 -12 -3Z', '#b92a26', 'pocket'),
      line('M-11 -15H11M-14 -29C-8 -32 8 -32 14 -29', '#f2c930', 1.1, 'zip'),
      detail(box(-2.4, -26, 4.8, 3.2, 0.8), '#f2c930', 'badge'),
    ],
  }),
  prop({
    names: 'suitcase, luggage, travel case, trolley case, rolling suitcase, baggage, travel bag',
    in: 'household',
    at: 'floor',
    anchors: { grip: [0, -74] },
    shapes: [
      line('M-9 -56V-74H9V-56', '#5d656d', 3, 'handle'),
      ...[-15, 15].map((x) => solid(circle(x, -3, 3), '#26292d', 'wheel')),
      main(box(-22, -58, 44, 54, 6), '#2f86c8', 'case'),
      shade(box(9, -58, 13, 54, 5), '#2f86c8'),
      flat(
        `${box(-14, -54, 3, 46, 1.5)}${box(-5, -54, 3, 46, 1.5)}${box(4, -54, 3, 46, 1.5)}${box(13, -54, 3, 46, 1.5)}`,
        '#256fa8',
        'rib',
      ),
      solid(box(-8, -61, 16, 4, 2), '#26292d', 'grip'),
      light(box(-19, -54, 2, 44, 1), '#2f86c8'),
    ],
    posed: { open: OPEN_SUITCASE },
  }),
  prop({
    names: 'handbag, bag, purse bag, tote bag, leather bag, shoulder bag, ladies bag',
    in: 'clothing',
    at: 'surface',
    anchors: { grip: [0, -32] },
    shapes: [
      tube('M-9 -20C-10 -37 10 -37 9 -20', '#7d3f20', 1.9, 'handle'),
      main('M-13 -22H13L17 -3C17 -1 16 0 14 0H-14C-16 0 -17 -1 -17 -3Z', '#b5662e', 'bag'),
      shade('M6 -22H13L17 -3C17 -1 16 0 14 0H7Z', '#b5662e'),
      flat('M-13 -22H13L14.500 -14C6 -10 -6 -10 -14.500 -14Z', '#9c5424', 'flap'),
      detail(box(-2, -14, 4, 4, 0.8), '#e0b23c', 'clasp'),
      detail(`${circle(-9, -20, 1.1)}${circle(9, -20, 1.1)}`, '#e0b23c', 'ring'),
    ],
  }),
];
