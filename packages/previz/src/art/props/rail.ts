/** Trains from the side, heading left. */
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

const bogie = (x: number): readonly PropShape[] => [
  detail(box(x - 62, -62, 124, 26, 6), '#2c3035', 'bogie'),
  ...[-38, 38].flatMap((dx) => [
    solid(circle(x + dx, -40, 34), '#3b4147', 'wheel'),
    detail(circle(x + dx, -40, 19), '#8b949b', 'wheel'),
  ]),
];

const rail = (from: number, to: number): readonly PropShape[] => [
  detail(
    Array.from({ length: Math.round((to - from) / 60) }, (_, i) => box(from + 14 + i * 60, -5, 30, 5)).join(
      '',
    ),
    '#5b4636',
    'sleepers',
  ),
  detail(box(from, -8, to - from, 5), '#8a9299', 'rail'),
];

const windows = (xs: readonly number[], w: number): readonly PropShape[] =>
  xs.flatMap((x) => [
    detail(box(x, -290, w, 86, 8), '#33424f', 'window'),
    glass(box(x, -290, w, 86, 8), '#9cc9de'),
  ]);

const carriage = (from: number, to: number): readonly PropShape[] => [
  main(box(from, -344, to - from, 286, 14), '#d23a34', 'carriage'),
  second(box(from, -176, to - from, 40), '#f2efe6', 'stripe'),
  shade(box(from, -92, to - from, 34, 6), '#d23a34'),
  detail(box(from + 10, -352, to - from - 20, 12, 5), '#4a5057', 'roof'),
];

export const RAIL_PROPS: readonly Prop[] = [
  prop({
    names: 'train, passenger train, railway train, railroad train, commuter train',
    in: 'vehicle',
    faces: 'left',
    anchors: { top: [0, -352] },
    shapes: [
      ...rail(-620, 620),
      detail(box(70, -120, 30, 30), '#2c3035', 'coupling'),
      main(
        'M-600 -70C-612 -130 -590 -190 -556 -240L-500 -326C-490 -340 -480 -344 -464 -344H68V-58H-586C-596 -58 -598 -62 -600 -70Z',
        '#d23a34',
        'engine',
      ),
      shade('M-603 -92H68V-58H-586C-600 -58 -602 -78 -603 -92Z', '#d23a34'),
      second('M-594 -176H68V-136H-603C-602 -150 -600 -164 -594 -176Z', '#f2efe6', 'stripe'),
      detail('M-572 -214L-502 -318C-498 -322 -494 -324 -488 -324H-436V-214Z', '#33424f', 'window'),
      glass('M-572 -214L-502 -318C-498 -322 -494 -324 -488 -324H-436V-214Z', '#9cc9de'),
      detail(box(-420, -352, 480, 12, 5), '#4a5057', 'roof'),
      flat(box(-412, -300, 66, 236, 6), '#b02c28', 'door'),
      ...windows([-320, -222, -124, -26], 78),
      light(box(-460, -338, 520, 7, 3), '#d23a34'),
      glow(circle(-578, -120, 14), '#fff0bd', 'headlight'),
      detail(poly(-618, -58, -560, -58, -570, -26, -606, -26), '#3a3f45', 'plough'),
      ...carriage(96, 600),
      ...windows([122, 220, 318, 416, 514], 70),
      ...[-460, -60, 220, 490].flatMap(bogie),
    ],
  }),
  prop({
    names: 'steam train, steam locomotive, steam engine, locomotive, old train, choo choo train',
    in: 'vehicle',
    faces: 'left',
    anchors: { top: [-240, -350] },
    shapes: [
      ...rail(-400, 400),
      solid(poly(-264, -280, -216, -280, -204, -356, -276, -356), '#22262a', 'chimney'),
      detail(box(-284, -368, 88, 16, 4), '#c59b45', 'chimney'),
      main('M-320 -110V-260C-318 -282 -310 -286 -300 -286H150V-110Z', '#2f5d50', 'boiler'),
      shade('M-320 -150H150V-110H-320Z', '#2f5d50'),
      light(box(-300, -274, 440, 12, 6), '#2f5d50'),
      detail(box(-332, -280, 24, 172, 8), '#22262a', 'smokebox'),
      ...[-190, -60, 60].map((x) => detail(box(x, -286, 12, 176), '#c59b45', 'band')),
      solid('M-120 -286V-310C-118 -328 -62 -328 -60 -310V-286Z', '#c59b45', 'dome'),
      solid('M10 -286V-304C12 -318 48 -318 50 -304V-286Z', '#c59b45', 'dome'),
      second(box(140, -350, 190, 250, 4), '#b02c28', 'cab'),
      detail(box(172, -316, 70, 90, 6), '#33424f', 'window'),
      glass(box(172, -316, 70, 90, 6), '#9cc9de'),
      detail(box(122, -364, 230, 18, 6), '#22262a', 'roof'),
      glow(circle(-338, -236, 20), '#fff0bd', 'headlight'),
      detail(box(-340, -114, 690, 22, 4), '#b02c28', 'frame'),
      detail(poly(-352, -92, -300, -92, -290, -14, -400, -14), '#b02c28', 'catcher'),
      ...[-230, -130].flatMap((x) => [
        solid(circle(x, -40, 33), '#22262a', 'wheel'),
        detail(circle(x, -40, 20), '#b02c28', 'wheel'),
      ]),
      ...[0, 130, 260].flatMap((x) => [
        solid(circle(x, -66, 59), '#22262a', 'wheel'),
        detail(circle(x, -66, 45), '#b02c28', 'wheel'),
        line(
          `M${x - 44} -66H${x + 44}M${x} -110V-22M${x - 31} -97L${x + 31} -35M${x - 31} -35L${x + 31} -97`,
          '#22262a',
          7,
          'spoke',
        ),
      ]),
      line('M-250 -76L0 -50H260', '#b9c1c8', 14, 'rod'),
    ],
  }),
  prop({
    names: 'bullet train, high-speed train, shinkansen, high speed train, maglev',
    in: 'vehicle',
    faces: 'left',
    shapes: [
      ...rail(-700, 640),
      main(
        'M-700 -80C-690 -120 -560 -190 -440 -270C-380 -320 -340 -330 -280 -332H630V-50H-660C-690 -50 -704 -66 -700 -80Z',
        '#f1f3f5',
        'body',
      ),
      shade('M-702 -84H630V-50H-660C-690 -50 -706 -64 -702 -84Z', '#f1f3f5'),
      second('M-640 -118C-560 -130 -460 -150 -360 -150H630V-110H-660Z', '#2f63c0', 'stripe'),
      detail('M-470 -246C-430 -280 -400 -300 -360 -306L-352 -262Z', '#26323e', 'window'),
      glow('M-660 -110L-600 -138L-590 -126L-640 -102Z', '#fff0bd', 'headlight'),
      ...Array.from({ length: 10 }, (_, i) => i).flatMap((i) => [
        detail(box(-250 + i * 86, -270, 56, 56, 10), '#33424f', 'window'),
        glass(box(-250 + i * 86, -270, 56, 56, 10), '#9cc9de'),
      ]),
      line('M190 -328V-54', '#9aa3aa', 5, 'joint'),
      flat(box(-640, -56, 1270, 22, 6), '#8b949b', 'skirt'),
      ...[-440, 60, 480].flatMap((x) => [
        solid(circle(x - 36, -30, 25), '#3b4147', 'wheel'),
        solid(circle(x + 36, -30, 25), '#3b4147', 'wheel'),
      ]),
    ],
  }),
  prop({
    names: 'mine cart, minecart, freight car, boxcar, rail wagon, coal cart',
    in: 'vehicle',
    faces: 'left',
    shapes: [
      ...rail(-120, 120),
      solid('M-74 -104C-50 -140 -20 -128 0 -136C30 -144 56 -128 74 -104Z', '#4a4540', 'ore'),
      detail(circle(-26, -120, 12), '#e0b33a', 'gold'),
      detail(circle(24, -126, 10), '#e0b33a', 'gold'),
      main(poly(-86, -106, 86, -106, 66, -34, -66, -34), '#8a6a4a', 'cart'),
      shade(poly(-72, -56, 72, -56, 66, -34, -66, -34), '#8a6a4a'),
      detail(box(-92, -114, 184, 12, 3), '#5d656d', 'rim'),
      line('M-44 -104L-36 -36M0 -104V-36M44 -104L36 -36', '#5d656d', 6, 'band'),
      ...[-42, 42].flatMap((x) => [
        solid(circle(x, -28, 21), '#3b4147', 'wheel'),
        detail(circle(x, -28, 10), '#8b949b', 'wheel'),
      ]),
    ],
  }),
];
