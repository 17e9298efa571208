/** Food of our own. */
import { blob, poly } from '../path/outline.ts';
import { detail, ink, main, type Prop, prop, shade } from './prop.ts';

export const FOOD_PROPS: readonly Prop[] = [
  prop({
    names: 'banana, bunch of bananas, plantain',
    in: 'food',
    at: 'surface',
    anchors: { grip: [0, -6] },
    shapes: [
      main(
        'M-10 -14C-10.500 -6 -4 -0.2 5 -0.2C8 -0.2 10.500 -1.300 11 -2.500C11 -4 9 -3.600 6.500 -4.200C1 -5.500 -5 -9 -7.600 -15Z',
        '#f6cf3e',
        'peel',
      ),
      shade(
        'M-10 -14C-10.500 -6 -4 -0.2 5 -0.2C8 -0.2 10.500 -1.300 11 -2.500C3 -1.500 -6 -5 -10 -14Z',
        '#f6cf3e',
      ),
      detail(poly(-10.4, -14.6, -8, -15.8, -8.3, -18, -9.9, -17.6), '#8a6a2c', 'stem'),
      ink(blob([10.6, -3.3, 11.8, -3.1, 11.5, -1.9, 10.6, -2]), '#5b4320'),
    ],
  }),
];
