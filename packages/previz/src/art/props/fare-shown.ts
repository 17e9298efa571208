/** Food and drink at the height of a deed: cheese that stretches from its slice, a heart on the coffee, foam out of the bottle. */
import { blob, box, circle, limb, oval } from '../path/outline.ts';
import {
  detail,
  faint,
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
} from './prop.ts';

const SKIN = '#c98d62';

/** Pieces of dough under the hands: x, height over the board. */
const DUMPLINGS = [
  [-34, 0],
  [-20, 0],
  [-6, 0],
  [-28, -3.4],
  [-13, -3.4],
] as const;

const dumpling = (x: number, y: number): readonly PropShape[] => [
  main(
    `M${x - 6.4} ${y}C${x - 7} ${y - 6} ${x - 3} ${y - 9} ${x} ${y - 9}C${x + 3} ${y - 9} ${x + 7} ${y - 6} ${x + 6.4} ${y}Z`,
    '#f3e6c9',
    'dumpling',
  ),
  shade(
    `M${x + 1} ${y - 8.8}C${x + 4} ${y - 8.4} ${x + 7} ${y - 6} ${x + 6.4} ${y}H${x + 2.4}C${x + 4} ${y - 3} ${x + 3} ${y - 7} ${x + 1} ${y - 8.8}Z`,
    '#f3e6c9',
  ),
  line(
    `M${x - 4} ${y - 7}L${x - 3} ${y - 4}M${x - 1.4} ${y - 8.6}L${x - 1} ${y - 5}M${x + 1.6} ${y - 8.6}L${x + 1.2} ${y - 5}M${x + 4} ${y - 7}L${x + 3} ${y - 4.4}`,
    '#c9b283',
    0.7,
    'pleat',
  ),
];

/** Strings of cheese from the slice down to the pie: x above, x below, width above, in the middle and below. */
const STRINGS = [
  [-11, -14, 2.6, 0.7, 2.6],
  [-6, -7.4, 2.2, 0.5, 1.8],
  [-1, -1.4, 3, 0.9, 3],
  [4, 4.6, 1.8, 0.5, 1.8],
  [9, 11, 2.8, 0.8, 2.8],
] as const;

const string = (top: number, foot: number) =>
  STRINGS.map(
    ([a, b, wa, wm, wb]) =>
      `M${a - wa} ${top}C${a - wm} ${top + 5} ${b - wm} ${foot - 5} ${b - wb} ${foot}H${b + wb}C${b + wm} ${foot - 5} ${a + wm} ${top + 5} ${a + wa} ${top}Z`,
  ).join('');

export const FARE_SHOWN: readonly Prop[] = [
  prop({
    names: 'cheese pull pizza',
    in: 'food',
    at: 'surface',
    shapes: [
      solid(oval(0, -2, 30, 4), '#b98a55', 'board'),
      main(
        'M-27 -5C-27 -1 27 -1 27 -5C27 -9 22 -12 16 -13.500L0 -9L-16 -13.500C-22 -12 -27 -9 -27 -5Z',
        '#c98a3e',
        'crust',
      ),
      flat(
        'M-24 -6C-24 -3.400 24 -3.400 24 -6C24 -8.600 20 -11 15.500 -12.300L0 -8L-15.500 -12.300C-20 -11 -24 -8.600 -24 -6Z',
        '#f4c64c',
        'cheese',
      ),
      detail(
        `${oval(-17, -8, 3.4, 1.6)}${oval(17, -8.2, 3.4, 1.6)}${oval(9, -5, 3.2, 1.4)}${oval(-8, -5, 3.2, 1.4)}`,
        '#c23a2a',
        'pepperoni',
      ),
      detail(string(-21, -8.6), '#f8d56a', 'strings'),
      faint(
        light(
          STRINGS.map(([a, b]) => `M${a - 0.6} -20L${b - 0.5} -9.500H${b}L${a} -20Z`).join(''),
          '#fff3bf',
        ),
        0.8,
      ),
      detail(
        'M-14 -23.600C-10 -21 -8 -18.400 -6 -21C-3 -17.600 1 -18 3 -21C6 -18 9 -19 13 -23.600Z',
        '#f4c64c',
        'melt',
      ),
      main('M-17 -40C-10 -46.500 11 -46.500 18 -40L16 -36C8 -41 -7 -41 -15 -36Z', '#c98a3e', 'rim'),
      shade('M8 -44.200C12 -43.400 16 -42 18 -40L16 -36C13 -38 10 -39.200 6 -40Z', '#c98a3e'),
      flat('M-15 -36C-7 -41 8 -41 16 -36L13 -23.500C6 -20.500 -8 -20.500 -14 -23.500Z', '#f4c64c', 'slice'),
      detail(
        `${oval(-6, -33, 4, 2.6)}${oval(7.4, -31.6, 4, 2.6)}${oval(-1, -26, 4, 2.4)}`,
        '#c23a2a',
        'pepperoni',
      ),
      faint(detail(`${oval(-7, -33.8, 1.6, 0.8)}${oval(6.4, -32.4, 1.6, 0.8)}`, '#e0664a', 'shine'), 0.9),
      detail(
        `${oval(2, -35.6, 1.4, 0.6)}${oval(-10, -28, 1.4, 0.6)}${oval(10, -26.6, 1.4, 0.6)}`,
        '#4f8f3a',
        'basil',
      ),
    ],
  }),
  prop({
    names: 'latte heart cup',
    in: 'food',
    at: 'surface',
    shapes: [
      solid(oval(0, -1.2, 15, 2.6), '#f1eee6', 'saucer'),
      shade(oval(1, -0.6, 9, 1.3), '#cfcabd'),
      line('M9.600 -9C14 -10 15 -6 8.400 -4.600', '#f1eee6', 1.7, 'handle'),
      main('M-11 -10.500C-11 -4 -7 -1.200 -4 -1.200H4C7 -1.200 11 -4 11 -10.500Z', '#f6f3ec', 'cup'),
      shade('M4 -9C4 -5 3 -2 1 -1.200H4C7 -1.200 11 -4 11 -10.500Z', '#f6f3ec'),
      solid(oval(0, -11, 11, 4.6), '#fbf9f4', 'rim'),
      detail(oval(0, -11, 9.9, 3.9), '#9a5f30', 'coffee'),
      faint(detail(oval(0, -10.9, 8.4, 3.1), '#b5773f', 'crema'), 0.9),
      detail(
        'M0 -8.300C-3 -9.400 -6.200 -10.800 -5.400 -12.400C-4.600 -13.800 -1 -13.700 0 -12.500C1 -13.700 4.600 -13.800 5.400 -12.400C6.200 -10.800 3 -9.400 0 -8.300Z',
        '#fbf0dc',
        'heart',
      ),
      line('M0 -12.400C-0.500 -15 2 -18 5.600 -20.400', '#fdf6e8', 0.9, 'milk'),
      solid(
        'M4.600 -21.600L7 -29C11 -31 17 -30 20 -27L17.600 -17.600C14 -16 9 -17.400 4.600 -19.400Z',
        '#b8c0c6',
        'jug',
      ),
      light('M7.400 -28L5.600 -22.400L8 -21L10 -28.600Z', '#dfe4e7'),
      solid(oval(13.4, -28.6, 6.6, 1.8), '#8f989f', 'mouth'),
      solid(limb([44, -33, 5.4], [27, -26, 4.4]), '#3d5a4c', 'sleeve'),
      solid(limb([31, -27.6, 3.4], [22, -23.6, 3.2]), SKIN, 'hand'),
      solid(
        `${limb([22, -26, 1.5], [16.6, -26, 1.3])}${limb([22, -23.6, 1.5], [15.8, -23.2, 1.3])}${limb([21.6, -21.2, 1.5], [16, -20.5, 1.3])}`,
        SKIN,
        'fingers',
      ),
      faint(
        line(
          'M-6 -16C-8.500 -20 -3.500 -23 -6 -28M-1 -17C-3.500 -21 1 -25 -1.500 -31',
          '#ffffff',
          1.2,
          'steam',
        ),
        0.5,
      ),
    ],
  }),
  prop({
    names: 'dumplings on a floured board',
    in: 'food',
    at: 'surface',
    anchors: { grip: [16, -6] },
    shapes: [
      solid(box(-46, -2.4, 92, 2.6, 1), '#c99a5f', 'board'),
      faint(detail(`${oval(20, -2.6, 22, 1.4)}${oval(-14, -2.6, 28, 1.2)}`, '#fbf6ea', 'flour'), 0.9),
      ...DUMPLINGS.flatMap(([x, y]) => dumpling(x, y - 2.6)),
      solid(oval(34, -3.6, 8, 1.6), '#f6ecd4', 'round'),
      ...dumpling(16, -3.4),
    ],
  }),
  prop({
    names: 'burnt toast, slice of burnt toast, scraped toast',
    in: 'food',
    at: 'surface',
    anchors: { grip: [0, -2] },
    shapes: [
      main(
        'M-6 0C-7 0 -7.400 -0.600 -7.200 -1.600L-7 -8C-9 -9.500 -8 -13 -4.600 -13H4.600C8 -13 9 -9.500 7 -8L7.200 -1.600C7.400 -0.600 7 0 6 0Z',
        '#4a2f1f',
        'crust',
      ),
      flat(
        'M-5 -1.200L-5.200 -8C-7 -9.500 -6.400 -11.800 -4 -11.800H4C6.400 -11.800 7 -9.500 5.200 -8L5 -1.200Z',
        '#2b1d16',
        'char',
      ),
      detail(blob([-4, -4, -3.6, -8, -0.6, -10.4, 1.4, -8, 0, -3, -2, -2]), '#8a5a34', 'scraped'),
      second(`${circle(9, 1, 0.5)}${circle(7, 3, 0.4)}${circle(-9, 2, 0.4)}`, '#2b1d16', 'crumbs'),
    ],
  }),
  prop({
    names: 'foaming beer bottle',
    in: 'food',
    at: 'surface',
    anchors: { grip: [0, -10] },
    shapes: [
      faint(detail(oval(0, -0.6, 9, 1.4), '#fff6dc', 'spill'), 0.9),
      main(
        'M-3.600 -0.500C-4 -0.500 -4.200 -1 -4.200 -1.600V-12C-4.200 -15.500 -1.800 -16.500 -1.600 -20V-25H1.600V-20C1.800 -16.500 4.200 -15.500 4.200 -12V-1.600C4.200 -1 4 -0.500 3.600 -0.500Z',
        '#8a4a1c',
        'bottle',
      ),
      shade(
        'M1.600 -25V-20C1.800 -16.500 4.200 -15.500 4.200 -12V-1.600C4.200 -1 4 -0.500 3.600 -0.500H1.800C2.200 -6 2.400 -12 0.400 -18Z',
        '#8a4a1c',
      ),
      faint(
        light(
          'M-3 -12C-3 -15 -1 -16.500 -0.800 -19.500L-1.200 -20C-1.400 -16.500 -3.600 -15 -3.600 -12V-2H-3Z',
          '#d9924f',
        ),
        0.8,
      ),
      solid(box(-4.2, -10.5, 8.4, 6.5), '#f3e2b4', 'label'),
      detail(circle(0, -7.3, 2.1), '#c23a2a', 'mark'),
      detail(
        blob([
          -2, -24.5, -3.4, -26.5, -2, -28.4, 0.4, -29.6, 2.6, -28, 3.2, -26, 2.2, -24.5, 2.8, -21.5, 1.8, -19,
          1.2, -22, -1, -23.5, -2, -20.5, -2.8, -22.5,
        ]),
        '#fffaf0',
        'foam',
      ),
      detail(
        [
          [-4.6, -29, 0.7],
          [-6.4, -32, 0.5],
          [-2.4, -33, 0.6],
          [1.8, -34, 0.7],
          [4.8, -31, 0.6],
          [6.8, -28, 0.5],
          [-7, -27, 0.4],
          [3.6, -36, 0.4],
        ]
          .map(([x = 0, y = 0, r = 0]) => circle(x, y, r))
          .join(''),
        '#fffaf0',
        'splash',
      ),
      line(
        'M-10 -1.500L-14 -3.500M-9 -3.500L-12 -7M10 -1.500L14 -3.500M9 -3.500L12 -7',
        '#fff6dc',
        0.8,
        'jolt',
      ),
    ],
  }),
];
