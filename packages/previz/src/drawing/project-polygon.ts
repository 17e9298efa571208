import { type Camera, NEAR, toScreen, toView } from '../geometry/camera.ts';
import type { Point } from '../geometry/plane.ts';
import type { Vec3 } from '../geometry/vec3.ts';
import { n } from './svg.ts';

export interface View {
  readonly camera: Camera;
  readonly width: number;
  readonly height: number;
  /** Polygons are cut to these rows of pixels; absent: to the frame and a margin. */
  readonly rows?: { readonly top: number; readonly bottom: number };
}

export interface ProjectedLoop {
  readonly points: readonly Point[];
  /** Corners of the box around the loop before it is cut to the view's rows: what a gradient over it runs along. */
  readonly span: readonly [Point, Point];
  readonly nearest: number;
  readonly farthest: number;
}

/** Cuts a polygon by a half-space (Sutherland and Hodgman, 1974): keeps where `inside` is not negative. */
function cut<T>(points: readonly T[], inside: (p: T) => number, between: (a: T, b: T, t: number) => T): T[] {
  const out: T[] = [];
  for (let i = 0; i < points.length; i++) {
    const a = points[i] as T;
    const b = points[(i + 1) % points.length] as T;
    const da = inside(a);
    const db = inside(b);
    if (da >= 0) out.push(a);
    if (da >= 0 !== db >= 0) out.push(between(a, b, da / (da - db)));
  }
  return out;
}

const mix3 = (a: Vec3, b: Vec3, t: number): Vec3 => ({
  x: a.x + (b.x - a.x) * t,
  y: a.y + (b.y - a.y) * t,
  z: a.z + (b.z - a.z) * t,
});
const mix2 = (a: Point, b: Point, t: number): Point => ({
  x: a.x + (b.x - a.x) * t,
  y: a.y + (b.y - a.y) * t,
});

/** World polygon → pixels, cut by the near plane and to one frame's margin around the frame; null when nothing is left. */
export function projectLoop(view: View, loop: readonly Vec3[]): ProjectedLoop | null {
  const { camera, width, height } = view;
  const inFront = cut(
    loop.map((p) => toView(camera, p)),
    (p) => p.z - NEAR,
    mix3,
  );
  if (inFront.length < 3) return null;
  let nearest = Number.POSITIVE_INFINITY;
  let farthest = 0;
  for (const p of inFront) {
    nearest = Math.min(nearest, p.z);
    farthest = Math.max(farthest, p.z);
  }
  let points: Point[] = inFront.map((p) => toScreen(camera, p, width, height));
  const m = 0.3;
  points = cut(points, (p) => p.x + width * m, mix2);
  points = cut(points, (p) => width * (1 + m) - p.x, mix2);
  points = cut(points, (p) => p.y + height * m, mix2);
  points = cut(points, (p) => height * (1 + m) - p.y, mix2);
  if (points.length < 3) return null;
  const span = spanOf(points);
  if (view.rows) points = cutToRows(points, view.rows);
  return points.length < 3 ? null : { points, span, nearest, farthest };
}

function cutToRows(points: Point[], { top, bottom }: { top: number; bottom: number }): Point[] {
  const below = cut(points, (p) => p.y - top, mix2);
  return cut(below, (p) => bottom - p.y, mix2);
}

/** The corners of the box around points. */
export function spanOf(points: readonly Point[]): [Point, Point] {
  let [x0, y0, x1, y1] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, -1e9, -1e9];
  for (const { x, y } of points) {
    x0 = Math.min(x0, x);
    y0 = Math.min(y0, y);
    x1 = Math.max(x1, x);
    y1 = Math.max(y1, y);
  }
  return [
    { x: x0, y: y0 },
    { x: x1, y: y1 },
  ];
}

export const pathOf = (loops: readonly ProjectedLoop[]): string =>
  loops.map((l) => `M${l.points.map((p) => `${n(p.x)} ${n(p.y)}`).join('L')}Z`).join('');

/** A smooth closed line through the middles of a polygon's sides. */
export function roundedPath(points: readonly Point[]): string {
  const middle = (i: number) => {
    const [a, b] = [points[i % points.length] as Point, points[(i + 1) % points.length] as Point];
    return `${n((a.x + b.x) / 2)} ${n((a.y + b.y) / 2)}`;
  };
  const curves = points.map((_, i) => {
    const p = points[(i + 1) % points.length] as Point;
    return `Q${n(p.x)} ${n(p.y)} ${middle(i + 1)}`;
  });
  return `M${middle(0)}${curves.join('')}Z`;
}
