/** Glasses, jugs and what stands on a laid table. */
import { blob, box, circle, oval, poly } from '../path/outline.ts';
import {
  detail,
  faint,
  flat,
  glass,
  light,
  main,
  type Prop,
  prop,
  second,
  shade,
  solid,
  tube,
} from './prop.ts';

export const DRINKWARE_PROPS: readonly Prop[] = [
  prop({
    names: 'champagne glass, flute glass, champagne flute, champagne, glass of champagne, prosecco',
    in: 'container',
    at: 'surface',
    anchors: { grip: [0, -7] },
    shapes: [
      detail(oval(0, -0.7, 3.4, 0.7), '#cfe3ea', 'foot'),
      detail(box(-0.35, -9, 0.7, 8.5), '#cfe3ea', 'stem'),
      glass(
        'M-2.600 -22L-2.200 -13C-2 -10 -0.800 -9 0 -9C0.800 -9 2 -10 2.200 -13L2.600 -22Z',
        '#d8e9ef',
        'bowl',
      ),
      main(
        'M-2.450 -19L-2.200 -13C-2 -10 -0.800 -9.300 0 -9.300C0.800 -9.300 2 -10 2.200 -13L2.450 -19Z',
        '#f0cf6a',
        'wine',
      ),
      detail([-1, 0.6, -0.2, 1].map((x, i) => circle(x, -12 - i * 1.7, 0.28)).join(''), '#fdf3cf', 'bubbles'),
    ],
  }),
  prop({
    names: 'wine glass, glass of wine, glass of red wine, goblet of wine, red wine',
    in: 'container',
    at: 'surface',
    anchors: { grip: [0, -6] },
    shapes: [
      flat(oval(0, -0.7, 4, 0.75), '#c6dbe4', 'foot'),
      flat(box(-0.5, -9.5, 1, 9), '#c6dbe4', 'foot'),
      faint(
        flat('M-3.800 -21C-5.200 -14 -4 -9.500 0 -9.300C4 -9.500 5.200 -14 3.800 -21Z', '#dcebf1', 'bowl'),
        0.7,
      ),
      main(
        'M-4.500 -15.800C-4.500 -11.500 -3 -9.700 0 -9.600C3 -9.700 4.500 -11.500 4.500 -15.800Z',
        '#8f1f3a',
        'wine',
      ),
      light(oval(0, -15.8, 4.5, 0.7), '#8f1f3a'),
      faint(detail(blob([-3, -19.5, -2.4, -19.8, -3.3, -14, -3.7, -14.5]), '#ffffff', 'shine'), 0.7),
    ],
  }),
  prop({
    names: 'goblet, chalice, golden cup, holy grail, grail',
    in: 'container',
    at: 'surface',
    anchors: { grip: [0, -8] },
    shapes: [
      main('M-6 0C-5 -3 -1.500 -3 -1.200 -6V-9H1.200V-6C1.500 -3 5 -3 6 0Z', '#d9a93c', 'foot'),
      main('M-6.500 -19C-7 -12 -4 -8.500 0 -8.500C4 -8.500 7 -12 6.500 -19Z', '#e3b54a', 'cup'),
      shade('M2 -8.800C5.500 -10 7 -13 6.500 -19H3.500C4 -14 3.500 -11 2 -8.800Z', '#e3b54a'),
      flat(oval(0, -19, 6.5, 1.3), '#b8862a', 'rim'),
      detail(`${circle(-3.4, -14, 1)}${circle(3.4, -14, 1)}`, '#c8303a', 'jewel'),
      detail(circle(0, -13.6, 1.1), '#3f7fc4', 'jewel'),
    ],
  }),
  prop({
    names: 'jug, pitcher, water jug, milk jug, ewer',
    in: 'container',
    at: 'surface',
    anchors: { grip: [8, -14] },
    shapes: [
      tube('M6 -22C14 -22 14 -8 7 -7', '#3f7fa8', 2, 'handle'),
      main('M-6 -25L-10 -27L-6 -20C-10 -14 -10 -5 -6 0H6C10 -5 10 -14 6 -20V-25Z', '#4a8fb8', 'jug'),
      shade('M2 0H6C10 -5 10 -14 6 -20V-25H3V-19C6 -14 6 -5 2 0Z', '#4a8fb8'),
      light(blob([-6, -14, -5, -17, -5, -6, -6.5, -8]), '#4a8fb8'),
      second('M-8.600 -11C-4 -10 4 -10 8.600 -11V-8C4 -7 -4 -7 -8.600 -8Z', '#f1ece0', 'band'),
    ],
  }),
  prop({
    names: 'thermos, thermos flask, flask, vacuum flask, water flask',
    in: 'container',
    at: 'surface',
    shapes: [
      main(box(-4.5, -24, 9, 24, 2), '#2f7a6a', 'body'),
      shade(box(1.5, -24, 3, 24, 1.5), '#2f7a6a'),
      solid(box(-3.6, -30, 7.2, 6.5, 1.4), '#c3cad0', 'cap'),
      second(box(-4.5, -22, 9, 2.4), '#e9ecee', 'band'),
    ],
  }),
  prop({
    names: 'tray, serving tray, baking tray, platter, silver tray',
    in: 'household',
    at: 'surface',
    anchors: { top: [0, -2.5] },
    shapes: [
      main(poly(-22, -3, 22, -3, 19, 0, -19, 0), '#aab3ba', 'tray'),
      light(oval(0, -3, 22, 1.4), '#c3cad0'),
      flat(oval(0, -2.8, 19, 1), '#97a1a9'),
    ],
  }),
  prop({
    names: 'cloche, serving dome, silver dome, roast under a dome',
    in: 'household',
    at: 'surface',
    shapes: [
      solid(oval(0, -1.4, 20, 1.6), '#aab3ba', 'tray'),
      main('M-16 -2C-16 -22 16 -22 16 -2Z', '#cdd4da', 'dome'),
      shade('M4 -16.500C13 -14 16 -8 16 -2H8C9 -8 8 -13 4 -16.500Z', '#cdd4da'),
      light(blob([-11, -8, -6, -14, -4, -13, -9, -6]), '#e8ecef'),
      detail(circle(0, -18.5, 1.8), '#aab3ba', 'knob'),
    ],
  }),
  prop({
    names: 'tissue box, tissues, box of tissues, tissue',
    in: 'household',
    at: 'surface',
    shapes: [
      main(box(-11, -8, 22, 8, 1), '#6fa8c8', 'box'),
      solid('M-4 -8C-6 -14 0 -13 -1 -17C4 -15 6 -12 4 -8Z', '#fbfaf6', 'tissue'),
    ],
  }),
  prop({
    names: 'tablecloth, picnic blanket, picnic cloth',
    in: 'household',
    at: 'floor',
    shapes: [
      main(poly(-70, -22, 70, -22, 100, 0, -100, 0), '#d8413a', 'cloth'),
      detail(
        [0, 1, 2, 3]
          .flatMap((i) => [poly(-52 + i * 36, -22, -34 + i * 36, -22, -48 + i * 52, 0, -74 + i * 52, 0)])
          .join(''),
        '#f6f1e4',
        'check',
      ),
      faint(
        detail(
          `${poly(-77, -17, 77, -17, 84, -12, -84, -12)}${poly(-91, -7, 91, -7, 97, -2, -97, -2)}`,
          '#f6f1e4',
          'check',
        ),
        0.6,
      ),
    ],
  }),
  prop({
    names: 'ice bucket, wine cooler, champagne bucket',
    in: 'container',
    at: 'surface',
    shapes: [
      solid('M1 -18L6 -38L9 -37L6 -18Z', '#3c7a4a', 'bottle'),
      solid(poly(5.3, -36, 8, -42, 10.6, -41, 9.6, -35), '#d9a93c', 'foil'),
      detail(`${box(-7, -22, 5, 5, 1)}${box(-2, -23, 5, 5, 1)}`, '#d8eef6', 'ice'),
      main(poly(-10, -20, 10, -20, 8, 0, -8, 0), '#c3cad0', 'bucket'),
      shade(poly(4, -20, 10, -20, 8, 0, 4, 0), '#c3cad0'),
      detail(`${circle(-10.5, -15, 1.5)}${circle(10.5, -15, 1.5)}`, '#9aa3ab', 'ring'),
    ],
  }),
  prop({
    names: 'ketchup, ketchup bottle, sauce bottle, squeeze bottle',
    in: 'food',
    at: 'surface',
    shapes: [
      main(
        'M-3.600 0V-12C-3.600 -15 -1.600 -16 -1.500 -18H1.500C1.600 -16 3.600 -15 3.600 -12V0Z',
        '#c8302c',
        'bottle',
      ),
      detail(box(-3.6, -10.5, 7.2, 6.5), '#f6efdc', 'label'),
      detail(oval(0, -7.2, 2, 2), '#d8413a', 'tomato'),
      detail(box(-1.7, -21, 3.4, 3.4, 0.7), '#f6f4ee', 'cap'),
    ],
  }),
  prop({
    names: 'jam, jam jar, marmalade, jelly jar',
    in: 'food',
    at: 'surface',
    shapes: [
      main(box(-4.5, -9.5, 9, 9.5, 1.6), '#b5283a', 'jam'),
      faint(glass(box(-4.5, -9.5, 9, 9.5, 1.6), '#e0b6bc', 'jar'), 0.35),
      detail(box(-3.4, -7, 6.8, 4.6, 0.5), '#f6efdc', 'label'),
      second(box(-4.9, -12, 9.8, 3, 0.8), '#d8413a', 'lid'),
    ],
  }),
];
