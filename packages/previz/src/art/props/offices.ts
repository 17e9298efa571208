/** Things of offices and schools. */
import { blob, box, circle, poly } from '../path/outline.ts';
import {
  detail,
  faint,
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

export const OFFICE_PROPS: readonly Prop[] = [
  prop({
    names: 'office chair, swivel chair, desk chair, computer chair, gaming chair',
    in: 'furniture',
    faces: 'left',
    anchors: { seat: [-2, -50] },
    shapes: [
      line('M0 -40V-10M0 -12L-26 -5M0 -12L26 -5M0 -12L-12 -4M0 -12L14 -4', '#4a5057', 5, 'base'),
      solid([-27, -13, 15, 27].map((x) => circle(x, -4, 4)).join(''), '#26292d', 'castor'),
      main(box(-30, -54, 52, 13, 6), '#3d6fae', 'seat'),
      line('M16 -46C26 -48 26 -56 24 -62', '#4a5057', 5, 'stem'),
      main(blob([14, -62, 16, -106, 26, -112, 34, -106, 30, -62, 22, -58]), '#3d6fae', 'back'),
      shade(blob([24, -60, 27, -106, 30, -111, 34, -106, 30, -62]), '#3d6fae'),
      line('M-14 -54V-72H14', '#33383d', 4.5, 'arm'),
    ],
  }),
  prop({
    names: 'copier, photocopier, copy machine, xerox machine, scanner machine',
    in: 'electronics',
    shapes: [
      main(box(-42, -104, 84, 100, 3), '#d5dade', 'case'),
      shade(box(24, -104, 18, 100, 3), '#d5dade'),
      solid(box(-46, -116, 92, 14, 3), '#5d666e', 'lid'),
      glow(box(10, -102, 28, 9, 1), '#58b0e0', 'panel'),
      detail(`${box(-36, -70, 72, 3)}${box(-36, -46, 72, 3)}${box(-36, -22, 72, 3)}`, '#9aa3ab', 'drawer'),
      solid(poly(-42, -90, -66, -80, -66, -76, -42, -84), '#aab3ba', 'tray'),
      detail(poly(-44, -90, -64, -82, -64, -84, -44, -93), '#ffffff', 'paper'),
      detail(box(-36, -94, 34, 4), '#33383d', 'slot'),
    ],
  }),
  prop({
    names: 'folder, file folder, document folder, dossier',
    in: 'household',
    at: 'surface',
    shapes: [
      solid(poly(-13, -29, 13, -29, 13, -4, -13, -4), '#f6f4ec', 'paper'),
      main('M-15 -26H-4L-1 -23H15V0H-15Z', '#e8b440', 'folder'),
      shade('M-15 -6H15V0H-15Z', '#e8b440'),
      detail(box(-9, -17, 14, 5, 0.5), '#fbf7ea', 'label'),
    ],
  }),
  prop({
    names: 'stapler',
    in: 'household',
    at: 'surface',
    faces: 'left',
    shapes: [
      main(
        'M-10 0V-1C-10 -1.600 -9.600 -1.800 -9 -1.800H9.200C10 -1.800 10.400 -1.400 10.400 -0.800V0Z',
        '#a92a25',
        'base',
      ),
      detail(poly(-8.6, -1.8, -5.6, -1.8, -5.8, -2.3, -8.4, -2.3), '#c6cdd3', 'anvil'),
      detail('M-9.200 -4.400L8.600 -2.600V-1.700L-9.200 -3.200Z', '#c6cdd3', 'magazine'),
      main(
        'M-9.800 -6.600C-9.800 -7.800 -8.600 -8.200 -7 -8C-1 -7.300 5 -6.400 8.600 -5.200C10.600 -4.500 11 -2.800 10.200 -1.700H7.800L-9.600 -4.300C-9.900 -5 -9.900 -5.800 -9.800 -6.600Z',
        '#d23a33',
        'arm',
      ),
      light('M-9 -6.900C-4 -6.900 3 -5.800 8 -4.300C3 -5 -3 -6 -9 -6.200Z', '#ea7a70'),
      shade('M-9.700 -5.200L8 -2.500L10.400 -2.300L10.200 -1.700H7.800L-9.600 -4.300Z', '#d23a33'),
      detail(circle(8.2, -3.4, 0.7), '#8b939a', 'hinge'),
    ],
  }),
  prop({
    names: 'tape, sticky tape, roll of tape, duct tape, adhesive tape',
    in: 'household',
    at: 'surface',
    shapes: [
      main(circle(0, -5, 5), '#e0b45a', 'roll'),
      shade('M2 -9.600A5 5 0 0 1 2 -0.400A8 8 0 0 0 2 -9.600Z', '#e0b45a'),
      detail(circle(0, -5, 2.4), '#8a5a32', 'core'),
      ink(circle(0, -5, 1.8), '#dfe3e6'),
      flat(poly(0, -0.4, 8, -0.4, 8, 0, 0, 0), '#e0b45a'),
    ],
  }),
  prop({
    names: 'calculator, pocket calculator, abacus calculator',
    in: 'electronics',
    at: 'surface',
    shapes: [
      main(box(-4.5, -15, 9, 15, 1.2), '#3d444b', 'case'),
      detail(box(-3.6, -14, 7.2, 3.4, 0.4), '#b9d0a8', 'screen'),
      ink('M1 -13.200H2.600V-11.400H1M-1.400 -13.200H0V-11.400H-1.400Z', '#33402c'),
      detail(
        [0, 1, 2, 3]
          .flatMap((r) => [0, 1, 2].map((c) => box(-3.5 + c * 1.9, -9.6 + r * 2.3, 1.5, 1.7, 0.3)))
          .join(''),
        '#e9ecee',
        'keys',
      ),
      second([0, 1, 2, 3].map((r) => box(2.2, -9.6 + r * 2.3, 1.5, 1.7, 0.3)).join(''), '#ef8a2e', 'keys'),
    ],
  }),
  prop({
    names: 'water cooler, water dispenser',
    in: 'household',
    shapes: [
      main(box(-16, -104, 32, 102, 3), '#eef0f1', 'case'),
      shade(box(6, -104, 10, 102, 3), '#eef0f1'),
      detail(box(-11, -88, 22, 22, 2), '#5d666e', 'niche'),
      detail(`${box(-7, -92, 5, 8, 1)}`, '#3f86d8', 'tap'),
      detail(`${box(2, -92, 5, 8, 1)}`, '#d8352f', 'tap'),
      glass(
        'M-13 -140C-14 -146 -10 -148 0 -148C10 -148 14 -146 13 -140L14 -114C14 -108 8 -106 5 -104H-5C-8 -106 -14 -108 -14 -114Z',
        '#8fcbe8',
        'bottle',
      ),
      faint(detail(blob([-9, -138, -6, -142, -7, -118, -10, -116]), '#ffffff', 'shine'), 0.6),
    ],
  }),
  prop({
    names: 'envelope, letter, mail, love letter, post letter',
    in: 'household',
    at: 'surface',
    shapes: [
      main(box(-11, -15, 22, 15, 0.8), '#f3ead6', 'envelope'),
      flat(poly(-11, 0, -1, -8, 1, -8, 11, 0), '#e6dabf'),
      light(poly(-11, -15, 11, -15, 0, -5.5), '#f3ead6'),
      second(circle(0, -6.6, 2), '#c8302c', 'seal'),
    ],
  }),
  prop({
    names: 'stamp, postage stamp',
    in: 'household',
    at: 'surface',
    shapes: [
      solid(box(-4.5, -1.6, 9, 1.6, 0.4), '#26292d', 'pad'),
      main(box(-4, -4.4, 8, 3, 0.6), '#a5713f', 'block'),
      main(
        blob([-1.2, -4, -Math.LOG2E, -7, -2.4, -10, 0, -11.5, 2.4, -10, Math.LOG2E, -7, 1.2, -4]),
        '#8a5a32',
        'handle',
      ),
    ],
  }),
  prop({
    names: 'police badge, sheriff badge, star badge, sheriff star',
    in: 'symbol',
    at: 'surface',
    shapes: [
      main(
        blob(
          Array.from({ length: 12 }, (_, i) => [
            Math.sin((i * Math.PI) / 6) * (i % 2 ? 3 : 5),
            -5 - Math.cos((i * Math.PI) / 6) * (i % 2 ? 3 : 5),
          ]).flat(),
          0.3,
        ),
        '#e0b23c',
        'star',
      ),
      light(circle(0, -5, 2.2), '#e0b23c'),
      flat(circle(0, -5, 1.3), '#c08f26'),
    ],
  }),
  prop({
    names: 'tablet, tablet computer, ipad, e-reader, drawing tablet',
    in: 'electronics',
    at: 'surface',
    anchors: { grip: [0, -3] },
    shapes: [
      main(box(-9.5, -25, 19, 25, 1.6), '#2b3036', 'case'),
      glow(box(-8.2, -23, 16.4, 20.6, 0.6), '#6fb6e0', 'screen'),
      glow('M-8.200 -9C-4 -14 0 -12 3 -9C5 -12 7 -11 8.200 -10V-2.400H-8.200Z', '#4a9a5b', 'screen'),
      glow(circle(4, -18, 2), '#ffe39a', 'screen'),
      detail(circle(0, -1.2, 0.6), '#5d656d', 'button'),
    ],
  }),
  prop({
    names: 'server, server rack, computer server, mainframe, supercomputer, data rack, router rack',
    in: 'electronics',
    shapes: [
      main(box(-34, -200, 68, 198, 3), '#2f353b', 'case'),
      ...[0, 1, 2, 3, 4, 5, 6].flatMap((r) => [
        detail(box(-28, -192 + r * 26, 56, 21, 2), '#454d55', 'unit'),
        glow(
          [0, 1, 2].map((c) => circle(-22 + c * 6, -181 + r * 26, 1.8)).join(''),
          r % 2 ? '#58d68a' : '#5fd8f2',
          'lamp',
        ),
        ink(box(0, -186 + r * 26, 24, 8, 1), '#22272c'),
      ]),
    ],
  }),
  prop({
    names: 'router, wifi router, modem',
    in: 'electronics',
    at: 'surface',
    shapes: [
      line('M-9 -4L-11 -16M9 -4L11 -16', '#26292d', 1.4, 'aerial'),
      main(box(-13, -5, 26, 5, 1.6), '#eef0f1', 'case'),
      glow([-8, -5, -2].map((x) => circle(x, -2.6, 0.7)).join(''), '#58d68a', 'lamp'),
    ],
  }),
  prop({
    names: 'counter, bar counter, shop counter, reception desk, front desk, cubicle, workstation',
    in: 'furniture',
    anchors: { top: [0, -106] },
    shapes: [
      main(box(-110, -98, 220, 96, 2), '#8a5a33', 'front'),
      shade(box(-110, -24, 220, 22), '#8a5a33'),
      ...[-96, -42, 12, 66].map((x) => flat(box(x, -86, 44, 58, 2), '#9c6a3e', 'panel')),
      second(box(-120, -108, 240, 11, 3), '#d9c7a3', 'top'),
    ],
  }),
];
