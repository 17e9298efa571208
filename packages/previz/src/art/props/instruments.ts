/** Musical instruments. */
import { blob, box, circle, limb, poly } from '../path/outline.ts';
import {
  detail,
  flat,
  ink,
  light,
  line,
  main,
  type Prop,
  type PropShape,
  prop,
  second,
  shade,
  solid,
} from './prop.ts';

/** A guitar's neck and head over a body that ends at y. */
const neck = (top: number, bottom: number, w: number): readonly PropShape[] => [
  solid(poly(-w * 0.85, top, w * 0.85, top, w, bottom, -w, bottom), '#4a2c18', 'neck'),
  line(
    Array.from({ length: 8 }, (_, i) => `M${-w} ${top + ((bottom - top) * i) / 9 + 5}H${w}`).join(''),
    '#c9b08a',
    0.5,
    'fret',
  ),
  solid(
    blob(
      [-w * 1.5, top - 12, -w * 0.9, top - 15, w * 0.9, top - 15, w * 1.5, top - 12, w, top, -w, top],
      0.5,
    ),
    '#3a2212',
    'head',
  ),
  detail(
    [0, 1, 2]
      .flatMap((i) => [circle(-w * 1.9, top - 11 + i * 4, 1), circle(w * 1.9, top - 11 + i * 4, 1)])
      .join(''),
    '#d5d9dc',
    'pegs',
  ),
];

export const INSTRUMENT_PROPS: readonly Prop[] = [
  prop({
    names: 'guitar, acoustic guitar, classical guitar, spanish guitar, folk guitar',
    in: 'instrument',
    at: 'surface',
    anchors: { grip: [0, -40] },
    shapes: [
      ...neck(-88, -40, 2.6),
      main(
        blob([
          -11, -46, 0, -49, 11, -46, 14, -38, 10.5, -30, 17, -20, 18, -8, 9, -0.5, -9, -0.5, -18, -8, -17,
          -20, -10.5, -30, -14, -38,
        ]),
        '#d08a3c',
        'body',
      ),
      shade(
        blob([6, -48, 11, -46, 14, -38, 10.5, -30, 17, -20, 18, -8, 9, -0.5, 4, -0.3, 12, -14, 6, -30]),
        '#d08a3c',
      ),
      ink(circle(0, -31, 5.2), '#3a2212', 'hole'),
      line(circle(0, -31, 5.9), '#f1dcb0', 0.8, 'rosette'),
      detail(box(-6, -14, 12, 2.6, 1), '#4a2c18', 'bridge'),
      line('M-1.600 -86V-13M-0.500 -86V-13M0.600 -86V-13M1.700 -86V-13', '#f4efe2', 0.28, 'strings'),
    ],
  }),
  prop({
    names: 'electric guitar, bass guitar, rock guitar',
    in: 'instrument',
    at: 'surface',
    anchors: { grip: [0, -36] },
    shapes: [
      ...neck(-92, -34, 2.4),
      main(
        blob([
          -14, -44, -9, -46, -6, -36, 6, -36, 10, -44, 14, -41, 11, -30, 16, -18, 15, -5, 4, -1, -10, -1, -17,
          -8, -15, -20, -11, -30,
        ]),
        '#d22b28',
        'body',
      ),
      shade(blob([8, -36, 10, -44, 14, -41, 11, -30, 16, -18, 15, -5, 4, -1, 10, -14]), '#d22b28'),
      second(blob([-8, -32, 5, -32, 9, -20, 8, -10, -2, -12, -9, -22]), '#f4f1e8', 'guard'),
      detail(`${box(-4, -28, 8, 2.6, 0.8)}${box(-4, -21, 8, 2.6, 0.8)}`, '#26292d', 'pickup'),
      detail(box(-4, -14, 8, 3, 0.6), '#aab3ba', 'bridge'),
      detail(`${circle(8, -9, 1.5)}${circle(4, -6, 1.5)}`, '#26292d', 'knob'),
      line('M-1.400 -90V-13M-0.400 -90V-13M0.600 -90V-13M1.600 -90V-13', '#ece6d8', 0.26, 'strings'),
    ],
  }),
  prop({
    names: 'piano, grand piano, concert piano',
    in: 'instrument',
    faces: 'left',
    anchors: { top: [30, -102], seat: [-120, -48], keys: [-78, -86] },
    shapes: [
      main(poly(-66, -104, 84, -184, 112, -160, 116, -104), '#2b2d33', 'lid'),
      light(poly(-56, -104, 82, -178, 88, -172, -40, -104), '#2b2d33'),
      line('M60 -104L72 -168', '#c59b45', 2, 'prop'),
      solid(
        `${poly(-60, -72, -48, -72, -50, -4, -56, -4)}${poly(88, -72, 100, -72, 98, -4, 92, -4)}${poly(20, -72, 30, -72, 28, -6, 23, -6)}`,
        '#1f2126',
        'leg',
      ),
      main('M-76 -104H116C122 -104 124 -98 122 -90C120 -80 114 -72 104 -72H-76Z', '#33353c', 'case'),
      shade('M-76 -82H119C116 -76 110 -72 104 -72H-76Z', '#33353c'),
      solid(box(-90, -84, 20, 12, 1), '#26282d', 'keybed'),
      detail(poly(-90, -86, -64, -86, -64, -83, -92, -83), '#f6f4ee', 'keys'),
      solid(poly(-70, -122, -60, -104, -66, -104), '#26282d', 'stand'),
      detail(`${circle(-53, -3, 3)}${circle(95, -3, 3)}`, '#c59b45', 'wheel'),
      line('M0 -72L4 -16M10 -72L6 -16M0 -16H12', '#c59b45', 1.6, 'pedal'),
      second(box(-142, -48, 44, 9, 3), '#26282d', 'stool'),
      line('M-136 -40V0M-104 -40V0', '#26282d', 4, 'leg'),
    ],
  }),
  prop({
    names: 'upright piano, harpsichord, spinet',
    in: 'instrument',
    anchors: { top: [0, -122] },
    shapes: [
      main(box(-74, -122, 148, 118, 2), '#7d4a26', 'case'),
      flat(box(-78, -126, 156, 7, 2), '#8f5a32', 'lid'),
      shade(box(-66, -112, 132, 34, 2), '#7d4a26'),
      flat(box(-74, -72, 148, 9, 1), '#5f3719', 'ledge'),
      detail(box(-66, -75, 132, 8), '#f6f4ee', 'keys'),
      ink(
        Array.from({ length: 22 }, (_, i) =>
          i % 7 === 2 || i % 7 === 6 ? '' : box(-63 + i * 6, -75, 2.6, 5),
        ).join(''),
        '#1f2126',
      ),
      detail(poly(-20, -84, 20, -84, 22, -106, -22, -106), '#f4efe2', 'music'),
      flat(`${box(-72, -64, 9, 60)}${box(63, -64, 9, 60)}`, '#6d3f20', 'leg'),
      detail(`${box(-8, -8, 5, 3)}${box(3, -8, 5, 3)}`, '#c59b45', 'pedal'),
    ],
  }),
  prop({
    names: 'harp, concert harp',
    in: 'instrument',
    anchors: { grip: [0, -80] },
    shapes: [
      line(
        [0, 1, 2, 3, 4, 5, 6, 7]
          .map(
            (i) => `M${-22 + i * 7} ${-118 + i * 3 + Math.abs(i - 3) * 2}L${-22 + i * 7} ${-27 - i * 12.6}`,
          )
          .join(''),
        '#f3eee0',
        0.8,
        'strings',
      ),
      main(limb([-34, -10, 5], [-32, -142, 4.5]), '#d9a93c', 'pillar'),
      main(limb([-32, -142, 6], [-14, -128, 4.5], [10, -120, 4.5], [34, -132, 6]), '#d9a93c', 'neck'),
      main(poly(-38, -8, -26, -2, 40, -126, 30, -134), '#c08f26', 'body'),
      main(box(-46, -9, 40, 9, 3), '#b8862a', 'foot'),
      detail(circle(-32, -148, 6), '#e9c25a', 'scroll'),
    ],
  }),
  prop({
    names: 'lute, mandolin, balalaika, banjo lute',
    in: 'instrument',
    at: 'surface',
    anchors: { grip: [0, -40] },
    shapes: [
      ...neck(-62, -36, 2),
      main(blob([-3, -40, -12, -24, -14, -10, 0, 0, 14, -10, 12, -24, 3, -40], 0.9), '#c9883c', 'body'),
      shade(blob([3, -40, 12, -24, 14, -10, 2, -0.5, 8, -12, 5, -28]), '#c9883c'),
      ink(circle(0, -20, 3.6), '#3a2212', 'hole'),
      detail(box(-4, -8, 8, 1.8, 0.8), '#4a2c18', 'bridge'),
    ],
  }),
];
