/** Cups to throw away, straws, and small things of a bar. */
import { box, circle, oval, poly, ring, turned } from '../path/outline.ts';
import {
  detail,
  faint,
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

const ware = (names: string, shapes: readonly PropShape[], kind: Prop['category'] = 'container'): Prop =>
  prop({ names, in: kind, at: 'surface', shapes });

export const REFRESHMENT_WARE_PROPS: readonly Prop[] = [
  ware('paper cup, disposable cup, plastic cup, party cup, solo cup', [
    main('M-4.600 -12L-3.200 -0.600C-2 0.200 2 0.200 3.200 -0.600L4.600 -12Z', '#f2f0ea', 'cup'),
    shade('M1.800 -12H4.600L3.200 -0.600C2.400 -0.100 1.600 0 1 0Z', '#f2f0ea'),
    second('M-4.200 -8.800H4.200L3.700 -4.600H-3.700Z', '#c98d4e', 'sleeve'),
    flat(oval(0, -12, 4.6, 0.9), '#d9d6cd', 'inside'),
    line(oval(0, -12, 4.6, 0.9), '#ffffff', 0.5, 'rim'),
  ]),
  ware(
    'takeaway coffee cup, takeaway cup, to-go cup, paper coffee cup, take-out coffee, takeaway coffee, disposable coffee cup',
    [
      main('M-4.500 -13L-3.300 -0.600C-2 0.200 2 0.200 3.300 -0.600L4.500 -13Z', '#f2f0ea', 'cup'),
      shade('M1.800 -13H4.500L3.300 -0.600C2.400 -0.100 1.600 0 1 0Z', '#f2f0ea'),
      second('M-4.100 -9.600H4.100L3.700 -4.600H-3.700Z', '#8a5a34', 'sleeve'),
      solid('M-5 -13H5L4.600 -14.600H3.800L3.400 -16H-3.400L-3.800 -14.600H-4.600Z', '#3b3734', 'lid'),
    ],
  ),
  ware(
    'drinking straw, straw, plastic straw, paper straw',
    [
      main('M-0.800 0V-15L-0.300 -16.200L4.600 -20.600L5.900 -19.400L0.800 -14.800V0Z', '#f4f2ec', 'straw'),
      second(
        [0, 1, 2, 3, 4]
          .map((i) => poly(-0.8, -1.5 - i * 3, 0.8, -2.6 - i * 3, 0.8, -1.2 - i * 3, -0.8, -0.1 - i * 3))
          .join(''),
        '#d8413a',
        'stripes',
      ),
    ],
    'household',
  ),
  ware('shot glass, shot of tequila, tequila shot, vodka shot', [
    glass(turned([3, -6.4, 2.2, -0.4, 2.1, 0]), '#d8e8ee', 'glass'),
    main(turned([2.7, -5.2, 2.2, -1.6]), '#d99a3a', 'drink'),
    light(box(-2, -5.8, 0.5, 4.4, 0.25), '#ffffff'),
    flat(box(-2.1, -1, 4.2, 1, 0.3), '#c2d6de', 'base'),
  ]),
  ware(
    'bottle opener, beer opener',
    [
      main(`${ring(0, -12.4, 2.9, 1.6)}${box(-1.3, -9.8, 2.6, 9.8, 1.2)}`, '#b4bdc4', 'opener'),
      detail(
        'M-1.800 -12.600C-0.600 -11.600 0.600 -11.600 1.800 -12.600L1.200 -10.800H-1.200Z',
        '#8b949b',
        'lip',
      ),
      second(box(-1.5, -7.4, 3, 6.8, 1.4), '#d8443a', 'grip'),
    ],
    'tool',
  ),
  ware(
    'coaster, drink coaster, beer mat',
    [
      main(poly(-5.4, -2.6, 5.4, -2.6, 7, -0.6, -7, -0.6), '#b8804a', 'coaster'),
      shade(poly(-7, -0.6, 7, -0.6, 7, 0, -7, 0), '#b8804a'),
      faint(line(oval(0, -1.6, 3.6, 0.6), '#7a4a22', 0.3, 'ring'), 0.8),
    ],
    'household',
  ),
  ware('coffee pot, coffeepot, percolator', [
    tube('M6 -17C12 -17 12 -6 6.500 -5', '#2f353c', 1.8, 'handle'),
    main(turned([4.6, -19, 7, -3, 7, 0]), '#c3cad0', 'pot'),
    shade('M1.800 -19H4.600L7 -3V0H3C4 -6 3 -14 1.800 -19Z', '#c3cad0'),
    main('M-5.400 -13L-10 -18.500L-8.600 -19L-4.800 -16.500Z', '#c3cad0', 'spout'),
    solid('M-4.800 -19C-4 -22 4 -22 4.800 -19Z', '#98a2aa', 'lid'),
    detail(circle(0, -22.2, 1.2), '#2f353c', 'knob'),
    light(box(-4.4, -16, 1.2, 12, 0.6), '#eef2f4'),
  ]),
  ware(
    'placemat, place mat, table mat, bar mat',
    [
      main(poly(-17, -5, 17, -5, 22, 0, -22, 0), '#4f8a8b', 'mat'),
      second(poly(-15, -4.2, 15, -4.2, 18.6, -0.8, -18.6, -0.8), '#3d7071', 'middle'),
    ],
    'household',
  ),
];
