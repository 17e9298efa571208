/** Things of feasts: winter, sweets, toys. */
import { blob, box, circle, limb, oval, poly } from '../path/outline.ts';
import {
  detail,
  faint,
  ink,
  light,
  line,
  main,
  type Prop,
  prop,
  second,
  shade,
  solid,
  tube,
} from './prop.ts';

export const FEAST_PROPS: readonly Prop[] = [
  prop({
    names: 'golden egg, easter egg, dragon egg',
    in: 'food',
    at: 'surface',
    shapes: [
      main(blob([0, 0, -5.5, -3, -6, -8, -3, -14, 0, -15.5, 3, -14, 6, -8, 5.5, -3]), '#e6b93c', 'egg'),
      shade(blob([1, -0.2, 4, -6, 2, -15, 3.4, -13, 6, -8, 5.5, -3]), '#e6b93c'),
      light(oval(-2.4, -10, 1.3, 2.4), '#e6b93c'),
    ],
  }),
  prop({
    names: 'gingerbread man, gingerbread cookie',
    in: 'food',
    at: 'surface',
    shapes: [
      main(
        blob(
          [
            -3, -8, -9, -10, -10, -7, -4.5, -5, -6, 0, -3, 1, 0, -3, 3, 1, 6, 0, 4.5, -5, 10, -7, 9, -10, 3,
            -8, 4, -13, 0, -16, -4, -13,
          ],
          0.9,
        ),
        '#b5723a',
        'cookie',
      ),
      ink(`${circle(-1.5, -12.5, 0.6)}${circle(1.5, -12.5, 0.6)}`),
      line(
        'M-1.600 -10.600C-0.800 -9.800 0.800 -9.800 1.600 -10.600M-8.500 -7.400L-7.600 -9.600M8.500 -7.400L7.600 -9.600M-5.500 -1.400L-3 -0.800M5.500 -1.400L3 -0.800',
        '#f8f4ec',
        0.6,
        'icing',
      ),
      detail(`${circle(0, -6.8, 0.7)}${circle(0, -4.6, 0.7)}`, '#d8352f', 'button'),
    ],
  }),
  prop({
    names: 'candy cane, cane candy, peppermint stick',
    in: 'food',
    at: 'surface',
    shapes: [
      solid('M-1.500 0V-12C-1.500 -18 8 -18 8 -12H5C5 -14.500 1.500 -14.500 1.500 -12V0Z', '#f8f4ec', 'cane'),
      main(
        'M-1.500 -2L1.500 -4V-1.500L-1.500 0.400ZM-1.500 -7L1.500 -9V-6.500L-1.500 -4.500ZM-1.500 -12L1.500 -13.600V-11.500L-1.500 -9.500ZM0.500 -16L3.400 -16.800L2.800 -14.200L1.600 -13.400ZM6.800 -15.600L8 -13.200L5 -12.600L4.800 -14Z',
        '#d8352f',
        'stripe',
      ),
    ],
  }),
  prop({
    names: 'wreath, christmas wreath, laurel wreath, flower crown, garland',
    in: 'plant',
    at: 'wall',
    shapes: [
      tube(circle(0, -24, 17), '#3d7d3a', 9, 'wreath'),
      line(
        Array.from({ length: 16 }, (_, i) => {
          const a = (i * Math.PI) / 8;
          return `M${(14 * Math.cos(a)).toFixed(1)} ${(-24 + 14 * Math.sin(a)).toFixed(1)}L${(21 * Math.cos(a + 0.16)).toFixed(1)} ${(-24 + 21 * Math.sin(a + 0.16)).toFixed(1)}`;
        }).join(''),
        '#57a04e',
        2,
        'needle',
      ),
      detail(
        [0.6, 1.6, 2.8, 4, 5.4].map((a) => circle(17 * Math.cos(a), -24 + 17 * Math.sin(a), 2)).join(''),
        '#d8352f',
        'berry',
      ),
      second(
        `${blob([0, -6, -9, -12, -10, -2])}${blob([0, -6, 9, -12, 10, -2])}${poly(-1, -6, -6, 4, -2, 3)}${poly(1, -6, 6, 4, 2, 3)}`,
        '#d8352f',
        'bow',
      ),
    ],
  }),
  prop({
    names: 'christmas ornament, ornament, bauble, christmas ball, christmas bauble',
    in: 'toy',
    at: 'surface',
    shapes: [
      main(circle(0, -5, 5), '#d8352f', 'ball'),
      shade('M2 -9.600A5 5 0 0 1 -1 -0.100A6 6 0 0 0 2 -9.600Z', '#d8352f'),
      light(oval(-1.8, -6.6, 1, 1.5), '#d8352f'),
      second(box(-1.4, -11.4, 2.8, 1.9, 0.4), '#e0b23c', 'cap'),
      line(circle(0, -12.4, 1), '#e0b23c', 0.4, 'ring'),
    ],
  }),
  prop({
    names: 'christmas stocking, stocking',
    in: 'clothing',
    at: 'wall',
    shapes: [
      main('M-8 -34H8V-12C14 -10 18 -6 16 -2C14 1 4 0 -2 0C-8 -1 -9 -4 -8 -10Z', '#cf2b2b', 'stocking'),
      shade('M3 -34H8V-12C14 -10 18 -6 16 -2C14 0 9 0.300 5 0.200C9 -6 3 -10 3 -14Z', '#cf2b2b'),
      solid(box(-10, -38, 20, 8, 3), '#f8f6f0', 'cuff'),
    ],
  }),
  prop({
    names: 'snow globe, snowglobe, glass globe, crystal globe',
    in: 'toy',
    at: 'surface',
    shapes: [
      detail(circle(0, -13, 8.5), '#cfe6f2', 'globe'),
      solid(poly(-1, -6, 1, -6, 1, -9, -1, -9), '#7d5430', 'trunk'),
      solid(`${poly(-5, -8, 5, -8, 0, -15)}${poly(-4, -12, 4, -12, 0, -18)}`, '#3d8a45', 'tree'),
      detail(
        'M-8 -10C-4 -6.500 4 -6.500 8 -10C7 -6 4 -4.600 0 -4.500C-4 -4.600 -7 -6 -8 -10Z',
        '#ffffff',
        'snow',
      ),
      detail(
        [
          [-5, -16],
          [4, -18],
          [6, -13],
          [-3, -19],
          [-6, -12],
        ]
          .map(([x = 0, y = 0]) => circle(x, y, 0.6))
          .join(''),
        '#ffffff',
        'flake',
      ),
      main('M-7 -5C-4 -4 4 -4 7 -5L9 0H-9Z', '#c8352f', 'base'),
      faint(detail(blob([-6, -16, -4, -19, -3, -19, -5, -14]), '#ffffff', 'shine'), 0.7),
    ],
  }),
  prop({
    names: 'nutcracker, toy soldier, tin soldier, nutcracker soldier',
    in: 'toy',
    height: 0.3,
    shapes: [
      solid(box(-9, -3, 18, 3, 1), '#3d8a45', 'base'),
      solid(`${box(-6, -16, 5, 13)}${box(1, -16, 5, 13)}`, '#26304a', 'leg'),
      main(box(-8, -32, 16, 17, 2), '#cf2b2b', 'coat'),
      main(`${limb([-9, -30, 2], [-10, -19, 1.8])}${limb([9, -30, 2], [10, -19, 1.8])}`, '#b32424', 'arm'),
      detail(
        `${box(-8, -19, 16, 2.4)}${circle(-3, -28, 0.9)}${circle(3, -28, 0.9)}${circle(-3, -24, 0.9)}${circle(3, -24, 0.9)}${box(-12, -32, 6, 2.4, 1)}${box(6, -32, 6, 2.4, 1)}`,
        '#e0b23c',
        'trim',
      ),
      solid(box(-5, -41, 10, 9, 2), '#eab795', 'face'),
      detail(box(-3.6, -35.4, 7.2, 3.4), '#ffffff', 'teeth'),
      ink(`${circle(-2, -38.6, 0.7)}${circle(2, -38.6, 0.7)}${box(-4, -36.6, 8, 0.9, 0.4)}`),
      solid(box(-6, -53, 12, 12.5, 1.5), '#22252b', 'hat'),
      detail(box(-6, -43.4, 12, 2.4), '#e0b23c', 'band'),
    ],
  }),
  prop({
    names: 'spider web, cobweb, spiderweb',
    in: 'nature',
    at: 'wall',
    shapes: [
      line(
        `${Array.from({ length: 8 }, (_, i) => {
          const a = (i * Math.PI) / 4;
          return `M0 -24L${(Math.cos(a) * 24).toFixed(1)} ${(-24 + Math.sin(a) * 24).toFixed(1)}`;
        }).join(
          '',
        )}${[7, 13, 19].map((r) => poly(...Array.from({ length: 8 }, (_, i) => [Math.cos((i * Math.PI) / 4) * r, -24 + Math.sin((i * Math.PI) / 4) * r]).flat())).join('')}`,
        '#f1f3f4',
        0.8,
        'web',
      ),
      ink(`${circle(5, -18, 1.8)}${circle(5, -15.6, 1.1)}`, '#26292d'),
    ].map((s) => (s.part === 'web' ? { ...s, slot: 1 as const } : s)),
  }),
  prop({
    names: 'playing card, deck of cards, poker cards, ace of hearts',
    in: 'toy',
    at: 'surface',
    shapes: [
      solid(poly(1, -10, 9, -8.5, 7, 1, -1, -0.5), '#f4f1e8', 'card'),
      main(box(-7, -10.5, 8, 10.5, 0.8), '#fbf9f2', 'card'),
      detail(blob([-3, -3, -5.4, -5.6, -5, -7.6, -3, -6.8, -1, -7.6, -Math.LN2, -5.6]), '#d8302c', 'heart'),
      ink(blob([4.6, -6.6, 6.6, -4, 5, -3, 4, -2.2, 3.4, -3.4, 2.4, -4.6]), '#26292d'),
    ],
  }),
];
