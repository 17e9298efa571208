import { adjust } from '../colour/oklch.ts';
import type { Point, Rect } from '../geometry/plane.ts';
import type { ArtShape } from './art-shape.ts';
import { bands, inside, type MarkDrawing, overlaid, type Polygons, wholeDot } from './overlay.ts';
import { boundsOf, crossings } from './path/flatten.ts';
import { oval, polygon } from './path/outline.ts';

/** What a material shows besides its colour: how it is drawn, and how much darker or lighter, or in which colour. */
/** Sheen and seams belong to the lit side alone; what lies on a grid runs on over the shadow side. */
const LIT = 'lit';
type Layer = readonly [drawn: MarkDrawing, paint: number | string, where?: typeof LIT];

const boxOf = (outline: Polygons): Rect => boundsOf(outline.flat());

/** A number from 0 to 1 that looks thrown, the same for the same place. */
const thrown = (i: number): number => {
  const v = Math.sin(i * 127.1 + 11.7) * 43758.5453;
  return v - Math.floor(v);
};

/** Courses of bricks: joints along, and short ones across, staggered from course to course. */
function courses(outline: Polygons, unit: number): string {
  const box = boxOf(outline);
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
  (step: number, high: number): MarkDrawing =>
  (outline, unit) =>
    bands(outline, boxOf(outline), unit * step, high);

const SLICES = 18;

/** An upright band between two shares of the width and of the height, leaning a little, cut to the outline. */
const upright =
  (from: number, to: number, top = 0, low = 1): MarkDrawing =>
  (outline) => {
    const box = boxOf(outline);
    const lean = box.width * 0.1;
    const left: Point[] = [];
    const right: Point[] = [];
    for (let i = 0; i <= SLICES; i++) {
      const share = top + ((low - top) * i) / SLICES;
      const y = box.y + box.height * Math.min(0.995, Math.max(0.005, share));
      const xs = crossings(outline, y);
      if (xs.length < 2) continue;
      const shift = lean * (0.5 - share);
      const a = Math.max(xs[0] ?? 0, box.x + box.width * from + shift);
      const b = Math.min(xs[xs.length - 1] ?? 0, box.x + box.width * to + shift);
      if (b <= a) continue;
      left.push({ x: a, y });
      right.unshift({ x: b, y });
    }
    return left.length < 2 ? '' : polygon([...left, ...right].flatMap((p) => [p.x, p.y]));
  };

/** Marks on a grid whose rows are staggered, each where it lies wholly inside. */
const scattered =
  (step: number, size: number, mark: (x: number, y: number, r: number, i: number) => string): MarkDrawing =>
  (outline, unit) => {
    const box = boxOf(outline);
    const gap = unit * step;
    const found: string[] = [];
    let i = 0;
    for (let row = Math.floor(box.y / (gap * 0.86)); row * gap * 0.86 < box.y + box.height; row++) {
      const y = (row + 0.5) * gap * 0.86;
      const first = Math.floor(box.x / gap) * gap + (row % 2 ? gap / 2 : 0);
      for (let x = first; x < box.x + box.width; x += gap) {
        i++;
        const r = gap * size;
        if (wholeDot(outline, x, y, r)) found.push(mark(x, y, r, i));
      }
    }
    return found.join('');
  };

const speck = (share: number) => (x: number, y: number, r: number, i: number) =>
  thrown(i) < share ? oval(x, y, r * (0.5 + thrown(i + 71) * 0.6), r * (0.4 + thrown(i + 37) * 0.4)) : '';

/** A stitch of knitting: two leaning strokes that meet below. */
const stitch = (x: number, y: number, r: number): string =>
  [-1, 1]
    .map((s) => {
      const [a, b] = [x + s * r, x + s * r * 0.16];
      return s < 0
        ? polygon([a, y - r, a + r * 0.62, y - r, b, y + r, b - r * 0.5, y + r * 0.6])
        : polygon([a - r * 0.62, y - r, a, y - r, b + r * 0.5, y + r * 0.6, b, y + r]);
    })
    .join('');

const tuft = (x: number, y: number, r: number, i: number): string => {
  const lean = (thrown(i) - 0.5) * r;
  return polygon([x - r * 0.3, y - r, x + r * 0.3, y - r, x + lean, y + r]);
};

/** Stitches along the edge, a little inside it. */
function seam(outline: Polygons, unit: number): string {
  const box = boxOf(outline);
  const [cx, cy] = [box.x + box.width / 2, box.y + box.height / 2];
  const [dash, gap, wide] = [unit * 0.26, unit * 0.18, unit * 0.035];
  const found: string[] = [];
  for (const ring of outline) {
    let walked = 0;
    const inset = ring.map((p) => ({ x: cx + (p.x - cx) * 0.87, y: cy + (p.y - cy) * 0.87 }));
    inset.forEach((p, i) => {
      const q = inset[(i + 1) % inset.length] ?? p;
      const length = Math.hypot(q.x - p.x, q.y - p.y);
      for (let t = (dash + gap - walked) % (dash + gap); t + dash < length; t += dash + gap) {
        const at = (k: number) =>
          [p.x + ((q.x - p.x) * k) / length, p.y + ((q.y - p.y) * k) / length] as const;
        const [nx, ny] = [(-(q.y - p.y) / length) * wide, ((q.x - p.x) / length) * wide];
        const [[ax, ay], [bx, by]] = [at(t), at(t + dash)];
        if (inside(outline, ax, ay) && inside(outline, bx, by))
          found.push(polygon([ax + nx, ay + ny, bx + nx, by + ny, bx - nx, by - ny, ax - nx, ay - ny]));
      }
      walked = (walked + length) % (dash + gap);
    });
  }
  return found.join('');
}

const METAL: readonly Layer[] = [
  [upright(0.12, 0.3), 0.14, LIT],
  [upright(0.34, 0.38), 0.17, LIT],
  [upright(0.68, 0.9), -0.13, LIT],
];
const GLOSS: readonly Layer[] = [
  [upright(0.13, 0.25, 0.1, 0.6), 0.16, LIT],
  [upright(0.29, 0.32, 0.1, 0.4), 0.14, LIT],
];
const WOOD: readonly Layer[] = [
  [along(0.62, 0.13), -0.09],
  [along(0.41, 0.06), -0.06],
];
const KNIT: readonly Layer[] = [[scattered(0.36, 0.42, stitch), -0.09]];
const WEAVE: readonly Layer[] = [
  [along(0.3, 0.36), -0.1],
  [scattered(0.3, 0.3, (x, y, r) => polygon([x - r, y - r, x, y - r, x, y + r, x - r, y + r])), 0.07],
];

const TEXTURES: Readonly<Record<string, readonly Layer[]>> = {
  wood: WOOD,
  wooden: WOOD,
  bamboo: [[along(0.9, 0.16), -0.1]],
  brick: [[courses, 0.14]],
  wool: KNIT,
  knit: KNIT,
  knitted: KNIT,
  fabric: [[along(0.2, 0.34), -0.04]],
  denim: [
    [along(0.16, 0.4), 0.05],
    [seam, '#d9a050', LIT],
  ],
  leather: [
    [scattered(0.42, 0.26, speck(0.5)), -0.05],
    [upright(0.14, 0.26, 0.08, 0.7), 0.07, LIT],
    [seam, 0.2, LIT],
  ],
  wicker: WEAVE,
  straw: [
    [along(0.3, 0.25), -0.09],
    [scattered(0.4, 0.4, tuft), 0.06],
  ],
  stone: [
    [scattered(0.5, 0.4, speck(0.6)), -0.09],
    [scattered(0.34, 0.3, speck(0.4)), 0.08],
  ],
  marble: [
    [upright(0.2, 0.225), -0.16, LIT],
    [upright(0.31, 0.32), -0.12, LIT],
    [upright(0.62, 0.64), -0.14, LIT],
    [upright(0.82, 0.83), -0.1, LIT],
  ],
  cardboard: [
    [upright(0.46, 0.54), 0.09, LIT],
    [along(0.22, 0.2), -0.04],
  ],
  paper: [
    [upright(0.32, 0.335), -0.08, LIT],
    [upright(0.66, 0.675), -0.08, LIT],
  ],
  fur: [
    [scattered(0.46, 0.42, tuft), -0.09],
    [scattered(0.6, 0.36, tuft), 0.08],
  ],
  rust: [
    [scattered(0.9, 0.46, speck(0.8)), '#8c4a22'],
    [scattered(0.7, 0.34, speck(0.4)), '#b4662e'],
    [scattered(0.42, 0.22, speck(0.4)), '#5f3218'],
  ],
  ...Object.fromEntries(
    'metal steel iron chrome gold golden silver copper bronze brass tin'.split(' ').map((m) => [m, METAL]),
  ),
  ...Object.fromEntries(
    'plastic rubber ceramic porcelain velvet silk clay'.split(' ').map((m) => [m, GLOSS]),
  ),
};

const CLEAR = new Set(['glass', 'crystal', 'ice']);
const THROUGH = 0.62;

/** The grain, courses, stitches or sheen of a material; glass lets through what is behind it and shines. */
export function withTexture(shapes: readonly ArtShape[], material: string): readonly ArtShape[] {
  if (CLEAR.has(material)) {
    const clear = shapes.map((s) => (s.slot === 1 ? { ...s, opacity: (s.opacity ?? 1) * THROUGH } : s));
    return GLOSS.reduce<readonly ArtShape[]>(
      (done, [drawn]) => overlaid(done, drawn, () => '#ffffff', { part: 'texture', opacity: 0.75 }),
      clear,
    );
  }
  return (TEXTURES[material] ?? []).reduce<readonly ArtShape[]>(
    (done, [drawn, paint, where]) =>
      overlaid(done, drawn, (base) => (typeof paint === 'string' ? paint : adjust(base, paint)), {
        part: 'texture',
        runsOn: where !== LIT,
      }),
    shapes,
  );
}
