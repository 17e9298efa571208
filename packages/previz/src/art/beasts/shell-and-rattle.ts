import { along, blob, circle, curve, limb, oval, polygon } from '../path/outline.ts';
import { detail, flat, light, line, main, type Prop, shade, solid } from '../props/prop.ts';
import { creature, eye } from './scale-shapes.ts';

/** Tortoise, rattlesnake and tadpole. */
export const SHELL_AND_RATTLE: readonly Prop[] = [
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
