import { adjust, parse } from '../colour/oklch.ts';
import type { Point, Rect } from '../geometry/plane.ts';
import type { DrawOptions } from '../model/drawable.ts';
import type { ArtShape } from './art-shape.ts';
import { boundsOf, crossings, flatten } from './path/flatten.ts';
import { circle, polygon } from './path/outline.ts';

type Pattern = NonNullable<DrawOptions['pattern']>;
type Polygons = readonly (readonly Point[])[];

const BANDS = 6;
const SLICES = 5;

/** The part of an outline between two heights: left and right edges followed over a few slices. */
function band(outline: Polygons, from: number, to: number): string {
  const ys = Array.from({ length: SLICES + 1 }, (_, i) => from + ((to - from) * i) / SLICES);
  const spans = ys.map((y) => ({ y, xs: crossings(outline, y) })).filter((s) => s.xs.length >= 2);
  const left = spans.map(({ y, xs }) => ({ x: xs[0] ?? 0, y }));
  const right = spans.map(({ y, xs }) => ({ x: xs[xs.length - 1] ?? 0, y })).reverse();
  return spans.length < 2 ? '' : polygon([...left, ...right].flatMap((p) => [p.x, p.y]));
}

function stripes(outline: Polygons, box: Rect): string {
  const step = box.height / (BANDS * 2);
  return Array.from({ length: BANDS }, (_, i) =>
    band(outline, box.y + step * (2 * i + 0.6), box.y + step * (2 * i + 1.6)),
  ).join('');
}

const inside = (outline: Polygons, x: number, y: number) =>
  crossings(outline, y).filter((cut) => cut < x).length % 2 === 1;

const wholeDot = (outline: Polygons, x: number, y: number, r: number) =>
  [-r, 0, r].every((dx) => [-r, 0, r].every((dy) => inside(outline, x + dx, y + dy)));

/** Dots or blossoms on a staggered grid, only those that lie wholly inside. */
function dots(outline: Polygons, box: Rect, flower: boolean): string {
  const step = Math.sqrt(box.width * box.height) / 6;
  const r = step * (flower ? 0.22 : 0.24);
  const found: string[] = [];
  for (let row = 0, y = box.y + step / 2; y < box.y + box.height; row++, y += step * 0.86) {
    for (let x = box.x + (row % 2 ? step : step / 2); x < box.x + box.width; x += step) {
      if (!wholeDot(outline, x, y, r)) continue;
      if (flower)
        for (const [dx, dy] of [
          [-1, 0],
          [1, 0],
          [0, -1],
          [0, 1],
        ] as const)
          found.push(circle(x + dx * r * 0.8, y + dy * r * 0.8, r * 0.62));
      else found.push(circle(x, y, r));
    }
  }
  return found.join('');
}

function checks(outline: Polygons, box: Rect): string {
  const step = Math.sqrt(box.width * box.height) / 7;
  const found: string[] = [];
  for (let row = 0, y = box.y + step / 2; y < box.y + box.height; row++, y += step) {
    for (let x = box.x + (row % 2 ? step * 1.5 : step / 2); x < box.x + box.width; x += step * 2) {
      const h = step / 2;
      if (wholeDot(outline, x, y, h))
        found.push(polygon([x - h, y - h, x + h, y - h, x + h, y + h, x - h, y + h]));
    }
  }
  return found.join('');
}

function marks(pattern: Pattern, outline: Polygons): string {
  const box = boundsOf(outline.flat());
  if (pattern === 'striped') return stripes(outline, box);
  if (pattern === 'checked') return checks(outline, box);
  return dots(outline, box, pattern === 'floral');
}

/** Lays a pattern over the largest shape of the main colour, in the second colour or one that shows on it. */
export function withPattern(
  shapes: readonly ArtShape[],
  pattern: Pattern,
  second: string | null,
): readonly ArtShape[] {
  const bodies = shapes.filter((s) => s.slot === 1 && s.fill !== null && s.tone === 'body');
  if (bodies.length === 0) return shapes;
  const body = bodies.reduce((a, b) => (b.area > a.area ? b : a));
  const base = body.fill ?? '#888888';
  const d = marks(pattern, flatten(body.d));
  if (d === '') return shapes;
  const fill = second ?? (parse(base).l > 0.7 ? adjust(base, -0.32, 1.1) : adjust(base, 0.34, 0.5));
  const mark: ArtShape = { d, fill, tone: 'body', part: 'pattern', slot: 2, area: body.area / 3 };
  const at = shapes.indexOf(body) + 1;
  return [...shapes.slice(0, at), mark, ...shapes.slice(at)];
}
