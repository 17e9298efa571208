/** Things eaten and drunk: breakfast, snacks, cakes. */
import { blob, box, circle, curve, limb, oval } from '../path/outline.ts';
import { detail, flat, glass, light, line, main, type Prop, prop, second, shade, solid } from './prop.ts';

/** Links of a string of sausages, hanging in a bow: middles and half lengths. */
const LINKS = [
  [-34, -30, -26, -16],
  [-24, -13, -10, -5],
  [-6, -4, 8, -4.6],
  [12, -5.4, 25, -14],
  [27, -17, 34, -31],
] as const;

export const BREAKFAST_PROPS: readonly Prop[] = [
  prop({
    names: 'sausage string, string of sausages, sausage chain, chain of sausages',
    in: 'food',
    at: 'surface',
    shapes: [
      line(
        'M-35 -33L-33 -28M-26 -16L-24 -13M-10 -5L-6 -4M8 -4.600L12 -5.400M25 -14L27 -17M34 -31L36 -34',
        '#7d3a22',
        1.4,
        'twist',
      ),
      ...LINKS.map(([x, y, u, v]) =>
        main(
          limb([x, y, 3.6], [(x + u) / 2 - 0.6, (y + v) / 2 + 0.8, 4.2], [u, v, 3.6]),
          '#b0562f',
          'sausage',
        ),
      ),
      ...LINKS.map(([x, y, u, v]) => light(limb([x + 1.4, y - 1, 0.8], [u - 2, v - 1.2, 0.8]), '#c9744a')),
    ],
  }),
  prop({
    names: 'sausage, sausages, bratwurst, frankfurter, wiener, salami',
    in: 'food',
    at: 'surface',
    shapes: [
      flat(limb([8, -10.5, 0.7], [9.6, -11.5, 0.4]), '#7d3a22', 'end'),
      main(limb([-8, -5, 2.4], [-4, -7.8, 2.6], [2, -9, 2.6], [8, -8.8, 2.4]), '#a8512e', 'sausage'),
      main(limb([-8, -2.4, 2.4], [-3, -2.6, 2.6], [3, -4, 2.6], [9, -4.8, 2.4]), '#bd6238', 'sausage'),
      line(
        'M-5 -0.800L-4 -3.800M-1.500 -1L-0.500 -4.200M2.200 -2L3 -5.200M5.600 -3L6.400 -6',
        '#7d3a22',
        0.6,
        'cut',
      ),
      flat(
        `${circle(-10.6, -2.4, 0.6)}${circle(11.6, -5, 0.6)}${circle(-10.4, -5.4, 0.6)}`,
        '#7d3a22',
        'end',
      ),
      light(limb([-7, -3.8, 0.5], [-2, -4.2, 0.5]), '#bd6238'),
    ],
  }),
  prop({
    names: 'ham, roast ham, leg of ham, gammon',
    in: 'food',
    at: 'surface',
    shapes: [
      detail(oval(0, -1.2, 20, 2.2), '#f1efe9', 'plate'),
      solid(limb([12, -10, 1.6], [19, -14, 1.7]), '#f1e9d8', 'bone'),
      detail(`${circle(20.5, -15.6, 1.7)}${circle(21, -13, 1.7)}`, '#f1e9d8', 'bone'),
      main(
        blob([-14, -2, -17, -8, -12, -15, 0, -16.5, 10, -13, 13, -9, 6, -3, -4, -1], 0.9),
        '#c9705c',
        'ham',
      ),
      line(
        'M-14 -9L-4 -15M-13 -5L4 -15M-8 -3L10 -12M-15 -11L-6 -3M-9 -14L2 -3M-1 -16L8 -6',
        '#8f4030',
        0.7,
        'score',
      ),
      flat(oval(-12.5, -8, 4, 6.2), '#eaa79a', 'cut'),
      detail(oval(-12.5, -8, 2.9, 4.8), '#f2c4ba', 'cut'),
      detail(circle(-12.5, -7.5, 1.2), '#f4efe4', 'bone'),
    ],
  }),
  prop({
    names: 'potato chips, potato chip, crisps, bag of chips, bag of crisps, chip bag',
    in: 'food',
    at: 'surface',
    shapes: [
      main(
        'M-8 -1L-9 -2.500L-8 -12L-9 -25L-8 -27L-6 -26L-4 -27L-2 -26L0 -27L2 -26L4 -27L6 -26L8 -27L9 -25L8 -12L9 -2.500L8 -1L6 -2L4 -1L2 -2L0 -1L-2 -2L-4 -1L-6 -2Z',
        '#e0433a',
        'bag',
      ),
      shade('M4 -26C7 -18 6 -8 4 -2L6 -2L8 -1L9 -2.500L8 -12L9 -25L8 -27L6 -26Z', '#e0433a'),
      line('M-8.800 -24H8.800M-8.800 -4H8.800', '#a82a24', 0.6, 'seal'),
      detail(oval(0, -17, 6.6, 4), '#f9d84a', 'label'),
      detail(`${oval(-2, -9, 3, 2.2)}${oval(2.4, -8, 3, 2)}`, '#f2c84e', 'chip'),
      line('M-4 -17H4', '#b8382f', 1.6, 'label'),
      detail(
        `${oval(-13, -1.2, 3.4, 1.4)}${oval(13.5, -1.2, 3.4, 1.5)}${oval(11, -2.6, 3, 1.3)}`,
        '#f2c84e',
        'chip',
      ),
      line(
        `${curve(-15, -1.4, -13, -0.6, -11, -1.4)}${curve(11.6, -1.4, 13.6, -0.6, 15.6, -1.4)}`,
        '#c9932e',
        0.4,
        'chip',
      ),
    ],
  }),
  prop({
    names: 'omelette, omelet, scrambled eggs',
    in: 'food',
    at: 'surface',
    shapes: [
      detail(oval(0, -1.4, 15, 2.6), '#f4f2ec', 'plate'),
      main('M-11 -2C-11 -8 11 -9 11.500 -2C6 -0.600 -6 -0.600 -11 -2Z', '#f3c84a', 'omelette'),
      flat('M-11 -2C-10 -4.500 9 -5 11.500 -2C6 -0.600 -6 -0.600 -11 -2Z', '#e0a52e', 'fold'),
      detail(
        `${oval(-4, -5.4, 1.6, 0.7)}${oval(3, -5.8, 1.4, 0.6)}${oval(6.4, -4.4, 1, 0.5)}`,
        '#c98a2e',
        'brown',
      ),
      detail(
        `${circle(-1, -6.4, 0.6)}${circle(1, -5.2, 0.5)}${circle(-6.4, -4.6, 0.5)}${circle(5, -6, 0.5)}`,
        '#4f9a3e',
        'chive',
      ),
      detail(`${circle(-12, -2.6, 1.5)}${circle(12.6, -2.4, 1.4)}`, '#d8453c', 'tomato'),
    ],
  }),
  prop({
    names: 'soda can, can of soda, cola can, beer can, pop can, soft drink can, can of beer, energy drink',
    in: 'container',
    at: 'surface',
    shapes: [
      flat('M-2.600 -12.300H2.600L3.300 -11H-3.300Z', '#c3ccd4', 'neck'),
      main('M-3.300 -11.200H3.300V-1.200L2.600 0H-2.600L-3.300 -1.200Z', '#d8352f', 'can'),
      shade('M1.300 -11.200H3.300V-1.200L2.600 0H0.900C1.800 -4 1.900 -8 1.300 -11.200Z', '#d8352f'),
      second(
        'M-3.300 -5C-1 -8 1 -3.500 3.300 -6.600V-4.400C1 -1.400 -1 -6 -3.300 -2.800Z',
        '#f8f4ea',
        'wave',
      ),
      light(box(-2.6, -10.4, 0.5, 8.4, 0.2), '#d8352f'),
      detail(oval(0, -12.2, 2.6, 0.6), '#dfe5ea', 'lid'),
      detail(oval(0.3, -12.3, 0.9, 0.25), '#8b949b', 'tab'),
    ],
  }),
  prop({
    names: 'lasagna, lasagne, slice of lasagna, moussaka',
    in: 'food',
    at: 'surface',
    shapes: [
      detail(oval(0, -1.4, 14, 2.6), '#f4f2ec', 'plate'),
      main('M-9 -2V-10.500L-4 -13H10L9 -4.500L6 -2Z', '#e9c46a', 'pasta'),
      detail(
        'M-9 -9H6.300L9.300 -11V-9.400L6.200 -7.300H-9ZM-9 -5.400H6.200L9.200 -7.400V-5.800L6.100 -3.700H-9Z',
        '#b8382f',
        'sauce',
      ),
      detail(
        'M-9 -10.500L-4 -13H10L6.400 -10.500C5 -8.500 4 -10.500 2.600 -9C1.400 -7.400 0 -10 -2 -9.600C-4 -8 -6 -10 -9 -10.500Z',
        '#f6e2a2',
        'cheese',
      ),
      detail(`${circle(-2, -11.5, 0.9)}${circle(3, -11.9, 0.8)}${circle(6, -11.7, 0.6)}`, '#c98a2e', 'brown'),
      detail(blob([0, -12.5, 2, -15, 4.6, -13.6, 2.4, -12.2], 0.9), '#4f9a3e', 'basil'),
    ],
  }),
  prop({
    names: 'wedding cake, tiered cake, layer cake',
    in: 'food',
    at: 'surface',
    shapes: [
      detail(oval(0, -1.6, 25, 3.4), '#d9dfe3', 'plate'),
      ...[
        [20, 16, 0],
        [14, 14, 16],
        [8.5, 12, 30],
      ].flatMap(([r = 0, h = 0, y = 0]) => [
        main(
          `M${-r} ${-y - 2}V${-y - h - 1}H${r}V${-y - 2}C${r * 0.5} ${-y} ${-r * 0.5} ${-y} ${-r} ${-y - 2}Z`,
          '#fbf6ee',
          'tier',
        ),
        shade(
          `M${r * 0.5} ${-y - 0.8}V${-y - h - 1}H${r}V${-y - 2}C${r * 0.8} ${-y - 1.2} ${r * 0.6} ${-y - 1} ${r * 0.5} ${-y - 0.8}Z`,
          '#fbf6ee',
        ),
        flat(oval(0, -y - h - 1, r, r * 0.13), '#fffdf8', 'tier'),
        second(
          [-0.8, -0.4, 0, 0.4, 0.8].map((u) => oval(u * r, -y - 3.2, r * 0.17, 1.5)).join(''),
          '#f0a8b8',
          'icing',
        ),
      ]),
      detail(`${circle(-3, -46, 3)}${circle(3, -46, 3)}${circle(0, -48.5, 3)}`, '#e8738c', 'rose'),
      detail(`${oval(-6, -44.6, 2.4, 1.2)}${oval(6, -44.6, 2.4, 1.2)}`, '#6fae5a', 'leaf'),
    ],
  }),
  prop({
    names: 'glass of juice, orange juice, juice, glass of orange juice, apple juice',
    in: 'food',
    at: 'surface',
    shapes: [
      { ...glass('M-4 -14H4L3.200 0H-3.200Z', '#cfe8ee'), opacity: 0.6 },
      main('M-3.800 -11.500H3.800L3.100 -0.600H-3.100Z', '#f4a02c', 'juice'),
      flat(oval(0, -11.5, 3.8, 0.7), '#f8bd5c', 'surface'),
      light(box(-2.7, -10, 0.6, 7.4, 0.3), '#f4a02c'),
      line('M1 -10L4 -19.500L6.500 -20.500', '#e0433a', 0.8, 'straw'),
      detail(circle(-4, -14, 2.8), '#f08a1e', 'slice'),
      detail(circle(-4, -14, 2.2), '#fbc46a', 'slice'),
      line(
        'M-6 -14H-2M-4 -16V-12M-5.400 -15.400L-2.600 -12.600M-2.600 -15.400L-5.400 -12.600',
        '#f08a1e',
        0.35,
        'slice',
      ),
    ],
  }),
  prop({
    names: 'cup of tea, tea, tea cup with bag, green tea',
    in: 'food',
    at: 'surface',
    shapes: [
      detail(oval(0, -0.9, 9.5, 1.3), '#f1efe9', 'saucer'),
      line('M5 -7C9.500 -8 9.500 -2.500 4.500 -3', '#e4e0d6', 1.3, 'handle'),
      main(
        'M-6 -8.500H6C6 -3.500 4 -1.200 2.500 -1.200H-2.500C-4 -1.200 -6 -3.500 -6 -8.500Z',
        '#f6f3ea',
        'cup',
      ),
      shade('M2.600 -8.500H6C6 -3.500 4 -1.200 2.500 -1.200H0.800C2.600 -3 3 -6 2.600 -8.500Z', '#f6f3ea'),
      flat(oval(0, -8.5, 6, 1.2), '#e4e0d6', 'rim'),
      detail(oval(0, -8.4, 5.2, 0.9), '#b5702a', 'tea'),
      line('M-2.500 -8.200C-3.500 -6 -4 -5.500 -3.600 -4.600', '#8b6a4a', 0.35, 'string'),
      detail(box(-5, -4.7, 2.6, 2.6, 0.3), '#4f9a3e', 'tag'),
      line(
        'M-2 -11C-3.500 -13 -0.500 -14 -2 -16.500M2 -11C0.500 -13 3.500 -14 2 -16.500',
        '#f4f4f2',
        0.7,
        'steam',
      ),
    ].map((s) => (s.part === 'handle' ? { ...s, slot: 1 as const } : s)),
  }),
];
