/** Cars from the front, each as its own side view shows it; the windscreen is large enough for those inside. */
import { box, circle, poly } from '../path/outline.ts';
import { detail, glow, light, line, main, type Prop, type PropShape, prop, shade, solid } from './prop.ts';

const SCREEN =
  'M-73 -97C-70 -120 -63 -146 -56 -158C-30 -163 30 -163 56 -158C63 -146 70 -120 73 -97C40 -101 -40 -101 -73 -97Z';

const both = (draw: (side: -1 | 1) => PropShape | readonly PropShape[]): readonly PropShape[] =>
  ([-1, 1] as const).flatMap((side) => draw(side));

const tyres = (at: number, wide: number): readonly PropShape[] =>
  both((s) => detail(box(s * at - wide / 2, -40, wide, 40, 7), '#23262a', 'tyre'));

const roof = (paint: string): PropShape =>
  main('M-82 -98C-78 -124 -70 -150 -62 -164C-40 -172 40 -172 62 -164C70 -150 78 -124 82 -98Z', paint, 'roof');

const screen = (rear: boolean): readonly PropShape[] => [
  detail(SCREEN, '#2c3640', 'windscreen'),
  ...(rear
    ? [
        detail(
          'M-44 -148C-20 -151 20 -151 44 -148L48 -124C20 -126 -20 -126 -48 -124Z',
          '#8fa9b8',
          'rear window',
        ),
      ]
    : []),
];

const mirrors = (paint: string): readonly PropShape[] =>
  both((s) =>
    main(
      `M${s * 84} -112C${s * 96} -116 ${s * 106} -112 ${s * 106} -102C${s * 104} -96 ${s * 92} -96 ${s * 84} -100Z`,
      paint,
      'mirror',
    ),
  );

const bonnet = (paint: string): readonly PropShape[] => [
  main(
    'M-92 -56C-94 -78 -90 -92 -82 -99C-40 -104 40 -104 82 -99C90 -92 94 -78 92 -56L90 -26C60 -20 -60 -20 -90 -26Z',
    paint,
  ),
  light('M-80 -97C-40 -102 40 -102 80 -97L74 -92C40 -96 -40 -96 -74 -92Z', paint),
  shade('M-93 -62C-60 -58 60 -58 93 -62L90 -26C60 -20 -60 -20 -90 -26Z', paint),
  shade(
    'M-60 -99C-58 -86 -54 -76 -47 -67L-44 -67C-51 -76 -55 -86 -57 -99ZM60 -99C58 -86 54 -76 47 -67L44 -67C51 -76 55 -86 57 -99Z',
    paint,
  ),
];

const grille: readonly PropShape[] = [
  solid(box(-40, -66, 80, 20, 8), '#23272c', 'grille'),
  line('M-36 -60H36M-36 -54H36', '#5c646c', 1.6, 'grille bars'),
];

const roundLights = (at: number, r: number): readonly PropShape[] =>
  both((s) => glow(circle(s * at, -60, r), '#fff3c9', 'headlight'));

const bumper: readonly PropShape[] = [
  detail(box(-90, -38, 180, 13, 6), '#30353b', 'bumper'),
  detail(box(-25, -42, 50, 12, 2), '#f1efe6', 'plate'),
  line('M-14 -36H14', '#3a3f46', 3, 'number'),
];

const saloon = (paint: string): readonly PropShape[] => [
  ...tyres(76, 26),
  roof(paint),
  ...screen(true),
  ...mirrors(paint),
  ...bonnet(paint),
  ...grille,
  ...roundLights(66, 13),
  ...bumper,
];

/** Slatted grille and a bull bar, high on its wheels. */
const rough = (paint: string): readonly PropShape[] => [
  ...tyres(80, 34),
  roof(paint),
  ...screen(true),
  ...mirrors(paint),
  main('M-98 -30V-92C-98 -98 -94 -101 -86 -101H86C94 -101 98 -98 98 -92V-30C60 -24 -60 -24 -98 -30Z', paint),
  light(box(-86, -98, 172, 6, 3), paint),
  shade('M-98 -52H98V-30C60 -24 -60 -24 -98 -30Z', paint),
  solid(box(-44, -86, 88, 36, 5), '#23272c', 'grille'),
  line('M-30 -84V-52M-18 -84V-52M-6 -84V-52M6 -84V-52M18 -84V-52M30 -84V-52', '#8b939a', 3, 'grille bars'),
  ...both((s) => glow(circle(s * 70, -70, 15), '#fff3c9', 'headlight')),
  detail(box(-100, -40, 200, 14, 5), '#30353b', 'bumper'),
  line('M-56 -36V-58C-56 -64 56 -64 56 -58V-36', '#4a5056', 5, 'bull bar'),
  detail(box(-25, -40, 50, 12, 2), '#f1efe6', 'plate'),
];

const front = (names: string, shapes: readonly PropShape[]): Prop =>
  prop({ names, in: 'vehicle', anchors: { windscreen: [0, -158], top: [0, -172] }, shapes });

const RED = '#d62f2b';
const VAN = '#e9ebec';
const TRUCK = '#b8342e';

export const CAR_FRONT_PROPS: readonly Prop[] = [
  front('car front, front of a car, car from the front', saloon('#d23a34')),
  front('taxi front, taxi from the front', [
    solid(box(-30, -188, 60, 20, 4), '#2a2d31', 'sign'),
    glow(box(-26, -185, 52, 14, 2), '#fff2c4', 'sign'),
    ...saloon('#f4bd20'),
  ]),
  front('police car front, police car from the front', [
    glow(box(-40, -184, 36, 14, 4), '#2f6df0', 'beacon'),
    glow(box(4, -184, 36, 14, 4), '#ec3a3a', 'beacon'),
    ...saloon('#24324a'),
    detail(
      poly(
        0,
        -94,
        3.4,
        -86,
        12,
        -85,
        5.6,
        -79,
        7.6,
        -70.6,
        0,
        -75,
        -7.6,
        -70.6,
        -5.6,
        -79,
        -12,
        -85,
        -3.4,
        -86,
      ),
      '#d9a93c',
      'star',
    ),
  ]),
  front('limousine front, limousine from the front', saloon('#22252b')),
  front('sports car front, sports car from the front', [
    ...tyres(84, 34),
    ...both((s) =>
      solid(
        `M${s * 20} -100C${s * 18} -128 ${s * 24} -138 ${s * 38} -138C${s * 52} -138 ${s * 58} -128 ${s * 56} -100Z`,
        '#7d4a2b',
        'seat',
      ),
    ),
    detail(SCREEN, '#3d4a56', 'windscreen'),
    line(
      'M-73 -97C-70 -120 -63 -146 -56 -158C-30 -163 30 -163 56 -158C63 -146 70 -120 73 -97',
      '#2a2d31',
      5,
      'frame',
    ),
    ...mirrors(RED),
    main(
      'M-108 -30C-112 -56 -104 -74 -88 -82C-70 -94 -50 -101 0 -101C50 -101 70 -94 88 -82C104 -74 112 -56 108 -30C60 -22 -60 -22 -108 -30Z',
      RED,
    ),
    light('M-84 -80C-60 -93 -40 -98 0 -98C40 -98 60 -93 84 -80C50 -90 -50 -90 -84 -80Z', RED),
    shade('M-110 -50C-70 -40 70 -40 110 -50L108 -30C60 -22 -60 -22 -108 -30Z', RED),
    shade('M-34 -98L-22 -60H-16L-28 -99ZM34 -98L22 -60H16L28 -99Z', RED),
    ...both((s) => glow(`M${s * 98} -62L${s * 56} -72L${s * 60} -60L${s * 94} -52Z`, '#fff0bd', 'headlight')),
    solid('M-46 -50H46L38 -34H-38Z', '#1d2023', 'intake'),
    ...both((s) => solid(poly(s * 58, -46, s * 96, -50, s * 92, -36, s * 62, -34), '#1d2023', 'intake')),
    detail(box(-100, -30, 200, 7, 3), '#1f2226', 'splitter'),
  ]),
  front('jeep front, jeep from the front', [
    line('M-60 -172H60M-52 -166V-174M52 -166V-174', '#33383d', 4, 'rack'),
    ...rough('#5a7a4a'),
  ]),
  front('pickup truck front, pickup from the front', rough('#3474b8')),
  front('van front, van from the front', [
    ...tyres(78, 28),
    main('M-94 -98L-84 -176C-82 -188 -74 -192 -60 -192H60C74 -192 82 -188 84 -176L94 -98Z', VAN, 'roof'),
    ...screen(false),
    ...mirrors(VAN),
    main('M-98 -30V-92C-98 -98 -92 -102 -84 -102H84C92 -102 98 -98 98 -92V-30C60 -24 -60 -24 -98 -30Z', VAN),
    shade('M-98 -54H98V-30C60 -24 -60 -24 -98 -30Z', VAN),
    detail(box(-98, -60, 196, 7), '#3f74b0', 'stripe'),
    solid(box(-44, -86, 88, 18, 5), '#23272c', 'grille'),
    ...both((s) => glow(box(s * 74 - 16, -88, 32, 22, 6), '#fff3c9', 'headlight')),
    ...bumper,
  ]),
  front('truck front, truck from the front, lorry from the front', [
    ...tyres(84, 34),
    solid(box(-112, -238, 224, 200, 4), '#e3e0d8', 'box'),
    shade(box(70, -238, 42, 200, 3), '#e3e0d8'),
    main('M-100 -98L-94 -182C-92 -194 -84 -200 -70 -200H70C84 -200 92 -194 94 -182L100 -98Z', TRUCK, 'roof'),
    ...both((s) => glow(box(s * 52 - 9, -197, 18, 7, 3), '#ffd98a', 'marker light')),
    glow(box(-9, -197, 18, 7, 3), '#ffd98a', 'marker light'),
    solid('M-86 -176H86L90 -160H-90Z', '#23272c', 'visor'),
    ...screen(false),
    ...both((s) => detail(box(s * 112 - 9, -150, 18, 44, 4), '#2a2e33', 'mirror')),
    ...both((s) => line(`M${s * 94} -140H${s * 106}`, '#2a2e33', 4, 'mirror arm')),
    main(
      'M-104 -30V-92C-104 -98 -98 -102 -90 -102H90C98 -102 104 -98 104 -92V-30C60 -24 -60 -24 -104 -30Z',
      TRUCK,
    ),
    shade('M-104 -54H104V-30C60 -24 -60 -24 -104 -30Z', TRUCK),
    solid(box(-52, -90, 104, 40, 5), '#23272c', 'grille'),
    line('M-48 -82H48M-48 -74H48M-48 -66H48M-48 -58H48', '#aeb6bd', 2.4, 'grille bars'),
    ...both((s) => glow(box(s * 80 - 15, -84, 30, 22, 6), '#fff3c9', 'headlight')),
    detail(box(-106, -44, 212, 20, 5), '#c3cad0', 'bumper'),
    detail(box(-25, -40, 50, 12, 2), '#f1efe6', 'plate'),
  ]),
  front('vintage car front, classic car from the front', [
    ...tyres(86, 22),
    roof('#2f5d50'),
    ...screen(true),
    main('M-60 -98C-40 -104 40 -104 60 -98L52 -34H-52Z', '#36705f'),
    ...both((s) =>
      main(
        `M${s * 108} -26C${s * 110} -66 ${s * 92} -80 ${s * 66} -74C${s * 58} -60 ${s * 54} -40 ${s * 54} -26Z`,
        '#2f5d50',
        'mudguard',
      ),
    ),
    solid('M-30 -36V-84C-30 -98 30 -98 30 -84V-36Z', '#d9b25a', 'grille'),
    solid('M-24 -40V-82C-24 -92 24 -92 24 -82V-40Z', '#23272c', 'grille'),
    line('M-16 -88V-40M-8 -89V-40M0 -89V-40M8 -89V-40M16 -88V-40', '#d9b25a', 2, 'grille bars'),
    ...both((s) => detail(circle(s * 58, -74, 16), '#d9b25a', 'lamp rim')),
    ...both((s) => glow(circle(s * 58, -74, 12), '#fff3c9', 'headlight')),
    detail(box(-104, -32, 208, 8, 4), '#c3cad0', 'bumper'),
  ]),
];
