/** Clothes that everybody has, lying or hanging flat. */
import { circle, poly } from '../path/outline.ts';
import { detail, faint, flat, light, line, main, type Prop, prop, second, shade } from './prop.ts';

export const COMMON_CLOTHES_PROPS: readonly Prop[] = [
  prop({
    names:
      'folded shirt, folded shirts, folded t-shirt, folded clothes, folded laundry, folded sweater, stack of clothes, pile of folded clothes, stack of shirts',
    in: 'clothing',
    at: 'surface',
    shapes: [
      second('M-20 0C-22 0 -22 -6 -20 -6H20C22 -6 22 0 20 0Z', '#d9a44a', 'lower'),
      detail(
        'M-20 -6.500C-22 -6.500 -22 -12.500 -20 -12.500H20C22 -12.500 22 -6.500 20 -6.500Z',
        '#e9e4d8',
        'middle',
      ),
      main('M-20 -13C-22 -13 -22 -18 -19 -19L-14 -24H14L19 -19C22 -18 22 -13 20 -13Z', '#3f8fc4', 'shirt'),
      shade('M-21 -15.500H21C21.400 -14 21 -13 20 -13H-20C-21 -13 -21.400 -14 -21 -15.500Z', '#3f8fc4'),
      flat('M-6 -24L0 -19.500L6 -24L3.600 -25H-3.600Z', '#2f6f9a', 'collar'),
      line('M0 -19.500V-15.500M-20.500 -3H20.500M-20.500 -9.500H20.500', '#5a6470', 0.4, 'folds'),
      detail(circle(0, -18, 0.5) + circle(0, -16.2, 0.5), '#f4f2ec', 'buttons'),
    ],
  }),
  prop({
    names: 'sunglasses, shades, sun glasses, dark glasses',
    in: 'clothing',
    at: 'surface',
    height: 0.055,
    shapes: [
      line('M-7.400 -4.400L-5.600 -1.200M7.400 -4.400L5.600 -1.200', '#26282d', 0.5, 'temple'),
      main(
        'M-7.800 -5.300C-5 -5.700 -2 -5.600 -0.900 -5C-0.400 -4.700 0.400 -4.700 0.900 -5C2 -5.600 5 -5.700 7.800 -5.300L7.600 -4.200C7.400 -1.600 6.200 0 4 0C1.900 0 1 -1.600 0.700 -3.500C0.500 -3.900 -0.500 -3.900 -0.700 -3.500C-1 -1.600 -1.900 0 -4 0C-6.200 0 -7.400 -1.600 -7.600 -4.200Z',
        '#33363d',
        'frame',
      ),
      flat(
        'M-6.800 -4.500C-4.600 -4.900 -2.400 -4.800 -1.500 -4.300C-1.600 -2 -2.400 -0.700 -4 -0.700C-5.800 -0.700 -6.700 -2.200 -6.800 -4.500Z',
        '#15171b',
        'lens',
      ),
      flat(
        'M6.800 -4.500C4.600 -4.900 2.400 -4.800 1.500 -4.300C1.600 -2 2.400 -0.700 4 -0.700C5.800 -0.700 6.700 -2.200 6.800 -4.500Z',
        '#15171b',
        'lens',
      ),
      faint(
        detail(
          `${poly(-5.6, -4.5, -4.4, -4.6, -5.4, -1.8, -6.1, -2.6)}${poly(2.6, -4.5, 3.8, -4.6, 2.8, -1.6, 2.1, -2.4)}`,
          '#ffffff',
          'shine',
        ),
        0.35,
      ),
    ],
  }),
  prop({
    names: 't-shirt, shirt, tee shirt, tee, jersey',
    in: 'clothing',
    at: 'surface',
    height: 0.64,
    shapes: [
      flat('M-11 -64C-6 -60 6 -60 11 -64L9 -57H-9Z', '#2f6d94', 'inside'),
      main(
        'M-11 -65L-20 -62L-38 -44L-27 -33L-21 -38L-22 -1C-14 0.600 14 0.600 22 -1L21 -38L27 -33L38 -44L20 -62L11 -65C7 -58 -7 -58 -11 -65Z',
        '#3f8fc0',
        'shirt',
      ),
      shade(
        'M9 -61C10 -62 10.600 -63.600 11 -65L20 -62L38 -44L27 -33L21 -38L22 -1C17 -0.200 12 0.200 6 0.300C12 -18 14 -42 9 -61Z',
        '#3f8fc0',
      ),
      light('M-20 -60L-36 -44L-33 -41L-19 -55Z', '#6fb2da'),
      line('M-21 -38L-19 -50M21 -38L19 -50M-12 -64C-8 -56 8 -56 12 -64', '#2f6d94', 0.9, 'seam'),
      line(
        'M-37 -42L-27.500 -35M37 -42L27.500 -35M-21.500 -4C-12 -2.400 12 -2.400 21.500 -4',
        '#2f6d94',
        0.6,
        'hem',
      ),
    ],
  }),
  prop({
    names: 'dress, sundress, summer dress, frock',
    in: 'clothing',
    at: 'surface',
    height: 1.1,
    shapes: [
      line('M-11 -108L-12 -92M11 -108L12 -92', '#2f62b8', 2.6, 'strap'),
      main(
        'M-13 -96C-8 -90 8 -90 13 -96C17 -90 16 -80 12 -68C20 -46 32 -24 40 -6C28 2 16 -2 10 2C4 -2 -4 -2 -10 2C-16 -2 -28 2 -40 -6C-32 -24 -20 -46 -12 -68C-16 -80 -17 -90 -13 -96Z',
        '#3f78d0',
        'dress',
      ),
      shade(
        'M6 -91.600C9 -92 11.600 -93.600 13 -96C17 -90 16 -80 12 -68C20 -46 32 -24 40 -6C32 0 22 -0.600 14 0C20 -26 12 -60 6 -91.600Z',
        '#3f78d0',
      ),
      flat(
        'M-20 -50C-18 -30 -20 -14 -24 -2L-21 -1.600C-15 -14 -14 -32 -16 -56ZM2 -62C3 -40 1 -18 -1 -0.600L3 -0.200C7 -18 8 -40 5 -62Z',
        '#2f62b8',
        'fold',
      ),
      second(
        'M-12.600 -70C-6 -66.600 6 -66.600 12.600 -70L13.400 -65C6 -61.600 -6 -61.600 -13.400 -65Z',
        '#f4efe2',
        'sash',
      ),
      light('M-12 -90C-9 -87 -5 -86 -3 -86L-5 -74C-9 -76 -12 -82 -12 -90Z', '#7aa6e6'),
    ],
  }),
  prop({
    names: 'coat, winter coat, wool coat',
    in: 'clothing',
    at: 'surface',
    height: 1.15,
    shapes: [
      main(
        'M-16 -110L-30 -104C-36 -100 -38 -92 -40 -80L-44 -38L-33 -36L-27 -66L-28 0H28L27 -66L33 -36L44 -38L40 -80C38 -92 36 -100 30 -104L16 -110Z',
        '#a8763f',
        'coat',
      ),
      shade(
        'M8 -108L16 -110L30 -104C36 -100 38 -92 40 -80L44 -38L33 -36L27 -66L28 0H10C16 -34 16 -76 8 -108Z',
        '#a8763f',
      ),
      flat('M-12 -110C-6 -106 6 -106 12 -110L6 -92L0 -74L-6 -92Z', '#5f3f1f', 'lining'),
      flat('M-14 -112L-22 -102L-18 -92L-22 -88L0 -62L-4 -84Z', '#8d6030', 'lapel'),
      flat('M14 -112L22 -102L18 -92L22 -88L0 -62L4 -84Z', '#8d6030', 'lapel'),
      line('M0 -62V0', '#6d4722', 1.2, 'edge'),
      detail(
        [-54, -40, -26].map((y) => `${circle(-6, y, 1.9)}${circle(6, y, 1.9)}`).join(''),
        '#3f2a16',
        'button',
      ),
      flat(
        `${poly(-24, -40, -11, -37, -12, -32, -24, -35)}${poly(24, -40, 11, -37, 12, -32, 24, -35)}`,
        '#8d6030',
        'pocket',
      ),
      line('M-43 -44L-33 -42M43 -44L33 -42', '#6d4722', 1.4, 'cuff'),
    ],
  }),
];
