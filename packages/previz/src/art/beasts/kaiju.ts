/** The giant that comes out of the sea and walks through cities. */
import { blob, limb, oval, poly } from '../path/outline.ts';
import { detail, flat, glow, ink, light, line, main, type Prop, prop, shade } from '../props/prop.ts';

const HIDE = '#55645c';
const FAR_HIDE = '#434f49';

/** Plates down the back, from the neck to the tail: foot, tip and width of each. */
const PLATES = [
  [2, -268, 22, -296, 15],
  [22, -246, 62, -286, 20],
  [46, -212, 104, -254, 26],
  [70, -170, 138, -204, 28],
  [92, -126, 156, -150, 25],
  [122, -84, 172, -104, 19],
  [160, -54, 196, -74, 13],
  [200, -36, 224, -54, 9],
] as const;

/** A jagged leaf. */
const plate = ([x, y, tipX, tipY, w]: (typeof PLATES)[number]): string => {
  const [dx, dy] = [tipX - x, tipY - y];
  const at = (t: number, aside: number): [number, number] => [
    Math.round(x + dx * t - (dy / Math.hypot(dx, dy)) * aside * w),
    Math.round(y + dy * t + (dx / Math.hypot(dx, dy)) * aside * w),
  ];
  return poly(
    ...at(-0.4, -1),
    ...at(0.1, -0.95),
    ...at(0.25, -1.15),
    ...at(0.45, -0.6),
    ...at(0.62, -0.62),
    ...at(1, 0),
    ...at(0.62, 0.62),
    ...at(0.45, 0.6),
    ...at(0.25, 1.15),
    ...at(0.1, 0.95),
    ...at(-0.4, 1),
  );
};

export const KAIJU: Prop = prop({
  names: 'kaiju, godzilla, giant monster, giant lizard monster, city-destroying monster',
  in: 'creature',
  faces: 'left',
  height: 11,
  anchors: { mouth: [-112, -244], eyes: [-60, -274] },
  shapes: [
    flat(PLATES.map(plate).join(''), '#7d8f8a', 'plates'),
    flat(limb([-20, -192, 15], [-62, -166, 11], [-92, -178, 8]), FAR_HIDE, 'far arm'),
    flat(
      `${limb([6, -92, 34], [-22, -50, 24], [-14, -14, 17])}${oval(-26, -9, 30, 10)}`,
      FAR_HIDE,
      'far leg',
    ),
    main(limb([46, -84, 46], [116, -52, 32], [190, -26, 20], [262, -20, 10], [318, -44, 3]), HIDE, 'tail'),
    main(
      blob([
        -34, -64, -56, -110, -54, -164, -42, -206, -14, -236, 18, -232, 48, -196, 76, -146, 92, -96, 84, -56,
        24, -46,
      ]),
      HIDE,
      'body',
    ),
    main(limb([-4, -212, 36], [-20, -246, 29], [-26, -266, 25]), HIDE, 'neck'),
    detail(
      blob(
        [-38, -66, -55, -110, -53, -164, -46, -208, -40, -236, -26, -222, -24, -164, -28, -110, -18, -64],
        0.9,
      ),
      '#98a38c',
      'belly',
    ),
    line(
      'M-50 -210L-28 -206M-53 -186L-26 -183M-55 -162L-26 -160M-55 -138L-28 -136M-53 -114L-28 -112M-48 -90L-24 -88',
      '#6f7a68',
      2.5,
      'scale',
    ),
    detail(poly(-34, -262, -108, -258, -104, -226, -60, -238, -30, -244), '#6e1f1f', 'gullet'),
    main(
      blob([
        -18, -288, -46, -297, -74, -288, -104, -280, -120, -268, -116, -256, -80, -258, -46, -256, -16, -258,
      ]),
      HIDE,
      'head',
    ),
    main(blob([-24, -252, -52, -242, -92, -226, -106, -214, -92, -206, -56, -218, -18, -236]), HIDE, 'jaw'),
    detail(
      `${poly(-114, -258, -110, -246, -106, -257, -101, -246, -96, -257, -91, -247, -86, -257, -81, -248, -76, -257, -70, -249, -65, -256)}${poly(-102, -218, -99, -231, -94, -222, -90, -233, -84, -225, -79, -235, -72, -229, -67, -237, -60, -233)}`,
      '#f4efdf',
      'teeth',
    ),
    flat(poly(-82, -287, -40, -292, -46, -280, -70, -279), FAR_HIDE, 'brow'),
    glow(oval(-62, -277, 6, 3.6), '#ffb43d', 'eye'),
    ink(oval(-63, -277, 1.6, 3.4)),
    ink(oval(-112, -268, 2.6, 1.8)),
    shade(blob([30, -52, 50, -100, 44, -150, 26, -190, 48, -196, 76, -146, 92, -96, 84, -56]), HIDE),
    light(blob([-12, -232, 10, -232, 36, -204, 52, -170, 34, -182, 10, -212]), HIDE),
    main(
      `${limb([34, -96, 46], [6, -50, 31], [24, -16, 22])}${blob([-24, -2, -20, -18, 6, -28, 44, -24, 52, -2, 14, 0])}`,
      HIDE,
      'leg',
    ),
    main(limb([-24, -194, 19], [-58, -160, 13], [-96, -160, 10]), HIDE, 'arm'),
    detail(
      `${poly(-100, -168, -118, -170, -102, -161)}${poly(-103, -162, -120, -158, -102, -155)}${poly(-100, -156, -114, -146, -95, -151)}${poly(-24, -12, -40, 0, -20, 0)}${poly(-8, -16, -20, 0, 2, 0)}${poly(10, -14, 2, 0, 22, 0)}${poly(-48, -12, -64, 0, -44, 0)}${poly(-34, -12, -44, 0, -26, 0)}`,
      '#e6dfc8',
      'claws',
    ),
  ],
});
