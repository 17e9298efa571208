/** Things of farms and gardens. */
import { blob, box, circle, curve, oval, poly } from '../path/outline.ts';
import { detail, flat, ink, line, main, type Prop, prop, second, shade, solid, tube } from './prop.ts';

export const FARM_PROPS: readonly Prop[] = [
  prop({
    names: 'hay bale, bale of hay, straw bale, round bale, hay roll',
    in: 'nature',
    anchors: { top: [0, -76], seat: [0, -76] },
    shapes: [
      main(box(-62, -76, 124, 76, 12), '#e0bd5a', 'bale'),
      shade(box(-62, -24, 124, 24, 10), '#e0bd5a'),
      line(
        'M-50 -60H-30M-10 -66H14M26 -56H50M-40 -40H-18M6 -44H30M-52 -18H-28M-4 -20H22M34 -30H54',
        '#b8913a',
        1.6,
        'straw',
      ),
      detail(`${box(-34, -77, 5, 78)}${box(28, -77, 5, 78)}`, '#a8322c', 'string'),
    ],
  }),
  prop({
    names: 'haystack, hay, pile of hay, stack of hay',
    in: 'nature',
    shapes: [
      main(
        blob([-110, 0, -96, -60, -50, -120, 0, -150, 50, -120, 96, -60, 110, 0, 0, 4], 0.9),
        '#dfb954',
        'stack',
      ),
      shade(blob([20, 0, 40, -60, 20, -130, 50, -120, 96, -60, 110, 0]), '#dfb954'),
      line(
        'M-60 -40L-40 -60M-20 -80L-10 -104M20 -50L34 -76M-80 -10L-66 -30M50 -14L64 -34M0 -20L8 -44',
        '#b8913a',
        2.6,
        'straw',
      ),
    ],
  }),
  prop({
    names: 'scarecrow',
    in: 'household',
    height: 1.9,
    shapes: [
      solid(`${box(-4, -170, 8, 170)}${box(-74, -134, 148, 7)}`, '#7d5430', 'pole'),
      main('M-20 -140H20L70 -138V-120L26 -122L30 -66H-30L-26 -122L-70 -120V-138Z', '#b5473c', 'shirt'),
      detail(
        `${poly(-74, -140, -92, -146, -88, -132, -94, -122, -74, -124)}${poly(74, -140, 92, -146, 88, -132, 94, -122, 74, -124)}${poly(-28, -68, -22, -54, -10, -64, 2, -50, 12, -64, 24, -52, 28, -68)}`,
        '#e3c25e',
        'straw',
      ),
      second(poly(-26, -66, 26, -66, 24, -34, 4, -34, 0, -56, -4, -34, -24, -34), '#3f6a9a', 'trousers'),
      detail(box(-10, -110, 14, 14), '#e0b54a', 'patch'),
      solid(circle(0, -158, 18), '#e3c48a', 'head'),
      ink(`${circle(-6, -160, 2.4)}${circle(6, -160, 2.4)}`),
      line(curve(-8, -151, 0, -147, 8, -151), '#5a3a26', 1.6, 'mouth'),
      solid('M-14 -172C-12 -194 12 -194 14 -172L34 -168C20 -160 -20 -160 -34 -168Z', '#8a5a32', 'hat'),
    ],
  }),
  prop({
    names: 'beehive, hive, bee hive, skep, apiary',
    in: 'nature',
    shapes: [
      solid(`${box(-34, -12, 8, 12)}${box(26, -12, 8, 12)}${box(-42, -18, 84, 7)}`, '#7d5430', 'stand'),
      main(
        'M-34 -18C-40 -30 -36 -40 -30 -44C-34 -54 -28 -62 -20 -66C-20 -76 20 -76 20 -66C28 -62 34 -54 30 -44C36 -40 40 -30 34 -18Z',
        '#e3ac3a',
        'hive',
      ),
      shade(
        'M12 -72C17 -71 20 -69 20 -66C28 -62 34 -54 30 -44C36 -40 40 -30 34 -18H16C22 -36 20 -56 12 -72Z',
        '#e3ac3a',
      ),
      line('M-37 -32H37M-31 -46H31M-24 -60H24', '#c08a22', 2, 'coil'),
      ink('M-7 -18V-26C-7 -34 7 -34 7 -26V-18Z', '#4a2f16'),
      detail(
        [
          [-30, -76],
          [34, -70],
          [20, -86],
        ]
          .map(([x = 0, y = 0]) => oval(x, y, 3.4, 2.4))
          .join(''),
        '#f2c930',
        'bee',
      ),
      line('M-30 -78.400V-73.600M34 -72.400V-67.600M20 -88.400V-83.600', '#26292d', 1.2, 'bee'),
    ],
  }),
  prop({
    names: 'birdhouse, bird house, nesting box',
    in: 'household',
    at: 'floor',
    height: 1.6,
    shapes: [
      solid(box(-4, -110, 8, 110), '#7d5430', 'pole'),
      main(poly(-24, -110, 24, -110, 24, -150, 0, -172, -24, -150), '#4a9e99', 'house'),
      shade(poly(8, -110, 24, -110, 24, -150, 0, -172, 10, -156), '#4a9e99'),
      second(poly(-34, -146, 0, -180, 34, -146, 28, -140, 0, -168, -28, -140), '#b5473c', 'roof'),
      ink(circle(0, -140, 8), '#2b2420'),
      line('M0 -124V-118', '#7d5430', 3, 'perch'),
    ],
  }),
  prop({
    names: 'trough, water trough, feeding trough, manger, feeder',
    in: 'container',
    shapes: [
      solid(
        `${poly(-60, -20, -50, -20, -56, 0, -66, 0)}${poly(50, -20, 60, -20, 66, 0, 56, 0)}`,
        '#6d4425',
        'leg',
      ),
      flat(oval(0, -50, 78, 7), '#7d5430', 'rim'),
      detail(oval(0, -49, 72, 5), '#6fb0cc', 'water'),
      main(poly(-80, -50, 80, -50, 68, -14, -68, -14), '#a5713f', 'trough'),
      shade(poly(-74, -30, 74, -30, 68, -14, -68, -14), '#a5713f'),
    ],
  }),
  prop({
    names: 'milk can, milk churn, milk jug can',
    in: 'container',
    shapes: [
      main('M-18 0V-42C-18 -52 -10 -54 -9 -62H9C10 -54 18 -52 18 -42V0Z', '#b9c1c8', 'can'),
      shade('M6 0V-46C6 -54 4 -56 4 -62H9C10 -54 18 -52 18 -42V0Z', '#b9c1c8'),
      flat(box(-12, -68, 24, 7, 3), '#cfd6db', 'lid'),
      line('M-16 -44C-24 -44 -22 -30 -18 -32M16 -44C24 -44 22 -30 18 -32', '#9aa3ab', 3, 'handle'),
    ],
  }),
  prop({
    names: 'horseshoe, lucky horseshoe',
    in: 'tool',
    at: 'surface',
    shapes: [
      tube('M-5.500 -1C-9 -6 -7 -13 0 -13C7 -13 9 -6 5.500 -1', '#8b949b', 2.6, 'shoe'),
      ink(
        [
          [-6.6, -5],
          [-6, -8.6],
          [-3.4, -11.8],
          [3.4, -11.8],
          [6, -8.6],
          [6.6, -5],
        ]
          .map(([x = 0, y = 0]) => circle(x, y, 0.45))
          .join(''),
      ),
    ],
  }),
  prop({
    names: 'saddle, horse saddle, riding saddle, bridle',
    in: 'tool',
    at: 'surface',
    shapes: [
      second('M-20 -16C-24 -8 -16 0 -8 0H10C18 0 20 -8 16 -14Z', '#b5473c', 'blanket'),
      main(
        'M-24 -24C-16 -20 -6 -18 4 -18C12 -18 16 -22 20 -30C24 -26 22 -16 14 -12C2 -8 -16 -10 -24 -18Z',
        '#8a5228',
        'seat',
      ),
      shade('M-24 -20C-16 -13 2 -11 14 -15L14 -12C2 -8 -16 -10 -24 -18Z', '#8a5228'),
      line('M0 -11V-2', '#5f3719', 2, 'strap'),
      line('M-4 2C-4 -4 4 -4 4 2Z', '#b9c1c8', 1.4, 'stirrup'),
    ],
  }),
  prop({
    names: 'plow, plough',
    in: 'tool',
    faces: 'left',
    shapes: [
      line('M-70 -40H30L80 -90M10 -40L62 -84', '#8a5a32', 6, 'frame'),
      main('M-6 -42L24 -40C14 -26 -6 -8 -40 0C-34 -18 -18 -32 -6 -42Z', '#7d868e', 'share'),
      shade('M10 -32C0 -20 -16 -6 -40 0C-30 -12 -10 -24 10 -32Z', '#7d868e'),
      solid(circle(-60, -18, 18), '#5d656d', 'wheel'),
      detail(circle(-60, -18, 9), '#8b949b', 'wheel'),
    ],
  }),
  prop({
    names: 'garden gnome, gnome statue, lawn gnome, christmas gnome',
    in: 'toy',
    height: 0.45,
    shapes: [
      solid(`${oval(-6, -2, 6, 2.6)}${oval(6, -2, 6, 2.6)}`, '#4a2f1c', 'boot'),
      second(blob([-12, -3, -13, -16, -8, -24, 8, -24, 13, -16, 12, -3]), '#3f6fae', 'coat'),
      detail(box(-12.5, -13, 25, 3), '#4a2f1c', 'belt'),
      detail(box(-2.4, -13.6, 4.8, 4.2), '#e0b23c', 'buckle'),
      solid(circle(0, -28, 7), '#eab795', 'face'),
      detail(blob([-8, -28, -7, -20, 0, -11, 7, -20, 8, -28, 3, -25, 0, -24, -3, -25]), '#f6f3ec', 'beard'),
      detail(circle(0, -27.4, 2.2), '#dd9272', 'nose'),
      ink(`${circle(-2.6, -30, 0.8)}${circle(2.6, -30, 0.8)}`),
      main('M-9 -31C-6 -40 -2 -48 2 -54C3 -48 7 -40 9 -31C3 -33 -3 -33 -9 -31Z', '#cf2f2b', 'hat'),
    ],
  }),
  prop({
    names: 'gate, garden gate, farm gate, wooden gate',
    in: 'street',
    shapes: [
      solid(`${box(-104, -140, 16, 140, 2)}${box(88, -140, 16, 140, 2)}`, '#7d5430', 'post'),
      ...[-112, -86, -60, -34].map((y) => main(box(-88, y, 176, 11, 1), '#b98a55', 'rail')),
      main(poly(-88, -30, -78, -22, 88, -104, 82, -112), '#a5783f', 'brace'),
      main(`${box(-88, -118, 11, 106)}${box(77, -118, 11, 106)}`, '#a5783f', 'stile'),
    ],
  }),
  prop({
    names:
      'iron gate, wrought-iron gate, wrought iron gate, metal gate, barred gate, steel gate, cemetery gate, portcullis gate',
    in: 'street',
    shapes: [
      ...[-96, -72, -48, -24, 0, 24, 48, 72, 96].flatMap((x) => [
        tube(`M${x} 0V-226`, '#3d434b', 4.4, 'bar'),
        solid(poly(x - 5, -226, x, -244, x + 5, -226), '#3d434b', 'tip'),
      ]),
      ...[-212, -112, -14].map((y) => solid(box(-108, y, 216, 8, 1), '#343940', 'rail')),
      solid(`${box(-120, -236, 16, 236, 2)}${box(104, -236, 16, 236, 2)}`, '#2c3036', 'post'),
    ],
  }),
];
