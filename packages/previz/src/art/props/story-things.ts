/** Things that stories keep coming back to: what documents, instruments and money are kept in, neon over a door, boughs and sticks. */
import { blob, box, circle, limb, oval, poly } from '../path/outline.ts';
import { detail, flat, glow, light, line, main, type Prop, prop, second, shade, solid } from './prop.ts';

const NOTES = Array.from({ length: 4 }, (_, i) => -25 + 13 * i);
const CASE =
  'M-38 -30C-52 -30 -58 -20 -58 -10C-58 -3 -50 0 -38 0C-26 0 -20 -3 -8 -4L56 -7C60 -7 62 -9 62 -12V-18C62 -21 60 -23 56 -23L-8 -26C-20 -27 -26 -30 -38 -30Z';

export const STORY_THING_PROPS: readonly Prop[] = [
  prop({
    names: 'file cabinet, filing cabinet, filing cabinets, document cabinet',
    in: 'furniture',
    anchors: { top: [0, -132] },
    shapes: [
      main(box(-25, -132, 50, 132, 2), '#8d979f', 'case'),
      shade(box(13, -132, 12, 132, 1), '#8d979f'),
      ...[-128, -96, -64, -32].flatMap((y) => [
        flat(box(-22, y, 44, 28, 1.5), '#a3adb5', 'drawer'),
        detail(box(-9, y + 5, 18, 7, 1), '#f4f1e6', 'label'),
        solid(box(-8, y + 17, 16, 3.4, 1.5), '#4f585f', 'handle'),
      ]),
      light(box(-22, -128, 3, 124, 1), '#a3adb5'),
    ],
    posed: {
      open: [
        main(box(-25, -132, 50, 132, 2), '#8d979f', 'case'),
        shade(box(13, -132, 12, 132, 1), '#8d979f'),
        ...[-96, -64, -32].flatMap((y) => [
          flat(box(-22, y, 44, 28, 1.5), '#a3adb5', 'drawer'),
          solid(box(-8, y + 17, 16, 3.4, 1.5), '#4f585f', 'handle'),
        ]),
        detail(box(-22, -128, 44, 12), '#33393f', 'inside'),
        detail(
          [-18, -8, 2, 12].map((x) => poly(x, -120, x + 8, -120, x + 7, -140, x + 1, -140)).join(''),
          '#e8c676',
          'files',
        ),
        flat(box(-24, -122, 48, 30, 1.5), '#b3bcc3', 'drawer'),
        solid(box(-8, -104, 16, 3.4, 1.5), '#4f585f', 'handle'),
      ],
    },
  }),
  prop({
    names: 'guitar case, instrument case, violin case, cello case, saxophone case',
    in: 'container',
    at: 'surface',
    anchors: { grip: [0, -26], rim: [-6, -14] },
    shapes: [
      main(CASE, '#2f2a2a', 'case'),
      shade(
        'M-58 -10C-58 -3 -50 0 -38 0C-26 0 -20 -3 -8 -4L56 -7C60 -7 62 -9 62 -12V-14L-8 -11C-30 -9 -50 -8 -58 -12Z',
        '#2f2a2a',
      ),
      line('M-52 -24C-44 -28 -30 -28 -22 -25L50 -21', '#575050', 1.2, 'edge'),
      detail(`${box(-36, -31, 6, 4, 1)}${box(8, -26, 6, 4, 1)}${box(40, -25, 6, 4, 1)}`, '#c9a552', 'clasp'),
      line('M-6 -27C-4 -33 12 -33 14 -26', '#6b4a30', 3, 'handle'),
    ],
    posed: {
      open: [
        main('M-52 -16C-60 -50 -36 -58 -28 -46C-18 -40 0 -38 58 -34L62 -14Z', '#2f2a2a', 'lid'),
        detail('M-47 -17C-53 -44 -36 -52 -29 -42C-18 -36 0 -34 54 -31L57 -16Z', '#8e2f3a', 'lining'),
        detail(oval(0, -13, 58, 7), '#a63a46', 'lining'),
        main(
          'M-60 -13C-60 -2 -50 0 -38 0C-26 0 -20 -2 -8 -3L54 -5C62 -6 62 -9 62 -13C30 -7 -30 -5 -60 -13Z',
          '#2f2a2a',
          'case',
        ),
        detail(`${box(-36, -8, 6, 4, 1)}${box(10, -8, 6, 4, 1)}`, '#c9a552', 'clasp'),
      ],
    },
  }),
  prop({
    names: 'neon sign, motel sign, bar sign, glowing sign, neon light, neon lights',
    in: 'street',
    shapes: [
      solid(`${box(-44, -150, 8, 150)}${box(36, -150, 8, 150)}`, '#3a3f46', 'post'),
      main(box(-80, -290, 160, 140, 10), '#23202e', 'board'),
      line('M-70 -280H70V-160H-70Z', '#ff4f9a', 4, 'tube'),
      line(
        'M-52 -262V-218M-52 -262H-38C-28 -262 -28 -241 -38 -241H-52M-38 -241C-26 -241 -26 -218 -38 -218H-52M-14 -218L-2 -262L10 -218M-9 -234H5M24 -218V-262H38C50 -262 50 -240 38 -240H24M36 -240L50 -218',
        '#53e4f2',
        4.5,
        'tube',
      ),
      line('M-54 -186H30M16 -200L34 -186L16 -172', '#ffd84f', 4.5, 'tube'),
      glow(`${circle(48, -186, 4)}${circle(60, -186, 4)}`, '#ffd84f', 'light'),
      glow(box(-70, -281.2, 140, 2.4, 1), '#ff9cc6', 'light'),
      glow(box(-70, -161.2, 140, 2.4, 1), '#ff9cc6', 'light'),
    ],
  }),
  prop({
    names: 'briefcase full of money, suitcase of money, case of money, briefcase of cash, money case',
    in: 'container',
    at: 'surface',
    anchors: { grip: [0, -4] },
    shapes: [
      main(box(-32, -46, 64, 34, 3), '#5b3b26', 'lid'),
      detail(box(-29, -43, 58, 29, 2), '#3a2619', 'lining'),
      detail(poly(-31, -16, 31, -16, 34, -8, -34, -8), '#2c1c12', 'inside'),
      ...NOTES.flatMap((x) => [
        solid(box(x, -18, 12, 10, 1), '#7fae7a', 'banknotes'),
        detail(box(x + 4, -18, 4, 10), '#f1ead2', 'band'),
      ]),
      main(box(-34, -9, 68, 9, 2), '#6a462d', 'case'),
      detail(`${box(-22, -8, 6, 4, 1)}${box(16, -8, 6, 4, 1)}`, '#d8b24a', 'lock'),
    ],
  }),
  prop({
    names: 'jack-o-lantern, carved pumpkin, halloween pumpkin, pumpkin lantern',
    in: 'household',
    at: 'surface',
    height: 0.34,
    anchors: { grip: [0, -40] },
    shapes: [
      solid('M-3 -36C-4 -42 -8 -46 -12 -47L-8 -51C0 -49 4 -43 5 -36Z', '#5f7d3a', 'stem'),
      main(`${oval(-17, -19, 13, 18)}${oval(17, -19, 13, 18)}`, '#d9731f', 'pumpkin'),
      main(`${oval(-8, -19, 13, 20)}${oval(8, -19, 13, 20)}`, '#e8842a', 'pumpkin'),
      main(oval(0, -19, 10, 20.5), '#f0943a', 'pumpkin'),
      shade('M12 -37C26 -34 30 -24 29 -16C28 -6 22 -1 14 0C22 -8 22 -28 12 -37Z', '#e8842a'),
      detail(`${poly(-18, -20, -11, -31, -4, -20)}${poly(4, -20, 11, -31, 18, -20)}`, '#b4521a', 'cut'),
      glow(
        `${poly(-16.5, -21, -11, -29, -5.5, -21)}${poly(5.5, -21, 11, -29, 16.5, -21)}${poly(-3, -14, 0, -19, 3, -14)}`,
        '#ffe07a',
        'light',
      ),
      detail(
        'M-22 -14C-18 -2 18 -2 22 -14L15 -11L11 -14L6 -9L0 -12L-6 -9L-11 -14L-15 -11Z',
        '#b4521a',
        'cut',
      ),
      glow(
        'M-20 -12.500C-16 -3.500 16 -3.500 20 -12.500L15 -9.500L11 -12.500L6 -7.500L0 -10.500L-6 -7.500L-11 -12.500L-15 -9.500Z',
        '#ffe07a',
        'light',
      ),
    ],
  }),
  prop({
    names: 'branch, twig, wooden stick, tree branch, dry branch',
    in: 'nature',
    at: 'surface',
    anchors: { grip: [0, -3] },
    shapes: [
      main(limb([-34, -4, 2.2], [-8, -3, 2], [16, -4.5, 1.7], [36, -3, 1.1]), '#7d5a38', 'stick'),
      main(limb([10, -4, 1.4], [24, -11, 0.9]), '#7d5a38', 'stick'),
      main(limb([-16, -3.4, 1.4], [-24, -9, 0.8]), '#7d5a38', 'stick'),
      detail(blob([24, -11, 30, -15, 33, -11, 28, -9]), '#6a9a48', 'leaf'),
    ],
  }),
  prop({
    names: 'bough, bough of a tree, branch of a tree, limb of a tree',
    in: 'plant',
    height: 3.3,
    anchors: { seat: [40, -210], top: [40, -210] },
    shapes: [
      main(blob([-190, -250, -170, -330, -80, -350, -20, -318, -60, -264, -130, -240]), '#4f8f42', 'leaves'),
      solid('M-150 0C-132 -80 -136 -170 -142 -340H-78C-78 -240 -76 -90 -52 0Z', '#75522f', 'trunk'),
      solid(
        limb([-104, -170, 17], [-40, -196, 13], [40, -200, 10], [130, -212, 6], [176, -228, 3]),
        '#7d5833',
        'bough',
      ),
      solid(limb([84, -206, 5], [112, -238, 3]), '#7d5833', 'bough'),
      line(
        'M-128 -30C-116 -110 -118 -200 -120 -300M-92 -20C-100 -110 -100 -200 -98 -310',
        '#5b3f24',
        4,
        'bark',
      ),
      main(
        blob([-196, -290, -188, -350, -130, -388, -60, -380, -24, -340, -40, -296, -110, -278]),
        '#579a49',
        'leaves',
      ),
      second(
        `${blob([108, -240, 126, -266, 152, -258, 146, -236, 124, -230])}${blob([160, -228, 176, -250, 200, -244, 196, -222, 176, -218])}${blob([110, -206, 124, -190, 146, -192, 140, -210])}`,
        '#5fa04c',
        'leaves',
      ),
    ],
  }),
];
