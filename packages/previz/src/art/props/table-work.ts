/** What deeds are done on: as it lies before whoever does them. */
import { box, circle, oval, poly } from '../path/outline.ts';
import { detail, flat, line, main, type Prop, prop, shade, solid } from './prop.ts';

export const TABLE_WORK_PROPS: readonly Prop[] = [
  prop({
    names: 'written letter, letter in hand',
    in: 'household',
    at: 'surface',
    anchors: { grip: [0, -5] },
    shapes: [
      flat(poly(-7.6, -0.4, -8.2, -19.4, 7.8, -20.2, 8.4, -0.8), '#cfc4ab', 'paper'),
      main(poly(-8, 0, -8.6, -19.4, 7.2, -20, 7.8, -0.4), '#f2ead6', 'paper'),
      shade(poly(-8.4, -13.2, 7.4, -13.8, 7.6, -7, -8.2, -6.6), '#f2ead6'),
      line('M-8.400 -13.200L7.400 -13.800M-8.200 -6.600L7.600 -7', '#d6cbb2', 0.3, 'crease'),
      line(
        'M-6.800 -17.400L-2 -17.600M-6.700 -15.200L5 -15.600M-6.600 -12L5.800 -12.400M-6.500 -10.200L5.400 -10.600M-6.500 -8.400L5.600 -8.800M-6.400 -5.600L5.800 -5.900M-6.400 -3.800L4.600 -4.100M1.400 -2L5.600 -2.200',
        '#5a5466',
        0.3,
        'writing',
      ),
    ],
  }),
  prop({
    names: 'letter on the table, page being written',
    in: 'household',
    at: 'surface',
    shapes: [
      main('M-17 -7.500L13 -8.500L20 0H-14Z', '#fbf7ea', 'sheet'),
      line('M-11 -6.400L9 -7M-10 -4.600L5 -5', '#5d6b86', 0.7, 'writing'),
      line('M-9 -2.800L1 -3', '#5d6b86', 0.7, 'writing'),
      shade('M13 -8.500L20 0H17L11 -8.400Z', '#fbf7ea'),
    ],
  }),
  prop({
    names: 'protest sign, picket sign, demonstration placard',
    in: 'household',
    at: 'surface',
    anchors: { grip: [0, -30] },
    shapes: [
      solid(box(-2, -110, 4, 110, 1), '#a5743f', 'stick'),
      main(box(-34, -112, 68, 50, 1.5), '#f7f3e6', 'board'),
      shade(box(22, -112, 12, 50, 1), '#f7f3e6'),
      line('M-24 -100H22M-24 -88H10', '#c23a35', 5, 'writing'),
      line('M-24 -75H18', '#33373d', 4, 'writing'),
      detail('M26 -104L29 -104L28.500 -90H26.500ZM26 -87H29V-84H26Z', '#c23a35', 'mark'),
      flat(box(-34, -63.5, 68, 1.5), '#d8d2c0', 'edge'),
    ],
  }),
  prop({
    names: 'painters palette, mixing palette',
    in: 'tool',
    at: 'surface',
    anchors: { grip: [-9, -6] },
    shapes: [
      main(
        'M-15 -8C-16 -17 -6 -21 4 -20C13 -19 18 -13 16 -7C15 -3 10 -3 8 -5C5 -8 1 -6 2 -2C2 1 -3 2 -8 0C-12 -2 -14 -4 -15 -8Z',
        '#c99a5e',
        'palette',
      ),
      detail(oval(-9, -6, 2.2, 2.6), '#6b4a2c', 'thumb hole'),
      detail(circle(-9, -13, 2.3), '#c8402f', 'paint'),
      detail(circle(-3, -16.5, 2.4), '#e9b93a', 'paint'),
      detail(circle(4, -16.5, 2.4), '#3f7fc0', 'paint'),
      detail(circle(10.5, -13, 2.4), '#4f9a55', 'paint'),
      detail(circle(12.5, -8, 2), '#f4efe2', 'paint'),
    ],
  }),
  prop({
    names: 'card table, game table, chess table',
    in: 'furniture',
    anchors: { top: [0, -74] },
    shapes: [
      solid(box(-40, -70, 6, 70, 1), '#7d5430', 'leg'),
      solid(box(34, -70, 6, 70, 1), '#7d5430', 'leg'),
      main(box(-46, -76, 92, 7, 1.5), '#9a6a3c', 'top'),
      shade(box(-42, -69, 84, 3, 0), '#9a6a3c'),
      flat(box(-42, -76.5, 84, 2, 0.6), '#4f7d5c', 'baize'),
    ],
  }),
  prop({
    names: 'bistro table, cafe table, café table, small table, coffee house table',
    in: 'furniture',
    anchors: { top: [0, -75] },
    shapes: [
      solid(box(-26, -4, 52, 4, 2), '#3a332e', 'foot'),
      solid(box(-3.5, -72, 7, 70, 1), '#4a413a', 'column'),
      main(box(-52, -76, 104, 5, 2), '#8f5f38', 'top'),
      shade(box(-48, -71, 96, 2.4, 1), '#8f5f38'),
    ],
  }),
  prop({
    names: 'potters wheel, pottery wheel',
    in: 'household',
    anchors: { top: [0, -84] },
    shapes: [
      solid(box(-34, -8, 68, 8, 2), '#6f5138', 'foot'),
      solid(box(-5, -62, 10, 56, 1), '#8a8f94', 'shaft'),
      flat(oval(0, -12, 30, 4.5), '#7d6a58', 'flywheel'),
      flat(box(-46, -60, 92, 8, 3), '#8c6844', 'tray'),
      flat(oval(0, -63, 30, 4.5), '#9aa1a8', 'wheel'),
      main(
        'M-11 -64C-22 -72 -20 -84 -9 -92C-7 -95 -8 -98 -10 -101H10C8 -98 7 -95 9 -92C20 -84 22 -72 11 -64Z',
        '#b5764f',
        'clay',
      ),
      shade(
        'M4 -64C14 -74 14 -84 4 -92C3 -95 4 -98 5 -101H10C8 -98 7 -95 9 -92C20 -84 22 -72 11 -64Z',
        '#b5764f',
      ),
      line('M-17 -76C-8 -73 8 -73 17 -76M-14 -84C-6 -81 6 -81 14 -84', '#96603e', 0.9, 'groove'),
    ],
  }),
  prop({
    names: 'drumsticks, drum stick, pair of drumsticks',
    in: 'tool',
    at: 'surface',
    anchors: { grip: [-12, -1.5] },
    shapes: [main('M-17 -2.400L17 -2.200C20 -3 20 0 17 -0.800L-17 -0.600Z', '#d9b27c', 'stick')],
  }),
];
