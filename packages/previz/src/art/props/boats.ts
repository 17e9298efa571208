/** What floats, from the side and heading left; the origin is at the water line's middle, hulls drawn above it. */
import { box, circle, oval, poly } from '../path/outline.ts';
import { detail, flat, glass, glow, line, main, type Prop, prop, second, shade, solid } from './prop.ts';

export const BOAT_PROPS: readonly Prop[] = [
  prop({
    names: 'fishing boat, motorboat, trawler',
    in: 'vehicle',
    at: 'water',
    faces: 'left',
    anchors: { seat: [60, -70], top: [-20, -190] },
    shapes: [
      line('M70 -96V-270M70 -262L180 -104', '#6b4a2c', 6, 'mast'),
      second(poly(76, -262, 108, -250, 76, -238), '#f2c230', 'pennant'),
      solid(box(-80, -190, 120, 104, 6), '#f4f1e8', 'cabin'),
      detail(box(-94, -202, 148, 16, 6), '#2f5f8f', 'roof'),
      ...[-66, -8].flatMap((x) => [
        detail(box(x, -172, 38, 42, 5), '#33424f', 'window'),
        glass(box(x, -172, 38, 42, 5), '#9cc9de'),
      ]),
      main(
        'M-240 -118L-150 -92H230L212 -6C206 0 200 0 190 0H-150C-190 -10 -226 -60 -240 -118Z',
        '#c8352f',
        'hull',
      ),
      shade(
        'M-214 -52C-120 -40 120 -40 220 -46L212 -6C206 0 200 0 190 0H-150C-178 -8 -200 -30 -214 -52Z',
        '#c8352f',
      ),
      detail('M-244 -124L-150 -98H232L230 -86H-152L-236 -108Z', '#f4f1e8', 'rail'),
      detail(circle(150, -66, 18), '#f4f1e8', 'buoy'),
      detail(circle(150, -66, 9), '#a52a26', 'buoy'),
    ],
  }),
  prop({
    names: 'rowing boat, rowboat, boat, small boat, dinghy, wooden boat, row boat, skiff',
    in: 'vehicle',
    at: 'water',
    faces: 'left',
    anchors: { seat: [10, -36], saddle: [10, -36] },
    shapes: [
      flat('M-184 -74C-100 -50 100 -50 184 -70L170 -40H-160Z', '#6d4425', 'inside'),
      detail(box(-60, -58, 34, 8, 2), '#c49a6c', 'bench'),
      detail(box(50, -58, 34, 8, 2), '#c49a6c', 'bench'),
      main(
        'M-190 -78C-110 -44 110 -44 190 -74C186 -30 160 -4 130 0H-120C-156 -4 -186 -34 -190 -78Z',
        '#a5713f',
        'hull',
      ),
      shade(
        'M-176 -36C-80 -20 80 -20 178 -36C166 -16 150 -2 130 0H-120C-146 -2 -166 -16 -176 -36Z',
        '#a5713f',
      ),
      line('M-186 -60C-100 -32 100 -32 186 -56', '#7d4f28', 4, 'plank'),
      flat('M-192 -82C-110 -50 110 -50 192 -78L190 -68C110 -40 -110 -40 -190 -72Z', '#c68f58', 'rail'),
      line('M10 -66L120 6', '#d3a76e', 7, 'oar'),
      detail(poly(106, -10, 116, -16, 150, 12, 138, 20), '#d3a76e', 'oar'),
    ],
  }),
  prop({
    names: 'sailboat, sailing boat, sailing ship, sailing yacht',
    in: 'vehicle',
    at: 'water',
    faces: 'left',
    height: 7,
    shapes: [
      solid(box(-6, -420, 10, 380), '#7d5a38', 'mast'),
      solid('M10 -410C90 -320 140 -200 156 -80H10Z', '#f4f1e8', 'sail'),
      flat('M10 -196C60 -186 100 -176 133 -168L144 -132C100 -140 60 -148 10 -158Z', '#cf4a3e', 'sail band'),
      detail('M10 -130C60 -122 110 -112 150 -106L156 -80H10Z', '#dcd8cc', 'sail'),
      flat('M-14 -400C-50 -300 -110 -180 -160 -90L-14 -80Z', '#cf4a3e', 'jib'),
      line('M4 -72H168', '#7d5a38', 7, 'boom'),
      main('M-220 -60H200L176 -8C172 -2 166 0 160 0H-140C-180 -6 -206 -34 -220 -60Z', '#c8352f', 'hull'),
      detail('M-222 -64H202L198 -56H-216Z', '#f4f1e8', 'rail'),
      detail(box(-80, -78, 130, 18, 6), '#e3ddd0', 'cabin'),
    ],
  }),
  prop({
    names: 'speedboat, powerboat, racing boat',
    in: 'vehicle',
    at: 'water',
    faces: 'left',
    anchors: { seat: [60, -80] },
    shapes: [
      detail('M-60 -96L-10 -140L0 -138L-16 -94Z', '#33424f', 'screen'),
      glass('M-60 -96L-10 -140L0 -138L-16 -94Z', '#9cc9de'),
      solid(box(50, -118, 30, 36, 8), '#e9e2d2', 'seat'),
      main(
        'M-300 -110C-200 -100 -40 -92 240 -92L232 -6C228 0 222 0 210 0H-120C-200 -20 -270 -66 -300 -110Z',
        '#f4f6f8',
        'hull',
      ),
      second(
        'M-262 -76C-140 -60 60 -56 238 -62L235 -34C60 -28 -100 -30 -204 -38C-226 -50 -246 -64 -262 -76Z',
        '#d23a34',
        'stripe',
      ),
      shade(
        'M-190 -32C-60 -24 100 -24 234 -28L232 -6C228 0 222 0 210 0H-120C-146 -6 -170 -18 -190 -32Z',
        '#f4f6f8',
      ),
      detail(box(226, -112, 40, 60, 8), '#2b3036', 'engine'),
      line('M-250 -120H-90', '#b9c1c8', 4, 'rail'),
    ],
  }),
  prop({
    names: 'canoe, dugout',
    in: 'vehicle',
    at: 'water',
    faces: 'left',
    anchors: { seat: [10, -30], saddle: [10, -30] },
    shapes: [
      flat(oval(0, -46, 90, 9), '#5a3418', 'inside'),
      main(
        'M-240 -76C-222 -54 -120 -44 0 -44C120 -44 222 -54 240 -76C236 -30 190 -4 130 0H-130C-190 -4 -236 -30 -240 -76Z',
        '#c8702e',
        'hull',
      ),
      shade(
        'M-228 -38C-120 -16 120 -16 228 -38C208 -12 172 -2 130 0H-130C-172 -2 -208 -12 -228 -38Z',
        '#c8702e',
      ),
      second(
        'M-241 -78C-222 -56 -120 -48 0 -48C120 -48 222 -56 241 -78L239 -66C220 -46 120 -38 0 -38C-120 -38 -220 -46 -239 -66Z',
        '#f0d9a8',
        'rail',
      ),
      line('M-40 -90L90 0', '#d9b57a', 6, 'paddle'),
      detail(oval(98, 4, 22, 8), '#d9b57a', 'paddle'),
    ],
  }),
  prop({
    names:
      'inflatable raft, rubber raft, whitewater raft, rubber boat, rubber dinghy, life raft, inflatable boat',
    in: 'vehicle',
    at: 'water',
    faces: 'left',
    anchors: { seat: [10, -40], saddle: [10, -40] },
    shapes: [
      flat('M-176 -62C-100 -46 100 -46 176 -62L160 -30H-160Z', '#a3472a', 'inside'),
      main(
        'M-212 -86C-196 -92 -178 -84 -166 -70C-150 -54 -120 -50 0 -50C120 -50 150 -54 166 -70C178 -84 196 -92 212 -86C216 -44 190 -8 130 0H-130C-190 -8 -216 -44 -212 -86Z',
        '#e2692f',
        'hull',
      ),
      shade(
        'M-204 -44C-120 -20 120 -20 204 -44C190 -14 160 -4 130 0H-130C-160 -4 -190 -14 -204 -44Z',
        '#e2692f',
      ),
      second('M-196 -58C-120 -34 120 -34 196 -58L198 -50C120 -26 -120 -26 -198 -50Z', '#f2c230', 'stripe'),
      line(
        'M-150 -44C-130 -34 -110 -34 -90 -38M-40 -38C-20 -30 0 -30 20 -36M80 -38C100 -30 120 -32 140 -42',
        '#f4efe4',
        2.4,
        'rope',
      ),
    ],
  }),
  prop({
    names: 'raft, wooden raft, log raft, jangada',
    in: 'vehicle',
    at: 'water',
    anchors: { seat: [20, -28], saddle: [20, -28] },
    shapes: [
      solid(box(-6, -200, 9, 180), '#6d4425', 'mast'),
      second('M-2 -196L110 -150L0 -84Z', '#efe6d0', 'sail'),
      main(poly(-120, -34, 120, -34, 150, -18, -150, -18), '#a5713f', 'deck'),
      ...[-126, -76, -26, 24, 74, 124].map((x) => main(circle(x, -12, 24 / 2 + 12), '#b98350', 'log')),
      ...[-126, -76, -26, 24, 74, 124].map((x) => detail(circle(x, -12, 13), '#e0bd8a', 'log')),
      line('M-140 -20H140', '#e6d9b8', 5, 'rope'),
    ],
  }),
  prop({
    names: 'jet ski, jetski, water scooter',
    in: 'vehicle',
    at: 'water',
    faces: 'left',
    anchors: { saddle: [30, -74], grip: [-36, -104] },
    shapes: [
      detail(box(-4, -84, 96, 20, 8), '#26292d', 'saddle'),
      main(
        'M-150 -44C-120 -80 -70 -96 -20 -92L0 -70H120L110 -20C60 0 -60 6 -110 -6C-136 -14 -150 -28 -150 -44Z',
        '#e0483e',
        'hull',
      ),
      second(
        'M-150 -38C-60 -30 60 -34 114 -40L110 -20C60 0 -60 6 -110 -6C-134 -14 -148 -26 -150 -38Z',
        '#f4f6f8',
        'hull',
      ),
      line('M-50 -90L-36 -110M-52 -106L-20 -112', '#26292d', 7, 'bar'),
    ],
  }),
  prop({
    names: 'buoy, marker buoy',
    in: 'street',
    at: 'water',
    anchors: { seat: [-30, -60] },
    shapes: [
      line('M-20 -60L-8 -140M20 -60L8 -140M-15 -90H15', '#5d656d', 6, 'frame'),
      glow(circle(0, -150, 12), '#ffd257', 'lamp'),
      main('M-46 -60H46C60 -40 60 -16 40 0H-40C-60 -16 -60 -40 -46 -60Z', '#d8413a', 'float'),
      second('M-55 -36H55C56 -28 56 -20 52 -12H-52C-56 -20 -56 -28 -55 -36Z', '#f4f1e8', 'band'),
    ],
  }),
];
