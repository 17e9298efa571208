/** What a trade works at for hours: an upright microscope, the engine of a car, a camera with its cloth. */
import { box, circle, limb, oval, poly } from '../path/outline.ts';
import { detail, flat, glow, line, main, type Prop, prop, shade, solid, tube } from './prop.ts';

const STEEL = '#8b949b';
const DARK = '#3a4046';

export const WORK_INSTRUMENT_PROPS: readonly Prop[] = [
  prop({
    names: 'microscope, light microscope, compound microscope',
    in: 'tool',
    at: 'surface',
    faces: 'left',
    anchors: { eyepiece: [16, -44], grip: [-9, -24] },
    shapes: [
      solid(limb([10, -39, 3.2], [15, -44, 3]), '#2b2f34', 'eyepiece'),
      main(limb([2, -31, 3.8], [10.5, -39.5, 2.8]), '#e6eaee', 'tube'),
      main(limb([-8, -4, 4], [-11, -18, 3.4], [-7, -31, 4.2]), '#e6eaee', 'arm'),
      main(box(-11, -36, 17, 8, 3.4), '#e6eaee', 'head'),
      shade(box(-10, -30.5, 15, 2.5, 1.2), '#e6eaee'),
      solid(limb([2, -25.5, 1.9], [7.5, -21, 1.4]), STEEL, 'lens'),
      solid(limb([0.5, -27, 1.9], [0.5, -19.5, 1.5]), '#c3cad0', 'lens'),
      detail(box(-1, -22.2, 3, 1.1), '#d8413a', 'ring'),
      solid(oval(1.4, -27.3, 4.6, 2.2), DARK, 'turret'),
      glow(poly(-1, -8, 2.4, -8, 4, -16.4, -2.6, -16.4), '#fff3c4'),
      detail(box(-2.8, -17.7, 8.4, 1.1, 0.3), '#a9d3e6', 'slide'),
      solid(box(-9, -16.6, 20, 2.4, 0.8), DARK, 'stage'),
      solid(box(-3, -9, 7.4, 5, 1.4), '#c3cad0', 'lamp'),
      main(box(-14, -5, 28, 5, 2), '#e6eaee', 'base'),
      shade(box(-14, -2, 28, 2, 1), '#e6eaee'),
      solid(circle(-9.4, -12.6, 3.1), DARK, 'knob'),
      detail(circle(-9.4, -12.6, 1.5), STEEL, 'knob'),
    ],
  }),
  prop({
    names: 'engine, motor, car engine, car motor, motor block, engine block, v8',
    in: 'tool',
    shapes: [
      solid(`${box(-34, -9, 9, 9, 1)}${box(22, -9, 9, 9, 1)}`, '#26292d', 'foot'),
      solid(poly(-26, -20, 24, -20, 17, -7, -19, -7), '#5d656d', 'sump'),
      main(box(-38, -50, 74, 31, 4), '#a3acb4', 'block'),
      shade(box(-38, -27, 74, 8, 3), '#a3acb4'),
      ...[-28, -11, 6, 23].flatMap((x) => [
        detail(circle(x, -39, 5.6), '#6d757d', 'port'),
        tube(`M${x} -39C${x} -24 ${x + 6} -22 ${x + 8} -14`, '#9a7b5c', 5, 'pipe'),
      ]),
      solid(box(-36, -63, 70, 14, 4), '#c4453b', 'cover'),
      detail(box(-30, -60, 58, 3, 1.2), '#e07a6e', 'cover'),
      ...[-24, -9, 6, 21].map((x) =>
        line(`M${x} -62C${x} -76 ${x + 7} -74 ${x + 9} -66`, '#26292d', 2, 'lead'),
      ),
      solid(box(-18, -76, 34, 11, 5), DARK, 'filter'),
      line('M-12 -73H10M-12 -70H10', '#6d757d', 1, 'rib'),
      detail(box(-31, -68, 7, 6, 2), '#f2c930', 'cap'),
      line(
        'M44 -47A9 9 0 0 1 53 -38L54 -20A12 12 0 0 1 31 -18L35 -40A9 9 0 0 1 44 -47Z',
        '#26292d',
        3,
        'belt',
      ),
      solid(circle(44, -38, 8), STEEL, 'pulley'),
      solid(circle(43, -19, 11), STEEL, 'pulley'),
      detail(`${circle(44, -38, 3)}${circle(43, -19, 4)}`, DARK, 'hub'),
    ].map((s) => (s.part === 'pipe' ? { ...s, slot: 0 as const } : s)),
  }),
  prop({
    names: 'view camera, large format camera, plate camera, bellows camera, field camera',
    in: 'tool',
    faces: 'left',
    anchors: { eyepiece: [34, -139], grip: [10, -128] },
    shapes: [
      tube('M-2 -112L-34 0M6 -112L40 0M2 -112V-4', '#7a4f2b', 4, 'leg'),
      solid(box(-22, -116, 48, 6, 1.5), '#5a381d', 'bed'),
      solid(poly(-17, -148, -17, -120, 10, -116, 10, -154), '#3b3230', 'bellows'),
      line('M-12 -149V-119M-6.500 -150.500V-118M-1 -152V-117M4.500 -153V-117', '#241d1c', 1.6, 'fold'),
      main(box(-22, -152, 6, 36, 1.5), '#9a6235', 'front'),
      main(box(9, -158, 8, 44, 1.5), '#9a6235', 'back'),
      solid(box(-31, -140, 9, 13, 1.5), '#c59b45', 'lens'),
      detail(box(-33, -141.5, 3, 16, 1), '#8a6a26', 'lens'),
      solid(
        'M8 -158C14 -166 30 -166 44 -160C56 -154 58 -142 57 -128C58 -112 62 -98 60 -88C54 -92 50 -86 44 -90C38 -94 34 -86 28 -90C22 -94 16 -88 9 -92C13 -112 10 -134 8 -158Z',
        '#26242b',
        'cloth',
      ),
      line('M24 -160C26 -136 22 -112 24 -94M42 -158C44 -136 40 -112 44 -94', '#3a3741', 1.4, 'fold'),
      flat(box(-19, -146, 1.2, 24), '#b87f4a', 'front'),
    ],
  }),
];
