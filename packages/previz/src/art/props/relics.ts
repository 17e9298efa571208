/** What tales are about: crowns, skulls, chests' contents, charts and what lies on their shores. */
import { blob, box, circle, limb, oval, poly } from '../path/outline.ts';
import {
  detail,
  faint,
  flat,
  glass,
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

export const RELIC_PROPS: readonly Prop[] = [
  prop({
    names: 'skull, human skull',
    in: 'household',
    at: 'surface',
    faces: 'left',
    shapes: [
      solid(blob([-7, -6.4, -6.6, -1.4, -3, 0, 2.2, -0.6, 5, -3.4, 5.4, -8, 0, -9], 0.8), '#d3c8ad', 'jaw'),
      main(
        blob(
          [
            -9.2, -13, -8.6, -19, -3.6, -22.6, 3.4, -22.6, 9.2, -18.6, 10.6, -13, 8.4, -8.4, 4.4, -7, 2.6,
            -4.6, -6.6, -4.8, -7.6, -8.4,
          ],
          0.9,
        ),
        '#e9e0c8',
        'cranium',
      ),
      shade(
        blob(
          [
            10.6, -13, 8.4, -8.4, 4.4, -7, 2.6, -4.6, 0.4, -4.7, 2.4, -8.6, 6.4, -11.6, 7.4, -18.6, 9.2,
            -18.4,
          ],
          0.8,
        ),
        '#e9e0c8',
      ),
      ink(
        blob([-8, -13.4, -6.6, -15, -3.8, -14.6, -3.4, -11.6, -5.4, -10, -7.6, -10.8], 0.9),
        '#2b2420',
        'socket',
      ),
      ink(
        blob([-1.4, -14.2, 1.2, -15.2, 3.8, -13.8, 3.2, -10.8, 0.6, -10, -1.4, -11.4], 0.9),
        '#2b2420',
        'socket',
      ),
      ink(poly(-3.4, -10.2, -1.9, -10, -1.6, -7.2, -2.8, -7.8, -4.1, -7.2), '#2b2420', 'nose'),
      line('M4.600 -9.200C6.200 -8.800 7.200 -9.400 8 -10.400', '#a99b7d', 0.6, 'cheekbone'),
      detail(box(-6.4, -6.2, 8.4, 4, 1), '#f3ecd8', 'teeth'),
      line(
        'M-5.200 -6V-2.300M-4 -6.200V-2.200M-2.800 -6.200V-2.200M-1.500 -6.200V-2.200M-0.200 -6.200V-2.200M1 -6V-2.400M-6.400 -4.200H2',
        '#8f826a',
        0.35,
        'teeth',
      ),
      light(blob([-7, -17.6, -4, -21, 0, -21.6, -2, -19.4, -5.4, -16.6], 0.9), '#f7f1e0'),
      line('M4.400 -21.400C5 -19.400 4 -18.400 4.800 -16.600', '#b3a588', 0.35, 'suture'),
    ],
  }),
  prop({
    names: 'crown, royal crown, golden crown, king crown, gold crown',
    in: 'clothing',
    at: 'surface',
    shapes: [
      flat(
        'M-10 -5.500L-9 -11.400L-4.800 -8.600L0 -12.600L4.800 -8.600L9 -11.400L10 -5.500C6 -7.800 -6 -7.800 -10 -5.500Z',
        '#8f661c',
        'inside',
      ),
      flat(oval(0, -5, 9.9, 2.4), '#6d1f2c', 'lining'),
      main(
        'M-10 -5.500L-12 -15L-7.200 -8.400L-5.200 -16.400L-1.900 -7.600L0 -17.600L1.900 -7.600L5.200 -16.400L7.200 -8.400L12 -15L10 -5.500V-1.600C6 0.600 -6 0.600 -10 -1.600Z',
        '#dca632',
        'crown',
      ),
      shade(
        'M12 -15L10 -5.500V-1.600C8 -0.500 6 0 4 0.100C5.600 -4 6 -6 5.200 -16.400L7.200 -8.400Z',
        '#dca632',
      ),
      flat(
        'M-10 -4.800C-6 -2.600 6 -2.600 10 -4.800V-3.600C6 -1.400 -6 -1.400 -10 -3.600Z',
        '#b07f1e',
        'band',
      ),
      light('M-9.600 -7.600L-11 -13L-7.600 -8.200L-7.200 -6.600Z', '#f3cf6a'),
      detail(
        `${circle(-12, -15.4, 0.9)}${circle(-5.2, -16.9, 0.9)}${circle(0, -18.2, 1.1)}${circle(5.2, -16.9, 0.9)}${circle(12, -15.4, 0.9)}`,
        '#f6e3a8',
        'pearl',
      ),
      detail(oval(0, -5.6, 1.5, 1.9), '#b3202f', 'ruby'),
      faint(detail(oval(-0.5, -6.3, 0.5, 0.6), '#ffffff', 'shine'), 0.8),
      detail(`${oval(-5.6, -6, 1, 1.3)}${oval(5.6, -6, 1, 1.3)}`, '#2f63b0', 'sapphire'),
    ],
  }),
  prop({
    names: 'anchor, ship anchor, iron anchor',
    in: 'vehicle',
    at: 'floor',
    shapes: [
      main(limb([14, -8, 5], [-12, -104, 4.4]), '#565e66', 'shank'),
      shade(limb([16.4, -8, 2.6], [-9.4, -104, 2]), '#565e66'),
      main(limb([-38, -78, 3.6], [15, -98, 3.6]), '#4b535a', 'stock'),
      detail(`${circle(-38, -78, 5)}${circle(15, -98, 5)}`, '#636c74', 'stock'),
      main('M-54 -22C-40 2 30 8 62 -38L54 -46C34 -12 -22 -12 -44 -30Z', '#565e66', 'arm'),
      shade('M-54 -22C-40 2 30 8 62 -38L60 -40C30 0 -34 -4 -52 -24Z', '#565e66'),
      main(
        `${poly(-64, -36, -34, -36, -46, -12, -58, -8)}${poly(44, -60, 76, -54, 64, -24, 54, -36)}`,
        '#636c74',
        'fluke',
      ),
      line(oval(-16, -114, 8, 9), '#6d767e', 4, 'ring'),
      line('M-22 -120C-44 -120 -60 -92 -78 -60C-88 -42 -92 -14 -120 -4', '#4b535a', 4.4, 'chain'),
      line('M-22 -120C-44 -120 -60 -92 -78 -60C-88 -42 -92 -14 -120 -4', '#838c94', 1.4, 'chain'),
      faint(
        detail(
          `${blob([6, -40, 9, -50, 6, -62, 3, -52])}${blob([-30, -16, -18, -9, -6, -8, -18, -13])}`,
          '#9a5a36',
          'rust',
        ),
        0.7,
      ),
    ],
  }),
  prop({
    names: 'map, world map, road map, treasure map, folded map, old map, street map, nautical chart',
    in: 'household',
    at: 'surface',
    shapes: [
      main(poly(-25, -1, -24, -32, -8, -35, 8, -32, 25, -35, 24, -3, 8, 0, -8, -3), '#e8d6a8', 'paper'),
      shade(poly(-8, -3, -8, -35, 8, -32, 8, 0), '#e8d6a8'),
      shade(poly(25, -35, 24, -3, 21, -2.6, 21.6, -34.4), '#e8d6a8'),
      faint(
        flat(blob([-21, -12, -18, -26, -12, -29, -8, -24, -12, -16, -16, -9], 0.9), '#8fae86', 'land'),
        0.85,
      ),
      faint(
        flat(blob([-4, -8, 2, -20, 10, -27, 20, -27, 18, -14, 12, -8, 4, -6], 0.9), '#8fae86', 'land'),
        0.85,
      ),
      line('M-21 -7C-14 -10 -10 -12 -7 -19C-4 -26 4 -24 9 -20C13 -17 15 -14 18 -13', '#a8402f', 0.8, 'way'),
      line('M16 -15L20 -11M20 -15L16 -11', '#a8402f', 1.2, 'cross'),
      line('M-6 -30C0 -26 6 -30 12 -30M-19 -18L-15 -24L-12 -19M-2 -12L2 -17L5 -12', '#7a6238', 0.6, 'hill'),
      line('M-8 -3V-35M8 0V-32', '#b89f68', 0.5, 'fold'),
    ],
  }),
  prop({
    names: 'crystal ball, magic ball, fortune ball, glass orb, orb',
    in: 'household',
    at: 'surface',
    shapes: [
      main('M-9 0C-9 -3 -6 -4 -6.500 -7H6.500C6 -4 9 -3 9 0Z', '#9c7430', 'stand'),
      shade('M3 0C4 -3 3 -5 3 -7H6.500C6 -4 9 -3 9 0Z', '#9c7430'),
      { ...second(circle(0, -18, 12), '#7fa2d8', 'globe'), opacity: 0.92 },
      glow(oval(0, -16, 8.6, 7.6), '#9a86e8', 'vision'),
      faint(
        glow(blob([-7, -14, -3, -20, 2, -17, 6, -22, 8, -16, 3, -11, -3, -11], 0.9), '#d8c8ff', 'mist'),
        0.8,
      ),
      faint(glow(circle(1, -16, 2.4), '#ffffff', 'vision'), 0.9),
      line('M-10.400 -13A12 12 0 0 0 11 -13.600', '#5a6ea8', 0.9, 'edge'),
      faint(
        detail(blob([-9, -20, -6.4, -25.4, -1, -27.8, -4, -24.6, -7, -19.6], 0.9), '#ffffff', 'shine'),
        0.85,
      ),
      faint(glass(circle(5.6, -24.2, 1.1), '#ffffff'), 0.9),
      flat(oval(0, -7, 7, 1.8), '#c99a44', 'rim'),
    ],
  }),
  prop({
    names: 'pocket watch, fob watch, gold watch',
    in: 'household',
    at: 'surface',
    anchors: { grip: [0, -9] },
    shapes: [
      line('M0 -7C3 -9.400 6 -8 8 -5C9.600 -2.600 11 -1 15 -0.500', '#b88a2e', 0.5, 'chain'),
      line(circle(0, -7, 0.9), '#d0a23c', 0.45, 'bow'),
      main(oval(0, -3, 4.4, 3.2), '#d0a23c', 'case'),
      shade('M-4.400 -3A4.400 3.200 0 0 0 4.400 -3V-2.300A4.400 3.200 0 0 1 -4.400 -2.300Z', '#b07f1e'),
      detail(oval(0, -3.1, 3.6, 2.5), '#f6f0dd', 'face'),
      line(
        'M0 -5.300V-4.700M3.300 -3.100H2.700M0 -0.900V-1.500M-3.300 -3.100H-2.700',
        '#4a3a22',
        0.3,
        'hour',
      ),
      line('M0 -3.100L-1.200 -4.400M0 -3.100L2 -3.600', '#26222b', 0.32, 'hand'),
      faint(
        detail('M-3 -3.700C-2.600 -4.800 -1.400 -5.400 -0.200 -5.500L-1.800 -4.300Z', '#ffffff', 'shine'),
        0.7,
      ),
    ],
  }),
  prop({
    names: 'compass, pocket compass, brass compass',
    in: 'household',
    at: 'surface',
    shapes: [
      solid(oval(0, -8.8, 6, 5), '#a8791f', 'lid'),
      detail(oval(0, -8.8, 5, 4.1), '#c99a3c', 'lid'),
      main(`${oval(0, -3.2, 6.2, 3.2)}`, '#c9962b', 'case'),
      shade(
        'M-6.200 -3.200A6.200 3.200 0 0 0 6.200 -3.200V-2.200A6.200 3.200 0 0 1 -6.200 -2.200Z',
        '#9c7420',
      ),
      detail(oval(0, -3.4, 5.2, 2.5), '#f3ecd8', 'face'),
      line('M0 -5.700V-5.200M5 -3.400H4.300M0 -1.100V-1.700M-5 -3.400H-4.300', '#4a3a22', 0.35, 'point'),
      detail(poly(-3.4, -4.9, 0.6, -3.9, -0.4, -2.9), '#c4302c', 'needle'),
      detail(poly(3.4, -1.9, 0.6, -3.9, -0.4, -2.9), '#3a4a5c', 'needle'),
      faint(glass(oval(-1, -4, 3.4, 1.2), '#ffffff'), 0.3),
    ],
  }),
];
