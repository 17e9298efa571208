/** Jewels, candlesticks and keepsakes. */
import { along, blob, box, circle, curve, limb, oval, polygon, turned } from '../path/outline.ts';
import {
  detail,
  flat,
  glow,
  ink,
  light,
  line,
  main,
  type Prop,
  type PropShape,
  prop,
  shade,
  solid,
  tube,
} from './prop.ts';

const thing = (names: string, shapes: readonly PropShape[], kind: Prop['category'] = 'household'): Prop =>
  prop({ names, in: kind, at: 'surface', shapes });

export const KEEPSAKE_PROPS: readonly Prop[] = [
  thing(
    'photo print, photograph, photo, snapshot, polaroid, polaroid photo, family photo, family photograph',
    [
      main(box(-8, -12, 16, 12, 0.4), '#f6f2e8', 'paper'),
      detail(box(-7, -11, 14, 10), '#9fc0cc', 'sky'),
      detail('M-7 -4C-3 -6 2 -4 7 -6V-1H-7Z', '#7f9a68', 'ground'),
      detail(
        'M-4.400 -1C-4.800 -4 -4 -5.400 -2.600 -5.600C-1.200 -5.400 -0.400 -4 -0.600 -1Z',
        '#a8443c',
        'person',
      ),
      detail('M0.400 -1C0.200 -4 1 -5.800 2.400 -6C3.800 -5.800 4.600 -4 4.400 -1Z', '#3f5f7f', 'person'),
      detail(`${circle(-2.6, -7, 1.4)}${circle(2.4, -7.5, 1.5)}`, '#e2b48e', 'face'),
      detail(
        'M-4 -7.200C-4 -9 -1.200 -9 -1.200 -7.200L-2.600 -7.800ZM0.900 -7.800C0.900 -9.600 3.900 -9.600 3.900 -7.800L2.400 -8.400Z',
        '#4a3020',
        'hair',
      ),
    ],
  ),
  thing('photo album, picture album, scrapbook, photograph album', [
    main(polygon([-16, -2, 0, 0, 0, -20, -16, -22]), '#f4efe2', 'page'),
    main(polygon([16, -2, 0, 0, 0, -20, 16, -22]), '#ece6d6', 'page'),
    solid('M-17 -1.500L0 0.800L17 -1.500V0L0 2L-17 0Z', '#7a3a2c', 'cover'),
    solid(
      `${polygon([-14, -12.5, -8.5, -11.8, -8.5, -18.6, -14, -19.4])}${polygon([-7, -11.6, -2, -11, -2, -17.8, -7, -18.4])}${polygon([-12, -4, -4, -3, -4, -9.5, -12, -10.4])}`,
      '#7fb0d0',
      'photo',
    ),
    solid(
      `${polygon([14, -5, 3, -3.6, 3, -11, 14, -12.4])}${polygon([13, -14, 4, -12.8, 4, -18, 13, -19.2])}`,
      '#8fb87a',
      'photo',
    ),
    detail(
      `${circle(-11, -16, 1.2)}${circle(-5, -15, 1.2)}${circle(-8, -7, 1.3)}${circle(8, -8.5, 1.4)}${circle(8, -16.5, 1.2)}`,
      '#f2d0a8',
      'face',
    ),
    line('M0 0V-20', '#c9bfa8', 0.5, 'fold'),
  ]),
  thing(
    'needle and thread, sewing needle, needle, thread and needle',
    [
      main(polygon([-14, -1, 12, -13.4, 14, -15.5, 14.4, -14, 12.8, -12]), '#c2cad0', 'needle'),
      ink(limb([11.6, -13.2, 0.35], [13.2, -14.3, 0.35]), '#5d656d', 'eye'),
      tube(
        curve(12.4, -13.6, 16, -20, 8, -22, 4, -16, 10, -10, 2, -6, 6, -2, 16, -2),
        '#d2383c',
        0.6,
        'thread',
      ),
    ],
    'tool',
  ),
  thing('menorah, hanukkah menorah, chanukiah, nine-branched candlestick', [
    tube(
      'M-15 -24C-15 -6 15 -6 15 -24M-11 -24C-11 -11 11 -11 11 -24M-7.500 -24C-7.500 -15 7.500 -15 7.500 -24M-4 -24C-4 -19 4 -19 4 -24M0 -26V-3',
      '#d8ae3c',
      1.2,
      'branch',
    ),
    main(polygon([-7, 0, -5, -3, 5, -3, 7, 0]), '#d8ae3c', 'base'),
    solid(
      [-15, -11, -7.5, -4, 4, 7.5, 11, 15].map((x) => box(x - Math.LN2, -29, Math.LOG2E, 5)).join('') +
        box(-0.8, -32, 1.6, 6),
      '#f4f0e6',
      'candle',
    ),
    glow(
      [-15, -11, -7.5, -4, 4, 7.5, 11, 15]
        .map((x) => blob([x, -32, x + 0.8, -30, x, -29.2, x - 0.8, -30]))
        .join('') + blob([0, -35, 0.9, -33, 0, -32.2, -0.9, -33]),
      '#ffb83c',
      'flame',
    ),
  ]),
  thing('candelabra, candelabrum, three-armed candlestick', [
    tube('M-12 -26C-13 -14 13 -14 12 -26M0 -28V-3', '#c9a23c', 1.8, 'arm'),
    main(
      `${polygon([-7, 0, -3, -4, 3, -4, 7, 0])}${circle(0, -10, 2)}${circle(0, -17, 2)}`,
      '#c9a23c',
      'stem',
    ),
    main(
      `${turned([3, -26, 1.4, -24])}${[-12, 12].map((x) => polygon([x - 3, -27, x + 3, -27, x + 1.4, -25, x - 1.4, -25])).join('')}`,
      '#d8b44c',
      'cup',
    ),
    solid(
      `${box(-13.2, -37, 2.4, 10.4)}${box(-1.2, -39, 2.4, 13)}${box(10.8, -37, 2.4, 10.4)}`,
      '#f4efe2',
      'candle',
    ),
    glow(
      [
        [-12, -38],
        [0, -40],
        [12, -38],
      ]
        .map(([x = 0, y = 0]) => blob([x, y - 4.5, x + Math.LOG2E, y - 1, x, y + 0.5, x - Math.LOG2E, y - 1]))
        .join(''),
      '#ffb83c',
      'flame',
    ),
  ]),
  thing(
    'confetti, pile of confetti, streamers, paper confetti',
    [
      ...['#e0403a', '#f2c22e', '#3f8fd0', '#4fae5a', '#e86aa8', '#8a5ac0'].map((colour, k) =>
        (k === 0 ? main : solid)(
          Array.from({ length: 9 }, (_, i) => {
            const j = i * 6 + k;
            const x = ((j * 37) % 60) - 30;
            const y = -((j * 23) % 44) - 1;
            return j % 3
              ? polygon([x - 1.4, y, x, y - Math.LOG2E, x + 1.4, y, x, y + 1.4])
              : box(x - 1.5, y - 0.7, 3, 1.4, 0.2);
          }).join(''),
          colour,
          'confetti',
        ),
      ),
      tube(`${curve(-26, -2, -20, -14, -26, -20, -18, -30, -22, -40)}`, '#e86aa8', 1.2, 'streamer'),
      tube(`${curve(24, -2, 18, -12, 25, -22, 18, -32, 22, -42)}`, '#3f8fd0', 1.2, 'streamer'),
    ],
    'toy',
  ),
  thing(
    'pearl, pearl in oyster, white pearl',
    [
      main(circle(0, -7, 7), '#f1ebe4', 'pearl'),
      shade('M2 -0.300C5 -3 6 -10 3 -13.400C8.500 -11.500 8.500 -2.500 2 -0.300Z', '#d9cfd0'),
      light(oval(-2.4, -9.8, 2.2, 1.6), '#ffffff'),
      flat(oval(2, -4, 3, 1.8), '#e9dbe4', 'lustre'),
    ],
    'other',
  ),
  thing(
    'ruby, red gem, garnet, red jewel, red gemstone, gem, jewel, gemstone',
    [
      main(polygon([-9, -10, -5, -15, 5, -15, 9, -10, 0, 0]), '#cf1f3f', 'gem'),
      shade(polygon([3, -10, 9, -10, 0, 0]), '#cf1f3f'),
      light(`${polygon([-9, -10, -5, -15, -3, -10])}${polygon([-3, -10, 0, -15, 3, -10])}`, '#ee6a80'),
      shade(polygon([3, -10, 5, -15, 9, -10]), '#b01834'),
      line('M-9 -10H9M-3 -10L0 0L3 -10M-5 -15L-3 -10L0 -15L3 -10L5 -15', '#f6a8b4', 0.3, 'facet'),
      glow('M-7 -17l0.800 2 2 0.800 -2 0.800 -0.800 2 -0.800 -2 -2 -0.800 2 -0.800Z', '#ffffff', 'sparkle'),
    ],
    'other',
  ),
  thing(
    'sparkler, sparklers, hand firework',
    [
      line('M8 0L-2 -22', '#8b949b', 0.8, 'wire'),
      line('M-2 -22L-4 -27', '#4a4a4e', 1.4, 'powder'),
      tube(
        Array.from({ length: 16 }, (_, i) => {
          const a = (i * Math.PI) / 8;
          const r = i % 2 ? 12 : 8;
          return `M${-4 + Math.cos(a) * 2.5} ${-28 + Math.sin(a) * 2.5}L${-4 + Math.cos(a) * r} ${-28 + Math.sin(a) * r}`;
        }).join(''),
        '#ffc83c',
        0.7,
        'spark',
      ),
      glow(
        Array.from({ length: 8 }, (_, i) => {
          const a = (i * Math.PI) / 4 + 0.2;
          const x = -4 + Math.cos(a) * 14;
          const y = -28 + Math.sin(a) * 14;
          return polygon([
            x,
            y - 1.6,
            x + 0.5,
            y - 0.5,
            x + 1.6,
            y,
            x + 0.5,
            y + 0.5,
            x,
            y + 1.6,
            x - 0.5,
            y + 0.5,
            x - 1.6,
            y,
            x - 0.5,
            y - 0.5,
          ]);
        }).join(''),
        '#ffe27a',
        'star',
      ),
      glow(circle(-4, -28, 3), '#fff6d0', 'core'),
    ],
    'toy',
  ),
  thing(
    'dentures, denture, false teeth, set of teeth, set of dentures',
    [
      solid('M-12 -12C-12 -18 12 -18 12 -12L10 -9H-10Z', '#e88a94', 'gum'),
      main(
        along(-8.4, 8.4, 8, (x) => box(x - 1.25, -12 - (1 - Math.abs(x) / 9) * 0.6, 2.5, 5.2, 1)),
        '#f8f5ea',
        'tooth',
      ),
      solid('M-11 -1.500C-11 3 11 3 11 -1.500L9.500 -4H-9.500Z', '#d97a86', 'gum'),
      main(
        along(-8, 8, 8, (x) => box(x - 1.15, -5.8, Math.LN10, 4.4, 0.9)),
        '#f4f0e2',
        'tooth',
      ),
      detail(
        'M-12 -12C-14 -8 -14 -4 -11 -1.500L-9.500 -4C-11 -6 -11 -8 -10 -9ZM12 -12C14 -8 14 -4 11 -1.500L9.500 -4C11 -6 11 -8 10 -9Z',
        '#c86a78',
        'hinge',
      ),
    ],
    'other',
  ),
  thing(
    'hearing aid, hearing aids, ear implant',
    [
      main(
        'M-5 -16C-5 -22 4 -22 5 -15C6 -8 4 -3 0 -2C-4 -1.500 -4.500 -6 -2.500 -9C-1.500 -11 -5 -12 -5 -16Z',
        '#e2bfa0',
        'case',
      ),
      shade('M1 -2.300C3 -8 2 -14 1 -20C3.600 -19 4.600 -17 5 -15C6 -8 4 -3 1 -2.300Z', '#e2bfa0'),
      solid(`${circle(-1, -15, 1.1)}${box(0.5, -9, Math.LOG2E, 3, 0.6)}`, '#8a6a50', 'button'),
      tube('M-4.500 -19C-9 -24 -13 -18 -11 -11C-10.500 -8 -11.500 -6 -13 -5', '#d8dfe4', 0.8, 'tube'),
      solid(blob([-16, -6, -13, -7.5, -11, -4.5, -13.5, -1.5, -16.5, -2.5]), '#f0dcc8', 'ear piece'),
    ],
    'other',
  ),
];
