/** Things to train with. */
import { box, circle, curve, limb, oval, poly } from '../path/outline.ts';
import {
  detail,
  flat,
  glass,
  glow,
  light,
  line,
  main,
  type Prop,
  prop,
  second,
  shade,
  solid,
  tube,
} from './prop.ts';

export const GYM_PROPS: readonly Prop[] = [
  prop({
    names: 'dumbbell, weight, hand weight, dumb bell',
    in: 'sport',
    at: 'floor',
    anchors: { grip: [0, -9] },
    shapes: [
      solid(box(-12, -10.8, 24, 3.6, 1.6), '#d3d9de', 'bar'),
      ...[-1, 1].flatMap((s) => [
        main(box(s * 13.5 - 2.5, -16.5, 5, 15, 2), '#6d7883', 'plate'),
        main(box(s * 19 - 3, -18, 6, 18, 2.4), '#5a6570', 'plate'),
        flat(box(s * 23 - 1.6, -11.5, 3.2, 5, 1.2), '#c3cad0', 'nut'),
        light(box(s * 19 - 2, -16.6, 1.4, 8, 0.7), '#5a6570'),
      ]),
    ],
  }),
  prop({
    names: 'ballet barre, barre, dance barre, ballet bar, portable barre',
    in: 'sport',
    at: 'floor',
    anchors: { top: [0, -104] },
    shapes: [
      ...[-1, 1].flatMap((s) => [
        line(`M${s * 104} -104V-3`, '#5d646a', 4, 'post'),
        line(`M${s * 104 - 22} -1.500H${s * 104 + 22}`, '#5d646a', 4, 'foot'),
      ]),
      line('M-116 -74H116', '#8a6038', 4.6, 'lower rail'),
      main(box(-122, -106.8, 244, 5.6, 2.8), '#a87646', 'rail'),
    ],
  }),
  prop({
    names: 'barbell, bench press bar, weights, weightlifting bar',
    in: 'sport',
    at: 'floor',
    anchors: { grip: [0, -22] },
    shapes: [
      solid(box(-104, -24, 208, 3.4, 1), '#b9c1c8', 'bar'),
      ...[-1, 1].flatMap((s) => [
        main(box(s * 84 - 5, -45, 10, 45, 3), '#33383e', 'plate'),
        main(box(s * 72 - 4, -40, 8, 35, 3), '#c8352f', 'plate'),
        detail(box(s * 62 - 2, -27, 4, 9, 1), '#8b949b', 'collar'),
      ]),
    ],
  }),
  prop({
    names: 'kettlebell, kettle bell',
    in: 'sport',
    at: 'floor',
    shapes: [
      tube('M-7 -16C-9 -30 9 -30 7 -16', '#3a4046', 4, 'handle'),
      main('M-9 0C-17 -8 -12 -20 0 -20C12 -20 17 -8 9 0Z', '#33383e', 'bell'),
      detail(circle(0, -9, 4), '#e9ecee', 'mark'),
    ],
  }),
  prop({
    names: 'helmet, cycle helmet, motorcycle helmet, crash helmet',
    in: 'clothing',
    at: 'surface',
    faces: 'left',
    shapes: [
      main('M-14 -4C-16 -20 -8 -26 2 -26C12 -26 16 -16 15 -6C15 -2 13 0 10 0H-2L-4 -6Z', '#d8352f', 'shell'),
      shade('M-4 -6L14 -10C15 -2 13 0 10 0H-2Z', '#d8352f'),
      detail('M-15 -7C-15 -14 -13 -18 -10 -20L2 -17C4 -12 2 -8 -2 -7Z', '#26323e', 'visor'),
      glass(
        'M-13.500 -9C-13.500 -14 -12 -17 -9.500 -18.500L-2 -16.500C-8 -15 -11 -12 -13.500 -9Z',
        '#a8cfe0',
      ),
      second('M-6 -24C2 -28 12 -24 14 -16L12 -16C10 -22 2 -25 -5 -22Z', '#f6f4ee', 'stripe'),
    ],
  }),
  prop({
    names: 'basketball hoop, basketball net, basket hoop, backboard',
    in: 'sport',
    shapes: [
      solid(box(-6, -300, 12, 300), '#5d656d', 'pole'),
      detail(box(-40, -12, 80, 12, 4), '#3a4046', 'foot'),
      main(box(-90, -400, 180, 110, 4), '#f4f4f1', 'board'),
      line('M-34 -318V-372H34V-318', '#d8352f', 6, 'square'),
      line(
        'M-26 -304L-16 -256M-13 -304L-8 -252M0 -304V-250M13 -304L8 -252M26 -304L16 -256M-23 -288H23M-19 -272H19',
        '#f4f4f1',
        2.5,
        'net',
      ),
      line('M-28 -306H28', '#ef6a2a', 7, 'ring'),
    ],
  }),
  prop({
    names: 'punching bag, boxing bag, punch bag, heavy bag',
    in: 'sport',
    at: 'ceiling',
    shapes: [
      line('M0 -190V-150M0 -152L-14 -126M0 -152L14 -126', '#8b949b', 3, 'chain'),
      main(box(-19, -128, 38, 128, 9), '#c0302b', 'bag'),
      shade('M6 -128H10C15 -128 19 -124 19 -119V-9C19 -4 15 0 10 0H6Z', '#c0302b'),
      second(`${box(-19, -108, 38, 8)}${box(-19, -26, 38, 8)}`, '#2b2e33', 'band'),
    ],
  }),
  prop({
    names: 'trampoline',
    in: 'sport',
    anchors: { top: [0, -62], seat: [0, -62] },
    shapes: [
      line('M-110 -56L-120 0M110 -56L120 0M-40 -50V0M40 -50V0', '#6d757d', 7, 'leg'),
      second(oval(0, -60, 140, 20), '#2f5fae', 'pad'),
      main(oval(0, -61, 112, 14), '#2b2e33', 'mat'),
    ],
  }),
  prop({
    names: 'treadmill, running machine, exercise machine',
    in: 'sport',
    faces: 'left',
    anchors: { seat: [20, -18], top: [20, -18] },
    shapes: [
      main(poly(-90, -20, 100, -16, 100, -2, -90, -4), '#3a4046', 'deck'),
      detail(poly(-80, -22, 98, -18, 98, -14, -80, -17), '#1d2023', 'belt'),
      tube('M-78 -12L-60 -130M-60 -104L0 -100', '#5d656d', 8, 'frame'),
      solid(poly(-84, -142, -44, -150, -40, -122, -78, -116), '#2b2e33', 'console'),
      glow(poly(-78, -139, -48, -145, -45, -129, -74, -123), '#58d0e8', 'screen'),
    ],
  }),
  prop({
    names: 'yoga mat, exercise mat, gym mat',
    in: 'sport',
    at: 'floor',
    shapes: [
      main(poly(-58, -34, 74, -34, 100, 0, -84, 0), '#7a5fc0', 'mat'),
      flat(poly(-84, 0, 100, 0, 100, 2.5, -84, 2.5), '#5b43a0', 'edge'),
      main(poly(-62, -48, -42, -46, -68, -2, -92, -2), '#8f76d0', 'roll'),
      shade(poly(-50, -47, -42, -46, -68, -2, -77, -2), '#8f76d0'),
      main(oval(-82, -9, 12, 11), '#a48fe0', 'roll'),
      line(curve(-82, -9, -79, -11, -83, -14, -88, -9, -82, -3, -75, -8), '#5b43a0', 1.6, 'roll'),
    ],
  }),
  prop({
    names: 'hockey stick, ice hockey stick',
    in: 'sport',
    at: 'floor',
    anchors: { grip: [28, -110] },
    shapes: [
      main(limb([30, -132, 2.4], [-8, -8, 2.4]), '#c98c4e', 'stick'),
      main(limb([-8, -6, 4], [-36, -4, 3.4]), '#2b2e33', 'blade'),
      detail(limb([31, -134, 2.8], [25, -114, 2.8]), '#2b2e33', 'grip'),
    ],
  }),
];
