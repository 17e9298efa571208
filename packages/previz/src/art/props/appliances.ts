/** Machines and tools of kitchens and homes. */
import { blob, box, circle, limb, poly } from '../path/outline.ts';
import { detail, flat, glass, glow, light, line, main, type Prop, prop, shade, solid, tube } from './prop.ts';

export const APPLIANCE_PROPS: readonly Prop[] = [
  prop({
    names: 'blender, smoothie maker, liquidiser, food processor',
    in: 'household',
    at: 'surface',
    shapes: [
      glass(poly(-9, -42, 9, -42, 6.5, -15, -6.5, -15), '#cfe3ea', 'jug'),
      detail(poly(-8, -32, 8, -32, 6.4, -15.5, -6.4, -15.5), '#e8708a', 'smoothie'),
      line('M8.500 -38C15 -38 15 -22 7.500 -22', '#9fb4bd', 2, 'handle'),
      detail(box(-9.5, -46, 19, 4.5, 1.5), '#2b2f34', 'lid'),
      main('M-7 -15H7L10 -2C10 0 -10 0 -10 -2Z', '#d8413a', 'base'),
      shade('M2 -15H7L10 -2C10 -0.500 6 0 2 0Z', '#d8413a'),
      detail(circle(0, -6.5, 2.6), '#e9ecee', 'knob'),
    ],
  }),
  prop({
    names: 'mixer, stand mixer, kitchen mixer, hand mixer',
    in: 'household',
    at: 'surface',
    faces: 'left',
    shapes: [
      main('M-16 0C-16 -3 -12 -4 -6 -4H6L6 -22H16V-2C16 0 14 0 12 0Z', '#5fb0a8', 'stand'),
      shade('M11 -22H16V-2C16 0 14 0 12 0H10Z', '#5fb0a8'),
      main(
        'M-19 -32C-19 -36 -14 -37 -6 -37H10C18 -37 19 -24 14 -22H-12C-18 -24 -19 -28 -19 -32Z',
        '#6cc0b8',
        'head',
      ),
      line('M-9 -22C-13 -16 -12 -12 -9 -9C-6 -12 -5 -16 -9 -22', '#9aa3ab', 1, 'whisk'),
      solid('M-18 -14H0C0 -6 -4 -3.500 -9 -3.500C-14 -3.500 -18 -6 -18 -14Z', '#cfd5da', 'bowl'),
      detail(circle(10, -29, 2), '#e9ecee', 'knob'),
    ],
  }),
  prop({
    names: 'coffee maker, coffee machine, coffeemaker, espresso machine, percolator',
    in: 'household',
    at: 'surface',
    shapes: [
      main('M-13 0V-36H13V-27H-1V-4H13V0Z', '#33383d', 'case'),
      light(box(-11, -34, 2, 31, 1), '#4c535a'),
      glass('M1 -20H13C15 -14 14 -6 12 -4H2C0 -6 -1 -14 1 -20Z', '#c6dbe2', 'pot'),
      detail(
        'M0.500 -13H13.800C14.200 -9 13.300 -5.500 12 -4H2C0.700 -5.500 0 -9 0.500 -13Z',
        '#4a2c1a',
        'coffee',
      ),
      line('M13.500 -18C19 -17 18 -8 13 -7', '#1d2124', 1.6, 'handle'),
      glow(circle(9, -31.5, 1.6), '#f0574b', 'lamp'),
      detail(box(4, -27, 6, 3), '#1d2124', 'spout'),
    ],
  }),
  prop({
    names: 'kettle, tea kettle, electric kettle, teakettle, water kettle',
    in: 'household',
    at: 'surface',
    faces: 'left',
    anchors: { grip: [3, -25] },
    shapes: [
      tube('M-6 -17C-6 -29 12 -29 12 -16', '#2b2f34', 2.2, 'handle'),
      main(poly(-8, -13, -15, -18, -17, -16, -9, -6), '#c2413a', 'spout'),
      main('M-11 -1C-12 -12 -6 -18 3 -18C12 -18 17 -12 16 -1C16 0 -11 0 -11 -1Z', '#d84a42', 'body'),
      shade('M7 -17.500C14 -15 17 -10 16 -1C16 0 8 0 6 0C10 -6 10 -12 7 -17.500Z', '#d84a42'),
      flat('M-3 -17.500C-2 -21 8 -21 9 -17.500Z', '#b5352e', 'lid'),
      detail(circle(3, -21, 1.6), '#2b2f34', 'knob'),
      light(blob([-7, -12, -4, -15, -4, -8, -7, -5]), '#d84a42'),
    ].map((s) => (s.part === 'handle' ? { ...s, slot: 0 as const } : s)),
  }),
  prop({
    names: 'vacuum cleaner, vacuum, hoover, carpet cleaner',
    in: 'household',
    faces: 'left',
    anchors: { grip: [16, -106] },
    shapes: [
      line('M-26 -10L12 -100', '#8b949b', 4.5, 'pipe'),
      detail(limb([10, -96, 3], [18, -110, 3]), '#26292d', 'grip'),
      detail('M-48 0V-5C-40 -11 -20 -11 -14 -5V0Z', '#26292d', 'nozzle'),
      line('M14 -100C50 -110 62 -60 44 -30', '#4a5057', 4, 'hose'),
      main('M14 -6C12 -26 28 -34 44 -32C60 -30 66 -16 64 -6Z', '#d8413a', 'body'),
      shade('M46 -31.500C60 -29 66 -16 64 -6H44C50 -14 50 -24 46 -31.500Z', '#d8413a'),
      solid(circle(24, -7, 7), '#26292d', 'wheel'),
      solid(circle(54, -7, 7), '#26292d', 'wheel'),
    ],
  }),
  prop({
    names: 'iron, clothes iron, flat iron, steam iron',
    in: 'household',
    at: 'surface',
    faces: 'left',
    anchors: { grip: [2, -13] },
    shapes: [
      main('M-14 -2.500C-8 -9 0 -10 12 -10V-2.500Z', '#3f86c8', 'body'),
      tube('M-6 -9C-4 -15 8 -15 11 -13V-9', '#2f6aa6', 2.4, 'handle'),
      solid('M-16 0C-13 -3 -10 -3 -8 -3H13V0Z', '#c3cad0', 'sole'),
      detail(circle(4, -6, 1.6), '#f4f4f1', 'dial'),
      line('M11 -12C18 -14 18 -6 22 -8', '#2b2f34', 0.9, 'cable'),
    ],
  }),
  prop({
    names: 'ironing board',
    in: 'household',
    anchors: { top: [0, -84] },
    shapes: [
      line('M-40 0L36 -78M40 0L-30 -78', '#8b949b', 4, 'leg'),
      main('M-66 -80C-60 -86 -40 -86 60 -86V-78H-40C-56 -78 -64 -78 -66 -80Z', '#8fb8d8', 'board'),
      shade('M-66 -80C-50 -82 20 -81 60 -81V-78H-40C-56 -78 -64 -78 -66 -80Z', '#8fb8d8'),
    ],
  }),
  prop({
    names: 'sewing machine',
    in: 'household',
    at: 'surface',
    faces: 'left',
    shapes: [
      solid(box(-22, -6, 44, 6, 1.5), '#a5713f', 'base'),
      main(
        'M-20 -6V-10H8V-20H-18V-29C-18 -31 -16 -32 -14 -32H14C20 -32 21 -28 21 -24V-6Z',
        '#2f5f6f',
        'body',
      ),
      shade('M14 -32C20 -32 21 -28 21 -24V-6H13V-26Z', '#2f5f6f'),
      line('M-15 -20V-12', '#c3cad0', 1.2, 'needle'),
      detail(circle(22, -25, 5), '#c59b45', 'wheel'),
      detail(box(-2, -38, 4, 6, 1), '#d8413a', 'spool'),
      line('M0 -36C-10 -38 -16 -34 -15 -22', '#d8413a', 0.4, 'thread'),
      light(box(-10, -29, 18, 2, 1), '#e0b23c'),
    ],
  }),
  prop({
    names: 'air conditioner, air conditioning unit, ac unit, aircon',
    in: 'household',
    at: 'wall',
    shapes: [
      main(box(-42, -28, 84, 28, 5), '#f1f3f4', 'case'),
      shade(box(-42, -9, 84, 9, 4), '#f1f3f4'),
      line('M-36 -12H36M-36 -8H36M-36 -4H36', '#aab3ba', 1, 'vent'),
      glow(circle(34, -21, 1.6), '#58d68a', 'lamp'),
    ],
  }),
  prop({
    names: 'radiator, heater, space heater',
    in: 'household',
    shapes: [
      ...Array.from({ length: 8 }, (_, i) => main(box(-44 + i * 11, -62, 9, 58, 4), '#eef0ef', 'rib')),
      flat(box(-44, -54, 86, 5, 2), '#d5d9da'),
      flat(box(-44, -16, 86, 5, 2), '#d5d9da'),
      detail(`${box(-42, -5, 5, 5)}${box(35, -5, 5, 5)}`, '#9aa3ab', 'foot'),
      detail(circle(46, -12, 4), '#b9c1c8', 'valve'),
    ],
  }),
  prop({
    names: 'typewriter, old typewriter, vintage typewriter',
    in: 'electronics',
    at: 'surface',
    shapes: [
      solid(box(-13, -34, 26, 18), '#f6f3ea', 'paper'),
      line('M-9 -30H9M-9 -27H6M-9 -24H8', '#8b8a84', 0.7, 'text'),
      detail(box(-20, -20, 40, 5, 2.5), '#1f2226', 'roller'),
      detail(`${box(-23, -20.5, 3, 6, 1)}${box(20, -20.5, 3, 6, 1)}`, '#8b949b', 'knob'),
      main('M-18 -16H18L22 -2C22 0 -22 0 -22 -2Z', '#2f5a5f', 'case'),
      shade('M-20 -8L20 -8L22 -2C22 0 -22 0 -22 -2Z', '#2f5a5f'),
      detail(
        [0, 1, 2]
          .flatMap((r) =>
            Array.from({ length: 9 - (r % 2) }, (_, c) =>
              circle(-14 + c * 3.5 + (r % 2) * 1.7, -9.5 + r * 3, 1.2),
            ),
          )
          .join(''),
        '#f1ece0',
        'keys',
      ),
    ],
  }),
];
