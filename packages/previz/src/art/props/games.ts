/** Games, camping and contests. */
import { blob, box, circle, curve, oval, poly } from '../path/outline.ts';
import {
  detail,
  faint,
  flat,
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

/** High on its string, whose end is at the origin. */
const FLOWN_KITE: readonly PropShape[] = [
  line('M0 0C40 -14 104 -70 150 -150', '#f4f0e2', 0.9, 'string'),
  line('M160 -138C176 -120 158 -104 176 -90C186 -80 178 -70 188 -62', '#f4f0e2', 1.2, 'tail'),
  second(
    `${poly(168, -118, 160, -124, 162, -114)}${poly(168, -118, 176, -122, 175, -112)}${poly(174, -90, 166, -95, 168, -85)}${poly(174, -90, 182, -94, 181, -84)}`,
    '#f2c930',
    'bow',
  ),
  main(poly(146, -206, 178, -178, 158, -136, 122, -168), '#d8352f', 'sail'),
  light(poly(146, -206, 150, -172, 122, -168), '#d8352f'),
  shade(poly(150, -172, 178, -178, 158, -136), '#d8352f'),
  line('M146 -206L158 -136M122 -168L178 -178', '#f6f1e4', 1.2, 'spar'),
];

export const GAME_PROPS: readonly Prop[] = [
  prop({
    names: 'dartboard, dart board',
    in: 'sport',
    at: 'wall',
    shapes: [
      main(circle(0, -22, 22), '#26292d', 'board'),
      detail(
        Array.from({ length: 10 }, (_, i) => {
          const a = (i * Math.PI) / 5;
          return poly(
            0,
            -22,
            18 * Math.cos(a - 0.157),
            -22 + 18 * Math.sin(a - 0.157),
            18 * Math.cos(a + 0.157),
            -22 + 18 * Math.sin(a + 0.157),
          );
        }).join(''),
        '#f1e6c8',
        'wedge',
      ),
      line(circle(0, -22, 17.5), '#d8352f', 1.6),
      line(circle(0, -22, 10.5), '#3d8a45', 1.6),
      detail(circle(0, -22, 3), '#3d8a45', 'bull'),
      detail(circle(0, -22, 1.5), '#d8352f', 'bull'),
      line('M4 -26L12 -32', '#c3cad0', 0.9),
      detail(poly(11, -31, 17, -37, 17, -32, 14, -30), '#f2c930', 'flight'),
    ],
  }),
  prop({
    names: 'pool table, billiard table, snooker table, billiards',
    in: 'furniture',
    anchors: { top: [0, -84] },
    shapes: [
      solid(
        `${poly(-104, -64, -90, -64, -92, 0, -100, 0)}${poly(90, -64, 104, -64, 100, 0, 92, 0)}`,
        '#6d3f20',
        'leg',
      ),
      second(poly(-104, -92, 104, -92, 126, -72, -126, -72), '#7d4a26', 'rail'),
      main(poly(-96, -90, 96, -90, 114, -75, -114, -75), '#2f8a5a', 'cloth'),
      second(box(-126, -72, 252, 14, 2), '#6d3f20', 'edge'),
      detail(
        [
          [-30, -82, '#d8352f'],
          [-18, -84, '#f2c930'],
          [-8, -80, '#3f7fd0'],
          [-20, -79, '#8a4fb0'],
          [40, -82, '#f8f5ec'],
        ]
          .map(([x, y]) => circle(+(x ?? 0), +(y ?? 0), 3))
          .join(''),
        '#f2c930',
        'ball',
      ),
      detail(`${circle(40, -82, 3)}`, '#f8f5ec', 'ball'),
      detail(`${circle(-30, -82, 3)}${circle(-8, -80, 3)}`, '#d8352f', 'ball'),
      line('M46 -82L112 -100', '#d9b27a', 2, 'cue'),
    ],
  }),
  prop({
    names: 'checkered flag, chequered flag, racing flag, finish flag',
    in: 'sport',
    anchors: { grip: [-34, -40] },
    shapes: [
      solid(box(-38, -150, 5, 150, 2), '#8a5a32', 'pole'),
      main('M-33 -146C-10 -156 14 -134 44 -146V-92C14 -80 -10 -102 -33 -92Z', '#f4f4f1', 'cloth'),
      ink(
        [0, 1, 2, 3]
          .flatMap((r) =>
            [0, 1, 2, 3, 4, 5]
              .filter((c) => (c + r) % 2 === 0)
              .map((c) => {
                const x0 = -33 + c * 12.83;
                const x1 = x0 + 12.83;
                const wave = (x: number) => -146 - 5 * Math.sin(((x + 33) / 77) * Math.PI * 2);
                return poly(
                  x0,
                  wave(x0) + r * 13.5,
                  x1,
                  wave(x1) + r * 13.5,
                  x1,
                  wave(x1) + (r + 1) * 13.5,
                  x0,
                  wave(x0) + (r + 1) * 13.5,
                );
              }),
          )
          .join(''),
        '#26292d',
      ),
    ],
  }),
  prop({
    names: 'winners podium, winner podium, medal podium, victory podium, winner stand',
    in: 'sport',
    shapes: [
      main(box(-46, -90, 92, 90), '#e0b23c', 'first'),
      main(box(-138, -62, 92, 62), '#c3cad0', 'second'),
      main(box(46, -44, 92, 44), '#c08a5a', 'third'),
      line(
        'M-4 -58L2 -64V-34M-100 -42C-96 -52 -82 -48 -88 -38L-100 -24H-82M84 -36H98L90 -26C100 -26 98 -12 84 -14',
        '#ffffff',
        4,
        'number',
      ),
    ].map((s) => (s.part === 'second' || s.part === 'third' ? { ...s, slot: 0 as const } : s)),
  }),
  prop({
    names: 'sleeping bag, bedroll, bivouac bag',
    in: 'household',
    at: 'floor',
    anchors: { lap: [0, -16] },
    shapes: [
      solid(blob([-96, -8, -92, -24, -70, -26, -62, -12]), '#f1ece0', 'pillow'),
      main(blob([-84, 0, -86, -16, -60, -24, 40, -20, 88, -12, 90, 0, 0, 2]), '#3d8a5a', 'bag'),
      shade(blob([-80, 0, -60, -8, 60, -8, 90, -6, 90, 0, 0, 2]), '#3d8a5a'),
      second(blob([-84, -4, -84, -18, -62, -24, -54, -20, -60, -4]), '#f0b323', 'lining'),
      line('M-20 -22V-2M16 -22V-2M50 -19V-2', '#2c6a43', 1.4, 'seam'),
    ],
  }),
  prop({
    names: 'grill, barbecue, bbq, barbecue grill, charcoal grill, barbeque, kettle grill',
    in: 'household',
    anchors: { top: [0, -92] },
    shapes: [
      line('M-20 -50L-34 0M20 -50L34 0M0 -50V-6', '#5d656d', 4.4, 'leg'),
      solid(circle(-34, -8, 8), '#26292d', 'wheel'),
      detail(`${oval(-16, -90, 11, 3.6)}${oval(12, -90, 12, 3.6)}`, '#7d3f26', 'meat'),
      line('M-38 -86H38', '#8b949b', 2.4, 'grate'),
      main('M-40 -84C-40 -58 -20 -46 0 -46C20 -46 40 -58 40 -84Z', '#2b2f34', 'bowl'),
      light(blob([-34, -76, -30, -64, -20, -56, -28, -70]), '#4c535a'),
      faint(
        detail(
          blob([-12, -96, -20, -112, -10, -124, -16, -140, -4, -126, -10, -112, -6, -98]),
          '#d5d9dc',
          'smoke',
        ),
        0.7,
      ),
      faint(
        detail(blob([14, -96, 8, -110, 18, -122, 12, -136, 24, -122, 18, -110, 20, -98]), '#d5d9dc', 'smoke'),
        0.7,
      ),
    ],
  }),
  prop({
    names: 'picnic table, garden table, beer garden table, camping table',
    in: 'furniture',
    anchors: { top: [0, -74], seat: [-70, -44] },
    shapes: [
      line('M-50 -70L-78 0M50 -70L78 0M-84 -38H84', '#7d5430', 7, 'leg'),
      main(poly(-84, -78, 84, -78, 92, -68, -92, -68), '#b98350', 'top'),
      flat(`${box(-92, -68, 184, 5, 1)}`, '#8f5f34'),
      main(
        `${poly(-128, -46, -72, -46, -70, -38, -130, -38)}${poly(72, -46, 128, -46, 130, -38, 70, -38)}`,
        '#a5713f',
        'bench',
      ),
    ],
  }),
  prop({
    names: 'bowling ball',
    in: 'sport',
    at: 'floor',
    shapes: [
      main(circle(0, -11, 11), '#2f4a8a', 'ball'),
      shade('M4 -21.200A11 11 0 0 1 -2 -0.200A13 13 0 0 0 4 -21.200Z', '#2f4a8a'),
      light(oval(-4, -16, 2.6, 1.8), '#2f4a8a'),
      ink(`${circle(0, -15, 1.2)}${circle(3.6, -15.5, 1.2)}${circle(1.6, -12, 1.2)}`, '#141b33'),
    ],
  }),
  prop({
    names: 'toy car, matchbox car, model car, toy truck',
    in: 'toy',
    at: 'floor',
    faces: 'left',
    height: 0.14,
    shapes: [
      main(
        'M-22 -6V-13C-22 -16 -16 -17 -12 -17L-6 -25H10L16 -17H20C23 -17 24 -14 24 -11V-6Z',
        '#d8352f',
        'body',
      ),
      shade('M-22 -9H24V-6H-22Z', '#d8352f'),
      detail(
        `${poly(-8, -17, -4, -23, 1, -23, 1, -17)}${poly(4, -17, 4, -23, 9, -23, 13, -17)}`,
        '#bfe3f0',
        'window',
      ),
      detail(circle(-20, -12, 2), '#f2c930', 'lamp'),
      ...[-12, 13].flatMap((x) => [
        solid(circle(x, -6, 6), '#26292d', 'wheel'),
        detail(circle(x, -6, 2.6), '#f2c930', 'hub'),
      ]),
    ],
  }),
  prop({
    names: 'kite, toy kite, flying kite, diamond kite',
    in: 'toy',
    at: 'sky',
    height: 1.5,
    anchors: { grip: [-2, -30] },
    shapes: [
      line('M6 -42C-6 -34 12 -24 0 -14C-8 -8 2 -4 -2 0', '#e9e4d6', 1.3, 'tail'),
      second(
        `${poly(2, -33, -6, -37, -5, -29)}${poly(2, -33, 10, -36, 9, -29)}${poly(3, -16, -5, -20, -4, -12)}${poly(3, -16, 11, -19, 10, -12)}`,
        '#f2c930',
        'bow',
      ),
      main(poly(18, -128, 46, -92, 6, -42, -28, -84), '#d8352f', 'sail'),
      light(poly(18, -128, 10, -86, -28, -84), '#d8352f'),
      shade(poly(10, -86, 46, -92, 6, -42), '#d8352f'),
      line('M18 -128L6 -42M-28 -84L46 -92', '#f6f1e4', 1.4, 'spar'),
    ],
    posed: { fly: FLOWN_KITE },
  }),
  prop({
    names: 'balloon, helium balloon, party balloon, toy balloon',
    in: 'toy',
    at: 'air',
    height: 0.95,
    anchors: { grip: [0, -2] },
    shapes: [
      line(curve(0, -48, -3, -36, 3, -22, -2, -10, 0, 0), '#cfd3d6', 0.8, 'string'),
      main(
        'M0 -49C-11 -52 -18 -66 -18 -76C-18 -88 -10 -95 0 -95C10 -95 18 -88 18 -76C18 -66 11 -52 0 -49Z',
        '#d8352f',
        'balloon',
      ),
      shade('M4 -50C11 -58 13 -78 8 -93C14 -90 18 -84 18 -76C18 -66 13 -54 4 -50Z', '#d8352f'),
      light(blob([-12, -80, -8, -89, -4, -89, -8, -78]), '#d8352f'),
      flat(poly(-3, -46, 3, -46, 0, -50.5), '#b52a26', 'knot'),
    ],
  }),
];
