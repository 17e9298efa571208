/** Pieces of the sides of trains, buses and airliners, with large windows, for those who are seen at them. */
import { box } from '../path/outline.ts';
import { detail, flat, glass, light, main, type Prop, prop, shade, solid } from './prop.ts';

const WINDOWS = [-270, -126, 18, 162];
const PAINT = '#7e2f36';
const BUS = '#c8402f';
const PANES = [-306, -170, -34, 102, 238];
const OVALS = [-230, -90, 50, 190];

const oval = (x: number, y: number, w: number, h: number) => box(x, y, w, h, w * 0.42);

export const VEHICLE_SIDE_PROPS: readonly Prop[] = [
  prop({
    names: 'train side, side of a train, carriage side',
    in: 'vehicle',
    shapes: [
      solid(box(-330, -26, 660, 26), '#2a2c31', 'step'),
      solid(box(-336, -338, 672, 26, 10), '#4a4f57', 'roof'),
      main(box(-330, -318, 660, 296, 4), PAINT, 'side'),
      flat(box(-330, -150, 660, 14), '#e6c98a', 'stripe'),
      shade(box(-330, -60, 660, 38), PAINT),
      light(box(-330, -314, 660, 8), PAINT),
      ...WINDOWS.flatMap((x) => [
        detail(box(x - 7, -287, 122, 122, 8), '#d8c7a0', 'frame'),
        detail(box(x, -280, 108, 108, 5), '#2c3640', 'window'),
        glass(box(x, -280, 108, 26, 5), '#a9c4d4', 'pane'),
      ]),
    ],
  }),
  prop({
    names: 'bus side, side of a bus',
    in: 'vehicle',
    shapes: [
      solid(box(-350, -34, 700, 34), '#2a2c31', 'sill'),
      main(box(-350, -322, 700, 290, 8), BUS, 'side'),
      light(box(-350, -318, 700, 8), BUS),
      flat(box(-350, -292, 700, 136), '#22282e', 'band'),
      flat(box(-350, -112, 700, 16), '#f3ead6', 'stripe'),
      shade(box(-350, -64, 700, 34), BUS),
      ...PANES.flatMap((x) => [
        detail(box(x, -280, 116, 104, 10), '#3a4650', 'window'),
        glass(box(x, -280, 116, 20, 8), '#a9c4d4', 'pane'),
      ]),
    ],
  }),
  prop({
    names: 'airliner side, side of a plane, side of an airplane',
    in: 'vehicle',
    shapes: [
      main(box(-360, -330, 720, 330), '#eef1f3', 'fuselage'),
      light(box(-360, -330, 720, 40), '#eef1f3'),
      shade(box(-360, -74, 720, 74), '#eef1f3'),
      flat(box(-360, -120, 720, 20), '#2f63b0', 'stripe'),
      ...OVALS.flatMap((x) => [
        detail(oval(x - 46, -282, 92, 124), '#c3cbd1', 'frame'),
        detail(oval(x - 38, -274, 76, 108), '#39434d', 'window'),
      ]),
      ...[-160, -20, 120].map((x) => flat(box(x - 0.8, -330, 1.6, 330), '#cfd6da', 'seam')),
    ],
  }),
];
