/** More fruit, nuts and vegetables. */
import { blob, circle, curve, limb, oval, poly } from '../path/outline.ts';
import { detail, flat, light, line, main, type Prop, prop } from './prop.ts';

/** A leaf from one point to another; `w`: half its width as a part of its length. */
const leaf = (x: number, y: number, tx: number, ty: number, w: number): string => {
  const [mx, my] = [(x + tx) / 2, (y + ty) / 2];
  const [dx, dy] = [(ty - y) * w, -(tx - x) * w];
  return blob([x, y, mx - dx, my - dy, tx, ty, mx + dx, my + dy], 0.9);
};

export const MARKET_PROPS: readonly Prop[] = [
  prop({
    names: 'raspberry',
    in: 'food',
    at: 'surface',
    shapes: [
      main(poly(-1.3, -2.2, 1.3, -2.2, 0.6, -0.3, -0.6, -0.3), '#c22450', 'berry'),
      main(
        [
          [-1, -0.7],
          [0, -0.5],
          [1, -0.7],
          [-1.3, -1.5],
          [-0.45, -1.3],
          [0.45, -1.3],
          [1.3, -1.5],
          [-1.5, -2.3],
          [-0.6, -2.2],
          [0.4, -2.2],
          [1.3, -2.3],
        ]
          .map(([x = 0, y = 0]) => circle(x * 0.9, y, 0.56))
          .join(''),
        '#d6305c',
        'drupelet',
      ),
      light(
        [
          [-1.1, -1.7],
          [-0.5, -2.5],
          [0.3, -1.5],
          [0.4, -2.4],
          [-0.2, -0.7],
        ]
          .map(([x = 0, y = 0]) => circle(x * 0.9, y, 0.17))
          .join(''),
        '#d6305c',
      ),
      detail(
        `${leaf(0, -2.6, -1.6, -3, 0.25)}${leaf(0, -2.6, 1.6, -3, 0.25)}${leaf(0, -2.6, -0.7, -3.5, 0.25)}${leaf(0, -2.6, 0.7, -3.5, 0.25)}`,
        '#5a9a3e',
        'leaf',
      ),
    ],
  }),
  prop({
    names: 'cabbage, head of cabbage, red cabbage',
    in: 'food',
    at: 'surface',
    shapes: [
      main(circle(0, -10, 10), '#8cc06a', 'head'),
      flat(blob([-12, -3, -13, -12, -7, -18, -3, -12, -5, -2], 0.9), '#5f9a48', 'leaf'),
      flat(blob([12, -3, 13, -12, 7, -18, 3, -12, 5, -2], 0.9), '#4f8a3c', 'leaf'),
      main(blob([-7, -1, -9, -9, -4, -17, 3, -16, 8, -9, 6, -1, 0, 0], 0.9), '#a9d486', 'leaf'),
      line(
        'M-1 -0.500C-1 -6 0 -11 0 -15.500M-1 -4L-6 -8M-0.800 -7L4.500 -10.500M-0.500 -9L-4.500 -13M-0.900 -3.500L5 -6',
        '#e4f2d0',
        0.7,
        'vein',
      ),
      line('M-9 -5C-9 -10 -8 -13 -7 -16M9 -5C9 -10 8 -13 7 -16', '#b9dc9c', 0.6, 'vein'),
    ],
  }),
  prop({
    names: 'celery, celery stalk, stick of celery, rhubarb',
    in: 'food',
    at: 'surface',
    shapes: [
      detail(
        [
          [-8, -34],
          [-3, -38],
          [3, -38],
          [8, -34],
          [0, -33],
        ]
          .map(([x = 0, y = 0]) =>
            blob([x - 4, y + 3, x - 4, y - 3, x, y - 5, x + 4, y - 3, x + 4, y + 3, x, y + 4], 0.9),
          )
          .join(''),
        '#4f9a3e',
        'leaf',
      ),
      flat(
        `${limb([-4, 0, 2.4], [-5, -20, 2.2], [-8, -32, 1.3])}${limb([4, 0, 2.4], [5, -20, 2.2], [8, -32, 1.3])}`,
        '#8fc466',
        'stalk',
      ),
      main(
        `${limb([-2, 0, 2.6], [-2.4, -20, 2.3], [-3, -35, 1.3])}${limb([2.4, 0, 2.6], [2.6, -20, 2.3], [3, -35, 1.3])}`,
        '#b4dd86',
        'stalk',
      ),
      line('M-3 0V-30M-1.400 0V-30M1.400 0V-30M3.200 0V-30', '#8fc466', 0.5, 'rib'),
      flat('M-7 0C-6.500 -4 6.500 -4 7 0C4 1 -4 1 -7 0Z', '#dff0c4', 'root'),
    ],
  }),
  prop({
    names: 'zucchini, courgette, marrow',
    in: 'food',
    at: 'surface',
    shapes: [
      main(limb([-10, -2.6, 2.6], [0, -3, 2.9], [9, -3, 2.5], [11, -3, 1.7]), '#3f7d38', 'zucchini'),
      light(`${limb([-10, -4, 0.4], [8, -4.4, 0.4])}${limb([-10, -2, 0.4], [8, -2.2, 0.4])}`, '#3f7d38'),
      detail(poly(11.5, -4.2, 15, -4.8, 15, -2.4, 11.5, -1.8), '#9cc06a', 'stem'),
      detail(oval(-16.5, -2.6, 2.7, 2.7), '#3f7d38', 'slice'),
      detail(oval(-16.8, -2.6, 2.2, 2.3), '#dcedb4', 'slice'),
      detail(
        `${circle(-17.4, -3.2, 0.3)}${circle(-16.4, -2, 0.3)}${circle(-17, -1.6, 0.3)}${circle(-16.2, -3.2, 0.3)}`,
        '#b4c97e',
        'seed',
      ),
    ],
  }),
  prop({
    names: 'radish, red radish',
    in: 'food',
    at: 'surface',
    shapes: [
      detail(
        `${leaf(0, -6, -5, -14, 0.28)}${leaf(0, -6, 5, -14, 0.28)}${leaf(0, -6, 0, -16, 0.24)}`,
        '#5aa045',
        'leaf',
      ),
      line('M0 -1C0.200 0.600 -0.500 1.200 -0.200 2.600', '#f4e9ee', 0.5, 'root'),
      main(
        blob([-3.4, -4, -2.6, -6.2, 0, -6.8, 2.6, -6.2, 3.4, -4, 2, -1.6, 0, -0.4, -2, -1.6], 0.9),
        '#d92650',
        'radish',
      ),
      detail('M-1.800 -1.600C-0.800 -1 0.800 -1 1.800 -1.600L0 0.200Z', '#f8eef2', 'tip'),
      light(oval(-1.6, -5, 0.7, 0.9), '#d92650'),
    ],
  }),
  prop({
    names: 'beetroot, beet, beets',
    in: 'food',
    at: 'surface',
    shapes: [
      detail(
        `${leaf(0, -10, -8, -24, 0.22)}${leaf(0, -10, 8, -24, 0.22)}${leaf(0, -10, 0, -27, 0.2)}`,
        '#4f8f3e',
        'leaf',
      ),
      line('M0 -10L-6 -20M0 -10L6 -20M0 -10V-23', '#a3214f', 1, 'stalk'),
      main(
        blob([-6.5, -6, -4.5, -10, 0, -11, 4.5, -10, 6.5, -6, 3.5, -2, 0, 0.6, -3.5, -2], 0.9),
        '#7a1a46',
        'beet',
      ),
      light(blob([-4.5, -6, -3, -9, -1, -9, -3, -5], 0.9), '#7a1a46'),
      line(`M0 0.400C0.200 2 -0.600 2.800 -0.200 4${curve(-6, -6, 0, -4.6, 6, -6)}`, '#5a1032', 0.5, 'root'),
    ],
  }),
  prop({
    names: 'spinach, spinach leaves, kale, chard, basil leaves',
    in: 'food',
    at: 'surface',
    shapes: [
      flat(`${leaf(0, -2, -11, -16, 0.3)}${leaf(0, -2, 11, -16, 0.3)}`, '#2f7034', 'leaf'),
      main(`${leaf(0, -2, -6, -22, 0.24)}${leaf(0, -2, 7, -21, 0.24)}`, '#3f8a42', 'leaf'),
      main(leaf(0, -1, 0.5, -19, 0.27), '#4f9c4e', 'leaf'),
      line(
        'M0 0L0.400 -17M0.200 -6L3 -9M0.200 -6L-3 -9M0.300 -11L3 -14M0.300 -11L-2.600 -14M-1 -5L-5.500 -20M1 -5L6.400 -19M-2 -5L-10 -15M2 -5L10 -15',
        '#a9d690',
        0.5,
        'vein',
      ),
      detail(
        `${limb([-1.5, 0, 0.8], [-1, -5, 0.7])}${limb([1.5, 0, 0.8], [1, -5, 0.7])}${limb([0, 1, 0.8], [0, -5, 0.7])}`,
        '#c25a7a',
        'stalk',
      ),
    ],
  }),
];
