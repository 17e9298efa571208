/** A car from the front, its windscreen large enough for those inside. */
import { box, circle } from '../path/outline.ts';
import { detail, glow, light, line, main, type Prop, prop, shade, solid } from './prop.ts';

const SCREEN =
  'M-73 -97C-70 -120 -63 -146 -56 -158C-30 -163 30 -163 56 -158C63 -146 70 -120 73 -97C40 -101 -40 -101 -73 -97Z';
const PAINT = '#b8443c';

export const CAR_FRONT_PROPS: readonly Prop[] = [
  prop({
    names: 'car front, front of a car, car from the front, oncoming car',
    in: 'vehicle',
    anchors: { windscreen: [0, -158], top: [0, -172] },
    shapes: [
      ...[-1, 1].map((s) => detail(box(s * 76 - 13, -40, 26, 40, 7), '#23262a', 'tyre')),
      main(
        'M-82 -98C-78 -124 -70 -150 -62 -164C-40 -172 40 -172 62 -164C70 -150 78 -124 82 -98Z',
        PAINT,
        'roof',
      ),
      detail(SCREEN, '#2c3640', 'windscreen'),
      detail(
        'M-44 -148C-20 -151 20 -151 44 -148L48 -124C20 -126 -20 -126 -48 -124Z',
        '#8fa9b8',
        'rear window',
      ),
      ...[-1, 1].flatMap((s) => [
        main(
          `M${s * 84} -112C${s * 96} -116 ${s * 106} -112 ${s * 106} -102C${s * 104} -96 ${s * 92} -96 ${s * 84} -100Z`,
          PAINT,
          'mirror',
        ),
      ]),
      main(
        'M-92 -56C-94 -78 -90 -92 -82 -99C-40 -104 40 -104 82 -99C90 -92 94 -78 92 -56L90 -26C60 -20 -60 -20 -90 -26Z',
        PAINT,
      ),
      light('M-80 -97C-40 -102 40 -102 80 -97L74 -92C40 -96 -40 -96 -74 -92Z', PAINT),
      shade('M-93 -62C-60 -58 60 -58 93 -62L90 -26C60 -20 -60 -20 -90 -26Z', PAINT),
      shade(
        'M-60 -99C-58 -86 -54 -76 -47 -67L-44 -67C-51 -76 -55 -86 -57 -99ZM60 -99C58 -86 54 -76 47 -67L44 -67C51 -76 55 -86 57 -99Z',
        PAINT,
      ),
      solid(box(-40, -66, 80, 20, 8), '#23272c', 'grille'),
      line('M-36 -60H36M-36 -54H36', '#5c646c', 1.6, 'grille bars'),
      ...[-1, 1].map((s) => glow(circle(s * 66, -60, 13), '#fff3c9', 'headlight')),
      detail(box(-90, -38, 180, 13, 6), '#30353b', 'bumper'),
      detail(box(-25, -42, 50, 12, 2), '#f1efe6', 'plate'),
      line('M-14 -36H14', '#3a3f46', 3, 'number'),
    ],
  }),
];
