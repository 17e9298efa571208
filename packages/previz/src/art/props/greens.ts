/** Bushes, beds and trees. */
import { blob, circle, curve, limb, oval } from '../path/outline.ts';
import { detail, light, line, main, type Prop, prop, second, shade, solid, tube } from './prop.ts';

export const GREEN_PROPS: readonly Prop[] = [
  prop({
    names: 'hedge, box hedge, boxwood, privet, thicket',
    in: 'plant',
    at: 'floor',
    height: 1.1,
    shapes: [
      main(
        blob([-70, 0, -84, -34, -66, -66, -38, -84, 0, -96, 40, -86, 70, -62, 82, -30, 70, 0], 1),
        '#4f8f3d',
        'bush',
      ),
      shade(blob([0, 0, 26, -40, 20, -90, 40, -86, 70, -62, 82, -30, 70, 0]), '#4f8f3d'),
      light(
        `${blob([-56, -50, -44, -66, -26, -66, -34, -50])}${blob([-20, -74, -6, -86, 12, -80, 0, -68])}${blob([-66, -24, -56, -36, -42, -32, -50, -20])}`,
        '#5fa24a',
      ),
    ],
  }),
  prop({
    names: 'flower bed, flowerbed, wildflower, meadow flower, flower field, flower patch',
    in: 'plant',
    at: 'floor',
    height: 0.45,
    shapes: [
      detail(blob([-58, 0, -60, -12, -30, -18, 0, -15, 30, -18, 60, -12, 58, 0]), '#4f9a45', 'leaves'),
      line(
        [-46, -28, -10, 8, 26, 44]
          .map((x, i) => `M${x} -6L${x + (i % 2 ? 3 : -3)} ${-30 - (i % 3) * 7}`)
          .join(''),
        '#3f8038',
        1.8,
        'stem',
      ),
      ...[-46, -28, -10, 8, 26, 44].flatMap((x, i) => {
        const [cx, cy] = [x + (i % 2 ? 3 : -3), -34 - (i % 3) * 7];
        return [
          main(
            [0, 1, 2, 3, 4]
              .map((k) =>
                circle(cx + 5 * Math.cos(k * 1.2566 - 1.57), cy + 5 * Math.sin(k * 1.2566 - 1.57), 4.4),
              )
              .join(''),
            i % 2 ? '#e0567a' : '#ef7f9a',
            'petal',
          ),
          detail(circle(cx, cy, 3.2), '#f6cf45', 'heart'),
        ];
      }),
    ],
  }),
  prop({
    names: 'fern, grass, tuft of grass, tall grass',
    in: 'plant',
    at: 'floor',
    height: 0.6,
    shapes: [
      main(
        [
          [-30, -30],
          [-20, -48],
          [-8, -60],
          [2, -66],
          [14, -56],
          [24, -44],
          [32, -26],
        ]
          .map(([x = 0, y = 0]) =>
            blob([x * 0.25 - 3, 0, x * 0.5 - 2, y * 0.55, x, y, x * 0.62 + 3, y * 0.5, x * 0.25 + 3, 0], 0.8),
          )
          .join(''),
        '#5a9a45',
        'blades',
      ),
      light(
        [
          [-20, -48],
          [14, -56],
        ]
          .map(([x = 0, y = 0]) =>
            blob([x * 0.25 - 1, 0, x * 0.5, y * 0.55, x, y, x * 0.62 + 1, y * 0.5, x * 0.25 + 1, 0], 0.8),
          )
          .join(''),
        '#6fb055',
      ),
    ],
  }),
  prop({
    names: 'dead tree, bare tree, leafless tree, withered tree, winter tree',
    in: 'plant',
    at: 'floor',
    height: 6,
    shapes: [
      main(
        `${limb([0, 0, 26], [-4, -60, 18], [4, -170, 14], [-6, -260, 9], [-40, -380, 4], [-50, -440, 1.5])}${limb([2, -150, 11], [80, -240, 7], [110, -340, 3], [120, -390, 1.5])}${limb([0, -210, 9], [-90, -290, 6], [-140, -350, 2])}${limb([-10, -280, 7], [40, -370, 4], [46, -430, 1.5])}${limb([84, -244, 5], [150, -270, 3], [176, -300, 1.2])}${limb([-92, -292, 4], [-100, -350, 2], [-96, -390, 1.2])}`,
        '#6a5444',
        'tree',
      ),
      shade(limb([10, 0, 14], [6, -60, 9], [12, -160, 5]), '#6a5444'),
    ],
  }),
  prop({
    names: 'willow, weeping willow, willow tree',
    in: 'plant',
    at: 'floor',
    height: 6,
    shapes: [
      solid(limb([0, 0, 28], [-4, -80, 20], [6, -240, 14]), '#6d5238', 'trunk'),
      main(
        blob(
          [
            -200, -60, -210, -200, -150, -340, -40, -410, 60, -405, 160, -330, 210, -190, 200, -60, 176, -170,
            150, -50, 120, -180, 90, -80, 50, -210, 10, -130, -30, -210, -70, -70, -110, -190, -150, -50,
            -170, -170,
          ],
          0.8,
        ),
        '#7faa4a',
        'crown',
      ),
      light(
        'M-120 -300C-160 -240 -176 -160 -178 -100M-60 -340C-90 -260 -100 -180 -100 -130M20 -350C40 -280 56 -220 60 -150M100 -320C140 -250 156 -180 160 -110',
        '#94bd5c',
      ),
      line(
        'M-120 -300C-160 -240 -176 -160 -178 -100M-60 -340C-90 -260 -100 -180 -100 -130M20 -350C40 -280 56 -220 60 -150M100 -320C140 -250 156 -180 160 -110',
        '#638c38',
        5,
        'fronds',
      ),
    ].filter((s) => s.tone !== 'light'),
  }),
  prop({
    names: 'apple tree, fruit tree, orchard tree',
    in: 'plant',
    at: 'floor',
    height: 4.5,
    shapes: [
      solid(limb([0, 0, 24], [-2, -80, 17], [0, -170, 14]), '#7a5638', 'trunk'),
      main(
        blob([
          -150, -160, -180, -230, -140, -320, -60, -390, 30, -400, 120, -340, 170, -240, 140, -160, 60, -130,
          -60, -128,
        ]),
        '#5a9a42',
        'crown',
      ),
      shade(blob([20, -132, 70, -220, 60, -360, 120, -340, 170, -240, 140, -160, 80, -134]), '#5a9a42'),
      second(
        [
          [-110, -210],
          [-60, -280],
          [-90, -340],
          [0, -220],
          [10, -330],
          [60, -270],
          [100, -210],
          [-30, -170],
          [110, -300],
          [60, -180],
        ]
          .map(([x = 0, y = 0]) => circle(x, y, 14))
          .join(''),
        '#d8352f',
        'fruit',
      ),
    ],
  }),
  prop({
    names: 'beanstalk, bean stalk',
    in: 'plant',
    at: 'floor',
    height: 7,
    shapes: [
      tube(curve(0, 0, -50, -80, 40, -190, -40, -300, 30, -420, -10, -520, 10, -600), '#4f8f3d', 22, 'stalk'),
      main(
        [
          [-50, -80, -1],
          [40, -180, 1],
          [-44, -290, -1],
          [34, -410, 1],
          [-14, -510, -1],
          [0, -40, 1],
        ]
          .map(([x = 0, y = 0, s = 1]) =>
            blob([x, y, x + s * 30, y - 34, x + s * 84, y - 30, x + s * 60, y + 6]),
          )
          .join(''),
        '#62a84c',
        'leaf',
      ),
    ],
  }),
  prop({
    names: 'pumpkin, squash, gourd',
    in: 'food',
    at: 'floor',
    shapes: [
      main(`${oval(-13, -14, 11, 13.5)}${oval(13, -14, 11, 13.5)}`, '#e07a1e', 'rib'),
      main(`${oval(-6, -14.5, 9, 14)}${oval(6, -14.5, 9, 14)}`, '#ec8a2a', 'rib'),
      main(oval(0, -15, 7, 14.5), '#f5993a', 'rib'),
      solid(limb([0, -28, 2.6], [3, -35, 2]), '#5a8a3a', 'stem'),
    ],
  }),
];
