/** Cars and vans from the side, heading left. */
import { box, circle, poly } from '../path/outline.ts';
import {
  type Anchors,
  detail,
  flat,
  glass,
  glow,
  ink,
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
import { arch, wheel } from './wheel.ts';

/** A window: dark inside under a pane of glass. */
const pane = (d: string): readonly PropShape[] => [detail(d, '#33424f', 'window'), glass(d, '#9cc9de')];

const SALOON =
  'M-219 -40C-223 -62 -214 -80 -188 -86L-116 -94C-88 -128 -58 -146 -8 -147C52 -148 86 -138 122 -101L194 -94C216 -90 223 -72 221 -48L219 -36C217 -29 211 -27 201 -27H-201C-213 -27 -218 -32 -219 -40Z';
const CAR_ANCHORS: Anchors = { seat: [-10, -70], top: [0, -147] };

const saloon = (paint: string): readonly PropShape[] => [
  detail(box(-190, -30, 380, 12, 5), '#1f2226', 'sill'),
  main(SALOON, paint),
  shade(
    'M-220 -52C-120 -44 120 -44 221 -52L219 -36C217 -29 211 -27 201 -27H-201C-216 -27 -219 -38 -220 -52Z',
    paint,
  ),
  light('M-186 -82C-120 -92 120 -96 196 -88L198 -84C120 -91 -120 -86 -192 -76Z', paint),
  ...pane('M-98 -95C-74 -122 -54 -134 -18 -136L-14 -97Z'),
  ...pane('M-3 -97L-4 -137C46 -139 72 -130 103 -99Z'),
  line(
    'M-10 -136L-7 -40M-100 -90C-104 -70 -100 -50 -94 -42M100 -96C108 -78 100 -62 92 -52',
    '#2a2d31',
    1.6,
    'seam',
  ),
  detail(box(-34, -84, 20, 5, 2.5), '#dfe4e8', 'handle'),
  detail(box(58, -86, 20, 5, 2.5), '#dfe4e8', 'handle'),
  glow('M-215 -66C-212 -76 -204 -80 -190 -80L-186 -68C-194 -64 -206 -63 -215 -66Z', '#fff0bd', 'headlight'),
  glow('M221 -64L202 -62L198 -80C212 -80 220 -74 221 -64Z', '#d8322e', 'taillight'),
  detail(box(-224, -46, 26, 10, 4), '#3a3f45', 'bumper'),
  detail(box(198, -48, 26, 10, 4), '#3a3f45', 'bumper'),
  ...[-134, 134].flatMap((x) => [arch(x, 43, -25), ...wheel(x, 35)]),
];

/** A car of tomorrow, on cushions of light instead of wheels. */
const hovering = (paint: string): readonly PropShape[] => [
  glow('M-176 0C-160 -22 -150 -40 -146 -52H-78C-76 -40 -66 -20 -52 0Z', '#8fe3ff', 'lift'),
  glow('M60 0C74 -20 84 -40 86 -52H152C156 -40 166 -20 182 0Z', '#8fe3ff', 'lift'),
  detail('M-168 -50H-60L-70 -34H-156ZM72 -50H172L160 -34H84Z', '#2a3038', 'thruster'),
  glow('M-154 -38H-72L-75 -34H-150ZM86 -38H160L157 -34H88Z', '#d6f6ff', 'thruster light'),
  main(
    'M-228 -74C-226 -92 -206 -100 -168 -106L-118 -112C-96 -140 -60 -156 -6 -156C62 -156 104 -140 130 -112L196 -106C216 -102 226 -92 228 -76C228 -60 214 -50 190 -48H-190C-214 -50 -228 -60 -228 -74Z',
    paint,
  ),
  shade('M-228 -74C-150 -66 150 -66 228 -78C228 -60 214 -50 190 -48H-190C-214 -50 -228 -60 -228 -74Z', paint),
  light('M-166 -103L-116 -109C-40 -104 60 -104 128 -109L192 -103C120 -98 -100 -98 -166 -103Z', paint),
  detail(
    'M-104 -112C-84 -136 -54 -148 -8 -148V-110ZM4 -148C54 -148 92 -136 114 -112L4 -110Z',
    '#2c3a48',
    'window',
  ),
  glass('M-104 -112C-84 -136 -54 -148 -8 -148V-110ZM4 -148C54 -148 92 -136 114 -112L4 -110Z', '#8fc7e0'),
  glow('M-226 -80C-220 -88 -204 -92 -184 -94L-182 -84C-200 -80 -214 -78 -226 -76Z', '#e8fbff', 'headlight'),
  glow('M226 -84L196 -90L194 -80L227 -74Z', '#ff4a5a', 'taillight'),
  solid('M150 -104L196 -136H222L206 -102Z', paint, 'fin'),
  glow('M-180 -60H176V-56H-180Z', '#8fe3ff', 'line'),
];

const roofSign: readonly PropShape[] = [
  solid(box(-36, -176, 64, 20, 4), '#2a2d31', 'sign'),
  glow(box(-32, -173, 56, 14, 2), '#fff2c4', 'sign'),
  line(
    'M-22 -170H-14M-18 -170V-162M-8 -162L-4.500 -170L-1 -162M4 -170L10 -162M10 -170L4 -162M15 -170V-162',
    '#2a2d31',
    1.8,
    'letters',
  ),
];

const hoverChecks: readonly PropShape[] = [
  detail(
    Array.from({ length: 11 }, (_, i) => box(-88 + i * 16, i % 2 ? -84 : -76, 8, 8)).join(''),
    '#26292d',
    'checks',
  ),
];

export const CAR_PROPS: readonly Prop[] = [
  prop({
    names: 'car, automobile, sedan, motor car, hatchback, saloon, coupe, vehicle',
    in: 'vehicle',
    faces: 'left',
    anchors: CAR_ANCHORS,
    shapes: saloon('#d23a34'),
  }),
  prop({
    names: 'taxi, cab, taxicab, yellow cab',
    in: 'vehicle',
    faces: 'left',
    anchors: CAR_ANCHORS,
    shapes: [
      solid(box(-34, -166, 60, 20, 4), '#2a2d31', 'sign'),
      glow(box(-30, -163, 52, 14, 2), '#fff2c4', 'sign'),
      line(
        'M-20 -160H-12M-16 -160V-152M-6 -152L-2.500 -160L1 -152M6 -160L12 -152M12 -160L6 -152M17 -160V-152',
        '#2a2d31',
        1.8,
        'letters',
      ),
      ...saloon('#f4bd20'),
      detail(
        Array.from({ length: 11 }, (_, i) => box(-88 + i * 16, i % 2 ? -70 : -62, 8, 8)).join(''),
        '#26292d',
        'checks',
      ),
    ],
  }),
  prop({
    names: 'hover taxi, flying taxi, flying cab, hovering taxi',
    in: 'vehicle',
    faces: 'left',
    anchors: CAR_ANCHORS,
    shapes: [...hovering('#f4bd20'), ...roofSign, ...hoverChecks],
  }),
  prop({
    names: 'hover car, flying car, hovercar, hovering car',
    in: 'vehicle',
    faces: 'left',
    anchors: CAR_ANCHORS,
    shapes: hovering('#3f6f9a'),
  }),
  prop({
    names: 'police car, patrol car, squad car, cop car',
    in: 'vehicle',
    faces: 'left',
    anchors: CAR_ANCHORS,
    shapes: [
      glow(box(-36, -160, 32, 14, 4), '#2f6df0', 'beacon'),
      glow(box(-2, -160, 32, 14, 4), '#ec3a3a', 'beacon'),
      ...saloon('#24324a'),
      solid('M-96 -92L100 -96C108 -78 100 -62 90 -46H-92C-102 -56 -102 -78 -96 -92Z', '#f1f3f5', 'doors'),
      line('M-10 -96L-7 -44', '#5a6470', 1.6, 'seam'),
      detail(
        poly(
          -52,
          -80,
          -47.6,
          -70,
          -37,
          -69,
          -45,
          -62,
          -42.6,
          -51.6,
          -52,
          -57,
          -61.4,
          -51.6,
          -59,
          -62,
          -67,
          -69,
          -56.4,
          -70,
        ),
        '#d9a93c',
        'star',
      ),
    ],
  }),
  prop({
    names: 'sports car, convertible, race car on the road, supercar, cabriolet, roadster',
    in: 'vehicle',
    faces: 'left',
    anchors: { seat: [24, -62], top: [20, -112] },
    shapes: [
      detail(box(-190, -28, 380, 10, 5), '#1f2226', 'sill'),
      main(
        'M-224 -34C-226 -52 -190 -66 -120 -76C-96 -82 -80 -84 -66 -86L118 -88C170 -88 214 -84 222 -70L220 -36C218 -26 208 -24 198 -24H-204C-216 -24 -223 -26 -224 -34Z',
        '#d62f2b',
      ),
      shade(
        'M-224 -40C-120 -32 120 -34 221 -46L220 -36C218 -26 208 -24 198 -24H-204C-218 -24 -224 -28 -224 -40Z',
        '#d62f2b',
      ),
      light('M-180 -62C-100 -78 60 -84 200 -80C100 -78 -60 -72 -180 -58Z', '#d62f2b'),
      ...pane('M-70 -86L-22 -118L-14 -118L-32 -86Z'),
      line('M-70 -86L-20 -118', '#2a2d31', 4, 'frame'),
      detail('M-28 -86L62 -87C60 -78 -24 -78 -28 -86Z', '#2a2220', 'cockpit'),
      solid('M36 -84C34 -104 40 -116 52 -116C62 -116 66 -100 64 -84Z', '#7d4a2b', 'seat'),
      second('M150 -88L206 -104L216 -100L200 -84Z', '#a82320', 'spoiler'),
      glow('M-214 -52L-180 -62L-176 -54L-210 -46Z', '#fff0bd', 'headlight'),
      glow(box(208, -72, 14, 10, 3), '#ff4a3d', 'taillight'),
      flat(poly(84, -70, 124, -72, 116, -58, 84, -56), '#a82320', 'intake'),
      ...[-138, 136].flatMap((x) => [arch(x, 42, -22), ...wheel(x, 34, '#d5dbe0')]),
    ],
  }),
  prop({
    names: 'vintage car, classic car, old car, antique car, oldtimer',
    in: 'vehicle',
    faces: 'left',
    anchors: { seat: [30, -84], top: [40, -178] },
    shapes: [
      main(
        'M-40 -90V-166C-38 -178 -28 -180 -14 -180H108C124 -180 128 -170 130 -156L138 -90Z',
        '#2f5d50',
        'cabin',
      ),
      ...pane('M-28 -112V-160H34V-112Z'),
      ...pane('M46 -112V-160H104C112 -160 114 -154 116 -146L120 -112Z'),
      main('M-176 -118C-180 -124 -174 -128 -160 -128L-36 -132V-52H-176Z', '#36705f', 'bonnet'),
      shade('M-176 -76H-36V-52H-176Z', '#36705f'),
      line('M-140 -112V-70M-122 -112V-70M-104 -112V-70M-86 -112V-70', '#234a3e', 3, 'vent'),
      detail(box(-190, -126, 18, 76, 6), '#d9b25a', 'grille'),
      main(box(-40, -112, 182, 62, 6), '#2f5d50'),
      line('M38 -178V-54M140 -100', '#234a3e', 2, 'seam'),
      detail(box(14, -96, 16, 4, 2), '#e4c878', 'handle'),
      detail(box(-70, -56, 130, 16, 2), '#1f2226', 'board'),
      main(
        'M-206 -40C-204 -84 -150 -98 -112 -74C-88 -56 -80 -44 -52 -42H40C56 -44 72 -92 112 -94C148 -96 172 -72 174 -40L160 -34H-60L-92 -36Z',
        '#234a3e',
        'fender',
      ),
      glow(circle(-184, -102, 15), '#fff2c4', 'headlight'),
      detail(box(-214, -44, 20, 9, 4), '#c9d0d6', 'bumper'),
      ...[-144, 112].flatMap((x) => wheel(x, 40, '#e8e2d0')),
    ],
  }),
  prop({
    names: 'van, minivan, delivery van, cargo van, people carrier',
    in: 'vehicle',
    faces: 'left',
    anchors: { seat: [-90, -100], top: [0, -205] },
    shapes: [
      main(
        'M-236 -44C-240 -84 -232 -104 -204 -112L-168 -186C-162 -200 -154 -206 -138 -206H214C228 -206 234 -200 235 -186L238 -50C238 -38 232 -32 220 -32H-222C-232 -32 -235 -36 -236 -44Z',
        '#e9ebec',
      ),
      shade(
        'M-237 -62C-120 -56 120 -56 238 -62V-50C238 -38 232 -32 220 -32H-222C-234 -32 -236 -44 -237 -62Z',
        '#e9ebec',
      ),
      light(box(-140, -202, 350, 6, 3), '#e9ebec'),
      ...pane('M-192 -112L-158 -182H-92V-112Z'),
      ...pane(box(-72, -184, 80, 66, 6)),
      second(box(-72, -104, 306, 14, 2), '#3f7fc4', 'stripe'),
      line('M-82 -200V-40M22 -200V-40M-88 -112V-60', '#9aa3aa', 2, 'seam'),
      detail(box(-104, -98, 16, 5, 2), '#5d656d', 'handle'),
      detail(box(30, -124, 16, 5, 2), '#5d656d', 'handle'),
      glow('M-236 -84C-234 -96 -226 -100 -212 -100L-210 -80Z', '#fff0bd', 'headlight'),
      glow(box(226, -110, 11, 30, 3), '#d8322e', 'taillight'),
      detail(box(-244, -50, 30, 14, 5), '#3a3f45', 'bumper'),
      ink(box(-228, -74, 30, 10, 4), '#3a3f45'),
      ...[-150, 150].flatMap((x) => [arch(x, 46, -30), ...wheel(x, 37)]),
    ],
  }),
];
