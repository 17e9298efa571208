/** Drinks in glasses and cartons, and pots that make them. */
import { box, circle, curve, oval, polygon, turned } from '../path/outline.ts';
import {
  detail,
  faint,
  flat,
  glass,
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

/** A tall glass of something, with what fills it to y -15. */
const tallGlass = (drink: string, cap: readonly PropShape[] = []): readonly PropShape[] => [
  glass(turned([4.6, -17, 3.4, 0]), '#dcebf1', 'glass'),
  main(turned([4.3, -14.6, 3.2, -0.7]), drink, 'drink'),
  shade(polygon([1.6, -14.6, 4.3, -14.6, 3.2, -0.7, 1.2, -0.7]), drink),
  ...cap,
  light(polygon([-3.4, -13.6, -2.6, -13.6, -2.1, -2, -2.6, -2]), drink),
  line('M-4.600 -17H4.600', '#eef6f9', 0.4, 'rim'),
];
const straw = (colour: string) => line('M0.600 -14L3.400 -22.500L6 -23.400', colour, 0.9, 'straw');

/** A pink milkshake, without its straws. */
const milkshake: readonly PropShape[] = [
  ...tallGlass('#f2a8b8', [
    solid(
      'M-5 -14.600C-6 -17 -3.600 -17.600 -3.200 -17.200C-3.600 -19.600 -0.600 -20.200 0 -21.600C1 -20 3.400 -19.400 3 -17.200C5.200 -17.600 6 -15.600 5 -14.600Z',
      '#fbf6ec',
      'cream',
    ),
    line(curve(-3.6, -16.2, 0, -15.4, 3.8, -16.4), '#e4dccb', 0.4, 'swirl'),
  ]),
  solid(circle(-0.4, -22.2, 1.3), '#d22f36', 'cherry'),
  line('M-0.400 -23.400Q0.200 -25 1.600 -25.200', '#4f7a34', 0.3, 'stalk'),
  solid(turned([3, -1, 3.8, 0.3]), '#e6eef1', 'foot'),
];

export const REFRESHMENT_PROPS: readonly Prop[] = [
  prop({
    names: 'milkshake, shake, strawberry milkshake, frappe, frappuccino',
    in: 'food',
    at: 'surface',
    anchors: { grip: [0, -8] },
    shapes: [straw('#e0403a'), ...milkshake],
  }),
  // For two.
  prop({
    names: 'milkshake with two straws, shared milkshake',
    in: 'food',
    at: 'surface',
    anchors: { grip: [0, -8] },
    shapes: [
      straw('#e0403a'),
      line('M-0.600 -14L-3.800 -22.500L-6.400 -23.600', '#3f8fc4', 0.9, 'straw'),
      ...milkshake,
    ],
  }),
  prop({
    names: 'smoothie, fruit smoothie, green smoothie, berry smoothie, mango lassi, lassi',
    in: 'food',
    at: 'surface',
    anchors: { grip: [0, -8] },
    shapes: [
      straw('#3f8fc4'),
      ...tallGlass('#8a4fa0', [flat(oval(0, -14.6, 4.3, 0.8), '#a06ab4', 'surface')]),
      solid('M3.400 -17a2.600 2.600 0 1 1 2.600 2.800Z', '#f39a2e', 'slice'),
      detail(`${circle(-1.6, -15.4, 1)}${circle(0.2, -15.8, 1)}`, '#3f4a8a', 'blueberry'),
      detail('M-3 -15.600C-4.600 -18 -2.600 -19 -1.800 -17Z', '#5fa84a', 'mint'),
    ],
  }),
  prop({
    names: 'lemonade, glass of lemonade, iced tea, mojito, limeade, lemon water, gin and tonic',
    in: 'food',
    at: 'surface',
    anchors: { grip: [0, -8] },
    shapes: [
      straw('#3f8f5a'),
      ...tallGlass('#f6e27a', [
        faint(
          light(
            `${box(-2.8, -13.4, 3, 3, 0.5)}${box(0.2, -10.6, 2.8, 2.8, 0.5)}${box(-2.4, -8.6, 2.6, 2.6, 0.5)}`,
            '#ffffff',
          ),
          0.7,
        ),
        solid(circle(-1, -5, 2), '#f2cb2e', 'lemon'),
        detail(circle(-1, -5, 1.5), '#fbf0a8', 'lemon'),
      ]),
      solid(circle(4.4, -17, 3), '#f2cb2e', 'slice'),
      detail(circle(4.4, -17, 2.4), '#fbf0a8', 'slice'),
      line(
        'M4.400 -19.200V-14.800M2.400 -18.200L6.400 -15.800M2.400 -15.800L6.400 -18.200',
        '#f2cb2e',
        0.35,
        'segment',
      ),
      detail(
        'M-3 -16C-5 -18.600 -2.600 -20 -1.600 -17.400C-0.400 -19.600 1.400 -18 -0.400 -16Z',
        '#4fa04a',
        'mint',
      ),
    ],
  }),
  prop({
    names: 'juice box, carton of juice, drink carton, juice carton, orange juice carton, tetra pak, juicebox',
    in: 'food',
    at: 'surface',
    anchors: { grip: [0, -5] },
    shapes: [
      main(box(-4, -11, 6.4, 11, 0.3), '#f08a2a', 'carton'),
      shade(polygon([2.4, -11, 4.4, -12.2, 4.4, -1.2, 2.4, 0]), '#f08a2a'),
      light(polygon([-4, -11, -2, -12.2, 4.4, -12.2, 2.4, -11]), '#f08a2a'),
      solid(circle(-0.8, -5, 2.3), '#f9b83a', 'orange'),
      detail('M-0.800 -7.300C0 -9 1.600 -8.800 1.600 -8.200C1 -7.200 0 -7 -0.800 -7.300Z', '#4f9a3e', 'leaf'),
      detail(box(-3.2, -10.3, 4.8, 1.5, 0.3), '#fdf6e6', 'label'),
      line('M1.400 -11.600L2.600 -16.400L5 -17.200', '#f4f4f4', 0.7, 'straw'),
    ],
  }),
  prop({
    names:
      'cappuccino, latte, flat white, latte art, cup of cappuccino, coffee cup and saucer, espresso cup, espresso, macchiato',
    in: 'food',
    at: 'surface',
    anchors: { grip: [8, -5] },
    shapes: [
      solid(oval(0, -0.9, 9, 1.5), '#eef0f0', 'saucer'),
      tube('M5.600 -7C9.600 -8 9.600 -3 4.600 -3', '#f4f4f2', 1.1, 'handle'),
      main('M-6 -8.600C-6 -3.400 -4 -1.200 0 -1.200C4 -1.200 6 -3.400 6 -8.600Z', '#f4f4f2', 'cup'),
      shade('M1.600 -1.300C4.600 -1.800 6 -4 6 -8.600H4C4 -4.400 3.400 -2.200 1.600 -1.300Z', '#f4f4f2'),
      solid(oval(0, -8.6, 6, 2.1), '#fafaf8', 'rim'),
      solid(oval(0, -8.6, 5.4, 1.7), '#a8683a', 'crema'),
      detail(
        'M0 -7.400C-3 -8.200 -2.600 -9.800 -1 -9.600C-0.400 -9.500 0 -9.200 0 -9C0 -9.200 0.400 -9.500 1 -9.600C2.600 -9.800 3 -8.200 0 -7.400Z',
        '#f8ecd8',
        'heart',
      ),
      line(
        'M-1.600 -12Q-2.800 -13.600 -1.600 -15T-1.600 -18M2 -12Q0.800 -13.600 2 -15T2 -18',
        '#ffffff',
        0.5,
        'steam',
      ),
    ],
  }),
  prop({
    names: 'hot chocolate, cocoa, hot cocoa, mug of cocoa, cup of hot chocolate',
    in: 'food',
    at: 'surface',
    anchors: { grip: [7, -5] },
    shapes: [
      tube('M4.800 -8C9.400 -8.600 9.400 -2.400 4.600 -2.800', '#c2382f', 1.3, 'handle'),
      main(box(-5.2, -10, 10.4, 10, 1.2), '#c2382f', 'mug'),
      shade('M2 -10H5.200V-1.200A1.200 1.200 0 0 1 4 0H2Z', '#c2382f'),
      solid(oval(0, -10, 5.2, 1.5), '#d9554a', 'rim'),
      solid(oval(0, -10, 4.6, 1.2), '#5a3018', 'cocoa'),
      solid(
        `${box(-3.6, -12, 2.8, 2.4, 0.8)}${box(-0.4, -12.6, 2.8, 2.6, 0.8)}${box(1.6, -11.4, 2.4, 2, Math.LN2)}`,
        '#fbf5ec',
        'marshmallow',
      ),
      line('M-3 -5L-1.800 -3.600M-1.800 -5L-3 -3.600M0 -5.600V-3M-1 -4.300H1', '#f4e6d8', 0.4, 'snowflake'),
      line(
        'M-1.600 -14Q-2.800 -15.600 -1.600 -17T-1.600 -20M2 -14Q0.800 -15.600 2 -17T2 -20',
        '#ffffff',
        0.5,
        'steam',
      ),
    ],
  }),
  prop({
    names: 'wine bottle, bottle of wine, red wine bottle, bottle of red wine, port bottle',
    in: 'food',
    at: 'surface',
    anchors: { grip: [0, -18] },
    shapes: [
      main(
        'M-3.700 -19C-3.700 -22 -1.400 -22.500 -1.400 -25.500V-30H1.400V-25.500C1.400 -22.500 3.700 -22 3.700 -19V-0.600A0.600 0.600 0 0 1 3.100 0H-3.100A0.600 0.600 0 0 1 -3.700 -0.600Z',
        '#2f4a34',
        'bottle',
      ),
      shade(
        'M1 0V-22.500C1.400 -23.400 0.600 -24 0.600 -30H1.400V-25.500C1.400 -22.500 3.700 -22 3.700 -19V-0.600A0.600 0.600 0 0 1 3.100 0Z',
        '#2f4a34',
      ),
      second(box(-1.7, -31, 3.4, 5.6, 0.5), '#7a2230', 'capsule'),
      solid(box(-3.7, -15.5, 7.4, 9.6, 0.2), '#f3ead4', 'label'),
      detail('M-2 -10C-2 -13 2 -13 2 -10C1 -9.400 -1 -9.400 -2 -10Z', '#7a2230', 'crest'),
      line('M-2.400 -8.400H2.400M-1.600 -7.200H1.600', '#8a7a5a', 0.4, 'words'),
      light(box(-2.9, -20, 0.7, 19, 0.3), '#6d8f74'),
    ],
  }),
];
