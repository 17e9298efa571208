/** Things of schools and laboratories. */
import { blob, box, circle, limb, oval, poly } from '../path/outline.ts';
import { detail, flat, glass, glow, line, main, type Prop, prop, second, shade, solid } from './prop.ts';

export const SCHOOL_PROPS: readonly Prop[] = [
  prop({
    names: 'globe, world globe, desk globe, earth globe',
    in: 'household',
    at: 'surface',
    anchors: { grip: [0, -4] },
    shapes: [
      solid('M-9 0C-8 -3 -2 -3 -1.500 -6H1.500C2 -3 8 -3 9 0Z', '#8a5a32', 'foot'),
      main(circle(0, -20, 12), '#3f86c8', 'sea'),
      second(
        `${blob([-10, -24, -4, -30, 2, -29, 0, -24, -5, -21, -4, -16, -8, -16])}${blob([3, -22, 9, -26, 11, -20, 8, -14, 5, -16])}${blob([-4, -13, 2, -14, 1, -9, -3, -9.5])}`,
        '#5fae55',
        'land',
      ),
      shade('M6.500 -30A12 12 0 0 1 0 -8A14 14 0 0 0 6.500 -30Z', '#3f86c8'),
      line('M-6 -34C10 -38 20 -18 8 -8C5 -6 2 -6 0 -6', '#c59b45', 1.4, 'arc'),
    ],
  }),
  prop({
    names: 'chalk, stick of chalk',
    in: 'household',
    at: 'surface',
    shapes: [
      main(limb([-5, -1.2, 1.1], [4, -1.2, 1.1]), '#f6f4ee', 'chalk'),
      flat(oval(5, -1.2, 0.4, 1.1), '#dfdcd2'),
    ],
  }),
  prop({
    names: 'bunsen burner, gas burner, camping stove',
    in: 'tool',
    at: 'surface',
    shapes: [
      solid(poly(-6, 0, 6, 0, 3, -3, -3, -3), '#33383d', 'foot'),
      main(box(-1.3, -15, 2.6, 13), '#b9c1c8', 'tube'),
      line('M1 -4H10', '#d87a2e', 1.4, 'hose'),
      glow(blob([-2, -15, -2.6, -20, 0, -27, 2.6, -20, 2, -15]), '#4fa0f0', 'flame'),
      glow(blob([-0.9, -15, -1, -18, 0, -21, 1, -18, 0.9, -15]), '#cfeaff', 'flame'),
    ],
  }),
  prop({
    names:
      'lab flask, conical flask, potion, potion bottle, magic potion, erlenmeyer flask, chemistry flask, vial',
    in: 'container',
    at: 'surface',
    anchors: { grip: [0, -13] },
    shapes: [
      glass('M-2.200 -18V-11L-8 -2C-8.500 0 -7 0 -6 0H6C7 0 8.500 0 8 -2L2.200 -11V-18Z', '#d8eaf0', 'glass'),
      {
        ...glow('M-4.600 -7.200H4.600L8 -2C8.500 0 7 0 6 0H-6C-7 0 -8.500 0 -8 -2Z', '#8f4fd0', 'potion'),
        slot: 1 as const,
      },
      detail(
        `${circle(-2, -4, 0.9)}${circle(2, -2.6, 0.7)}${circle(0.6, -9, 0.8)}${circle(-0.6, -12, 0.6)}`,
        '#e3c9f7',
        'bubble',
      ),
      solid(box(-2.6, -21, 5.2, 3.4, 0.8), '#a5713f', 'cork'),
    ],
  }),
  prop({
    names: 'locker, school locker, gym locker, metal locker',
    in: 'furniture',
    shapes: [
      main(box(-46, -184, 92, 180, 2), '#4a7fa8', 'case'),
      ...[-43, -13, 17].flatMap((x) => [
        flat(box(x, -180, 27, 172, 1.5), '#5a90b8', 'door'),
        detail([0, 1, 2].map((i) => box(x + 6, -168 + i * 6, 15, 2)).join(''), '#2f5a7a', 'vent'),
        detail(box(x + 21, -104, 3.5, 12, 1), '#c9d0d6', 'handle'),
      ]),
      solid(`${box(-44, -4, 8, 4)}${box(36, -4, 8, 4)}`, '#26292d', 'foot'),
    ],
  }),
  prop({
    names: 'lunchbox, lunch box, cooler, cool box, ice box, esky',
    in: 'container',
    at: 'surface',
    anchors: { grip: [0, -24] },
    shapes: [
      line('M-10 -18C-10 -27 10 -27 10 -18', '#e9ecee', 2.2, 'handle'),
      main(box(-16, -14, 32, 14, 2), '#3f86c8', 'box'),
      shade(box(5, -14, 11, 14, 2), '#3f86c8'),
      second(box(-17, -20, 34, 7, 2.5), '#f2f3f3', 'lid'),
      detail(box(-3, -15, 6, 4, 1), '#d8352f', 'latch'),
    ],
  }),
  prop({
    names: 'diploma, certificate, degree, report card, award certificate',
    in: 'household',
    at: 'surface',
    shapes: [
      main(box(-16, -7, 32, 7, 3.4), '#f6efdc', 'scroll'),
      flat(`${oval(-15, -3.5, 2, 3.5)}${oval(15, -3.5, 2, 3.5)}`, '#dccfae'),
      second(
        `${box(-2.4, -7.4, 4.8, 7.8, 0.4)}${blob([0, -4, -6, -7, -6, -1])}${blob([0, -4, 6, -7, 6, -1])}`,
        '#c8302c',
        'ribbon',
      ),
    ],
  }),
  prop({
    names: 'glue, glue bottle',
    in: 'household',
    at: 'surface',
    shapes: [
      main(box(-3.5, -12, 7, 12, 1.4), '#f4f1e8', 'bottle'),
      second(poly(-2.4, -12, 2.4, -12, 0.5, -17, -0.5, -17), '#ef8a2e', 'tip'),
      detail(box(-3.5, -9, 7, 5), '#3f86c8', 'label'),
    ],
  }),
];
