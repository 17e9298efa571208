/** Games of chance and things of the fair. */
import { blob, box, circle, limb, oval } from '../path/outline.ts';
import { detail, flat, ink, line, main, type Prop, prop, second, shade, solid } from './prop.ts';

export const FAIR_PROPS: readonly Prop[] = [
  prop({
    names: 'snowshoe, snowshoes, pair of snowshoes',
    in: 'sport',
    shapes: [
      ...[-14, 14].flatMap((x) => [
        line(
          `M${x} 0C${x - 4} -14 ${x - 12} -40 ${x - 10} -62C${x - 8} -76 ${x + 8} -76 ${x + 10} -62C${x + 12} -40 ${x + 4} -14 ${x} 0`,
          '#a9713c',
          3,
          'frame',
        ),
        line(
          `M${x - 10} -56L${x + 8} -30M${x + 10} -56L${x - 8} -30M${x - 9} -44L${x + 5} -20M${x + 9} -44L${x - 5} -20M${x - 8} -68L${x + 10} -50M${x + 8} -68L${x - 10} -50M${x - 6} -28L${x + 3} -10M${x + 6} -28L${x - 3} -10`,
          '#e4d2ae',
          0.8,
          'web',
        ),
        detail(`${box(x - 7, -46, 14, 4, 1)}${box(x - 6, -36, 12, 4, 1)}`, '#6d3a1c', 'strap'),
      ]),
    ].map((s) => (s.part === 'frame' ? { ...s, slot: 1 as const } : s)),
  }),
  prop({
    names: 'water skis, water ski, waterskis, waterski',
    in: 'sport',
    shapes: [
      main(blob([-16, 0, -19, -60, -17, -130, -11, -146, -6, -130, -4, -60, -7, 0], 0.6), '#f08a2e', 'ski'),
      main(blob([16, 0, 19, -60, 17, -130, 11, -146, 6, -130, 4, -60, 7, 0], 0.6), '#f08a2e', 'ski'),
      second('M-18 -100H-5V-88H-18.500ZM18 -100H5V-88H18.500Z', '#f6f2e6', 'stripe'),
      detail(
        `${blob([-18, -54, -12, -62, -5, -54, -5, -40, -18, -40], 0.7)}${blob([18, -54, 12, -62, 5, -54, 5, -40, 18, -40], 0.7)}`,
        '#26323e',
        'binding',
      ),
      line('M-34 -96C-40 -60 -34 -20 34 -10C46 -40 44 -76 34 -96', '#3f86d0', 1.4, 'rope'),
      solid(box(-46, -102, 24, 5, 2.5), '#26323e', 'handle'),
    ],
  }),
  prop({
    names: 'canteen, water canteen, hip flask, flask bottle, field bottle',
    in: 'container',
    at: 'surface',
    shapes: [
      line('M-9 -12C-14 -24 -4 -32 2 -30C10 -28 12 -20 9 -12', '#6d5a34', 1.4, 'strap'),
      solid(box(-2, -24, 4, 4, 1), '#33383e', 'cap'),
      solid(box(-1.4, -20.5, 2.8, 2.4), '#8b949b', 'neck'),
      main(circle(0, -9.5, 9.5), '#6f7d4a', 'canteen'),
      shade(
        'M5 -17.500C8 -15.500 9.500 -13 9.500 -9.500C9.500 -4 5 0 0 0C-1 0 -2 0 -3 -0.500C5 -2 8 -9 5 -17.500Z',
        '#6f7d4a',
      ),
      line(circle(0, -9.5, 6.4), '#54603a', 0.8, 'seam'),
      detail(
        'M0 -13.500L1 -10.800H4L1.600 -9.200L2.500 -6.400L0 -8L-2.500 -6.400L-1.600 -9.200L-4 -10.800H-1Z',
        '#e4d8ae',
        'star',
      ),
    ],
  }),
  prop({
    names: 'pocket knife, swiss army knife, penknife, jackknife, folding knife, multitool',
    in: 'tool',
    at: 'surface',
    shapes: [
      solid('M-9 -3.500L-12 -12C-11 -14 -9 -14 -8 -12L-5.500 -3.500Z', '#c9d1d8', 'blade'),
      solid('M7 -4L11 -13L13 -12.500L10 -3.500Z', '#b4bec7', 'screwdriver'),
      line('M0 -4C-1 -8 2 -9 1 -12', '#aab4bd', 0.8, 'corkscrew'),
      main(box(-11, -5.4, 22, 5.4, 2.7), '#c8302c', 'handle'),
      shade(
        'M-10.500 -2C-4 -0.800 4 -0.800 10.500 -2C10 -0.600 9 0 8.300 0H-8.300C-9 0 -10 -0.600 -10.500 -2Z',
        '#c8302c',
      ),
      detail(
        'M-0.700 -4.400H0.700V-3.300H1.800V-1.900H0.700V-0.800H-0.700V-1.900H-1.800V-3.300H-0.700Z',
        '#f6f2ee',
        'cross',
      ),
      detail(`${circle(-8.6, -2.7, 0.7)}${circle(8.6, -2.7, 0.7)}`, '#e4c9c4', 'rivet'),
    ],
  }),
  prop({
    names: 'roulette wheel, roulette, roulette table',
    in: 'toy',
    at: 'surface',
    shapes: [
      main('M-40 -12C-40 -4 -20 0 0 0C20 0 40 -4 40 -12V-16H-40Z', '#7a4628', 'bowl'),
      flat(oval(0, -17, 40, 14), '#9a5a32', 'rim'),
      detail(oval(0, -17, 34, 11.5), '#3a2414', 'track'),
      ...Array.from({ length: 18 }, (_, i) => {
        const a = (i * Math.PI) / 9;
        const b = ((i + 1) * Math.PI) / 9;
        const p = (t: number, r: number) =>
          `${(Math.cos(t) * r).toFixed(1)} ${(-17 + Math.sin(t) * r * 0.34).toFixed(1)}`;
        return detail(
          `M${p(a, 30)}L${p(b, 30)}L${p(b, 19)}L${p(a, 19)}Z`,
          i === 0 ? '#2f9a52' : i % 2 ? '#c8302c' : '#22252b',
          'pocket',
        );
      }),
      solid(oval(0, -17, 19, 6.5), '#8f5a32', 'cone'),
      solid(limb([0, -17, 3], [0, -27, 1.6]), '#e0b23c', 'spindle'),
      line('M-9 -22L9 -22', '#e0b23c', 1.6, 'arm'),
      detail(`${circle(-9, -22, 1.8)}${circle(9, -22, 1.8)}${circle(0, -28, 2.2)}`, '#f2d06a', 'knob'),
      detail(circle(25, -22, 1.8), '#f8f6f0', 'ball'),
    ],
  }),
  prop({
    names: 'poker chips, poker chip, casino chip, casino chips, gambling chip, stack of chips',
    in: 'toy',
    at: 'surface',
    shapes: [
      ...(
        [
          ['#2f6fb8', -5.5, 5],
          ['#22252b', 5.2, 4],
        ] as const
      ).flatMap(([colour, x, count]) =>
        Array.from({ length: count }, (_, i) => [
          solid(
            `M${x - 3.2} ${-i * 0.9 - 1}V${-i * 0.9 - 0.3}C${x - 3.2} ${-i * 0.9 + 0.8} ${x + 3.2} ${-i * 0.9 + 0.8} ${x + 3.2} ${-i * 0.9 - 0.3}V${-i * 0.9 - 1}Z`,
            colour,
            'chip',
          ),
          detail(
            `${box(x - 2.6, -i * 0.9 - 0.8, 0.9, 0.9)}${box(x - 0.4, -i * 0.9 - 0.4, 0.9, 0.9)}${box(x + 1.8, -i * 0.9 - 0.7, 0.9, 0.9)}`,
            '#f4f0e6',
            'edge',
          ),
          ...(i === count - 1
            ? [
                detail(oval(x, -i * 0.9 - 1, 3.2, 0.95), colour, 'face'),
                line(oval(x, -i * 0.9 - 1, 2.1, 0.6), '#f4f0e6', 0.3, 'face'),
              ]
            : []),
        ]).flat(),
      ),
      main(circle(0, -3.4, 3.4), '#d8352f', 'chip'),
      detail(
        [0, 60, 120, 180, 240, 300]
          .map((d) => {
            const p = (r: number, t: number) =>
              `${(Math.cos(((d + t) * Math.PI) / 180) * r).toFixed(2)} ${(-3.4 + Math.sin(((d + t) * Math.PI) / 180) * r).toFixed(2)}`;
            return `M${p(3.4, -10)}L${p(3.4, 10)}L${p(2.5, 13)}L${p(2.5, -13)}Z`;
          })
          .join(''),
        '#f8f4ec',
        'edge',
      ),
      detail(circle(0, -3.4, 2.2), '#f8f4ec', 'face'),
      detail(
        'M0 -5C0.900 -4 1.600 -3.600 1.600 -2.900C1.600 -2.300 0.800 -2.100 0.300 -2.500L0.600 -1.900H-0.600L-0.300 -2.500C-0.800 -2.100 -1.600 -2.300 -1.600 -2.900C-1.600 -3.600 -0.900 -4 0 -5Z',
        '#22252b',
        'spade',
      ),
    ],
  }),
  prop({
    names: 'domino, dominoes, domino tile',
    in: 'toy',
    at: 'surface',
    shapes: [
      flat('M3 -9L3.800 -9.400V-0.400L3 0Z', '#cfc9b8', 'side'),
      main(box(-2, -9, 5, 9, 0.6), '#f6f2e6', 'tile'),
      line('M-1.500 -4.500H2.500', '#33302f', 0.3, 'bar'),
      ink(
        [
          [-0.9, -8],
          [1.9, -8],
          [0.5, -6.7],
          [-0.9, -5.5],
          [1.9, -5.5],
          [-0.9, -3.4],
          [1.9, -1],
          [0.5, -2.2],
        ]
          .map(([x = 0, y = 0]) => circle(x, y, 0.42))
          .join(''),
        '#22252b',
        'pip',
      ),
      main('M-9.500 -3.400L-3.400 -1.200L-4.600 0.600L-10.500 -1.400Z', '#f6f2e6', 'tile'),
      line('M-6.900 -2.400L-7.600 -0.500', '#33302f', 0.3, 'bar'),
      ink(
        `${oval(-8.8, -1.9, 0.45, 0.35)}${oval(-5.6, -1.4, 0.4, 0.32)}${oval(-4.8, -0.3, 0.4, 0.32)}`,
        '#22252b',
        'pip',
      ),
    ],
  }),
];
