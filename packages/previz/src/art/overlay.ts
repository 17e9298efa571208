import type { Point, Rect } from '../geometry/plane.ts';
import type { ArtShape } from './art-shape.ts';
import { boundsOf, crossings, flatten } from './path/flatten.ts';
import { polygon } from './path/outline.ts';

export type Polygons = readonly (readonly Point[])[];
/** Draws marks inside an outline; `unit` is the size of a mark that suits the whole drawing. */
export type MarkDrawing = (outline: Polygons, unit: number) => string;

const SLICES = 5;

/** The part of an outline between two heights: left and right edges followed over a few slices. */
function band(outline: Polygons, from: number, to: number): string {
  const ys = Array.from({ length: SLICES + 1 }, (_, i) => from + ((to - from) * i) / SLICES);
  const spans = ys.map((y) => ({ y, xs: crossings(outline, y) })).filter((s) => s.xs.length >= 2);
  const left = spans.map(({ y, xs }) => ({ x: xs[0] ?? 0, y }));
  const right = spans.map(({ y, xs }) => ({ x: xs[xs.length - 1] ?? 0, y })).reverse();
  return spans.length < 2 ? '' : polygon([...left, ...right].flatMap((p) => [p.x, p.y]));
}

/** Bands from top to bottom, `high` of each `step`. All shapes of a drawing share the grid, so that bands run on. */
export function bands(outline: Polygons, box: Rect, step: number, high: number): string {
  const first = Math.floor(box.y / step);
  const count = Math.ceil((box.y + box.height) / step) - first;
  return Array.from({ length: count }, (_, i) => {
    const top = (first + i + 0.3) * step;
    return band(outline, Math.max(box.y, top), Math.min(box.y + box.height, top + step * high));
  }).join('');
}

export const inside = (outline: Polygons, x: number, y: number): boolean =>
  crossings(outline, y).filter((cut) => cut < x).length % 2 === 1;

/** Whether a mark of radius r lies wholly inside. */
export const wholeDot = (outline: Polygons, x: number, y: number, r: number): boolean =>
  [-r, 0, r].every((dx) => [-r, 0, r].every((dy) => inside(outline, x + dx, y + dy)));

/** The smaller the parts beside the largest one, the less they show: those under this share stay plain. */
const LEAST_SHARE = 0.22;
/** The same where the body is made of so many parts, as those of beasts are. */
const MANY_PARTS = 7;
const LEAST_OF_MANY = 0.05;

const bodiesOf = (shapes: readonly ArtShape[]): readonly ArtShape[] => {
  const bodies = shapes.filter((s) => s.slot === 1 && s.fill !== null && s.tone === 'body');
  const most = Math.max(0, ...bodies.map((s) => s.area));
  const least = bodies.length >= MANY_PARTS ? LEAST_OF_MANY : LEAST_SHARE;
  return bodies.filter((s) => s.area >= least * most);
};

/** The shadow sides of the bodies: what is printed on a thing runs on over them. */
const shadedOf = (shapes: readonly ArtShape[]): readonly ArtShape[] =>
  shapes.filter((s) => s.slot === 1 && s.fill !== null && s.tone === 'shade');

/** A grid that suits the largest of the bodies. */
function unitOf(largest: ArtShape): number {
  const box = boundsOf(flatten(largest.d).flat());
  return Math.sqrt(box.width * box.height) / 6;
}

interface Overlay {
  readonly part: string;
  readonly opacity?: number;
  /** True for marks on a grid, which run on over the shadow side. */
  readonly runsOn?: boolean;
}

/** Lays marks over every large shape of the main colour, each right above its shape. */
export function overlaid(
  shapes: readonly ArtShape[],
  drawn: MarkDrawing,
  fillOn: (base: string) => string,
  { part, opacity = 1, runsOn = false }: Overlay,
): readonly ArtShape[] {
  const bodies = bodiesOf(shapes);
  if (bodies.length === 0) return shapes;
  const largest = bodies.reduce((a, b) => (b.area > a.area ? b : a));
  const unit = unitOf(largest);
  const fill = fillOn(largest.fill ?? '#888888');
  const marked = new Set(runsOn ? [...bodies, ...shadedOf(shapes)] : bodies);
  return shapes.flatMap((s) => {
    const d = marked.has(s) ? drawn(flatten(s.d), unit) : '';
    if (d === '') return [s];
    const mark: ArtShape = { d, fill, tone: s.tone, part, slot: 2, area: s.area / 3 };
    const through = opacity * (opacity < 1 ? 1 : (s.opacity ?? 1));
    return [s, through === 1 ? mark : { ...mark, opacity: through }];
  });
}
