import { along, blob, circle, curve, limb, oval, polygon } from '../path/outline.ts';
import { detail, flat, ink, line, main, type Prop, solid } from '../props/prop.ts';
import { creature, creeper, eye } from './scale-shapes.ts';

/** Newts and salamanders. */
export const NEWTS: readonly Prop[] = [
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
];
