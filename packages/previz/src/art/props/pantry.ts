/** What stands in the larder: sauces in bottles, things in jars and bags. */
import { along, box, circle, oval, poly, turned } from '../path/outline.ts';
import {
  detail,
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
} from './prop.ts';

const food = (names: string, shapes: readonly PropShape[]): Prop =>
  prop({ names, in: 'food', at: 'surface', shapes });

/** A squeeze bottle with a pointed cap. */
const squeezed = (colour: string, label: string, mark: string, cap = colour): readonly PropShape[] => [
  solid('M-1.200 -17.500L-0.500 -21.500H0.500L1.200 -17.500Z', cap, 'nozzle'),
  solid(box(-2.6, -17.8, 5.2, 2, 0.6), cap, 'cap'),
  main(
    'M-2.400 -16C-4.600 -15 -4.600 -13 -4.600 -11V-1C-4.600 0 4.600 0 4.600 -1V-11C4.600 -13 4.600 -15 2.400 -16Z',
    colour,
    'bottle',
  ),
  shade('M1.600 -15.800H2.400C4.600 -15 4.600 -13 4.600 -11V-1C4.600 -0.400 3 -0.200 1.600 -0.100Z', colour),
  second(box(-4.6, -10.5, 9.2, 6.5), label, 'label'),
  detail(mark, colour === '#f6efd9' ? '#3f7fc4' : colour, 'mark'),
];

/** A glass jar with a screw lid, filled to the shoulder. */
const jar = (filling: string, lid: string, more: readonly PropShape[] = []): readonly PropShape[] => [
  main(turned([4, -11.6, 5.4, -9.6, 5.4, -0.8, 4.8, 0]), filling, 'filling'),
  shade('M2 -11.600H4L5.400 -9.600V-0.800L4.800 0H2Z', filling),
  ...more,
  light(box(-4.6, -9.2, 0.9, 7.6, 0.45), '#ffffff'),
  solid(box(-4.6, -14, 9.2, 2.8, 0.7), lid, 'lid'),
];

const DRIP = 'M-3.400 -7.200C-1 -9.400 1 -5.600 3.400 -7.600V-6.200C1 -4.200 -1 -8 -3.400 -5.800Z';

export const PANTRY_PROPS: readonly Prop[] = [
  food('mustard, mustard bottle, bottle of mustard', squeezed('#eeb91f', '#fbf3d8', DRIP)),
  food(
    'mayonnaise, mayo, mayonnaise bottle, ranch dressing',
    squeezed('#f6efd9', '#f9f7f0', DRIP, '#3f7fc4'),
  ),
  food('soy sauce, bottle of soy sauce, fish sauce, balsamic vinegar', [
    solid(box(-1.8, -19.5, 3.6, 3, 0.7), '#c9302a', 'cap'),
    main(turned([1.5, -17, 1.6, -14.5, 4.4, -11, 4.4, -0.8, 3.8, 0]), '#3a1d12', 'bottle'),
    light(box(-3.6, -10.4, 0.8, 9, 0.4), '#8a5a44'),
    second(box(-4.4, -9.4, 8.8, 6), '#e9d9a4', 'label'),
    detail(circle(0, -6.4, 1.9), '#c9302a', 'mark'),
  ]),
  food('hot sauce, tabasco, chili sauce, bottle of hot sauce', [
    solid(box(-1.3, -18.5, 2.6, 3.4, 0.5), '#c9302a', 'cap'),
    main(turned([1.1, -15.4, 1.3, -12, 3, -9.6, 3, -0.6, 2.6, 0]), '#d4401f', 'bottle'),
    second(poly(0, -9.4, 2.9, -6, 0, -2.6, -2.9, -6), '#f7f1de', 'label'),
    detail(
      'M-0.800 -7.600C0.800 -7.400 1.200 -5.400 0.600 -4.200C0 -5.600 -0.600 -6.400 -0.800 -7.600Z',
      '#c9302a',
      'pepper',
    ),
  ]),
  food('maple syrup, syrup, bottle of syrup, pancake syrup, syrup bottle', [
    solid(box(-1.5, -17.6, 3, 3, 0.6), '#8f2f24', 'cap'),
    line('M2.400 -13C5 -13 5 -9.600 3.600 -9.200', '#b0641e', 0.9, 'handle'),
    main(turned([1.4, -15, 1.6, -13, 4.6, -9, 4.6, -0.8, 4, 0]), '#b0641e', 'bottle'),
    light(box(-3.8, -8.6, 0.9, 7.4, 0.45), '#e8a95a'),
    second(box(-4.6, -7.6, 9.2, 5.4), '#f6ecd2', 'label'),
    detail(
      'M0 -7L0.700 -5.600L2.200 -6L1.500 -4.600L2.400 -3.900L0.600 -3.600V-2.700H-0.600V-3.600L-2.400 -3.900L-1.500 -4.600L-2.200 -6L-0.700 -5.600Z',
      '#c9302a',
      'leaf',
    ),
  ]),
  food(
    'peanut butter, jar of peanut butter, nut butter',
    jar('#c08646', '#d8443a', [
      second(box(-5.4, -8.4, 10.8, 5.6), '#f6e7bf', 'label'),
      detail(
        'M-2.600 -5.600C-3.200 -8 -0.400 -8 0 -6.400C0.400 -8 3.200 -8 2.600 -5.600C3.200 -3.400 0.400 -3.400 0 -4.800C-0.400 -3.400 -3.200 -3.400 -2.600 -5.600Z',
        '#a9713a',
        'peanut',
      ),
    ]),
  ),
  food('jar of pickles, pickle jar, pickles, pickled cucumbers, gherkins', [
    glass(turned([4.4, -13, 6, -11, 6, -0.8, 5.4, 0]), '#cfe0b4', 'jar'),
    main(
      [-3.6, -0.4, 2.8].map((x, i) => box(x - 1.4, -10.6 + (i % 2), 2.8, 9.4 - (i % 2), 1.4)).join(''),
      '#5f8a34',
      'pickles',
    ),
    detail(
      [-3.8, -0.2, 2.6]
        .map((x, i) => circle(x, -8 + i * 1.6, 0.4) + circle(x + 0.6, -5 + i, 0.4) + circle(x - 0.4, -3, 0.4))
        .join(''),
      '#3f6322',
      'warts',
    ),
    light(box(-5.2, -10.4, 0.9, 8.6, 0.45), '#ffffff'),
    solid(box(-5, -15.4, 10, 2.8, 0.7), '#d8b13a', 'lid'),
  ]),
  food('bag of flour, flour, flour bag, sack of flour', [
    main('M-6.500 -17L-7 -1C-7 0 7 0 7 -1L6.500 -17Z', '#f3ecdc', 'bag'),
    shade('M3 -17H6.500L7 -1C7 -0.300 5 -0.100 3 0Z', '#f3ecdc'),
    solid('M-6.500 -17L-5.500 -21H5.500L6.500 -17Z', '#e4d9c0', 'fold'),
    second(box(-5.4, -13, 10.8, 8.5, 1), '#c98d2f', 'label'),
    line(
      'M0 -5.600V-11M0 -7.400L-1.800 -9M0 -7.400L1.800 -9M0 -9L-1.800 -10.600M0 -9L1.800 -10.600',
      '#fbf3dc',
      0.7,
      'ear',
    ),
    detail('M-9 0C-8 -1.600 -6.800 -1 -6 -1.400L-5.600 0Z', '#fbfaf6', 'spill'),
  ]),
  food('yogurt, yoghurt, cup of yogurt, yogurt cup, sour cream', [
    main('M-4.600 -8L-3.600 -0.500C-3 0 3 0 3.600 -0.500L4.600 -8Z', '#f4f4f0', 'cup'),
    shade('M2 -8H4.600L3.600 -0.500C3.200 -0.200 2.400 0 1.600 0Z', '#f4f4f0'),
    second('M-4.300 -6H4.300L3.900 -2.400H-3.900Z', '#e46a8d', 'label'),
    detail(
      'M0 -5.400C1.800 -5.400 1.800 -3.600 0 -2.700C-1.800 -3.600 -1.800 -5.400 0 -5.400Z',
      '#c9303a',
      'strawberry',
    ),
    detail(oval(0, -8, 4.6, 0.9), '#fdfdfb', 'yogurt'),
    solid('M1 -8.200L6.600 -14L7.600 -13.200L2.600 -7.800Z', '#c3cad0', 'spoon'),
    detail('M-4.600 -8C-6.600 -9 -6.800 -11 -5.600 -12.600L-3.400 -8.600Z', '#d9dfe3', 'foil'),
  ]),
  food('cream, whipped cream, bowl of cream, clotted cream', [
    detail(
      'M-7 -8C-8 -11 -4.600 -12 -4.600 -13C-3.600 -15.600 -0.600 -15 -0.400 -18C2.600 -16.600 1.600 -14.400 4 -13.400C6.600 -12.600 7.600 -10 7 -8Z',
      '#fdfaf2',
      'cream',
    ),
    line(
      'M-5.600 -9.600C-2 -11 2 -9.400 5.600 -10.600M-3.600 -12.400C-1 -13.600 1.600 -12.400 3.600 -13',
      '#e4dac2',
      0.5,
      'folds',
    ),
    main('M-8 -8.400C-8 -3.400 -5 -1 -4 -1L-4.600 0H4.600L4 -1C5 -1 8 -3.400 8 -8.400Z', '#6f9fc4', 'bowl'),
    shade('M3 -8.400H8C8 -3.400 5 -1 4 -1L4.600 0H2C4 -3 4 -6 3 -8.400Z', '#6f9fc4'),
  ]),
  food('guacamole, bowl of guacamole, pesto', [
    detail('M-7.400 -7.800C-5 -11 -2 -9.400 0 -10.600C3 -11.600 6 -10 7.400 -7.800Z', '#8fb043', 'guacamole'),
    detail(
      along(-4, 4, 4, (x, i) => circle(x, -9 - (i % 2), 0.6)),
      '#d8413a',
      'tomato',
    ),
    detail('M4 -9L10 -15L11 -9.600Z', '#e9b64e', 'chip'),
    main(
      'M-8.400 -8C-8.400 -3.200 -5 -1 -4 -1L-4.600 0H4.600L4 -1C5 -1 8.400 -3.200 8.400 -8Z',
      '#4a4640',
      'bowl',
    ),
  ]),
  food('salsa, bowl of salsa, tomato sauce, marinara', [
    detail('M-7.400 -7.800C-5 -9.600 5 -9.600 7.400 -7.800Z', '#d0402c', 'salsa'),
    detail(
      along(-5, 5, 5, (x, i) => circle(x, -8.5 + (i % 2) * 0.4, 0.5)),
      '#5d9a3d',
      'herbs',
    ),
    main(
      'M-8.400 -8C-8.400 -3.200 -5 -1 -4 -1L-4.600 0H4.600L4 -1C5 -1 8.400 -3.200 8.400 -8Z',
      '#e8dcc4',
      'bowl',
    ),
    shade('M3 -8H8.400C8.400 -3.200 5 -1 4 -1L4.600 0H2C4 -3 4 -6 3 -8Z', '#e8dcc4'),
  ]),
  food('lentils, bowl of lentils, chickpeas, bowl of beans, quinoa', [
    detail('M-8.400 -7.800C-6 -12 6 -12 8.400 -7.800Z', '#a9713a', 'lentils'),
    detail(
      along(-6, 6, 7, (x, i) => oval(x, -8.4 - ((i * 3) % 4) * 0.6, 0.9, 0.6)),
      '#c98d4e',
      'grains',
    ),
    main('M-9 -8C-9 -3.200 -5 -1 -4 -1L-4.600 0H4.600L4 -1C5 -1 9 -3.200 9 -8Z', '#5a8fb8', 'bowl'),
    shade('M3 -8H9C9 -3.200 5 -1 4 -1L4.600 0H2C4 -3 4 -6 3 -8Z', '#5a8fb8'),
  ]),
];
