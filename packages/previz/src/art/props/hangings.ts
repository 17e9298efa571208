/** Bags, tickets and what hangs on walls. */
import { blob, box, circle, limb, oval } from '../path/outline.ts';
import {
  detail,
  faint,
  flat,
  glass,
  ink,
  line,
  main,
  type Prop,
  prop,
  second,
  shade,
  solid,
} from './prop.ts';

export const HANGING_PROPS: readonly Prop[] = [
  prop({
    names: 'window, glass window, sash window, open window',
    in: 'household',
    at: 'wall',
    // The sill.
    anchors: { top: [0, -6] },
    shapes: [
      main(box(-62, -152, 124, 152, 2), '#efe9dc', 'frame'),
      detail(box(-54, -144, 108, 136), '#a8d4ec', 'sky'),
      detail('M-54 -46C-30 -62 -10 -48 14 -56C34 -62 44 -54 54 -58V-8H-54Z', '#7fae7a', 'hills'),
      faint(detail('M-54 -96L-14 -144H8L-54 -70Z', '#ffffff', 'shine'), 0.35),
      main(box(-3, -144, 6, 136), '#efe9dc', 'bar'),
      main(box(-54, -80, 108, 6), '#efe9dc', 'bar'),
      second(
        'M-78 -164H-46C-44 -120 -50 -60 -60 -14C-68 -10 -76 -10 -84 -14C-80 -64 -78 -120 -78 -164Z',
        '#b5523f',
        'curtain',
      ),
      second(
        'M78 -164H46C44 -120 50 -60 60 -14C68 -10 76 -10 84 -14C80 -64 78 -120 78 -164Z',
        '#b5523f',
        'curtain',
      ),
      line('M-90 -162H90', '#6b4a33', 4, 'rod'),
      main(box(-70, -6, 140, 8, 2), '#e4dccb', 'sill'),
    ],
    posed: {
      open: [
        main(box(-62, -152, 124, 152, 2), '#efe9dc', 'frame'),
        detail(box(-54, -144, 108, 136), '#a8d4ec', 'sky'),
        detail('M-54 -46C-30 -62 -10 -48 14 -56C34 -62 44 -54 54 -58V-8H-54Z', '#7fae7a', 'hills'),
        main('M-54 -144L-96 -158V8L-54 -8ZM54 -144L96 -158V8L54 -8Z', '#efe9dc', 'sash'),
        glass(
          'M-59 -134L-91 -145V-76L-59 -78ZM-59 -70L-91 -68V-4L-59 -18ZM59 -134L91 -145V-76L59 -78ZM59 -70L91 -68V-4L59 -18Z',
        ),
        main(box(-70, -6, 140, 8, 2), '#e4dccb', 'sill'),
      ],
    },
  }),
  prop({
    names: 'tapestry, wall hanging, arras, hanging tapestry',
    in: 'household',
    shapes: [
      main(
        'M-84 -232H84V-8L77 0L70 -8L63 0L56 -8L49 0L42 -8L35 0L28 -8L21 0L14 -8L7 0L0 -8L-7 0L-14 -8L-21 0L-28 -8L-35 0L-42 -8L-49 0L-56 -8L-63 0L-70 -8L-77 0L-84 -8Z',
        '#7a2632',
        'cloth',
      ),
      detail('M-76 -224H76V-20H-76ZM-66 -214V-30H66V-214Z', '#c79a3f', 'border'),
      // A stag under a tree.
      detail(box(-66, -72, 132, 42), '#4f6b45', 'meadow'),
      detail(box(20, -140, 9, 74), '#5d4030', 'trunk'),
      detail(`${circle(24, -160, 26)}${circle(4, -148, 17)}${circle(44, -148, 17)}`, '#5f8a55', 'crown'),
      detail(
        'M-50 -96C-46 -104 -26 -104 -18 -102L-12 -118L-2 -118L1 -112L-6 -110L-10 -92L-12 -88V-62H-16V-84L-40 -84V-62H-44V-86Z',
        '#efe0bd',
        'stag',
      ),
      line('M-9 -118L-14 -134M-11 -126L-18 -130M-5 -118L-2 -134M-4 -126L3 -130', '#efe0bd', 2, 'antlers'),
      faint(
        shade(
          'M-84 -232H-70L-74 -8L-77 0L-84 -8ZM-30 -232H-22L-26 -4L-32 -4ZM40 -232H48L46 -4L38 -4Z',
          '#7a2632',
        ),
        0.4,
      ),
      solid(box(-96, -242, 192, 11, 4), '#8a6a3a', 'rod'),
    ],
  }),
  prop({
    names: 'plastic bag, carrier bag, grocery bag, bag of groceries',
    in: 'container',
    at: 'surface',
    shapes: [
      main(
        'M-15 -1C-18 -12 -17 -24 -15 -32L-12 -46H-8C-8 -36 -4 -32 0 -32C4 -32 8 -36 8 -46H12L15 -32C17 -24 18 -12 15 -1C8 1 -8 1 -15 -1Z',
        '#f2f4f4',
        'bag',
      ),
      shade('M8 -46H12L15 -32C17 -24 18 -12 15 -1L6 0C10 -10 10 -30 8 -46Z', '#f2f4f4'),
      line(
        'M-13 -32C-10 -26 -12 -16 -9 -8M-4 -31C-5 -24 -3 -18 -4 -10M5 -31C6 -24 4 -20 6 -12',
        '#c9d0d2',
        0.7,
        'fold',
      ),
      second('M0 -20C-4 -24 -9 -20 -6 -15L0 -9L6 -15C9 -20 4 -24 0 -20Z', '#3fae7a', 'print'),
    ],
  }),
  prop({
    names: 'paper bag, brown bag, grocery paper bag, lunch bag, brown paper bag',
    in: 'container',
    at: 'surface',
    shapes: [
      detail(limb([-5, -30, 2.2], [-9, -46, 2]), '#d99a52', 'baguette'),
      detail(`${blob([2, -34, 0, -42, 6, -48, 12, -42, 10, -34], 0.9)}`, '#5fae5a', 'lettuce'),
      main(
        'M-14 -34L-13 -36L-11 -34L-9 -36L-7 -34L-5 -36L-3 -34L-1 -36L1 -34L3 -36L5 -34L7 -36L8 -34V0H-14Z',
        '#c9a06a',
        'front',
      ),
      shade('M8 -34L10 -37L11 -35L13 -37L14 -35V-3L8 0Z', '#c9a06a'),
      line('M-14 -6L8 -6M-3 -34V-22', '#a98049', 0.6, 'fold'),
    ],
  }),
  prop({
    names:
      'ticket, admission ticket, movie ticket, concert ticket, train ticket, boarding pass, plane ticket',
    in: 'household',
    at: 'surface',
    shapes: [
      flat('M-8 -8.500L9 -10.500L9.600 -3.500L-7.400 -1.500Z', '#e4c98a', 'ticket'),
      main(
        'M-9 -7.500H9V-5.400C7.800 -5.200 7.800 -2.300 9 -2.100V0H-9V-2.100C-7.800 -2.300 -7.800 -5.200 -9 -5.400Z',
        '#f2b83a',
        'ticket',
      ),
      line('M4.600 -7V-0.500', '#a9741a', 0.5, 'stub'),
      detail(
        'M-2 -6.300L-1.200 -4.500L0.800 -4.300L-0.700 -3L-0.200 -1.100L-2 -2.100L-3.800 -1.100L-3.300 -3L-4.800 -4.300L-2.800 -4.500Z',
        '#c8302c',
        'star',
      ),
      line('M6 -5.500V-2M7 -5.500V-2M-7 -6H-5.500M-7 -1.400H-5.500M1.800 -6H3.200', '#7d5210', 0.45, 'print'),
    ],
  }),
  prop({
    names: 'barcode, bar code, upc',
    in: 'symbol',
    at: 'surface',
    shapes: [
      main(box(-8, -11, 16, 11, 0.5), '#fbfaf6', 'label'),
      ink(
        [
          [-6.6, 0.5],
          [-5.6, 0.9],
          [-4.2, 0.4],
          [-3.3, 1.1],
          [-1.8, 0.4],
          [-1, 0.6],
          [0.1, 1],
          [1.6, 0.4],
          [2.5, 0.8],
          [3.8, 0.4],
          [4.7, 1],
          [6.1, 0.5],
        ]
          .map(([x = 0, w = 0]) => box(x, -9.8, w, 7.2))
          .join(''),
        '#16181b',
        'bars',
      ),
      line(
        'M-6.600 -1.400H-4.600M-3.400 -1.400H-1.400M-0.400 -1.400H1.600M2.600 -1.400H4.400M5 -1.400H6.600',
        '#33383e',
        0.8,
        'digits',
      ),
    ],
  }),
  prop({
    names: 'metal spring, coil spring, spring coil, coil, slinky',
    in: 'tool',
    at: 'surface',
    shapes: [
      line(
        [0, 1, 2, 3, 4, 5, 6]
          .map((i) => `M-4 ${-1.4 - i * 2}C-4 ${0.2 - i * 2} 4 ${-0.8 - i * 2} 4 ${-2.4 - i * 2}`)
          .join(''),
        '#aab4bd',
        1,
        'coil',
      ),
      line(
        [0, 1, 2, 3, 4, 5]
          .map((i) => `M4 ${-2.4 - i * 2}C4 ${-4.2 - i * 2} -4 ${-5 - i * 2} -4 ${-3.4 - i * 2}`)
          .join(''),
        '#7d8790',
        1,
        'coil back',
      ),
    ].map((s) => ({ ...s, slot: 1 as const })),
  }),
  prop({
    names: 'bare footprint',
    in: 'nature',
    at: 'surface',
    shapes: [
      main(
        `${blob([-6, -1, -9, -4, -8.5, -9, -7.5, -13, -8, -18, -5, -22, -1.5, -20, -1, -15, -3, -11, -2.8, -5, -3.5, -1], 0.9)}${oval(-8.6, -24, 1.9, 2.1)}${oval(-5.8, -25.6, 1.3, 1.5)}${oval(-3.6, -25.2, 1.1, 1.3)}${oval(-1.9, -24, 1, 1.2)}${oval(-0.6, -22.2, 0.9, 1.1)}`,
        '#6d5234',
        'left',
      ),
      main(
        `${blob([6, -9, 9, -12, 8.5, -17, 7.5, -21, 8, -26, 5, -30, 1.5, -28, 1, -23, 3, -19, 2.8, -13, 3.5, -9], 0.9)}${oval(8.6, -32, 1.9, 2.1)}${oval(5.8, -33.6, 1.3, 1.5)}${oval(3.6, -33.2, 1.1, 1.3)}${oval(1.9, -32, 1, 1.2)}${oval(0.6, -30.2, 0.9, 1.1)}`,
        '#6d5234',
        'right',
      ),
    ],
  }),
  prop({
    names: 'dreamcatcher, dream catcher',
    in: 'household',
    at: 'wall',
    shapes: [
      line('M0 -62V-54M-9 -26V-18M0 -22V-14M9 -26V-18', '#8a5a34', 0.9, 'cord'),
      line(circle(0, -40, 14), '#9a6236', 2.4, 'hoop'),
      line(
        [0, 1, 2, 3, 4, 5, 6, 7]
          .map((i) => {
            const p = (k: number, r: number) =>
              `${(Math.cos((k * Math.PI) / 4) * r).toFixed(1)} ${(-40 + Math.sin((k * Math.PI) / 4) * r).toFixed(1)}`;
            return `M${p(i, 13)}L${p(i + 0.5, 9)}L${p(i + 1, 13)}M${p(i + 0.5, 9)}L${p(i + 1, 5.5)}L${p(i + 1.5, 9)}M${p(i, 5.5)}L${p(i + 0.5, 3)}L${p(i + 1, 5.5)}`;
          })
          .join(''),
        '#f1e9d8',
        0.5,
        'web',
      ),
      detail(circle(0, -40, 1.6), '#3fb0b8', 'bead'),
      detail(`${circle(-9, -18, 1.4)}${circle(0, -14, 1.4)}${circle(9, -18, 1.4)}`, '#3fb0b8', 'bead'),
      main(
        `${blob([-9, -17, -12, -10, -11, -3, -9, 0, -7, -3, -6, -10], 0.8)}${blob([0, -13, -3, -5, -2, 3, 0, 6, 2, 3, 3, -5], 0.8)}${blob([9, -17, 12, -10, 11, -3, 9, 0, 7, -3, 6, -10], 0.8)}`,
        '#c9744a',
        'feather',
      ),
      line('M-9 -16V-1M0 -12V5M9 -16V-1', '#6d3a1c', 0.4, 'quill'),
    ].map((s) => (s.part === 'hoop' ? { ...s, slot: 1 as const } : s)),
  }),
  prop({
    names: 'tiki mask, tribal mask, african mask, totem mask',
    in: 'household',
    at: 'wall',
    shapes: [
      detail(
        `${blob([-10, -44, -16, -58, -8, -50, -6, -62, 0, -50, 6, -62, 8, -50, 16, -58, 10, -44], 0.5)}`,
        '#4fa24a',
        'leaf',
      ),
      main(
        blob([-14, -44, -17, -26, -13, -8, -6, 0, 6, 0, 13, -8, 17, -26, 14, -44, 0, -48], 0.8),
        '#9a5a2c',
        'mask',
      ),
      shade(blob([6, -47, 14, -44, 17, -26, 13, -8, 6, 0, 9, -20], 0.8), '#9a5a2c'),
      detail(
        `${blob([-13, -34, -8, -39, -2, -34, -3, -27, -9, -25, -13, -28], 0.7)}${blob([13, -34, 8, -39, 2, -34, 3, -27, 9, -25, 13, -28], 0.7)}`,
        '#f2d06a',
        'eye',
      ),
      ink(`${oval(-7.5, -31, 2.4, 3)}${oval(7.5, -31, 2.4, 3)}`, '#22150c', 'pupil'),
      flat(blob([-4, -30, -6, -19, 0, -17, 6, -19, 4, -30], 0.6), '#7a4018', 'nose'),
      detail(box(-10, -14, 20, 8, 3), '#22150c', 'mouth'),
      detail(
        `${[-9, -5, -1, 3, 7].map((x) => box(x, -14, 2.6, 3.4, 0.4)).join('')}${[-7, -3, 1, 5].map((x) => box(x, -9, 2.6, 3, 0.4)).join('')}`,
        '#f8f0dc',
        'tooth',
      ),
      line('M-12 -42L-3 -37M12 -42L3 -37M-13 -20L-9 -17M13 -20L9 -17', '#e0683a', 1.4, 'paint'),
    ],
  }),
  ...(
    [
      ['banknote line, banknotes on a line, drying banknotes', '#8fbf86', '#4f7f52'],
      ['photograph line, photographs on a line, drying photographs', '#f4f1ea', '#5a6472'],
    ] as const
  ).map(([names, paper, print]) =>
    prop({
      names,
      in: 'household',
      height: 1.9,
      shapes: [
        solid(`${box(-152, -190, 6, 190)}${box(146, -190, 6, 190)}`, '#6f5a46', 'post'),
        line('M-148 -184Q0 -172 148 -184', '#e6dfcc', 2, 'line'),
        ...[-122, -86, -50, -14, 22, 58, 94].flatMap((x, i) => {
          const y = -178 + (i % 2) * 1.5 + Math.abs(3 - i) * -0.8;
          return [
            main(box(x, y, 28, 48, 1), paper, 'paper'),
            detail(box(x + 3, y + 4, 22, 40, 1), print, 'print'),
            detail(box(x + 5, y + 6, 18, 36, 1), paper, 'print'),
            detail(circle(x + 14, y + 24, 7), print, 'print'),
            solid(box(x + 11, y - 6, 5, 11, 1), '#b98a56', 'peg'),
          ];
        }),
      ],
    }),
  ),
];
