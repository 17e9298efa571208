/** Gear as it is while somebody works with it: a hammer in the broken road, an oven with its door down. */
import { blob, box, circle, oval, poly } from '../path/outline.ts';
import { detail, faint, glow, ink, light, line, main, type Prop, prop, shade, solid } from './prop.ts';

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
];
