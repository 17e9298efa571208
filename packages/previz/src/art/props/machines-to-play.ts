/** Machines one plays, films or listens with. */
import { along, box, circle, oval, polygon } from '../path/outline.ts';
import {
  detail,
  glass,
  glow,
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
  tube,
} from './prop.ts';

const toy = (
  names: string,
  shapes: readonly PropShape[],
  at: Prop['placement'] = 'surface',
  kind: Prop['category'] = 'toy',
): Prop => prop({ names, in: kind, at, shapes });

/** Three faces of a cube with nine fields each. */
export const MACHINE_TO_PLAY_PROPS: readonly Prop[] = [
  toy(
    'arcade machine, arcade cabinet, arcade game, video game machine, coin-op',
    [
      main('M-36 0V-172C-36 -176 -34 -178 -30 -178H30C34 -178 36 -176 36 -172V0Z', '#2f3f8a', 'cabinet'),
      shade(box(20, -176, 16, 176), '#2f3f8a'),
      glow(box(-31, -172, 62, 22, 3), '#f6d23a', 'marquee'),
      ink(
        'M-22 -164h3v6h3v3h-6ZM-12 -164h6v3h-3v1.500h3v3h-3v1.500h-3ZM-2 -164h6v3h-3v6h-3ZM8 -164h5v9h-5ZM17 -164h3v9h-3Z',
        '#c8322f',
        'title',
      ),
      solid(polygon([-30, -144, 30, -144, 28, -92, -28, -92]), '#16171c', 'bezel'),
      glow(polygon([-25, -139, 25, -139, 23, -98, -23, -98]), '#1f3f5a', 'screen'),
      glow(
        [
          [-14, -132],
          [-4, -132],
          [6, -132],
          [16, -132],
          [-9, -124],
          [1, -124],
          [11, -124],
        ]
          .map(([x = 0, y = 0]) => box(x - 2.5, y, 5, 4, 1))
          .join(''),
        '#7af08a',
        'invader',
      ),
      glow(`${polygon([0, -108, 5, -101, -5, -101])}${box(-0.6, -117, 1.2, 5)}`, '#f6f06a', 'ship'),
      second(polygon([-36, -88, 36, -88, 44, -70, -44, -70]), '#c8322f', 'panel'),
      line('M-20 -78V-90', '#26282c', 2.4, 'stick'),
      solid(circle(-20, -92, 4), '#f6d23a', 'ball'),
      solid(`${oval(2, -79, 4, 2.6)}${oval(14, -79, 4, 2.6)}${oval(26, -79, 4, 2.6)}`, '#f4f1e6', 'button'),
      solid(box(-14, -48, 28, 26, 2), '#16171c', 'coin door'),
      glow(`${box(-8, -42, 4, 8, 1)}${box(4, -42, 4, 8, 1)}`, '#f08a2a', 'slot'),
    ],
    'floor',
    'electronics',
  ),
  toy(
    'claw machine, claw crane, crane game, claw game, prize machine, grabber machine',
    [
      main('M-46 0V-172C-46 -176 -44 -178 -40 -178H40C44 -178 46 -176 46 -172V0Z', '#c8437e', 'cabinet'),
      shade(box(28, -176, 18, 176), '#c8437e'),
      glow(box(-40, -173, 80, 20, 4), '#f6d23a', 'marquee'),
      solid(box(-40, -149, 80, 82, 2), '#2b2350', 'inside'),
      solid(
        [
          [-30, -74],
          [-12, -72],
          [6, -74],
          [24, -72],
        ]
          .map(([x = 0, y = 0]) => circle(x, y, 9) + circle(x - 6, y - 9, 3.4) + circle(x + 6, y - 9, 3.4))
          .join(''),
        '#e0a864',
        'toy bear',
      ),
      solid([-21, -3, 15, 33].map((x) => circle(x, -70, 7)).join(''), '#5fb8d8', 'toy ball'),
      line('M-38 -145H38', '#8b949b', 3, 'rail'),
      line('M4 -145V-122', '#c9ced3', 2, 'cable'),
      solid(box(-1, -124, 10, 6, 2), '#c9ced3', 'hub'),
      line('M1 -118L-6 -108L-1 -101M7 -118L14 -108L9 -101M4 -118V-102', '#e4e8eb', 2.2, 'claw'),
      detail(
        polygon([-36, -146, -28, -146, -36, -128]) + polygon([-22, -146, -18, -146, -36, -106, -36, -114]),
        '#6f68a8',
        'gleam',
      ),
      second(polygon([-46, -64, 46, -64, 50, -50, -50, -50]), '#f4c23c', 'panel'),
      line('M-18 -58V-70', '#26282c', 2.4, 'stick'),
      solid(circle(-18, -72, 4), '#c8322f', 'ball'),
      solid(oval(10, -58, 5, 2.6), '#e8432f', 'button'),
      solid(box(-36, -40, 34, 28, 3), '#2a1430', 'prize door'),
      light(box(-33, -37, 28, 5, 2), '#6a4a78'),
    ],
    'floor',
    'electronics',
  ),
  toy(
    'pinball machine, pinball, pinball table, flipper machine',
    [
      line('M-58 0L-54 -80M-30 0L-30 -70M52 0V-76M72 0V-96', '#8b949b', 5, 'leg'),
      main('M-64 -72L72 -104V-82L-64 -52Z', '#c8322f', 'cabinet'),
      solid('M-64 -72L-56 -84L76 -118L72 -104Z', '#26282c', 'rail'),
      glow('M-56 -77L-50 -84L68 -114L66 -107Z', '#3f8fc8', 'playfield'),
      glow(`${oval(-20, -88, 6, 3)}${oval(10, -96, 6, 3)}${oval(36, -102, 6, 3)}`, '#f6d23a', 'bumper'),
      main('M58 -112L64 -186H104L96 -96L72 -90Z', '#2f3f8a', 'backbox'),
      glow('M66 -120L70 -180H98L93 -112Z', '#f2a23a', 'backglass'),
      ink('M82 -170l3 8 8 1 -6 5 2 9 -7 -5 -8 5 2 -9 -6 -5 8 -1Z', '#c8322f', 'star'),
      solid(circle(-66, -60, 4), '#8b949b', 'plunger'),
      detail('M-50 -66L-20 -73V-62L-50 -56Z', '#f6d23a', 'flash'),
    ],
    'floor',
    'electronics',
  ),
  toy(
    'boombox, boom box, ghetto blaster, portable stereo, portable radio',
    [
      tube('M-22 -24V-33H22V-24', '#5d656d', 2.4, 'handle'),
      main(box(-28, -26, 56, 26, 2), '#3a3f46', 'body'),
      shade(box(-28, -6, 56, 6, 2), '#3a3f46'),
      solid(`${circle(-17, -11, 8.5)}${circle(17, -11, 8.5)}`, '#c2c8cd', 'ring'),
      solid(`${circle(-17, -11, 7.2)}${circle(17, -11, 7.2)}`, '#1d1f23', 'speaker'),
      detail(`${circle(-17, -11, 2.6)}${circle(17, -11, 2.6)}`, '#6d757c', 'cone'),
      solid(box(-7, -15, 14, 10, 1), '#c2c8cd', 'deck'),
      ink(box(-5.5, -13.5, 11, 6.5, 0.8), '#26282c', 'cassette'),
      detail(`${circle(-2.6, -10.3, 1.3)}${circle(2.6, -10.3, 1.3)}`, '#e9ebec', 'reel'),
      glow(box(-10, -23.5, 20, 4.5, 0.8), '#7fd0a0', 'dial'),
      solid(
        `${circle(-22, -22, 1.8)}${circle(22, -22, 1.8)}${along(-6, 6, 5, (x) => box(x - 1, -18, 2, 1.6, 0.3))}`,
        '#d8dde1',
        'knob',
      ),
      line('M24 -26L36 -48', '#c2c8cd', 0.9, 'aerial'),
    ],
    'surface',
    'electronics',
  ),
  toy(
    'vinyl record, vinyl, lp, record, lp record, gramophone record, music record',
    [
      main(circle(0, -15, 15), '#1f2024', 'disc'),
      line(
        `${circle(0, -15, 13)}${circle(0, -15, 11.5)}${circle(0, -15, 10)}${circle(0, -15, 8.5)}${circle(0, -15, 7)}`,
        '#3f4148',
        0.4,
        'groove',
      ),
      light('M0 -15L-8 -27.500A15 15 0 0 1 -3 -29.700ZM0 -15L8 -2.500A15 15 0 0 1 3 -0.300Z', '#5a5d66'),
      second(circle(0, -15, 5), '#d8382f', 'label'),
      line('M-2.600 -17.500H2.600M-2 -12.800H2', '#f6e6c8', 0.5, 'title'),
      detail(circle(0, -15, 0.8), '#f4f1e8', 'hole'),
    ],
    'surface',
    'electronics',
  ),
  toy(
    'video camera, camcorder, film camera, movie camera, tv camera, cine camera',
    [
      main(box(-12, -22, 30, 18, 2), '#33363c', 'body'),
      shade(box(-12, -10, 30, 6, 2), '#33363c'),
      solid(polygon([-12, -20, -24, -24, -24, -4, -12, -8]), '#26282c', 'hood'),
      glass(oval(-24, -14, 3, 8.5), '#7fa8c8', 'lens'),
      main(`${circle(-2, -31, 9)}${circle(14, -31, 9)}`, '#3f434a', 'reel'),
      detail(
        `${circle(-2, -31, 3)}${circle(14, -31, 3)}${[0, 1, 2, 3].map((i) => `${circle(-2 + Math.cos(i * 1.571 + 0.8) * 5.6, -31 + Math.sin(i * 1.571 + 0.8) * 5.6, 1.5)}${circle(14 + Math.cos(i * 1.571 + 0.8) * 5.6, -31 + Math.sin(i * 1.571 + 0.8) * 5.6, 1.5)}`).join('')}`,
        '#8b949b',
        'reel hole',
      ),
      solid(polygon([18, -20, 26, -22, 26, -14, 18, -15]), '#26282c', 'viewfinder'),
      glow(circle(13, -17, 1.8), '#ff3a30', 'record light'),
      line('M3 -4V0M3 -2L-6 0M3 -2L12 0', '#26282c', 2.4, 'mount'),
    ],
    'surface',
    'electronics',
  ),
  toy(
    'circuit board, motherboard, computer chip, microchip, pcb, printed circuit board, computer board',
    [
      main(box(-20, -28, 40, 28, 1), '#2f8a52', 'board'),
      line(
        'M-16 -24H-8V-18M-16 -6H-6V-10M16 -24H10V-20M16 -5H8V-9M-14 -14H-7M7 -14H15M-3 -4V-9M3 -25V-20M-12 -26V-22',
        '#8fd0a0',
        0.7,
        'track',
      ),
      solid(box(-6.5, -20.5, 13, 13, 0.8), '#26282c', 'chip'),
      line(
        along(-5, 5, 6, (x) => `M${x} -21.500v-1.500M${x} -7.500v1.500`) +
          along(-19, -9, 6, (y) => `M-7.500 ${y}h-1.500M7.500 ${y}h1.500`),
        '#d8c46a',
        0.7,
        'pin',
      ),
      solid(
        `${box(10, -20, 6, 4, 0.5)}${box(-17, -22, 5, 3, 0.4)}${box(9, -8, 8, 3, 0.4)}`,
        '#3a3f46',
        'component',
      ),
      solid(`${circle(-14, -9, 2.4)}${circle(-14, -3.6, 1.8)}${circle(15, -12, 2)}`, '#c2c8cd', 'capacitor'),
      glow(circle(17, -26, 1), '#ff5a4a', 'led'),
      detail(
        along(-12, 12, 13, (x) => box(x - 0.7, -1.8, 1.4, 1.8)),
        '#e0b83c',
        'contact',
      ),
    ],
    'surface',
    'electronics',
  ),
];
