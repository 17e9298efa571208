/** More to eat: on plates, in dishes and by the handful. */
import { along, blob, box, circle, curve, limb, oval, poly, ring } from '../path/outline.ts';
import {
  detail,
  flat,
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

const food = (names: string, shapes: readonly PropShape[]): Prop =>
  prop({ names, in: 'food', at: 'surface', shapes });

const plate = (w: number): readonly PropShape[] => [
  solid(`M${-w} -1.800C${-w * 0.7} 0 ${w * 0.7} 0 ${w} -1.800Z`, '#e6eaea', 'plate'),
  detail(oval(0, -1.8, w, w * 0.1), '#f4f6f5', 'plate'),
];

export const PLATED_PROPS: readonly Prop[] = [
  food('pie, apple pie, cherry pie, pumpkin pie, fruit pie, meat pie, tart, fruit tart', [
    solid('M-13.500 -6L-10.500 -0.800C-10 0 10 0 10.500 -0.800L13.500 -6Z', '#aeb6bc', 'tin'),
    shade('M5 -6H13.500L10.500 -0.800C10 -0.200 7 0 5 0Z', '#aeb6bc'),
    main('M-14 -6.200C-11 -11.800 11 -11.800 14 -6.200Z', '#a8442a', 'filling'),
    detail(
      'M-13 -7.800L-9.600 -9.400L-2 -6H-6.400ZM-7.400 -9.900L-3.600 -10.400L6.400 -6H2ZM-0.600 -10.500L3.400 -10.300L12 -6.600L9 -6ZM13 -7.800L9.600 -9.400L2 -6H6.400ZM7.400 -9.900L3.600 -10.400L-6.400 -6H-2ZM0.600 -10.500L-3.400 -10.300L-12 -6.600L-9 -6Z',
      '#e3ab5c',
      'lattice',
    ),
    solid(
      along(-13, 13, 9, (x) => oval(x, -6.3, 2, 1.5)),
      '#d99a4a',
      'crust',
    ),
  ]),
  food('mashed potatoes, mashed potato, bowl of mashed potatoes', [
    detail(
      'M-9 -7.600C-10 -11.600 -5.600 -12.600 -4 -13.600C-1 -15.600 3 -15 5 -12.600C8.600 -12.400 10 -10 9 -7.600Z',
      '#f2dfa4',
      'mash',
    ),
    line('M-6 -10C-3 -11.600 0 -9.600 3 -11C5 -11.600 6.400 -10.600 7 -10', '#d9bf76', 0.6, 'swirl'),
    detail(poly(-1.6, -15.4, 2.4, -14.6, 2, -12.6, -2, -13.2), '#f6c93f', 'butter'),
    main('M-10 -8C-10 -3.200 -6 -1 -5 -1L-5.600 0H5.600L5 -1C6 -1 10 -3.200 10 -8Z', '#b5503c', 'bowl'),
    shade('M4 -8H10C10 -3.200 6 -1 5 -1L5.600 0H3C5 -3 5 -6 4 -8Z', '#b5503c'),
  ]),
  food('baked potato, jacket potato', [
    ...plate(13),
    main(
      'M-10 -2.400C-11 -7 -6 -9.400 0 -9.400C6 -9.400 11 -7 10 -2.400C6 -1.400 -6 -1.400 -10 -2.400Z',
      '#a8713c',
      'potato',
    ),
    detail(
      'M-5.600 -8.400C-3 -5.600 3 -5.600 5.600 -8.400C3 -10.600 -3 -10.600 -5.600 -8.400Z',
      '#f4e2a0',
      'inside',
    ),
    detail(blob([-2.6, -9, 0, -10.8, 2.8, -9, 1.6, -7.6, -1.6, -7.6]), '#fdfbf4', 'cream'),
    detail(
      along(-1.6, 1.8, 4, (x, i) => box(x, -9.6 + (i % 2), 0.9, 0.4)),
      '#4f9a3d',
      'chives',
    ),
  ]),
  food('casserole, casserole dish, baking dish, gratin, shepherds pie, cottage pie, mac and cheese', [
    solid('M-19 -8H-15V-5H-18C-20 -5 -20 -8 -19 -8ZM19 -8H15V-5H18C20 -5 20 -8 19 -8Z', '#2f6f8f', 'handles'),
    main('M-16 -9L-14.500 -0.800C-14 0 14 0 14.500 -0.800L16 -9Z', '#3a86a8', 'dish'),
    shade('M6 -9H16L14.500 -0.800C14 -0.200 9 0 6 0Z', '#3a86a8'),
    detail(
      'M-15.600 -8.600C-13 -12 -9 -10.400 -5 -11.400C0 -12.600 5 -10.600 9 -11.200C12 -11.600 15 -10.400 15.600 -8.600Z',
      '#e9b64e',
      'crust',
    ),
    detail(
      along(-11, 11, 6, (x, i) => oval(x, -9.8 - (i % 2) * 0.6, 1.7, 0.6)),
      '#b9762c',
      'browned',
    ),
  ]),
  food('ribs, spare ribs, rack of ribs, barbecue ribs, bbq ribs', [
    ...plate(17),
    solid(
      along(-11, 11, 6, (x) => box(x - 0.9, -12, 1.8, 4, 0.9)),
      '#f0e4cc',
      'bones',
    ),
    main(
      'M-14 -2.600C-15 -7 -13 -9.800 -10 -10C-4 -10.600 4 -10.600 10 -10C13.600 -9.800 15 -7 14 -2.600C8 -1.600 -8 -1.600 -14 -2.600Z',
      '#8a3a20',
      'meat',
    ),
    line(
      along(-8.8, 8.8, 5, (x) => `M${x} -9.600C${x + 0.8} -7 ${x - 0.8} -5 ${x} -2.400`),
      '#5c2412',
      0.7,
      'cuts',
    ),
    light(
      'M-11 -8.400C-6 -9.400 2 -9.400 6 -8.800L5.600 -7.800C0 -8.400 -6 -8.200 -10.600 -7.400Z',
      '#c4683c',
    ),
  ]),
  food('fish fillet, salmon fillet, fillet of salmon, fillet of fish, grilled salmon', [
    ...plate(16),
    main(
      'M-12 -2.400C-12 -6.400 -6 -8 0 -8C6 -8 11 -6.400 13 -3C10 -1.600 -8 -1.400 -12 -2.400Z',
      '#f08a62',
      'fillet',
    ),
    line(
      along(-7, 7, 5, (x) => `M${x} -7.200C${x + 2} -5.600 ${x + 2} -4 ${x + 0.6} -2.400`),
      '#f9c4a6',
      0.6,
      'grain',
    ),
    detail(`${circle(-12, -3.2, 2.4)}`, '#f4d64e', 'lemon'),
    detail(blob([8, -7.6, 12, -9.4, 13.6, -6.6, 10, -5.6]), '#5d9a3d', 'herb'),
  ]),
  food('onion ring, onion rings, basket of onion rings', [
    ...plate(12),
    main(
      [
        [-5.4, -4],
        [4.8, -3.8],
        [-0.4, -7.6],
        [-3.4, -11.2],
        [3.2, -11.6],
      ]
        .map(([x = 0, y = 0]) => ring(x, y, 4.2, 2.2))
        .join(''),
      '#dda044',
      'rings',
    ),
    light(
      [
        [-5.4, -4],
        [4.8, -3.8],
        [-0.4, -7.6],
        [3.2, -11.6],
      ]
        .map(([x = 0, y = 0]) => ring(x, y, 3.7, 3.1))
        .join(''),
      '#f3cb7a',
    ),
  ]),
  food('cracker, crackers, saltine, cheese cracker', [
    main(poly(-6, -9.6, 4.4, -11, 6, -1, -4.6, 0), '#e6b866', 'cracker'),
    line('M-6 -9.600L4.400 -11L6 -1L-4.600 0Z', '#c08a3a', 0.6, 'edge'),
    detail(
      [-3.4, 0, 3.2]
        .flatMap((x) => [-8, -5.2, -2.6].map((y) => circle(x + (y + 5) * 0.08, y - x * 0.12, 0.45)))
        .join(''),
      '#b07a2e',
      'holes',
    ),
  ]),
  food('cashew, cashews, cashew nut', [
    main(limb([-3.6, -5.2, 1.3], [-1.6, -2.2, 1.9], [2, -2, 1.9], [3.9, -4.8, 1.2]), '#eac88a', 'cashew'),
    light(curve(-2.6, -3.6, -0.6, -2.4, 2, -2.4), '#f9e6bb'),
    line(curve(-3, -5, -1.2, -3, 1.4, -2.8, 3.2, -4.6), '#c99f58', 0.4, 'crease'),
  ]),
  food('pistachio, pistachios, pistachio nut', [
    main('M-5 -2.800C-4 -6.600 3 -6.800 5.400 -3.400C3 -0.200 -3 0.400 -5 -2.800Z', '#e3cf9f', 'shell'),
    detail(
      'M-3.600 -3.200C-1 -4.900 2.800 -5 5 -3.500C2.600 -3 -0.600 -2.600 -3.600 -3.200Z',
      '#8fae3f',
      'nut',
    ),
    line('M-4 -3C-1 -5.200 3 -5.200 5.400 -3.400', '#b59a5c', 0.4, 'lip'),
  ]),
  food('raisin, raisins, sultanas', [
    main(
      `${blob([-5, -2, -3.4, -3.8, -1, -2.6, -1.4, -0.6, -3.6, 0])}${blob([0, -1.6, 1.6, -3.4, 4, -2.6, 3.8, -0.4, 1.6, 0])}${blob([-2, -4, 0, -5.6, 2, -4.6, 1.4, -2.8, -1, -2.8])}`,
      '#5a2f4a',
      'raisins',
    ),
    line('M-4 -2.400L-2 -1.400M1.400 -2.400L3 -1.200M-0.800 -4.600L0.800 -3.800', '#8a5a78', 0.4, 'wrinkles'),
  ]),
  food('parsnip, parsnips, white carrot, daikon', [
    solid(
      'M-0.600 -19C-3 -23 -5 -24 -7 -23C-4 -22 -3 -20 -1.600 -18ZM0.600 -19C1 -24 3 -26 6 -26C4 -23 3 -21 1.800 -18Z',
      '#5d9a3d',
      'leaves',
    ),
    main(
      'M-3.600 -16C-3.400 -19.400 3.400 -19.400 3.600 -16C3 -10 1 -4 0 0C-1 -4 -3 -10 -3.600 -16Z',
      '#ecd9a8',
      'root',
    ),
    line('M-3 -13H-0.600M0.800 -10H2.400M-1.900 -8H-0.200M0.200 -5.600H1.200', '#c4a866', 0.4, 'rings'),
  ]),
  food('cinnamon, cinnamon stick, cinnamon sticks', [
    main(
      `${poly(-9, -2.6, 9, -4, 9, -2, -9, 0)}${poly(-8, -5, 8.6, -1.8, 8.6, 0, -8, -3)}`,
      '#9c5a2c',
      'sticks',
    ),
    second(poly(-1.4, -5, 1.4, -4.8, 1.6, 0, -1.2, 0), '#e2d2ae', 'string'),
    line('M-8 -1.800L-2 -2.200M2 -2.600L8.600 -3.200M-7 -4.200L-2 -3.200', '#6f3a18', 0.4, 'grain'),
    detail(`${oval(9, -3, 0.6, 1)}${oval(-8, -4, 0.6, 1)}`, '#5a2d12', 'ends'),
  ]),
  food('scone, scones, drop scone', [
    ...plate(10),
    main(
      'M-6.500 -2.200C-7.600 -5 -6.600 -6.600 -6.600 -7.400C-5.600 -10 5.600 -10 6.600 -7.400C6.600 -6.600 7.600 -5 6.500 -2.200C3 -1.600 -3 -1.600 -6.500 -2.200Z',
      '#d9a457',
      'scone',
    ),
    line('M-6.800 -5.400C-3 -4.600 3 -4.600 6.800 -5.400', '#f3ddb0', 0.9, 'split'),
    detail('M-4.600 -8.800C-2 -10.600 3 -10.600 4.600 -8.800C3 -8 -3 -8 -4.600 -8.800Z', '#fbf7ea', 'cream'),
    detail(blob([-2.2, -9.8, 0, -11.4, 2.4, -9.8, 0, -9]), '#b81f3a', 'jam'),
  ]),
  food('cannoli, cannolo', [
    ...plate(11),
    main('M-9 -2.200C-9.600 -6.600 -7 -7.600 -6 -7.400H6C9 -7.400 9.600 -4 8 -2.200Z', '#d08f46', 'shell'),
    detail(`${circle(-8, -4.8, 2.6)}${circle(8, -4.8, 2.6)}`, '#fbf6e6', 'cream'),
    detail(
      `${circle(-8.6, -5.4, 0.5)}${circle(-7.4, -4, 0.5)}${circle(8.6, -5.4, 0.5)}${circle(7.6, -4, 0.5)}`,
      '#7fa03a',
      'pistachio',
    ),
    line('M-4 -7.200C-2 -5 -1 -4 -0.400 -2.400M1 -7.200C3 -5 4 -4 4.600 -2.400', '#a8692c', 0.5, 'fold'),
  ]),
  food('meatloaf, meat loaf', [
    ...plate(16),
    main('M-12 -2.200V-7C-12 -10.600 -9 -11 -8 -11H6C10 -11 11 -9 11 -7V-2.200Z', '#8a4a2c', 'loaf'),
    detail(
      'M-12 -7C-12 -10.600 -9 -11 -8 -11H6C10 -11 11 -9 11 -7C9 -8.400 8 -6.400 6 -7.600C3 -9 0 -6.400 -3 -7.600C-6 -8.800 -9 -6.400 -12 -7Z',
      '#c0301f',
      'glaze',
    ),
    detail('M8.600 -2.200V-10.200L13 -9.400C14.600 -9 14.600 -3 14 -2.200Z', '#a8643c', 'slice'),
  ]),
  food('chocolate truffle, truffle, truffles, praline, bonbon', [
    second(
      'M-5.600 -3.600L-4.600 0H4.600L5.600 -3.600L4 -3L2.600 -3.800L1 -3L-0.600 -3.800L-2.200 -3L-3.800 -3.800Z',
      '#d8b15a',
      'paper',
    ),
    main(circle(0, -5.2, 4.3), '#5a3320', 'truffle'),
    detail(
      along(-2.6, 2.6, 6, (x, i) => circle(x, -6 - ((i * 5) % 7) * 0.4, 0.35)),
      '#d9b48a',
      'nuts',
    ),
  ]),
  food('cotton candy, candy floss, candyfloss, fairy floss', [
    solid('M-1.600 -14H1.600L0.400 0H-0.400Z', '#f4efe2', 'stick'),
    main(
      blob([-8, -16, -10, -22, -7, -28, -1, -31, 6, -29, 10, -23, 8.4, -16.6, 3, -13, -3, -13]),
      '#f4a6c8',
      'floss',
    ),
    light(blob([-6, -20, -6, -25, -2, -28, 0, -26, -3.4, -22]), '#fbd3e4'),
    line(
      curve(-6, -17, -2, -20, 3, -18, 6.6, -21) + curve(-4, -24, 0, -22, 5, -25.6),
      '#e07fae',
      0.5,
      'wisps',
    ),
  ]),
  food('seaweed, kelp, seagrass', [
    tube(
      `${curve(-6, 0, -9, -10, -4, -18, -8, -28)}${curve(0, 0, 4, -12, -1, -22, 3, -36)}${curve(6, 0, 9, -8, 6, -16, 10, -24)}`,
      '#3f7d4a',
      2.6,
      'fronds',
    ),
    tube(
      `${curve(-3, 0, -4, -8, -1, -14, -3, -21)}${curve(3, 0, 6, -9, 4, -18, 6, -28)}`,
      '#5a9a54',
      2,
      'fronds',
    ),
  ]),
  food('slice of pie, piece of pie', [
    ...plate(12),
    main('M-9 -2.200L8 -2.200L9 -8L-9 -6Z', '#a8442a', 'filling'),
    solid('M-9.500 -6.200L7 -9.600C10.600 -9.600 10.600 -7.400 9 -7.400Z', '#e3ab5c', 'crust'),
    solid('M7 -2.200C6.800 -6 7 -8 7.400 -9.600C10.800 -9.600 11 -4 9.600 -2.200Z', '#cf9142', 'rim'),
    flat('M-9 -2.200H8V-3.200L-9 -3Z', '#cf9142', 'base'),
  ]),
];
