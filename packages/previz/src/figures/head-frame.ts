import type { Point } from '../geometry/plane.ts';
import type { Look, View } from '../model/figure.ts';

/** A head's own space: unit = its height, origin in its middle, x to where it looks, y downwards. */
export interface HeadFrame {
  /** Centimetres a unit is long. */
  readonly size: number;
  readonly view: View;
  /** A child or a toddler. */
  readonly young: boolean;
  /** Between a child and an adult. */
  readonly teen: boolean;
  at(x: number, y: number): Point;
  all(points: readonly (readonly [number, number])[]): Point[];
}

/** @param turned looks back over the shoulder */
export function headFrame(
  centre: Point,
  size: number,
  degrees: number,
  view: View,
  age: Look['age'],
  turned = false,
): HeadFrame {
  const a = (degrees * Math.PI) / 180;
  const young = age === 'child' || age === 'toddler';
  const wide = (age === 'toddler' ? 1.17 : young ? 1.12 : 1) * (turned ? -1 : 1);
  const at = (x: number, y: number) => ({
    x: centre.x + (x * wide * Math.cos(a) - y * Math.sin(a)) * size,
    y: centre.y + (x * wide * Math.sin(a) + y * Math.cos(a)) * size,
  });
  return { size, view, young, teen: age === 'teen', at, all: (points) => points.map(([x, y]) => at(x, y)) };
}

export type Outline = readonly (readonly [number, number])[];

const mirrored = (half: Outline): Outline => [
  ...half,
  ...[...half]
    .reverse()
    .filter(([x]) => x !== 0)
    .map(([x, y]) => [-x, y] as const),
];

const ROUND = mirrored([
  [0, -0.5],
  [-0.25, -0.43],
  [-0.375, -0.2],
  [-0.365, 0.0],
  [-0.352, 0.12],
  [-0.31, 0.27],
  [-0.225, 0.39],
  [-0.11, 0.478],
  [0, 0.497],
]);

/** Skull and jaw, clockwise or not, by view. */
export const HEAD_OUTLINES: Readonly<Record<View, Outline>> = {
  front: ROUND,
  back: ROUND,
  'three-quarter': [
    [-0.02, -0.5],
    [-0.28, -0.41],
    [-0.405, -0.14],
    [-0.36, 0.1],
    [-0.27, 0.2],
    [-0.21, 0.3],
    [-0.07, 0.425],
    [0.07, 0.495],
    [0.17, 0.488],
    [0.245, 0.42],
    [0.3, 0.28],
    [0.34, 0.16],
    [0.35, 0.08],
    [0.328, -0.01],
    [0.346, -0.11],
    [0.345, -0.22],
    [0.26, -0.385],
  ],
  side: [
    [-0.02, -0.5],
    [-0.3, -0.42],
    [-0.44, -0.14],
    [-0.36, 0.12],
    [-0.2, 0.26],
    [-0.13, 0.33],
    [0.04, 0.42],
    [0.17, 0.49],
    [0.27, 0.485],
    [0.32, 0.42],
    [0.31, 0.36],
    [0.345, 0.31],
    [0.325, 0.275],
    [0.35, 0.235],
    [0.342, 0.185],
    [0.428, 0.135],
    [0.385, 0.05],
    [0.338, -0.03],
    [0.362, -0.11],
    [0.352, -0.22],
    [0.26, -0.385],
  ],
};

const ROUND_YOUNG = mirrored([
  [0, -0.5],
  [-0.26, -0.43],
  [-0.38, -0.2],
  [-0.375, 0.0],
  [-0.39, 0.16],
  [-0.365, 0.3],
  [-0.27, 0.42],
  [-0.12, 0.488],
  [0, 0.498],
]);

/** A child's skull: full cheeks over a small soft chin, no cheekbone and no corner of the jaw. */
export const YOUNG_OUTLINES: typeof HEAD_OUTLINES = {
  front: ROUND_YOUNG,
  back: ROUND_YOUNG,
  'three-quarter': [
    [-0.02, -0.5],
    [-0.28, -0.41],
    [-0.405, -0.14],
    [-0.37, 0.12],
    [-0.3, 0.27],
    [-0.19, 0.39],
    [-0.05, 0.465],
    [0.09, 0.497],
    [0.2, 0.47],
    [0.3, 0.385],
    [0.355, 0.27],
    [0.35, 0.16],
    [0.342, 0.06],
    [0.356, -0.08],
    [0.352, -0.22],
    [0.26, -0.385],
  ],
  side: [
    [-0.02, -0.5],
    [-0.3, -0.42],
    [-0.44, -0.14],
    [-0.37, 0.12],
    [-0.24, 0.29],
    [-0.1, 0.4],
    [0.06, 0.462],
    [0.18, 0.49],
    [0.26, 0.47],
    [0.3, 0.425],
    [0.305, 0.39],
    [0.335, 0.355],
    [0.325, 0.33],
    [0.345, 0.305],
    [0.345, 0.27],
    [0.4, 0.225],
    [0.366, 0.15],
    [0.345, 0.06],
    [0.372, -0.08],
    [0.36, -0.22],
    [0.26, -0.385],
  ],
};

/** Where the eyes' middle and their half distance lie, by view. */
const EYES: Readonly<Record<View, { readonly x: number; readonly apart: number }>> = {
  front: { x: 0, apart: 0.155 },
  back: { x: 0, apart: 0.155 },
  'three-quarter': { x: 0.115, apart: 0.125 },
  side: { x: 0.2, apart: 0 },
};

/** Children's larger eyes stand farther apart. */
const YOUNG_EYES: typeof EYES = {
  front: { x: 0, apart: 0.165 },
  back: { x: 0, apart: 0.165 },
  'three-quarter': { x: 0.1, apart: 0.14 },
  side: { x: 0.2, apart: 0 },
};

export const eyesOf = ({ young, view }: HeadFrame): (typeof EYES)[View] => (young ? YOUNG_EYES : EYES)[view];

/** Height of the eye line in the head: below its middle in children, and a little in teenagers. */
export const eyeLine = (frame: HeadFrame): number => (frame.young ? 0.135 : frame.teen ? 0.07 : 0.03);
