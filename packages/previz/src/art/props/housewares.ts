/** Baskets, racks and machines of home, office and ward. */
import { along, blob, box, circle, limb, oval, polygon } from '../path/outline.ts';
import {
  detail,
  flat,
  glass,
  glow,
  ink,
  line,
  main,
  type Prop,
  type PropShape,
  prop,
  second,
  shade,
  solid,
  tube,
} from './prop.ts';

const thing = (
  names: string,
  kind: Prop['category'],
  shapes: readonly PropShape[],
  at: Prop['placement'] = 'surface',
): Prop => prop({ names, in: kind, at, shapes });

const wicker = (w: number, h: number, colour: string, dark: string): readonly PropShape[] => [
  main(polygon([-w, -h, w, -h, w * 0.8, 0, -w * 0.8, 0]), colour, 'basket'),
  shade(polygon([w * 0.35, -h, w, -h, w * 0.8, 0, w * 0.3, 0]), colour),
  line(
    along(
      -h + h * 0.25,
      -h * 0.15,
      4,
      (y) => `M${-w * (0.8 - (y / h) * 0.2)} ${y}H${w * (0.8 - (y / h) * 0.2)}`,
    ),
    dark,
    h * 0.035,
    'weave',
  ),
  line(
    along(-w * 0.8, w * 0.8, 9, (x) => `M${x} ${-h}L${x * 0.82} 0`),
    dark,
    h * 0.03,
    'weave',
  ),
  solid(box(-w * 1.05, -h * 1.06, w * 2.1, h * 0.13, h * 0.06), dark, 'rim'),
];

export const HOUSEWARE_PROPS: readonly Prop[] = [
  thing(
    'laundry basket, laundry hamper, hamper, basket of laundry, washing basket',
    'household',
    [
      solid(`${blob([-26, -44, -20, -60, -4, -56, 4, -44])}`, '#4f8fc8', 'shirt'),
      solid(blob([-6, -44, 2, -64, 20, -60, 28, -44]), '#f2efe6', 'towel'),
      solid(blob([12, -44, 20, -54, 32, -50, 34, -42, 36, -28, 28, -30, 26, -42]), '#d8485a', 'sock'),
      main(polygon([-36, -44, 36, -44, 29, 0, -29, 0]), '#f4f3ef', 'basket'),
      shade(polygon([14, -44, 36, -44, 29, 0, 12, 0]), '#f4f3ef'),
      ink(
        [-34, -22, -10]
          .map((y, r) => along(-24 + r * 1.5, 24 - r * 1.5, 7, (x) => box(x - 2, y - 5, 4, 9, 2)))
          .join(''),
        '#b9bcc0',
        'hole',
      ),
      solid(box(-39, -48, 78, 6, 3), '#e2e3e0', 'rim'),
    ],
    'floor',
  ),
  thing('easter basket, basket of eggs, egg basket, easter egg basket', 'container', [
    tube('M-15 -14C-15 -38 15 -38 15 -14', '#a5713f', 2, 'handle'),
    solid(`${oval(-8, -17, 4.5, 6)}${oval(8, -17, 4.5, 6)}`, '#f29ab8', 'egg'),
    solid(oval(0, -19, 4.8, 6.5), '#7fc4e8', 'egg'),
    line(
      'M-4.600 -20q1.500 -2 3 0t3 0t3 0M-12 -17q1.400 -2 2.700 0t2.700 0M4.500 -17q1.400 -2 2.700 0t2.700 0',
      '#f6e06a',
      0.9,
      'pattern',
    ),
    solid(
      along(-14, 14, 12, (x, i) => polygon([x - 1.5, -12, x + (i % 3) - 1, -18, x + 1.5, -12])),
      '#6fb04a',
      'grass',
    ),
    ...wicker(16, 13, '#d2a062', '#a5713f'),
    second('M0 -34L-7 -38V-30ZM0 -34L7 -38V-30Z', '#e86a9a', 'bow'),
  ]),
  thing('picnic basket, picnic hamper, hamper basket', 'container', [
    tube('M-16 -18C-16 -36 16 -36 16 -18', '#8a5a30', 2.4, 'handle'),
    ...wicker(22, 19, '#cf9a58', '#a06c38'),
    solid('M-23 -19C-22 -24 -2 -24 0 -20L-2 -18H-23Z', '#b98448', 'lid'),
    solid('M23 -19C22 -24 2 -24 0 -20L2 -18H23Z', '#c08e52', 'lid'),
    second(polygon([-22, -18, -6, -18, -8, -8, -14, -4, -20, -9]), '#d8382f', 'cloth'),
    detail(
      `${polygon([-19, -18, -16, -18, -17, -8, -19, -8])}${polygon([-13, -18, -10, -18, -11, -6, -13, -5])}`,
      '#f6f1e6',
      'check',
    ),
  ]),
  thing('shopping basket, supermarket basket, grocery basket, hand basket', 'container', [
    tube('M-20 -20C-20 -42 20 -42 20 -20', '#33363c', 2, 'handle'),
    solid(`${box(-12, -34, 7, 16, 1)}`, '#f2efe6', 'milk'),
    solid(blob([-3, -20, -2, -36, 2, -38, 6, -36, 6, -20], 0.5), '#d9a45a', 'bread'),
    solid(circle(12, -23, 5.5), '#d8382f', 'apple'),
    solid(blob([-18, -20, -20, -28, -14, -32, -10, -22]), '#6fae4a', 'lettuce'),
    main(polygon([-25, -22, 25, -22, 20, 0, -20, 0]), '#d2342c', 'basket'),
    shade(polygon([9, -22, 25, -22, 20, 0, 8, 0]), '#d2342c'),
    ink(
      [-18, -12, -5]
        .map((y, r) => along(-19 + r * 1.2, 19 - r * 1.2, 8, (x) => box(x - 1.5, y - 1.5, 3, 4.5, 1)))
        .join(''),
      '#8a1f1a',
      'hole',
    ),
    solid(box(-27, -24, 54, 3.4, 1.7), '#b82a22', 'rim'),
  ]),
  thing(
    'umbrella stand, umbrella holder, umbrella rack',
    'household',
    [
      solid(`${polygon([-9, -60, -4, -60, -7, -94, -10, -92])}`, '#2f4a7a', 'umbrella'),
      tube('M-8.500 -94V-104C-8.500 -112 -18 -112 -18 -105', '#8a5a30', 2.4, 'handle'),
      solid(polygon([4, -60, 10, -60, 12, -90, 8, -92]), '#c8382f', 'umbrella'),
      tube('M10 -92L11 -104C12 -112 21 -112 20 -105', '#8a5a30', 2.4, 'handle'),
      main(polygon([-17, -62, 17, -62, 15, 0, -15, 0]), '#5f7f74', 'stand'),
      shade(polygon([6, -62, 17, -62, 15, 0, 5, 0]), '#5f7f74'),
      solid(`${oval(0, -62, 17, 4)}`, '#3f5a52', 'rim'),
      line('M-16.500 -48H16.500M-15.500 -12H15.500', '#4a665d', 2.4, 'band'),
    ],
    'floor',
  ),
  thing(
    'litter box, cat litter, litter tray, cat litter box, cat toilet',
    'household',
    [
      main(polygon([-27, -13, 27, -13, 23, 0, -23, 0]), '#6f9ab8', 'tray'),
      shade(polygon([9, -13, 27, -13, 23, 0, 8, 0]), '#6f9ab8'),
      solid(oval(0, -14, 27, 5), '#88b0ca', 'rim'),
      solid(oval(0, -14, 23.5, 3.8), '#d9cfba', 'litter'),
      detail(
        Array.from({ length: 26 }, (_, i) => {
          const a = i * 2.4;
          const r = Math.sqrt(i / 26);
          return circle(Math.cos(a) * r * 21, -14 + Math.sin(a) * r * 3, 0.7);
        }).join(''),
        '#b8ab90',
        'grain',
      ),
      solid(
        `${limb([12, -15, 1.2], [26, -32, 1.2])}${blob([4, -14, 8, -18, 14, -17, 12, -12])}`,
        '#d8485a',
        'scoop',
      ),
      detail(
        `${circle(0, -6.5, 1.8)}${circle(-3, -9, 0.9)}${circle(-1, -9.8, 0.9)}${circle(1.2, -9.8, 0.9)}${circle(3.2, -9, 0.9)}`,
        '#f4f3ee',
        'paw',
      ),
    ],
    'floor',
  ),
  thing('picture frame, photo frame, frame, empty frame, golden frame', 'household', [
    main('M-20 0V-28H20V0ZM-15 -5H15V-23H-15Z', '#c9983c', 'frame'),
    shade('M-20 0L-15 -5H15L20 0ZM20 0L15 -5V-23L20 -28Z', '#c9983c'),
    solid(box(-15, -23, 30, 18), '#f7f4ea', 'mount'),
    glass(box(-11, -20, 22, 12), '#bfe0ec', 'picture'),
    solid('M-11 -8V-12L-5 -16L0 -12L4 -14L11 -10V-8Z', '#6fa858', 'hill'),
    glow(circle(6, -17, 1.8), '#f6d23a', 'sun'),
  ]),
  thing('dish rack, dish drainer, drying rack, dish drying rack, draining rack', 'household', [
    ...[-12, -5, 2].flatMap((x, i) => [
      solid(oval(x, -15, 3.6, 12), i % 2 ? '#7fb0d0' : '#f4f4f0', 'plate'),
      flat(oval(x, -15, 2.2, 8.5), i % 2 ? '#9ac4dc' : '#e2e6e8', 'well'),
    ]),
    solid(box(10, -18, 10, 13, 2), '#d8644a', 'cup'),
    tube('M20 -15C24 -15 24 -9 20 -9', '#d8644a', 1.6, 'handle'),
    main(box(-24, -3, 48, 3, 1), '#c2c8cd', 'tray'),
    tube('M-22 -12H22M-22 -4V-12M22 -4V-12M-18 -4V-16M-8 -4V-16M1 -4V-16M8 -4V-12', '#8b949b', 1.2, 'wire'),
  ]),
  thing(
    'shoe rack, shoe shelf, shoe cabinet',
    'furniture',
    [
      tube('M-40 0V-56M40 0V-56', '#8a5a30', 4, 'post'),
      main(
        `${box(-40, -56, 80, 4, 1)}${box(-40, -32, 80, 4, 1)}${box(-40, -8, 80, 4, 1)}`,
        '#b98448',
        'shelf',
      ),
      ...[
        [-28, -32, '#d8382f'],
        [-8, -32, '#26282d'],
        [14, -32, '#3f8fd0'],
        [-24, -8, '#8a5530'],
        [2, -8, '#f2efe6'],
        [24, -8, '#6fae4a'],
      ].map(([x, y, c]) =>
        solid(
          `M${Number(x) - 9} ${y}C${Number(x) - 10} ${Number(y) - 6} ${Number(x) - 3} ${Number(y) - 7} ${Number(x)} ${Number(y) - 11}H${Number(x) + 7}L${Number(x) + 8} ${y}Z`,
          String(c),
          'shoe',
        ),
      ),
    ],
    'floor',
  ),
];
