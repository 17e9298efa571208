/** More things of nurseries, banks, snow and breakfast tables. */
import { blob, box, circle, limb, oval, poly } from '../path/outline.ts';
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
} from './prop.ts';
import { wheel } from './wheel.ts';

export const SUNDRY_PROPS: readonly Prop[] = [
  prop({
    names: 'pacifier, dummy, baby pacifier, soother, binky',
    in: 'household',
    at: 'surface',
    shapes: [
      line(circle(0, -1.9, 1.7), '#f2b83a', 0.6, 'ring'),
      main(
        blob([-3.4, -4.6, -2, -6, 0, -5.2, 2, -6, 3.4, -4.6, 2, -3.2, 0, -3.6, -2, -3.2], 0.9),
        '#5fb0d8',
        'shield',
      ),
      flat(circle(0, -4.4, 1), '#3f8fb8', 'knob'),
      detail(
        blob([-0.7, -5.4, -1.5, -7.4, -1, -9, 0, -9.5, 1, -9, 1.5, -7.4, 0.7, -5.4], 0.9),
        '#e8c9a0',
        'teat',
      ),
      light(oval(-2, -4.8, 0.6, 0.35), '#5fb0d8'),
    ],
  }),
  prop({
    names: 'diaper, nappy, baby diaper',
    in: 'clothing',
    at: 'surface',
    shapes: [
      main('M-16 -20H16C17 -14 14 -6 5 0H-5C-14 -6 -17 -14 -16 -20Z', '#f6f6f3', 'diaper'),
      shade('M6 -20H16C17 -14 14 -6 5 0H0C7 -6 9 -12 6 -20Z', '#f6f6f3'),
      flat(
        'M-15.500 -12C-9 -10 -6 -5 -5 0C-10 -3 -14 -7 -15.500 -12ZM15.500 -12C9 -10 6 -5 5 0C10 -3 14 -7 15.500 -12Z',
        '#dfe6ea',
        'cuff',
      ),
      second(`${box(-15, -19, 7, 4, 1)}${box(8, -19, 7, 4, 1)}`, '#6fb6dc', 'tape'),
      detail(`${circle(0, -16, 1.6)}${circle(-2, -17.6, 0.8)}${circle(2, -17.6, 0.8)}`, '#f0b8c4', 'bear'),
    ],
  }),
  prop({
    names: 'nail polish, nail varnish, bottle of nail polish',
    in: 'household',
    at: 'surface',
    shapes: [
      main(
        'M-2.400 -3.800C-2.600 -4.200 -1.200 -4.600 -0.900 -5H0.900C1.200 -4.600 2.600 -4.200 2.400 -3.800V-0.600C2.400 -0.200 2 0 1.600 0H-1.600C-2 0 -2.400 -0.200 -2.400 -0.600Z',
        '#d8305c',
        'bottle',
      ),
      shade(
        'M0.900 -5C1.200 -4.600 2.600 -4.200 2.400 -3.800V-0.600C2.400 -0.200 2 0 1.600 0H0.800C1.500 -1.600 1.500 -3.400 0.900 -5Z',
        '#d8305c',
      ),
      light(box(-1.9, -3.4, 0.5, 2.6, 0.2), '#d8305c'),
      solid(poly(-0.9, -5, 0.9, -5, 0.7, -9, -0.7, -9), '#26292d', 'cap'),
      flat(limb([4, -0.4, 0.5], [8, -0.9, 0.4]), '#d8305c', 'stroke'),
    ],
  }),
  prop({
    names: 'atm, cash machine, cash dispenser, bank machine',
    in: 'electronics',
    shapes: [
      main(box(-36, -150, 72, 150, 4), '#2f5f9c', 'cabinet'),
      shade('M18 -150H32C34 -150 36 -148 36 -146V-4C36 -2 34 0 32 0H18Z', '#2f5f9c'),
      glow(box(-32, -146, 64, 16, 2), '#f4f0dc'),
      line(
        'M-14 -133L-9 -143L-4 -133M-12 -137H-6M0 -143H10M5 -143V-133M14 -133V-143L18 -137L22 -143V-133',
        '#2f5f9c',
        2,
        'sign',
      ),
      detail(box(-28, -124, 40, 32, 2), '#1f2a36', 'frame'),
      { ...detail(box(-25, -121, 34, 26, 1), '#6fc4e4', 'screen'), tone: 'glow' as const },
      line('M-20 -114H2M-20 -107H-4', '#f4f8fa', 2, 'screen'),
      solid(poly(-30, -88, 30, -88, 34, -68, -34, -68), '#b4bec7', 'shelf'),
      detail(
        [0, 1, 2].flatMap((r) => [0, 1, 2].map((c) => box(-20 + c * 9, -86 + r * 6, 6.5, 4, 1))).join(''),
        '#f4f4f0',
        'key',
      ),
      ink(`${box(17, -120, 14, 3, 1)}${box(-22, -60, 44, 6, 2)}`, '#14181d', 'slot'),
      detail(box(-16, -58, 32, 13, 1), '#7fb27a', 'banknote'),
      detail(circle(0, -51, 4), '#a9d0a4', 'banknote'),
    ],
  }),
  prop({
    names: 'escalator, moving stairs, moving staircase',
    in: 'furniture',
    shapes: [
      flat('M-230 0L-150 -10L150 -250H240V-220L170 -214L-120 0Z', '#5d656d', 'truss'),
      ink(
        Array.from({ length: 10 }, (_, i) => box(-150 + i * 30, -20 - i * 24, 32, 24)).join(''),
        '#33383e',
        'step',
      ),
      line(
        Array.from({ length: 10 }, (_, i) => `M${-150 + i * 30} ${-20 - i * 24}h32`).join(''),
        '#f2c230',
        3,
        'edge',
      ),
      {
        ...glass('M-210 -12L-200 -90H-150L140 -330H220L230 -240L150 -230L-130 -6Z', '#bfe0ea'),
        opacity: 0.55,
      },
      main(
        'M-214 -84C-220 -100 -206 -104 -196 -104H-154L136 -344H226C238 -344 238 -328 226 -328H142L-148 -88H-196Z',
        '#26292d',
        'handrail',
      ),
      solid('M-236 0L-226 -20L-140 -14L160 -226L244 -230V-196L176 -190L-110 0Z', '#b4bec7', 'skirt'),
    ],
  }),
  prop({
    names: 'snowmobile, snow scooter, motor sled',
    in: 'vehicle',
    faces: 'left',
    anchors: { seat: [50, -72], saddle: [50, -72] },
    shapes: [
      solid('M-20 -8C-40 -10 -40 -34 -10 -36H110C150 -36 160 -12 130 -6H0Z', '#26292d', 'track'),
      line('M-16 -22H132M0 -34V-8M24 -34V-8M48 -34V-8M72 -34V-8M96 -34V-8', '#4c535a', 3, 'track'),
      main('M-150 -44C-130 -70 -90 -84 -50 -88L-20 -70L20 -60H140L150 -40H-60L-110 -32Z', '#d8352f', 'body'),
      shade('M-110 -32L-60 -40H150L140 -46H-60L-140 -42Z', '#d8352f'),
      glass('M-74 -86L-40 -122L-28 -116L-44 -84Z', '#9cc9de'),
      solid('M-10 -72C20 -88 100 -86 140 -80L146 -60H10Z', '#2b2e33', 'seat'),
      line('M-36 -88L-10 -112H4', '#33383e', 5, 'handle'),
      line('M-100 -36L-90 -12M-70 -40L-66 -12', '#8b949b', 6, 'strut'),
      second(
        'M-170 -18C-168 -6 -150 -2 -136 -2H-40C-30 -2 -30 -12 -40 -12H-140C-152 -12 -158 -18 -160 -24Z',
        '#f2c230',
        'ski',
      ),
      glow(oval(-122, -60, 10, 6), '#fbf0c0'),
    ],
  }),
  prop({
    names: 'golf cart, golf buggy, golf car',
    in: 'vehicle',
    faces: 'left',
    anchors: { seat: [30, -84] },
    shapes: [
      line('M-84 -84L-62 -186M88 -84V-186', '#c9d1d8', 6, 'post'),
      main(
        'M-130 -34V-66C-126 -84 -110 -90 -86 -92L-60 -44H0L10 -78H110C122 -78 128 -70 128 -60V-34Z',
        '#f4f4f0',
        'body',
      ),
      shade('M-130 -48H128V-34H-130Z', '#f4f4f0'),
      solid(box(8, -92, 80, 16, 6), '#3f7a58', 'seat'),
      solid(box(72, -130, 16, 44, 6), '#3f7a58', 'back'),
      main(box(-84, -196, 186, 14, 6), '#e4e8ea', 'roof'),
      line('M-64 -88L-40 -104M-50 -112L-30 -96', '#33383e', 5, 'wheel'),
      line('M112 -78L124 -150M120 -78L136 -146', '#8b949b', 4, 'club'),
      detail(box(100, -110, 32, 40, 6), '#d8352f', 'bag'),
      glow(circle(-122, -70, 7), '#fbf0c0'),
      ...wheel(-88, 26),
      ...wheel(84, 26),
    ],
  }),
  prop({
    names: 'quad bike, atv, all-terrain vehicle, quad, four-wheeler',
    in: 'vehicle',
    faces: 'left',
    anchors: { seat: [14, -86], saddle: [14, -86] },
    shapes: [
      solid(box(-50, -50, 100, 20, 4), '#33383e', 'frame'),
      main(
        'M-112 -70C-104 -92 -70 -96 -46 -86L-24 -92L0 -78H60C90 -92 112 -86 116 -66L84 -72L50 -56H-30L-60 -66Z',
        '#3f8a52',
        'body',
      ),
      shade('M-112 -70L-60 -66L-30 -56H50L84 -72L116 -66L112 -60L84 -64L54 -48H-34L-62 -58Z', '#3f8a52'),
      solid('M-10 -82C10 -98 60 -96 80 -88V-80H-6Z', '#26292d', 'seat'),
      line('M-34 -88L-24 -116H-8', '#33383e', 5, 'handle'),
      line(
        'M-110 -94H-56M-104 -100V-88M-84 -100V-88M-64 -100V-88M60 -96H116M70 -102V-90M94 -102V-90',
        '#5d656d',
        4,
        'rack',
      ),
      glow(circle(-100, -78, 7), '#fbf0c0'),
      ...wheel(-74, 36),
      ...wheel(76, 36),
    ],
  }),
  prop({
    names: 'bowl of cereal, cereal, cornflakes, muesli, granola, porridge, oatmeal',
    in: 'food',
    at: 'surface',
    shapes: [
      main('M-9 -7H9C8.500 -3 6 -1 4 -1V0H-4V-1C-6 -1 -8.500 -3 -9 -7Z', '#3f8fc4', 'bowl'),
      shade('M3 -7H9C8.500 -3 6 -1 4 -1V0H0C3 -2 3.500 -4 3 -7Z', '#3f8fc4'),
      detail(oval(0, -7, 9, 1.9), '#f6f6f2', 'milk'),
      solid(
        [
          [-6, -7.4],
          [-3.6, -8.2],
          [-1, -8.6],
          [1.6, -8.4],
          [4.2, -8],
          [6.4, -7.3],
          [-4.6, -6.6],
          [-2, -7.2],
          [0.6, -7],
          [3.2, -6.8],
          [-0.4, -6],
        ]
          .map(([x = 0, y = 0]) => oval(x, y, 1.4, 0.85))
          .join(''),
        '#e0a23c',
        'flake',
      ),
      detail(`${circle(-2.6, -8.8, 0.8)}${circle(3, -8.8, 0.8)}`, '#d8303f', 'berry'),
      line('M4 -8L11 -14', '#b9c3cb', 0.9, 'spoon'),
    ],
  }),
  prop({
    names: 'grapefruit, pomelo, pink grapefruit, blood orange',
    in: 'food',
    at: 'surface',
    shapes: [
      main(circle(-2.6, -5, 5), '#f2a04e', 'fruit'),
      light(oval(-4.6, -7.2, 1.2, 0.9), '#f2a04e'),
      flat(circle(4.6, -4.4, 4.4), '#f4b46a', 'half'),
      detail(circle(4.6, -4.4, 3.9), '#fbeede', 'pith'),
      detail(
        Array.from({ length: 8 }, (_, i) => {
          const a = (i * Math.PI) / 4 + 0.12;
          const b = a + 0.54;
          return poly(
            4.6 + Math.cos((a + b) / 2) * 0.5,
            -4.4 + Math.sin((a + b) / 2) * 0.5,
            4.6 + Math.cos(a) * 3.2,
            -4.4 + Math.sin(a) * 3.2,
            4.6 + Math.cos((a + b) / 2) * 3.5,
            -4.4 + Math.sin((a + b) / 2) * 3.5,
            4.6 + Math.cos(b) * 3.2,
            -4.4 + Math.sin(b) * 3.2,
          );
        }).join(''),
        '#ec6a6a',
        'segment',
      ),
    ],
  }),
];
