import { box, circle, limb, oval, poly, ring } from '../path/outline.ts';
import { detail, flat, ink, light, line, main, type Prop, prop, shade, solid } from './prop.ts';

/** Wood, iron and parts of cars. */
export const TIMBER_AND_IRON_PROPS: readonly Prop[] = [
  prop({
    names: 'ladder, stepladder, wooden ladder, step ladder',
    in: 'tool',
    anchors: { grip: [0, -120] },
    shapes: [
      solid(
        Array.from({ length: 9 }, (_, i) => box(-27, -34 - i * 32, 54, 5, 1.5)).join(''),
        '#b98a58',
        'rung',
      ),
      main(poly(-36, 0, -28, 0, -24, -310, -31, -310), '#a06f3f', 'rail'),
      main(poly(28, 0, 36, 0, 31, -310, 24, -310), '#8d6036', 'rail'),
    ],
  }),
  prop({
    names: 'steel beam, girder, i-beam, iron beam, metal beam, steel girder',
    in: 'tool',
    anchors: { top: [0, -94] },
    shapes: [
      ...[-86, 86].flatMap((x) => [
        line(`M${x - 14} 0L${x} -70L${x + 14} 0`, '#5a4632', 6, 'trestle'),
        solid(box(x - 16, -74, 32, 6, 1), '#6e563d', 'trestle'),
      ]),
      flat(box(-120, -90, 240, 14), '#6f7b85', 'web'),
      main(box(-124, -96, 248, 7, 1), '#8b98a3', 'flange'),
      main(box(-124, -78, 248, 7, 1), '#7d8993', 'flange'),
      ...[-100, -60, 60, 100].map((x) => detail(circle(x, -83.5, 2), '#4d565e', 'bolt')),
    ],
  }),
  prop({
    names: 'hung girder, hanging girder, hanging beam, skyscraper beam',
    in: 'tool',
    at: 'air',
    anchors: { top: [0, -94], seat: [0, -94] },
    shapes: [
      ...[-178, 178].flatMap((x) => [
        line(`M${x} -96V-230`, '#3f464d', 3, 'cable'),
        solid(box(x - 9, -99, 18, 26, 2), '#4d555c', 'shackle'),
      ]),
      flat(box(-206, -90, 412, 16), '#6f4a3c', 'web'),
      main(box(-210, -97, 420, 8, 1), '#9a6552', 'flange'),
      main(box(-210, -76, 420, 8, 1), '#855546', 'flange'),
      ...Array.from({ length: 7 }, (_, i) => detail(circle(-189 + i * 63, -82, 2.2), '#4a3028', 'bolt')),
    ],
  }),
  prop({
    names: 'pliers, pair of pliers, plier, pincers',
    in: 'tool',
    at: 'surface',
    anchors: { grip: [0, -5] },
    shapes: [
      main(limb([-0.5, -11.5, 1], [-4.4, -6, 1.3], [-4, 0, 1.2]), '#c8352f', 'handle'),
      main(limb([0.5, -11.5, 1], [4.4, -6, 1.3], [4, 0, 1.2]), '#d8453c', 'handle'),
      solid('M-2.600 -11L-0.400 -14L0 -19C-2 -19 -3.600 -15 -3.400 -12.500Z', '#aab4bd', 'jaw'),
      solid('M2.600 -11L0.400 -14L0 -19C2 -19 3.600 -15 3.400 -12.500Z', '#9aa3ad', 'jaw'),
      solid(circle(0, -11.6, 2.6), '#b4bec7', 'joint'),
      ink(circle(0, -11.6, 0.9), '#5d656d', 'rivet'),
      line('M-0.300 -18V-15M0.300 -18V-15', '#5d656d', 0.3, 'teeth'),
    ],
  }),
  prop({
    names: 'screw, wood screw, metal screw',
    in: 'tool',
    at: 'surface',
    shapes: [
      main(poly(-0.6, -5.6, 0.6, -5.6, 0.45, -1.2, 0, 0, -0.45, -1.2), '#aab4bd', 'shank'),
      line(
        'M-0.800 -4.800L0.800 -5.200M-0.800 -4L0.800 -4.400M-0.750 -3.200L0.750 -3.600M-0.700 -2.400L0.700 -2.800M-0.600 -1.600L0.600 -2',
        '#7d8790',
        0.32,
        'thread',
      ),
      main('M-1.500 -6.400C-1.500 -7.200 1.500 -7.200 1.500 -6.400L0.600 -5.500H-0.600Z', '#b9c3ca', 'head'),
      flat(oval(0, -6.6, 1.5, 0.45), '#d3dbe1', 'head'),
      line('M-0.900 -6.600H0.900M0 -6.900V-6.300', '#5d656d', 0.28, 'slot'),
    ],
  }),
  prop({
    names: 'log, wooden log, firewood, tree log',
    in: 'nature',
    shapes: [
      main('M-40 -30H34C42 -30 46 -22 46 -15C46 -7 42 0 34 0H-40Z', '#7a4f2f', 'bark'),
      shade('M-40 -9H45.500C44.500 -3 40 0 34 0H-40Z', '#7a4f2f'),
      line('M-22 -24H4M-30 -17H-8M6 -18H30M-20 -9H10M18 -8H36', '#5a3820', 1.6, 'bark'),
      solid(oval(-40, -15, 9, 15), '#d9a66a', 'cut'),
      line(`${oval(-40, -15, 6, 10.5)}${oval(-40, -15, 3, 5.5)}`, '#a9743e', 1.2, 'rings'),
      flat(limb([14, -29, 4], [22, -39, 3]), '#7a4f2f', 'branch'),
      detail(oval(22.8, -40, 3, 2.2), '#d9a66a', 'cut'),
    ],
  }),
  prop({
    names: 'plank, wooden plank, board, wooden board, lumber, timber',
    in: 'nature',
    shapes: [
      main('M-80 -8L-60 -20H84L64 -8Z', '#d3a366', 'top'),
      flat('M-80 -8H64V0H-80Z', '#b98648', 'edge'),
      shade('M64 -8L84 -20V-12L64 0Z', '#b98648'),
      line('M-66 -11H60M-58 -15H72M-70 -4H54', '#a9743e', 0.9, 'grain'),
      line(`${oval(-10, -13, 6, 1.8)}${oval(-10, -13, 3, 0.8)}`, '#a9743e', 0.8, 'knot'),
    ],
  }),
  prop({
    names: 'license plate, number plate, licence plate, car plate',
    in: 'street',
    at: 'surface',
    shapes: [
      main(box(-26, -13, 52, 13, 2), '#f4f4ee', 'plate'),
      line(box(-25, -12, 50, 11, 1.6), '#26325a', 0.8, 'border'),
      line(
        'M-20 -3L-17 -10L-14 -3M-19 -5.500H-15M-11 -10V-3H-8C-5.500 -3 -5.500 -6.500 -8 -6.500H-11M-8 -6.500C-6 -6.500 -6 -10 -8 -10H-11M2 -9L4 -10V-3M8 -10H12L9 -7C12.500 -7 12.500 -3 8 -3M19 -3V-10L15.500 -5H20.500',
        '#26325a',
        1.4,
        'letters',
      ),
      detail(
        `${circle(-23, -10.6, 0.7)}${circle(23, -10.6, 0.7)}${circle(-2, -6.5, 0.9)}`,
        '#8b949b',
        'bolt',
      ),
    ],
  }),
  prop({
    names: 'steering wheel, car steering wheel, car wheel',
    in: 'vehicle',
    at: 'surface',
    shapes: [
      main(ring(0, -19, 19, 15.4), '#2f3338', 'rim'),
      main(
        'M-16 -22H-6L-3 -19H3L6 -22H16V-17L7 -15L3 -11L2.500 -3H-2.500L-3 -11L-7 -15L-16 -17Z',
        '#3c4248',
        'spoke',
      ),
      solid(circle(0, -18.5, 5), '#4c535a', 'hub'),
      detail(circle(0, -18.5, 2), '#c9d1d8', 'emblem'),
      light('M-13 -31C-9 -35 -4 -36.600 0 -36.600V-35.600C-4 -35.500 -8 -34 -12 -30Z', '#2f3338'),
      detail(`${box(-13, -21, 4, 2.4, 0.8)}${box(9, -21, 4, 2.4, 0.8)}`, '#6f7880', 'button'),
    ],
  }),
];
