/** Things at the height of a deed, in streets and rooms: a ring between the bars of a grate, legs out of a cupboard. */
import { blob, box, circle, limb, oval, poly, ring } from '../path/outline.ts';
import {
  detail,
  faint,
  flat,
  glow,
  line,
  main,
  type Prop,
  type PropShape,
  prop,
  second,
  shade,
  solid,
} from './prop.ts';

/** The slots of a grate in the road, seen low: from the middle, half as long as they are. */
const SLOTS = [-42, -30, -18, -6, 6, 18, 30, 42] as const;

/** A grate in the road. */
const grate: readonly PropShape[] = [
  main(poly(-54, -12, 54, -12, 66, 6, -66, 6), '#5d646b', 'frame'),
  detail(poly(-48, -10, 48, -10, 58, 3.4, -58, 3.4), '#15171b', 'shaft'),
  solid(
    SLOTS.map((x) => poly(x - 2, -10, x + 2, -10, 1.2 * x + 2.4, 3.4, 1.2 * x - 2.4, 3.4)).join(''),
    '#7a828a',
    'bar',
  ),
  solid(poly(-51, -5, 51, -5, 53, -2.4, -53, -2.4), '#7a828a', 'bar'),
];

/** Streaks over what falls there. */
const streaks = (top: number) =>
  faint(
    line(`M-9 ${top}V${top - 26}M0 ${top - 5}V${top - 40}M9 ${top}V${top - 26}`, '#f7f3e8', 1.8, 'streaks'),
    0.85,
  );

/** What falls: its name and its drawing, large enough to be told from across the street. */
const LOST: readonly (readonly [string, number, readonly PropShape[]])[] = [
  [
    'ring',
    -44,
    [
      solid(ring(0, -20, 11, 8), '#e6b93f', 'band'),
      detail(poly(-7, -34, -4, -38, 4, -38, 7, -34, 0, -27), '#7fd0ee', 'stone'),
      detail(poly(-3, -34, 3, -34, 0, -27), '#d4f1fb', 'glint'),
    ],
  ],
  [
    'key',
    -52,
    [
      solid(ring(0, -38, 8, 4.4), '#c9ced3', 'bow'),
      solid(box(-2, -31, 4, 24, 1), '#c9ced3', 'blade'),
      solid(`${box(2, -14, 5, 3.4)}${box(2, -20, 4, 3)}`, '#c9ced3', 'bit'),
      solid(ring(6, -44, 6, 4.6), '#e0b040', 'ring'),
    ],
  ],
  [
    'phone',
    -54,
    [
      solid(poly(-13, -48, 3, -52, 13, -12, -3, -8), '#23262d', 'phone'),
      glow(poly(-11, -46, 2, -49.2, 11, -14, -2, -10.8), '#9fd4f2', 'screen'),
    ],
  ],
  [
    'coin',
    -36,
    [solid(circle(0, -22, 9.5), '#e6b93f', 'coin'), detail(ring(0, -22, 7.4, 6.2), '#b98a22', 'rim')],
  ],
];

/** Legs out of a cupboard, their boots up. */
const LEGS: readonly PropShape[] = [
  solid(limb([34, -15, 12], [98, -20, 9]), '#33507c', 'far leg'),
  solid(limb([98, -20, 9], [150, -9, 7]), '#33507c', 'far leg'),
  solid(blob([146, -4, 146, -16, 156, -18, 160, -34, 170, -36, 172, -20, 170, -3]), '#5a3d28', 'far boot'),
  solid(limb([30, -9, 13], [92, -34, 10]), '#3f639a', 'leg'),
  solid(limb([92, -34, 10], [136, -6, 7.6]), '#3f639a', 'leg'),
  solid(blob([130, 2, 132, -13, 142, -14, 147, -30, 158, -31, 159, -14, 156, 2]), '#6f4c32', 'boot'),
  detail(box(131, -1, 27, 4, 1), '#2f2620', 'sole'),
  solid(blob([-10, -4, -8, -24, 16, -28, 40, -24, 42, -4]), '#8a97a3', 'shirt'),
  detail(box(28, -26, 7, 24, 2), '#4a3626', 'belt'),
];

/** Plates that wait under the lamps: from the middle, what is on them. */
const PLATES = [
  [-92, '#c9743a'],
  [-46, '#5f9a4a'],
  [84, '#d9b04a'],
] as const;

export const DEEDS_SHOWN: readonly Prop[] = [
  prop({
    names: 'losses chart',
    in: 'symbol',
    at: 'surface',
    shapes: [
      solid(box(-23.4, -35.4, 46.8, 36.8, 1), '#5b6168', 'frame'),
      main(box(-22, -34, 44, 34, 1), '#f7f6f0', 'sheet'),
      detail('M-18 -29.500V-5.400H18.500V-4.200H-19.200V-29.500Z', '#4a5058', 'axes'),
      faint(line('M-18 -23H18M-18 -17H18M-18 -11H18', '#c9ccce', 0.5, 'grid'), 0.9),
      line('M-17 -27L-10 -24.500L-5 -26.500L1 -18L5 -20L13 -9.500', '#d0342c', 1.9, 'trend'),
      detail(poly(17, -5.6, 10.2, -8.6, 14.6, -12.4), '#d0342c', 'trend'),
    ],
  }),
  ...LOST.map(([what, top, shapes]) =>
    prop({
      names: `${what} grate`,
      in: 'street',
      shapes: [...grate, ...shapes, streaks(top)],
    }),
  ),
  prop({
    names: 'foam balloon',
    in: 'toy',
    at: 'surface',
    anchors: { grip: [0, 0] },
    shapes: [
      main(
        'M0 -2C-13 -6 -19 -18 -18 -29C-17 -41 -9 -48 0 -48C9 -48 17 -41 18 -29C19 -18 13 -6 0 -2Z',
        '#3f86c9',
        'balloon',
      ),
      shade('M4 -3.400C14 -8 19 -18 18 -29C17 -38 12 -45 6 -47C13 -36 13 -16 4 -3.400Z', '#3f86c9'),
      main(poly(-2.6, 1, 0, -3, 2.6, 1), '#3f86c9', 'knot'),
      detail(
        blob([
          -18, -30, -17, -39, -11, -45, -3, -48, 5, -46, 12, -44, 17, -37, 18.5, -29, 15, -22, 13, -15, 7,
          -12, 3, -8, -3, -10, -8, -11, -12, -16, -16, -22,
        ]),
        '#fbfaf6',
        'foam',
      ),
      faint(
        detail(
          blob([8, -42, 14, -38, 16, -29, 12, -22, 10, -16, 4, -12, 8, -22, 9, -32]),
          '#d5dade',
          'foam shade',
        ),
        0.9,
      ),
      flat('M-7 -47L0 -48L-1 -20C-3 -17.500 -6 -17.500 -8 -20Z', '#3f86c9', 'shaved'),
    ],
  }),
  prop({
    names: 'lit copier',
    in: 'electronics',
    anchors: { grip: [-18, -92], top: [0, -90] },
    shapes: [
      solid(poly(20, -92, 40, -92, 58, -146, 50, -150), '#5d666e', 'lid'),
      main(box(-44, -88, 88, 84, 3), '#d5dade', 'case'),
      shade(box(24, -88, 20, 84, 3), '#d5dade'),
      solid(box(-47, -95, 94, 9, 2), '#8f999f', 'deck'),
      faint(glow(poly(-40, -95, 18, -95, 36, -150, -56, -150), '#c9f7dd', 'beam'), 0.55),
      glow(box(-40, -96.4, 60, 3, 1), '#dffbe9', 'glass'),
      glow(box(24, -84, 16, 8, 1), '#58b0e0', 'panel'),
      detail(`${box(-38, -62, 76, 3)}${box(-38, -40, 76, 3)}${box(-38, -18, 76, 3)}`, '#9aa3ab', 'drawer'),
      solid(poly(-44, -76, -68, -68, -68, -64, -44, -70), '#aab3ba', 'tray'),
      detail(poly(-46, -77, -66, -70, -66, -73, -46, -80), '#ffffff', 'paper'),
    ],
  }),
  prop({
    names: 'pass counter',
    in: 'furniture',
    anchors: { top: [0, -104] },
    shapes: [
      main(box(-132, -104, 264, 104, 2), '#b9c1c7', 'front'),
      shade(box(-132, -20, 264, 20), '#b9c1c7'),
      line('M-66 -98V-6M0 -98V-6M66 -98V-6', '#9aa2a8', 1.6, 'seam'),
      solid(box(-136, -246, 272, 26, 2), '#a9b1b7', 'hood'),
      shade(box(-136, -228, 272, 8), '#a9b1b7'),
      solid(
        `${box(-128, -226, 256, 8)}${box(-128, -226, 8, 122)}${box(120, -226, 8, 122)}`,
        '#c9ced2',
        'frame',
      ),
      line('M-78 -220V-206M78 -220V-206', '#3a3f45', 2, 'cord'),
      solid(
        [-78, 78].map((x) => poly(x - 6, -208, x + 6, -208, x + 15, -194, x - 15, -194)).join(''),
        '#b5422f',
        'lamp',
      ),
      faint(
        glow(
          [-78, 78].map((x) => poly(x - 14, -194, x + 14, -194, x + 34, -108, x - 34, -108)).join(''),
          '#ffd58a',
          'warmth',
        ),
        0.3,
      ),
      line('M-118 -216H118', '#9aa2a8', 2, 'rail'),
      detail(
        [-112, -98, -58, -44, 34, 50, 98].map((x, i) => box(x, -216, 11, i % 2 ? 20 : 16)).join(''),
        '#fbf8ee',
        'ticket',
      ),
      solid(box(-140, -108, 280, 9, 2), '#dfe3e6', 'shelf'),
      shade(box(-140, -101, 280, 3), '#9aa2a8'),
      ...PLATES.flatMap(([x, fill]) => [
        solid(oval(x, -109, 19, 3), '#f4f3ee', 'plate'),
        detail(blob([x - 12, -110, x - 9, -116, x, -118, x + 9, -116, x + 12, -110]), fill, 'dish'),
      ]),
      solid('M40 -108C40 -118 56 -118 56 -108Z', '#d9b04a', 'bell'),
      detail(circle(48, -117, 2), '#a97f22', 'knob'),
    ],
  }),
  prop({
    names: 'legs sink',
    in: 'household',
    shapes: [
      main(box(-58, -88, 116, 88, 1), '#cfd3cf', 'cupboard'),
      detail(box(-50, -76, 100, 74), '#2f302e', 'inside'),
      line('M-50 -48H-14V-76M-14 -48V-44C-14 -32 12 -32 12 -44V-48H50', '#c9ced2', 6.5, 'pipe'),
      detail(`${blob([-6, -30, -8.4, -25, -6, -22.5, -3.6, -25])}`, '#8fc3dd', 'drops'),
      solid(poly(-50, -76, -60, -72, -60, 0, -50, -6), '#e2e4df', 'door'),
      second(box(-64, -94, 128, 7, 1.5), '#8a6a4c', 'worktop'),
      solid(box(-30, -94, 60, 3, 1), '#b9c0c6', 'basin'),
      line('M0 -94V-118C0 -128 18 -128 18 -116', '#aab3ba', 4, 'tap'),
      faint(detail(oval(30, 4, 66, 6), '#8fc3dd', 'puddle'), 0.7),
      ...LEGS,
      solid(box(-104, -22, 40, 22, 2), '#c8402f', 'toolbox'),
      line('M-94 -22V-30H-74V-22', '#33383d', 3, 'handle'),
      solid(limb([-60, 3, 2.4], [-30, 5, 2.4]), '#8b949b', 'wrench'),
    ],
  }),
];
