import svgpath from 'svgpath';
import { type Point, point, type Rect, rect } from '../../geometry/plane.ts';

const STEPS = 8;

type Pairs = readonly number[];

/** A point of the Bézier curve through `from` with the control points and end in `rest` (x, y, x, y …). */
function onCurve(from: Point, rest: Pairs, t: number): Point {
  const u = 1 - t;
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = rest;
  if (rest.length === 4) {
    return point(u * u * from.x + 2 * u * t * a + t * t * c, u * u * from.y + 2 * u * t * b + t * t * d);
  }
  const k = [u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t] as const;
  return point(
    k[0] * from.x + k[1] * a + k[2] * c + k[3] * e,
    k[0] * from.y + k[1] * b + k[2] * d + k[3] * f,
  );
}

/** Path data as closed polygons: curves become eight chords each. */
export function flatten(d: string): Point[][] {
  const polygons: Point[][] = [];
  let current: Point[] = [];
  svgpath(d)
    .abs()
    .unarc()
    .unshort()
    .iterate(([command, ...numbers], _, x, y) => {
      if (command === 'M') {
        current = [];
        polygons.push(current);
      }
      if (command === 'H') current.push(point(numbers[0] ?? 0, y));
      else if (command === 'V') current.push(point(x, numbers[0] ?? 0));
      else if (command === 'M' || command === 'L') current.push(point(numbers[0] ?? 0, numbers[1] ?? 0));
      else
        for (let i = 1; numbers.length > 0 && i <= STEPS; i++)
          current.push(onCurve(point(x, y), numbers, i / STEPS));
    });
  return polygons.filter((p) => p.length > 0);
}

/** The smallest box around points; an empty box for none. */
export function boundsOf(points: readonly Point[]): Rect {
  if (points.length === 0) return rect(0, 0, 0, 0);
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const p of points) {
    x0 = Math.min(x0, p.x);
    x1 = Math.max(x1, p.x);
    y0 = Math.min(y0, p.y);
    y1 = Math.max(y1, p.y);
  }
  return rect(x0, y0, x1 - x0, y1 - y0);
}

/** Area of a polygon, unsigned. */
export function areaOf(polygon: readonly Point[]): number {
  let sum = 0;
  let last = polygon[polygon.length - 1];
  for (const p of polygon) {
    if (last) sum += last.x * p.y - p.x * last.y;
    last = p;
  }
  return Math.abs(sum) / 2;
}

/** Length of a polygon's line, not closed. */
export function lengthOf(polygon: readonly Point[]): number {
  let sum = 0;
  polygon.forEach((p, i) => {
    const last = polygon[i - 1];
    if (last) sum += Math.hypot(p.x - last.x, p.y - last.y);
  });
  return sum;
}

/** Where the horizontal line at y cuts polygons: x values in rising order. */
export function crossings(polygons: readonly (readonly Point[])[], y: number): number[] {
  const xs: number[] = [];
  for (const polygon of polygons) {
    let last = polygon[polygon.length - 1];
    for (const p of polygon) {
      if (last && last.y > y !== p.y > y) xs.push(last.x + ((y - last.y) / (p.y - last.y)) * (p.x - last.x));
      last = p;
    }
  }
  return xs.sort((a, b) => a - b);
}

/** The highest y at which polygons touch the vertical line at x; null where they do not. */
export function topAt(polygons: readonly (readonly Point[])[], x: number): number | null {
  const turned = polygons.map((polygon) => polygon.map((p) => point(p.y, p.x)));
  return crossings(turned, x)[0] ?? null;
}
