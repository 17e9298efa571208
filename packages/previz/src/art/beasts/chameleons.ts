import { blob, circle, curve, limb, poly } from '../path/outline.ts';
import { detail, flat, ink, line, main, type Prop, prop } from '../props/prop.ts';
import { row } from './reptile-shapes.ts';

/** The chameleon. */
export const CHAMELEONS: readonly Prop[] = [
  prop({
    names: 'chameleon',
    in: 'animal',
    faces: 'left',
    height: 0.28,
    anchors: { mouth: [-47, -28] },
    shapes: [
      detail(limb([-60, -4, 2.6], [60, -8, 3.4]), '#7a5434', 'branch'),
      detail(blob([44, -9, 52, -18, 62, -18, 56, -10], 0.9), '#5fa045', 'leaf'),
      line(curve(26, -22, 44, -24, 50, -36, 38, -42, 32, -34, 40, -31), '#4fae6a', 4, 'tail'),
      flat(
        `${limb([-12, -20, 3.4], [-20, -16, 2.4], [-16, -6, 2])}${limb([20, -20, 3.4], [28, -16, 2.6], [22, -9, 2])}`,
        '#3f8f56',
        'leg',
      ),
      main(blob([-22, -22, -18, -38, 2, -46, 22, -38, 30, -24, 18, -15, -10, -15], 0.9), '#56b872', 'body'),
      flat(
        row(-14, 22, 9, (x) =>
          poly(
            x - 2.4,
            -40 + (x - 3) * (x - 3) * 0.018,
            x,
            -46.5 + (x - 3) * (x - 3) * 0.02,
            x + 2.4,
            -40 + (x - 3) * (x - 3) * 0.018,
          ),
        ),
        '#3f8f56',
        'crest',
      ),
      detail(
        row(-10, 18, 4, (x) => blob([x - 2, -40, x + 2, -40, x + 4, -28, x, -20, x - 2, -28], 0.9)),
        '#e8c24a',
        'stripe',
      ),
      main(
        blob([-18, -30, -24, -44, -36, -50, -34, -40, -46, -32, -48, -27, -40, -22, -24, -20], 0.9),
        '#62c07e',
        'head',
      ),
      line(curve(-47, -28, -40, -26, -30, -28), '#2f6f42', 1, 'mouth'),
      detail(circle(-34, -35, 5), '#8fd49f', 'eye'),
      detail(circle(-35, -35, 3), '#e89a3a', 'eye'),
      ink(circle(-36, -35, 1.3), '#1f1b1e', 'eye'),
      main(
        `${limb([-8, -19, 3.6], [-2, -15, 2.6], [-8, -5, 2])}${limb([12, -18, 3.8], [6, -13, 2.8], [10, -7, 2])}`,
        '#4fae6a',
        'leg',
      ),
    ].map((s) => (s.part === 'tail' ? { ...s, slot: 1 as const } : s)),
  }),
];
