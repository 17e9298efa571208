import { adjust, parse } from '../colour/oklch.ts';
import type { Rect } from '../geometry/plane.ts';
import type { DrawOptions } from '../model/drawable.ts';
import type { ArtShape } from './art-shape.ts';
import { bands, overlaid, type Polygons, wholeDot } from './overlay.ts';
import { boundsOf } from './path/flatten.ts';
import { circle, polygon } from './path/outline.ts';

type Pattern = NonNullable<DrawOptions['pattern']>;

type Mark = (x: number, y: number, r: number) => string;

const blossom: Mark = (x, y, r) =>
  [
    [-1, 0],
    [1, 0],
    [0, -1],
    [0, 1],
  ]
    .map(([dx = 0, dy = 0]) => circle(x + dx * r * 0.8, y + dy * r * 0.8, r * 0.62))
    .join('');

/** A leopard's rosette: an open ring, turned otherwise from spot to spot. */
const rosette: Mark = (x, y, r) => {
  const turn = x * 1.7 + y * 2.3;
  const at = (a: number, k: number) => [x + Math.cos(turn + a) * r * k, y + Math.sin(turn + a) * r * k * 0.8];
  const arc = (from: number, to: number) => {
    const steps = [0, 1, 2, 3, 4, 5].map((i) => from + ((to - from) * i) / 5);
    return polygon([
      ...steps.flatMap((a) => at(a, 1.15)),
      ...steps.toReversed().flatMap((a, i) => at(a, i === 0 || i === 5 ? 0.95 : 0.52)),
    ]);
  };
  return `${arc(0, 2.5)}${arc(3.1, 5.6)}`;
};

/** The grid is the drawing's, not the shape's, so that marks run on from part to part. */
const gridFrom = (x: number, step: number) => Math.floor(x / step) * step;

/** Marks on a staggered grid, only those that lie wholly inside. */
function scattered(outline: Polygons, box: Rect, step: number, share: number, mark: Mark): string {
  const r = step * share;
  const found: string[] = [];
  for (let row = Math.floor(box.y / (step * 0.86)); row * step * 0.86 < box.y + box.height; row++) {
    const y = (row + 0.5) * step * 0.86;
    for (let x = gridFrom(box.x, step) + (row % 2 ? step / 2 : 0); x < box.x + box.width; x += step) {
      if (wholeDot(outline, x, y, r)) found.push(mark(x, y, r));
    }
  }
  return found.join('');
}

function checks(outline: Polygons, box: Rect, step: number): string {
  const found: string[] = [];
  for (let row = Math.floor(box.y / step); row * step < box.y + box.height; row++) {
    const y = (row + 0.5) * step;
    for (let x = gridFrom(box.x, step * 2) + (row % 2 ? step : 0); x < box.x + box.width; x += step * 2) {
      const h = step / 2;
      if (wholeDot(outline, x, y, h))
        found.push(polygon([x - h, y - h, x + h, y - h, x + h, y + h, x - h, y + h]));
    }
  }
  return found.join('');
}

function marks(pattern: Pattern, outline: Polygons, unit: number): string {
  const box = boundsOf(outline.flat());
  switch (pattern) {
    case 'striped':
      return bands(outline, box, unit * 1.1, 0.5);
    case 'checked':
      return checks(outline, box, unit * 0.86);
    case 'floral':
      return scattered(outline, box, unit, 0.22, blossom);
    case 'leopard':
      return scattered(outline, box, unit * 0.7, 0.3, rosette);
    case 'stickers':
      return '';
    case 'dotted':
      return scattered(outline, box, unit, 0.24, circle);
  }
}

/** A leopard's coat is tan when no colour is said, and its spots are dark. */
export const LEOPARD_COAT = '#d6a45a';
const ROSETTES = '#3a281a';

/** Colours of stickers, each of its own outline. */
const STICKERS: readonly (readonly [string, Mark])[] = [
  ['#e8503f', circle],
  ['#f4f1e8', (x, y, r) => tilted(x, y, r * 1.25, r * 0.8, 0.3)],
  ['#2f7fb5', (x, y, r) => tilted(x, y, r, r * 0.9, -0.35)],
  ['#f2b53a', (x, y, r) => star(x, y, r * 1.2)],
  ['#4fa667', (x, y, r) => tilted(x, y, r * 1.1, r * 0.65, -0.2)],
];

const tilted = (x: number, y: number, w: number, h: number, a: number): string => {
  const [c, s] = [Math.cos(a), Math.sin(a)];
  const corner = (u: number, v: number) => [x + u * w * c - v * h * s, y + u * w * s + v * h * c];
  return polygon([...corner(-1, -1), ...corner(1, -1), ...corner(1, 1), ...corner(-1, 1)]);
};

const star = (x: number, y: number, r: number): string =>
  polygon(
    Array.from({ length: 10 }, (_, i) => {
      const k = i % 2 === 0 ? r : 0.45 * r;
      return [x + k * Math.sin((i * Math.PI) / 5), y - k * Math.cos((i * Math.PI) / 5)];
    }).flat(),
  );

/** Every so many-th place of the grid has the sticker, so that they lie about each other. */
const stuck =
  (nth: number, mark: Mark): Mark =>
  (x, y, r) =>
    Math.abs(Math.round(x * 7.3 + y * 3.1)) % STICKERS.length === nth ? mark(x, y, r) : '';

const withStickers = (shapes: readonly ArtShape[]): readonly ArtShape[] =>
  STICKERS.reduce<readonly ArtShape[]>(
    (all, [colour, mark], nth) =>
      overlaid(
        all,
        (outline, unit) => scattered(outline, boundsOf(outline.flat()), unit * 1.25, 0.4, stuck(nth, mark)),
        () => colour,
        { part: 'sticker', runsOn: true },
      ),
    shapes,
  );

/** Lays a pattern over the body, in the second colour or one that shows on it. */
export function withPattern(
  shapes: readonly ArtShape[],
  pattern: Pattern,
  second: string | null,
): readonly ArtShape[] {
  if (pattern === 'stickers') return withStickers(shapes);
  const showing = (base: string) => {
    if (pattern === 'leopard' && parse(base).l > 0.45) return ROSETTES;
    return parse(base).l > 0.7 ? adjust(base, -0.32, 1.1) : adjust(base, 0.34, 0.5);
  };
  return overlaid(
    shapes,
    (outline, unit) => marks(pattern, outline, unit),
    (base) => second ?? showing(base),
    { part: 'pattern', runsOn: true },
  );
}
