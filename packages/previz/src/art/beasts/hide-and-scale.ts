/** Lizards, newts, tortoises and insects that want their own drawing; facing left. */
import { along, blob, circle, curve, limb, oval, polygon } from '../path/outline.ts';
import {
  detail,
  faint,
  flat,
  glass,
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

/** Six legs from under a body. */
const legs = (colour: string, w = 2): PropShape =>
  line('M-16 -14L-26 -18L-32 0M-4 -12L-8 -20L-12 0M10 -12L18 -22L26 0', colour, w, 'leg');

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
  creature('tarantula, hairy spider, big hairy spider', 0.1, [
    line(
      'M-16 -22L-44 -44L-58 0M-10 -24L-26 -52L-34 0M14 -24L32 -54L40 0M20 -22L50 -46L66 0',
      '#5a4030',
      9,
      'leg',
    ),
    line('M-14 -20L-50 -34L-72 0M18 -20L56 -36L82 0', '#4a3426', 9, 'leg'),
    line(
      'M-44 -44l-4 -6M-52 -20l-7 0M-26 -52l-3 -7M32 -54l3 -7M50 -46l5 -6M60 -20l7 -1M-31 -22l-6 -2M37 -22l6 -2',
      '#7a5a44',
      2,
      'hair',
    ),
    main(oval(30, -28, 26, 21), '#5f4534', 'abdomen'),
    main(oval(-8, -24, 19, 15), '#6d5040', 'head'),
    light(oval(24, -36, 10, 6), '#7d6050'),
    line(
      along(12, 50, 7, (x) => `M${x} ${-44 + Math.abs(x - 30) * 0.35}l1 -6`),
      '#7a5a44',
      2,
      'hair',
    ),
    ink(
      [
        [-20, -30],
        [-15, -33],
        [-9, -33],
        [-23, -25],
      ]
        .map(([x = 0, y = 0]) => circle(x, y, 2))
        .join(''),
      '#1a1416',
      'eye',
    ),
    solid(`${limb([-24, -18, 4], [-28, -6, 2])}${limb([-18, -16, 4], [-20, -5, 2])}`, '#3a2820', 'fang'),
  ]),
  creature('cricket insect, cricket bug, field cricket, katydid, locust', 0.04, [
    line('M-20 -22C-40 -40 -60 -40 -76 -30M-18 -24C-30 -50 -50 -58 -64 -54', '#3a2a1c', 1.4, 'feeler'),
    flat(limb([14, -18, 5], [46, -52, 4], [62, 0, 2]), '#6d4a28', 'far leg'),
    main(limb([-10, -20, 12], [20, -20, 12], [52, -15, 5]), '#7d5630', 'body'),
    main(blob([-8, -30, 30, -32, 62, -18, 30, -22, -4, -18], 0.8), '#96703f', 'wing'),
    main(circle(-20, -20, 11), '#6d4a28', 'head'),
    line('M-14 -12L-24 0M0 -10L-4 0', '#5a3c20', 3, 'leg'),
    main(limb([20, -16, 7], [44, -58, 4]), '#8a6236', 'thigh'),
    line('M44 -58L56 0L66 0', '#5a3c20', 3, 'shin'),
    ...eye(-24, -22, 3),
  ]),
  creature('cicada, cicadas', 0.05, [
    legs('#3a3a2c', 3),
    main(limb([-14, -22, 15], [16, -20, 13], [44, -16, 6]), '#4f5a34', 'body'),
    main(oval(-24, -22, 13, 13), '#5f6d3e', 'head'),
    glass(blob([-12, -36, 30, -46, 84, -24, 60, -10, 10, -16], 0.8), '#dfe9d0', 'wing'),
    line(
      'M-10 -34C20 -36 50 -32 80 -24M-6 -28C20 -26 40 -20 60 -13M20 -42L30 -14M44 -40L48 -12',
      '#6d7a4a',
      1.2,
      'vein',
    ),
    detail(circle(-33, -27, 4.6), '#c8452f', 'eye'),
  ]),
  creature('firefly, lightning bug, glow worm, glowworm', 0.03, [
    legs('#2f2a2a'),
    faint(glow(circle(40, -18, 19), '#f6f08a', 'halo'), 0.35),
    glow(limb([26, -18, 11], [44, -15, 8]), '#e6f04a', 'lamp'),
    main(limb([-12, -20, 13], [22, -19, 12]), '#3a3236', 'body'),
    glass(blob([0, -30, 26, -56, 48, -54, 30, -26], 0.9), '#e6ecec', 'wing'),
    main(blob([-12, -32, 20, -34, 38, -24, 10, -22], 0.8), '#5a3a34', 'wing case'),
    detail(oval(-22, -22, 10, 11), '#d8683a', 'shield'),
    main(circle(-31, -18, 7), '#2f2a2e', 'head'),
    line('M-34 -24L-46 -36M-32 -25L-40 -40', '#2f2a2e', 1.6, 'feeler'),
    ...eye(-34, -19, 2),
  ]),
  creature('stag beetle, rhinoceros beetle, hercules beetle', 0.06, [
    line('M-14 -12L-28 -20L-36 0M4 -10L-2 -18L-8 0M24 -10L34 -20L44 0', '#2a1f1c', 3.4, 'leg'),
    main(limb([-4, -22, 17], [30, -20, 14]), '#5a2f22', 'body'),
    line('M-14 -38C10 -30 30 -26 46 -22', '#3a1f18', 2, 'seam'),
    light(oval(6, -32, 12, 4), '#7d4a38'),
    main(blob([-34, -30, -18, -36, -14, -14, -30, -10], 0.9), '#3a2420', 'thorax'),
    main(oval(-38, -21, 9, 9), '#2f1d1a', 'head'),
    main(
      `${limb([-42, -26, 4], [-60, -40, 3.4], [-76, -34, 1.6])}${limb([-44, -18, 4], [-64, -16, 3.4], [-78, -24, 1.6])}${limb([-62, -38, 2], [-60, -30, 1])}`,
      '#2f1d1a',
      'jaw',
    ),
    ...eye(-40, -24, 2),
  ]),
  creature('stick insect, walking stick insect, phasmid, stick bug', 0.2, [
    line(
      'M-44 -34L-60 -14L-70 0M-20 -32L-30 -14L-36 0M16 -28L24 -12L34 0M-36 -33L-44 -10L-40 0M24 -27L40 -16L56 0',
      '#8a7a3e',
      2.6,
      'leg',
    ),
    main(`${limb([-70, -38, 4], [-20, -32, 4.5], [30, -26, 4], [74, -18, 2])}`, '#9a8a48', 'body'),
    line('M-40 -38v7M-12 -35v7M14 -32v7M40 -28v6', '#6d6030', 1.6, 'joint'),
    main(oval(-74, -38, 7, 5), '#a8985a', 'head'),
    line('M-78 -41L-104 -54M-78 -38L-106 -42', '#8a7a3e', 1.6, 'feeler'),
    ...eye(-77, -39, 1.6),
  ]),
  creature('termite, termites, white ant', 0.02, [
    legs('#c4a068'),
    main(limb([10, -18, 13], [34, -17, 12], [50, -14, 7]), '#ecd6a4', 'abdomen'),
    line('M18 -30v23M30 -30v25M42 -26v20', '#c9ab70', 1.8, 'segment'),
    main(oval(-8, -19, 11, 10), '#e2c68a', 'thorax'),
    main(oval(-28, -20, 13, 11), '#d0944a', 'head'),
    line('M-36 -28C-46 -38 -54 -38 -60 -34M-34 -30C-40 -44 -50 -48 -56 -46', '#a87838', 1.6, 'feeler'),
    ink('M-40 -18L-52 -14L-42 -13ZM-38 -12L-46 -6L-36 -8Z', '#5a3a1c', 'jaw'),
    ...eye(-32, -22, 1.8),
  ]),
  creature('flea, fleas', 0.02, [
    line('M-14 -16L-22 -8L-26 0M-2 -14L-8 -8L-10 0', '#5a3020', 3, 'leg'),
    main(blob([-30, -22, -20, -40, 8, -48, 34, -36, 42, -20, 24, -10, -10, -10]), '#8a4a2c', 'body'),
    line(
      'M-8 -45C-4 -34 -6 -20 -10 -11M8 -48C12 -36 10 -20 6 -10M22 -43C26 -32 24 -20 20 -11',
      '#6d3820',
      2,
      'segment',
    ),
    main(oval(-26, -20, 9, 9), '#7a3f26', 'head'),
    main(limb([14, -14, 7], [44, -46, 4], [36, -18, 3], [58, 0, 2]), '#7a3f26', 'hind leg'),
    ...eye(-29, -22, 2),
  ]),
  creature('tick, ticks, deer tick, mite', 0.02, [
    line(
      'M-18 -18L-34 -26L-42 -2M-10 -14L-20 -20L-26 0M10 -14L18 -22L26 0M18 -16L32 -26L42 -2',
      '#3a2620',
      3.4,
      'leg',
    ),
    main(oval(2, -24, 28, 19), '#8a4a34', 'body'),
    flat(oval(-12, -24, 14, 12), '#5a3024', 'shield'),
    main(oval(-28, -18, 7, 6), '#4a2a20', 'head'),
    line('M-34 -17l-6 3M-34 -15l-4 5', '#3a2018', 2, 'mouth'),
    light(oval(10, -32, 8, 4), '#b06a50'),
  ]),
];
