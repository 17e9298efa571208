/** Things of hospitals and bathrooms. */
import { blob, box, circle, limb, oval, poly } from '../path/outline.ts';
import {
  detail,
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
  tube,
} from './prop.ts';

const castors = (xs: readonly number[]) => xs.map((x) => solid(circle(x, -6, 6), '#33383d', 'castor'));

export const HOSPITAL_PROPS: readonly Prop[] = [
  prop({
    names: 'hospital bed, sickbed, patient bed, icu bed',
    in: 'furniture',
    faces: 'right',
    anchors: { seat: [20, -72], lap: [10, -72] },
    shapes: [
      line('M-70 -46L40 -16M40 -46L-70 -16', '#9aa3ab', 5, 'lift'),
      solid(box(-106, -52, 214, 9, 3), '#c3cad0', 'frame'),
      solid(`${box(-114, -116, 9, 72, 4)}${box(104, -92, 9, 48, 4)}`, '#dfe4e8', 'board'),
      solid(
        blob([-104, -52, -104, -60, -84, -96, -74, -98, -42, -70, 104, -68, 104, -52], 0.4),
        '#f4f6f7',
        'mattress',
      ),
      solid(blob([-98, -84, -86, -104, -70, -98, -66, -86, -82, -76]), '#ffffff', 'pillow'),
      main('M-36 -72C0 -76 70 -74 104 -72V-50H-26C-38 -56 -40 -66 -36 -72Z', '#6fb6c8', 'blanket'),
      line('M-50 -66V-90H20V-66M-26 -90V-66M-2 -90V-66', '#aab3ba', 3.2, 'rail'),
      ...castors([-90, 90]),
      line('M-90 -44V-10M90 -44V-10', '#9aa3ab', 5, 'leg'),
    ],
  }),
  prop({
    names: 'stretcher, gurney, litter stretcher',
    in: 'furniture',
    faces: 'right',
    anchors: { seat: [0, -78], lap: [0, -78] },
    shapes: [
      line('M-70 -66L50 -12M70 -66L-50 -12', '#9aa3ab', 5, 'leg'),
      solid(box(-96, -70, 192, 7, 3), '#aab3ba', 'frame'),
      main(box(-92, -80, 184, 12, 5), '#d8502f', 'mattress'),
      solid(box(-90, -88, 40, 11, 5), '#f4f6f7', 'pillow'),
      detail(`${box(-30, -81, 8, 14)}${box(34, -81, 8, 14)}`, '#33383d', 'strap'),
      ...castors([-54, 54]),
    ],
  }),
  prop({
    names: 'iv stand, iv drip, drip stand, iv pole, intravenous drip',
    in: 'household',
    shapes: [
      line(
        'M0 -186V-10M0 -12L-22 -6M0 -12L22 -6M-18 -180C-18 -188 -8 -188 0 -186C8 -188 18 -188 18 -180',
        '#9aa3ab',
        3.2,
        'pole',
      ),
      ...castors([-22, 22, 0]),
      glass(box(-26, -176, 16, 30, 4), '#d8ecf2', 'bag'),
      { ...main(box(-25, -164, 14, 17, 3), '#b9dbe6', 'fluid') },
      line('M-18 -146C-20 -110 -34 -110 -30 -70', '#b9c9d0', 1.4, 'tube'),
      solid(box(-5, -120, 14, 20, 2), '#e9ecee', 'pump'),
      glow(box(-3, -117, 10, 6), '#58d68a', 'screen'),
    ],
  }),
  prop({
    names: 'pill bottle, medicine bottle, medicine, bottle of pills, tablets, prescription bottle, vitamins',
    in: 'container',
    at: 'surface',
    shapes: [
      main(box(-3.6, -8.5, 7.2, 8.5, 0.9), '#e8862e', 'bottle'),
      shade(box(1, -8.5, 2.6, 8.5, 0.8), '#e8862e'),
      detail(box(-3.6, -6.5, 7.2, 4.5), '#f8f5ec', 'label'),
      detail(
        'M-0.600 -6H0.600V-4.900H1.700V-3.700H0.600V-2.600H-0.600V-3.700H-1.700V-4.900H-0.600Z',
        '#d8352f',
        'cross',
      ),
      second(box(-3.9, -11.2, 7.8, 3, 0.7), '#f4f6f7', 'cap'),
    ],
  }),
  prop({
    names: 'bandage, plaster, band-aid, adhesive bandage, cast',
    in: 'household',
    at: 'surface',
    shapes: [
      main(limb([-4.5, -2.2, 2.2], [4.5, -2.2, 2.2]), '#e3b48a', 'plaster'),
      light(box(-2.2, -4.2, 4.4, 4, 0.4), '#f0cfae'),
      ink(
        [
          [-5, -2.8],
          [-5, -1.4],
          [5, -2.8],
          [5, -1.4],
        ]
          .map(([x = 0, y = 0]) => circle(x, y, 0.3))
          .join(''),
        '#b5835a',
      ),
    ],
  }),
  prop({
    names: 'first aid kit, first-aid kit, medical kit, doctor bag, medical bag, medicine box, first aid box',
    in: 'container',
    at: 'surface',
    anchors: { grip: [0, -25] },
    shapes: [
      line('M-6 -21C-6 -28 6 -28 6 -21', '#8f1f1d', 2.2, 'handle'),
      main(box(-18, -22, 36, 22, 3), '#d8302c', 'case'),
      shade(box(7, -22, 11, 22, 3), '#d8302c'),
      detail('M-3 -18H3V-14H7V-8H3V-4H-3V-8H-7V-14H-3Z', '#ffffff', 'cross'),
      detail(`${box(-14, -22.6, 4, 3, 1)}${box(10, -22.6, 4, 3, 1)}`, '#c3cad0', 'latch'),
    ],
  }),
  prop({
    names: 'x-ray, x ray, x-ray image, xray, radiograph',
    in: 'household',
    at: 'wall',
    shapes: [
      main(box(-20, -52, 40, 52, 1.5), '#22303f', 'film'),
      glow('M-1.500 -46H1.500V-8H-1.500Z', '#bfe0f0', 'spine'),
      line(
        'M0 -42C-12 -42 -14 -36 -13 -30M0 -42C12 -42 14 -36 13 -30M0 -35C-11 -35 -13 -29 -12 -24M0 -35C11 -35 13 -29 12 -24M0 -28C-10 -28 -11 -22 -10 -18M0 -28C10 -28 11 -22 10 -18',
        '#9cc9de',
        1.6,
        'rib',
      ),
      glow(blob([-9, -8, -6, -13, 0, -11, 6, -13, 9, -8, 0, -5]), '#9cc9de', 'hip'),
    ].map((s) => (s.tone === 'glow' ? s : s)),
  }),
  prop({
    names: 'mri scanner, ct scanner, mri machine, scanner, x-ray machine, x ray machine, x-ray scanner, mri',
    in: 'electronics',
    anchors: { seat: [-60, -78] },
    shapes: [
      main('M-10 0V-130C-10 -180 30 -196 70 -196C110 -196 150 -180 150 -130V0Z', '#eef1f3', 'case'),
      shade('M100 0C130 -60 130 -150 100 -192C130 -188 150 -170 150 -130V0Z', '#eef1f3'),
      detail(circle(70, -106, 56), '#8fb6c8', 'ring'),
      detail(circle(70, -106, 46), '#26323c', 'bore'),
      solid(box(-130, -84, 210, 13, 5), '#dfe5e8', 'table'),
      second(box(-128, -92, 120, 10, 5), '#6fb6c8', 'pad'),
      solid(poly(-110, -71, -70, -71, -76, 0, -104, 0), '#c3cad0', 'stand'),
      glow(box(116, -60, 20, 26, 3), '#58d68a', 'panel'),
    ],
  }),
  prop({
    names: 'heart monitor, ecg, ecg monitor, vital signs monitor, patient monitor, ekg',
    in: 'electronics',
    shapes: [
      line('M0 -100V-10M0 -12L-20 -6M0 -12L20 -6', '#9aa3ab', 5, 'stand'),
      ...castors([-20, 20]),
      main(box(-32, -152, 64, 54, 4), '#e6eaec', 'case'),
      solid(box(-27, -147, 54, 36, 2), '#15201c', 'screen'),
      line('M-26 -128H-12L-8 -136L-2 -116L3 -132L6 -126H26', '#58e08c', 2, 'trace'),
      glow(circle(20, -141, 2.4), '#f0574b', 'lamp'),
      detail([-22, -12, -2, 8].map((x) => circle(x, -104, 2.6)).join(''), '#8b949b', 'button'),
    ].map((s) => (s.part === 'trace' ? { ...s, tone: 'glow' as const } : s)),
  }),
  prop({
    names: 'oxygen tank, gas cylinder, oxygen cylinder, gas bottle, scuba tank, propane tank, gas tank',
    in: 'container',
    shapes: [
      main('M-12 0V-76C-12 -88 12 -88 12 -76V0Z', '#2f8a5a', 'tank'),
      shade('M4 0V-84.600C9 -83 12 -80 12 -76V0Z', '#2f8a5a'),
      second('M-12 -70C-12 -88 12 -88 12 -70Z', '#f1f3f4', 'shoulder'),
      solid(box(-3, -96, 6, 11, 1), '#8b949b', 'valve'),
      line('M-7 -94H7', '#5d656d', 3, 'tap'),
    ],
  }),
  prop({
    names: 'scalpel, surgical knife, lancet',
    in: 'tool',
    at: 'surface',
    anchors: { grip: [0, -5] },
    shapes: [
      main(box(-0.7, -10, 1.4, 10, 0.6), '#9aa3ab', 'handle'),
      light('M-0.700 -10V-14C-0.700 -15 0.600 -16 1.200 -16C1.400 -13 1 -11 0.700 -10Z', '#c9d1d8'),
    ],
  }),
  prop({
    names: 'dentist chair, dental chair, dentist, barber chair, operating chair',
    in: 'furniture',
    faces: 'left',
    anchors: { seat: [0, -58], lap: [0, -58] },
    shapes: [
      solid(poly(-16, -40, 20, -40, 28, 0, -24, 0), '#c3cad0', 'base'),
      main(
        blob(
          [-86, -34, -80, -44, -30, -58, 14, -60, 44, -106, 60, -110, 64, -100, 40, -48, 10, -42, -30, -42],
          0.7,
        ),
        '#3f9ab0',
        'seat',
      ),
      shade(
        blob([-82, -34, -30, -46, 16, -48, 52, -104, 64, -100, 40, -48, 10, -42, -30, -42], 0.7),
        '#3f9ab0',
      ),
      main(limb([58, -112, 8], [66, -124, 8]), '#3f9ab0', 'headrest'),
      line('M-46 -50C-96 -110 -104 -146 -76 -160', '#aab3ba', 5, 'arm'),
      solid(poly(-90, -166, -58, -160, -64, -148, -88, -150), '#dfe4e8', 'lamp'),
      glow(poly(-87, -151, -65, -149, -66, -146, -86, -148), '#fff6d8', 'light'),
    ],
  }),
  prop({
    names:
      'spotlight, stage light, stage spotlight, studio light, floodlight, surgical light, operating lamp',
    in: 'electronics',
    shapes: [
      line('M0 -150L-30 -2M0 -150L30 -2M0 -150V-10', '#3a4046', 4, 'stand'),
      main(poly(-26, -186, 14, -196, 20, -158, -20, -152), '#33383d', 'case'),
      solid(poly(-26, -190, -40, -192, -34, -144, -20, -150), '#26292d', 'hood'),
      glow(oval(-36, -168, 5, 23), '#fff2c0', 'light'),
      line('M0 -150L-2 -166', '#26292d', 6),
    ],
  }),
  prop({
    names: 'scale, balance, balance scale, scales of justice, weighing scales',
    in: 'tool',
    at: 'surface',
    shapes: [
      main('M-9 0C-8 -4 -2 -3 -1.500 -8V-40H1.500V-8C2 -3 8 -4 9 0Z', '#d9a93c', 'stand'),
      tube('M-20 -36C-8 -42 8 -42 20 -36', '#d9a93c', 2.2, 'beam'),
      main(circle(0, -41, 2.6), '#c08f26', 'knob'),
      line('M-20 -36L-27 -16M-20 -36L-13 -16M20 -36L13 -16M20 -36L27 -16', '#b8862a', 0.8, 'chain'),
      main('M-28 -16H-12C-13 -9 -27 -9 -28 -16ZM12 -16H28C27 -9 13 -9 12 -16Z', '#d9a93c', 'pan'),
    ],
  }),
  prop({
    names: 'prosthetic leg, artificial leg',
    in: 'tool',
    at: 'surface',
    shapes: [
      main('M-7 -46C-7 -52 7 -52 7 -46L4 -28H-4Z', '#e0b48c', 'socket'),
      solid(box(-1.8, -28, 3.6, 22), '#8b949b', 'pylon'),
      second('M-4 -8H4L4 -4C8 -3 12 -2 12 0H-5Z', '#33383d', 'foot'),
    ],
  }),
];
