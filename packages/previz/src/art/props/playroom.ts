/** Toys, games and machines one plays with. */
import { blob, box, circle, curve, limb, oval, polygon } from '../path/outline.ts';
import {
  detail,
  ink,
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
