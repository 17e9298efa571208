/** Baskets, racks and machines of home, office and ward. */
import { along, blob, box, circle, curve, limb, oval, polygon } from '../path/outline.ts';
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
  thing('egg timer, kitchen timer, cooking timer', 'household', [
    main(blob([-7, -2, -7, -9, -4, -15, 0, -17, 4, -15, 7, -9, 7, -2, 0, 0], 0.9), '#f4f1e8', 'timer'),
    shade(blob([2, -0.3, 4, -8, 2, -16.4, 4, -15, 7, -9, 7, -2], 0.9), '#f4f1e8'),
    second('M-7.200 -7.500C-3 -6 3 -6 7.200 -7.500V-5.500C3 -4 -3 -4 -7.200 -5.500Z', '#d8382f', 'band'),
    line(
      'M-4 -4.200V-2.800M-2 -3.800V-2.400M0 -3.700V-2.300M2 -3.800V-2.400M4 -4.200V-2.800',
      '#33363c',
      0.4,
      'minute',
    ),
    detail(polygon([-0.8, -8, 0.8, -8, 0, -5.8]), '#26282d', 'mark'),
  ]),
  thing(
    'paper shredder, shredder, document shredder',
    'electronics',
    [
      solid(polygon([-10, -46, 10, -46, 9, -62, -9, -62]), '#f7f6f0', 'paper'),
      line('M-6 -58H6M-6 -54H6M-6 -50H4', '#aab2b8', 0.9, 'text'),
      main(polygon([-19, -46, 19, -46, 17, -36, -17, -36]), '#33363c', 'head'),
      ink(box(-13, -46.5, 26, 2, 1), '#16181b', 'slot'),
      glow(circle(14, -41, 1.4), '#4fd06a', 'lamp'),
      solid(polygon([-16, -36, 16, -36, 13, 0, -13, 0]), '#5d656d', 'bin'),
      glass(box(-8, -28, 16, 22, 2), '#dfe6ea', 'window'),
      line(
        along(-6, 6, 7, (x, i) => curve(x, -7, x + (i % 2 ? 2 : -2), -13, x, -19, x + (i % 2 ? -1 : 1), -25)),
        '#f7f6f0',
        1.2,
        'strip',
      ),
    ],
    'floor',
  ),
  thing('3d printer, three d printer, threed printer, 3-d printer', 'electronics', [
    tube('M-26 -4V-58H26V-4', '#33363c', 4, 'frame'),
    solid(box(-32, -6, 64, 6, 2), '#26282d', 'base'),
    solid(box(-18, -10, 36, 3, 1), '#8b949b', 'bed'),
    line('M-26 -38H26', '#aab2b8', 2.4, 'gantry'),
    solid(
      `${box(-7, -44, 14, 12, 2)}${polygon([-3, -32, 3, -32, 1, -26, -1, -26])}`,
      '#e0662c',
      'print head',
    ),
    main(blob([-8, -10, -9, -16, -5, -22, 0, -26, 5, -22, 9, -16, 8, -10], 0.6), '#3f9ad8', 'print'),
    line('M-8.500 -13H8.500M-8.500 -16H8.500M-7 -19H7M-5 -22H5', '#2f7ab4', 0.6, 'layer'),
    tube(curve(0, -44, 8, -62, 30, -66, 34, -50), '#3f9ad8', 1.2, 'filament'),
    second(circle(34, -42, 9), '#3f9ad8', 'spool'),
    solid(circle(34, -42, 3.4), '#26282d', 'hub'),
  ]),
  thing('blood pressure monitor, blood pressure cuff, sphygmomanometer, blood pressure gauge', 'household', [
    main(blob([-24, 0, -26, -13, -20, -19, -4, -19, 0, -12, -2, 0], 0.6), '#2f5a94', 'cuff'),
    shade(blob([-10, 0, -10, -12, -8, -19, -4, -19, 0, -12, -2, 0], 0.6), '#2f5a94'),
    solid(box(-22, -11, 9, 6, 1), '#f4f3ee', 'label'),
    tube(
      `${curve(-3, -8, 4, -16, 12, -6, 14, -14)}${curve(-3, -5, 4, 0, 14, 0, 22, -5)}`,
      '#33363c',
      1.4,
      'hose',
    ),
    solid(circle(15, -20, 7.5), '#c2c8cd', 'gauge'),
    detail(circle(15, -20, 6), '#fbfaf5', 'dial'),
    line('M15 -20L19 -23M10.500 -20H12M15 -25V-23.500M19.500 -20H18', '#26282d', 0.6, 'needle'),
    solid(blob([20, -2, 22, -9, 28, -9, 30, -3, 25, 0.5]), '#26282d', 'bulb'),
  ]),
  thing('oxygen mask, breathing mask, respirator mask, anesthesia mask, nebulizer', 'household', [
    tube('M-12 -16C-22 -22 -24 -8 -16 -6M12 -16C22 -22 24 -8 16 -6', '#4f9fc8', 1.2, 'strap'),
    main(
      'M0 -30C-3 -30 -5 -24 -8 -18C-13 -10 -12 -4 0 -3C12 -4 13 -10 8 -18C5 -24 3 -30 0 -30Z',
      '#bfe6ea',
      'mask',
    ),
    shade('M2 -29C3.500 -27 5 -23 8 -18C13 -10 12 -4 2 -3.100C8 -8 6 -18 2 -29Z', '#bfe6ea'),
    faint(light('M-3 -24C-6 -18 -9 -14 -8.500 -9L-6.500 -9C-6 -14 -4 -18 -2 -23Z', '#ffffff'), 0.9),
    detail(`${circle(-5, -10, 1.5)}${circle(5, -10, 1.5)}`, '#7fb4ba', 'vent'),
    solid(box(-2.5, -5, 5, 5, 1), '#6fb870', 'connector'),
    tube(curve(0, 0, 2, 6, 12, 5, 20, 8), '#6fb870', 2, 'tube'),
  ]),
  thing('dna helix, dna, double helix, dna strand, dna molecule, genome', 'other', [
    line(
      Array.from({ length: 13 }, (_, i) => {
        const y = -4 - i * 4.6;
        const a = i * 0.55;
        return `M${Math.cos(a) * 9} ${y}H${-Math.cos(a) * 9}`;
      }).join(''),
      '#c9ced4',
      1.5,
      'rung',
    ),
    main(
      Array.from({ length: 48 }, (_, i) => circle(Math.cos(i * 0.14) * 9.5, -3 - i * 1.19, 1.7)).join(''),
      '#e0484f',
      'strand',
    ),
    second(
      Array.from({ length: 48 }, (_, i) => circle(-Math.cos(i * 0.14) * 9.5, -3 - i * 1.19, 1.7)).join(''),
      '#3f7fd0',
      'strand',
    ),
    detail(
      Array.from({ length: 13 }, (_, i) => {
        const y = -4 - i * 4.6;
        const a = i * 0.55;
        return circle(Math.cos(a) * 4.5, y, 1.2);
      }).join(''),
      '#f2c22e',
      'base',
    ),
    detail(
      Array.from({ length: 13 }, (_, i) => {
        const y = -4 - i * 4.6;
        const a = i * 0.55;
        return circle(-Math.cos(a) * 4.5, y, 1.2);
      }).join(''),
      '#4fb06a',
      'base',
    ),
  ]),
  thing('mug, coffee mug, tea mug, ceramic mug', 'household', [
    tube('M5 -9.500C11 -10.500 11 -1.500 4.800 -2.200', '#d8644a', 1.7, 'handle'),
    main(box(-5.4, -12, 10.8, 12, 1), '#d8644a', 'mug'),
    shade('M2 -12H5.400V-1A1 1 0 0 1 4.400 0H2Z', '#d8644a'),
    light(box(-4.4, -10.5, 1.2, 8, 0.6), '#ee8a72'),
    solid(oval(0, -12, 5.4, 1.5), '#c8543c', 'rim'),
    solid(oval(0, -11.8, 4.7, 1.1), '#5a3420', 'coffee'),
  ]),
  thing('turkey leg, turkey drumstick, roast turkey leg, giant turkey leg', 'food', [
    solid(
      `${limb([10, -17, 1.7], [19, -23, 1.6])}${circle(20, -25, 2)}${circle(21.5, -22, 2)}`,
      '#f4ecd8',
      'bone',
    ),
    main(blob([-15, -5, -16, -13, -8, -19, 4, -20, 12, -17, 11, -12, 2, -5, -8, -1], 0.9), '#b8652c', 'meat'),
    shade(blob([-8, -1, 0, -8, 10, -14, 11, -12, 2, -5], 0.9), '#b8652c'),
    light(blob([-12, -11, -7, -16, 0, -17, -6, -13], 0.9), '#d8894a'),
    line(curve(-12, -6, -4, -9, 4, -14), '#8a4319', 0.9, 'crisp'),
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
