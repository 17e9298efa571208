/** Things of the house, the office and the shop in the middle of a deed: a wall half painted, a pot on its stove, a till with its goods. */
import { blob, box, circle, curve, oval, poly } from '../path/outline.ts';
import {
  detail,
  faint,
  flat,
  glow,
  light,
  line,
  main,
  type Prop,
  prop,
  second,
  shade,
  solid,
} from './prop.ts';

/** Strokes of a roller, upright and side by side: x, upper edge, lower edge. */
const STROKES = [
  [-104, -168, -104],
  [-77, -200, -66],
  [-50, -188, -44],
  [-23, -220, -30],
  [4, -212, -22],
  [31, -230, -18],
  [58, -228, -18],
  [84, -240, -16],
] as const;

export const HOME_DEED_PROPS: readonly Prop[] = [
  prop({
    names: 'half-painted wall',
    in: 'household',
    anchors: { grip: [-60, -130] },
    shapes: [
      detail(box(-112, -240, 224, 240), '#e6dfd0', 'plaster'),
      detail(box(-112, -16, 224, 16), '#f4f0e6', 'skirting'),
      flat(STROKES.map(([x, top, low]) => box(x, top, 28, low - top, 3)).join(''), '#5f93b8', 'paint'),
      light(STROKES.map(([x, top, low]) => box(x + 3, top + 5, 3, low - top - 12, 1)).join(''), '#79a9c9'),
      detail(poly(-104, 2, 104, 2, 128, 14, -128, 14), '#d8d2c2', 'dust sheet'),
      solid(poly(70, -16, 100, -16, 97, 8, 73, 8), '#b9c0c6', 'bucket'),
      flat(oval(85, -16, 15, 3.4), '#5f93b8', 'paint'),
      line(curve(70, -16, 85, -42, 100, -16), '#7a838b', 1.4, 'handle'),
    ],
  }),
  prop({
    names: 'pot on the stove, boiling pot',
    in: 'household',
    anchors: { top: [0, -116] },
    shapes: [
      faint(
        detail(
          blob([-10, -126, -16, -142, -6, -156, -12, -172, 2, -160, -4, -142, 2, -126]),
          '#ffffff',
          'steam',
        ),
        0.5,
      ),
      faint(
        detail(blob([8, -126, 4, -138, 12, -150, 8, -162, 18, -150, 14, -138, 18, -126]), '#ffffff', 'steam'),
        0.42,
      ),
      solid(box(-38, -92, 76, 92, 3), '#e3e6e8', 'case'),
      detail(box(-38, -90, 76, 15, 2), '#c9ced2', 'panel'),
      ...[-27, -16, 16, 27].map((x) => detail(circle(x, -82, 3.4), '#3a4046', 'knob')),
      detail(box(-30, -66, 60, 4.5, 2.2), '#8a939b', 'handle'),
      detail(box(-29, -56, 58, 36, 3), '#2c3238', 'window'),
      detail(box(-32, -13, 64, 8, 1), '#cdd2d6', 'drawer'),
      solid(box(-40, -96, 80, 5, 1.5), '#2f353a', 'hob'),
      glow(blob([-15, -96, -9, -101, -3, -96, 3, -101, 9, -96, 15, -101, 19, -96]), '#5aa8e8', 'flame'),
      main(box(-22, -124, 44, 26, 4), '#b5423a', 'pot'),
      light(box(-18, -121, 4, 20, 2), '#d9675c'),
      second(box(-23.5, -127, 47, 4, 2), '#c9ced2', 'rim'),
      solid(box(-31, -118, 9, 4, 2), '#2f353a', 'pot handle'),
      solid(box(22, -118, 9, 4, 2), '#2f353a', 'pot handle'),
    ],
  }),
  prop({
    names: 'chart on a stand',
    in: 'furniture',
    height: 1.72,
    anchors: { grip: [0, -140] },
    shapes: [
      line('M-56 -92L-66 0M56 -92L66 0M0 -92V-6', '#6b7178', 5, 'leg'),
      solid(box(-82, -200, 164, 118, 2), '#5b6168', 'frame'),
      main(box(-77, -195, 154, 108), '#f6f4ee', 'sheet'),
      detail('M-62 -182V-102H64V-105H-59V-182Z', '#4d545b', 'axis'),
      detail(box(-50, -128, 18, 23), '#4f86c6', 'bar'),
      detail(box(-22, -142, 18, 37), '#4f86c6', 'bar'),
      detail(box(6, -156, 18, 51), '#4f86c6', 'bar'),
      detail(box(34, -172, 18, 67), '#e0894a', 'bar'),
      line('M-46 -140L-12 -156L16 -168L50 -186', '#c8453b', 3.4, 'trend'),
      detail(poly(56, -191, 53, -178, 43, -187), '#c8453b', 'trend'),
    ],
  }),
  prop({
    names:
      'checkout counter, checkout, checkout lane, supermarket checkout, cash desk, conveyor belt checkout',
    in: 'furniture',
    anchors: { top: [0, -90] },
    shapes: [
      solid(box(84, -150, 5, 62), '#6b7178', 'pole'),
      solid(box(62, -162, 46, 32, 3), '#2a2f35', 'till'),
      glow(box(66, -158, 38, 22, 1), '#9fd0ea', 'screen'),
      main(box(-116, -84, 232, 82, 2), '#c8cdd1', 'front'),
      second(box(-116, -40, 232, 12), '#c8453b', 'stripe'),
      shade(box(-116, -12, 232, 10), '#c8cdd1'),
      solid(box(-122, -92, 244, 9, 3), '#8b939a', 'top'),
      detail(box(-118, -92, 150, 4, 2), '#2f3439', 'belt'),
      glow(box(42, -91.5, 26, 2.6, 1), '#e0554a', 'scanner'),
      detail(poly(-106, -92, -106, -114, -99, -122, -88, -122, -81, -114, -81, -92), '#f4f6f7', 'milk'),
      detail(box(-106, -108, 25, 8), '#4f86c6', 'milk label'),
      detail(blob([-74, -92, -76, -102, -66, -108, -48, -108, -40, -101, -42, -92]), '#c98d4e', 'bread'),
      detail(`${circle(-28, -99, 7)}${circle(-16, -99, 7)}${circle(-22, -109, 7)}`, '#cf3a2c', 'apples'),
    ],
  }),
];
