/** What pets have about them, and gems. */
import { along, box, circle, curve, oval, poly } from '../path/outline.ts';
import {
  detail,
  glass,
  light,
  line,
  main,
  type Prop,
  type PropShape,
  prop,
  shade,
  solid,
  tube,
} from './prop.ts';

const thing = (
  names: string,
  shapes: readonly PropShape[],
  at: Prop['placement'] = 'surface',
  kind: Prop['category'] = 'household',
): Prop => prop({ names, in: kind, at, shapes });

export const PET_THING_PROPS: readonly Prop[] = [
  thing('dog leash, leash, dog lead, lead', [
    tube(
      curve(-16, -8, -22, -3, -14, -1, -2, -1.4, 10, -2, 12, -7, 4, -9, -4, -8, -2, -4, 8, -3.4, 20, -3),
      '#c0303a',
      1.7,
      'leash',
    ),
    tube(oval(-15, -10, 4.4, 3.2), '#c0303a', 1.7, 'loop'),
    solid('M19 -4.200L23 -4.600C26 -5 27 -2 24.600 -1.400L20 -2Z', '#c3cad0', 'clasp'),
  ]),
  thing('dog collar, cat collar, pet collar', [
    main(`${oval(0, -6, 11, 6)}`, '#c0303a', 'collar'),
    detail(oval(0, -7.2, 9, 3.9), '#6d1a22', 'inside'),
    shade('M-11 -6C-9 1 9 1 11 -6C9 -3.400 -9 -3.400 -11 -6Z', '#c0303a'),
    detail(
      along(-8, 8, 6, (x) => circle(x, -2.4 + Math.abs(x) * -0.14, 0.7)),
      '#e3b54a',
      'studs',
    ),
    solid(circle(0, 1.6, 2.6), '#e3b54a', 'tag'),
    solid(box(6, -5.6, 3.4, 3.4, 0.6), '#c3cad0', 'buckle'),
  ]),
  thing(
    'bird feeder, birdfeeder, seed feeder',
    [
      line('M0 -46V-34', '#5a5148', 0.9, 'hook'),
      solid('M-15 -26L0 -37L15 -26Z', '#7a4a2c', 'roof'),
      glass(box(-8, -26, 16, 20), '#cfe2e6', 'glass'),
      detail('M-7.600 -17C-4 -19 3 -16 7.600 -18V-6H-7.600Z', '#c99a4e', 'seed'),
      main(box(-14, -6, 28, 4, 1), '#9c6a3c', 'tray'),
      detail(
        along(-11, 11, 9, (x) => oval(x, -6.4, 1, 0.6)),
        '#c99a4e',
        'seed',
      ),
      solid(
        'M10 -7C9 -11 12 -13.500 15 -13L18 -11.600L16 -11C16.600 -8.600 14.600 -6.600 12.600 -6.400L6.600 -3.600Z',
        '#4a86c0',
        'bird',
      ),
      detail(circle(15, -11.6, 0.5), '#1f2226', 'eye'),
    ],
    'ceiling',
  ),
  thing(
    'emerald, emeralds, green gem',
    [
      main(poly(-7, -9, -4, -12, 4, -12, 7, -9, 7, -3, 4, 0, -4, 0, -7, -3), '#1f9a5a', 'gem'),
      light(poly(-7, -9, -4, -12, 4, -12, 3, -9), '#7fe0a8'),
      shade(poly(7, -9, 7, -3, 4, 0, 3, -3, 3, -9), '#1f9a5a'),
      detail(poly(-3.4, -9, 3, -9, 3, -3, -3.4, -3), '#39b873', 'table'),
      line('M-7 -9H7M-7 -3H7M-3.400 -12V0M3.200 -12V0', '#12693c', 0.3, 'facets'),
    ],
    'surface',
    'symbol',
  ),
];
