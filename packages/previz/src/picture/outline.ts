/** The outline of a cut-out, for its shadow, its rim light and its contour. */
import type { Picture } from '../model/drawing.ts';
import { shrink } from './shrink.ts';

/** Cells along the longest side: fine enough for an outline that lies under the picture. */
const CELLS = 160;

type Point = readonly [number, number];

/** Loops around what is there, in parts of the picture's width and height (0 to 1). */
export function outlineOf(picture: Picture): Point[][] {
  const mask = shrink(picture, CELLS);
  const { width, height, rgba } = mask;
  const inside = (x: number, y: number) =>
    x >= 0 && y >= 0 && x < width && y < height && (rgba[(y * width + x) * 4 + 3] as number) >= 128;
  const edges = edgesOf(width, height, inside);
  const loops: Point[][] = [];
  for (const [start] of edges) {
    const loop = follow(edges, start);
    if (loop.length > 8) loops.push(smooth(loop).map(([x, y]) => [x / width, y / height]));
  }
  return loops;
}

const keyOf = (x: number, y: number) => `${x},${y}`;

/** Sides between what is there and what is not, by the corner where they start, thing on the right. */
function edgesOf(
  width: number,
  height: number,
  inside: (x: number, y: number) => boolean,
): Map<string, Point[]> {
  const edges = new Map<string, Point[]>();
  const add = (x: number, y: number, to: Point) => {
    const list = edges.get(keyOf(x, y));
    if (list) list.push(to);
    else edges.set(keyOf(x, y), [to]);
  };
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if (!inside(x, y)) continue;
      if (!inside(x, y - 1)) add(x, y, [x + 1, y]);
      if (!inside(x + 1, y)) add(x + 1, y, [x + 1, y + 1]);
      if (!inside(x, y + 1)) add(x + 1, y + 1, [x, y + 1]);
      if (!inside(x - 1, y)) add(x, y + 1, [x, y]);
    }
  }
  return edges;
}

function follow(edges: Map<string, Point[]>, start: string): Point[] {
  const loop: Point[] = [];
  for (let key = start; ; ) {
    const next = edges.get(key)?.pop();
    if (!next) return loop;
    loop.push(next);
    key = keyOf(...next);
  }
}

/** Stairs of the grid become slopes: every point the mean of its neighbours, every other one kept. */
function smooth(loop: readonly Point[]): Point[] {
  const at = (i: number) => loop[(i + loop.length) % loop.length] as Point;
  return loop
    .map((_, i): Point => {
      const [a, b, c, d, e] = [at(i - 2), at(i - 1), at(i), at(i + 1), at(i + 2)];
      return [(a[0] + b[0] + c[0] + d[0] + e[0]) / 5, (a[1] + b[1] + c[1] + d[1] + e[1]) / 5];
    })
    .filter((_, i) => i % 2 === 0);
}
