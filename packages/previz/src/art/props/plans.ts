/** Vehicles from straight above, heading left. */
import { box } from '../path/outline.ts';
import { detail, faint, flat, glow, light, main, type Prop, prop, shade } from './prop.ts';

const CAR =
  'M-216 -92C-222 -120 -222 -60 -216 -88C-214 -30 -204 -12 -176 -8C-90 0 100 0 186 -8C208 -12 214 -26 216 -50V-130C214 -154 208 -168 186 -172C100 -180 -90 -180 -176 -172C-204 -168 -214 -150 -216 -92Z';

export const PLAN_PROPS: readonly Prop[] = [
  prop({
    names: 'car top, car from above',
    in: 'vehicle',
    faces: 'left',
    shapes: [
      ...[-140, 130].flatMap((x) => [
        detail(box(x - 32, -184, 64, 12, 5), '#1f2226', 'tyre'),
        detail(box(x - 32, -8, 64, 12, 5), '#1f2226', 'tyre'),
      ]),
      main(CAR, '#d23a34'),
      light(
        'M-176 -164C-120 -168 -100 -166 -96 -160V-20C-100 -14 -120 -12 -176 -16C-150 -60 -150 -120 -176 -164Z',
        '#d23a34',
      ),
      detail(
        'M-92 -158C-104 -130 -104 -50 -92 -22L-44 -34C-52 -60 -52 -120 -44 -146Z',
        '#33424f',
        'windscreen',
      ),
      detail('M118 -150C128 -122 128 -58 118 -30L84 -38C90 -62 90 -118 84 -142Z', '#33424f', 'rear window'),
      detail(
        'M-84 -164C-30 -172 60 -172 112 -160L82 -152C40 -158 -10 -158 -48 -154Z',
        '#33424f',
        'side window',
      ),
      detail('M-84 -16C-30 -8 60 -8 112 -20L82 -28C40 -22 -10 -22 -48 -26Z', '#33424f', 'side window'),
      faint(flat(box(-34, -140, 106, 100, 16), '#ffffff', 'roof light'), 0.14),
      shade(
        'M-216 -30C-204 -12 -190 -9 -176 -8C-90 0 100 0 186 -8C204 -11 212 -20 215 -40C150 -14 -140 -14 -216 -30Z',
        '#d23a34',
      ),
      glow(box(-214, -158, 12, 26, 5), '#fff0bd', 'headlight'),
      glow(box(-214, -48, 12, 26, 5), '#fff0bd', 'headlight'),
      glow(box(206, -158, 9, 24, 4), '#d8322e', 'taillight'),
      glow(box(206, -46, 9, 24, 4), '#d8322e', 'taillight'),
    ],
  }),
  prop({
    names: 'bus top, bus from above, truck from above',
    in: 'vehicle',
    faces: 'left',
    shapes: [
      main(box(-480, -250, 960, 250, 34), '#d23a34'),
      light(box(-440, -222, 880, 60, 24), '#d23a34'),
      detail('M-470 -226C-478 -170 -478 -80 -470 -24L-440 -30V-220Z', '#33424f', 'windscreen'),
      detail(box(-250, -170, 130, 90, 12), '#e9edef', 'hatch'),
      detail(box(120, -170, 190, 90, 12), '#dfe4e6', 'air conditioner'),
      shade(box(-470, -38, 940, 38, 20), '#d23a34'),
      glow(box(-482, -220, 8, 34, 4), '#fff0bd', 'headlight'),
      glow(box(-482, -64, 8, 34, 4), '#fff0bd', 'headlight'),
    ],
  }),
];
