/** Winds, drums and instruments of many countries. */
import { along, blob, box, circle, curve, oval, polygon } from '../path/outline.ts';
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
  shade,
  solid,
  tube,
} from './prop.ts';

const instrument = (
  names: string,
  shapes: readonly PropShape[],
  at: Prop['placement'] = 'surface',
  grip: readonly [number, number] = [0, -20],
): Prop => prop({ names, in: 'instrument', at, anchors: { grip }, shapes });

/** A body with waist and points, f-holes, bridge, scroll; `k` is its size, the foot of the body at y = low. */
export const FOLK_INSTRUMENT_PROPS: readonly Prop[] = [
  instrument(
    'castanets, castanet, pair of castanets, spanish castanets',
    [-7, 7].flatMap((x, i) => [
      solid(
        blob([
          x - 6 + i * 2,
          -2,
          x - 5 + i * 2,
          -12,
          x + i * 2,
          -16,
          x + 6 + i * 2,
          -12,
          x + 6 + i * 2,
          -3,
          x + i * 2,
          0,
        ]),
        '#5a2f1c',
        'far shell',
      ),
      main(blob([x - 7, -3, x - 6, -13, x - 1, -17, x + 5, -13, x + 5, -4, x - 1, 0]), '#8a4a28', 'shell'),
      light(blob([x - 5, -8, x - 3, -13, x, -13, x - 2, -8]), '#b06a40'),
      ink(oval(x - 1, -8, 2.4, 3), '#5a2f1c', 'hollow'),
      tube(`M${x - 1} -16C${x - 4} -22 ${x + 5} -24 ${x + 2} -17`, '#d2383c', 1.1, 'cord'),
    ]),
  ),
  instrument('kalimba, thumb piano, mbira', [
    main(box(-11, -26, 22, 26, 3), '#c8843f', 'box'),
    shade(box(5, -26, 6, 26, 3), '#c8843f'),
    ink(circle(0, -7, 3), '#4a2a14', 'hole'),
    solid(box(-10, -21, 20, 2.4, 0.8), '#5a3420', 'bridge'),
    solid(
      along(-8, 8, 9, (x) => box(x - 0.7, -24, Math.LOG2E, 15 - Math.abs(x) * 0.8, 0.6)),
      '#d2d8dc',
      'tine',
    ),
    light(
      along(-8, 8, 9, (x) => box(x - 0.6, -23, 0.4, 12 - Math.abs(x) * 0.8, 0.2)),
      '#ffffff',
    ),
  ]),
  instrument('metronome, pendulum metronome', [
    main(polygon([-8, 0, -4.5, -22, 4.5, -22, 8, 0]), '#8a4f2a', 'case'),
    shade(polygon([2, 0, 1.5, -22, 4.5, -22, 8, 0]), '#8a4f2a'),
    solid(polygon([-4.6, -4, -2.8, -19, 2.8, -19, 4.6, -4]), '#f2ead6', 'scale'),
    line(
      along(-17, -8, 7, (y) => `M-1.500 ${y}H1.500`),
      '#7a6a4a',
      0.4,
      'mark',
    ),
    line('M0 -5L5 -23', '#8b949b', 0.7, 'pendulum'),
    solid(polygon([Math.LN10, -16.5, 5.3, -16, 4.6, -13.4, 2, -14]), '#d8ae3c', 'weight'),
    solid(box(-9, -1.5, 18, 1.5, 0.5), '#6d3a1c', 'foot'),
  ]),
  instrument(
    'theremin',
    [
      main(box(-20, -96, 40, 16, 2), '#8a5430', 'cabinet'),
      shade(box(-20, -86, 40, 6, 2), '#8a5430'),
      line('M14 -96V-136', '#c2c8cd', 1.8, 'rod antenna'),
      tube('M-20 -88C-38 -92 -38 -80 -20 -84', '#c2c8cd', 1.8, 'loop antenna'),
      solid(
        along(-10, 8, 4, (x) => circle(x, -88, 2)),
        '#26282c',
        'knob',
      ),
      line('M0 -80V-20M0 -20L-16 0M0 -20L16 0M0 -20V0', '#33363c', 2.4, 'stand'),
    ],
    'floor',
  ),
  instrument('snare drum, snare, side drum, marching drum', [
    main(box(-17, -16, 34, 13, 1), '#c8322f', 'shell'),
    shade(box(7, -16, 10, 13, 1), '#c8322f'),
    line(
      along(-13, 13, 5, (x) => `M${x} -17V-2`),
      '#d8dde1',
      1,
      'lug',
    ),
    solid(
      `M-18 -17C-18 -13 18 -13 18 -17V-14C18 -10 -18 -10 -18 -14ZM-18 -4C-18 0 18 0 18 -4V-1.500C18 2.500 -18 2.500 -18 -1.500Z`,
      '#c2c8cd',
      'hoop',
    ),
    solid(oval(0, -17, 18, 4), '#c2c8cd', 'rim'),
    solid(oval(0, -17.4, 16.6, 3.3), '#f6f3ea', 'head'),
    line('M-20 -27L2 -18M20 -29L-1 -19', '#c8904a', 1.5, 'stick'),
    solid(`${oval(2.6, -17.7, 1.5, 1)}${oval(-1.6, -18.6, 1.5, 1)}`, '#d8a860', 'tip'),
  ]),
  instrument(
    'pipe organ, church organ, cathedral organ, organ',
    [
      main(box(-110, -90, 220, 90, 2), '#8a5430', 'case'),
      shade(box(50, -90, 60, 90, 2), '#8a5430'),
      solid(
        [-96, -80, -64, -48, -32, -16, 0, 16, 32, 48, 64, 80, 96]
          .map((x) => {
            const h = 230 - Math.abs(Math.abs(x) - 48) * 1.6 + (Math.abs(x) < 20 ? 60 : 0);
            return `${box(x - 6.5, -h, 13, h - 100, 2)}${polygon([x - 6.5, -106, x + 6.5, -106, x, -90])}`;
          })
          .join(''),
        '#d8b44c',
        'pipe',
      ),
      ink(
        [-96, -80, -64, -48, -32, -16, 0, 16, 32, 48, 64, 80, 96].map((x) => oval(x, -122, 3, 5)).join(''),
        '#6d4f1c',
        'mouth',
      ),
      flat(`${box(-116, -96, 232, 10, 2)}${box(-116, -8, 232, 8)}`, '#6d3f22', 'moulding'),
      solid(box(-40, -66, 80, 8, 1), '#f4f1e8', 'manual'),
      solid(box(-44, -54, 88, 8, 1), '#f4f1e8', 'manual'),
      ink(
        along(-36, 36, 14, (x) => `${box(x, -66, 2.6, 5)}${box(x, -54, 2.6, 5)}`),
        '#26221f',
        'key',
      ),
      solid(
        `${circle(-60, -62, 4)}${circle(-60, -50, 4)}${circle(60, -62, 4)}${circle(60, -50, 4)}`,
        '#f4f1e8',
        'stop',
      ),
      solid(`${box(-36, -30, 72, 7, 2)}${box(-30, -24, 6, 24)}${box(24, -24, 6, 24)}`, '#5a321c', 'bench'),
    ],
    'floor',
  ),
  instrument(
    'bassoon, contrabassoon',
    [
      main(`${box(-5, -120, 6.5, 104, 2)}${box(1, -78, 5.5, 66, 2)}`, '#7a3424', 'joint'),
      main(box(-6, -20, 13, 20, 5), '#6d2c1e', 'boot'),
      solid(
        `${box(-5.6, -122, 7.6, 4, 1)}${box(-5.6, -80, 7.6, 3, 1)}${box(Math.LOG10E, -80, 6.8, 3, 1)}${box(-6.5, -22, 14, 3, 1)}`,
        '#e9e4d4',
        'ring',
      ),
      tube(curve(4, -78, 6, -92, 16, -92, 20, -84), '#d2d8dc', 1.4, 'bocal'),
      solid(polygon([19, -85, 23, -78, 21, -77, 18, -83]), '#e6cf9a', 'reed'),
      solid(
        along(-110, -30, 9, (y, i) => circle(i % 2 ? -2.5 : 0.5, y, 1.6)),
        '#c2c8cd',
        'key',
      ),
      line('M-6.500 -104V-30M7.500 -70V-26', '#c2c8cd', 1, 'rod'),
    ],
    'floor',
    [0, -60],
  ),
  instrument('oboe, cor anglais, english horn', [
    main(polygon([-Math.LOG2E, -62, Math.LOG2E, -62, 2, -8, -2, -8]), '#2f2a2c', 'body'),
    main('M-2 -8C-2.400 -4 -4 -2 -4.600 0H4.600C4 -2 2.400 -4 2 -8Z', '#2f2a2c', 'bell'),
    solid(`${box(-2, -46, 4, 2)}${box(-2.4, -27, 4.8, 2)}${box(-2.4, -9, 4.8, 1.8)}`, '#d2d8dc', 'ring'),
    solid(polygon([-0.5, -68, 0.5, -68, 1, -62, -1, -62]), '#e6cf9a', 'reed'),
    solid(
      along(-58, -14, 11, (y, i) => circle(i % 2 ? 1.8 : -Math.LOG10E, y, 1.3)),
      '#d2d8dc',
      'key',
    ),
    line('M3 -56V-30M-2.800 -40V-14', '#d2d8dc', 0.7, 'rod'),
  ]),
  instrument(
    'didgeridoo, didgeridoos, yidaki',
    [
      main(polygon([-3, -124, 3, -124, 4.6, -60, 7, 0, -7, 0, -4.6, -60]), '#8a4f2a', 'tube'),
      shade(polygon([0.8, -124, 3, -124, 4.6, -60, 7, 0, 1.8, 0, 1.5, -60]), '#8a4f2a'),
      solid(
        `${polygon([-3.5, -112, 3.5, -112, 3.7, -104, -3.7, -104])}${polygon([-5, -54, 5, -54, 5.5, -40, -5.5, -40])}${polygon([-6.3, -18, 6.3, -18, 6.7, -8, -6.7, -8])}`,
        '#c9822f',
        'band',
      ),
      detail(
        `${along(-98, -60, 8, (y) => `${circle(-1.8, y, 0.8)}${circle(1.8, y + 2.4, 0.8)}`)}${along(-36, -22, 4, (y) => `${circle(-3, y, 0.9)}${circle(0, y + 2, 0.9)}${circle(3, y, 0.9)}`)}`,
        '#f6eed8',
        'dot',
      ),
      line('M-5 -50L0 -44L5 -50M-6.500 -15L0 -10L6.500 -15', '#f6eed8', 0.9, 'zigzag'),
      ink(oval(0, 0, 7, 1.6), '#2a1a10', 'bell'),
    ],
    'floor',
    [0, -80],
  ),
  instrument('ocarina, ocarinas', [
    main('M-14 -7C-14 -15 2 -17 12 -12C17 -9.500 17 -4 12 -2C2 2 -14 1 -14 -7Z', '#3f7fb8', 'body'),
    shade('M-12 -2.500C-4 0 8 -1 15 -6C14 -3.500 13 -2.400 12 -2C4 1 -7 1 -12 -2.500Z', '#3f7fb8'),
    main(polygon([-3, -14, -1, -19.5, 4.5, -19, 4, -13.5]), '#3f7fb8', 'mouthpiece'),
    ink(
      `${circle(-8, -8.5, 1.2)}${circle(-3.5, -10, 1.1)}${circle(1, -10.4, 1.2)}${circle(5.5, -10, 1.1)}${circle(-5.5, -4.5, 0.9)}${circle(9.5, -8, 1)}${oval(1.5, -15.5, 1.3, Math.LN2)}`,
      '#16304a',
      'hole',
    ),
  ]),
];
