import { clipped } from '../geometry/clip-polygon.ts';
import type { Point } from '../geometry/plane.ts';
import type { View } from '../model/figure.ts';
import type { HeadFrame } from './head-frame.ts';
import { sampled, sampledLoop } from './outline.ts';
import { crescent, type Pen } from './pen.ts';

type Outline = readonly (readonly [number, number])[];

/** Where the light ends on a face, from the hairline down to the chin, when it comes from the other side. */
const TERMINATORS: Readonly<Record<Exclude<View, 'back'>, Readonly<Record<-1 | 1, Outline>>>> = {
  front: {
    1: [
      [0.26, -0.4],
      [0.29, -0.2],
      [0.27, -0.06],
      [0.22, 0.0],
      [0.245, 0.09],
      [0.21, 0.19],
      [0.17, 0.28],
      [0.15, 0.37],
      [0.06, 0.44],
      [0.02, 0.5],
    ],
    [-1]: [
      [-0.26, -0.4],
      [-0.29, -0.2],
      [-0.27, -0.06],
      [-0.22, 0.0],
      [-0.245, 0.09],
      [-0.21, 0.19],
      [-0.17, 0.28],
      [-0.15, 0.37],
      [-0.06, 0.44],
      [-0.02, 0.5],
    ],
  },
  'three-quarter': {
    1: [
      [0.3, -0.36],
      [0.312, -0.2],
      [0.29, -0.08],
      [0.276, 0.0],
      [0.284, 0.08],
      [0.262, 0.18],
      [0.235, 0.27],
      [0.21, 0.36],
      [0.15, 0.42],
      [0.11, 0.5],
    ],
    [-1]: [
      [-0.1, -0.42],
      [-0.11, -0.26],
      [-0.075, -0.12],
      [-0.09, -0.01],
      [-0.07, 0.09],
      [-0.065, 0.18],
      [-0.03, 0.27],
      [0.0, 0.36],
      [0.04, 0.43],
      [0.05, 0.495],
    ],
  },
  side: {
    1: [
      [0.2, -0.42],
      [0.27, -0.22],
      [0.275, -0.06],
      [0.215, 0.0],
      [0.26, 0.09],
      [0.24, 0.2],
      [0.25, 0.28],
      [0.25, 0.36],
      [0.2, 0.43],
      [0.16, 0.5],
    ],
    [-1]: [
      [-0.02, -0.42],
      [-0.04, -0.26],
      [0.0, -0.1],
      [-0.04, 0.02],
      [0.02, 0.12],
      [0.0, 0.2],
      [0.06, 0.29],
      [0.09, 0.37],
      [0.13, 0.43],
      [0.12, 0.49],
    ],
  },
};

/** The side of a head that the light does not reach: the planes of brow, cheekbone and jaw. `outline`: the head's own. */
export function drawFacePlanes(pen: Pen, f: HeadFrame, skin: string, outline: Outline): void {
  if (f.view === 'back' || f.young) {
    // A child's round cheek turns from the light without a plane.
    pen.polygon(
      'head',
      skin,
      crescent(f.all(outline), pen.shadeSide, f.young ? 0.13 : 0.16),
      'shade',
      f.young ? 0.42 : 0.6,
    );
    return;
  }
  const side = pen.shadeSide;
  const edge = sampled(TERMINATORS[f.view][side].map(toPoint), 4);
  const top = (edge[0] as Point).y;
  const rim = closed(outline)
    .filter((p) => p.y > top && (p.x - lineAt(edge, p.y)) * side > 0)
    .sort((a, b) => b.y - a.y);
  pen.polygon('head', skin, f.all([...edge, ...rim].map(toPair)), 'shade', f.teen ? 0.4 : 0.62);
}

/** What hair or a brim throws on the forehead: `line` is its lower edge from one side to the other, `depth` in heads. */
export function drawBrowShadow(
  pen: Pen,
  f: HeadFrame,
  skin: string,
  line: Outline,
  depth: number,
  outline: Outline,
): void {
  if (f.view === 'back') return;
  const rim = closed(outline);
  const inside = ({ x, y }: Point): Point => {
    const level = rim.filter((p) => Math.abs(p.y - y) < 0.06).map((p) => p.x);
    return { x: Math.min(Math.max(...level), Math.max(Math.min(...level), x)), y };
  };
  const upper = sampled(line.map(toPoint), 6).map(inside);
  const n = upper.length - 1;
  const lower = upper.map(({ x, y }, i) =>
    inside({ x: x + pen.shadeSide * 0.03, y: y + depth * (0.5 + 0.5 * Math.sin((Math.PI * i) / n)) }),
  );
  pen.polygon('head', skin, f.all([...upper, ...lower.reverse()].map(toPair)), 'shade', 0.4);
}

/** What the jaw throws on the throat. `throat`: its bare skin, convex and clockwise on screen, local centimetres. */
export function drawJawShadow(
  pen: Pen,
  f: HeadFrame,
  skin: string,
  outline: Outline,
  throat: readonly Point[],
): void {
  const below = closed(outline).map(({ x, y }) => [x + pen.shadeSide * 0.03, y + 0.11] as const);
  const shadow = clipped(f.all(below), throat);
  if (shadow.length > 2) pen.polygon('neck', skin, shadow, 'shade', 0.8);
}

const toPoint = ([x, y]: readonly [number, number]): Point => ({ x, y });
const toPair = ({ x, y }: Point) => [x, y] as const;

const closed = (outline: Outline): Point[] => sampledLoop(outline.map(toPoint), 5);

/** x of a line that runs downwards, at a height. */
function lineAt(line: readonly Point[], y: number): number {
  const i = line.findIndex((p) => p.y >= y);
  const [a, b] = [line[Math.max(0, i - 1)] as Point, (line[i] ?? line.at(-1)) as Point];
  return a.x + ((b.x - a.x) * (y - a.y)) / (b.y - a.y || 1);
}
