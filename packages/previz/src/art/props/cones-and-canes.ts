import { blob, box, circle, limb, poly } from '../path/outline.ts';
import { detail, flat, line, main, type Prop, prop, shade, solid } from './prop.ts';

/** Cones, acorns, bamboo and cotton. */
export const CONE_AND_CANE_PROPS: readonly Prop[] = [
  prop({
    names: 'pine cone, pinecone, fir cone, cone of a pine',
    in: 'nature',
    at: 'surface',
    shapes: [
      main(
        blob(
          [-4.5, -3, -4, -6.5, -1.5, -10.5, 0, -11.5, 1.5, -10.5, 4, -6.5, 4.5, -3, 2, -0.4, -2, -0.4],
          0.9,
        ),
        '#6d4426',
        'cone',
      ),
      ...[
        [-2, 3],
        [-4, 4],
        [-6, 3],
        [-8, 2],
        [-9.6, 1],
      ].flatMap(([y = 0, count = 0], r) =>
        Array.from({ length: count }, (_, i) => {
          const x = (i - (count - 1) / 2) * 2.3;
          return flat(
            `M${x - 1.5} ${y - 0.8}C${x - 1.4} ${y + 0.9} ${x + 1.4} ${y + 0.9} ${x + 1.5} ${y - 0.8}C${x + 0.6} ${y - 1.6} ${x - 0.6} ${y - 1.6} ${x - 1.5} ${y - 0.8}Z`,
            r % 2 ? '#9a6a3c' : '#8a5a30',
            'scale',
          );
        }),
      ),
      detail(limb([0, -11, 0.6], [0.4, -13, 0.5]), '#4a2e18', 'stem'),
      line(
        'M0.600 -12C4 -14 8 -13 10 -15M0.600 -12C4 -12 8 -10 11 -11M0.600 -12C-3 -14 -7 -13 -9 -15',
        '#3f7a45',
        0.7,
        'needle',
      ),
    ],
  }),
  prop({
    names: 'acorn, oak nut',
    in: 'nature',
    at: 'surface',
    shapes: [
      main(
        'M-2.200 -2.800C-2.200 -0.800 -0.800 -0.200 0 0.300C0.800 -0.200 2.200 -0.800 2.200 -2.800Z',
        '#c98a3e',
        'nut',
      ),
      shade(
        'M0.900 -2.800H2.200C2.200 -0.800 0.800 -0.200 0 0.300C0.700 -0.800 1 -1.800 0.900 -2.800Z',
        '#c98a3e',
      ),
      solid(
        'M-2.600 -2.500C-2.800 -5 2.800 -5 2.600 -2.500C1.500 -2 -1.500 -2 -2.600 -2.500Z',
        '#7a4f28',
        'cap',
      ),
      line(
        'M-2 -3L-1.200 -3.700L-0.400 -3L0.400 -3.700L1.200 -3L2 -3.600M-1.600 -4L-0.800 -4.400L0 -3.900L0.800 -4.400L1.600 -4',
        '#5a3818',
        0.25,
        'scale',
      ),
      detail(limb([0, -4.3, 0.3], [0.4, -5.4, 0.25]), '#5a3818', 'stem'),
      detail(blob([0.4, -5.2, 2, -6.4, 4.2, -5.8, 4.8, -4.8, 2.8, -4.6], 0.9), '#6a9a45', 'leaf'),
    ],
  }),
  prop({
    names: 'bamboo, bamboo stalk, bamboo plant, bamboo tree',
    in: 'plant',
    shapes: [
      ...[
        [-24, 210],
        [0, 260],
        [24, 190],
      ].flatMap(([x = 0, h = 0]) => [
        main(box(x - 5, -h, 10, h, 2), '#7fae4a', 'cane'),
        shade(box(x + 1.5, -h, 3.5, h, 1), '#7fae4a'),
        flat(
          [0, 1, 2, 3, 4, 5].map((i) => box(x - 6, -(i + 0.7) * (h / 6), 12, 3, 1.4)).join(''),
          '#5f8a34',
          'joint',
        ),
      ]),
      flat(
        [
          [-28, -150, -1],
          [-20, -190, 1],
          [-4, -170, -1],
          [4, -220, 1],
          [-4, -240, -1],
          [28, -120, 1],
          [20, -170, -1],
          [4, -256, 1],
        ]
          .map(
            ([x = 0, y = 0, s = 1]) =>
              `${blob([x, y, x + s * 14, y - 8, x + s * 34, y + 2, x + s * 14, y], 0.9)}${blob([x, y, x + s * 10, y + 4, x + s * 26, y + 20, x + s * 8, y + 10], 0.9)}`,
          )
          .join(''),
        '#5a9a45',
        'leaf',
      ),
    ],
  }),
  prop({
    names: 'cotton, cotton plant, cotton boll, cotton ball',
    in: 'plant',
    at: 'surface',
    shapes: [
      line('M0 0C1 -16 -2 -28 0 -40M0 -14L10 -26M0 -22L-10 -32', '#7a5a3a', 1.2, 'stem'),
      ...[
        [0, -44],
        [11, -29],
        [-11, -35],
      ].flatMap(([x = 0, y = 0]) => [
        detail(poly(x - 7, y - 4, x - 3, y + 5, x + 3, y + 5, x + 7, y - 4, x, y + 1), '#8a6238', 'husk'),
        main(
          `${circle(x - 4, y - 1, 4.6)}${circle(x + 4, y - 1, 4.6)}${circle(x, y - 5, 4.8)}${circle(x, y + 1, 4)}`,
          '#fbfaf6',
          'boll',
        ),
      ]),
      detail(blob([0, -8, -10, -10, -16, -16, -8, -16, -2, -10], 0.8), '#6a9a45', 'leaf'),
    ],
  }),
];
