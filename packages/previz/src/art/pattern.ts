import { adjust, parse } from '../colour/oklch.ts';
import type { Point, Rect } from '../geometry/plane.ts';
import type { DrawOptions } from '../model/drawable.ts';
import type { ArtShape } from './art-shape.ts';
import { boundsOf, crossings, flatten } from './path/flatten.ts';
import { circle, polygon } from './path/outline.ts';

type Pattern = NonNullable<DrawOptions['pattern']>;
type Polygons = readonly (readonly Point[])[];

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
function bands(outline: Polygons, box: Rect, step: number, high: number): string {
  const first = Math.floor(box.y / step);
  const count = Math.ceil((box.y + box.height) / step) - first;
  return Array.from({ length: count }, (_, i) => {
    const top = (first + i + 0.3) * step;
    return band(outline, Math.max(box.y, top), Math.min(box.y + box.height, top + step * high));
  }).join('');
}

const inside = (outline: Polygons, x: number, y: number) =>
  crossings(outline, y).filter((cut) => cut < x).length % 2 === 1;

const wholeDot = (outline: Polygons, x: number, y: number, r: number) =>
  [-r, 0, r].every((dx) => [-r, 0, r].every((dy) => inside(outline, x + dx, y + dy)));

/** Dots or blossoms on a staggered grid, only those that lie wholly inside. */
function dots(outline: Polygons, box: Rect, step: number, flower: boolean): string {
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

function checks(outline: Polygons, box: Rect, step: number): string {
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

/** The smaller the parts beside the largest one, the less they show: those under this share stay plain. */
const LEAST_SHARE = 0.22;

function marks(pattern: Pattern, outline: Polygons, unit: number): string {
  const box = boundsOf(outline.flat());
  if (pattern === 'striped') return bands(outline, box, unit * 1.1, 0.5);
  if (pattern === 'checked') return checks(outline, box, unit * 0.86);
  return dots(outline, box, unit, pattern === 'floral');
}

const bodiesOf = (shapes: readonly ArtShape[]): readonly ArtShape[] => {
  const bodies = shapes.filter((s) => s.slot === 1 && s.fill !== null && s.tone === 'body');
  const most = Math.max(0, ...bodies.map((s) => s.area));
  return bodies.filter((s) => s.area >= LEAST_SHARE * most);
};

/** A grid that suits the largest of the bodies. */
function unitOf(largest: ArtShape): number {
  const box = boundsOf(flatten(largest.d).flat());
  return Math.sqrt(box.width * box.height) / 6;
}

/** Lays marks over every large shape of the main colour, each right above its shape. */
function overlaid(
  shapes: readonly ArtShape[],
  drawn: (outline: Polygons, unit: number) => string,
  fillOn: (base: string) => string,
  part: string,
): readonly ArtShape[] {
  const bodies = bodiesOf(shapes);
  if (bodies.length === 0) return shapes;
  const largest = bodies.reduce((a, b) => (b.area > a.area ? b : a));
  const unit = unitOf(largest);
  const fill = fillOn(largest.fill ?? '#888888');
  return shapes.flatMap((s) => {
    const d = bodies.includes(s) ? drawn(flatten(s.d), unit) : '';
    if (d === '') return [s];
    const mark: ArtShape = { d, fill, tone: 'body', part, slot: 2, area: s.area / 3 };
    return [s, s.opacity === undefined ? mark : { ...mark, opacity: s.opacity }];
  });
}

/** Lays a pattern over the body, in the second colour or one that shows on it. */
export function withPattern(
  shapes: readonly ArtShape[],
  pattern: Pattern,
  second: string | null,
): readonly ArtShape[] {
  const fillOn = (base: string) =>
    second ?? (parse(base).l > 0.7 ? adjust(base, -0.32, 1.1) : adjust(base, 0.34, 0.5));
  return overlaid(shapes, (outline, unit) => marks(pattern, outline, unit), fillOn, 'pattern');
}

/** Courses of bricks: joints along, and short ones across, staggered from course to course. */
function courses(outline: Polygons, unit: number): string {
  const box = boundsOf(outline.flat());
  const step = unit * 0.55;
  const across: string[] = [];
  for (let row = Math.floor(box.y / step); row * step < box.y + box.height; row++) {
    const [top, low] = [(row + 0.42) * step, (row + 1.3) * step];
    for (let x = box.x + (row % 2 ? step : step * 2); x < box.x + box.width; x += step * 2) {
      const w = step * 0.06;
      if (inside(outline, x, top) && inside(outline, x, low))
        across.push(polygon([x - w, top, x + w, top, x + w, low, x - w, low]));
    }
  }
  return `${bands(outline, box, step, 0.12)}${across.join('')}`;
}

const along =
  (step: number, high: number) =>
  (outline: Polygons, unit: number): string =>
    bands(outline, boundsOf(outline.flat()), unit * step, high);

/** What a material shows besides its colour: how it is drawn, and how much darker or lighter. */
const TEXTURES: Readonly<Record<string, readonly [(outline: Polygons, unit: number) => string, number]>> = {
  wood: [along(0.62, 0.13), -0.09],
  wooden: [along(0.62, 0.13), -0.09],
  bamboo: [along(0.9, 0.16), -0.1],
  brick: [courses, 0.14],
  wool: [along(0.26, 0.4), -0.05],
  knitted: [along(0.26, 0.4), -0.06],
  wicker: [along(0.3, 0.36), -0.1],
  straw: [along(0.3, 0.25), -0.09],
  marble: [(outline, unit) => dots(outline, boundsOf(outline.flat()), unit * 1.5, false), -0.06],
};

const CLEAR = new Set(['glass', 'crystal', 'ice']);

/** The grain, courses or stitches of a material; glass lets through what is behind it. */
export function withTexture(shapes: readonly ArtShape[], material: string): readonly ArtShape[] {
  if (CLEAR.has(material))
    return shapes.map((s) => (s.slot === 1 ? { ...s, opacity: (s.opacity ?? 1) * 0.66 } : s));
  const texture = TEXTURES[material];
  if (!texture) return shapes;
  return overlaid(shapes, texture[0], (base) => adjust(base, texture[1]), 'texture');
}
