/** Gives the flat shapes of the emoji what a painter adds next: a core shadow along the edge away from the light, and a lit edge. */
import clip, { type MultiPolygon, type Polygon } from 'polygon-clipping';
import { areaOf, boundsOf, flatten } from '../src/art/path/flatten.ts';
import { point } from '../src/geometry/plane.ts';

/** How far the shadow reaches into a shape, of its smaller side. */
const REACH = 0.17;
const LIT = 0.045;
/** How much of it goes downwards. */
const DOWN = 0.64;
/** Points that stand out less from their neighbours' line, of the smaller side, are left out. */
const SMOOTH = 0.0035;
/** Crumbs under this share of the shape's area are left out. */
const LEAST = 0.004;

type Ring = [number, number][];

/** Coordinates on a grid: the clipper stumbles over points that all but meet. */
const ringsOf = (d: string, grid: number): Ring[] =>
  flatten(d)
    .filter((p) => p.length > 2)
    .map((p) => p.map(({ x, y }): [number, number] => [onGrid(x, grid), onGrid(y, grid)]));

const onGrid = (v: number, grid: number) => Math.round(v / grid) * grid;

/** What the rings enclose, holes left open. */
function areaWithin(rings: readonly Ring[]): MultiPolygon {
  const [first, ...rest] = rings.map((ring): Polygon => [ring]);
  return first ? clip.xor(first, ...rest) : [];
}

const shifted = (area: MultiPolygon, dx: number, dy: number): MultiPolygon =>
  area.map((polygon) => polygon.map((ring) => ring.map(([x, y]): [number, number] => [x + dx, y + dy])));

/** A line without the points that hardly stand out from it (Douglas and Peucker, 1973). */
function simplified(line: Ring, tolerance: number): Ring {
  const [first, last] = [line[0], line[line.length - 1]];
  if (!first || !last || line.length < 3) return line;
  const [dx, dy] = [last[0] - first[0], last[1] - first[1]];
  const span = Math.hypot(dx, dy);
  const off = ([x, y]: [number, number]) =>
    span < 1e-9
      ? Math.hypot(x - first[0], y - first[1])
      : Math.abs(dx * (y - first[1]) - dy * (x - first[0])) / span;
  const farthest = line.reduce((best, p, i) => (off(p) > off(line[best] as [number, number]) ? i : best), 0);
  if (off(line[farthest] as [number, number]) < tolerance) return [first, last];
  return [
    ...simplified(line.slice(0, farthest + 1), tolerance),
    ...simplified(line.slice(farthest), tolerance).slice(1),
  ];
}

function pathOf(area: MultiPolygon, least: number, side: number): string {
  const digits = side > 100 ? 1 : side > 8 ? 2 : 3;
  const write = (v: number) => String(Number(v.toFixed(digits)));
  return area
    .filter(([outer]) => outer && areaOf(outer.map(([x, y]) => point(x, y))) > least)
    .flatMap((polygon) =>
      polygon.map(
        (ring) =>
          `M${simplified(ring, side * SMOOTH)
            .slice(0, -1)
            .map(([x, y]) => `${write(x)} ${write(y)}`)
            .join('L')}Z`,
      ),
    )
    .join('');
}

/**
 * Paths of a shape's shadow side and lit edge, light from the upper left; '' where there is none. What is built of walls has
 * an upright shadow side and no lit edge, which would make a button of it.
 */
export function coreShade(d: string, walled: boolean): { readonly shadow: string; readonly lit: string } {
  const box = boundsOf(flatten(d).flat());
  const side = Math.min(box.width, box.height);
  const rings = ringsOf(d, side / 4096);
  const least = box.width * box.height * LEAST;
  const beside = (reach: number, leastArea: number) =>
    pathOf(uncovered(rings, reach * side, walled ? 0 : DOWN, side / 4096), leastArea, side);
  return { shadow: beside(-REACH, least), lit: walled ? '' : beside(LIT, least * 0.5) };
}

/** What of an area its own copy, moved along the light, leaves uncovered; a little farther where the clipper gives up. */
function uncovered(rings: readonly Ring[], reach: number, down: number, grid: number): MultiPolygon {
  for (const k of [1, 0.97, 1.04, 0.93]) {
    try {
      const area = areaWithin(rings);
      const [dx, dy] = [onGrid(reach * k, grid), onGrid(reach * k * down, grid)];
      return clip.difference(area, shifted(area, dx, dy));
    } catch {}
  }
  return [];
}
