/** What one cooks, bakes and measures with. */
import { along, box, circle, curve, oval, poly, ring, turned } from '../path/outline.ts';
import {
  detail,
  flat,
  glass,
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

const ware = (names: string, shapes: readonly PropShape[], kind: Prop['category'] = 'household'): Prop =>
  prop({ names, in: kind, at: 'surface', shapes });

const STEEL = '#b4bdc4';
const WOOD = '#c08a50';

export const BAKING_PROPS: readonly Prop[] = [
  ware('wooden spoon, wooden ladle, mixing spoon', [
    main('M-1 0C-1.400 -8 -1 -18 -0.900 -22H0.900C1 -18 1.400 -8 1 0Z', WOOD, 'handle'),
    main(
      'M0 -34C3.600 -34 4 -29 3.400 -26C2.800 -23 1.600 -21 0 -21C-1.600 -21 -2.800 -23 -3.400 -26C-4 -29 -3.600 -34 0 -34Z',
      WOOD,
      'bowl',
    ),
    flat(oval(0, -28.4, 2.3, 4.2), '#9c6a38', 'hollow'),
  ]),
  ware('tongs, kitchen tongs, salad tongs, pair of tongs', [
    tube('M-5 -2C-6 -14 -3 -26 0 -29C3 -26 6 -14 5 -2', STEEL, 1.5, 'arms'),
    main(`${oval(-4.6, -2.4, 1.8, 2.6)}${oval(4.6, -2.4, 1.8, 2.6)}`, STEEL, 'ends'),
    solid(box(-1.6, -30.5, 3.2, 3.4, 1), '#2f353c', 'hinge'),
  ]),
  ware('mortar and pestle, mortar, pestle', [
    solid('M5 -26C7 -28 9 -26 8 -24L2 -9H-1Z', '#a7a59c', 'pestle'),
    main(turned([9, -13, 8.2, -6, 5, -2.6, 5.6, 0]), '#c9c6bb', 'mortar'),
    shade('M3 -13H9L8.200 -6L5 -2.600L5.600 0H2C4 -4 5 -8 3 -13Z', '#c9c6bb'),
    flat(oval(0, -13, 9, 1.9), '#8f8c82', 'hollow'),
    solid('M6.200 -23L8.800 -22L3.500 -11.600H0.500Z', '#b8b5aa', 'pestle'),
  ]),
  ware('cake stand, cake plate, pastry stand', [
    main(turned([2, -11, 1.4, -6, 1.8, -2, 7, -0.8, 7, 0]), '#eef0ee', 'foot'),
    shade('M0.800 -11H2L1.400 -6L1.800 -2L7 -0.800V0H1.500Z', '#eef0ee'),
    main('M-17 -12.500H17C16 -10.500 8 -10 0 -10C-8 -10 -16 -10.500 -17 -12.500Z', '#eef0ee', 'plate'),
    light(oval(0, -12.5, 17, 1.6), '#f7f8f6'),
    second(oval(0, -12.6, 14, 1.1), '#d5dcdc', 'rim'),
  ]),
  ware('cookie jar, biscuit jar, jar of cookies, cookies in a jar', [
    glass(turned([8, -18, 9.6, -15, 9.6, -2, 8.6, 0]), '#d3e6ea', 'jar'),
    detail(
      `${circle(-4.6, -3.8, 3.4)}${circle(2.4, -3.6, 3.4)}${circle(5.4, -8.6, 3.2)}${circle(-1.6, -8.8, 3.5)}${circle(-5.6, -10.4, 2.8)}${circle(2, -13, 3)}`,
      '#c98d4e',
      'cookies',
    ),
    detail(
      along(-6, 6, 7, (x, i) => circle(x, -4 - ((i * 7) % 10), 0.7)),
      '#5b3620',
      'chips',
    ),
    main(box(-8.6, -21.4, 17.2, 3.6, 1), '#b8743a', 'lid'),
    main(circle(0, -22.6, 1.7), '#b8743a', 'knob'),
    light(box(-7.8, -15, 1.4, 11, 0.7), '#ffffff'),
  ]),
  ware('cake tin, cake pan, baking pan, pie tin, pie pan, springform', [
    main('M-13 -7L-12 -0.600C-8 0.600 8 0.600 12 -0.600L13 -7Z', STEEL, 'tin'),
    shade('M5 -7H13L12 -0.600C10 -0.100 8 0.100 5 0.200Z', STEEL),
    light(oval(0, -7, 13, 2.2), '#d2d8dc'),
    flat(oval(0, -6.6, 11.8, 1.6), '#8b949b', 'inside'),
  ]),
  ware('muffin tin, muffin tray, muffin pan, cupcake tin, cupcake tray', [
    main(poly(-20, -9, 20, -9, 24, -1.6, -24, -1.6), STEEL, 'tray'),
    shade(poly(-24, -1.6, 24, -1.6, 23.4, 0, -23.4, 0), STEEL),
    flat(
      `${along(-12, 12, 3, (x) => oval(x, -7.2, 4.6, 1.3))}${along(-14, 14, 3, (x) => oval(x, -3.8, 5.2, 1.6))}`,
      '#6d767e',
      'cups',
    ),
    detail(
      `${along(-12, 12, 3, (x) => `M${x - 4} -7C${x - 5} -12 ${x + 5} -12 ${x + 4} -7Z`)}${along(-14, 14, 3, (x) => `M${x - 4.6} -3.600C${x - 5.6} -9.400 ${x + 5.6} -9.400 ${x + 4.6} -3.600Z`)}`,
      '#c98d4e',
      'muffins',
    ),
  ]),
  ware(
    'waffle iron, waffle maker',
    [
      solid(box(-12, -5, 24, 4.6, 1.6), '#3a4047', 'base'),
      detail(poly(-10.5, -7, 10.5, -7, 12, -5, -12, -5), '#d9a457', 'waffle'),
      main('M-11 -8C-12 -14 -11 -23 -8 -25H8C11 -23 12 -14 11 -8Z', '#59626b', 'lid'),
      detail(
        along(
          -7.5,
          7.5,
          4,
          (x) =>
            box(x - 1.4, -22, 2.8, 2.8, 0.4) +
            box(x - 1.4, -17.6, 2.8, 2.8, 0.4) +
            box(x - 1.4, -13.2, 2.8, 2.8, 0.4),
        ),
        '#343a40',
        'grid',
      ),
      solid(box(10.5, -4.4, 9, 2.4, 1.2), '#22262b', 'handle'),
      detail(circle(-8, -2.7, 0.9), '#e2563a', 'lamp'),
    ],
    'electronics',
  ),
  ware('juicer, citrus juicer, lemon squeezer, citrus press, juice extractor', [
    main('M-8 -10L-6.500 -1C-4 0 4 0 6.500 -1L8 -10Z', '#f0f2f2', 'bowl'),
    shade('M3 -10H8L6.500 -1C5 -0.400 4 -0.200 2.500 -0.200Z', '#f0f2f2'),
    solid('M-10 -10H10L8.500 -8H-8.500Z', '#e6b53c', 'rim'),
    solid('M-5 -10C-4.500 -15 -2 -18 0 -19.500C2 -18 4.500 -15 5 -10Z', '#f2c94e', 'cone'),
    line(
      'M-2.500 -10.400C-2.200 -14 -1.200 -17 0 -19M2.500 -10.400C2.200 -14 1.200 -17 0 -19',
      '#c9962a',
      0.6,
      'ribs',
    ),
    detail('M8 -10.200L12 -11.500L10 -8Z', '#e6b53c', 'spout'),
  ]),
  ware('spice rack, spice shelf, spice jars, spices', [
    main(
      `${box(-22, -34, 2, 34)}${box(20, -34, 2, 34)}${box(-22, -1.8, 44, 1.8)}${box(-22, -18, 44, 1.8)}`,
      WOOD,
      'rack',
    ),
    ...['#b5341f', '#d8a22a', '#4f7a3a', '#7a4a2a', '#c96b2a'].flatMap((colour, i) => {
      const x = -16 + i * 8;
      const other = ['#4f7a3a', '#c96b2a', '#8f2f2a', '#d8a22a', '#5a4636'][i] ?? colour;
      return [
        solid(box(x - 3, -11, 6, 9.2, 1), colour, 'spice'),
        solid(box(x - 3, -27.2, 6, 9.2, 1), other, 'spice'),
        detail(`${box(x - 2.6, -13, 5.2, 2.4, 0.5)}${box(x - 2.6, -29.2, 5.2, 2.4, 0.5)}`, '#3d3a38', 'caps'),
        detail(`${box(x - 2.4, -8.4, 4.8, 3)}${box(x - 2.4, -24.6, 4.8, 3)}`, '#f4efe2', 'labels'),
      ];
    }),
    line('M-21 -6H21M-21 -22H21', '#8f6334', 0.8, 'rails'),
  ]),
  ware('food container, plastic container, tupperware, storage container, lunch container', [
    glass('M-12 -9L-10.500 -0.800C-10.400 0 10.400 0 10.500 -0.800L12 -9Z', '#d7e8ee', 'box'),
    detail(
      'M-11 -5.600C-7 -7.400 -4 -5.600 0 -6.800C4 -7.600 8 -5.600 11.200 -6L10.200 -1H-10.200Z',
      '#e0a24c',
      'food',
    ),
    detail(
      along(-8, 8, 5, (x, i) => circle(x, -3 - (i % 2) * 2, 1)),
      '#5d9a3d',
      'peas',
    ),
    main(box(-13, -11.4, 26, 2.8, 1.2), '#3f8fc4', 'lid'),
    light(box(-11, -10.8, 14, 0.8, 0.4), '#3f8fc4'),
  ]),
  ware('gravy boat, sauce boat, sauceboat', [
    solid(oval(0, -0.8, 8, 1), '#e3e7e6', 'saucer'),
    tube('M7 -10C12 -11 12 -4 6.500 -4', '#f0f2f0', 1.3, 'handle'),
    main('M-13 -12C-10 -9 -9 -3 -4 -1.200H5C9 -4 9 -8 8 -11C4 -9 -6 -9 -13 -12Z', '#f4f5f2', 'boat'),
    detail('M-11.500 -11.200C-6 -12.400 4 -12 8 -11C4 -9 -5 -9 -11.500 -11.200Z', '#7a4a22', 'gravy'),
    second(
      'M-8.800 -6C-4 -4.600 4 -4.600 8.600 -6L8.300 -5C4 -3.600 -4 -3.600 -8.300 -5Z',
      '#3f6fa8',
      'band',
    ),
  ]),
  ware('soup tureen, tureen, soup bowl with a lid', [
    tube('M-14 -13C-18 -13 -18 -8 -13 -8M14 -13C18 -13 18 -8 13 -8', '#e9edec', 1.6, 'handles'),
    main('M-14 -15C-14 -6 -9 -2.500 -5 -2.400L-6 0H6L5 -2.400C9 -2.500 14 -6 14 -15Z', '#f4f5f2', 'tureen'),
    shade('M6 -15H14C14 -6 9 -2.500 5 -2.400L6 0H2C6 -5 7 -9 6 -15Z', '#f4f5f2'),
    main('M-14 -15.500C-12 -22 -5 -24 0 -24C5 -24 12 -22 14 -15.500Z', '#f4f5f2', 'lid'),
    detail(circle(0, -25.2, 1.7), '#3f6fa8', 'knob'),
    second(box(-14.4, -16, 28.8, 1.6, 0.8), '#3f6fa8', 'band'),
  ]),
  ware('butter dish, dish of butter', [
    solid(box(-11, -2, 22, 2, 1), '#e3e7e6', 'plate'),
    detail(box(-7.5, -6, 15, 4), '#f2d35c', 'butter'),
    glass('M-9 -2V-7C-9 -9 -7 -9.600 -6 -9.600H6C7 -9.600 9 -9 9 -7V-2Z', '#d7e8ee', 'cover'),
    main(box(-1.6, -11.4, 3.2, 2, 0.8), '#c9d8de', 'knob'),
  ]),
  ware('ice cube tray, ice tray', [
    main(poly(-15, -5, 15, -5, 18, -0.8, 17, 0, -17, 0, -18, -0.8), '#4fa3d4', 'tray'),
    detail(
      `${along(-11.6, 11.6, 5, (x) => poly(x - 2.3, -4.5, x + 2.3, -4.5, x + 2.5, -3.1, x - 2.5, -3.1))}${along(-13.2, 13.2, 5, (x) => poly(x - 2.6, -2.6, x + 2.6, -2.6, x + 2.9, -1, x - 2.9, -1))}`,
      '#e4f4fa',
      'ice',
    ),
  ]),
  ware('kitchen scale, kitchen scales, food scale, weighing scale', [
    main('M-9 -1L-7 -14H7L9 -1C9 0 -9 0 -9 -1Z', '#d8443a', 'body'),
    shade('M3 -14H7L9 -1C9 -0.400 5 -0.100 3 0Z', '#d8443a'),
    detail(circle(0, -7, 5), '#f7f4ea', 'dial'),
    line(`${along(-1, 1, 2, (x) => `M${x * 4.2} -7H${x * 3.4}`)}M0 -11.200V-10.200`, '#57606a', 0.5, 'marks'),
    line('M0 -7L2.600 -10.200', '#c0272d', 0.7, 'needle'),
    solid(box(-1.2, -16.4, 2.4, 2.6), STEEL, 'stem'),
    solid('M-11 -18.500H11C9 -15.600 -9 -15.600 -11 -18.500Z', '#c9d0d5', 'pan'),
  ]),
  ware('cookie cutter, biscuit cutter, pastry cutter', [
    main(
      'M0 -12L3.200 -7.800L8.200 -8.600L6 -4L9 -0.400H3.600L0 0H-3.600L-9 -0.400L-6 -4L-8.200 -8.600L-3.200 -7.800Z',
      STEEL,
      'cutter',
    ),
    detail(
      'M0 -9.800L2.400 -6.400L6 -7L4.400 -3.800L6.400 -1.400H-6.400L-4.400 -3.800L-6 -7L-2.400 -6.400Z',
      '#e6cfa0',
      'dough',
    ),
    light('M0 -12L3.200 -7.800L2.400 -6.400L0 -9.800Z', '#dfe5e9'),
  ]),
  ware('tea bag, teabag', [
    line(curve(0, -12, 3, -17, 8, -16, 10, -11), '#d8d2c2', 0.4, 'string'),
    main('M-4.500 0V-9L-2.500 -12H2.500L4.500 -9V0Z', '#e6dcc3', 'bag'),
    detail('M-3.600 -0.800V-6C-1 -7.400 1 -5.200 3.600 -6.400V-0.800Z', '#8a5a30', 'leaves'),
    second(poly(8, -11, 12.4, -11, 12.4, -6, 8, -6), '#4f9a4a', 'label'),
  ]),
  ware('sugar bowl, bowl of sugar, sugar cubes', [
    main('M-8 -8C-8 -3 -5 -1 -4 -1L-4.600 0H4.600L4 -1C5 -1 8 -3 8 -8Z', '#f1f2ee', 'bowl'),
    detail(
      `${poly(-6, -11.6, -2, -11.6, -2, -8, -6, -8)}${poly(-1.4, -13, 2.6, -13, 2.6, -9, -1.4, -9)}${poly(2.6, -11, 6.2, -11, 6.2, -7.6, 2.6, -7.6)}`,
      '#fdfdfb',
      'sugar',
    ),
    line('M-6 -11.600H-2V-8M-1.400 -13H2.600V-9M2.600 -11H6.200V-8', '#c9cfd0', 0.3, 'edges'),
    main('M-8 -8C-8 -5 -5 -4 0 -4C5 -4 8 -5 8 -8C5 -7 -5 -7 -8 -8Z', '#f1f2ee', 'front'),
    second(
      'M-7.600 -5.600C-4 -4 4 -4 7.600 -5.600L7.200 -4.600C4 -3 -4 -3 -7.200 -4.600Z',
      '#5a8fb8',
      'band',
    ),
  ]),
  ware('aluminum foil, aluminium foil, tin foil, tinfoil, roll of foil', [
    detail('M-15 -6L17 -6L24 0H-12Z', '#d9dfe3', 'sheet'),
    line('M-8 -5L-3 -1M2 -5.500L6 -1M10 -5L15 -1', '#b3bcc2', 0.4, 'creases'),
    main(box(-17, -9, 32, 7, 3.5), '#c3cbd1', 'roll'),
    light(box(-14, -8.2, 26, 1.4, 0.7), '#eef2f4'),
    detail(ring(-16, -5.5, 2.6, 1.4), '#b08a5a', 'core'),
  ]),
];
