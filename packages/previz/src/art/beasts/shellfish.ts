/** Shells, crabs and what sits on rocks. */
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
  tube,
} from '../props/prop.ts';

const shellfish = (names: string, height: number, shapes: readonly PropShape[]): Prop =>
  prop({ names, in: 'animal', at: 'floor', faces: 'left', height, shapes });

export const SHELLFISH: readonly Prop[] = [
  shellfish('hermit crab, hermit-crab', 0.12, [
    main('M-6 -10C-14 -34 4 -56 30 -50C56 -46 64 -14 44 -4H0Z', '#c98a5a', 'shell'),
    shade('M30 -50C56 -46 64 -14 44 -4H20C44 -10 46 -36 30 -50Z', '#c98a5a'),
    line(
      'M8 -44C20 -36 26 -20 22 -6M26 -50C40 -42 44 -22 38 -6M-6 -28C4 -26 8 -16 6 -6',
      '#8f5a34',
      2,
      'whorl',
    ),
    solid(
      `${limb([0, -10, 5], [-16, -16, 4], [-24, -2, 2])}${limb([6, -8, 5], [-8, -10, 4], [-14, 0, 2])}${limb([12, -6, 4], [4, -4, 3], [0, 0, 2])}`,
      '#d8522f',
      'leg',
    ),
    solid(blob([-12, -8, -14, -22, 0, -24, 6, -10]), '#e0603a', 'head'),
    line('M-8 -22L-14 -34M-2 -23L-4 -36', '#c8482a', 1.6, 'stalk'),
    solid(`${circle(-14, -36, 3)}${circle(-4, -38, 3)}`, '#26222b', 'eye'),
    solid(
      `${limb([-12, -12, 5], [-26, -14, 5])}${blob([-24, -20, -38, -22, -46, -12, -36, -12, -44, -4, -30, -6])}`,
      '#e0603a',
      'claw',
    ),
  ]),
  shellfish('horseshoe crab, king crab limulus', 0.14, [
    line('M44 -6L86 -4', '#5f4a30', 3, 'tail'),
    main(polygon([10, -26, 44, -16, 50, -4, 10, -2]), '#7a6040', 'abdomen'),
    line('M18 -24L24 -28M28 -21L35 -25M38 -18L46 -21', '#5f4a30', 2, 'spine'),
    main('M-50 0C-54 -26 -30 -46 0 -44C18 -42 24 -24 20 0Z', '#8f7450', 'shell'),
    shade('M-6 0C6 -14 8 -32 0 -44C18 -42 24 -24 20 0Z', '#8f7450'),
    line('M-44 -8C-40 -26 -24 -36 -4 -38', '#a88c64', 2, 'ridge'),
    ink(oval(-22, -26, 3.4, 2.2), '#26222b', 'eye'),
  ]),
  shellfish('clam, giant clam, scallop, cockle, clams', 0.12, [
    main(
      'M-40 -4C-44 8 44 8 40 -4L34 0L26 -4L18 2L9 -3L0 3L-9 -3L-18 2L-26 -4L-34 0Z',
      '#d9b48a',
      'lower shell',
    ),
    flat('M-38 -6C-24 -14 24 -14 38 -6C24 -1 -24 -1 -38 -6Z', '#e88aa0', 'mantle'),
    main(
      'M-40 -8C-48 -40 -20 -56 0 -56C20 -56 48 -40 40 -8L30 -14L20 -8L10 -15L0 -9L-10 -15L-20 -8L-30 -14Z',
      '#e6c69c',
      'shell',
    ),
    line(
      'M0 -54V-12M-8 -54C-14 -40 -18 -24 -20 -12M8 -54C14 -40 18 -24 20 -12M-18 -52C-28 -40 -34 -26 -34 -14M18 -52C28 -40 34 -26 34 -14',
      '#b88f60',
      2,
      'rib',
    ),
    detail(circle(0, -7, 4), '#fbf6f0', 'pearl'),
  ]),
  shellfish(
    'mussel, mussels, blue mussel',
    0.08,
    [
      [-24, 0, -0.5],
      [22, 2, 0.5],
      [0, -10, 0],
    ].flatMap(([x = 0, y = 0, a = 0]) => {
      const put = (...n: number[]) =>
        n.flatMap((v, i) =>
          i % 2
            ? []
            : [
                x + v * Math.cos(a) - (n[i + 1] ?? 0) * Math.sin(a),
                y - 4 + v * Math.sin(a) + (n[i + 1] ?? 0) * Math.cos(a),
              ],
        );
      return [
        main(blob(put(-10, 0, -13, -14, -6, -32, 0, -38, 5, -30, 12, -12, 8, 0)), '#2f3a5a', 'shell'),
        light(blob(put(-6, -4, -8, -14, -3, -28, -2, -14)), '#5a6a94'),
        line(
          curve(...put(-9, -4, 0, -8, 9, -4)) + curve(...put(-9, -12, 0, -17, 10, -11)),
          '#4a5680',
          1,
          'growth line',
        ),
        detail(blob(put(6, -2, 11, -12, 5, -29, 7, -12)), '#f0b878', 'flesh'),
      ];
    }),
  ),
  shellfish('sea anemone, anemone', 0.3, [
    main('M-24 0C-20 -20 -20 -30 -24 -40H24C20 -30 20 -20 24 0Z', '#b84f7a', 'column'),
    shade('M8 0C10 -20 10 -30 8 -40H24C20 -30 20 -20 24 0Z', '#b84f7a'),
    main(
      along(-26, 26, 11, (x, i) =>
        limb([x * 0.7, -38, 4.5], [x * 1.2, -62 - (i % 2) * 8, 4], [x * 1.6, -76 - (i % 3) * 6, 3.4]),
      ),
      '#e88ab0',
      'tentacle',
    ),
    light(
      along(-26, 26, 11, (x, i) => circle(x * 1.6, -76 - (i % 3) * 6, 3.6)),
      '#f6c4d8',
    ),
    flat(oval(0, -40, 25, 5), '#d06a96', 'disc'),
  ]),
  shellfish('sea cucumber, sea slug, nudibranch', 0.12, [
    main(limb([-50, -14, 13], [-20, -18, 17], [20, -17, 17], [52, -12, 11]), '#a8583a', 'body'),
    shade(limb([-46, -6, 6], [0, -6, 8], [48, -5, 5]), '#a8583a'),
    detail(
      along(-44, 44, 10, (x, i) =>
        polygon([x - 4, -28 + (i % 2) * 6, x, -38 + (i % 2) * 6, x + 4, -28 + (i % 2) * 6]),
      ),
      '#d98a5a',
      'wart',
    ),
    line('M-60 -16L-70 -22M-62 -13L-74 -13M-60 -9L-70 -4', '#e6b48a', 3, 'tentacle'),
  ]),
  shellfish(
    'barnacle, barnacles',
    0.06,
    [
      [-20, 0, 1],
      [14, 2, 1.15],
      [-2, -2, 0.7],
      [36, 2, 0.7],
    ].flatMap(([x = 0, y = 0, k = 1]) => [
      main(
        polygon([x - 18 * k, y, x - 9 * k, y - 26 * k, x + 9 * k, y - 26 * k, x + 18 * k, y]),
        '#cfc8bc',
        'plate',
      ),
      line(
        `M${x - 6 * k} ${y - 26 * k}L${x - 10 * k} ${y}M${x} ${y - 26 * k}V${y}M${x + 6 * k} ${y - 26 * k}L${x + 10 * k} ${y}`,
        '#a09888',
        1.6,
        'seam',
      ),
      ink(oval(x, y - 26 * k, 9 * k, 3.4 * k), '#4a443c', 'mouth'),
      tube(
        `M${x - 3 * k} ${y - 27 * k}q-4 -8 -10 -8M${x} ${y - 27 * k}q-1 -10 -2 -12M${x + 3 * k} ${y - 27 * k}q3 -8 8 -10`,
        '#d8a48a',
        1.2,
        'feather',
      ),
    ]),
  ),
];
