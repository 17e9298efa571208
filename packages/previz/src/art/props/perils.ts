/** What heists and laboratories turn on: bombs with clocks, great switches, boards to be broken, holes in the ground. */
import { blob, box, circle, limb, oval, poly } from '../path/outline.ts';
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
  shade,
  solid,
  tube,
} from './prop.ts';

const WIRES = [
  ['M-14 -26C-22 -44 -2 -50 -6 -32', '#d8352f'],
  ['M-4 -24C-2 -50 14 -52 10 -30', '#2f6fd0'],
  ['M20 -24C30 -46 34 -34 26 -22', '#e8c02f'],
] as const;

export const PERIL_PROPS: readonly Prop[] = [
  prop({
    names: 'time bomb, ticking bomb, bomb with a timer, explosive device, bomb device, improvised bomb',
    in: 'weapon',
    at: 'surface',
    shapes: [
      main(box(-34, -16, 68, 16, 3), '#3f464d', 'case'),
      shade(box(-34, -6, 68, 6, 2), '#3f464d'),
      solid(box(-30, -26, 18, 12, 5), '#c23a30', 'stick'),
      solid(box(-12, -26, 18, 12, 5), '#b5322a', 'stick'),
      solid(box(6, -26, 24, 12, 3), '#22272c', 'clock'),
      detail(`${box(-24, -26, 4, 12)}${box(-6, -26, 4, 12)}`, '#2b2f34', 'tape'),
      glow('M10 -23H14V-17H10ZM15.500 -23H19.500V-17H15.500ZM22 -23H26V-17H22Z', '#ff4a3a', 'display'),
      ...WIRES.map(([d, colour]) => tube(d, colour, 1.8, 'wire')),
      ink(`${circle(-28, -11, 1.4)}${circle(28, -11, 1.4)}`, '#8b949b', 'screw'),
    ],
  }),
  prop({
    names: 'boards on blocks, boards to break, stack of boards to break',
    in: 'sport',
    shapes: [
      main(`${box(-50, -46, 24, 46, 2)}${box(26, -46, 24, 46, 2)}`, '#9aa0a3', 'block'),
      shade(`${box(-34, -46, 8, 46)}${box(42, -46, 8, 46)}`, '#9aa0a3'),
      detail(`${box(-46, -36, 9, 26, 2)}${box(30, -36, 9, 26, 2)}`, '#6b7174', 'hollow'),
      ...[0, 1, 2, 3].flatMap((i) => [
        solid(
          poly(-60, -50 - 6 * i, -3, -49 - 6 * i + 4, -4, -44 - 6 * i + 3, -60, -45 - 6 * i),
          '#c9935a',
          'board',
        ),
        solid(
          poly(60, -50 - 6 * i, 3, -49 - 6 * i + 4, 4, -44 - 6 * i + 3, 60, -45 - 6 * i),
          '#b9834c',
          'board',
        ),
      ]),
      line('M-3 -66L2 -60L-4 -55L3 -50L-1 -44', '#5f3f22', 2.4, 'crack'),
      detail(
        `${poly(-14, -84, -6, -92, -4, -82)}${poly(12, -88, 20, -82, 10, -80)}${poly(2, -100, 8, -96, 2, -92)}`,
        '#c9935a',
        'splinter',
      ),
    ],
  }),
  prop({
    names: 'big lever, power lever, knife switch, control lever, lever, master switch',
    in: 'electronics',
    faces: 'left',
    shapes: [
      main(poly(-44, 0, -38, -92, 38, -92, 44, 0), '#56616a', 'console'),
      shade(poly(12, 0, 12, -92, 38, -92, 44, 0), '#56616a'),
      light(poly(-37, -88, 37, -88, 38, -92, -38, -92), '#7b8791'),
      solid(box(-30, -78, 34, 26, 3), '#2a3137', 'panel'),
      glow(`${circle(-22, -70, 3.4)}${circle(-13, -70, 3.4)}`, '#ff6a4a', 'lamp'),
      glow(`${circle(-4, -70, 3.4)}`, '#7bf0a0', 'lamp'),
      line('M-26 -60H0', '#9aa6ad', 2, 'slot'),
      detail(box(-14, -98, 30, 8, 2), '#8b949b', 'hinge'),
      tube('M2 -96L-26 -140', '#c2c9ce', 7, 'lever'),
      solid(limb([-22, -134, 6], [-32, -150, 6]), '#c8352f', 'grip'),
    ],
  }),
  prop({
    names: 'bare bulb, bare light bulb, hanging bulb, naked bulb, hanging light bulb',
    in: 'household',
    at: 'ceiling',
    shapes: [
      line('M0 -62V-22', '#2b2e33', 2.4, 'cord'),
      main(box(-5, -26, 10, 12, 2), '#3a3e44', 'socket'),
      glow(blob([0, 4, -11, -3, -8, -14, 8, -14, 11, -3]), '#ffe9a8', 'bulb'),
    ],
  }),
  prop({
    names: 'police tape, crime scene tape, caution tape, barrier tape, police cordon',
    in: 'street',
    shapes: [
      tube('M-170 0V-100M170 0V-100', '#4a4f55', 7, 'post'),
      solid(`${oval(-170, -2, 24, 5)}${oval(170, -2, 24, 5)}`, '#3a3e44', 'foot'),
      main('M-170 -96C-60 -84 60 -84 170 -96V-82C60 -70 -60 -70 -170 -82Z', '#f2c52f', 'tape'),
      detail(
        [-130, -70, -10, 50, 110]
          .map((x) =>
            poly(
              x,
              -92 + 8 * (1 - Math.abs(x + 10) / 170),
              x + 22,
              -92 + 8 * (1 - Math.abs(x + 20) / 170),
              x + 14,
              -78 + 8 * (1 - Math.abs(x + 20) / 170),
              x - 8,
              -78 + 8 * (1 - Math.abs(x + 10) / 170),
            ),
          )
          .join(''),
        '#26262b',
        'stripe',
      ),
    ],
  }),
  prop({
    names: 'dug hole, hole in the ground, pit, open grave, freshly dug grave, dug grave, hole in the sand',
    in: 'nature',
    shapes: [
      main(blob([-78, -8, -52, -36, -18, -52, 26, -38, 62, -8, -8, -2]), '#7a5638', 'heap'),
      light(blob([-58, -24, -38, -42, -16, -50, -2, -42, -30, -30]), '#96704c'),
      flat(oval(-40, -8, 92, 15), '#8a6444', 'rim'),
      flat(oval(-40, -8, 80, 11), '#2e2018', 'pit'),
      flat('M-118 -10C-90 -18 10 -18 38 -10C10 -14 -90 -14 -118 -10Z', '#5a4029', 'wall'),
      detail(
        `${circle(46, -2, 5)}${circle(62, -5, 4)}${circle(-132, -2, 4)}${circle(72, -12, 4)}`,
        '#7a5638',
        'clod',
      ),
    ],
  }),
  prop({
    names: 'breach, breach in the wall',
    in: 'nature',
    shapes: [
      // Only its broken edge: the wall is that of the room.
      solid(
        poly(
          -60,
          -2,
          -70,
          -30,
          -60,
          -46,
          -66,
          -62,
          -44,
          -74,
          -46,
          -92,
          -22,
          -96,
          -10,
          -110,
          10,
          -104,
          26,
          -108,
          34,
          -90,
          52,
          -88,
          54,
          -66,
          66,
          -52,
          58,
          -34,
          64,
          -14,
          58,
          -2,
        ),
        '#6d6a66',
        'wall',
      ),
      flat(blob([-52, -2, -58, -50, -34, -88, 4, -100, 42, -82, 54, -40, 50, -2]), '#191614', 'hollow'),
      flat(blob([-34, -2, -36, -42, -16, -68, 8, -72, 30, -56, 34, -26, 30, -2]), '#0d0b0a', 'hollow'),
      main(
        `${poly(-84, 0, -78, -12, -64, -14, -60, 0)}${poly(-58, 0, -50, -12, -36, -10, -32, 0)}${poly(52, 0, 60, -18, 82, -14, 90, 0)}${poly(30, 0, 38, -10, 50, -8, 52, 0)}`,
        '#8d8984',
        'rubble',
      ),
      detail(`${circle(-22, -3, 3)}${circle(16, -3, 4)}${circle(-104, -3, 3)}`, '#7a7671', 'rubble'),
    ],
  }),
  prop({
    // The dark about them is that of the place.
    names: 'lurking eyes, pairs of lurking eyes',
    in: 'nature',
    shapes: [
      faint(flat(oval(0, -3, 70, 4), '#14141c', 'gloom'), 0.3),
      ...(
        [
          [-62, -104, 1],
          [14, -124, 1.25],
          [58, -66, 0.9],
        ] as const
      ).map(([x, y, k]) => ({
        ...glow(
          `${poly(x - 17 * k, y - 6 * k, x - 4 * k, y + k, x - 7 * k, y + 5 * k, x - 15 * k, y + k)}${poly(x + 17 * k, y - 6 * k, x + 4 * k, y + k, x + 7 * k, y + 5 * k, x + 15 * k, y + k)}`,
          '#ff3b2a',
          'eye',
        ),
        slot: 1 as const,
      })),
    ],
  }),
  prop({
    // Somebody who lies under a cloth, the feet bare at its end.
    names: 'covered body, shrouded body, sheeted body, body bag, draped body',
    in: 'nature',
    height: 0.44,
    shapes: [
      solid(
        `${blob([84, -2, 82, -22, 88, -30, 94, -24, 94, -3])}${blob([92, -2, 92, -18, 97, -24, 102, -18, 101, -2])}`,
        '#c99672',
        'foot',
      ),
      main(
        blob(
          [
            -98, 0, -96, -14, -86, -32, -72, -40, -60, -34, -52, -26, -34, -32, -8, -34, 22, -26, 48, -22, 70,
            -32, 84, -34, 92, -22, 96, 0,
          ],
          0.55,
        ),
        '#e3e0d8',
        'cloth',
      ),
      shade(
        blob([-60, 0, -54, -20, -46, -22, -30, -16, 0, -17, 26, -11, 52, -8, 74, -16, 88, -16, 94, 0], 0.5),
        '#e3e0d8',
      ),
      light(blob([-88, -26, -76, -36, -66, -34, -72, -26], 0.5), '#f2f0ea'),
      line(
        'M-50 -25C-54 -16 -58 -8 -66 -1M-8 -33C-12 -20 -18 -8 -28 -1M22 -26C20 -16 16 -8 8 -1M70 -31C68 -18 62 -8 56 -1',
        '#bdb9ae',
        1,
        'fold',
      ),
    ],
  }),
];
