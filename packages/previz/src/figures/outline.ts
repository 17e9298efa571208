import type { Point } from '../geometry/plane.ts';

/** A tenth of a millimetre: in a close-up a face is a thousand pixels high. */
const r2 = (v: number) => String(Math.round(v * 100) / 100);
const xy = (p: Point) => `${r2(p.x)} ${r2(p.y)}`;

/** Straight closed outline. */
export const polygon = (points: readonly Point[]): string => `M${points.map(xy).join('L')}Z`;

/** Closed curve through all points (Catmull-Rom as Béziers). */
export function blob(points: readonly Point[], tension = 1 / 6): string {
  const n = points.length;
  const at = (i: number) => points[(i + n) % n] as Point;
  let d = `M${xy(at(0))}`;
  for (let i = 0; i < n; i++) d += segment(at(i - 1), at(i), at(i + 1), at(i + 2), tension);
  return `${d}Z`;
}

/** Open curve through all points. */
export function curve(points: readonly Point[], tension = 1 / 6): string {
  const at = (i: number) => points[Math.min(points.length - 1, Math.max(0, i))] as Point;
  let d = `M${xy(at(0))}`;
  for (let i = 0; i < points.length - 1; i++) d += segment(at(i - 1), at(i), at(i + 1), at(i + 2), tension);
  return d;
}

/** Points along the curve that `curve` draws, `steps` to a span. */
export function sampled(points: readonly Point[], steps = 4): Point[] {
  const at = (i: number) => points[Math.min(points.length - 1, Math.max(0, i))] as Point;
  const out = [at(0)];
  for (let i = 0; i < points.length - 1; i++)
    for (let k = 1; k <= steps; k++) out.push(onCurve(at(i - 1), at(i), at(i + 1), at(i + 2), k / steps));
  return out;
}

/** The same all round a closed outline. */
export const sampledLoop = (points: readonly Point[], steps = 3): Point[] =>
  sampled([...points.slice(-1), ...points, ...points.slice(0, 2)], steps).slice(steps, -steps);

function onCurve(a: Point, b: Point, c: Point, d: Point, t: number): Point {
  const one = (p: number, q: number, r: number, s: number) =>
    0.5 * (2 * q + (r - p) * t + (2 * p - 5 * q + 4 * r - s) * t * t + (3 * q - p - 3 * r + s) * t * t * t);
  return { x: one(a.x, b.x, c.x, d.x), y: one(a.y, b.y, c.y, d.y) };
}

/** How a brush stroke's width runs: its share at either end, and where along it is widest. */
export interface Stroke {
  readonly from: number;
  readonly to: number;
  readonly peak: number;
}

/** The outline of a brush stroke along points, `width` where it is widest. */
export function brushed(points: readonly Point[], width: number, { from, to, peak }: Stroke): Point[] {
  const spine = sampled(points, 5);
  const n = spine.length - 1;
  const half = (t: number) => {
    const [end, k] = t < peak ? [from, t / peak] : [to, (1 - t) / (1 - peak)];
    return (width / 2) * (end + (1 - end) * Math.sin((Math.PI / 2) * k));
  };
  const edge = (side: 1 | -1) =>
    spine.map((p, i) => {
      const a = spine[Math.max(0, i - 1)] as Point;
      const b = spine[Math.min(n, i + 1)] as Point;
      const l = Math.hypot(b.x - a.x, b.y - a.y) || 1;
      const w = (half(i / n) * side) / l;
      return { x: p.x - (b.y - a.y) * w, y: p.y + (b.x - a.x) * w };
    });
  return [...edge(1), ...edge(-1).reverse()];
}

function segment(a: Point, b: Point, c: Point, d: Point, t: number): string {
  const c1 = { x: b.x + (c.x - a.x) * t, y: b.y + (c.y - a.y) * t };
  const c2 = { x: c.x - (d.x - b.x) * t, y: c.y - (d.y - b.y) * t };
  return `C${xy(c1)} ${xy(c2)} ${xy(c)}`;
}

export function disc(c: Point, rx: number, ry = rx): string {
  // The chord is exactly twice the radius as written: a shorter one would make each half a larger arc.
  const wide = Math.round(rx * 100) / 100;
  const arc = `a${r2(wide)} ${r2(ry)} 0 1 1`;
  return `M${r2(c.x - wide)} ${r2(c.y)}${arc} ${r2(2 * wide)} 0${arc} ${r2(-2 * wide)} 0Z`;
}

/** Part of the shorter bone over which a joint bends, and the points that the bend is drawn with. */
const BEND = 0.34;
/** The same of a limb folded together: knees and elbows have a point. */
const FOLD = 0.15;
const BEND_STEPS = [0, 0.25, 0.5, 0.75, 1];

/** How far a limb is folded: 0 straight, 0.5 at a right angle, 1 with its bones on each other. */
export function foldOf([a, b, c]: readonly Point[]): number {
  if (!a || !b || !c) return 0;
  const lengths = Math.hypot(b.x - a.x, b.y - a.y) * Math.hypot(c.x - b.x, c.y - b.y);
  return 0.5 - ((b.x - a.x) * (c.x - b.x) + (b.y - a.y) * (c.y - b.y)) / (2 * lengths || 1);
}

/** The joints of a limb with its middle one bent round instead of folded, and the radii along them. */
export function roundedLimb(
  joints: readonly Point[],
  radii: readonly number[],
): { joints: readonly Point[]; radii: readonly number[] } {
  const [a, b, c] = joints;
  const [ra = 0, rb = 0, rc = 0] = radii;
  if (!a || !b || !c || joints.length > 3) return { joints, radii };
  const [upper, lower] = [Math.hypot(b.x - a.x, b.y - a.y), Math.hypot(c.x - b.x, c.y - b.y)];
  const reach = (BEND + (FOLD - BEND) * Math.min(1, 2 * foldOf(joints))) * Math.min(upper, lower);
  if (reach < 0.1) return { joints, radii };
  const [from, to] = [between(b, a, reach / upper), between(b, c, reach / lower)];
  const thick = (t: number) =>
    rb + (t < 0.5 ? (ra - rb) * (1 - 2 * t) * (reach / upper) : (rc - rb) * (2 * t - 1) * (reach / lower));
  return {
    joints: [a, ...BEND_STEPS.map((t) => between(between(from, b, t), between(b, to, t), t)), c],
    radii: [ra, ...BEND_STEPS.map(thick), rc],
  };
}

/** A limb: tapered tubes between joints, round at each, or cut straight at the end; one path without gaps. */
export function limb(joints: readonly Point[], radii: readonly number[], cut = false): string {
  let d = '';
  for (let i = 0; i < joints.length - (cut ? 1 : 0); i++) d += disc(joints[i] as Point, radii[i] as number);
  for (let i = 1; i < joints.length; i++) {
    d += tube(joints[i - 1] as Point, joints[i] as Point, radii[i - 1] as number, radii[i] as number);
  }
  return d;
}

function tube(a: Point, b: Point, ra: number, rb: number): string {
  const l = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  const nx = -(b.y - a.y) / l;
  const ny = (b.x - a.x) / l;
  const corners = [
    { x: a.x - nx * ra, y: a.y - ny * ra },
    { x: b.x - nx * rb, y: b.y - ny * rb },
    { x: b.x + nx * rb, y: b.y + ny * rb },
    { x: a.x + nx * ra, y: a.y + ny * ra },
  ];
  return polygon(corners);
}

/** Convex hull (Andrew's monotone chain, 1979), clockwise on screen. */
export function hull(points: readonly Point[]): Point[] {
  const sorted = [...points].sort((a, b) => a.x - b.x || a.y - b.y);
  const half = (list: readonly Point[]) => {
    const out: Point[] = [];
    for (const p of list) {
      while (out.length >= 2 && turn(out.at(-2) as Point, out.at(-1) as Point, p) <= 0) out.pop();
      out.push(p);
    }
    out.pop();
    return out;
  };
  return [...half(sorted), ...half([...sorted].reverse())];
}

const turn = (a: Point, b: Point, c: Point) => (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);

/** The point a share of the way along joints. */
export function along(joints: readonly Point[], share: number): Point {
  const lengths = joints
    .slice(1)
    .map((p, i) => Math.hypot(p.x - (joints[i] as Point).x, p.y - (joints[i] as Point).y));
  let left = share * lengths.reduce((s, l) => s + l, 0);
  for (let i = 0; i < lengths.length; i++) {
    const l = lengths[i] as number;
    if (left <= l) return between(joints[i] as Point, joints[i + 1] as Point, left / (l || 1));
    left -= l;
  }
  return joints.at(-1) as Point;
}

export const between = (a: Point, b: Point, t: number): Point => ({
  x: a.x + (b.x - a.x) * t,
  y: a.y + (b.y - a.y) * t,
});

/** A strip along a limb's edge on the side that `towards` points to; its inner edge lies a share of the radius out. */
export function edgeStrip(
  joints: readonly Point[],
  radii: readonly number[],
  towards: Point,
  inner: number,
): Point[] {
  const n = joints.length;
  const normals = joints.map((p, i) => {
    const a = joints[Math.max(0, i - 1)] as Point;
    const b = joints[Math.min(n - 1, i + 1)] as Point;
    const l = Math.hypot(b.x - a.x, b.y - a.y) || 1;
    return { p, x: -(b.y - a.y) / l, y: (b.x - a.x) / l, r: radii[i] as number };
  });
  const first = normals[0];
  const side = first && first.x * towards.x + first.y * towards.y < 0 ? -1 : 1;
  const edge = (k: number) =>
    normals.map((e) => ({ x: e.p.x + e.x * e.r * k * side, y: e.p.y + e.y * e.r * k * side }));
  return [...edge(0.99), ...edge(inner).slice(1).reverse()];
}
