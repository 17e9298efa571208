/** Plants of deserts, waters and woods, and what lies under them. */
import { along, blob, box, circle, limb, oval, polygon } from '../path/outline.ts';
import { detail, flat, light, line, main, type Prop, prop, second, solid } from './prop.ts';

const pot = (w: number, colour: string) => [
  second(polygon([-w, -w * 1.1, w, -w * 1.1, w * 0.74, 0, -w * 0.74, 0]), colour, 'pot'),
  second(box(-w * 1.12, -w * 1.35, w * 2.24, w * 0.34, 1), colour, 'rim'),
];

export const WILD_PLANT_PROPS: readonly Prop[] = [
  prop({
    names: 'aloe vera, aloe, aloe plant, agave, aloe vera plant, yucca, snake plant',
    in: 'plant',
    at: 'surface',
    shapes: [
      ...pot(12, '#c8714a'),
      main(
        [
          [-26, -34],
          [-18, -44],
          [-8, -50],
          [2, -53],
          [12, -48],
          [20, -42],
          [27, -32],
        ]
          .map(([x = 0, y = 0]) =>
            blob(
              [x * 0.1 - 4, -14, x * 0.55 - 3.5, y * 0.6 - 2, x, y, x * 0.5 + 4, y * 0.55, x * 0.1 + 4, -14],
              0.7,
            ),
          )
          .join(''),
        '#6fae6a',
        'leaf',
      ),
      light(
        [
          [-18, -44],
          [2, -53],
          [20, -42],
        ]
          .map(([x = 0, y = 0]) => limb([x * 0.2 - 1, -18, 1], [x * 0.85, y * 0.85, 0.4]))
          .join(''),
        '#9ad094',
      ),
      line(
        [
          [-26, -34],
          [-8, -50],
          [12, -48],
          [27, -32],
        ]
          .map(([x = 0, y = 0]) =>
            along(0.35, 0.85, 4, (t) => `M${x * t - 3 * (1 - t)} ${-14 + (y + 14) * t}l-2 -1`),
          )
          .join(''),
        '#e2f0d4',
        0.6,
        'thorn',
      ),
    ],
  }),
  prop({
    names: 'succulent, succulents, succulent plant, echeveria, sempervivum, stonecrop, jade plant',
    in: 'plant',
    at: 'surface',
    shapes: [
      ...pot(9, '#e2ddd2'),
      ...[
        [9, 11, 5.6],
        [8, 8.5, 4.6],
        [6, 5.6, 3.4],
        [4, 3, 2.2],
      ].map(([n = 0, reach = 0, w = 0], ring) =>
        (ring % 2 ? light : main)(
          Array.from({ length: n }, (_, i) => {
            const a = (i * 2 * Math.PI) / n + ring * 0.4;
            const [c, s] = [Math.cos(a), Math.sin(a) * 0.62];
            return blob(
              [
                c * 1.5 - s * w * 0.5,
                -17 + s * 1.5 + c * w * 0.3,
                c * reach * 0.7 - s * w * 0.7,
                -17 + s * reach * 0.7 + c * w * 0.4,
                c * reach,
                -17 + s * reach,
                c * reach * 0.7 + s * w * 0.7,
                -17 + s * reach * 0.7 - c * w * 0.4,
              ],
              0.8,
            );
          }).join(''),
          ring % 2 ? '#a8cfae' : '#7fb592',
          'leaf',
        ),
      ),
      detail(
        Array.from({ length: 9 }, (_, i) => {
          const a = (i * 2 * Math.PI) / 9;
          return circle(Math.cos(a) * 10.6, -17 + Math.sin(a) * 6.6, 0.7);
        }).join(''),
        '#d87f94',
        'tip',
      ),
    ],
  }),
  prop({
    names: 'venus flytrap, venus fly trap, flytrap, carnivorous plant, pitcher plant, man-eating plant',
    in: 'plant',
    at: 'surface',
    shapes: [
      ...pot(12, '#a8623f'),
      line(
        'M0 -16C-4 -28 -16 -30 -18 -40M0 -16C2 -30 2 -38 0 -52M0 -16C6 -26 16 -28 20 -36',
        '#5f9a45',
        2,
        'stem',
      ),
      ...[
        [-18, -44, -0.4],
        [0, -58, 0],
        [20, -40, 0.4],
      ].flatMap(([x = 0, y = 0]) => [
        main(
          blob([x - 11, y - 3, x - 8, y - 12, x, y - 14, x + 8, y - 12, x + 11, y - 3, x, y - 1], 0.9),
          '#7ab54e',
          'lobe',
        ),
        solid(
          blob([x - 9, y - 3, x - 6, y - 9.5, x, y - 11, x + 6, y - 9.5, x + 9, y - 3, x, y - 1.5], 0.9),
          '#d8455f',
          'mouth',
        ),
        main(
          blob([x - 11, y - 2, x - 7, y + 5, x, y + 7, x + 7, y + 5, x + 11, y - 2, x, y], 0.9),
          '#8cc45c',
          'lobe',
        ),
        line(
          along(x - 9, x + 9, 7, (u) => `M${u} ${y - 1}L${u + (u - x) * 0.08} ${y - 6}`),
          '#dff0c0',
          0.9,
          'tooth',
        ),
      ]),
      solid(
        `${blob([-2, -16, -14, -20, -22, -16, -12, -13])}${blob([2, -16, 14, -20, 22, -16, 12, -13])}`,
        '#5f9a45',
        'leaf',
      ),
    ],
  }),
  prop({
    names: 'cattail, cattails, bulrush, reedmace, reed, reeds, rush plant',
    in: 'plant',
    height: 1.6,
    shapes: [
      solid(
        [
          [-40, -110],
          [-22, -150],
          [8, -120],
          [30, -150],
          [46, -100],
        ]
          .map(([x = 0, y = 0]) =>
            blob([x * 0.4 - 3, 0, x * 0.7 - 2, y * 0.5, x, y, x * 0.7 + 3, y * 0.45, x * 0.4 + 4, 0], 0.6),
          )
          .join(''),
        '#6f9a4a',
        'blade',
      ),
      line('M-14 0L-18 -190M4 0V-214M20 0L28 -176', '#7f9a4a', 3, 'stem'),
      main(
        `${box(-25, -178, 13, 44, 6.5)}${box(-3, -200, 14, 48, 7)}${box(20, -160, 13, 40, 6.5)}`,
        '#7a4a2a',
        'spike',
      ),
      light(
        `${box(-23, -174, 3, 34, 1.5)}${box(-1, -196, 3, 38, 1.5)}${box(22, -156, 3, 32, 1.5)}`,
        '#9a6a44',
      ),
      flat(oval(0, 0, 60, 6), '#6fa8b8', 'water'),
    ],
  }),
];
