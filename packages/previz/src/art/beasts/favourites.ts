/** Animals of their own build, by hand. */
import { blob, circle, curve, limb, oval, poly } from '../path/outline.ts';
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
} from '../props/prop.ts';

const eye = (x: number, y: number, r: number) => [
  ink(circle(x, y, r), '#1f1b1e', 'eye'),
  detail(circle(x - r * 0.3, y - r * 0.35, r * 0.36), '#ffffff', 'glint'),
];

/** The owl without its wings, which are at its sides or spread. */
const OWL: readonly PropShape[] = [
  main(blob([-14, -4, -19, -22, -15, -40, 0, -45, 15, -40, 19, -22, 14, -4, 0, -1]), '#8a623c', 'body'),
  detail(blob([-10, -5, -12, -20, 0, -26, 12, -20, 10, -5, 0, -3]), '#e6cfa4', 'belly'),
  flat(
    [
      [-5, -19],
      [0, -21],
      [5, -19],
      [-6, -13],
      [0, -15],
      [6, -13],
      [-4, -8],
      [4, -8],
    ]
      .map(([x = 0, y = 0]) => oval(x, y, 1.5, 1.1))
      .join(''),
    '#a87b4c',
    'fleck',
  ),
  main(poly(-15, -36, -14, -51, -5, -43), '#734f2f', 'tuft'),
  main(poly(15, -36, 14, -51, 5, -43), '#734f2f', 'tuft'),
  detail(`${circle(-6.6, -35, 7)}${circle(6.6, -35, 7)}`, '#f4e6c6', 'face'),
  detail(`${circle(-6.4, -35, 4.6)}${circle(6.4, -35, 4.6)}`, '#f2b52e', 'eye'),
  ink(`${circle(-6.2, -35, 2.4)}${circle(6.2, -35, 2.4)}`),
  detail(poly(-2, -33, 2, -33, 0, -28), '#d9892a', 'beak'),
];

/** Its body, belly and flecks come before the wings at its sides. */
const OWL_FRONT = 3;

/** Outlines of both wings, by the right one. */
const wings = (f: (s: 1 | -1) => string): string => f(-1) + f(1);

export const FAVOURITES: readonly Prop[] = [
  prop({
    names: 'penguin, emperor penguin, king penguin',
    in: 'animal',
    faces: 'left',
    height: 0.85,
    shapes: [
      detail(
        `${blob([-18, 0, -22, -4, -8, -7, 0, -3, -2, 0])}${blob([6, 0, 2, -4, 14, -7, 22, -3, 20, 0])}`,
        '#ef9a2e',
        'foot',
      ),
      main(blob([16, -6, 26, -2, 30, -10, 22, -20]), '#26304a', 'tail'),
      main(
        blob([-22, -10, -28, -40, -20, -70, -4, -82, 14, -74, 26, -44, 24, -12, 4, -3]),
        '#2c3550',
        'body',
      ),
      detail(blob([-20, -10, -26, -38, -20, -62, -6, -66, 6, -44, 8, -16, -4, -5]), '#f6f4ee', 'belly'),
      main(oval(-6, -86, 17, 16), '#2c3550', 'head'),
      detail(blob([-20, -84, -14, -92, -6, -88, -8, -78, -16, -76]), '#f6f4ee', 'cheek'),
      detail(oval(0, -80, 5, 6), '#f2b53a', 'patch'),
      detail(poly(-21, -89, -35, -84, -21, -81), '#ef9a2e', 'beak'),
      ...eye(-13, -90, 2.2),
      main(blob([4, -66, 16, -60, 22, -36, 14, -18, 6, -36]), '#232b42', 'wing'),
    ],
  }),
  prop({
    names: 'monkey, macaque, capuchin',
    in: 'animal',
    faces: 'left',
    height: 0.75,
    shapes: [
      line(curve(24, -14, 44, -18, 52, -40, 40, -54, 34, -44), '#7a4e2e', 5, 'tail'),
      main(`${limb([14, -20, 11], [24, -6, 7], [10, -3, 5])}`, '#6d4427', 'leg'),
      main(blob([-14, -6, -18, -30, -8, -48, 10, -46, 24, -26, 24, -8, 6, -2]), '#83552f', 'body'),
      detail(blob([-14, -10, -16, -28, -8, -38, 0, -24, 0, -8]), '#d9b083', 'belly'),
      main(limb([-2, -40, 7], [-14, -22, 5.5], [-22, -8, 4.6]), '#83552f', 'arm'),
      main(limb([8, -18, 12], [-4, -8, 7], [-18, -3, 5]), '#83552f', 'leg'),
      detail(`${oval(-24, -5, 5, 4)}${oval(-22, -2.6, 6, 2.8)}`, '#d9b083', 'hand'),
      main(`${circle(-24, -64, 7)}${circle(12, -64, 7.5)}`, '#83552f', 'ear'),
      detail(`${circle(-24, -64, 4)}${circle(12, -64, 4.4)}`, '#d9a07a', 'ear'),
      main(oval(-7, -64, 18, 17), '#83552f', 'head'),
      detail(
        blob([-22, -66, -16, -74, -8, -70, 0, -74, 6, -66, 4, -54, -9, -48, -20, -54]),
        '#e3bd92',
        'face',
      ),
      ...eye(-14, -65, 2),
      ...eye(-3, -65, 2),
      ink(`${oval(-11, -58, 1, 0.7)}${oval(-8, -58, 1, 0.7)}`, '#6d4427'),
      line(curve(-16, -54, -10, -51, -3, -54), '#6d4427', 1.2, 'mouth'),
    ].map((s) => (s.part === 'tail' ? { ...s, slot: 1 as const } : s)),
  }),
  prop({
    names: 'turtle, terrapin, sea turtle',
    in: 'animal',
    faces: 'left',
    height: 0.34,
    shapes: [
      flat(limb([-16, -8, 6], [-22, -3, 4]), '#6a8a3c', 'leg'),
      flat(limb([20, -8, 6], [16, -3, 4]), '#6a8a3c', 'leg'),
      detail(poly(32, -8, 44, -4, 32, -3), '#7fa048', 'tail'),
      detail(limb([-26, -13, 5.5], [-38, -19, 5], [-44, -21, 6.5]), '#7fa048', 'head'),
      main('M-34 -10C-32 -36 34 -38 38 -8C20 -4 -20 -4 -34 -10Z', '#4f7a3a', 'shell'),
      shade('M12 -28C28 -25 36 -18 38 -8C30 -6 20 -5 10 -5C20 -12 20 -20 12 -28Z', '#4f7a3a'),
      light(
        `${poly(-20, -16, -12, -25, -2, -24, 0, -14, -10, -10)}${poly(6, -14, 8, -25, 18, -24, 26, -15, 16, -10)}`,
        '#4f7a3a',
      ),
      flat('M-36 -11C-20 -4 20 -3 40 -9L38 -5C20 -1 -20 -2 -35 -7Z', '#c2b06a', 'rim'),
      detail(`${limb([-20, -9, 6], [-28, -3, 4.5])}${limb([26, -8, 6], [30, -3, 4.5])}`, '#7fa048', 'leg'),
      ...eye(-46, -23, 1.5),
      line(curve(-50, -19, -46, -17.5, -42, -18), '#4a6a2a', 0.8, 'mouth'),
    ],
  }),
  prop({
    names: 'snake, serpent, viper, python, boa, adder',
    in: 'animal',
    faces: 'left',
    height: 0.55,
    shapes: [
      main(
        limb(
          [40, -5, 3],
          [24, -5, 6],
          [-10, -5, 6.5],
          [-22, -9, 6.5],
          [-10, -14, 6.5],
          [18, -14, 6.5],
          [26, -20, 6.5],
          [14, -26, 6.5],
          [-6, -26, 6.5],
          [-14, -36, 6],
          [-10, -50, 6],
          [-16, -58, 6],
        ),
        '#5a9a3e',
        'body',
      ),
      flat(
        [
          [30, -5],
          [14, -5],
          [-2, -5],
          [-4, -14],
          [8, -14],
          [20, -22],
          [4, -26],
          [-12, -32],
          [-11, -44],
        ]
          .map(([x = 0, y = 0]) => oval(x, y, 3.4, 3))
          .join(''),
        '#3d7a2a',
        'marks',
      ),
      main(blob([-8, -60, -16, -67, -30, -64, -36, -58, -30, -53, -14, -53]), '#5a9a3e', 'head'),
      line('M-36 -57L-46 -56L-50 -59M-46 -56L-50 -53', '#d22b28', 1.2, 'tongue'),
      detail(oval(-24, -61, 2.4, 2), '#f6d34a', 'eye'),
      ink(oval(-24.5, -61, 0.8, 1.7)),
    ],
  }),
  prop({
    names: 'kangaroo, wallaby',
    in: 'animal',
    faces: 'left',
    height: 1.6,
    shapes: [
      main(limb([20, -34, 18], [54, -10, 11], [92, -4, 5], [116, -5, 2.5]), '#b5794a', 'tail'),
      flat(limb([10, -44, 20], [-6, -24, 9], [8, -8, 6], [-24, -4, 5]), '#a1683c', 'leg'),
      main(
        blob([-26, -112, -10, -118, 14, -84, 38, -54, 36, -26, 10, -20, -12, -40, -26, -80]),
        '#c08550',
        'body',
      ),
      detail(blob([-24, -100, -14, -96, -4, -64, 0, -34, -12, -40, -24, -76]), '#ecd3ae', 'belly'),
      main(limb([-22, -96, 8], [-36, -78, 5], [-46, -84, 4]), '#b5794a', 'arm'),
      main(limb([18, -46, 23], [-4, -24, 10], [12, -8, 7], [-28, -4, 6]), '#c08550', 'leg'),
      main(limb([-14, -112, 11], [-28, -134, 10]), '#c08550', 'neck'),
      main(
        `${blob([-24, -146, -26, -168, -20, -174, -15, -160, -16, -144])}${blob([-32, -146, -38, -166, -34, -172, -27, -160, -25, -146])}`,
        '#b5794a',
        'ear',
      ),
      main(limb([-28, -138, 10], [-46, -132, 6]), '#c08550', 'head'),
      ink(oval(-51, -133, 2.2, 1.8)),
      ...eye(-35, -141, 2),
    ],
  }),
  prop({
    names: 'owl, barn owl, snowy owl, hoot owl',
    in: 'animal',
    height: 0.42,
    shapes: [
      detail('M-9 0L-8 -4L-5 -1L-3 -4L-2 0ZM9 0L8 -4L5 -1L3 -4L2 0Z', '#e8a92e', 'foot'),
      ...OWL.slice(0, OWL_FRONT),
      main(
        `${blob([-14, -34, -20, -24, -17, -8, -11, -14])}${blob([14, -34, 20, -24, 17, -8, 11, -14])}`,
        '#734f2f',
        'wing',
      ),
      ...OWL.slice(OWL_FRONT),
    ],
    posed: {
      sleep: [
        detail('M-9 0L-8 -4L-5 -1L-3 -4L-2 0ZM9 0L8 -4L5 -1L3 -4L2 0Z', '#e8a92e', 'foot'),
        ...OWL.slice(0, OWL_FRONT),
        main(
          wings((s) => blob([s * 14, -34, s * 20, -24, s * 17, -8, s * 11, -14])),
          '#734f2f',
          'wing',
        ),
        ...OWL.slice(OWL_FRONT).filter((s) => s.part !== 'eye' && s.part !== 'line'),
        line(
          wings((s) => `M${s * 2.6} -35Q${s * 6.4} -31 ${s * 10.2} -35`),
          '#4a3320',
          1.2,
          'lid',
        ),
      ],
      fly: [
        main(
          wings((s) =>
            blob(
              [
                s * 9,
                -36,
                s * 28,
                -48,
                s * 52,
                -50,
                s * 66,
                -40,
                s * 60,
                -32,
                s * 54,
                -27,
                s * 46,
                -24,
                s * 38,
                -21,
                s * 28,
                -18,
                s * 12,
                -15,
              ],
              0.7,
            ),
          ),
          '#734f2f',
          'wing',
        ),
        flat(
          wings((s) =>
            blob([s * 11, -33, s * 28, -43, s * 48, -44, s * 44, -37, s * 30, -33, s * 13, -26], 0.8),
          ),
          '#8a623c',
          'wing',
        ),
        line(
          wings(
            (s) => `M${s * 60} -33L${s * 52} -41M${s * 52} -27L${s * 46} -37M${s * 43} -23L${s * 38} -34`,
          ),
          '#573a20',
          0.9,
          'feathers',
        ),
        main(poly(-8, -4, 8, -4, 11, 8, 0, 11, -11, 8), '#734f2f', 'tail'),
        ...OWL,
        detail('M-8 -3L-7 2L-5 -1L-3 2L-2 -3ZM8 -3L7 2L5 -1L3 2L2 -3Z', '#e8a92e', 'foot'),
      ],
    },
  }),
];
