/** Lizards, newts, tortoises and insects that want their own drawing; facing left. */
import { along, blob, circle, curve, limb, oval, polygon } from '../path/outline.ts';
import {
  detail,
  flat,
  ink,
  light,
  line,
  main,
  type Prop,
  type PropShape,
  prop,
  shade,
  solid,
} from '../props/prop.ts';

const eye = (x: number, y: number, r: number): readonly PropShape[] => [
  ink(circle(x, y, r), '#1f1b1e', 'eye'),
  detail(circle(x - r * 0.3, y - r * 0.35, r * 0.36), '#ffffff', 'glint'),
];
const creature = (names: string, height: number, shapes: readonly PropShape[]): Prop =>
  prop({ names, in: 'animal', faces: 'left', height, shapes });

/** A four-footed creeper: tail, far legs, body, near legs, head. */
const creeper = (
  body: string,
  dark: string,
  head: readonly PropShape[],
  between: readonly PropShape[],
  tail: string,
): readonly PropShape[] => [
  main(tail, body, 'tail'),
  flat(
    `${limb([-24, -16, 6], [-32, -8, 4.5], [-38, -2, 4])}${limb([28, -15, 6], [36, -8, 5], [34, -2, 4])}`,
    dark,
    'leg',
  ),
  main(limb([-38, -20, 10], [-8, -20, 14], [30, -18, 12], [46, -14, 8]), body, 'body'),
  ...between,
  main(
    `${limb([-18, -14, 6], [-12, -7, 5], [-20, -2, 4])}${limb([34, -14, 7], [44, -7, 5], [38, -2, 4])}`,
    body,
    'leg',
  ),
  line('M-20 -2l-6 1M-20 -2l-5 -2M38 -2l-6 1M38 -2l-5 -2', dark, 1.6, 'toe'),
  ...head,
];
const lizardHead = (body: string): readonly PropShape[] => [
  main(blob([-70, -20, -62, -30, -46, -32, -34, -26, -34, -14, -50, -11, -66, -14], 0.9), body, 'head'),
  line(curve(-69, -18, -58, -16, -46, -17), '#3a3a2c', 1.2, 'mouth'),
];

export const HIDE_AND_SCALE: readonly Prop[] = [
  creature(
    'iguana, green iguana',
    0.4,
    creeper(
      '#6fae4a',
      '#4f8a34',
      [
        ...lizardHead('#7aba54'),
        detail(circle(-42, -18, 4), '#d9e6b0', 'cheek'),
        flat(blob([-56, -14, -46, -12, -44, 0, -52, -2], 0.8), '#5a9a3e', 'dewlap'),
        ...eye(-56, -24, 2.2),
      ],
      [
        flat(
          along(-40, 44, 17, (x) => polygon([x - 3, -28, x + 1, -40 + Math.abs(x) * 0.1, x + 4, -28])),
          '#4f8a34',
          'crest',
        ),
        light(limb([-30, -12, 4], [26, -11, 4]), '#94cc6c'),
      ],
      limb([44, -14, 8], [90, -8, 5], [140, -6, 1.5]),
    ),
  ),
  creature(
    'komodo dragon, monitor lizard, komodo',
    0.6,
    creeper(
      '#7f7a62',
      '#5f5a46',
      [
        ...lizardHead('#8a856c'),
        line('M-70 -17L-82 -15L-88 -19M-82 -15L-88 -11', '#e8c23a', 1.6, 'tongue'),
        ...eye(-56, -24, 1.8),
      ],
      [
        detail(
          along(
            -36,
            40,
            12,
            (x, i) => `${circle(x, -28 + (i % 3) * 5, 1.8)}${circle(x + 3, -18 + (i % 2) * 5, 1.4)}`,
          ),
          '#65604c',
          'scale',
        ),
        line('M-44 -14C-40 -10 -36 -10 -34 -14M-40 -28C-38 -20 -38 -16 -40 -12', '#65604c', 1.6, 'fold'),
      ],
      limb([44, -14, 9], [90, -8, 7], [146, -5, 2]),
    ),
  ),
  creature(
    'gecko, leopard gecko, house gecko',
    0.1,
    creeper(
      '#f0c64a',
      '#d0a22e',
      [
        main(
          blob([-72, -20, -64, -32, -46, -34, -34, -26, -36, -12, -54, -10, -68, -13], 0.9),
          '#f6d05a',
          'head',
        ),
        line(curve(-71, -17, -58, -13, -44, -16), '#8a6a1c', 1.2, 'mouth'),
        detail(circle(-56, -26, 4.6), '#e8e0c0', 'eye'),
        ink(oval(-56, -26, 1.4, 3.8), '#1f1b1e', 'pupil'),
      ],
      [
        detail(
          [
            [-28, -24],
            [-14, -28],
            [-4, -20],
            [8, -28],
            [18, -20],
            [30, -26],
            [40, -16],
            [-18, -16],
            [-58, -33],
          ]
            .map(([x = 0, y = 0]) => circle(x, y, 2.6))
            .join(''),
          '#5a4420',
          'spot',
        ),
      ],
      `${limb([44, -14, 8], [64, -16, 11], [96, -10, 7], [122, -8, 1.5])}`,
    ),
  ),
  creature(
    'salamander, fire salamander, spotted salamander',
    0.08,
    creeper(
      '#2d2b31',
      '#26242a',
      [
        main(
          blob([-70, -18, -62, -29, -46, -31, -34, -25, -36, -12, -54, -10, -66, -12], 0.95),
          '#2d2b31',
          'head',
        ),
        detail(oval(-48, -25, 5, 3), '#f2c22e', 'spot'),
        line(curve(-69, -16, -58, -13, -46, -15), '#6a6670', 1.2, 'mouth'),
        detail(circle(-58, -22, 2.8), '#f6e6b0', 'eye'),
        ink(circle(-58, -22, 1.6)),
      ],
      [
        detail(
          `${blob([-30, -28, -20, -32, -10, -28, -20, -22])}${blob([0, -30, 12, -32, 18, -26, 6, -22])}${blob([28, -26, 40, -24, 42, -18, 30, -18])}${circle(-14, -16, 3)}${circle(18, -15, 3)}`,
          '#f2c22e',
          'spot',
        ),
      ],
      limb([44, -14, 8], [84, -10, 6], [124, -8, 2]),
    ),
  ),
  creature(
    'newt, crested newt, smooth newt',
    0.06,
    creeper(
      '#7a6a3e',
      '#5f5230',
      [
        main(
          blob([-70, -18, -62, -28, -46, -30, -34, -25, -36, -12, -54, -10, -66, -12], 0.95),
          '#7a6a3e',
          'head',
        ),
        ...eye(-57, -22, 2),
        line(curve(-69, -16, -58, -13, -46, -15), '#4a3f24', 1.2, 'mouth'),
      ],
      [
        flat(
          along(-34, 40, 12, (x) => polygon([x - 4, -29, x, -44, x + 4, -29])),
          '#5f5230',
          'crest',
        ),
        detail(limb([-44, -11, 4], [0, -9, 6], [34, -9, 5]), '#ef8a2e', 'belly'),
        detail(
          along(-28, 36, 8, (x, i) => circle(x, -24 + (i % 3) * 4, 2)),
          '#3f361e',
          'spot',
        ),
      ],
      blob([44, -24, 80, -26, 124, -8, 80, 2, 44, -6], 0.8),
    ),
  ),
  creature('axolotl, axolotls', 0.1, [
    main(blob([36, -26, 70, -34, 110, -16, 70, -2, 36, -8], 0.9), '#f6c0cc', 'tail'),
    flat(`${limb([-20, -10, 5], [-26, 0, 4])}${limb([32, -10, 5], [30, 0, 4])}`, '#e59aac', 'leg'),
    main(limb([-30, -20, 16], [10, -19, 15], [44, -17, 9]), '#f8ccd6', 'body'),
    main(`${limb([-8, -10, 5], [-12, 0, 4])}${limb([40, -10, 5], [46, 0, 4])}`, '#f3b6c4', 'leg'),
    solid(
      `${limb([-36, -36, 4], [-26, -56, 2])}${limb([-30, -32, 4], [-10, -50, 2])}${limb([-28, -26, 4], [-6, -34, 2])}${limb([-62, -36, 4], [-68, -56, 2])}${limb([-66, -32, 4], [-84, -48, 2])}${limb([-68, -26, 4], [-90, -32, 2])}`,
      '#e0587a',
      'gill',
    ),
    main(oval(-48, -24, 24, 18), '#fbd8e0', 'head'),
    ink(`${circle(-60, -27, 2.6)}${circle(-36, -27, 2.6)}`, '#26222b', 'eye'),
    line(curve(-60, -17, -48, -12, -36, -17), '#c8607a', 1.8, 'smile'),
    detail(`${oval(-66, -20, 4, 2.4)}${oval(-31, -20, 4, 2.4)}`, '#f29ab0', 'cheek'),
  ]),
  creature('tortoise, giant tortoise, galapagos tortoise, land turtle', 0.5, [
    flat(`${limb([-36, -22, 12], [-40, -4, 10])}${limb([40, -22, 12], [42, -4, 10])}`, '#7a6a48', 'leg'),
    main(limb([-50, -30, 10], [-70, -52, 8], [-80, -56, 11]), '#8f7d56', 'neck'),
    ...eye(-84, -59, 2.2),
    line(curve(-90, -52, -84, -50, -78, -51), '#5a4c30', 1.4, 'mouth'),
    main(
      'M-62 -24C-66 -80 -30 -102 6 -102C44 -102 72 -78 68 -24C40 -14 -34 -14 -62 -24Z',
      '#8a6a3a',
      'shell',
    ),
    shade('M20 -17C40 -40 44 -80 20 -101C52 -98 72 -70 68 -24C54 -19 38 -17 20 -17Z', '#8a6a3a'),
    light(
      [
        [-34, -52],
        [4, -70],
        [40, -52],
        [-6, -38],
        [-30, -82],
        [36, -84],
      ]
        .map(([x = 0, y = 0]) =>
          polygon([x - 13, y, x - 6, y - 12, x + 7, y - 12, x + 13, y, x + 6, y + 11, x - 7, y + 11]),
        )
        .join(''),
      '#b08f56',
    ),
    line(
      [
        [-34, -52],
        [4, -70],
        [40, -52],
        [-6, -38],
      ]
        .map(
          ([x = 0, y = 0]) =>
            `M${x - 7} ${y}L${x - 3} ${y - 6}H${x + 4}L${x + 7} ${y}L${x + 3} ${y + 6}H${x - 4}Z`,
        )
        .join(''),
      '#7a5c30',
      1.4,
      'ring',
    ),
    main(`${limb([-30, -20, 13], [-32, -6, 11])}${limb([48, -20, 13], [50, -6, 11])}`, '#8f7d56', 'leg'),
    detail(
      along(-40, -24, 3, (x) => circle(x, -2, 2.4)) + along(42, 58, 3, (x) => circle(x, -2, 2.4)),
      '#d9cba0',
      'nail',
    ),
  ]),
  creature('rattlesnake, rattle snake, diamondback, sidewinder', 0.3, [
    main(
      `${limb([40, -8, 9], [10, -4, 9], [-30, -6, 9], [-44, -14, 9], [-20, -22, 9], [20, -20, 9], [34, -28, 8], [10, -38, 8], [-16, -36, 8], [-20, -52, 7], [-30, -66, 8])}`,
      '#b8935a',
      'body',
    ),
    detail(
      [
        [30, -8],
        [6, -6],
        [-20, -7],
        [-42, -13],
        [-14, -22],
        [12, -21],
        [32, -27],
        [10, -38],
        [-10, -38],
      ]
        .map(([x = 0, y = 0]) => polygon([x - 8, y, x, y - 6, x + 8, y, x, y + 6]))
        .join(''),
      '#6d4a2a',
      'diamond',
    ),
    main(limb([44, -10, 7], [56, -34, 5], [60, -52, 4]), '#a8824c', 'tail'),
    solid(
      along(-56, -82, 5, (y, i) => oval(61 + i * 0.8, y, 5.4 - i * 0.6, 3.6)),
      '#d9c08a',
      'rattle',
    ),
    line('M50 -70l-6 -6M52 -84l-5 -8M74 -68l7 -5M74 -82l6 -8', '#8a7a5a', 1.8, 'shake'),
    main(blob([-56, -66, -46, -78, -30, -78, -20, -68, -28, -58, -46, -58], 0.8), '#c49f66', 'head'),
    ...eye(-40, -70, 2.4),
    line('M-55 -64L-68 -62L-74 -66M-68 -62L-74 -58', '#d8342c', 1.6, 'tongue'),
  ]),
  creature('tadpole, tadpoles, polliwog', 0.04, [
    main(blob([14, -26, 44, -36, 84, -24, 44, -12, 14, -16], 0.8), '#5f6f4a', 'tail'),
    light(blob([16, -22, 46, -28, 70, -24, 44, -20], 0.8), '#8a9a70'),
    main(oval(-10, -22, 28, 20), '#4a5a3a', 'body'),
    light(oval(-18, -32, 8, 5), '#6f8058'),
    ...eye(-26, -26, 3),
    line(curve(-37, -18, -32, -14, -26, -15), '#2a3320', 1.4, 'mouth'),
  ]),
];
