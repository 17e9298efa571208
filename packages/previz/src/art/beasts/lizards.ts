import { along, blob, circle, curve, limb, oval, polygon } from '../path/outline.ts';
import { detail, flat, ink, light, line, main, type Prop } from '../props/prop.ts';
import { creature, creeper, eye, lizardHead } from './scale-shapes.ts';

/** Lizards. */
export const LIZARDS: readonly Prop[] = [
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
];
