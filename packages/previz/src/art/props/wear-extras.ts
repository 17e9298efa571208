/** More clothes and what is worn with them. */
import { blob, box, circle, limb, poly } from '../path/outline.ts';
import { detail, flat, ink, light, line, main, type Prop, prop, second, shade, solid } from './prop.ts';

export const WEAR_EXTRA_PROPS: readonly Prop[] = [
  prop({
    names: 'beret, painter hat, artist hat',
    in: 'clothing',
    at: 'surface',
    shapes: [
      main(
        blob([-13, -4, -15, -9, -6, -14, 6, -13, 14, -8, 13, -3.5, 4, -2, -6, -2], 0.9),
        '#b8323a',
        'beret',
      ),
      shade(blob([4, -2.2, 10, -5, 14, -8, 13, -3.5], 0.9), '#b8323a'),
      light(blob([-10, -9, -4, -12, 3, -11.6, -3, -9.6], 0.9), '#b8323a'),
      flat('M-9 -3C-5 -1 5 -1 9.500 -3L9 0C4 1 -4 1 -8.500 0Z', '#7f2229', 'band'),
      flat(limb([-1, -13, 0.7], [0.4, -15.6, 0.5]), '#7f2229', 'stalk'),
    ],
  }),
  prop({
    names: 'sombrero, mexican hat',
    in: 'clothing',
    at: 'surface',
    shapes: [
      main(
        'M-30 -7C-32 -10 -30 -12 -28 -9C-18 -3 18 -3 28 -9C30 -12 32 -10 30 -7C22 2 -22 2 -30 -7Z',
        '#e0b048',
        'brim',
      ),
      second('M-28 -6C-18 1 18 1 28 -6L26 -3.600C16 1.500 -16 1.500 -26 -3.600Z', '#c23a34', 'trim'),
      main('M-10 -5C-9 -16 -6 -25 0 -25C6 -25 9 -16 10 -5C4 -3 -4 -3 -10 -5Z', '#e8bc58', 'crown'),
      shade('M4 -23C8 -19 9.500 -12 10 -5C8 -4.200 6 -3.900 4 -3.700C6 -10 6 -17 4 -23Z', '#e8bc58'),
      second(
        'M-9.900 -6.500C-4 -4.500 4 -4.500 9.900 -6.500L9.300 -11C4 -9 -4 -9 -9.300 -11Z',
        '#c23a34',
        'band',
      ),
      detail(
        poly(
          -6,
          -7.5,
          -4,
          -9.8,
          -2,
          -7.2,
          0,
          -9.4,
          2,
          -7.2,
          4,
          -9.8,
          6,
          -7.5,
          4,
          -6.4,
          2,
          -6,
          0,
          -6,
          -2,
          -6,
          -4,
          -6.4,
        ),
        '#2f8f6a',
        'zigzag',
      ),
      detail(
        [-26, -18, -9, 0, 9, 18, 26].map((x) => circle(x, 0.8 - Math.abs(x) * 0.16, 1.2)).join(''),
        '#f6efe0',
        'pompom',
      ),
    ],
  }),
  prop({
    names: 'hard hat, construction helmet, safety helmet, builder helmet',
    in: 'clothing',
    at: 'surface',
    shapes: [
      main('M-13 -4C-14 -20 14 -20 13 -4Z', '#f2bd2e', 'shell'),
      shade('M5 -15C11 -13 13 -9 13 -4H7C8 -8 7.500 -12 5 -15Z', '#f2bd2e'),
      flat('M-3 -16.500C-2 -17 2 -17 3 -16.500L3.600 -4H-3.600Z', '#f8d056', 'ridge'),
      main(
        'M-17 -2C-17 -4 -14 -5 -12 -5H12C15 -5 17 -4 17 -2C17 0 14 0 12 0H-12C-14 0 -17 0 -17 -2Z',
        '#e8ad20',
        'brim',
      ),
      light('M-10 -8C-9 -12 -7 -14 -5 -15L-5 -13C-7 -12 -8 -10 -8.500 -8Z', '#f2bd2e'),
    ],
  }),
  prop({
    names: 'bicycle helmet, bike helmet, cycling helmet',
    in: 'clothing',
    at: 'surface',
    faces: 'left',
    shapes: [
      line('M-6 -6C-4 -2 2 0 5 -1C8 -3 9 -5 9 -7', '#2b2e33', 1.1, 'strap'),
      main('M-15 -7C-14 -17 -2 -20 8 -16C15 -13 16 -8 14 -6C8 -7 -8 -7 -15 -7Z', '#2f86d0', 'shell'),
      shade('M8 -16C15 -13 16 -8 14 -6L8 -6.600C10 -10 10 -13 8 -16Z', '#2f86d0'),
      ink(
        `${blob([-11, -9.5, -7, -14, -3, -15, -5, -12, -7, -9], 0.7)}${blob([-3, -9, -0.5, -15.5, 4, -15.6, 3, -12, 2, -9], 0.7)}${blob([6, -9, 7, -14, 11, -12, 12, -9], 0.7)}`,
        '#1f2a3a',
        'vent',
      ),
      second('M-15 -7C-8 -5 8 -5 14 -6L13.400 -4.400C6 -3.600 -8 -3.600 -14.600 -5Z', '#f4f4f0', 'rim'),
    ],
  }),
  prop({
    names: 'high heel, stiletto, high-heeled shoe, pump shoe',
    in: 'clothing',
    at: 'surface',
    faces: 'left',
    shapes: [
      flat('M13 -9.500L15.500 -10L14.500 0H13.600Z', '#a81f2c', 'heel'),
      main(
        'M-14 -1.500C-14 -3.500 -10 -5.500 -6 -5.800C-2 -5.500 1 -3.500 3 -5C8 -8 11 -12 14 -14.500C16 -14.500 16.600 -11 15.500 -9.500C10 -7 8 -1 3 -0.500C-2 0 -10 0 -13 0C-14 0 -14 -1 -14 -1.500Z',
        '#d2303c',
        'shoe',
      ),
      flat(
        'M-5.500 -5.600C-2 -5.300 1 -3.500 3 -5C8 -8 11 -12 14 -14.500C12 -11 8 -6 4 -3.800C0 -2.600 -4 -4 -5.500 -5.600Z',
        '#7f1822',
        'inside',
      ),
      light('M-12 -2.500C-11 -3.800 -8.500 -4.800 -6.600 -5C-8 -3.800 -10 -2.800 -12 -2.500Z', '#d2303c'),
    ],
  }),
  prop({
    names: 'flip-flop, flip flop, beach sandal',
    in: 'clothing',
    at: 'surface',
    shapes: [
      main(
        blob([11, 0, 13.5, -6, 12, -14, 14, -22, 10, -28, 5, -25, 4, -18, 5, -10, 5, -3, 8, 0.5], 0.9),
        '#2f9fc4',
        'sole',
      ),
      light(
        `${blob([10.5, -1.6, 12, -6, 10.6, -14, 12.4, -21, 9.6, -26, 6.4, -24, 5.6, -18, 6.4, -10, 6.4, -3.6, 8, -1], 0.9)}`,
        '#2f9fc4',
      ),
      line(
        'M12.400 -13C11.500 -18 10.500 -20 9.400 -22.500C7.500 -20 5.500 -17 4.600 -13',
        '#f0b32e',
        1.6,
        'strap',
      ),
    ],
  }),
  prop({
    names: 'cowboy boot, western boot, riding boot',
    in: 'clothing',
    at: 'surface',
    faces: 'left',
    shapes: [
      detail('M6 -5H14L13 0H7Z', '#3a2414', 'heel'),
      main(
        'M0 -33C4 -31 8 -31 12 -34C13 -25 12.500 -15 14 -5C8 -4 4 -2 0 -2H-13C-17 -2 -18 -4.500 -15 -6C-10 -8 -4 -11 -1 -14C1 -20 0 -27 0 -33Z',
        '#9a5a2c',
        'boot',
      ),
      shade('M7 -31.500C9 -32 11 -33 12 -34C13 -25 12.500 -15 14 -5L9 -4C7 -12 8 -22 7 -31.500Z', '#9a5a2c'),
      detail('M-16.500 -2H1L4 -3V-1.500L1 0H-14C-16 0 -17 -1 -16.500 -2Z', '#3a2414', 'sole'),
      line(
        'M3 -29C5 -25 3 -22 5.500 -18C8 -22 6 -25 8.500 -29M3 -25C5 -21 4 -18 5.500 -14C7 -18 6.500 -21 8.500 -25M-12 -6C-9 -5 -7 -6 -5 -8',
        '#e8c07a',
        0.7,
        'stitch',
      ),
    ],
  }),
  // Two shoes hung by their heels from the fingers, toes down.
  prop({
    names: 'shoe pair, shoes by their heels',
    in: 'clothing',
    at: 'surface',
    anchors: { grip: [0, -27] },
    shapes: [
      solid(
        'M-3 -28C-9 -27 -11 -21 -10 -15C-9 -9 -10 -3 -6 -1C-3 0 0 -2 0 -6C0 -12 2 -20 1 -27Z',
        '#4a2c1c',
        'far shoe',
      ),
      detail(
        'M-10 -20C-12 -14 -11 -5 -7 -0.400L-5.600 -0.800C-9.600 -6 -10 -14 -8.600 -21Z',
        '#d9cdb8',
        'far sole',
      ),
      main(
        'M-1 -28C5 -28 8 -24 8 -17C8 -10 11 -5 8 -1.500C5.500 1 1.500 -0.500 0.500 -5C-0.500 -11 -3 -20 -3 -26Z',
        '#7a4a2c',
        'shoe',
      ),
      detail(
        'M7.500 -24C9.600 -18 9.400 -11 11 -6C11.600 -3 10 0 7 0.600L6.400 -0.400C9.600 -3 7.600 -8 7.200 -14Z',
        '#e6dcc8',
        'sole',
      ),
      detail('M-3 -26C-2 -29 3 -29.500 5 -27C3 -25.600 0 -25 -2.600 -24Z', '#3a2216', 'inside'),
      line('M-0.500 -19L4 -20M0 -16L4.600 -17', '#f0e8d8', 0.9, 'laces'),
    ],
  }),
  prop({
    names: 'slipper, house shoe, bedroom slipper',
    in: 'clothing',
    at: 'surface',
    faces: 'left',
    shapes: [
      detail('M-13 -1.600H14C15 -1.600 15 0 13 0H-12C-14 0 -14 -1.600 -13 -1.600Z', '#6d5a4c', 'sole'),
      flat('M-4 -3H14C14.500 -2 14.500 -1.600 14 -1.400H-4Z', '#e9d3b0', 'insole'),
      main('M-13.500 -1.600C-15 -6 -10 -9 -4 -9C0 -9 2.500 -7.500 3 -1.600Z', '#d58aa6', 'upper'),
      second(
        blob([-1, -9.5, 2, -9.5, 4.4, -7, 5, -4, 4.6, -1.6, 2, -1.6, 1.4, -5, 0, -7.4], 0.8),
        '#f7eee6',
        'fur',
      ),
      light('M-12 -4C-11 -6.500 -8 -7.600 -5 -7.600C-8 -6.500 -10 -5.500 -12 -4Z', '#d58aa6'),
    ],
  }),
  prop({
    names: 'sweater, jumper, pullover, knitted sweater, wool sweater',
    in: 'clothing',
    shapes: [
      main(
        'M-16 -62C-22 -60 -26 -56 -28 -48L-36 -14L-26 -10L-19 -34V0H19V-34L26 -10L36 -14L28 -48C26 -56 22 -60 16 -62L8 -64H-8Z',
        '#c4574a',
        'sweater',
      ),
      shade('M10 -62L16 -62C22 -60 26 -56 28 -48L36 -14L26 -10L19 -34V0H10C13 -20 13 -42 10 -62Z', '#c4574a'),
      second(
        'M-19 -40L-15 -34L-11 -40L-7 -34L-3 -40L0 -35L3 -40L7 -34L11 -40L15 -34L19 -40V-35L15 -29L11 -35L7 -29L3 -35L0 -30L-3 -35L-7 -29L-11 -35L-15 -29L-19 -35Z',
        '#f4ead6',
        'zigzag',
      ),
      flat(`${box(-19, -6, 38, 6, 1)}`, '#a3453a', 'hem'),
      line('M-16 -6V0M-12 -6V0M-8 -6V0M-4 -6V0M0 -6V0M4 -6V0M8 -6V0M12 -6V0M16 -6V0', '#8a372e', 0.8, 'rib'),
      flat('M-9 -64C-6 -58 6 -58 9 -64L7 -66.500C4 -62 -4 -62 -7 -66.500Z', '#a3453a', 'collar'),
      flat(
        'M-36.500 -14L-26 -9.500L-27 -5.500L-37.500 -9.500ZM36.500 -14L26 -9.500L27 -5.500L37.500 -9.500Z',
        '#a3453a',
        'cuff',
      ),
    ],
  }),
  prop({
    names: 'jacket',
    in: 'clothing',
    shapes: [
      detail('M-8 -66H8L4 -50H-4Z', '#3a2a22', 'lining'),
      main('M-9 -66L-18 -62C-24 -60 -27 -55 -29 -47L-36 -12L-26 -9L-20 -34V0H-1V-46Z', '#7a4a2c', 'jacket'),
      main('M9 -66L18 -62C24 -60 27 -55 29 -47L36 -12L26 -9L20 -34V0H1V-46Z', '#7a4a2c', 'jacket'),
      shade('M18 -62C24 -60 27 -55 29 -47L36 -12L26 -9L20 -34V0H12C15 -20 16 -42 18 -62Z', '#7a4a2c'),
      flat('M-9 -66L-15 -60L-10 -52L-1 -46ZM9 -66L15 -60L10 -52L1 -46Z', '#8f5a38', 'lapel'),
      line('M0 -46V0', '#c9b27a', 1.2, 'zip'),
      line('M-15 -24L-8 -28M15 -24L8 -28M-17 -46H-7M7 -46H17', '#4a2a16', 1.2, 'pocket'),
      flat(`${box(-20, -5, 19, 5)}${box(1, -5, 19, 5)}`, '#63391f', 'hem'),
    ],
  }),
  prop({
    names: 'raincoat, rain jacket, rain coat, slicker, yellow raincoat',
    in: 'clothing',
    shapes: [
      main('M-10 -84C-12 -96 12 -96 10 -84L8 -78H-8Z', '#e8b420', 'hood'),
      ink('M-6 -82C-7 -90 7 -90 6 -82C4 -79 -4 -79 -6 -82Z', '#6d5210', 'hood'),
      main(
        'M-10 -80L-20 -76C-25 -74 -27 -68 -28 -60L-34 -26L-25 -23L-20 -46L-24 0H24L20 -46L25 -23L34 -26L28 -60C27 -68 25 -74 20 -76L10 -80C4 -76 -4 -76 -10 -80Z',
        '#f4c62e',
        'coat',
      ),
      shade(
        'M14 -78L20 -76C25 -74 27 -68 28 -60L34 -26L25 -23L20 -46L24 0H12C16 -26 16 -54 14 -78Z',
        '#f4c62e',
      ),
      line('M0 -77V0M-16 -24H-6M6 -24H16', '#b8901a', 1.2, 'seam'),
      detail(
        `${circle(3, -62, 1.6)}${circle(3, -48, 1.6)}${circle(3, -34, 1.6)}${circle(3, -20, 1.6)}`,
        '#4a5560',
        'button',
      ),
    ],
  }),
  prop({
    names: 'vest, waistcoat, gilet, puffer vest',
    in: 'clothing',
    shapes: [
      main(
        'M-16 -58L-7 -60C-9 -50 -5 -42 -1 -38V-2H-18C-19 -16 -20 -26 -18 -36C-16 -42 -15 -48 -16 -58Z',
        '#4a5a78',
        'vest',
      ),
      main(
        'M16 -58L7 -60C9 -50 5 -42 1 -38V-2H18C19 -16 20 -26 18 -36C16 -42 15 -48 16 -58Z',
        '#4a5a78',
        'vest',
      ),
      shade('M12 -59L16 -58C15 -48 16 -42 18 -36C20 -26 19 -16 18 -2H10C13 -20 13 -40 12 -59Z', '#4a5a78'),
      flat('M-18 -2L-8 -2L-1 4V-6ZM18 -2L8 -2L1 4V-6Z', '#4a5a78', 'point'),
      line('M-14 -16H-6M6 -16H14M-12 -44H-6', '#2c3850', 1.4, 'pocket'),
      detail(
        `${circle(-1.5, -32, 1.2)}${circle(-1.5, -24, 1.2)}${circle(-1.5, -16, 1.2)}${circle(-1.5, -8, 1.2)}`,
        '#e0c27a',
        'button',
      ),
    ],
    height: 0.6,
  }),
];
