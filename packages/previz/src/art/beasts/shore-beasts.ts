/** Small animals of the sea by hand, facing left. */
import { blob, circle, curve, limb } from '../path/outline.ts';
import { detail, flat, ink, line, main, type Prop, prop, shade } from '../props/prop.ts';

const eye = (x: number, y: number, r: number) => [
  ink(circle(x, y, r), '#1a1c20', 'eye'),
  detail(circle(x - r * 0.3, y - r * 0.35, r * 0.36), '#ffffff', 'glint'),
];

export const SHORE_BEASTS: readonly Prop[] = [
  prop({
    names: 'starfish, sea star',
    in: 'animal',
    at: 'floor',
    shapes: [
      main(
        blob(
          Array.from({ length: 10 }, (_, i) => [
            Math.sin((i * Math.PI) / 5) * (i % 2 ? 4 : 10),
            -9 - Math.cos((i * Math.PI) / 5) * (i % 2 ? 4 : 10),
          ]).flat(),
          0.55,
        ),
        '#ef7a4a',
        'star',
      ),
      flat(
        Array.from({ length: 5 }, (_, i) =>
          [3, 5.4, 7.4]
            .map((r) =>
              circle(Math.sin((i * 2 * Math.PI) / 5) * r, -9 - Math.cos((i * 2 * Math.PI) / 5) * r, 0.55),
            )
            .join(''),
        ).join(''),
        '#f9b48c',
        'dots',
      ),
    ],
  }),
  prop({
    names: 'seahorse, sea horse',
    in: 'animal',
    at: 'water',
    faces: 'left',
    height: 0.14,
    shapes: [
      main(blob([7, -22, 13, -26, 13, -16, 8, -15]), '#e8b13a', 'fin'),
      main(
        limb(
          [-2, -34, 5.5],
          [3, -26, 5],
          [4, -18, 6],
          [1, -10, 4.4],
          [3, -4, 2.6],
          [8, -3, 2],
          [9, -7, 1.5],
          [6, -7, 1.2],
        ),
        '#f0942e',
        'body',
      ),
      main(limb([-2, -36, 5.4], [-9, -33, 2.2], [-12, -32, 2]), '#f0942e', 'head'),
      flat('M-2 -41L0 -45L2 -41L4 -44L5 -39Z', '#d9781c', 'crest'),
      line(
        'M-1 -22C2 -20 6 -20 9 -21M-1 -18C2 -16 6 -16 9 -17M-2 -14C1 -12 4 -12 6 -13',
        '#d9781c',
        0.9,
        'ring',
      ),
      ...eye(-3.5, -37, 1.3),
    ],
  }),
  prop({
    names: 'stingray, ray, skate fish',
    in: 'animal',
    at: 'water',
    faces: 'left',
    height: 0.5,
    shapes: [
      line(curve(30, -18, 70, -10, 120, -14), '#4f6574', 3.5, 'tail'),
      main(
        blob([-50, -20, -30, -30, 0, -50, 20, -48, 26, -28, 44, -18, 20, -10, 0, 0, -16, -4, -34, -12]),
        '#6f8a9c',
        'body',
      ),
      detail(blob([-48, -18, -20, -16, 20, -14, 0, 0, -16, -4, -34, -12]), '#dbe5ea', 'belly'),
      flat(`${circle(-6, -34, 3)}${circle(8, -38, 2.4)}${circle(4, -28, 2.6)}`, '#a5bac6', 'spot'),
      ...eye(-36, -22, 2.2),
    ],
  }),
  prop({
    names: 'eel, moray eel, electric eel, sea snake',
    in: 'animal',
    at: 'water',
    faces: 'left',
    height: 0.28,
    shapes: [
      main(
        limb(
          [-50, -22, 7],
          [-34, -16, 7.5],
          [-14, -8, 7.5],
          [8, -14, 7],
          [28, -22, 6],
          [48, -16, 4.5],
          [64, -8, 2],
        ),
        '#5f7a4a',
        'body',
      ),
      detail(
        limb([-48, -18.5, 3], [-33, -12, 3.4], [-14, -4.5, 3.4], [8, -10, 3], [28, -18, 2.6], [48, -13, 1.8]),
        '#c9cf9a',
        'belly',
      ),
      line(curve(-57, -20, -50, -18.5, -44, -20), '#33442a', 1, 'mouth'),
      ...eye(-50, -25, 1.7),
    ],
  }),
  prop({
    names: 'octopus, kraken, giant octopus, squid monster',
    in: 'animal',
    at: 'water',
    height: 0.7,
    shapes: [
      ...(
        [
          [-14, -26, -40, -24, -52, -10, -44, -2, -38, -6],
          [14, -26, 40, -24, 52, -10, 44, -2, 38, -6],
        ] as const
      ).map(([ax, ay, bx, by, cx, cy, dx, dy, ex, ey]) =>
        flat(limb([ax, ay, 6], [bx, by, 5], [cx, cy, 4], [dx, dy, 3], [ex, ey, 2]), '#b8455c', 'arm'),
      ),
      ...(
        [
          [-12, -24, -28, -10, -34, -2],
          [12, -24, 28, -10, 34, -2],
          [-5, -22, -12, -8, -18, -1],
          [5, -22, 12, -8, 18, -1],
        ] as const
      ).map(([ax, ay, bx, by, cx, cy]) =>
        main(limb([ax, ay, 7], [bx, by, 5], [cx, cy, 2.6]), '#cf5870', 'arm'),
      ),
      main(
        blob([-24, -46, -20, -66, 0, -76, 20, -66, 24, -46, 16, -26, 0, -20, -16, -26]),
        '#d9627a',
        'head',
      ),
      shade(blob([6, -22, 14, -44, 10, -72, 20, -66, 24, -46, 16, -26]), '#d9627a'),
      detail(`${circle(-9, -42, 5.6)}${circle(9, -42, 5.6)}`, '#fbf6ea', 'eye'),
      ink(`${circle(-8, -41, 2.8)}${circle(8, -41, 2.8)}`),
      line(curve(-5, -31, 0, -29, 5, -31), '#8a2f42', 1.6, 'mouth'),
    ],
  }),
];
