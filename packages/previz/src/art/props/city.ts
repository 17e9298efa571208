/** Things of streets and playgrounds. */
import { blob, box, circle, limb, poly } from '../path/outline.ts';
import {
  detail,
  flat,
  glass,
  glow,
  ink,
  light,
  line,
  main,
  type Prop,
  prop,
  second,
  shade,
  solid,
  tube,
} from './prop.ts';
import { wheel } from './wheel.ts';

export const CITY_PROPS: readonly Prop[] = [
  prop({
    names: 'vending machine, drinks machine, ticket machine, soda machine, kiosk machine',
    in: 'street',
    shapes: [
      main(box(-44, -184, 88, 180, 4), '#d8352f', 'case'),
      shade(box(30, -184, 14, 180, 3), '#d8352f'),
      detail(box(-37, -172, 50, 118, 3), '#22303c', 'window'),
      ...[0, 1, 2, 3].flatMap((r) => [
        detail(
          [0, 1, 2, 3].map((c) => box(-33 + c * 11.5, -164 + r * 28, 8, 20, 2)).join(''),
          ['#f2c930', '#58b25a', '#3f9ad8', '#ef8a2e'][r] ?? '#ffffff',
          'cans',
        ),
        detail(box(-37, -144 + r * 28, 50, 3), '#8b949b', 'shelf'),
      ]),
      glow(box(19, -160, 18, 14, 2), '#8fe0f0', 'display'),
      detail(
        [0, 1, 2].flatMap((r) => [0, 1].map((c) => box(20 + c * 9, -138 + r * 9, 7, 6, 1))).join(''),
        '#f1ece0',
        'keys',
      ),
      detail(box(-34, -44, 50, 24, 3), '#1b1e22', 'tray'),
      detail(box(-42, -4, 84, 4), '#26292d', 'foot'),
    ],
  }),
  prop({
    names: 'kiosk, stall, food stall, fruit stand, hot dog stand, booth',
    in: 'street',
    height: 2.5,
    shapes: [
      solid(`${box(-104, -200, 8, 200)}${box(96, -200, 8, 200)}`, '#7d5430', 'post'),
      detail(box(-96, -180, 192, 96), '#4a3424', 'inside'),
      ...[-80, -48, -16, 16, 48, 80].map((x, i) =>
        detail(
          [0, 1, 2].map((k) => circle(x - 9 + k * 9, -92 - (k === 1 ? 6 : 0), 8)).join(''),
          ['#d8352f', '#f2c930', '#58b25a', '#ef8a2e', '#8a4fb0', '#d8352f'][i] ?? '#d8352f',
          'fruit',
        ),
      ),
      solid(box(-110, -88, 220, 84, 3), '#a5713f', 'counter'),
      detail(`${box(-110, -62, 220, 4)}${box(-110, -34, 220, 4)}`, '#7d5430', 'board'),
      main(poly(-110, -250, 110, -250, 130, -196, -130, -196), '#d8352f', 'awning'),
      second(
        [-88, -44, 0, 44, 88]
          .map((x) => poly(x - 11, -250, x + 11, -250, x * 1.18 + 13, -196, x * 1.18 - 13, -196))
          .join(''),
        '#f6f1e4',
        'stripe',
      ),
      main(
        Array.from({ length: 10 }, (_, i) => circle(-117 + i * 26, -196, 13))
          .filter((_, i) => i % 2 === 0)
          .join(''),
        '#d8352f',
        'scallop',
      ),
      second(
        Array.from({ length: 10 }, (_, i) => circle(-117 + i * 26, -196, 13))
          .filter((_, i) => i % 2)
          .join(''),
        '#f6f1e4',
        'scallop',
      ),
    ],
  }),
  prop({
    names: 'food truck, taco truck',
    in: 'vehicle',
    faces: 'left',
    shapes: [
      main(
        'M-250 -44V-110C-250 -124 -240 -132 -222 -136L-194 -196C-190 -206 -184 -208 -172 -208H-130V-262H236C246 -262 250 -258 250 -248V-44Z',
        '#3fa79a',
      ),
      shade('M-250 -76H250V-44H-250Z', '#3fa79a'),
      detail('M-216 -138L-188 -194H-146V-138Z', '#33424f', 'window'),
      glass('M-216 -138L-188 -194H-146V-138Z', '#9cc9de'),
      detail(box(-60, -216, 230, 78, 3), '#4a3424', 'hatch'),
      glow(box(-54, -210, 218, 24), '#ffe6a6', 'light'),
      solid(box(-74, -140, 258, 10, 2), '#e6dcc8', 'shelf'),
      second(poly(-66, -236, 176, -236, 194, -206, -84, -206), '#f6f1e4', 'awning'),
      detail(
        [-50, 6, 62, 118].map((x) => poly(x, -236, x + 28, -236, x + 30, -206, x, -206)).join(''),
        '#d8352f',
        'stripe',
      ),
      glow(circle(-242, -92, 11), '#fff0bd', 'headlight'),
      ...wheel(-164, 42),
      ...wheel(156, 42),
    ],
  }),
  prop({
    names: 'food cart, ice cream cart, hot dog cart, street cart, vendor cart',
    in: 'street',
    shapes: [
      line('M0 -96V-220', '#c3cad0', 4, 'pole'),
      main('M-90 -190C-80 -226 -30 -240 0 -240C30 -240 80 -226 90 -190Z', '#d8352f', 'umbrella'),
      second('M-34 -190C-34 -220 -12 -238 0 -240C12 -238 34 -220 34 -190Z', '#f6f1e4', 'umbrella'),
      solid(box(-64, -104, 128, 10, 3), '#e9ecee', 'top'),
      main(box(-60, -94, 120, 60, 4), '#e6b93c', 'box'),
      shade(box(30, -94, 30, 60, 3), '#e6b93c'),
      line('M60 -90L96 -96', '#5d656d', 5, 'handle'),
      ...wheel(-34, 24),
      line('M44 -34V0', '#5d656d', 6),
    ],
  }),
  prop({
    names: 'swing, swing set, playground swing, garden swing, swingset',
    in: 'toy',
    height: 2.4,
    anchors: { seat: [0, -54] },
    shapes: [
      tube('M-96 0L-66 -236H66L96 0M-66 -236L-46 0M66 -236L46 0', '#d8352f', 9, 'frame'),
      line('M-26 -232L-24 -56M26 -232L24 -56', '#8b949b', 2.4, 'chain'),
      solid(box(-29, -58, 58, 7, 2), '#3f7fc4', 'seat'),
    ],
  }),
  prop({
    names: 'seesaw, see-saw, teeter-totter',
    in: 'toy',
    anchors: { seat: [90, -30] },
    shapes: [
      solid(poly(-20, 0, 20, 0, 8, -48, -8, -48), '#5d656d', 'stand'),
      main(poly(-130, -76, 130, -26, 130, -16, -130, -66), '#f0b323', 'plank'),
      line('M-100 -70V-92M100 -31V-53M-110 -92H-90M90 -53H110', '#d8352f', 5, 'handle'),
    ],
  }),
  prop({
    names: 'slide, playground slide, water slide',
    in: 'toy',
    height: 2.2,
    shapes: [
      line(
        'M-70 0V-210M-36 0V-170M-70 -30H-36M-70 -62H-36M-70 -94H-36M-70 -126H-36M-70 -158H-36',
        '#3f7fc4',
        6,
        'ladder',
      ),
      solid(box(-74, -168, 44, 8, 2), '#3f7fc4', 'deck'),
      main(
        'M-40 -172C-10 -170 10 -130 40 -70C56 -40 80 -16 120 -16V-4C70 -2 44 -30 26 -62C0 -112 -14 -152 -40 -158Z',
        '#f0b323',
        'slide',
      ),
      light(
        'M-40 -172C-10 -170 10 -130 40 -70C56 -40 80 -16 120 -16V-20C84 -20 60 -44 46 -72C16 -134 -6 -178 -40 -180Z',
        '#f0b323',
      ),
      line('M60 -46V0', '#5d656d', 5, 'leg'),
    ],
  }),
  prop({
    names: 'sandbox, sandpit, sand pit',
    in: 'toy',
    shapes: [
      main(poly(-90, -26, 90, -26, 116, 0, -116, 0), '#c99560', 'frame'),
      detail(poly(-82, -24, 82, -24, 98, -8, -98, -8), '#e6cf9a', 'sand'),
      detail(blob([-30, -18, -10, -34, 16, -18]), '#dcc083', 'heap'),
      solid(poly(30, -34, 50, -34, 46, -14, 34, -14), '#d8352f', 'bucket'),
      line('M32 -34C34 -46 48 -46 48 -34', '#b52f28', 2),
      flat(poly(-116, -8, 116, -8, 116, 0, -116, 0), '#a5783f'),
    ],
  }),
  prop({
    names: 'carousel, merry-go-round, merry go round, roundabout ride',
    in: 'toy',
    height: 4.5,
    shapes: [
      solid(poly(-180, -20, 180, -20, 190, 0, -190, 0), '#c8352f', 'floor'),
      solid(box(-26, -280, 52, 264), '#f4e3b5', 'core'),
      line('M-140 -270V-20M-70 -276V-20M70 -276V-20M140 -270V-20', '#e0b23c', 6, 'pole'),
      ...[-140, 70].flatMap((x) => [
        detail(
          blob(
            [
              x - 40,
              -110,
              x - 30,
              -150,
              x - 16,
              -144,
              x - 6,
              -118,
              x + 34,
              -120,
              x + 40,
              -100,
              x + 30,
              -84,
              x - 20,
              -86,
            ],
            0.8,
          ),
          '#f6f1e8',
          'horse',
        ),
        detail(
          `${limb([x - 22, -88, 6], [x - 34, -60, 4])}${limb([x + 24, -88, 6], [x + 36, -60, 4])}`,
          '#e6dcc8',
          'leg',
        ),
        detail(box(x - 8, -124, 26, 18, 5), '#d8352f', 'saddle'),
        ink(circle(x - 30, -138, 3)),
      ]),
      main('M-210 -270C-190 -330 -60 -380 0 -400C60 -380 190 -330 210 -270Z', '#d8352f', 'roof'),
      second(
        'M-126 -270C-116 -330 -40 -380 0 -400C-20 -370 -46 -330 -46 -270ZM126 -270C116 -330 40 -380 0 -400C20 -370 46 -330 46 -270Z',
        '#f6f1e4',
        'gore',
      ),
      glow(Array.from({ length: 13 }, (_, i) => circle(-198 + i * 33, -262, 8)).join(''), '#ffe39a', 'bulb'),
      second(poly(-2, -400, -2, -440, 36, -426, 2, -412), '#f2c930', 'flag'),
    ],
  }),
  prop({
    names: 'street sign, direction sign, signage, arrow sign',
    in: 'street',
    height: 2.6,
    shapes: [
      solid(box(-4, -250, 8, 250), '#8b949b', 'pole'),
      main(poly(-86, -246, 70, -246, 90, -228, 70, -210, -86, -210), '#2f7a4a', 'sign'),
      line('M-70 -228H30M44 -228H60', '#f4f6f5', 6, 'text'),
      second(poly(86, -202, -60, -202, -80, -184, -60, -166, 86, -166), '#2f5fae', 'sign'),
      line('M70 -184H-30', '#f4f6f5', 6, 'text'),
    ],
  }),
];
