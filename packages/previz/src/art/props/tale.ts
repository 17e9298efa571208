/** Things of fairy tales, magic and feasts. */
import { blob, circle, limb, oval, poly } from '../path/outline.ts';
import {
  detail,
  faint,
  flat,
  glass,
  glow,
  light,
  line,
  main,
  type Prop,
  prop,
  shade,
  solid,
  tube,
} from './prop.ts';

export const TALE_PROPS: readonly Prop[] = [
  prop({
    names: 'wizard staff, staff, magic staff, scepter, sceptre, walking staff',
    in: 'weapon',
    at: 'floor',
    anchors: { grip: [0, -90] },
    shapes: [
      main(limb([0, 0, 2.4], [2, -70, 2.6], [-2, -140, 3]), '#7d5430', 'staff'),
      main(
        `${limb([-2, -138, 3], [-11, -154, 2.4], [-8, -170, 1.8])}${limb([-2, -138, 3], [9, -152, 2.4], [7, -170, 1.8])}`,
        '#6d4525',
        'claw',
      ),
      { ...glow(circle(-1, -158, 8), '#5fd0f0', 'orb'), slot: 2 as const },
      glow(circle(-3.5, -161, 2.6), '#e3fbff', 'orb'),
    ],
  }),
  prop({
    names: 'magic lamp, genie lamp, aladdin lamp, genie, djinn lamp',
    in: 'container',
    at: 'surface',
    faces: 'left',
    shapes: [
      main('M-8 0C-7 -3 -2 -3 -2 -5H4C4 -3 9 -3 10 0Z', '#c9962b', 'foot'),
      tube('M10 -11C20 -16 22 -4 9 -6', '#c9962b', 2, 'handle'),
      main(
        'M-24 -16C-22 -17 -18 -15 -14 -12C-8 -14 8 -14 13 -11C13 -6 6 -4 0 -4C-8 -4 -12 -6 -18 -12C-20 -13 -23 -14 -24 -16Z',
        '#e0b23c',
        'body',
      ),
      shade('M-16 -9C-8 -7 6 -6 12.500 -9C11 -5.500 5 -4 0 -4C-8 -4 -12 -5.500 -16 -9Z', '#e0b23c'),
      main('M-6 -13C-5 -18 6 -18 7 -13Z', '#d5a632', 'lid'),
      detail(circle(0.5, -18, 1.6), '#c9962b', 'knob'),
      {
        ...glow(
          blob([-24, -17, -30, -22, -26, -28, -32, -34, -24, -33, -20, -27, -24, -22]),
          '#b9a4f0',
          'smoke',
        ),
        opacity: 0.8,
      },
    ],
  }),
  prop({
    names: 'mirror, standing mirror, magic mirror, full-length mirror, dressing mirror',
    in: 'household',
    at: 'floor',
    height: 1.7,
    shapes: [
      main('M-32 0L-24 -14V-40H24V-14L32 0H22L16 -10H-16L-22 0Z', '#b8862a', 'stand'),
      main(oval(0, -92, 40, 62), '#d9a93c', 'frame'),
      detail(oval(0, -92, 30, 51), '#b9d3de', 'mirror'),
      glass(oval(0, -92, 30, 51), '#d3e3ea'),
      faint(detail(poly(-20, -112, 4, -136, 14, -132, -22, -94), '#ffffff', 'shine'), 0.55),
      main(blob([-12, -152, 0, -168, 12, -152, 0, -148]), '#e3bb54', 'crest'),
    ],
  }),
  prop({
    names: 'glass slipper, cinderella shoe, crystal slipper',
    in: 'clothing',
    at: 'surface',
    faces: 'left',
    shapes: [
      {
        ...main(
          'M-13 -2C-12 -5 -6 -6 -1 -9C4 -12 6 -16 9 -16C11 -16 12 -13 12 -10L12 0H10L8.500 -7C4 -4 0 -1 -4 0H-11C-13 0 -13.500 -1 -13 -2Z',
          '#a9dcf0',
          'shoe',
        ),
        opacity: 0.9,
      },
      detail(blob([-8, -4, -2, -7, 4, -12, 2, -8, -3, -4]), '#e6f7fc', 'shine'),
      detail(poly(-6, -7, -4.5, -10, -3, -7.5, -4.5, -5.5), '#ffffff', 'star'),
    ],
  }),
  prop({
    names: 'pot of gold, gold coins, pile of gold, pile of coins, treasure, gold, coins',
    in: 'container',
    shapes: [
      main('M-26 -34C-36 -20 -28 0 0 0C28 0 36 -20 26 -34Z', '#33383d', 'pot'),
      light(blob([-25, -26, -28, -18, -24, -12, -22, -18]), '#4c535a'),
      flat(oval(0, -35, 30, 5.5), '#454b52', 'rim'),
      glow(blob([-25, -36, -18, -46, -6, -52, 8, -51, 20, -45, 25, -36, 0, -32], 0.8), '#f2c23a', 'gold'),
      detail(
        [
          [-12, -42],
          [2, -47],
          [12, -41],
          [-2, -38],
          [18, -38],
        ]
          .map(([x = 0, y = 0]) => oval(x, y, 5, 3.4))
          .join(''),
        '#ffd95a',
        'coin',
      ),
      line(
        [
          [-12, -42],
          [2, -47],
          [12, -41],
          [-2, -38],
        ]
          .map(([x = 0, y = 0]) => oval(x, y, 5, 3.4))
          .join(''),
        '#c9962b',
        0.7,
      ),
    ],
  }),
  prop({
    names: 'gold bar, gold bars, gold ingot, ingot, bullion',
    in: 'household',
    at: 'surface',
    shapes: [
      ...[
        [-13, 0],
        [13, 0],
        [0, -8.4],
      ].flatMap(([x = 0, y = 0]) => [
        main(poly(x - 12, y, x + 12, y, x + 9, y - 7, x - 9, y - 7), '#dba92e', 'bar'),
        light(poly(x - 9, y - 7, x + 9, y - 7, x + 7, y - 8.6, x - 7, y - 8.6), '#f0c84e'),
      ]),
    ],
  }),
  prop({
    names: 'spinning wheel',
    in: 'household',
    height: 1.2,
    shapes: [
      solid(
        `${poly(-60, -42, 60, -28, 60, -20, -60, -34)}${poly(-50, -38, -44, -37, -54, 0, -60, 0)}${poly(44, -26, 50, -25, 58, 0, 52, 0)}`,
        '#7d4a26',
        'bench',
      ),
      solid(`${poly(20, -34, 26, -33, 30, -84, 24, -84)}`, '#7d4a26', 'post'),
      tube(circle(28, -84, 34), '#a5713f', 6, 'wheel'),
      line(
        Array.from({ length: 4 }, (_, i) => {
          const c = Math.cos((i * Math.PI) / 4) * 33;
          const s = Math.sin((i * Math.PI) / 4) * 33;
          return `M${(28 - c).toFixed(1)} ${(-84 - s).toFixed(1)}L${(28 + c).toFixed(1)} ${(-84 + s).toFixed(1)}`;
        }).join(''),
        '#a5713f',
        3,
        'spoke',
      ),
      solid(poly(-46, -38, -40, -37, -40, -80, -46, -80), '#7d4a26', 'post'),
      solid(oval(-43, -86, 7, 11), '#f1e6cf', 'wool'),
      line('M-40 -80L4 -108M-40 -76L6 -60', '#e6dcc4', 1, 'thread'),
    ],
  }),
];
