/** Gear as it is while somebody works with it: a hammer in the broken road, an oven with its door down. */
import { blob, box, circle, oval, poly } from '../path/outline.ts';
import {
  detail,
  faint,
  flat,
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

/** Flat on the floor where the shaft is held slanting: turned back by as much. */
const SLANT = (-33 * Math.PI) / 180;
const leant = (...xy: readonly number[]): string =>
  poly(
    ...xy.map((v, i) =>
      i % 2 === 0
        ? v * Math.cos(SLANT) + (xy[i + 1] as number) * Math.sin(SLANT)
        : v * Math.cos(SLANT) - (xy[i - 1] as number) * Math.sin(SLANT),
    ),
  );

export const WORK_IN_USE_PROPS: readonly Prop[] = [
  prop({
    names: 'jackhammer at work',
    in: 'tool',
    anchors: { grip: [0, -96], top: [0, -96] },
    shapes: [
      faint(
        detail(blob([-40, 0, -34, -9, -22, -13, -10, -7, 10, -8, 24, -12, 40, 0]), '#d8d0c4', 'dust'),
        0.45,
      ),
      line('M-22 -96H22', '#26292d', 6, 'handle'),
      main(box(-10, -98, 20, 60, 5), '#f0b323', 'body'),
      shade(box(3, -98, 7, 60, 3), '#f0b323'),
      detail(box(-10, -82, 20, 6), '#26292d', 'band'),
      solid(box(-6, -40, 12, 12, 2), '#5d656d', 'collar'),
      solid(poly(-3, -28, 3, -28, 1.5, -2, 0, 2, -1.5, -2), '#8b949b', 'chisel'),
      ink('M-34 2L-16 -1L-6 3L6 0L20 3L38 1L22 5L4 6L-14 5Z', '#3a3733', 'crack'),
      detail(poly(-26, 1, -20, -8, -10, -5, -8, 2), '#8f887c', 'rubble'),
      detail(poly(8, 2, 12, -7, 22, -6, 26, 1), '#7d766b', 'rubble'),
      detail(poly(-42, 2, -38, -4, -32, 2), '#8f887c', 'rubble'),
      detail(poly(32, 2, 36, -4, 42, 2), '#8f887c', 'rubble'),
    ],
  }),
  prop({
    names: 'open oven',
    in: 'household',
    anchors: { top: [0, -92], grip: [0, -42] },
    shapes: [
      main(box(-32, -92, 64, 92, 4), '#eceff1', 'case'),
      shade(box(22, -92, 10, 92, 4), '#eceff1'),
      solid(box(-34, -95, 68, 6, 2), '#3a4046', 'hob'),
      detail(box(-32, -88, 64, 14, 2), '#d5dade', 'panel'),
      ...[-24, -14, 14, 24].map((x) => detail(circle(x, -81, 3.6), '#3a4046', 'knob')),
      detail(box(-27, -70, 54, 44, 3), '#2b2320', 'cavity'),
      glow(box(-24, -67, 48, 38, 3), '#f2953a', 'heat'),
      glow(oval(0, -38, 20, 9), '#ffd27a', 'heat'),
      line('M-25 -52H25M-25 -40H25', '#5a4a42', 1.4, 'rack'),
      solid(poly(-27, -26, 27, -26, 33, -12, -33, -12), '#c9ced2', 'door'),
      detail(poly(-20, -24, 20, -24, 24, -15, -24, -15), '#4a4f55', 'pane'),
      light(poly(-33, -12, 33, -12, 33, -8, -33, -8), '#eef1f3'),
    ],
  }),
  prop({
    names: 'conveyor belt, conveyor, assembly line, production line, factory line',
    in: 'street',
    anchors: { top: [0, -84] },
    shapes: [
      solid([-150, -52, 46, 144].map((x) => box(x, -66, 8, 66)).join(''), '#7d868e', 'leg'),
      detail(box(-160, -14, 320, 5), '#6d757d', 'brace'),
      main(box(-172, -84, 344, 22, 11), '#33383d', 'belt'),
      light(box(-160, -84, 320, 4, 2), '#4f565d'),
      detail([-160, -107, -53, 0, 53, 107, 160].map((x) => circle(x, -73, 7)).join(''), '#9aa3ab', 'roller'),
      detail(box(-168, -66, 336, 5, 2), '#f0b323', 'rail'),
    ],
  }),
  prop({
    names: 'megaphone, bullhorn, loudhailer, loud hailer',
    in: 'tool',
    at: 'surface',
    faces: 'left',
    anchors: { grip: [10, -6] },
    shapes: [
      solid(poly(6, -9, 12, -9, 14, 0, 8, 0), '#3a4046', 'handle'),
      main(poly(22, -13, 22, -10, 6, -7, -16, -1, -16, -23, 6, -16), '#e8ebee', 'horn'),
      shade(poly(22, -11, 22, -10, 6, -7, -16, -1, -16, -7, 6, -10), '#e8ebee'),
      solid(oval(-16.5, -12, 4, 12), '#d8413a', 'bell'),
      detail(oval(-17, -12, 2.2, 8.6), '#8f2a26', 'bell'),
      detail(box(2, -17, 5, 10.5, 1), '#d8413a', 'band'),
      solid(box(21, -15, 4, 7, 1.4), '#26292d', 'mouthpiece'),
    ],
  }),
  prop({
    names: 'market counter, market stall',
    in: 'furniture',
    anchors: { top: [0, -86] },
    shapes: [
      solid(`${box(-108, -192, 7, 192)}${box(101, -192, 7, 192)}`, '#7d5430', 'post'),
      main(poly(-112, -222, 112, -222, 130, -184, -130, -184), '#c8402f', 'awning'),
      second(
        [-84, -28, 28, 84]
          .map((x) => poly(x - 14, -222, x + 14, -222, x * 1.16 + 16, -184, x * 1.16 - 16, -184))
          .join(''),
        '#f6f1e4',
        'stripe',
      ),
      solid(box(-112, -86, 224, 86, 3), '#a5713f', 'counter'),
      detail(`${box(-112, -62, 224, 4)}${box(-112, -34, 224, 4)}`, '#7d5430', 'board'),
      solid(box(-116, -90, 232, 8, 2), '#c08a52', 'top'),
      ...[-84, 84].flatMap((x, n) => [
        detail(
          [-16, -5, 6, 17].map((dx, k) => circle(x + dx, -108 - (k % 2) * 5, 8)).join(''),
          n === 0 ? '#d8452f' : '#6fae3f',
          'ware',
        ),
        solid(box(x - 28, -106, 56, 18, 2), '#8f6238', 'crate'),
        detail(box(x - 28, -98, 56, 3), '#6d4726', 'crate'),
      ]),
    ],
  }),
  prop({
    names: 'news desk, newsreader desk, anchor desk, presenter desk',
    in: 'furniture',
    anchors: { top: [0, -96] },
    shapes: [
      main('M-140 -92H140L118 -6Q0 8 -118 -6Z', '#2f5a8f', 'front'),
      shade('M60 -92H140L118 -6Q90 0 60 2Z', '#2f5a8f'),
      glow('M-128 -60H128L124 -46Q0 -38 -124 -46Z', '#7fd0f2', 'strip'),
      solid(box(-150, -98, 300, 9, 4), '#dfe6ec', 'top'),
      detail(poly(-34, -99, 2, -99, 8, -104, -28, -104), '#f6f4ee', 'paper'),
      detail(poly(60, -98, 64, -98, 64, -112, 60, -112), '#a9d3e6', 'glass'),
    ],
  }),
  prop({
    names: 'upright vacuum, upright vacuum cleaner',
    in: 'tool',
    anchors: { grip: [0, -134] },
    shapes: [
      line('M0 -134V-14', '#3a4046', 4, 'shaft'),
      solid(box(-4, -144, 8, 18, 3), '#26292d', 'handle'),
      main(box(-9, -84, 18, 60, 7), '#c8402f', 'bag'),
      shade(box(3, -82, 6, 56, 4), '#c8402f'),
      detail(box(-6, -50, 12, 14, 2), '#e9edf0', 'window'),
      solid(leant(-22, 2, 22, 2, 18, -9, -12, -13), '#3a4046', 'head'),
      detail(`${circle(-13, -4, 4)}${circle(11, 12, 4)}`, '#1c1f22', 'wheel'),
    ],
  }),
  prop({
    names: 'fuse box, electrical panel, breaker box, switch box, electric panel',
    in: 'electronics',
    at: 'wall',
    shapes: [
      main(box(-24, -64, 48, 64, 2), '#c3cad0', 'case'),
      detail(box(-20, -60, 40, 56, 1), '#4a5057', 'inside'),
      ...[-50, -34, -18].flatMap((y) =>
        [-15, -5, 5].map((x) => detail(box(x, y, 8, 11, 1), '#1f2327', 'fuse')),
      ),
      detail(`${box(-13, -48, 4, 4)}${box(-3, -32, 4, 4)}${box(7, -48, 4, 4)}`, '#f0b323', 'lever'),
      line('M16 -60C24 -40 10 -30 18 -8', '#d8413a', 1.4, 'wire'),
      flat(poly(24, -64, 44, -70, 44, -6, 24, 0), '#dfe4e8', 'door'),
    ],
  }),
];
