/** Tools of workshops. */
import { box, circle, limb, oval, poly } from '../path/outline.ts';
import { detail, flat, ink, light, line, main, type Prop, prop, shade, solid, tube } from './prop.ts';

export const TOOL_PROPS: readonly Prop[] = [
  prop({
    names: 'shovel, spade, garden spade, snow shovel',
    in: 'tool',
    at: 'floor',
    anchors: { grip: [0, -70] },
    shapes: [
      solid(box(-1.8, -104, 3.6, 76, 1), '#a5713f', 'shaft'),
      tube('M-7 -112C-7 -102 7 -102 7 -112Z', '#7d4a26', 3, 'handle'),
      main('M-10 -34C-6 -38 6 -38 10 -34V-14C10 -6 4 0 0 0C-4 0 -10 -6 -10 -14Z', '#8f989f', 'blade'),
      shade('M2 -37C6 -37 8.500 -36 10 -34V-14C10 -6 4 0 0 0C3 -12 3 -24 2 -37Z', '#8f989f'),
      detail(poly(-2.6, -40, 2.6, -40, 2, -28, -2, -28), '#6d757d', 'socket'),
    ].map((s) => (s.part === 'handle' ? { ...s, slot: 0 as const } : s)),
  }),
  prop({
    names: 'rake, garden rake, leaf rake',
    in: 'tool',
    at: 'floor',
    anchors: { grip: [0, -90] },
    shapes: [
      solid(box(-1.6, -150, 3.2, 138, 1), '#a5713f', 'shaft'),
      tube(
        'M-18 0V-9H18V0M-10 -9V0M-3.300 -9V0M3.300 -9V0M10 -9V0M0 -9L-10 -20M0 -9L10 -20',
        '#5d757d',
        2.4,
        'head',
      ),
    ],
  }),
  prop({
    names: 'hoe, garden hoe, mattock',
    in: 'tool',
    at: 'floor',
    anchors: { grip: [0, -90] },
    shapes: [
      solid(box(-1.6, -146, 3.2, 146, 1), '#a5713f', 'shaft'),
      main('M1 -142C-6 -150 -14 -148 -18 -142L-24 -128L-10 -126L-8 -136L1 -136Z', '#7d868e', 'blade'),
      shade('M-18 -136L-24 -128L-10 -126L-8 -136Z', '#7d868e'),
    ],
  }),
  prop({
    names: 'scythe, sickle, reaper scythe',
    in: 'tool',
    at: 'floor',
    anchors: { grip: [2, -80] },
    shapes: [
      solid(limb([6, -160, 2.2], [-2, -80, 2], [4, 0, 2]), '#8a5a32', 'shaft'),
      solid(limb([0, -96, 1.6], [14, -98, 1.6]), '#8a5a32', 'grip'),
      main('M8 -162C-30 -168 -64 -150 -78 -122C-56 -140 -26 -148 6 -152Z', '#b4bcc4', 'blade'),
      light('M-78 -122C-56 -140 -26 -148 6 -152L6.500 -155C-26 -152 -56 -143 -78 -122Z', '#dfe4e8'),
    ],
  }),
  prop({
    names: 'watering can, garden can',
    in: 'tool',
    at: 'surface',
    faces: 'left',
    anchors: { grip: [12, -26] },
    shapes: [
      tube('M-2 -24C2 -36 22 -34 18 -16', '#3d8a86', 2.4, 'handle'),
      main(poly(-8, -12, -26, -30, -24, -33, -8, -20), '#3d8a86', 'spout'),
      main(poly(-31, -31, -24, -38, -21, -35, -28, -28), '#347a76', 'rose'),
      main('M-10 -24H14L16 0H-12Z', '#4a9e99', 'body'),
      shade('M6 -24H14L16 0H8Z', '#4a9e99'),
      flat(oval(2, -24, 12, 2.4), '#2f6f6b', 'mouth'),
    ],
  }),
  prop({
    names: 'lawn mower, lawnmower, grass mower',
    in: 'tool',
    faces: 'left',
    anchors: { grip: [76, -98] },
    shapes: [
      line('M26 -30L72 -96L84 -98', '#3a4046', 4.4, 'handle'),
      main('M-44 -12C-44 -30 -34 -36 -16 -36H26C36 -36 42 -28 42 -12Z', '#d8352f', 'deck'),
      shade('M-44 -18H42V-12H-44Z', '#d8352f'),
      solid(box(-20, -54, 32, 20, 5), '#3a4046', 'engine'),
      detail(box(-14, -60, 10, 7, 2), '#8b949b', 'cap'),
      solid(poly(30, -34, 60, -50, 70, -22, 44, -14), '#4a5057', 'bag'),
      ...[-32, 34].flatMap((x) => [
        solid(circle(x, -12, 12), '#26292d', 'wheel'),
        detail(circle(x, -12, 5), '#f0c23a', 'hub'),
      ]),
    ],
  }),
  prop({
    names: 'chainsaw, chain saw, power saw',
    in: 'tool',
    at: 'surface',
    faces: 'left',
    anchors: { grip: [14, -22] },
    shapes: [
      main(limb([-44, -9, 5.4], [0, -9, 5.4]), '#aab3ba', 'bar'),
      line('M-44 -14.500H0M-44 -3.500H0', '#33383d', 1.6, 'chain'),
      ink(
        Array.from(
          { length: 9 },
          (_, i) =>
            `${poly(-44 + i * 5, -14, -41 + i * 5, -14, -43 + i * 5, -17)}${poly(-44 + i * 5, -4, -41 + i * 5, -4, -43 + i * 5, -1)}`,
        ).join(''),
        '#33383d',
      ),
      tube('M2 -18C4 -28 26 -28 30 -14', '#26292d', 3, 'handle'),
      { ...main('M-6 -18H22C28 -18 32 -12 32 -6V0H-4Z', '#ef6a22', 'body'), part: 'case' },
      shade('M-5 -7H32V0H-4Z', '#ef6a22'),
      line('M-4 -20L-8 -28', '#26292d', 2.4, 'guard'),
    ].map((s) => (s.part === 'bar' || s.part === 'handle' ? { ...s, slot: 0 as const } : s)),
  }),
  prop({
    names: 'drill, power drill, electric drill, cordless drill, screw gun',
    in: 'tool',
    at: 'surface',
    faces: 'left',
    anchors: { grip: [6, -9] },
    shapes: [
      line('M-26 -20H-14', '#8b949b', 1.4, 'bit'),
      solid(poly(-15, -23, -8, -24, -8, -16, -15, -17), '#33383d', 'chuck'),
      main('M-9 -25H11C14 -25 15 -16 11 -15L8 -4H0L2 -15H-9Z', '#f0b323', 'body'),
      shade('M-9 -18H13C12.500 -16 12 -15.300 11 -15L8 -4H5L6 -15H-9Z', '#f0b323'),
      solid(box(-3, -5, 15, 5, 1.4), '#33383d', 'battery'),
      ink(box(-0.5, -14, 2, 3.4, 0.6)),
    ],
  }),
  prop({
    names: 'jackhammer, pneumatic drill, breaker',
    in: 'tool',
    anchors: { grip: [0, -96] },
    shapes: [
      line('M-22 -96H22', '#26292d', 6, 'handle'),
      main(box(-10, -98, 20, 60, 5), '#f0b323', 'body'),
      shade(box(3, -98, 7, 60, 3), '#f0b323'),
      solid(box(-6, -40, 12, 12, 2), '#5d656d', 'collar'),
      solid(poly(-3, -28, 3, -28, 1.5, -4, 0, 0, -1.5, -4), '#8b949b', 'chisel'),
    ],
  }),
  prop({
    names: 'bolt cutter',
    in: 'tool',
    at: 'surface',
    shapes: [
      main(
        'M-1 -13C-5 -10 -6 -4 -5 0L-2.600 0C-3 -4 -1.500 -8 1 -11ZM1 -13C5 -10 6 -4 5 0L2.600 0C3 -4 1.500 -8 -1 -11Z',
        '#c8352f',
        'handle',
      ),
      solid(
        'M-3 -12L-2.400 -20C-1.500 -22 -0.300 -22 -0.300 -20V-13ZM3 -12L2.400 -20C1.500 -22 0.300 -22 0.300 -20V-13Z',
        '#8b949b',
        'jaw',
      ),
      detail(circle(0, -12, 1.8), '#5d656d', 'pivot'),
    ],
  }),
  prop({
    names: 'tape measure, measuring tape',
    in: 'tool',
    at: 'surface',
    faces: 'left',
    shapes: [
      solid(poly(-16, -1.8, -4, -1.8, -4, 0, -16, 0), '#f4e04a', 'tape'),
      line('M-14 -1.800V-0.800M-12 -1.800V-0.600M-10 -1.800V-0.800M-8 -1.800V-0.600', '#26292d', 0.25),
      main('M-5 0V-6C-5 -10 5 -10 5 -6V0Z', '#e0a52a', 'case'),
      detail(circle(0, -4.4, 2.4), '#33383d', 'label'),
    ],
  }),
  prop({
    names: 'nail, iron nail, spike nail',
    in: 'tool',
    at: 'surface',
    shapes: [
      main(poly(-0.4, -7, 0.4, -7, 0.35, -1, 0, 0, -0.35, -1), '#9aa3ab', 'shaft'),
      main(box(-1.3, -7.6, 2.6, 0.9, 0.4), '#aab3ba', 'head'),
    ],
  }),
];
