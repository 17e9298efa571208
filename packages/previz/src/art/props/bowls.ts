/** Dishes in bowls and heaped on plates. */
import { along, blob, box, circle, curve, oval } from '../path/outline.ts';
import { detail, flat, light, line, main, type Prop, type PropShape, prop, shade, solid } from './prop.ts';

const plate = (w = 15, colour = '#eef0f1'): readonly PropShape[] => [
  solid(oval(0, -1.6, w, 2.6), colour, 'plate'),
  flat(oval(0, -2, w * 0.74, 1.7), '#d9dee1', 'well'),
];

/** A wide bowl seen a little from above: the food's surface is an oval at y -9. */
const bowl = (colour: string, broth: string): readonly PropShape[] => [
  solid(box(-4.5, -1.2, 9, 1.2, 0.4), colour, 'foot'),
  main('M-13 -9C-12.400 -3.500 -7 -1 0 -1C7 -1 12.400 -3.500 13 -9Z', colour, 'bowl'),
  shade('M4 -1.300C9 -2.200 12.600 -5 13 -9H9C8.600 -5 7 -2.600 4 -1.300Z', colour),
  solid(oval(0, -9, 13, 3.4), colour, 'rim'),
  solid(oval(0, -9, 11.8, 2.7), broth, 'broth'),
];

/** A folded pastry lying on its plate. */
export const BOWL_PROPS: readonly Prop[] = [
  prop({
    names:
      'pho, vietnamese noodle soup, noodle soup, beef noodle soup, udon, laksa, noodle bowl, bowl of noodles',
    in: 'food',
    at: 'surface',
    shapes: [
      ...bowl('#e9e6dc', '#c98f4a'),
      line(
        'M-9 -9C-6 -11 -5 -7.400 -2 -9.400C1 -11 2 -7.400 5 -9.200M-8 -8C-4 -9.600 -3 -6.600 1 -8.200C4 -9.400 5 -7 8 -8.400',
        '#f8efd8',
        0.8,
        'noodle',
      ),
      detail(`${oval(-5, -10, 2.6, 0.9)}${oval(-1, -10.5, 2.6, 0.9)}`, '#a8604a', 'beef'),
      detail(
        `${blob([3, -9.8, 5, -11.4, 8, -10.6, 6, -9.4])}${blob([6, -8.6, 8.4, -9.8, 9.6, -8.6, 8, -7.8])}`,
        '#4f9a3e',
        'basil',
      ),
      detail(
        `${circle(2, -8.2, 0.5)}${circle(-3, -7.6, 0.5)}${circle(4, -7.4, 0.5)}`,
        '#7fbf5a',
        'spring onion',
      ),
      detail('M-10 -10.500a3 3 0 0 1 4 -1.600Z', '#cfe06a', 'lime'),
      line('M4 -11L17 -21M6 -10.500L18.500 -19.500', '#8a4a2a', 0.7, 'chopsticks'),
    ],
  }),
  prop({
    names:
      'bibimbap, korean rice bowl, poke bowl, buddha bowl, rice bowl, salad bowl, grain bowl, donburi, acai bowl',
    in: 'food',
    at: 'surface',
    shapes: [
      ...bowl('#3a3a40', '#f2ece0'),
      detail('M0 -9L-11.600 -9.400C-10.600 -11 -7 -11.700 -5 -11.700Z', '#e0772f', 'carrot'),
      detail('M0 -9L-5 -11.700C-2 -12.300 3 -12.200 5 -11.700Z', '#5f9a3e', 'spinach'),
      detail('M0 -9L5 -11.700C9 -11.200 11.600 -10 11.600 -9Z', '#a8623c', 'beef'),
      detail('M0 -9L11.600 -9C11 -7.400 8 -6.600 5 -6.400Z', '#f0e2b4', 'sprouts'),
      detail('M0 -9L5 -6.400C2 -6 -3 -6 -5 -6.400Z', '#c23a2c', 'kimchi'),
      detail('M0 -9L-5 -6.400C-9 -7 -11.400 -8 -11.600 -9.400Z', '#7a5a3a', 'mushroom'),
      solid(oval(0, -9.6, 4.2, 1.8), '#fdfbf4', 'egg'),
      solid(oval(0, -10, 1.9, 1.2), '#f6b62e', 'yolk'),
      detail(
        [
          [-6, -10],
          [6, -8],
          [3, -11],
          [-3, -7],
        ]
          .map(([x = 0, y = 0]) => oval(x, y, 0.3, 0.2))
          .join(''),
        '#f7f0d8',
        'sesame',
      ),
    ],
  }),
  prop({
    names:
      'fried rice, biryani, pilaf, rice dish, jollof rice, risotto, rice and beans, couscous, nasi goreng',
    in: 'food',
    at: 'surface',
    shapes: [
      ...plate(17),
      main(
        blob([-12, -2.2, -11, -5, -6, -9.4, 0, -11, 6, -9.4, 11, -5, 12, -2.2, 0, -Math.LOG2E]),
        '#e8b552',
        'rice',
      ),
      shade(blob([3, -1.6, 6, -5, 5, -10, 11, -5, 12, -2.2]), '#e8b552'),
      light(
        Array.from({ length: 34 }, (_, i) => {
          const y = -2.6 - (i % 7) * 1.15;
          const w = 10.5 * Math.sqrt(Math.max(0, 1 - ((-y - 1) / 10) ** 2));
          return oval((((i * 37) % 100) / 50) * w - w, y, Math.LN2, 0.25);
        }).join(''),
        '#f4d68a',
      ),
      detail(
        Array.from({ length: 12 }, (_, i) =>
          circle(((i * 53) % 100) / 6 - 8, -3 - (i % 4) * 1.6, Math.LN2),
        ).join(''),
        '#5a9a3e',
        'pea',
      ),
      detail(
        Array.from({ length: 9 }, (_, i) =>
          box(((i * 71) % 100) / 6.5 - 7.5, -3.6 - (i % 3) * 2, 1.1, 0.9, 0.2),
        ).join(''),
        '#d8622f',
        'carrot',
      ),
      detail(`${blob([-2, -11, 0, -13.5, 2.4, -11, 0, -10.2])}`, '#4f8f3a', 'herb'),
    ],
  }),
  prop({
    names: 'pad thai, stir fry, stir-fry, fried noodles, chow mein, lo mein, yakisoba, noodles',
    in: 'food',
    at: 'surface',
    shapes: [
      ...plate(17, '#2f4a5a'),
      main(
        blob([-12, -2.2, -11, -6, -5, -9, 1, -10, 7, -8.5, 11.5, -5, 12, -2.2, 0, -Math.LOG2E]),
        '#d9973f',
        'noodles',
      ),
      line(
        along(-8, 8, 6, (x, i) =>
          curve(x - 4, -3 - (i % 2), x - 1, -7 + (i % 3), x + 2, -4 - (i % 2) * 2, x + 4, -7, x + 3, -3),
        ),
        '#f2c778',
        0.8,
        'noodle',
      ),
      line(
        along(-7, 7, 5, (x, i) => curve(x - 3, -5.5, x, -8.6 + (i % 2), x + 3, -6, x + 4, -3)),
        '#b8782c',
        Math.LN2,
        'noodle',
      ),
      line(
        'M-5 -9C-7 -11 -4 -12.500 -2.600 -10.600M4 -8.600C2.600 -11 6 -12 7 -9.600',
        '#f0906a',
        1.6,
        'shrimp',
      ),
      detail(`${box(0, -11, 1.8, 1.3, 0.3)}${box(-8, -7.4, 1.6, 1.3, 0.3)}`, '#f7e6a8', 'egg'),
      line('M-2 -6L2 -9.500M6 -4L9 -7M-9 -4L-6 -6.500', '#5fa03e', Math.LN2, 'spring onion'),
      detail('M10 -3a3.200 3.200 0 0 1 5.500 -2.600L13 -1.600Z', '#9ccb3c', 'lime'),
    ],
  }),
  prop({
    names: 'kimchi, sauerkraut, pickled cabbage, coleslaw',
    in: 'food',
    at: 'surface',
    shapes: [
      ...bowl('#dfe4e2', '#b8342a'),
      ...[
        [-6, -10, 5],
        [0, -11.5, 5.5],
        [6, -10, 5],
        [-2, -9, 5],
        [4, -8.6, 4],
      ].flatMap(([x = 0, y = 0, w = 0], i) => [
        solid(
          blob([
            x - w,
            y + 0.5,
            x - w * Math.LN2,
            y - 2,
            x,
            y - 1.2,
            x + w * 0.5,
            y - 2.4,
            x + w,
            y + 0.3,
            x,
            y + 1.2,
          ]),
          i % 2 ? '#e8d8a0' : '#d9603c',
          'cabbage',
        ),
        line(curve(x - w * 0.7, y, x, y - 0.6, x + w * 0.7, y), '#b8322a', 0.5, 'spice'),
      ]),
      detail(
        [
          [-3, -10.5],
          [3, -11],
          [7, -9.4],
          [-7, -9.5],
        ]
          .map(([x = 0, y = 0]) => oval(x, y, 0.8, Math.LOG10E))
          .join(''),
        '#5f9a3e',
        'chive',
      ),
    ],
  }),
  prop({
    names: 'hummus, dip, tzatziki, baba ganoush, bowl of dip',
    in: 'food',
    at: 'surface',
    shapes: [
      ...bowl('#3f7f9a', '#e8cf9a'),
      line(
        'M-8 -9C-6 -11.200 6 -11.200 8 -9C7 -7 -5 -7.200 -5 -8.900C-4 -10 4 -10 4.600 -8.900',
        '#cfae70',
        0.9,
        'swirl',
      ),
      solid(oval(0, -9, 3.6, 0.9), '#c9a02c', 'oil'),
      detail(
        `${circle(-1, -9.4, Math.LN2)}${circle(1.2, -9.2, Math.LN2)}${circle(0, -8.8, Math.LN2)}`,
        '#e6c078',
        'chickpea',
      ),
      detail(
        `${circle(-6, -9.8, Math.LOG10E)}${circle(5, -10.2, Math.LOG10E)}${circle(6, -8, Math.LOG10E)}`,
        '#b8402c',
        'paprika',
      ),
      solid('M7 -11L16 -17L17 -8.600C14 -6.800 11 -7 9 -8.400Z', '#e2b878', 'pita'),
    ],
  }),
];
