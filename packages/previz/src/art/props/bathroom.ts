/** Things of bathrooms. */
import { blob, box, circle, limb, oval, poly } from '../path/outline.ts';
import { detail, flat, ink, light, line, main, type Prop, prop, second, shade, solid } from './prop.ts';

export const BATHROOM_PROPS: readonly Prop[] = [
  prop({
    names: 'toilet, wc, lavatory, loo, toilet bowl, commode',
    in: 'household',
    faces: 'left',
    anchors: { seat: [-12, -42] },
    shapes: [
      main('M-22 -38C-22 -24 -10 -16 -6 -12L-8 0H20L18 -16C24 -20 26 -30 26 -38Z', '#f1f3f4', 'bowl'),
      shade('M4 0H20L18 -16C24 -20 26 -30 26 -38H10C12 -24 6 -12 4 0Z', '#f1f3f4'),
      flat(
        'M-38 -42C-38 -47 26 -47 26 -42C26 -38 -6 -36 -22 -37C-32 -37.500 -38 -39 -38 -42Z',
        '#ffffff',
        'seat',
      ),
      flat(
        'M-37 -41C-30 -38.500 10 -39 26 -41C24 -38 -6 -36 -22 -37C-30 -37.400 -36 -39 -37 -41Z',
        '#d9dee1',
        'seat',
      ),
      main(poly(14, -46, 22, -46, 26, -76, 19, -78), '#f6f8f8', 'lid'),
      main(box(22, -80, 20, 42, 3), '#eef1f2', 'cistern'),
      shade(box(34, -80, 8, 42, 3), '#eef1f2'),
      flat(box(20, -84, 24, 6, 2), '#ffffff'),
      detail(box(24, -72, 5, 3, 1), '#aab3ba', 'handle'),
    ],
  }),
  prop({
    names: 'bathtub, bath, tub, bath tub, hot tub, jacuzzi',
    in: 'household',
    anchors: { seat: [10, -40], lap: [10, -40], top: [-20, -56] },
    shapes: [
      line('M64 -62V-84C64 -92 48 -92 48 -84', '#aab3ba', 5, 'tap'),
      solid(
        `${blob([-62, -10, -54, -8, -56, 0, -66, 0])}${blob([62, -10, 54, -8, 56, 0, 66, 0])}`,
        '#c59b45',
        'foot',
      ),
      detail(
        `${circle(-50, -62, 10)}${circle(-34, -66, 11)}${circle(-18, -62, 9)}${circle(0, -64, 11)}${circle(16, -62, 9)}`,
        '#ffffff',
        'foam',
      ),
      main('M-80 -56H80C78 -24 66 -8 44 -8H-44C-66 -8 -78 -24 -80 -56Z', '#f1f4f5', 'tub'),
      shade('M-76 -34C-30 -26 40 -26 77 -36C72 -16 62 -8 44 -8H-44C-60 -8 -72 -16 -76 -34Z', '#f1f4f5'),
      flat(box(-86, -60, 172, 7, 3.5), '#ffffff', 'rim'),
    ],
  }),
  prop({
    names: 'towel, bath towel, beach towel',
    in: 'household',
    at: 'surface',
    shapes: [
      ...[0, 1, 2].map((i) =>
        main(
          box(-22 + i, -9 - i * 8, 44 - i * 2, 9, 4),
          ['#5fa8c8', '#6fb6d4', '#5fa8c8'][i] ?? '#5fa8c8',
          'towel',
        ),
      ),
      shade(`${box(8, -9, 14, 9, 4)}${box(8, -17, 13, 9, 4)}${box(8, -25, 12, 9, 4)}`, '#5fa8c8'),
      second(`${box(-14, -9, 5, 9)}${box(-13, -17, 5, 9)}${box(-12, -25, 5, 9)}`, '#f6f4ee', 'stripe'),
    ],
  }),
  prop({
    names: 'toothpaste, tube of toothpaste, cream tube, sunscreen, ointment',
    in: 'household',
    at: 'surface',
    shapes: [
      main('M-12 -4.500L6 -4V-0.600L-12 0Z', '#f4f6f7', 'tube'),
      second('M-6 -4.300L2 -4.100V-0.500L-6 -0.200Z', '#d8352f', 'label'),
      detail(box(6, -3.6, 3.6, 2.6, 0.5), '#3f86c8', 'cap'),
      flat(box(-13.4, -4.8, 1.8, 5), '#dfe4e8'),
    ],
  }),
  prop({
    names: 'hairbrush, hair brush',
    in: 'household',
    at: 'surface',
    anchors: { grip: [0, -4] },
    shapes: [
      second(limb([0, -1.5, 1.3], [0, -10, 1.1]), '#7d4a26', 'handle'),
      main(oval(0, -16, 3.6, 6.4), '#a5713f', 'brush'),
      flat(oval(0, -16, 2.7, 5.4), '#e9c9a0'),
      ink(
        [-1.6, 0, 1.6].flatMap((x) => [-19.4, -17, -14.6, -12.4].map((y) => circle(x, y, 0.4))).join(''),
        '#4a2f1c',
      ),
    ],
  }),
  prop({
    names: 'perfume, perfume bottle, cologne, nail polish bottle, essential oil',
    in: 'container',
    at: 'surface',
    shapes: [
      main(box(-4.5, -8.5, 9, 8.5, 1.4), '#e89ab8', 'bottle'),
      light(box(-3.6, -7.6, 2, 6.6, 0.8), '#e89ab8'),
      second(box(-1.4, -10.5, 2.8, 2.4), '#d9b25a', 'neck'),
      second(circle(0, -12.4, 2.2), '#e3bf66', 'stopper'),
    ],
  }),
];
