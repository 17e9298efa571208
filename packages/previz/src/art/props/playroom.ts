/** Toys, games and machines one plays with. */
import { along, blob, box, circle, curve, limb, oval, polygon } from '../path/outline.ts';
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
function cubeFaces(): readonly PropShape[] {
  const colours = ['#d8322f', '#f6d23a', '#f6f5f0', '#3fa04a', '#2f6fc8', '#f08a2a'];
  const fields: PropShape[] = [];
  for (let i = 0; i < 3; i++)
    for (let j = 0; j < 3; j++) {
      const k = (i * 2 + j * 3) % 6;
      const at = (x: number, y: number, ax: number, ay: number, bx: number, by: number) =>
        polygon([
          x + ax * 0.08 + bx * 0.08,
          y + ay * 0.08 + by * 0.08,
          x + ax * 0.92 + bx * 0.08,
          y + ay * 0.92 + by * 0.08,
          x + ax * 0.92 + bx * 0.92,
          y + ay * 0.92 + by * 0.92,
          x + ax * 0.08 + bx * 0.92,
          y + ay * 0.08 + by * 0.92,
        ]);
      fields.push(
        detail(at(-9 + i * 3, -10.5 + i * 1.5 + j * 3.2, 3, 1.5, 0, 3.2), colours[k] ?? '#d8322f', 'sticker'),
      );
      fields.push(
        detail(
          at(i * 3, -6 - i * 1.5 + j * 3.2, 3, -1.5, 0, 3.2),
          colours[(k + 2) % 6] ?? '#3fa04a',
          'sticker',
        ),
      );
      fields.push(
        detail(
          at(-9 + i * 3 + j * 3, -10.5 - i * 1.5 + j * 1.5, 3, -1.5, 3, 1.5),
          colours[(k + 4) % 6] ?? '#f6d23a',
          'sticker',
        ),
      );
    }
  return fields;
}

export const PLAYROOM_PROPS: readonly Prop[] = [
  toy(
    "rubik's cube, rubiks cube, rubik cube, magic cube, puzzle cube",
    [
      solid(polygon([-9.2, -10.6, 0, -15.2, 9.2, -10.6, 9.2, -0.8, 0, 3.8, -9.2, -0.8]), '#1f2024', 'cube'),
      ...cubeFaces(),
    ].map((s, i) => (i % 3 === 1 ? { ...s, slot: 1 as const } : s)),
  ),
  toy('doll, baby doll, toy doll, rag doll, barbie doll, barbie, dolly', [
    solid(`${limb([-5, -12, 2.6], [-6, -2, 2.2])}${limb([5, -12, 2.6], [6, -2, 2.2])}`, '#f2c9a4', 'leg'),
    solid(`${oval(-7, -1.5, 3.4, 1.8)}${oval(7, -1.5, 3.4, 1.8)}`, '#c23a5a', 'shoe'),
    solid(
      `${limb([-6, -26, Math.LN10], [-13, -18, 2])}${limb([6, -26, Math.LN10], [13, -18, 2])}`,
      '#f2c9a4',
      'arm',
    ),
    main(blob([-5, -30, 5, -30, 12, -10, 6, -8.5, 0, -10, -6, -8.5, -12, -10], 0.5), '#e86a9a', 'dress'),
    shade(blob([1, -30, 5, -30, 12, -10, 6, -8.5, 3, -9.5], 0.5), '#e86a9a'),
    solid(
      blob([-11, -34, -12, -46, -5, -53, 5, -53, 12, -46, 11, -34, 14, -26, 8, -28, -8, -28, -14, -26]),
      '#e0aa4a',
      'hair',
    ),
    solid(oval(0, -40, 9, 9), '#f6d3b0', 'face'),
    solid(blob([-9, -41, -8, -49, 0, -52, 8, -49, 9, -41, 4, -46, -2, -46.5]), '#e0aa4a', 'fringe'),
    ink(`${oval(-3.5, -40, 1.3, 1.8)}${oval(3.5, -40, 1.3, 1.8)}`, '#2f3a5a', 'eye'),
    detail(`${circle(-6, -36.5, 1.5)}${circle(6, -36.5, 1.5)}`, '#f29a9a', 'cheek'),
    line(curve(-2, -36, 0, -34.8, 2, -36), '#b8405a', 0.7, 'smile'),
    second('M-1 -52L-7 -56V-49ZM1 -52L7 -56V-49Z', '#d8385a', 'bow'),
  ]),
  toy('jack-in-the-box, jack in the box, jack in a box', [
    main(box(-13, -24, 26, 24, 1), '#d8382f', 'box'),
    shade(box(4, -24, 9, 24, 1), '#d8382f'),
    detail(
      'M0 -18l2 4.200 4.600 0.600 -3.400 3.200 0.900 4.600 -4.100 -2.300 -4.100 2.300 0.900 -4.600 -3.400 -3.200 4.600 -0.600Z',
      '#f6d23a',
      'star',
    ),
    solid(polygon([-13, -24, -22, -34, -20, -36, -11, -25]), '#a82820', 'lid'),
    tube('M-5 -24C8 -26 8 -29 -4 -30C-8 -31 8 -32 5 -35C-7 -36 -6 -38 3 -40', '#8b949b', 1.8, 'spring'),
    line('M13 -10H18V-5', '#5d656d', 1.5, 'crank'),
    solid(circle(18, -4, 1.8), '#f6d23a', 'knob'),
    solid(circle(0, -47, 7.5), '#f6d9b8', 'face'),
    solid(
      blob([-8, -49, -9, -58, -16, -60, -10, -66, 0, -60, 10, -66, 16, -60, 9, -58, 8, -49, 0, -53], 0.7),
      '#4f9a4a',
      'cap',
    ),
    solid(`${circle(-16, -61, 1.8)}${circle(16, -61, 1.8)}`, '#f6d23a', 'bell'),
    solid(circle(0, -46, 1.8), '#d8382f', 'nose'),
    ink(`${circle(-3, -49, 1)}${circle(3, -49, 1)}`, '#26222b', 'eye'),
    line(curve(-4, -43.5, 0, -41.5, 4, -43.5), '#8a2a2a', 0.9, 'smile'),
    second(
      blob([-9, -40, -5, -42, 0, -40.5, 5, -42, 9, -40, 5, -37.5, 0, -39, -5, -37.5]),
      '#3f8fd0',
      'ruff',
    ),
  ]),
  toy(
    'marble, marbles, glass marbles, glass marble',
    [
      [-6, 0, 4.5, '#3f8fd0'],
      [5, Math.LN2, 4.8, '#d8382f'],
      [0, -1, 4.2, '#4fae5a'],
      [-11, 1.5, 3.4, '#f2b83a'],
      [12, Math.LOG2E, 3.4, '#8a5ac0'],
    ].flatMap(([x, y, r, c]) => {
      const [u, v, k, colour] = [Number(x), Number(y), Number(r), String(c)];
      return [
        main(circle(u, v - k, k), '#dcecf2', 'glass'),
        solid(
          `M${u - k * 0.7} ${v - k * 1.3}C${u} ${v - k * 2} ${u + k * 0.2} ${v - k * 0.6} ${u + k * 0.8} ${v - k}C${u + k * 0.4} ${v} ${u - k * 0.4} ${v - k * 0.8} ${u - k * 0.7} ${v - k * 1.3}Z`,
          colour,
          'swirl',
        ),
        detail(oval(u - k * 0.35, v - k * 1.5, k * 0.22, k * 0.16), '#ffffff', 'gleam'),
      ];
    }),
  ),
  toy('slingshot, sling shot, toy catapult, hand catapult', [
    main(
      `${limb([0, 0, 2.2], [0, -15, 2.2])}${limb([0, -14, 2.2], [-8, -24, 1.9], [-8.5, -31, 1.7])}${limb([0, -14, 2.2], [8, -24, 1.9], [8.5, -31, 1.7])}`,
      '#a5713f',
      'fork',
    ),
    shade(limb([1, 0, 1], [1, -14, 1], [8.7, -24, 0.8], [9.3, -31, 0.7]), '#a5713f'),
    tube(
      'M-8.500 -30C-6 -26 -4 -23 -2.600 -21.500M8.500 -30C6 -26 4 -23 2.600 -21.500',
      '#c23a2c',
      1.2,
      'band',
    ),
    solid(box(-3.2, -23, 6.4, 3.4, 1.2), '#4a2f20', 'pouch'),
    line('M-10.300 -29H-6.800M6.800 -29H10.300M-2.200 -6H2.200M-2.200 -4H2.200', '#e6d2a8', 0.8, 'binding'),
  ]),
  toy(
    'pogo stick, pogo-stick, pogo',
    [
      tube('M0 -32V-104', '#d8382f', 5, 'shaft'),
      line('M-20 -104H20', '#33363c', 4, 'handlebar'),
      solid(`${box(-24, -107, 9, 6, 3)}${box(15, -107, 9, 6, 3)}`, '#26282c', 'grip'),
      line('M-18 -34H18', '#5d656d', 5, 'footrest'),
      solid(`${box(-20, -40, 12, 5, 1.5)}${box(8, -40, 12, 5, 1.5)}`, '#26282c', 'pad'),
      tube('M-5 -30L5 -27L-5 -23L5 -20L-5 -16L5 -13L-5 -9', '#c2c8cd', 2, 'spring'),
      line('M0 -32V-4', '#8b949b', 3, 'rod'),
      solid(box(-4, -6, 8, 6, 2), '#26282c', 'tip'),
    ],
    'floor',
  ),
  toy('rattle, baby rattle, baby toy rattle', [
    main(limb([0, -2, 1.5], [0, -12, 1.5]), '#f2c22e', 'handle'),
    tube(circle(0, -1, 3), '#f2c22e', 1.6, 'ring'),
    main(circle(0, -19, 8), '#6fb8e0', 'rattle'),
    shade('M3 -11.600C9 -14 9 -24 3 -26.400C7 -22 7 -16 3 -11.600Z', '#6fb8e0'),
    second('M-8 -19.500C-4 -18 4 -18 8 -19.500V-16.500C4 -15 -4 -15 -8 -16.500Z', '#f4f1e6', 'band'),
    detail(`${circle(-4, -22.5, 1.1)}${circle(0, -24, 1.1)}${circle(4, -22.5, 1.1)}`, '#f4f1e6', 'dot'),
    line('M-12 -26Q-14 -22 -12.500 -17M12 -26Q14 -22 12.500 -17', '#f2c22e', 0.8, 'shake'),
  ]),
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
  toy(
    'tarot card, tarot cards, tarot deck, tarot',
    [
      [-9, 0.16],
      [9, -0.16],
      [0, 0],
    ].flatMap(([x = 0, a = 0], i) => {
      const put = (...n: number[]) =>
        n.flatMap((v, j) => (j % 2 ? [] : [x + v - (n[j + 1] ?? 0) * -a, (n[j + 1] ?? 0) + v * -a * 0.4]));
      return [
        solid(polygon(put(-6, 0, -6, -21, 6, -21, 6, 0)), '#f4ead2', 'card'),
        main(polygon(put(-5, -1, -5, -20, 5, -20, 5, -1)), i === 2 ? '#3f2f6a' : '#5a3a6a', 'picture'),
        detail(
          i === 2
            ? `${circle(0, -12, 2.8)}${Array.from({ length: 8 }, (_, k) => {
                const t = (k * Math.PI) / 4;
                return polygon([
                  Math.cos(t - 0.2) * 3.4,
                  -12 + Math.sin(t - 0.2) * 3.4,
                  Math.cos(t) * 5,
                  -12 + Math.sin(t) * 5,
                  Math.cos(t + 0.2) * 3.4,
                  -12 + Math.sin(t + 0.2) * 3.4,
                ]);
              }).join('')}`
            : `M${x - 1} -15a4 4 0 1 0 3 6a5 5 0 0 1 -3 -6Z`,
          '#f2d26a',
          i === 2 ? 'sun' : 'moon',
        ),
      ];
    }),
  ),
  toy('ouija board, ouija, spirit board', [
    main(polygon([-28, 0, -24, -18, 24, -18, 28, 0]), '#c9985a', 'board'),
    line('M-18 -9C-8 -14 8 -14 18 -9M-20 -5.500C-8 -10.500 8 -10.500 20 -5.500', '#4a2f1c', 1.6, 'letters'),
    detail(
      `${circle(-20, -15, 1.8)}M20 -17a2 2 0 1 0 1.600 3a2.500 2.500 0 0 1 -1.600 -3Z`,
      '#4a2f1c',
      'sun and moon',
    ),
    solid(blob([-5, -1, 0, -8, 5, -1, 0, 0.5], 0.8), '#f0e2c0', 'planchette'),
    detail(circle(0, -3, 1.3), '#8fb8c8', 'window'),
  ]),
];
