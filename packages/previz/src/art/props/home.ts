/** More things of homes. */
import { blob, box, circle, curve, limb, oval, poly } from '../path/outline.ts';
import { detail, flat, ink, light, line, main, type Prop, prop, second, shade, solid, tube } from './prop.ts';

export const HOME_PROPS: readonly Prop[] = [
  prop({
    names: 'bunk bed, bunk, loft bed, bunkbed',
    in: 'furniture',
    anchors: { seat: [0, -56] },
    shapes: [
      main(`${box(-104, -180, 9, 180, 2)}${box(95, -180, 9, 180, 2)}`, '#a5713f', 'post'),
      ...[-30, -116].flatMap((y) => [
        solid(box(-96, y - 18, 192, 14, 5), '#f1ece2', 'mattress'),
        solid(box(-92, y - 28, 40, 14, 6), '#fbf8f2', 'pillow'),
        second(box(-46, y - 24, 140, 18, 6), '#3f7fc4', 'blanket'),
        main(box(-98, y - 6, 196, 12, 2), '#b98350', 'rail'),
      ]),
      main(box(-98, -160, 120, 7, 2), '#b98350', 'guard'),
      line(
        'M50 -158V0M80 -158V0M50 -134H80M50 -104H80M50 -74H80M50 -44H80M50 -16H80',
        '#8f5c30',
        5,
        'ladder',
      ),
    ],
  }),
  prop({
    names: 'grandfather clock, longcase clock, pendulum clock, tall clock',
    in: 'furniture',
    shapes: [
      main(box(-24, -30, 48, 30, 2), '#7d4a26', 'base'),
      main(box(-18, -142, 36, 114), '#8f5a32', 'case'),
      main('M-24 -140V-190C-24 -214 24 -214 24 -190V-140Z', '#7d4a26', 'hood'),
      detail(box(-11, -130, 22, 84, 2), '#3a2414', 'window'),
      line('M0 -130V-70', '#d9b25a', 1.6, 'pendulum'),
      detail(circle(0, -66, 8), '#e0b23c', 'bob'),
      solid(circle(0, -174, 18), '#f8f3e4', 'dial'),
      line('M0 -174V-186M0 -174L8 -170', '#26222b', 1.8, 'hand'),
      line(circle(0, -174, 18), '#c59b45', 2),
      flat(`${box(-28, -34, 56, 5, 1)}${box(-28, -146, 56, 6, 1)}`, '#6d3f20'),
    ],
  }),
  prop({
    names: 'cuckoo clock',
    in: 'household',
    at: 'wall',
    shapes: [
      line('M-5 -16V6M5 -16V0', '#8b949b', 0.8, 'chain'),
      solid(`${oval(-5, 7, 2, 4)}${oval(5, 1, 2, 4)}`, '#5f4228', 'cone'),
      main(box(-13, -40, 26, 26, 1), '#8f5a32', 'case'),
      second(poly(-20, -36, 0, -56, 20, -36, 15, -34, 0, -48, -15, -34), '#5f3719', 'roof'),
      solid(circle(0, -25, 8), '#f8f3e4', 'dial'),
      line('M0 -25V-31M0 -25L4 -23', '#26222b', 1),
      ink(box(-4, -43, 8, 8, 1), '#3a2414'),
      detail(blob([-2, -37, -1, -41, 2, -41, 4, -37]), '#f2c930', 'bird'),
    ],
  }),
  prop({
    names: 'poster, portrait, wall picture, picture poster, map poster, calendar poster',
    in: 'household',
    at: 'wall',
    shapes: [
      main(box(-26, -70, 52, 70, 1), '#f4efe2', 'sheet'),
      detail(box(-22, -66, 44, 50), '#7fb6d0', 'sky'),
      detail('M-22 -30L-8 -46L4 -32L12 -40L22 -28V-16H-22Z', '#4a7a5a', 'hill'),
      detail(circle(10, -54, 6), '#f2c23a', 'sun'),
      detail(box(-14, -11, 28, 4), '#8b8a84', 'text'),
    ],
  }),
  prop({
    names: 'clothesline, washing line, laundry, laundry line, hanging laundry',
    in: 'household',
    height: 1.9,
    shapes: [
      solid(`${box(-142, -190, 7, 190)}${box(135, -190, 7, 190)}`, '#8f6236', 'post'),
      line(curve(-138, -182, 0, -170, 138, -182), '#e6dfcc', 2, 'line'),
      main('M-112 -178L-84 -176L-76 -160L-84 -154V-112H-112V-154L-120 -160Z', '#d8413a', 'shirt'),
      detail('M-52 -174H-18L-20 -104H-34L-36 -140L-38 -104H-52Z', '#3f6fae', 'jeans'),
      solid(poly(0, -172, 62, -174, 60, -110, 2, -112), '#f8f5ec', 'sheet'),
      detail('M80 -176H98V-142L104 -132H86L80 -142Z', '#f2c930', 'sock'),
    ],
  }),
  prop({
    names: 'clothes hanger, hanger, coat hanger',
    in: 'household',
    at: 'wall',
    shapes: [
      line('M0 -16C0 -19 4 -19 4 -22C4 -26 -3 -26 -3 -22', '#8b949b', 1.3, 'hook'),
      tube('M-20 -2H20L0 -16Z', '#a5713f', 2.4, 'hanger'),
    ],
  }),
  prop({
    names: 'rocking chair, rocker',
    in: 'furniture',
    faces: 'left',
    anchors: { seat: [0, -46], lap: [-4, -46] },
    shapes: [
      tube('M-54 -6C-30 6 30 6 60 -10', '#7d4a26', 5, 'rocker'),
      tube('M-28 -44L-32 0M24 -44L34 0M-28 -68H20M-28 -44V-68', '#8f5a32', 5, 'leg'),
      main(poly(-34, -50, 30, -46, 28, -38, -34, -42), '#a86f3c', 'seat'),
      tube('M24 -46L44 -116M16 -112L52 -118', '#8f5a32', 5.5, 'back'),
      tube('M20 -60L36 -112M28 -56L44 -112', '#a86f3c', 3.4, 'slat'),
    ],
  }),
  prop({
    names: 'hammock',
    in: 'furniture',
    height: 1.2,
    anchors: { seat: [0, -34], lap: [0, -34] },
    shapes: [
      solid(`${limb([-120, 0, 4], [-132, -116, 4])}${limb([120, 0, 4], [132, -116, 4])}`, '#7d5430', 'post'),
      line('M-132 -110L-100 -92M-132 -110L-92 -74M132 -110L100 -92M132 -110L92 -74', '#d9c9a3', 1.6, 'rope'),
      flat('M-102 -94C-62 -58 62 -58 102 -94L94 -74C60 -44 -60 -44 -94 -74Z', '#2c7f75', 'far side'),
      main(
        'M-102 -94C-74 -50 -40 -42 0 -42C40 -42 74 -50 102 -94C96 -24 46 -6 0 -6C-46 -6 -96 -24 -102 -94Z',
        '#3fa79a',
        'cloth',
      ),
      shade('M-60 -22C-30 -12 30 -12 72 -38C60 -14 30 -6 0 -6C-24 -6 -46 -10 -60 -22Z', '#3fa79a'),
      light(
        'M-99 -86C-72 -46 -40 -38 0 -38C40 -38 72 -46 99 -86L97 -78C74 -40 40 -32 0 -32C-40 -32 -74 -40 -97 -78Z',
        '#7fcabf',
      ),
    ],
  }),
  prop({
    names: 'bean bag, beanbag, bean bag chair, pouf, ottoman, footstool, foot stool',
    in: 'furniture',
    anchors: { seat: [0, -40] },
    shapes: [
      main(blob([-44, 0, -52, -24, -30, -52, 4, -70, 36, -52, 52, -22, 44, 0, 0, 4]), '#e0713a', 'bag'),
      shade(blob([10, 2, 28, -24, 16, -62, 36, -52, 52, -22, 44, 0]), '#e0713a'),
      light(blob([-30, -40, -14, -54, -4, -56, -20, -38]), '#e0713a'),
    ],
  }),
];
