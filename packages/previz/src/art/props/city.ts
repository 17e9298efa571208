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
    names: 'vending machine, drinks machine, ticket machine, soda machine, atm, cash machine, kiosk machine',
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
    names:
      'kiosk, newspaper stand, newsstand, market stall, stall, food stall, fruit stand, hot dog stand, lemonade stand, booth',
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
    names: 'food truck, ice cream truck, ice cream van, taco truck',
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
    names: 'food cart, ice cream cart, hot dog cart, street cart, vendor cart, popcorn machine',
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
      tube('M-110 0L-80 -236H80L110 0M-80 -236L-60 0M80 -236L60 0', '#d8352f', 9, 'frame'),
      line('M-46 -232L-42 -56M-14 -232L-18 -56M18 -232L14 -56M46 -232L50 -56', '#8b949b', 2.4, 'chain'),
      solid(`${box(-48, -58, 36, 7, 2)}${box(10, -58, 44, 7, 2)}`, '#3f7fc4', 'seat'),
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
    names: 'escalator, moving staircase, elevator, lift, elevator door',
    in: 'street',
    height: 2.6,
    shapes: [
      main(box(-86, -250, 172, 250, 3), '#8b949b', 'frame'),
      solid(box(-70, -222, 69, 222), '#c3cad0', 'door'),
      solid(box(1, -222, 69, 222), '#b4bcc3', 'door'),
      detail(box(-40, -243, 80, 16, 3), '#22272c', 'display'),
      glow('M-8 -231L0 -240L8 -231Z', '#f0574b', 'arrow'),
      detail(box(74, -130, 9, 24, 2), '#5d656d', 'panel'),
      glow(circle(78.5, -120, 2.6), '#ffe39a', 'button'),
    ],
  }),
  prop({
    names: 'street sign, direction sign, neon sign, shop sign, signage, open sign, arrow sign',
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
  prop({
    names: 'clock tower, bell tower, big ben, campanile, steeple',
    in: 'building',
    height: 30,
    shapes: [
      main(box(-70, -420, 140, 420), '#c9a877', 'tower'),
      shade(box(24, -420, 46, 420), '#c9a877'),
      flat(
        `${box(-78, -430, 156, 16)}${box(-78, -290, 156, 12)}${box(-82, -20, 164, 20)}`,
        '#b08f5f',
        'band',
      ),
      second(poly(-78, -430, 78, -430, 0, -600), '#4a6a6a', 'roof'),
      solid(circle(0, -360, 50), '#f8f3e4', 'dial'),
      line(circle(0, -360, 50), '#5a4630', 6),
      line('M0 -360V-396M0 -360L24 -344', '#26222b', 5, 'hand'),
      ink(
        `${box(-40, -260, 22, 70, 11)}${box(18, -260, 22, 70, 11)}${box(-40, -160, 22, 70, 11)}${box(18, -160, 22, 70, 11)}`,
        '#4a3a2c',
      ),
      solid('M-24 0V-50C-24 -74 24 -74 24 -50V0Z', '#5a3a22', 'door'),
      line('M0 -600V-640', '#c59b45', 5, 'spire'),
    ],
  }),
  prop({
    names: 'bridge, stone bridge, arch bridge, footbridge, drawbridge, tunnel',
    in: 'building',
    height: 5,
    shapes: [
      main(
        'M-420 0V-120C-200 -200 200 -200 420 -120V0H260C250 -120 110 -120 100 0H-100C-110 -120 -250 -120 -260 0Z',
        '#a8a29a',
        'bridge',
      ),
      light('M-430 -130C-200 -212 200 -212 430 -130V-108C200 -188 -200 -188 -430 -108Z', '#a8a29a'),
      line(
        'M-380 -70H-300M-80 -90H80M300 -70H380M-350 -40H-280M290 -40H350M-60 -50H60M-200 -136H-120M120 -136H200',
        '#8a847c',
        4,
        'stone',
      ),
      shade(
        'M-260 0C-250 -120 -110 -120 -100 0H-116C-124 -100 -236 -100 -244 0ZM100 0C110 -120 250 -120 260 0H244C236 -100 124 -100 116 0Z',
        '#a8a29a',
      ),
    ],
  }),
  prop({
    names: 'windmill, dutch windmill, mill',
    in: 'building',
    height: 14,
    shapes: [
      main(poly(-110, 0, 110, 0, 64, -320, -64, -320), '#e9dcc0', 'tower'),
      shade(poly(30, 0, 110, 0, 64, -320, 18, -320), '#e9dcc0'),
      second('M-74 -316C-70 -380 70 -380 74 -316Z', '#a8482f', 'cap'),
      ink('M-26 0V-70C-26 -96 26 -96 26 -70V0Z', '#5a3a22'),
      glow(`${box(-18, -190, 36, 40, 4)}`, '#ffe39a', 'window'),
      ...[0.5, 2.07, 3.64, 5.21].flatMap((a) => {
        const c = Math.cos(a);
        const s = Math.sin(a);
        const at = (u: number, v: number) => [c * u - s * v, -340 + s * u + c * v];
        return [
          solid(poly(...at(60, 4), ...at(280, 4), ...at(280, 56), ...at(60, 46)), '#f4efe2', 'sail'),
          line(`M0 -340L${(c * 290).toFixed(1)} ${(-340 + s * 290).toFixed(1)}`, '#6d4a2c', 9, 'arm'),
        ];
      }),
      solid(circle(0, -340, 15), '#4a3020', 'hub'),
    ],
  }),
  prop({
    names: 'wind turbine, windmill turbine, wind generator',
    in: 'building',
    height: 40,
    shapes: [
      main(poly(-14, 0, 14, 0, 7, -400, -7, -400), '#eef1f2', 'tower'),
      shade(poly(3, 0, 14, 0, 7, -400, 1, -400), '#eef1f2'),
      ...[-1.57, 0.52, 2.62].map((a) => {
        const c = Math.cos(a);
        const s = Math.sin(a);
        const at = (u: number, v: number) => [c * u - s * v, -400 + s * u + c * v];
        return main(
          blob([...at(0, -5), ...at(40, -14), ...at(230, -2), ...at(230, 2), ...at(30, 8), ...at(0, 5)], 0.6),
          '#f6f8f8',
          'blade',
        );
      }),
      solid(circle(0, -400, 13), '#c9d0d4', 'hub'),
    ],
  }),
  prop({
    names: 'barn, red barn, farmhouse barn, stable, cowshed, granary',
    in: 'building',
    height: 8,
    shapes: [
      main(poly(-220, 0, -220, -220, -150, -330, 0, -400, 150, -330, 220, -220, 220, 0), '#b5322c', 'wall'),
      shade(poly(120, 0, 120, -344, 150, -330, 220, -220, 220, 0), '#b5322c'),
      solid(
        poly(
          -246,
          -206,
          -166,
          -342,
          0,
          -420,
          166,
          -342,
          246,
          -206,
          222,
          -206,
          150,
          -326,
          0,
          -396,
          -150,
          -326,
          -222,
          -206,
        ),
        '#5d5450',
        'roof',
      ),
      line('M-80 0V-150H80V0M-80 -150L80 0M80 -150L-80 0M0 -150V0', '#f4efe4', 8, 'door'),
      detail(poly(-34, -230, 34, -230, 34, -290, -34, -290), '#4a1f1c', 'loft'),
      line('M-34 -230H34V-290H-34Z', '#f4efe4', 7),
      glow(`${box(-176, -130, 50, 50, 3)}${box(126, -130, 50, 50, 3)}`, '#ffe6a6', 'window'),
    ],
  }),
  prop({
    names: 'silo, grain silo, storage tank, grain elevator',
    in: 'building',
    height: 12,
    shapes: [
      main(box(-80, -420, 160, 420), '#c3cad0', 'silo'),
      shade(box(30, -420, 50, 420), '#c3cad0'),
      line('M-80 -340H80M-80 -260H80M-80 -180H80M-80 -100H80', '#98a2aa', 5, 'hoop'),
      second('M-84 -416C-84 -500 84 -500 84 -416Z', '#8a949c', 'dome'),
      line('M-56 -416V0M-36 -416V0', '#7d868e', 3, 'ladder'),
    ],
  }),
  prop({
    names: 'greenhouse, glasshouse, conservatory, hothouse',
    in: 'building',
    height: 3.4,
    shapes: [
      detail(poly(-150, 0, -150, -170, 0, -260, 150, -170, 150, 0), '#bfe0dc', 'glass'),
      detail(
        blob(
          [
            -130, 0, -120, -50, -90, -30, -70, -80, -40, -30, -10, -60, 20, -24, 50, -84, 80, -30, 110, -56,
            132, 0,
          ],
          0.8,
        ),
        '#5a9a45',
        'plants',
      ),
      glass(poly(-150, -60, -150, -170, 0, -260, 150, -170, 150, -60), '#cfe9ea'),
      tube(
        'M-150 0V-170L0 -260L150 -170V0ZM-150 -170H150M-75 0V-214M0 0V-260M75 0V-214M-150 -86H150',
        '#f4f6f5',
        6,
        'frame',
      ),
    ],
  }),
  prop({
    names: 'doghouse, dog house, kennel, chicken coop, hen house, coop, rabbit hutch',
    in: 'building',
    height: 1.1,
    shapes: [
      main(poly(-46, 0, 46, 0, 46, -58, 0, -96, -46, -58), '#c8703a', 'wall'),
      shade(poly(20, 0, 46, 0, 46, -58, 20, -80), '#c8703a'),
      line('M-46 -18H46M-46 -38H46', '#9c5226', 2, 'board'),
      second(poly(-62, -52, 0, -108, 62, -52, 54, -44, 0, -92, -54, -44), '#8f2f2a', 'roof'),
      ink('M-20 0V-30C-20 -54 20 -54 20 -30V0Z', '#3a2416'),
      detail(limb([-9, -64, 3], [9, -64, 3]), '#f4efe2', 'bone'),
    ],
  }),
  prop({
    names: 'garage, shed, garden shed, cabin, log cabin, wooden cabin, hut, shack',
    in: 'building',
    height: 4,
    shapes: [
      main(poly(-140, 0, -140, -150, 140, -150, 140, 0), '#8a5a32', 'wall'),
      line('M-140 -25H140M-140 -50H140M-140 -75H140M-140 -100H140M-140 -125H140', '#6d4425', 4, 'log'),
      solid(box(74, -250, 32, 80), '#8f8b84', 'chimney'),
      second(poly(-170, -140, -110, -240, 110, -240, 170, -140), '#5d4a3c', 'roof'),
      solid(box(-34, -112, 60, 112, 2), '#5a361c', 'door'),
      detail(circle(14, -56, 4), '#e0b23c', 'knob'),
      glow(`${box(-112, -112, 50, 46, 3)}${box(62, -112, 50, 46, 3)}`, '#ffe39a', 'window'),
      line('M-87 -112V-66M-112 -89H-62M87 -112V-66M62 -89H112', '#5a361c', 4),
    ],
  }),
];
