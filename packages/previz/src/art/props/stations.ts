/** What one sits or stands at by one's office: the judge's desk, a witness stand, a jury box, a pupil's desk. Anchor `stand`: the floor of who is behind it. */
import { box, circle, limb, poly } from '../path/outline.ts';
import { detail, flat, light, line, main, type Prop, prop, second, shade, solid } from './prop.ts';

const WOOD = '#7d5236';
const EDGE = '#96643f';

/** Sunk panels along a front, from left to right, centimetres. */
const panels = (xs: readonly number[], width: number, top: number, tall: number) =>
  xs.flatMap((x) => [
    shade(box(x - width / 2, top, width, tall, 2), WOOD),
    flat(box(x - width / 2 + 4, top + 4, width - 8, tall - 8, 2), '#88593b', 'panel'),
  ]);

export const STATION_PROPS: readonly Prop[] = [
  prop({
    names: "judge's desk, judge's bench, judges desk, judge desk, magistrate's bench",
    in: 'furniture',
    anchors: { top: [0, -138], stand: [0, -34] },
    shapes: [
      solid(box(-118, -16, 236, 16, 2), '#6a452d', 'dais'),
      main(box(-100, -128, 200, 112, 2), WOOD, 'front'),
      ...panels([-69, 69], 46, -116, 82),
      ...panels([0], 78, -120, 88),
      detail(circle(0, -78, 30), '#c9a24a', 'seal'),
      detail(circle(0, -78, 25.5), '#5f3a26', 'seal'),
      line('M0 -95V-63M-15 -90H15M-8 -61H8', '#e3c05f', 2.2, 'scales'),
      line('M-15 -90L-20 -76M-15 -90L-10 -76M15 -90L10 -76M15 -90L20 -76', '#e3c05f', 0.9, 'scales'),
      detail('M-22 -76H-8C-9 -70 -21 -70 -22 -76ZM8 -76H22C21 -70 9 -70 8 -76Z', '#e3c05f', 'scales'),
      flat(box(-106, -26, 212, 11, 2), '#6a452d', 'foot'),
      second(box(-110, -138, 220, 11, 3), EDGE, 'top'),
    ],
  }),
  prop({
    names: "witness stand, witness box, prisoner's dock",
    in: 'furniture',
    anchors: { top: [0, -112], stand: [0, -20] },
    shapes: [
      solid(box(-78, -16, 156, 16, 2), '#6a452d', 'step'),
      main(box(-66, -102, 132, 86, 2), WOOD, 'front'),
      ...panels([-34, 34], 54, -90, 62),
      second(box(-72, -112, 144, 11, 3), EDGE, 'rail'),
      ...[-68, 68].map((x) => solid(box(x - 5, -118, 10, 102, 2), '#6a452d', 'post')),
      line('M40 -112C38 -128 30 -134 24 -140', '#2d2f33', 2, 'microphone'),
      solid(limb([25, -139, 3], [19, -144, 3.4]), '#26282c', 'microphone'),
    ],
  }),
  prop({
    names: 'jury box, jury bench, jurors bench',
    in: 'furniture',
    anchors: { top: [0, -98], stand: [0, -16] },
    shapes: [
      solid(box(-166, -14, 332, 14, 2), '#6a452d', 'step'),
      main(box(-156, -90, 312, 76, 2), WOOD, 'front'),
      ...panels([-116, -39, 39, 116], 64, -80, 56),
      second(box(-164, -98, 328, 10, 3), EDGE, 'rail'),
    ],
  }),
  prop({
    names: "school desk, pupil's desk, student desk, pupil desk, classroom desk",
    in: 'furniture',
    faces: 'right',
    anchors: { top: [2, -72] },
    shapes: [
      line('M-26 -66L-22 0M26 -66L22 0M-24 -14H24', '#4f5a62', 4.2, 'leg'),
      solid(box(-27, -66, 54, 12, 2), '#a97a4c', 'drawer'),
      main(poly(-32, -72, 34, -72, 38, -66, -36, -66), '#d0a36c', 'top'),
      light(poly(-32, -72, 34, -72, 35, -70.5, -33, -70.5), '#d0a36c'),
      detail(box(-12, -74.4, 22, 2.6, 0.6), '#f4f1e6', 'exercise book'),
      detail(box(14, -73.6, 12, 1.5, 0.7), '#d9a441', 'pencil'),
    ],
  }),
];
