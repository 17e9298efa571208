/** Clothes for the body, night and feast. */
import { blob, box, circle, curve, limb, oval, poly } from '../path/outline.ts';
import {
  detail,
  flat,
  glass,
  ink,
  light,
  line,
  main,
  type Prop,
  prop,
  second,
  shade,
  solid,
} from './prop.ts';

export const GARMENT_PROPS: readonly Prop[] = [
  prop({
    names: 'wedding dress, bridal gown, bridal dress, wedding gown, ball gown, evening gown, gown',
    in: 'clothing',
    shapes: [
      main(
        'M-9 -86C-9 -92 -4 -94 0 -90C4 -94 9 -92 9 -86L8 -68C16 -50 32 -24 42 0C20 4 -20 4 -42 0C-32 -24 -16 -50 -8 -68Z',
        '#f6f2ee',
        'dress',
      ),
      shade(
        'M5 -92C7 -92 9 -90 9 -86L8 -68C16 -50 32 -24 42 0C34 1.500 26 2.400 18 2.800C20 -24 12 -50 4 -68Z',
        '#f6f2ee',
      ),
      line('M-6 -66C-10 -44 -18 -20 -24 2M0 -66V3M6 -66C10 -44 18 -20 24 2', '#d9d0ca', 1, 'fold'),
      second('M-8.600 -70C-3 -67 3 -67 8.600 -70L8 -65.500C3 -63 -3 -63 -8 -65.500Z', '#e6c7cf', 'sash'),
      detail(
        [-36, -27, -18, -9, 0, 9, 18, 27, 36].map((x) => circle(x, -3 + Math.abs(x) * -0.03, 3)).join(''),
        '#fffdfa',
        'lace',
      ),
      detail(
        `${circle(-4, -84, 1)}${circle(0, -81, 1)}${circle(4, -84, 1)}${circle(-2, -77, 1)}${circle(2, -77, 1)}`,
        '#d9cfc8',
        'bead',
      ),
    ],
  }),
  prop({
    names: 'bathrobe, robe, dressing gown, housecoat',
    in: 'clothing',
    shapes: [
      detail('M-7 -108H7L3 -84H-3Z', '#8fb6c4', 'lining'),
      main(
        'M-8 -110L-20 -105C-27 -102 -29 -94 -31 -86L-38 -44L-25 -41L-19 -68L-24 0H24L19 -68L25 -41L38 -44L31 -86C29 -94 27 -102 20 -105L8 -110L0 -84Z',
        '#a9d0dc',
        'robe',
      ),
      shade(
        'M13 -108L20 -105C27 -102 29 -94 31 -86L38 -44L25 -41L19 -68L24 0H12C16 -36 17 -74 13 -108Z',
        '#a9d0dc',
      ),
      flat('M-8 -110L-13 -107L-4 -62L0 0H4L0 -76Z', '#c9e4ec', 'lapel'),
      flat('M8 -110L13 -107L4 -66L0 -76Z', '#c9e4ec', 'lapel'),
      second('M-20 -62H20V-54H-20Z', '#7fb0c0', 'belt'),
      second('M2 -58L8 -30L12 -31L6 -58ZM-2 -58L-6 -34L-10 -35L-6 -58Z', '#7fb0c0', 'belt'),
      flat(
        'M-36.500 -52L-23.500 -48L-25 -41L-38 -44ZM36.500 -52L23.500 -48L25 -41L38 -44Z',
        '#8fc0ce',
        'cuff',
      ),
    ],
  }),
  prop({
    names: 'pyjamas, pajamas, pajama, pyjama, pair of pajamas, nightclothes',
    in: 'clothing',
    shapes: [
      main('M-14 -52H14L17 0H4L0 -34L-4 0H-17Z', '#8fa8d8', 'trousers'),
      main(
        'M-9 -108L-18 -104C-24 -101 -26 -96 -28 -88L-32 -66L-23 -64L-18 -82V-48H18V-82L23 -64L32 -66L28 -88C26 -96 24 -101 18 -104L9 -108Z',
        '#9db6e4',
        'top',
      ),
      second(
        'M-13 -106L-11 -48H-8L-10 -107ZM13 -106L11 -48H8L10 -107ZM-26 -94L-30.500 -65.600L-27.500 -65L-23 -97ZM26 -94L30.500 -65.600L27.500 -65L23 -97ZM-12 -48L-14 0H-11L-8.500 -48ZM12 -48L14 0H11L8.500 -48Z',
        '#f4f4fa',
        'stripe',
      ),
      flat(
        'M-9 -108L-13 -100L-3 -96L0 -92L3 -96L13 -100L9 -108C4 -103 -4 -103 -9 -108Z',
        '#c4d2f0',
        'collar',
      ),
      line('M0 -94V-48', '#6f88ba', 1, 'placket'),
      detail(`${circle(2, -86, 1.4)}${circle(2, -74, 1.4)}${circle(2, -62, 1.4)}`, '#f4f4fa', 'button'),
    ],
  }),
  prop({
    names: 'bra, brassiere',
    in: 'clothing',
    at: 'surface',
    shapes: [
      line('M-11 -11C-13 -17 -14 -22 -10 -27M11 -11C13 -17 14 -22 10 -27', '#d15c80', 1.2, 'strap'),
      flat('M-17 -5L-22 -8V-3L-14 -2ZM17 -5L22 -8V-3L14 -2Z', '#d15c80', 'band'),
      main('M-18 -6C-17 -12 -13 -15 -10 -13C-5 -11 -1 -8 0 -4C-3 0 -14 1 -18 -6Z', '#e0708f', 'cup'),
      main('M18 -6C17 -12 13 -15 10 -13C5 -11 1 -8 0 -4C3 0 14 1 18 -6Z', '#e0708f', 'cup'),
      light(
        'M-15 -8C-14 -11 -12 -12 -10 -11C-12 -10 -14 -9 -15 -8ZM9 -8C10 -11 12 -12 14 -10C12 -10 10 -9 9 -8Z',
        '#e0708f',
      ),
      detail(poly(-2, -5.4, 0, -4.4, 2, -5.4, 2, -2.8, 0, -3.8, -2, -2.8), '#f7d0dc', 'bow'),
    ].map((s) => (s.part === 'strap' ? { ...s, slot: 1 as const } : s)),
  }),
  prop({
    names: 'bracelet, bangle, charm bracelet, wristband',
    in: 'clothing',
    at: 'surface',
    shapes: [
      line(oval(0, -3.2, 4, 2.9), '#d9a52e', 0.5, 'chain'),
      main(
        [-180, -150, -120, -90, -60, -30, 0, 30, 60, 90, 120, 150]
          .map((a) =>
            circle(4 * Math.cos((a * Math.PI) / 180), -3.2 + 2.9 * Math.sin((a * Math.PI) / 180), 0.75),
          )
          .join(''),
        '#e8b93c',
        'bead',
      ),
      second(
        [-165, -105, -45, 15, 75, 135]
          .map((a) =>
            circle(4 * Math.cos((a * Math.PI) / 180), -3.2 + 2.9 * Math.sin((a * Math.PI) / 180), 0.55),
          )
          .join(''),
        '#3f8fb8',
        'bead',
      ),
      detail(`${blob([0, 1.6, -1, 0.6, -0.9, -0.1, 0, 0.2, 0.9, -0.1, 1, 0.6], 0.7)}`, '#d8354a', 'charm'),
    ],
  }),
  prop({
    names: 'wallet, billfold, leather wallet, mens wallet',
    in: 'container',
    at: 'surface',
    shapes: [
      detail('M-5 -9.400H4.500V-7H-5Z', '#7fb27a', 'banknote'),
      detail('M-4 -10H5.200V-8H-4Z', '#9cc896', 'banknote'),
      main(
        'M-6 -8.600C-6 -9 -5.600 -9.200 -5 -9.200H5C5.800 -9.200 6 -8.800 6 -8.400V-0.800C6 -0.200 5.600 0 5 0H-5C-5.600 0 -6 -0.200 -6 -0.800Z',
        '#7a4628',
        'wallet',
      ),
      shade(
        'M-6 -3C-2 -1.400 2 -1.400 6 -3V-0.800C6 -0.200 5.600 0 5 0H-5C-5.600 0 -6 -0.200 -6 -0.800Z',
        '#7a4628',
      ),
      line('M-5.400 -8.400H5.400V-0.700H-5.400Z', '#c99a66', 0.22, 'stitch'),
      flat(box(2.6, -6, 3.8, 2.8, 1), '#63371d', 'tab'),
      detail(circle(3.9, -4.6, 0.6), '#e0c27a', 'stud'),
    ],
  }),
  prop({
    names: 'button, shirt button, coat button, sewing button',
    in: 'clothing',
    at: 'surface',
    shapes: [
      main(circle(0, -1.5, 1.5), '#3f7fb8', 'button'),
      flat(circle(0, -1.5, 1.15), '#5a98cc', 'button'),
      ink(
        [
          [-0.4, -1.9],
          [0.4, -1.9],
          [-0.4, -1.1],
          [0.4, -1.1],
        ]
          .map(([x = 0, y = 0]) => circle(x, y, 0.2))
          .join(''),
        '#1f3a58',
        'hole',
      ),
      line('M-0.400 -1.900L0.400 -1.100M0.400 -1.900L-0.400 -1.100', '#f4f0e6', 0.14, 'thread'),
      light(blob([-1, -2.2, -0.4, -2.7, 0.2, -2.7, -0.4, -2.3], 0.9), '#3f7fb8'),
    ],
  }),
  prop({
    names: 'zipper, zip, zip fastener',
    in: 'clothing',
    at: 'surface',
    shapes: [
      main('M-4 -18L-0.800 -9V0H-4.500ZM4 -18L0.800 -9V0H4.500Z', '#3f6fae', 'cloth'),
      line('M-3.200 -18L-0.500 -9.500M3.200 -18L0.500 -9.500', '#c9b27a', 0.7, 'teeth'),
      line(
        'M-0.600 -8H0.600M-0.600 -7H0.600M-0.600 -6H0.600M-0.600 -5H0.600M-0.600 -4H0.600M-0.600 -3H0.600M-0.600 -2H0.600M-0.600 -1H0.600',
        '#c9b27a',
        0.6,
        'teeth',
      ),
      solid(poly(-1.5, -11.5, 1.5, -11.5, 1.1, -8, -1.1, -8), '#d9c07a', 'slider'),
      solid(box(-0.7, -9, 1.4, 4.6, 0.6), '#e8d494', 'pull'),
      ink(circle(0, -5.4, 0.35), '#8a7030', 'hole'),
    ],
  }),
  prop({
    names: 'judge wig, court wig, barrister wig',
    in: 'clothing',
    at: 'surface',
    shapes: [
      main(blob([-11, 0, -13, -11, -10, -21, 0, -26, 10, -21, 13, -11, 11, 0, 0, 3], 0.8), '#d9d3c5', 'wig'),
      shade(blob([-7, 1, -7, -8, 0, -12, 7, -8, 7, 1, 0, 3], 0.8), '#d9d3c5'),
      flat(
        `${circle(-10, 3, 3.8)}${circle(10, 3, 3.8)}${circle(-10, 9.4, 3.2)}${circle(10, 9.4, 3.2)}`,
        '#cfc8b8',
        'curl',
      ),
      line(
        `${curve(-10, -4, -11, -12, -6, -19)}${curve(10, -4, 11, -12, 6, -19)}${curve(-5, -17, 0, -21, 5, -17)}M-11 3H-8M8 3H11M-11 9.400H-9M9 9.400H11`,
        '#a8a090',
        0.8,
        'strand',
      ),
    ],
  }),
  prop({
    names: 'wig, hairpiece, toupee',
    in: 'clothing',
    at: 'surface',
    shapes: [
      solid(limb([0, 0, 5], [0, -8, 3], [0, -16, 3]), '#d9d2c4', 'stand'),
      solid(blob([-9, -22, -9, -34, 0, -40, 9, -34, 9, -22, 4, -14, -4, -14], 0.9), '#ece5d6', 'head'),
      main(
        blob(
          [
            -13, -8, -14, -24, -13, -38, -2, -46, 10, -42, 14, -30, 14, -14, 13, -8, 8, -10, 8, -26, 4, -34,
            -4, -32, -8, -26, -8, -10,
          ],
          0.8,
        ),
        '#b8602c',
        'hair',
      ),
      line(
        `${curve(-11, -12, -12, -26, -8, -38)}${curve(11, -12, 12, -24, 10, -36)}${curve(-2, -36, 2, -42, 8, -40)}`,
        '#8a4018',
        0.9,
        'strand',
      ),
    ],
  }),
  prop({
    names: 'party hat, birthday hat, cone hat',
    in: 'clothing',
    at: 'surface',
    shapes: [
      main('M0 -22L9 -1C5 1 -5 1 -9 -1Z', '#3f9fd8', 'cone'),
      second(
        'M-2.600 -16L3.600 -13.500L5 -10.300L-4 -12.600ZM-5.600 -9L6.600 -6.500L8 -3.300L-7.200 -5.200Z',
        '#f4d23c',
        'stripe',
      ),
      detail(
        `${circle(-3, -3, 0.9)}${circle(3, -1.6, 0.9)}${circle(0, -8.4, 0.9)}${circle(1, -15.5, 0.7)}`,
        '#e8476a',
        'dot',
      ),
      detail(
        [
          [0, -22],
          [-2, -23],
          [2, -23],
          [0, -24.6],
          [-1.4, -21],
          [1.4, -21],
        ]
          .map(([x = 0, y = 0]) => circle(x, y, 1.3))
          .join(''),
        '#e8476a',
        'pompom',
      ),
      line('M-8.600 -0.600C-6 5 6 5 8.600 -0.600', '#f4f0e6', 0.4, 'elastic'),
    ],
  }),
  prop({
    names: 'swim goggles, ski goggles',
    in: 'sport',
    at: 'surface',
    shapes: [
      line('M-9 -4C-14 -2 -13 -8 -9 -6M9 -4C14 -2 13 -8 9 -6', '#2b2e33', 1.4, 'strap'),
      main(
        'M-9 -8C-5 -9.500 5 -9.500 9 -8C10 -5 9 -1 6 0C3 0.500 1.500 -2 0 -2C-1.500 -2 -3 0.500 -6 0C-9 -1 -10 -5 -9 -8Z',
        '#d8453c',
        'frame',
      ),
      glass(
        'M-8 -7C-5 -8 5 -8 8 -7C8.600 -5 8 -2 5.600 -1.200C3 -1 2 -3 0 -3C-2 -3 -3 -1 -5.600 -1.200C-8 -2 -8.600 -5 -8 -7Z',
        '#f0a23c',
      ),
      detail('M-6 -6.600L-3 -7L-5 -2.500L-7 -3Z', '#fbe0b0', 'glint'),
    ],
  }),
];
