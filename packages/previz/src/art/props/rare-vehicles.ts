/** Vehicles a story is told about: a Traveller's painted wagon, a rocket car built for the record. Centimetres, heading left. */
import { box, circle, oval, poly } from '../path/outline.ts';
import { detail, flat, glass, light, line, main, type Prop, prop, second, shade, solid } from './prop.ts';
import { wheel, woodenWheel } from './wheel.ts';

const GOLD = '#e0b04a';

export const RARE_VEHICLE_PROPS: readonly Prop[] = [
  prop({
    names:
      "vardo, gypsy wagon, gypsy caravan, traveller's wagon, romani wagon, horse-drawn caravan, painted wagon",
    in: 'vehicle',
    faces: 'left',
    anchors: { seat: [-150, -104], top: [0, -292] },
    shapes: [
      line('M-120 -66L-246 -56', '#7d4f28', 8, 'shaft'),
      // The bow top of green canvas over walls that widen upwards.
      solid('M-158 -206C-150 -274 -84 -296 0 -296C84 -296 150 -274 158 -206Z', '#4d6b45', 'canvas'),
      shade('M60 -290C120 -280 152 -254 158 -206H92C96 -240 86 -270 60 -290Z', '#4d6b45'),
      line(
        'M-96 -208C-98 -250 -84 -278 -66 -288M-20 -208V-296M56 -208C60 -250 50 -278 40 -292',
        '#3d5737',
        4,
        'hoop',
      ),
      main(poly(-150, -206, 150, -206, 128, -84, -128, -84), '#a5322f', 'body'),
      shade(poly(84, -206, 150, -206, 128, -84, 76, -84), '#a5322f'),
      second(poly(-160, -214, 160, -214, 156, -198, -156, -198), GOLD, 'cornice'),
      line('M-138 -132L138 -132M-108 -198L-96 -88M-44 -198L-40 -88M104 -198L94 -88', GOLD, 4, 'rib'),
      glass(box(-26, -188, 56, 46, 4), '#ffe3a0', 'window'),
      solid(`${box(-42, -190, 14, 50, 2)}${box(32, -190, 14, 50, 2)}`, '#3f6b52', 'shutter'),
      line('M2 -188V-142M-26 -166H30', GOLD, 3, 'glazing'),
      detail(`${circle(-72, -110, 9)}${circle(8, -110, 9)}${circle(68, -110, 9)}`, GOLD, 'scroll'),
      second(poly(-134, -90, 134, -90, 130, -74, -130, -74), GOLD, 'sill'),
      solid(poly(-186, -104, -128, -104, -128, -94, -182, -94), '#7d4f28', 'footboard'),
      solid(`${box(92, -330, 14, 50, 2)}${box(86, -336, 26, 9, 3)}`, '#4a4440', 'chimney'),
      ...woodenWheel(-80, 46),
      ...woodenWheel(82, 58),
    ],
  }),
  prop({
    names: 'rocket car, jet car, land speed car, land speed record car, rocket-powered car, streamliner',
    in: 'vehicle',
    faces: 'left',
    anchors: { seat: [20, -66], deck: [0, -70] },
    shapes: [
      solid(poly(196, -96, 286, -176, 322, -176, 300, -84), '#1f4f8f', 'fin'),
      flat(poly(246, -132, 290, -172, 318, -172, 312, -132), '#f2f0e8', 'fin stripe'),
      main(
        'M-470 -40C-420 -66 -240 -92 -60 -98C60 -104 220 -104 320 -92L330 -34C200 -22 -300 -20 -470 -40Z',
        '#d8432f',
        'body',
      ),
      shade('M-470 -40C-300 -46 160 -44 326 -58L330 -34C200 -22 -300 -20 -470 -40Z', '#d8432f'),
      second('M-330 -70C-160 -88 120 -94 322 -80L324 -66C120 -78 -160 -72 -366 -60Z', '#f2f0e8', 'stripe'),
      glass('M-60 -98C-40 -128 10 -140 62 -128C84 -122 96 -110 100 -102Z', '#9fd0e6', 'canopy'),
      light('M-40 -102C-26 -120 8 -130 30 -128C6 -122 -10 -112 -16 -101Z', '#e6f6fc'),
      solid(poly(318, -100, 372, -110, 372, -22, 318, -30), '#565d66', 'nozzle'),
      detail(oval(372, -66, 10, 42), '#26292e', 'nozzle mouth'),
      detail(oval(372, -66, 6, 28), '#f2953a', 'burn'),
      line('M330 -104V-28M346 -106V-26', '#7b838c', 4, 'ring'),
      line('M-250 -52H-186M168 -40H250', '#8f2a20', 5, 'panel'),
      ...wheel(-280, 32),
      ...wheel(214, 38),
    ],
  }),
];
