/** Things of halls and nurseries. */
import { blob, box, circle, limb, poly } from '../path/outline.ts';
import {
  detail,
  faint,
  flat,
  glow,
  ink,
  line,
  main,
  type Prop,
  prop,
  second,
  shade,
  solid,
  tube,
} from './prop.ts';

export const HALL_PROPS: readonly Prop[] = [
  prop({
    names: 'coat rack, coat stand, hat stand, hat rack',
    in: 'furniture',
    shapes: [
      tube(
        'M0 -8V-176M0 -166C-14 -166 -18 -172 -18 -182M0 -166C14 -166 18 -172 18 -182M0 -140C-16 -140 -20 -146 -20 -156M0 -140C16 -140 20 -146 20 -156M0 -14L-24 -1M0 -14L24 -1',
        '#7d4a26',
        4.6,
        'stand',
      ),
      detail(`${circle(-18, -184, 3)}${circle(18, -184, 3)}${circle(0, -180, 4)}`, '#8f5a32', 'knob'),
      solid('M18 -152C30 -146 34 -110 34 -76H6C8 -110 8 -140 18 -152Z', '#4a6a8a', 'coat'),
      solid('M-24 -186C-24 -196 -10 -196 -10 -186L-4 -184C-4 -180 -30 -180 -30 -184Z', '#8a5a32', 'hat'),
    ],
  }),
  prop({
    names: 'basket, wicker basket, bread basket',
    in: 'container',
    at: 'surface',
    anchors: { grip: [0, -38] },
    shapes: [
      tube('M-17 -22C-17 -44 17 -44 17 -22', '#a8753a', 3, 'handle'),
      main('M-20 -22H20L16 0H-16Z', '#c9955a', 'basket'),
      line(
        'M-19 -16H19M-18 -10H18M-17 -4H17M-12 -22L-10 0M-4 -22V0M4 -22V0M12 -22L10 0',
        '#9c6a32',
        1.2,
        'weave',
      ),
      flat(box(-22, -25, 44, 5, 2.5), '#b8834a', 'rim'),
    ],
  }),
  prop({
    names: 'building blocks, blocks, toy blocks, toy bricks, wooden blocks',
    in: 'toy',
    at: 'surface',
    shapes: [
      main(box(-15, -10, 10, 10, 1), '#d8352f', 'block'),
      detail(box(-4, -10, 10, 10, 1), '#3f86d8', 'block'),
      detail(box(7, -10, 10, 10, 1), '#f2c930', 'block'),
      detail(box(-9.5, -20, 10, 10, 1), '#58b25a', 'block'),
      main(box(1.5, -20, 10, 10, 1), '#ef8a2e', 'block'),
      detail(poly(-9, -20, 1, -20, -4, -28), '#8a4fb0', 'roof'),
      line(
        'M-12 -3L-10 -7.500L-8 -3M-11.300 -4.800H-8.700M10 -8V-2.500H13C14.500 -3.500 14 -5 12.500 -5.200C14 -5.500 14 -8 12.500 -8Z',
        '#fbf8f0',
        0.9,
        'letter',
      ),
    ].map((s, i) => (i === 4 ? { ...s, slot: 0 as const } : s)),
  }),
  prop({
    names: 'blanket den, den of blankets, blanket fort',
    in: 'toy',
    anchors: { top: [0, -112] },
    shapes: [
      ...[-92, 84].flatMap((x) => [
        solid(box(x, -96, 7, 96), '#8a5a34', 'chair'),
        solid(box(x - 4, -108, 15, 34, 3), '#a36d40', 'chair'),
      ]),
      solid('M-70 0L-58 -78C-20 -92 20 -92 58 -78L70 0Z', '#3a2f3c', 'inside'),
      glow('M-34 0L-24 -38C-8 -46 8 -46 24 -38L34 0Z', '#ffdf9a', 'lamplight'),
      main(
        'M-118 0C-110 -40 -104 -80 -96 -108C-60 -92 -20 -90 0 -90C20 -90 60 -92 96 -108C104 -80 110 -40 118 0C100 4 84 2 70 0C66 -30 60 -56 52 -70C20 -80 -20 -80 -52 -70C-60 -56 -66 -30 -70 0C-84 2 -100 4 -118 0Z',
        '#5b8fc7',
        'blanket',
      ),
      second(
        'M-112 -22C-96 -16 -84 -18 -68 -22L-66 -34C-82 -30 -96 -28 -109 -34ZM112 -22C96 -16 84 -18 68 -22L66 -34C82 -30 96 -28 109 -34ZM-101 -78C-60 -66 60 -66 101 -78L98 -92C60 -78 -60 -78 -98 -92Z',
        '#f2e6c8',
        'stripe',
      ),
      detail(blob([-60, 0, -58, -12, -44, -16, -34, -10, -34, 0]), '#e0b4c4', 'pillow'),
      detail(blob([34, 0, 36, -10, 48, -15, 60, -11, 62, 0]), '#f2d27a', 'pillow'),
    ],
  }),
  prop({
    names: 'block tower, tower of blocks, toy tower',
    in: 'toy',
    anchors: { top: [0, -72] },
    shapes: [
      main(box(-14, -12, 13, 12, 1.2), '#d8352f', 'block'),
      detail(box(1, -12, 13, 12, 1.2), '#3f86d8', 'block'),
      detail(box(-6, -24, 13, 12, 1.2), '#f2c930', 'block'),
      detail(box(-8, -36, 13, 12, 1.2), '#58b25a', 'block'),
      main(box(-5.5, -48, 13, 12, 1.2), '#ef8a2e', 'block'),
      detail(box(-7.5, -60, 13, 12, 1.2), '#3f86d8', 'block'),
      detail(poly(-8, -60, 6, -60, -1, -72), '#8a4fb0', 'roof'),
      shade(box(-10, -6, 5, 6), '#d8352f'),
    ].map((s, i) => (i === 4 ? { ...s, slot: 0 as const } : s)),
  }),
  prop({
    names: 'chess board, chessboard, board game, checkers, draughts, chess set, chess',
    in: 'toy',
    at: 'surface',
    anchors: { top: [-3, -1.2] },
    shapes: [
      main(poly(-20, -6, 20, -6, 26, -1.6, -26, -1.6), '#f1e3c4', 'board'),
      detail(
        [0, 1, 2, 3]
          .flatMap((r) =>
            [0, 1, 2, 3].map((c) => {
              const y0 = -6 + r * 1.1;
              const y1 = y0 + 1.1;
              const w0 = 20 + r * 1.5;
              const w1 = w0 + 1.5;
              const k = c * 2 + (r % 2);
              return poly(
                -w0 + (w0 * k) / 4,
                y0,
                -w0 + (w0 * (k + 1)) / 4,
                y0,
                -w1 + (w1 * (k + 1)) / 4,
                y1,
                -w1 + (w1 * k) / 4,
                y1,
              );
            }),
          )
          .join(''),
        '#5f3a20',
        'squares',
      ),
      flat(poly(-26, -1.6, 26, -1.6, 25, 0, -25, 0), '#7d4a26', 'edge'),
      ...[
        [-14, -4.6, '#f8f3e6'],
        [-5, -3.4, '#f8f3e6'],
        [6, -5, '#2b2622'],
        [15, -3.2, '#2b2622'],
        [0, -2.2, '#f8f3e6'],
        [11, -2, '#2b2622'],
      ].map(([x, y, c]) =>
        detail(
          `${poly(+(x ?? 0) - 1.8, +(y ?? 0), +(x ?? 0) + 1.8, +(y ?? 0), +(x ?? 0) + 0.7, +(y ?? 0) - 5, +(x ?? 0) - 0.7, +(y ?? 0) - 5)}${circle(+(x ?? 0), +(y ?? 0) - 6, 1.5)}`,
          String(c),
          'piece',
        ),
      ),
    ],
  }),
  prop({
    names: 'rocking horse, carousel horse, hobby horse, toy horse, wooden horse',
    in: 'toy',
    faces: 'left',
    height: 0.9,
    anchors: { saddle: [6, -62] },
    shapes: [
      tube('M-62 -8C-30 8 40 8 68 -12', '#c8302c', 6, 'rocker'),
      main(`${limb([-30, -44, 9], [-44, -4, 6])}${limb([34, -44, 10], [46, -6, 6])}`, '#d9a766', 'leg'),
      detail(blob([42, -54, 58, -52, 66, -30, 58, -24, 50, -40]), '#f4ecd8', 'tail'),
      main(blob([-40, -46, -34, -62, 20, -64, 46, -58, 44, -38, 0, -34, -34, -36]), '#d9a766', 'body'),
      main(limb([-28, -54, 13], [-42, -84, 10], [-62, -78, 7]), '#d9a766', 'head'),
      detail(blob([-38, -96, -24, -82, -16, -56, -26, -60, -34, -80]), '#f4ecd8', 'mane'),
      ink(circle(-50, -84, 2)),
      second(blob([-8, -66, 8, -72, 24, -66, 22, -48, -4, -48]), '#c8302c', 'saddle'),
    ].map((s) => (s.part === 'rocker' ? { ...s, slot: 0 as const } : s)),
  }),
  prop({
    names: 'dollhouse, doll house, toy house',
    in: 'toy',
    height: 0.8,
    shapes: [
      main(poly(-44, 0, -44, -62, 44, -62, 44, 0), '#e88aa8', 'wall'),
      second(poly(-54, -58, 0, -98, 54, -58), '#8a4fb0', 'roof'),
      ...[
        [-38, -56],
        [3, -56],
        [-38, -28],
        [3, -28],
      ].map(([x = 0, y = 0]) => glow(box(x, y, 35, 24, 1), '#fff0cc', 'room')),
      detail(
        `${box(-30, -42, 14, 10)}${box(12, -14, 18, 10)}${box(18, -44, 8, 12)}${box(-26, -18, 10, 14)}`,
        '#5f7fae',
        'furniture',
      ),
      glow(circle(0, -74, 6), '#fff0cc', 'window'),
    ],
  }),
  prop({
    names: 'cat tree, scratching post, cat tower',
    in: 'furniture',
    shapes: [
      solid(box(-36, -6, 72, 6, 2), '#b8a68c', 'base'),
      second(`${box(-24, -70, 12, 66)}${box(12, -120, 12, 116)}`, '#d9b98a', 'post'),
      line(
        'M-24 -60H-12M-24 -48H-12M-24 -36H-12M-24 -24H-12M12 -110H24M12 -94H24M12 -78H24M12 -62H24M12 -46H24M12 -30H24',
        '#b08d58',
        1.6,
        'rope',
      ),
      main(`${box(-38, -78, 40, 9, 4)}${box(-4, -128, 42, 10, 4)}`, '#b8a68c', 'shelf'),
      main(box(-34, -40, 30, 35, 4), '#a8957a', 'box'),
      ink(circle(-19, -22, 9), '#4a3f30'),
      line('M34 -118V-96', '#8b949b', 1),
      detail(circle(34, -92, 4), '#d8352f', 'ball'),
    ],
  }),
  prop({
    names: 'music box, small box',
    in: 'container',
    at: 'surface',
    shapes: [
      main(poly(-12, -12, 12, -12, 10, -24, -10, -24), '#8f2f4a', 'lid'),
      detail(poly(-9, -13, 9, -13, 8, -22, -8, -22), '#f4d9e0', 'lining'),
      detail(
        `${circle(-6, -13, 1.6)}${circle(-2, -14, 1.8)}${circle(3, -13.4, 1.5)}${circle(7, -13, 1.7)}`,
        '#f4f1e8',
        'pearl',
      ),
      main(box(-13, -12, 26, 12, 1.5), '#a83a58', 'box'),
      shade(box(5, -12, 8, 12, 1.5), '#a83a58'),
      detail(`${box(-13, -12, 26, 2)}${box(-2, -9, 4, 4, 1)}`, '#e0b23c', 'trim'),
    ],
  }),
  prop({
    names: 'lighter, cigarette lighter, zippo',
    in: 'household',
    at: 'surface',
    shapes: [
      main(box(-1.8, -5, 3.6, 5, 0.5), '#d8352f', 'case'),
      solid(box(-1.6, -6.6, 3.2, 1.6, 0.2), '#aab3ba', 'top'),
      glow(blob([-0.9, -6.6, -1.1, -8.5, 0.2, -11, 1.2, -8.3, 0.9, -6.6]), '#ff9a3c', 'flame'),
      glow(
        blob([-Math.LOG10E, -6.6, -Math.LOG10E, -7.8, 0.1, -9, 0.5, -7.6, Math.LOG10E, -6.6]),
        '#fff0b0',
        'flame',
      ),
    ],
  }),
  prop({
    names: 'pipe, smoking pipe, tobacco pipe',
    in: 'household',
    at: 'surface',
    faces: 'left',
    shapes: [
      main('M-7 -6C-7 -2 -6 0 -3 0C0 0 1 -1 3 -2L9 -5L9.500 -4L4 -0.500', '#7d4a26', 'bowl'),
      main(box(-7.5, -7, 6, 4.5, 1), '#8f5a32', 'bowl'),
      solid(limb([2, -1.6, 0.9], [10, -5.4, 0.7]), '#26292d', 'stem'),
      faint(detail(blob([-5, -8, -7, -11, -4, -14, -6, -17, -2, -14, -3, -10]), '#d5d9dc', 'smoke'), 0.7),
    ],
  }),
];
