/** A phone on its edge with somebody far away on its screen. Centimetres. */
import { box, circle, oval } from '../path/outline.ts';
import { detail, flat, main, type Prop, prop, shade, solid } from './prop.ts';

export const CALL_PROPS: readonly Prop[] = [
  prop({
    names: 'phone with a video call, video call, video call on a phone, face on a phone',
    in: 'electronics',
    at: 'surface',
    shapes: [
      main(box(-11, -40, 22, 40, 3), '#23262c', 'phone'),
      flat(box(-9.6, -38, 19.2, 36, 2), '#dfe9ec', 'ward'),
      flat(box(-9.6, -38, 19.2, 9, 2), '#c6dadf', 'wall'),
      flat(box(-8, -35, 7, 9, 0.6), '#f3f8f8', 'window'),
      // She, and the newborn in her arms.
      solid(
        'M-9.600 -2V-8C-8.500 -14 -4.500 -16.500 0 -16.500C4.500 -16.500 8.500 -14 9.600 -8V-2Z',
        '#6fa3b5',
        'gown',
      ),
      solid(
        'M-5.800 -19C-7.600 -31 -3.800 -34 0 -34C3.800 -34 7.600 -31 5.800 -19C6.600 -16 4 -15 0 -15C-4 -15 -6.600 -16 -5.800 -19Z',
        '#4a2f22',
        'hair',
      ),
      solid(box(-1.6, -19.5, 3.2, 5, 1.4), '#c98f6c', 'neck'),
      solid(oval(0, -24, 4.3, 5.6), '#dba580', 'face'),
      detail(
        'M-4.300 -25C-4.500 -30.500 4.500 -30.500 4.300 -25C2.500 -28.200 -2 -28.600 -4.300 -25Z',
        '#4a2f22',
        'fringe',
      ),
      detail(`${circle(-1.7, -24.2, 0.55)}${circle(1.7, -24.2, 0.55)}`, '#33241c', 'eyes'),
      detail(
        'M-1.800 -21.400C-0.800 -20.200 0.800 -20.200 1.800 -21.400C0.800 -20.900 -0.800 -20.900 -1.800 -21.400Z',
        '#9c3f3a',
        'smile',
      ),
      solid(oval(2.6, -7.6, 6.4, 3.8), '#f6efe0', 'blanket'),
      solid(circle(-2.8, -9, 2.6), '#e8b797', 'newborn'),
      detail(
        'M-5.200 -10C-4.800 -12.600 -0.800 -12.600 -0.400 -10C-1.800 -11 -3.800 -11 -5.200 -10Z',
        '#f2c0c6',
        'cap',
      ),
      detail('M-3.800 -8.800h0.900M-2.200 -8.800h0.900V-8.500H-3.800Z', '#7a4f3d', 'closed eyes'),
      solid(
        'M-8.600 -4C-6 -6.500 4 -4.600 8.400 -6.400L8.600 -4.200C4 -2.400 -4 -2.400 -8.600 -2.400Z',
        '#dba580',
        'arm',
      ),
      detail(box(5.2, -36.5, 3.4, 4.6, 0.6), '#f2cf6a', 'own view'),
      shade(box(8.4, -40, 2.6, 40, 1), '#23262c'),
    ],
  }),
];
