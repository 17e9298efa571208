/** The condition a thing is in, on its own drawing: empty, dirty, wet, frozen, steaming. */
import { box } from '../art/path/outline.ts';
import { adjust, blend } from '../colour/oklch.ts';
import type { Point } from '../geometry/plane.ts';
import type { Drawing, Shape } from '../model/drawing.ts';
import { golden } from '../random/golden.ts';
import { cut } from './cut-drawing.ts';
import { measured } from './shape-bounds.ts';
import { bodyColour } from './thing-effects.ts';

export const shapeOf = (d: string, fill: string, part: string, opacity = 1): Shape => ({
  d,
  fill,
  tone: 'body',
  part,
  ...(opacity < 1 ? { opacity } : {}),
});

/** What is in vessels, chests and cages. */
const CONTENTS =
  /^(water|wine|bubbles|milk|juice|drink|beer|liquid|gold|coins?|jewels?|gems?|treasure|flowers?|heart|stem|leaf|leaves|fish|bird|beak|foam|apple|orange|banana|grape|cookies|chips|food|peas|filling|book|cloth|check|egg|cereal|soup|spoon|steam)$/;
/** Seen from the side as a surface under the rim: without it, the inside. */
const SURFACES = /^(coffee|tea|cocoa)$/;

/** Nothing in it. */
export function emptied(drawing: Drawing): Drawing {
  const inside = adjust(bodyColour(drawing, '#8b949b'), -0.12);
  const kept = drawing.shapes
    .filter((s) => !CONTENTS.test(s.part))
    .map((s) => (SURFACES.test(s.part) ? { ...s, fill: s.fill && inside } : s));
  return kept.length === 0 || kept.length === drawing.shapes.length
    ? { ...drawing, shapes: kept.length === 0 ? drawing.shapes : kept }
    : measured(drawing, kept);
}

/** Points of a circle, clockwise on screen. */
export const ringOf = (x: number, y: number, r: number, n = 14, squeeze = 1): Point[] =>
  Array.from({ length: n }, (_, i) => {
    const a = (i / n) * 2 * Math.PI;
    return { x: x + Math.cos(a) * r, y: y + Math.sin(a) * r * squeeze };
  });

/** The parts of its solid shapes that lie within a convex outline, in one colour. */
export function within(
  drawing: Drawing,
  outline: readonly Point[],
  fill: string,
  part: string,
  opacity = 1,
): Shape[] {
  const solid = drawing.shapes.filter((s) => s.fill !== null && s.tone === 'body' && (s.opacity ?? 1) > 0.7);
  const d = cut({ ...drawing, shapes: solid }, outline)
    .shapes.map((s) => s.d)
    .join('');
  return d === '' ? [] : [shapeOf(d, fill, part, opacity)];
}

/** Spots all over the thing: places in its box, so far apart as the golden ratio has them. */
const scattered = ({ bounds: b }: Drawing, n: number): Point[] =>
  Array.from({ length: n }, (_, i) => ({
    x: b.x + b.width * (0.12 + 0.76 * golden(i, 0.7549)),
    y: b.y + b.height * (0.12 + 0.8 * golden(i, 0.5698)),
  }));

/** Mud and grease on it. */
export function dirty(drawing: Drawing): Drawing {
  const size = Math.sqrt(drawing.bounds.width * drawing.bounds.height);
  const spots = scattered(drawing, 12).flatMap(({ x, y }, i) => {
    const r = size * (0.05 + 0.05 * golden(i, 0.618));
    return [
      ...within(drawing, ringOf(x, y, r, 9, 0.7), '#6b4d2e', 'dirt', 0.82),
      ...within(drawing, ringOf(x + r, y + 0.8 * r, 0.45 * r, 8), '#5a3f24', 'dirt', 0.82),
    ];
  });
  return { ...drawing, shapes: [...drawing.shapes, ...spots] };
}

/** Centimetres: no drop is larger. */
const DROP = 2.6;

/** Drops all over it. */
export function wet(drawing: Drawing): Drawing {
  const size = Math.sqrt(drawing.bounds.width * drawing.bounds.height);
  const drop = (at: Point, r: number) =>
    `M${at.x} ${at.y - 1.7 * r}C${at.x + 0.5 * r} ${at.y - 0.8 * r} ${at.x + r} ${at.y - 0.3 * r} ${at.x + r} ${at.y + 0.2 * r}C${at.x + r} ${at.y + 1.2 * r} ${at.x - r} ${at.y + 1.2 * r} ${at.x - r} ${at.y + 0.2 * r}C${at.x - r} ${at.y - 0.3 * r} ${at.x - 0.5 * r} ${at.y - 0.8 * r} ${at.x} ${at.y - 1.7 * r}Z`;
  const drops = scattered(drawing, 16).filter(
    (p) => within(drawing, ringOf(p.x, p.y, 0.02 * size, 6), '#fff', 'x').length > 0,
  );
  const r = (i: number) => Math.min(DROP, size * (0.02 + 0.016 * golden(i, 0.618)));
  return measured(drawing, [
    ...drawing.shapes,
    shapeOf(drops.map((p, i) => drop(p, 1.25 * r(i))).join(''), '#5a93b8', 'drops', 0.8),
    shapeOf(drops.map((p, i) => drop(p, r(i))).join(''), '#a9d8f0', 'drops'),
  ]);
}

/** Larger than this, centimetres, it is covered in ice, not in a block of it. */
const BLOCK = 150;

/** Icicles hang from these. */
const EAVES = /roof|hull|deck|eaves|awning|gutter|wing|trailer|cab\b|body/;

/** In a block of ice, or hung with icicles. */
export function frozen(drawing: Drawing): Drawing {
  const { x, y, width, height } = drawing.bounds;
  const icy = drawing.shapes.map((s) => ({ ...s, fill: s.fill && blend(s.fill, '#cfeaf7', 0.42) }));
  const m = 0.1 * Math.max(width, height);
  if (Math.max(width, height) > BLOCK) {
    if (!drawing.shapes.some((s) => EAVES.test(s.part))) return { ...drawing, shapes: icy };
    const teeth = Array.from({ length: 9 }, (_, i) => {
      const [cx, w] = [x + ((i + 0.5) / 9) * width, 0.022 * width];
      const top = y + height * 0.62;
      return `M${cx - w} ${top}L${cx + w} ${top}L${cx} ${top + height * (0.1 + 0.1 * golden(i, 0.618))}Z`;
    });
    return { ...drawing, shapes: [...icy, shapeOf(teeth.join(''), '#e6f6fd', 'icicles', 0.9)] };
  }
  const [left, top, w, h] = [x - m, y - m, width + 2 * m, height + m];
  return measured(drawing, [
    shapeOf(box(left, top, w, h, 0.6 * m), '#a9d8ee', 'ice'),
    ...icy,
    shapeOf(box(left, top, w, h, 0.6 * m), '#bfe6f7', 'ice', 0.42),
    shapeOf(
      `M${left + 0.1 * w} ${top + h}L${left + 0.42 * w} ${top}H${left + 0.56 * w}L${left + 0.24 * w} ${top + h}ZM${left + 0.66 * w} ${top + h}L${left + 0.92 * w} ${top + 0.1 * h}V${top + 0.4 * h}L${left + 0.74 * w} ${top + h}Z`,
      '#ffffff',
      'gleam',
      0.38,
    ),
    {
      d: box(left, top, w, h, 0.6 * m),
      fill: null,
      tone: 'line',
      stroke: { colour: '#e9f8fe', width: 0.16 * m },
      part: 'edge',
    },
  ]);
}

/** Steam curls up from it. */
export function steaming(drawing: Drawing): Drawing {
  const { x, y, width, height } = drawing.bounds;
  const tall = 0.7 * Math.min(1.6 * width, Math.max(height, 0.6 * width));
  const curl = (cx: number, k: number) =>
    `M${cx} ${y - 0.06 * tall}C${cx - 0.16 * tall} ${y - 0.3 * k * tall} ${cx + 0.16 * tall} ${y - 0.55 * k * tall} ${cx} ${y - 0.8 * k * tall}C${cx - 0.08 * tall} ${y - 0.92 * k * tall} ${cx} ${y - k * tall} ${cx + 0.04 * tall} ${y - 1.06 * k * tall}`;
  const middle = x + width * 0.44;
  const plume = (w: number, opacity: number): Shape => ({
    d: [-0.2, 0, 0.2]
      .map((at, i) => curl(middle + at * Math.min(width, 2 * height), 0.85 + 0.2 * (i % 2)))
      .join(''),
    fill: null,
    tone: 'line',
    stroke: { colour: '#ffffff', width: w * tall },
    part: 'steam',
    opacity,
  });
  return measured(drawing, [plume(0.12, 0.32), plume(0.05, 0.75), ...drawing.shapes]);
}
