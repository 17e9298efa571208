/** What hangs on a cable or runs in a tunnel. */
import { box, circle, poly } from '../path/outline.ts';
import {
  detail,
  flat,
  glass,
  glow,
  light,
  line,
  main,
  type Prop,
  type PropShape,
  prop,
  second,
  shade,
  solid,
} from './prop.ts';

const pane = (d: string): readonly PropShape[] => [detail(d, '#33424f', 'window'), glass(d, '#9cc9de')];

export const RAIL_AND_CABLE_PROPS: readonly Prop[] = [
  prop({
    names: 'chairlift, chair lift, ski lift chair',
    in: 'vehicle',
    at: 'air',
    anchors: { seat: [-6, -52], top: [0, -300] },
    shapes: [
      line('M-420 -322L420 -282', '#4a5056', 5, 'cable'),
      detail(poly(-26, -318, 26, -315, 26, -296, -26, -299), '#33383d', 'clamp'),
      line('M0 -300V-196L70 -150V-50', '#6a737b', 7, 'hanger'),
      main(box(-86, -50, 166, 14, 5), '#2f6fb0', 'seat'),
      main(box(58, -112, 14, 64, 5), '#2f6fb0', 'back'),
      line('M-84 -44V-18H-104', '#8b949b', 5, 'foot rest'),
      line('M66 -104H-70L-84 -86', '#e0b13c', 6, 'bar'),
    ],
  }),
  prop({
    names: 'cable car, gondola lift, mountain cableway',
    in: 'vehicle',
    at: 'air',
    height: 3,
    anchors: { seat: [0, -60], top: [0, -300] },
    shapes: [
      line('M-260 -312L260 -288', '#4a5056', 5, 'cable'),
      detail(poly(-58, -314, 58, -308, 58, -292, -58, -298), '#33383d', 'carriage'),
      detail([-42, -14, 14, 42].map((x) => circle(x, -305 + x * 0.05, 9)).join(''), '#8b949b', 'roller'),
      solid(poly(-8, -298, 8, -297, 14, -206, -14, -206), '#5d656d', 'hanger'),
      main('M-104 -190C-100 -204 -88 -210 -72 -210H72C88 -210 100 -204 104 -190Z', '#b8322c', 'roof'),
      main(
        'M-110 -190H110C118 -140 118 -60 104 -18C100 -6 92 0 80 0H-80C-92 0 -100 -6 -104 -18C-118 -60 -118 -140 -110 -190Z',
        '#d23c34',
        'cabin',
      ),
      shade('M40 -190H110C118 -140 118 -60 104 -18C100 -6 92 0 80 0H40C60 -60 60 -130 40 -190Z', '#d23c34'),
      ...pane('M-100 -176H-42V-84H-108C-112 -116 -108 -146 -100 -176Z'),
      ...pane(box(-34, -176, 68, 92, 4)),
      ...pane('M100 -176H42V-84H108C112 -116 108 -146 100 -176Z'),
      light(box(-100, -72, 200, 6, 3), '#d23c34'),
      second(box(-108, -54, 216, 18, 2), '#f4efe2', 'stripe'),
      line('M0 -178V-4', '#7d1c18', 3, 'door'),
    ],
  }),
  prop({
    names: 'railway car, railroad car, train carriage, train car, passenger car, rail car, wagon lit',
    in: 'vehicle',
    faces: 'left',
    anchors: { seat: [0, -150], top: [0, -372] },
    shapes: [
      detail(box(-420, -84, 840, 24, 4), '#2c3035', 'frame'),
      ...[-290, 290].flatMap((x) => [
        detail(box(x - 66, -66, 132, 26, 6), '#33383d', 'bogie'),
        ...[-40, 40].flatMap((dx) => [
          solid(circle(x + dx, -36, 34), '#3b4147', 'wheel'),
          detail(circle(x + dx, -36, 19), '#8b949b', 'wheel'),
        ]),
      ]),
      solid('M-410 -340C-400 -366 -380 -372 -350 -372H350C380 -372 400 -366 410 -340Z', '#5d656d', 'roof'),
      main(box(-420, -342, 840, 262, 8), '#2f7a55', 'body'),
      shade(box(-420, -128, 840, 48, 6), '#2f7a55'),
      second(box(-420, -186, 840, 16), '#e9c86a', 'stripe'),
      ...[-310, -214, -118, -22, 74, 170, 266].flatMap((x) => pane(box(x, -310, 74, 96, 8))),
      ...[-402, 352].flatMap((x) => [
        flat(box(x, -318, 52, 232, 6), '#266646', 'door'),
        ...pane(box(x + 10, -304, 32, 76, 5)),
      ]),
      detail(box(-452, -92, 32, 14, 4), '#33383d', 'coupling'),
      detail(box(420, -92, 32, 14, 4), '#33383d', 'coupling'),
    ],
  }),
  prop({
    names: 'metro train, oncoming train, subway train, underground train, tube train',
    in: 'vehicle',
    height: 3.6,
    anchors: { windscreen: [0, -250], top: [0, -340] },
    shapes: [
      line('M-86 -6L-104 0M86 -6L104 0', '#8a9299', 10, 'rail'),
      detail(box(-110, -44, 220, 34, 8), '#2c3035', 'bogie'),
      main(
        'M-138 -60V-260C-138 -316 -96 -344 0 -344C96 -344 138 -316 138 -260V-60C138 -46 130 -38 116 -38H-116C-130 -38 -138 -46 -138 -60Z',
        '#c8ced4',
        'body',
      ),
      shade(
        'M70 -334C114 -322 138 -298 138 -260V-60C138 -46 130 -38 116 -38H76C92 -130 92 -240 70 -334Z',
        '#c8ced4',
      ),
      detail('M-112 -150V-262C-112 -296 -72 -312 0 -312C72 -312 112 -296 112 -262V-150Z', '#262d34', 'front'),
      ...pane('M-100 -164V-258C-100 -284 -66 -296 -8 -297V-164Z'),
      ...pane('M100 -164V-258C100 -284 66 -296 8 -297V-164Z'),
      glow(box(-44, -334, 88, 18, 5), '#ffd36a', 'destination'),
      second('M-138 -136H138V-100H-138Z', '#2f62c8', 'stripe'),
      ...[-1, 1].flatMap((s) => [
        glow(circle(s * 96, -82, 15), '#fff3c9', 'headlight'),
        glow(circle(s * 60, -82, 8), '#d8322e', 'taillight'),
      ]),
      detail(box(-26, -60, 52, 22, 5), '#33383d', 'coupling'),
    ],
  }),
];
