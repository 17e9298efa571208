/** Things of ports, beaches and airports. */
import { blob, box, circle, limb, poly, ring } from '../path/outline.ts';
import {
  detail,
  faint,
  flat,
  glass,
  ink,
  line,
  main,
  type Prop,
  prop,
  second,
  shade,
  solid,
  tube,
} from './prop.ts';

export const PORT_PROPS: readonly Prop[] = [
  prop({
    names: 'fishing rod, fishing pole, angling rod, rod and reel',
    in: 'sport',
    at: 'floor',
    anchors: { grip: [0, -21] },
    shapes: [
      tube('M14 -10L-46 -58C-96 -98 -136 -124 -184 -132', '#8a5a32', 2, 'rod'),
      solid(limb([14, -10, 2.4], [-12, -31, 2.2]), '#33383d', 'grip'),
      solid(circle(-9, -20, 4.4), '#8b949b', 'reel'),
      line('M-184 -132C-190 -96 -192 -50 -192 -4', '#dfe5e8', 0.8, 'line'),
      solid(circle(-192, -1, 3.6), '#d8352f', 'float'),
      solid('M-195.600 -1A3.600 3.600 0 0 0 -188.400 -1Z', '#f4efe4', 'float'),
    ],
  }),
  prop({
    names: 'pole, long pole, bargepole, barge pole, punt pole, boat hook',
    in: 'tool',
    at: 'floor',
    height: 2.6,
    anchors: { grip: [0, -110] },
    shapes: [
      tube('M0 0L0 -250', '#a9814f', 4.4, 'shaft'),
      solid(limb([0, -244, 3], [0, -258, 2]), '#6d757c', 'tip'),
      line('M0 -250C10 -250 14 -242 9 -234', '#6d757c', 3.2, 'hook'),
    ],
  }),
  prop({
    names: 'shipping container, container, cargo container, freight container',
    in: 'container',
    height: 2.6,
    shapes: [
      main(box(-300, -260, 600, 258, 3), '#c8502f', 'container'),
      line(Array.from({ length: 19 }, (_, i) => `M${-285 + i * 30} -246V-16`).join(''), '#9c3a20', 6, 'rib'),
      shade(box(-300, -60, 600, 58), '#c8502f'),
      flat(`${box(-300, -260, 600, 12)}${box(-300, -14, 600, 12)}`, '#a8411f', 'rail'),
    ],
  }),
  prop({
    names: 'oar, paddle, rowing oar, boat paddle',
    in: 'tool',
    at: 'surface',
    anchors: { grip: [0, -60] },
    shapes: [
      main(limb([0, 0, 2.2], [0, -110, 2]), '#c99560', 'shaft'),
      main(blob([-3, -104, -8, -124, -7, -146, 0, -152, 7, -146, 8, -124, 3, -104], 0.8), '#c99560', 'blade'),
      second(blob([-7.6, -130, -7, -146, 0, -152, 7, -146, 7.6, -130], 0.5), '#d8352f', 'tip'),
      detail(box(-6, -3, 12, 4, 2), '#8a5a32', 'grip'),
    ],
  }),
  prop({
    names: 'message in a bottle, bottle with a message',
    in: 'container',
    at: 'surface',
    faces: 'left',
    shapes: [
      main(
        'M-14 -8C-14 -10 -12 -10 -10 -10H6C10 -10 11 -7.500 14 -7.200H19V-3H14C11 -2.500 10 0 6 0H-10C-13 0 -14 -1 -14 -2Z',
        '#8fc9a8',
        'bottle',
      ),
      detail(box(-10, -7.6, 15, 5, 1), '#f3e6c4', 'letter'),
      detail(box(-4, -7.8, 2.4, 5.4), '#c8302c', 'ribbon'),
      solid(box(18, -7.6, 4, 5, 0.8), '#a5713f', 'cork'),
      faint(detail(box(-10, -9.2, 14, 1.2, 0.6), '#ffffff', 'shine'), 0.6),
    ],
  }),
  prop({
    names: 'diving helmet, diver helmet, divers helmet',
    in: 'clothing',
    at: 'surface',
    shapes: [
      main('M-22 0C-22 -8 -14 -10 -12 -12H12C14 -10 22 -8 22 0Z', '#a8743a', 'collar'),
      main(circle(0, -26, 17), '#c08c4a', 'helmet'),
      shade('M8 -41A17 17 0 0 1 0 -9A20 20 0 0 0 8 -41Z', '#c08c4a'),
      detail(circle(-2, -26, 10), '#8a5c28', 'ring'),
      detail(circle(-2, -26, 7.6), '#2f5a70', 'window'),
      glass('M-7 -29C-6 -32 -3 -33 0 -33L-5 -24C-7 -25 -7.500 -27 -7 -29Z', '#a8d5e8'),
      detail(circle(15, -27, 4), '#8a5c28', 'port'),
      ink([-16, -8, 8, 16].map((x) => circle(x, -3, 1.3)).join(''), '#6d4620'),
      detail(box(-3, -47, 6, 5, 1), '#8a5c28', 'valve'),
    ],
  }),
  prop({
    names: 'snorkel, diving mask, snorkel mask, swimming goggles, scuba mask',
    in: 'sport',
    at: 'surface',
    shapes: [
      tube('M10 -4C15 -4 15 -8 15 -12V-28', '#f0b323', 2.6, 'snorkel'),
      solid(box(-11, -14, 22, 12, 5), '#26292d', 'mask'),
      glass(blob([-9, -11, -2, -12, -1, -7, -3, -4, -8, -4]), '#7fc9e0'),
      glass(blob([9, -11, 2, -12, 1, -7, 3, -4, 8, -4]), '#7fc9e0'),
      detail(poly(-2, -6, 2, -6, 3, 0, -3, 0), '#3a4046', 'nose'),
    ],
  }),
  prop({
    names: 'swim fins, diving fins, swimming fin, fins, flippers, swim fin, diving fin, flipper',
    in: 'sport',
    at: 'surface',
    shapes: [
      ...[-9, 9].flatMap((x) => [
        main(poly(x - 4, -22, x + 4, -22, x + 8, 0, x + 2, -2, x, 0, x - 2, -2, x - 8, 0), '#2f86c8', 'fin'),
        solid(box(x - 4, -32, 8, 12, 4), '#26292d', 'shoe'),
        flat(`${poly(x - 1, -20, x + 1, -20, x + 1, -4, x - 1, -4)}`, '#2469a0', 'rib'),
      ]),
    ],
  }),
  prop({
    names: 'sandcastle, sand castle',
    in: 'toy',
    height: 0.4,
    shapes: [
      main('M-44 0V-18H44V0Z', '#e0bd7a', 'wall'),
      main([-38, 22].map((x) => `M${x} -10V-42H${x + 16}V-10Z`).join(''), '#d9b26a', 'tower'),
      main('M-12 -10V-54H12V-10Z', '#e6c68a', 'tower'),
      shade('M4 -10V-54H12V-10ZM30 -10V-42H38V-10ZM-28 -10V-42H-22V-10Z', '#d9b26a'),
      main(
        [-38, -32.5, -27, 22, 27.5, 33].map((x) => box(x, -47, 4.6, 6)).join('') +
          [-12, -5, 2, 8].map((x) => box(x, -60, 4.6, 7)).join(''),
        '#e0bd7a',
        'battlement',
      ),
      ink('M-6 0V-10C-6 -17 6 -17 6 -10V0Z', '#8a6a34'),
      line('M0 -60V-76', '#7d5430', 1.4),
      second(poly(0.6, -76, 13, -72, 0.6, -67), '#d8352f', 'flag'),
    ],
  }),
  prop({
    names:
      'deck chair, beach chair, sun lounger, lounge chair, deckchair, sunbed, lawn chair, folding chair, camping chair',
    in: 'furniture',
    faces: 'left',
    anchors: { seat: [-4, -38], lap: [-8, -36] },
    shapes: [
      line('M-46 0L34 -86M44 0L-40 -38', '#a5713f', 5, 'frame'),
      main('M-42 -42C-10 -20 14 -44 36 -90L42 -86C24 -38 -8 -8 -46 -36Z', '#3f86c8', 'canvas'),
      second('M-30 -33C-6 -20 20 -44 37.500 -89L40 -87.500C22 -38 -8 -12 -34 -30Z', '#f6f1e4', 'stripe'),
    ],
  }),
  prop({
    names: 'beach umbrella, parasol, sun umbrella, garden umbrella, patio umbrella',
    in: 'household',
    anchors: { grip: [0, -80] },
    shapes: [
      solid(box(-2.4, -210, 4.8, 210), '#d9d2c2', 'pole'),
      main(
        'M-110 -160C-100 -220 -50 -246 0 -246C50 -246 100 -220 110 -160C70 -174 30 -166 0 -166C-30 -166 -70 -174 -110 -160Z',
        '#e0483e',
        'canopy',
      ),
      second(
        'M-66 -169C-64 -210 -36 -244 0 -246C-16 -236 -28 -200 -26 -167C-40 -168 -54 -170 -66 -169ZM66 -169C64 -210 36 -244 0 -246C16 -236 28 -200 26 -167C40 -168 54 -170 66 -169Z',
        '#f6f1e4',
        'gore',
      ),
      detail(circle(0, -248, 4), '#d9d2c2', 'knob'),
    ],
  }),
  prop({
    names: 'lifebuoy, life buoy, life ring, lifebelt, ring buoy, life preserver, rubber ring, inner tube',
    in: 'sport',
    at: 'surface',
    shapes: [
      main(ring(0, -32, 32, 15), '#e0483e', 'ring'),
      solid(
        [0, 1, 2, 3]
          .map((i) => {
            const a = (i * Math.PI) / 2 + 0.5;
            const b = a + 0.6;
            return poly(
              Math.cos(a) * 32,
              -32 + Math.sin(a) * 32,
              Math.cos(b) * 32,
              -32 + Math.sin(b) * 32,
              Math.cos(b) * 15,
              -32 + Math.sin(b) * 15,
              Math.cos(a) * 15,
              -32 + Math.sin(a) * 15,
            );
          })
          .join(''),
        '#f6f4ee',
        'band',
      ),
    ],
  }),
  prop({
    names: 'life jacket, life vest, safety vest, buoyancy vest',
    in: 'clothing',
    at: 'surface',
    shapes: [
      main(
        'M-20 0V-34C-20 -44 -16 -52 -10 -56L-4 -44V0ZM20 0V-34C20 -44 16 -52 10 -56L4 -44V0Z',
        '#ef6a22',
        'vest',
      ),
      shade('M12 0V-50C17 -46 20 -40 20 -34V0Z', '#ef6a22'),
      second(`${box(-20, -26, 40, 5)}${box(-20, -12, 40, 5)}`, '#f4e04a', 'belt'),
      detail(`${box(-5, -27, 10, 7, 1)}${box(-5, -13, 10, 7, 1)}`, '#26292d', 'buckle'),
    ],
  }),
];
