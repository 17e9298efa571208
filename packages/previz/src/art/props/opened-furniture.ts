/** Furniture of a home with its doors open or a drawer pulled out. */
import { box, circle, oval, poly } from '../path/outline.ts';
import { detail, flat, main, type PropShape, solid } from './prop.ts';

/** A leaf swung to the front on the hinge at `x`, as wide as `out` (to the left when negative). */
const leaf = (x: number, out: number, top: number, foot: number, colour: string): PropShape =>
  flat(poly(x, top, x + out, top - 9, x + out, foot + 10, x, foot), colour, 'door');

export const OPEN_WARDROBE: readonly PropShape[] = [
  main(box(-58, -204, 116, 204, 3), '#9c6a3e', 'case'),
  flat(box(-62, -208, 124, 10, 3), '#83552f', 'cornice'),
  detail(box(-50, -192, 100, 178, 2), '#3a2a20', 'hollow'),
  solid(box(-50, -182, 100, 4, 2), '#c9b07a', 'rail'),
  ...[
    [-36, '#a8433f', 96],
    [-18, '#3f6a8a', 84],
    [0, '#d9a441', 104],
    [18, '#5b7f4f', 90],
    [36, '#7a4b78', 98],
  ].map(([x, colour, long]) =>
    solid(
      poly(
        Number(x) - 4,
        -176,
        Number(x) + 4,
        -176,
        Number(x) + 9,
        -164,
        Number(x) + 10,
        -176 + Number(long),
        Number(x) - 10,
        -176 + Number(long),
        Number(x) - 9,
        -164,
      ),
      String(colour),
      'clothes',
    ),
  ),
  solid(`${box(-40, -28, 26, 12, 4)}${box(6, -26, 30, 10, 4)}`, '#6b5a4a', 'shoes'),
  leaf(-54, -42, -192, -12, '#b07d4d'),
  leaf(54, 42, -192, -12, '#b07d4d'),
  flat(box(-58, -12, 116, 12), '#83552f', 'foot'),
];

export const OPEN_CUPBOARD: readonly PropShape[] = [
  flat(`${box(-46, -6, 8, 6)}${box(38, -6, 8, 6)}`, '#7d532c', 'leg'),
  main(box(-50, -150, 100, 146, 2), '#a9713c', 'body'),
  detail(box(-44, -142, 88, 132, 1), '#4a3220', 'hollow'),
  solid(`${box(-44, -100, 88, 4)}${box(-44, -58, 88, 4)}`, '#8f5f33', 'shelf'),
  solid(`${box(-38, -124, 14, 24, 3)}${box(-20, -118, 12, 18, 2)}`, '#b5503c', 'jar'),
  solid(`${box(-4, -122, 15, 22, 3)}${box(28, -78, 12, 20, 3)}`, '#e0b050', 'jar'),
  solid(`${box(16, -128, 11, 28, 3)}${box(-34, -82, 12, 24, 3)}`, '#4f9a55', 'bottle'),
  solid(`${oval(-8, -63, 14, 5)}${oval(-8, -68, 12, 4)}`, '#f4efe6', 'crockery'),
  solid(`${box(-36, -34, 30, 24, 4)}${box(4, -30, 26, 20, 4)}`, '#c9a06a', 'tin'),
  leaf(-47, -36, -142, -10, '#c48a50'),
  leaf(47, 36, -142, -10, '#c48a50'),
  flat(box(-54, -156, 108, 7, 2), '#c48a50', 'cornice'),
];

export const OPEN_DRESSER: readonly PropShape[] = [
  main(box(-48, -84, 96, 78, 2), '#a06c40', 'case'),
  main(box(-52, -88, 104, 7, 2), '#b98453', 'top'),
  ...[-54, -30].flatMap((y) => [
    flat(box(-43, y, 86, 20, 2), '#b47e4c', 'drawer'),
    detail(circle(-18, y + 10, 2.5), '#efe0b8', 'knob'),
    detail(circle(18, y + 10, 2.5), '#efe0b8', 'knob'),
  ]),
  detail(poly(-42, -80, 42, -80, 49, -66, -49, -66), '#2e2118', 'hollow'),
  solid(poly(-50, -68, 50, -68, 50, -44, -50, -44), '#c08a54', 'front'),
  solid(poly(-50, -48, 50, -48, 50, -44, -50, -44), '#a67444', 'front'),
  solid(`${circle(-20, -56, 3)}${circle(20, -56, 3)}`, '#efe0b8', 'front'),
  solid(box(-45, -6, 8, 6), '#6e4727', 'foot'),
  solid(box(37, -6, 8, 6), '#6e4727', 'foot'),
];
