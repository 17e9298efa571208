/** Plants of gardens and walls. */
import { blob, circle, limb, oval } from '../path/outline.ts';
import { detail, flat, light, line, main, type Prop, prop, second, solid } from './prop.ts';

export const GARDEN_PLANT_PROPS: readonly Prop[] = [
  prop({
    names: 'bush, shrub, round bush',
    in: 'plant',
    shapes: [
      flat(`${limb([-4, 0, 3], [-8, -20, 3])}${limb([6, 0, 3], [10, -20, 3])}`, '#6d4a2c', 'stem'),
      flat(`${circle(-44, -26, 25)}${circle(44, -26, 25)}${circle(0, -30, 30)}`, '#2f6a34', 'leaves'),
      main(
        `${circle(-28, -46, 27)}${circle(28, -48, 27)}${circle(0, -64, 28)}${circle(-40, -30, 20)}${circle(36, -28, 22)}${circle(0, -34, 30)}`,
        '#43873f',
        'leaves',
      ),
      light(
        `${circle(-24, -56, 12)}${circle(2, -76, 13)}${circle(30, -60, 10)}${circle(-40, -38, 8)}`,
        '#43873f',
      ),
      flat(
        [
          [-10, -40],
          [14, -36],
          [-30, -24],
          [34, -22],
          [4, -54],
          [-2, -20],
        ]
          .map(([x = 0, y = 0]) => blob([x - 7, y, x, y - 4, x + 7, y, x, y + 4], 0.8))
          .join(''),
        '#37753a',
        'leaf',
      ),
    ],
  }),
  prop({
    names: 'tomato plant, pepper plant, staked plant',
    in: 'plant',
    height: 1.15,
    shapes: [
      line('M3 0V-120', '#a9805a', 2.4, 'stake'),
      line('M0 0C-3 -30 3 -60 0 -108', '#4f8a3c', 2.6, 'stem'),
      main(
        [
          [-20, -28],
          [22, -34],
          [-24, -54],
          [24, -62],
          [-20, -80],
          [20, -90],
          [0, -106],
          [0, -46],
          [-2, -72],
        ]
          .map(([x = 0, y = 0]) =>
            blob([x - 17, y + 4, x - 6, y - 12, x + 10, y - 10, x + 17, y + 5, x, y + 11], 0.8),
          )
          .join(''),
        '#4c8f3f',
        'leaves',
      ),
      light(`${circle(-22, -60, 7)}${circle(18, -94, 7)}${circle(20, -40, 6)}`, '#4c8f3f'),
      solid(
        `${circle(-14, -38, 6.5)}${circle(-4, -33, 6)}${circle(14, -52, 6.5)}${circle(-13, -68, 6)}${circle(11, -76, 5.5)}${circle(20, -24, 6)}`,
        '#d63a2c',
        'fruit',
      ),
    ],
  }),
  prop({
    names: 'daisy, white daisy, camomile, chamomile, marguerite',
    in: 'plant',
    at: 'surface',
    shapes: [
      line('M0 0C-1 -10 1 -18 0 -30', '#4f8a3c', 1.4, 'stem'),
      detail(blob([0, -8, 6, -15, 12, -16, 8, -9], 0.9), '#5fa045', 'leaf'),
      detail(blob([0, -4, -6, -10, -12, -10, -8, -4], 0.9), '#5fa045', 'leaf'),
      main(
        Array.from({ length: 12 }, (_, i) => {
          const a = (i * Math.PI) / 6;
          const [c, s] = [Math.cos(a), Math.sin(a)];
          return blob(
            [
              c * 2,
              -34 + s * 2,
              c * 7 - s * 2.2,
              -34 + s * 7 + c * 2.2,
              c * 11,
              -34 + s * 11,
              c * 7 + s * 2.2,
              -34 + s * 7 - c * 2.2,
            ],
            0.9,
          );
        }).join(''),
        '#fbfaf6',
        'petal',
      ),
      second(circle(0, -34, 4), '#f2bd2e', 'centre'),
    ],
  }),
  prop({
    names: 'orchid, moth orchid, phalaenopsis',
    in: 'plant',
    at: 'surface',
    shapes: [
      solid('M-8 -14H8L6.500 0H-6.500Z', '#f1ece2', 'pot'),
      detail(
        `${blob([0, -13, -10, -20, -22, -18, -12, -13], 0.9)}${blob([0, -13, 10, -20, 22, -17, 12, -12], 0.9)}`,
        '#3f7d45',
        'leaf',
      ),
      line('M0 -14C-2 -30 -2 -44 6 -54C12 -60 20 -60 26 -54', '#5f8a3c', 1.2, 'stem'),
      ...(
        [
          [4, -52, 1],
          [15, -60, 1.05],
          [26, -54, 0.9],
          [-1, -40, 0.85],
        ] as const
      ).flatMap(([x, y, k]) => [
        main(
          `${blob([x, y, x - 8 * k, y - 6 * k, x - 11 * k, y + 1, x - 6 * k, y + 4 * k], 0.9)}${blob([x, y, x + 8 * k, y - 6 * k, x + 11 * k, y + 1, x + 6 * k, y + 4 * k], 0.9)}`,
          '#d778b8',
          'petal',
        ),
        flat(
          `${blob([x, y, x - 3 * k, y - 7 * k, x, y - 10 * k, x + 3 * k, y - 7 * k], 0.9)}${blob([x, y, x - 6 * k, y + 6 * k, x - 3 * k, y + 8 * k], 0.9)}${blob([x, y, x + 6 * k, y + 6 * k, x + 3 * k, y + 8 * k], 0.9)}`,
          '#e59acb',
          'petal',
        ),
        detail(
          blob([x - 2.4 * k, y + 1, x, y - 1.6 * k, x + 2.4 * k, y + 1, x, y + 4.6 * k], 0.9),
          '#9a2468',
          'lip',
        ),
        detail(circle(x, y + 0.4, 0.9 * k), '#f6d24a', 'lip'),
      ]),
    ],
  }),
  prop({
    names: 'lily, white lily, easter lily',
    in: 'plant',
    at: 'surface',
    shapes: [
      line('M0 0C1 -14 -1 -26 0 -40', '#4f8a3c', 1.6, 'stem'),
      detail(
        `${blob([0, -6, 10, -18, 16, -24, 8, -10], 0.9)}${blob([0, -14, -10, -24, -16, -30, -8, -18], 0.9)}${blob([0, -22, 8, -30, 14, -34, 7, -24], 0.9)}`,
        '#5fa045',
        'leaf',
      ),
      flat(
        `${blob([0, -40, -6, -52, -18, -58, -12, -46], 0.9)}${blob([0, -40, 6, -52, 18, -58, 12, -46], 0.9)}`,
        '#e9e2ea',
        'petal',
      ),
      main(
        `${blob([-2, -40, -12, -44, -20, -44, -24, -40, -14, -37], 0.9)}${blob([2, -40, 12, -44, 20, -44, 24, -40, 14, -37], 0.9)}`,
        '#f8f4f8',
        'petal',
      ),
      main(blob([0, -39, -7, -50, 0, -64, 7, -50], 0.9), '#fbf8fb', 'petal'),
      line('M0 -42L-6 -54M0 -42L6 -54M0 -42V-56M0 -42L-9 -48M0 -42L9 -48', '#9cc06a', 0.7, 'stamen'),
      detail(
        `${oval(-6, -54.6, 1.6, 0.9)}${oval(6, -54.6, 1.6, 0.9)}${oval(0, -57, 1, 1.6)}${oval(-9.6, -48.4, 1.4, 0.8)}${oval(9.6, -48.4, 1.4, 0.8)}`,
        '#c4702a',
        'anther',
      ),
    ],
  }),
  prop({
    names: 'ivy, vine, creeper, climbing plant',
    in: 'plant',
    at: 'wall',
    shapes: [
      line(
        'M-20 0C-10 -30 -26 -60 -8 -90C4 -116 -6 -140 6 -170M-10 -86C10 -96 26 -90 38 -110M-18 -40C4 -48 16 -40 30 -56',
        '#6d5a34',
        2.2,
        'stem',
      ),
      main(
        [
          [-22, -12],
          [-8, -26],
          [-26, -44],
          [-6, -58],
          [-24, -74],
          [4, -92],
          [-16, -104],
          [8, -122],
          [-10, -136],
          [14, -150],
          [0, -166],
          [20, -98],
          [36, -108],
          [30, -90],
          [12, -44],
          [28, -58],
          [22, -40],
        ]
          .map(
            ([x = 0, y = 0]) =>
              `M${x} ${y + 8}C${x - 4} ${y + 6} ${x - 10} ${y + 6} ${x - 9} ${y}C${x - 13} ${y - 4} ${x - 6} ${y - 6} ${x - 4} ${y - 5}C${x - 4} ${y - 10} ${x + 4} ${y - 10} ${x + 4} ${y - 5}C${x + 6} ${y - 6} ${x + 13} ${y - 4} ${x + 9} ${y}C${x + 10} ${y + 6} ${x + 4} ${y + 6} ${x} ${y + 8}Z`,
          )
          .join(''),
        '#3f8a42',
        'leaf',
      ),
      line(
        [
          [-22, -12],
          [-8, -26],
          [-26, -44],
          [-6, -58],
          [-24, -74],
          [4, -92],
          [-16, -104],
          [8, -122],
          [-10, -136],
          [14, -150],
          [0, -166],
          [36, -108],
          [12, -44],
          [28, -58],
        ]
          .map(
            ([x = 0, y = 0]) =>
              `M${x} ${y + 6}V${y - 6}M${x} ${y + 2}L${x - 6} ${y - 1}M${x} ${y + 2}L${x + 6} ${y - 1}`,
          )
          .join(''),
        '#8fc47a',
        0.8,
        'vein',
      ),
    ],
  }),
];
