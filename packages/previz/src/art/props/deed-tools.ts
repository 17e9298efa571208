/** What hands work with, as it is in use: the end that works at the bottom or to the right, the holder to the left. */
import { blob, box, circle, limb, oval, poly } from '../path/outline.ts';
import {
  detail,
  faint,
  flat,
  glass,
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

const FROTH = '#f4f8fa';

/** Coins in a heap, each layer on the one below. */
const COINS = {
  lower: `${oval(-2.1, -0.4, 1.6, 1)}${oval(2, -0.5, 1.6, 1)}${oval(0, 0.2, 1.6, 1)}`,
  upper: `${oval(-1, -1.5, 1.6, 0.9)}${oval(1.2, -1.8, 1.6, 0.9)}`,
  top: oval(0.1, -2.8, 1.5, 0.9),
};

export const DEED_TOOLS: readonly Prop[] = [
  prop({
    names: 'snowball, snow ball, ball of snow',
    in: 'sport',
    at: 'surface',
    shapes: [
      main(circle(0, -5, 5), '#f3f8fb', 'snow'),
      shade('M2 -0.4C6 -2 6 -8 3 -9.400C4 -6 4 -3 2 -0.400Z', '#f3f8fb'),
    ],
  }),
  prop({
    names: 'paper plane, paper airplane, paper aeroplane, paper dart',
    in: 'toy',
    at: 'surface',
    faces: 'right',
    anchors: { grip: [-4, -3] },
    shapes: [
      main('M-16 -11L18 -6L-14 -5Z', '#f4f1e8', 'wing'),
      flat('M-14 -5L18 -6L-9 -1Z', '#d9d5c8', 'fold'),
      flat('M-16 -11L-14 -5L-11 -7Z', '#c9c5b8', 'fold'),
    ],
  }),
  prop({
    names: 'gavel in hand',
    in: 'tool',
    at: 'surface',
    anchors: { grip: [-8, -4] },
    shapes: [
      main(limb([-14, -4, 1.4], [8, -4, 1.2]), '#9a5a2c', 'handle'),
      main(box(6, -14, 9, 20, 2), '#a9622e', 'head'),
      shade(box(11, -14, 4, 20, 2), '#a9622e'),
      detail(`${box(5.4, -11.4, 10.2, 2.2)}${box(5.4, 1, 10.2, 2.2)}`, '#e0b23c', 'band'),
    ],
  }),
  prop({
    names: 'tightrope, high wire, slackline',
    in: 'other',
    anchors: { top: [0, -196] },
    shapes: [
      tube('M-300 0V-200', '#7a5a3c', 10, 'post'),
      tube('M300 0V-200', '#7a5a3c', 10, 'post'),
      line('M-300 0L-360 0L-300 -200M300 0L360 0L300 -200', '#8a6a4a', 3, 'stay'),
      line('M-300 -200Q0 -192 300 -200', '#d8c49a', 4, 'rope'),
    ],
  }),
  prop({
    names: 'cliff face, rock face, climbing wall',
    in: 'nature',
    shapes: [
      main(
        blob(
          [
            -150, 0, -160, -120, -130, -230, -140, -330, -60, -390, 60, -400, 150, -360, 190, -240, 170, -110,
            200, 0,
          ],
          0.5,
        ),
        '#8d8076',
        'rock',
      ),
      shade('M20 0C60 -120 10 -250 70 -395C120 -392 150 -370 156 -350C190 -250 168 -130 200 0Z', '#8d8076'),
      line(
        'M-120 -60L-60 -90L-70 -140M-20 -180L20 -210L10 -260M-100 -240L-50 -270M60 -60L110 -100L100 -150M-30 -330L20 -310M90 -250L130 -270',
        '#6d6259',
        4,
        'cracks',
      ),
      light('M-140 -330C-110 -360 -80 -380 -40 -388L-50 -360C-90 -350 -110 -330 -130 -300Z', '#a3958a'),
    ],
  }),
  prop({
    names: "conductor's baton, conducting baton",
    in: 'tool',
    at: 'surface',
    anchors: { grip: [0, -3] },
    shapes: [
      tube('M0 -4L8 -44', '#f4efe2', 1.4, 'stick'),
      solid(blob([-3, 0, -2.4, -7, 2.4, -7, 3, 0]), '#6b4630', 'handle'),
    ],
  }),
  prop({
    names: 'sweeping broom, push broom, kitchen broom',
    in: 'tool',
    anchors: { grip: [0, -126] },
    shapes: [
      solid(box(-1.5, -136, 3, 108, 1.2), '#b07a45', 'shaft'),
      main('M-5 -34H5L8 -26H-8Z', '#c0392b', 'collar'),
      solid('M-8 -26H8C12 -14 15 -6 17 0H-17C-15 -6 -12 -14 -8 -26Z', '#e0b95f', 'bristles'),
      line('M-5 -24L-10 -1M-1.500 -24L-3 -1M2 -24L4 -1M6 -24L11 -1', '#b98a35', 1, 'straw'),
      line('M-9 -20H9', '#8a5a2a', 1.4, 'binding'),
    ],
  }),
  prop({
    names: 'upright vacuum, upright vacuum cleaner, stick vacuum',
    in: 'household',
    anchors: { grip: [0, -126] },
    shapes: [
      solid(box(-1.8, -134, 3.6, 80, 1.6), '#3a4047', 'shaft'),
      detail(box(-2.6, -136, 5.2, 16, 2.4), '#23272b', 'grip'),
      main('M-9 -70C-9 -78 9 -78 9 -70L11 -26C11 -18 -11 -18 -11 -26Z', '#d8413a', 'body'),
      shade('M3 -75.500C7 -75 9 -73 9 -70L11 -26C11 -21 6 -19 2 -19Z', '#d8413a'),
      detail(box(-6, -58, 12, 22, 4), '#f1ece4', 'bag'),
      solid(poly(-5, -22, 5, -22, 7, -10, -3, -8), '#3a4047', 'joint'),
      // it stands level on the floor once the shaft slants
      main(poly(-15, -10, 15, 9.6, 19.4, 2.9, -10.6, -16.6), '#a8332d', 'nozzle'),
    ],
  }),
  prop({
    names: 'felling axe, chopping axe, woodcutter axe',
    in: 'tool',
    anchors: { grip: [0, -8] },
    shapes: [
      tube('M0 0C-2 -24 1 -50 0 -74', '#a5713f', 4, 'shaft'),
      main('M-4 -78H5C12 -80 18 -84 22 -88C24 -76 24 -66 22 -56C17 -61 12 -64 5 -65H-4Z', '#8f989f', 'blade'),
      light('M18 -85L22 -88C24 -76 24 -66 22 -56L18 -59C19.500 -68 19.500 -76 18 -85Z', '#dfe6ea'),
    ],
  }),
  prop({
    names: 'camera in use, raised camera',
    in: 'electronics',
    at: 'surface',
    anchors: { grip: [0, -5] },
    shapes: [
      main(
        'M-8 -12H-3L-1.500 -15H4L5.500 -12H8C9 -12 9.500 -11.500 9.500 -10.500V-1C9.500 -0.400 9 0 8 0H-8C-9 0 -9.500 -0.500 -9.500 -1.500V-10.500C-9.500 -11.500 -9 -12 -8 -12Z',
        '#2f343a',
        'body',
      ),
      detail(box(-9.5, -8.6, 19, 5, 0), '#474e55', 'leather'),
      solid('M3 -10.500L15 -11.500V-0.500L3 -1.500Z', '#1d2125', 'barrel'),
      detail(oval(15, -6, 2.6, 5.5), '#8b949b', 'rim'),
      glass(oval(15.2, -6, 1.7, 4), '#6fa6d6', 'glass'),
      ink(circle(-5, -13, 1.4), '#d8352f', 'button'),
      line('M-9.500 -10C-14 -4 -14 4 -10 10', '#26222b', 1.1, 'strap'),
    ],
  }),
  prop({
    names: 'raised binoculars, binoculars at the eyes',
    in: 'tool',
    at: 'surface',
    anchors: { grip: [1, -4] },
    shapes: [
      // The far tube, a little higher and further on.
      main('M-5.500 -13.500L4 -14.500L11 -15.500V-7.500L4 -8L-5.500 -8.500Z', '#2b3036', 'tube'),
      detail(oval(11, -11.5, 1.6, 4), '#7fb0c8', 'lens'),
      detail(box(-2, -10, 6, 5, 0.8), '#4f575e', 'bridge'),
      main('M-9 -6.500L1 -7.500L8.500 -9V0.800L1 -0.500L-9 -1.200Z', '#3a4047', 'tube'),
      shade('M-9 -3.200L1 -3.200L8.500 -3V0.800L1 -0.500L-9 -1.200Z', '#3a4047'),
      detail(box(-11, -6.8, 3, 5.8, 1), '#1f2226', 'eyepiece'),
      solid(oval(8.5, -4.1, 2, 4.9), '#1d2125', 'rim'),
      detail(oval(8.8, -4.1, 1.5, 3.9), '#7fb0c8', 'lens'),
    ],
  }),
  prop({
    names: 'spyglass, hand telescope, monocular',
    in: 'tool',
    at: 'surface',
    anchors: { grip: [20, -3] },
    shapes: [
      main('M-2 -4.800H16V-1.200H-2Z', '#b98a3c', 'tube'),
      main('M14 -5.600H31V-0.400H14Z', '#c79a48', 'tube'),
      main('M29 -6.600L48 -7.400V1.400L29 0.600Z', '#6b3f26', 'tube'),
      shade('M-2 -2.600H31V-0.400H14V-1.200H-2ZM29 -2L48 -1.800V1.400L29 0.600Z', '#6b3f26'),
      light('M-2 -4.400H31V-3.900H-2Z', '#ecd08a'),
      solid('M-4 -5.600H-1V-0.400H-4Z', '#7d5c28', 'eyepiece'),
      solid('M13 -6H16V0H13ZM28.500 -7H31.500V1H28.500ZM46 -8H49.500V2H46Z', '#8f6a2e', 'ring'),
      detail(oval(49.6, -3, 1, 4.6), '#a9cfe0', 'lens'),
    ],
  }),
  prop({
    names: 'back of a phone, phone from behind',
    in: 'electronics',
    at: 'surface',
    anchors: { grip: [0, -6] },
    shapes: [
      flat(box(-3.4, -16, 8, 16, 1.5), '#15181c', 'edge'),
      main(box(-4.2, -16, 8, 16, 1.5), '#3a424b', 'case'),
      light(box(-3.6, -14.8, 0.5, 13.4, 0.25), '#66727e'),
      flat(box(-0.6, -15.2, 3.6, 3.8, 1), '#20252a', 'camera'),
      detail(circle(0.5, -14.2, 0.7) + circle(1.9, -12.5, 0.7), '#0d1013', 'lens'),
      detail(circle(2, -14.2, 0.35), '#f4ead0', 'lamp'),
    ],
  }),
  prop({
    names: 'pouring teapot, tilted teapot',
    in: 'household',
    at: 'surface',
    height: 0.36,
    anchors: { grip: [-16, -14], spout: [25, 30] },
    shapes: [
      // Tilted to the front, the tea on its way down.
      faint(line('M22 -6C25 2 25 14 25 30', '#a9622c', 2.4, 'stream'), 0.95),
      main('M-11 -22C-2 -30 12 -24 14 -12C15 -2 8 6 -2 5C-13 4 -18 -13 -11 -22Z', '#d9dee3', 'pot'),
      main(limb([10, -10, 4], [18, -9, 2.6], [23, -7, 1.8]), '#d9dee3', 'spout'),
      tube('M-12 -20C-22 -24 -26 -10 -13 -4', '#b9c3ca', 3, 'handle'),
      flat('M-6 -25C0 -30 7 -28 9 -23C4 -21 -2 -21 -6 -25Z', '#b9c3ca', 'lid'),
      detail(circle(4, -29, 2), '#8d979f', 'knob'),
      shade('M12 -16C16 -6 9 6 -2 5C-6 4.600 -9 2 -11 -2C-2 2 8 -4 12 -16Z', '#d9dee3'),
    ],
  }),
  prop({
    names: 'tipped watering can, pouring watering can',
    in: 'tool',
    at: 'surface',
    faces: 'right',
    height: 0.72,
    anchors: { grip: [-8, -38], rose: [16, -4] },
    shapes: [
      // Tipped to the front, its water on the way down.
      faint(
        line(
          'M17 -8C26 -4 31 10 33 30M17 -6C23 -1 26 12 27 32M16 -3C19 2 20 14 21 31',
          '#8fcbe8',
          1.5,
          'stream',
        ),
        0.95,
      ),
      faint(line('M15 -1C16 5 16 16 15.500 29M17 -8C29 -6 36 6 39 27', '#b9def0', 1.2, 'stream'), 0.9),
      tube('M-7 -17C2 -25 -8 -44 -18 -42C-25 -40 -26 -32 -26 -27', '#3d8a86', 2.4, 'handle'),
      main(poly(-12.2, -4.6, -6.1, -9.8, 14.2, -7, 13.5, -3), '#3d8a86', 'spout'),
      main(poly(13.4, -10, 17.6, -10, 17.6, 1, 13.4, 0.4), '#347a76', 'rose'),
      main(poly(-17.2, -29.2, -1.7, -10.8, -18.8, 6.1, -36.8, -15.3), '#4a9e99', 'body'),
      shade(poly(-32.2, -19.2, -14.6, 1.9, -18.8, 6.1, -36.8, -15.3), '#4a9e99'),
      flat(
        'M-17.200 -29.200C-11 -28 -2 -18 -1.700 -10.800C-8 -14 -16 -24 -17.200 -29.200Z',
        '#2f6f6b',
        'mouth',
      ),
    ],
  }),
  prop({
    names: 'dough, bread dough, ball of dough',
    in: 'food',
    at: 'surface',
    shapes: [
      flat(oval(0, -0.8, 34, 1.8), '#f6f0e2', 'flour'),
      main(blob([-20, -1, -22, -9, -12, -15, 0, -13, 10, -16, 21, -9, 21, -1]), '#ecd9ae', 'dough'),
      shade(blob([4, -1, 14, -6, 20, -10, 22, -5, 20, -0.6]), '#ecd9ae'),
      line('M-12 -12C-7 -9 -4 -9 0 -12M4 -12C8 -9 12 -10 15 -13', '#c9ae78', 0.9, 'fold'),
    ],
  }),
  prop({
    names: 'dish tub, washing-up bowl, tub of dishes',
    in: 'household',
    anchors: { top: [0, -86] },
    shapes: [
      solid(box(-52, -72, 104, 6, 1), '#c9b28c', 'top'),
      solid(box(-48, -66, 96, 66, 1), '#8fa3a8', 'cupboard'),
      line('M0 -64V-2M-46 -64H46', '#6d8187', 1.4, 'door'),
      detail(`${circle(-5, -40, 1.8)}${circle(5, -40, 1.8)}`, '#4f5f64', 'knob'),
      tube('M-40 -72V-104C-40 -116 -20 -116 -20 -104V-98', '#9aa5ad', 3.6, 'tap'),
      line('M-20 -97V-84', '#bfe0ee', 2, 'water'),
      main('M-34 -88H30L25 -72H-29Z', '#6fa6c4', 'bowl'),
      detail(
        `${circle(-26, -90, 6)}${circle(-16, -93, 7)}${circle(-5, -91, 7.5)}${circle(7, -93, 6.5)}${circle(17, -91, 6)}${circle(25, -89, 4.5)}`,
        FROTH,
        'froth',
      ),
      faint(
        detail(`${circle(-12, -104, 2)}${circle(4, -107, 2.6)}${circle(15, -103, 1.6)}`, FROTH, 'bubble'),
        0.8,
      ),
      ...[34, 38, 42, 46].map((x) => solid(oval(x, -82, 2.4, 11), '#f4f1ea', 'plate')),
    ],
  }),
  prop({
    names: 'chopping block, log on a block',
    in: 'nature',
    anchors: { top: [0, -70] },
    shapes: [
      main('M-24 -38H24L26 0H-26Z', '#6f4a2c', 'stump'),
      solid(oval(0, -38, 24, 5), '#c99a62', 'cut'),
      line(`${oval(0, -38, 14, 2.8)}${oval(0, -38, 6, 1.2)}`, '#a9743e', 0.9, 'rings'),
      solid('M-9 -66H9V-40C6 -38 -6 -38 -9 -40Z', '#8a5c36', 'log'),
      solid(oval(0, -66, 9, 2.8), '#e0b57a', 'face'),
      line('M-1 -67L1 -56L-1 -48', '#4a2f1a', 1.2, 'crack'),
      solid(limb([34, -6, 6], [58, -5, 6]), '#8a5c36', 'split'),
      solid(oval(59, -5, 2.6, 6), '#e0b57a', 'face'),
      solid(limb([-60, -5, 5], [-36, -6, 5]), '#7a5030', 'split'),
    ],
  }),
  prop({
    names: 'rope in hands, rope being tied',
    in: 'household',
    at: 'surface',
    anchors: { grip: [0, -52] },
    shapes: [
      tube('M-16 -52C-8 -62 4 -62 6 -54C8 -46 -4 -44 -4 -52C-4 -60 8 -60 16 -52', '#c79c5c', 3.2, 'knot'),
      tube('M-16 -52C-24 -38 -18 -20 -22 0', '#b98d4e', 3.2, 'end'),
      tube('M16 -52C25 -40 20 -24 25 -8', '#b98d4e', 3.2, 'end'),
      line(
        'M-14 -55L-11 -51M-4 -60L-2 -56M10 -58L8 -54M-19 -36L-22 -34M22 -36L19 -34M-19 -18L-22 -16',
        '#7d5626',
        0.8,
        'twist',
      ),
    ].map((s) => ({ ...s, slot: 1 as const })),
  }),
  prop({
    names: 'coins in the palm',
    in: 'household',
    at: 'surface',
    anchors: { grip: [0, 0] },
    shapes: [
      main(COINS.lower, '#c9a04a', 'coin'),
      detail(COINS.upper, '#e6c25f', 'coin'),
      detail(COINS.top, '#d9dde0', 'coin'),
      line(COINS.lower + COINS.upper + COINS.top, '#7d5c1c', 0.25, 'rim'),
    ],
  }),
  prop({
    names: 'bird seed, handful of crumbs',
    in: 'food',
    at: 'surface',
    anchors: { grip: [0, 0] },
    shapes: [
      main(blob([-5, 0, -3, -4, 2, -4, 5, 0, 1, 2]), '#d9b06a', 'crust'),
      detail(
        [
          [4, 8],
          [9, 5],
          [12, 14],
          [7, 17],
          [15, 24],
          [10, 28],
          [18, 34],
          [14, 40],
          [20, 46],
        ]
          .map(([x = 0, y = 0]) => circle(x, y, 1.3))
          .join(''),
        '#e8c98a',
        'crumb',
      ),
    ],
  }),
];
