/** SVG path data in centimetres for cards: soft outlines drawn as a brush would. */
import type { Point } from '../../geometry/plane.ts';
import type { Rng } from '../../random/rng.ts';

const f = (v: number) => (Math.round(v * 10) / 10).toString();

export const polygon = (points: readonly (readonly [number, number])[]): string =>
  `M${points.map(([x, y]) => `${f(x)} ${f(y)}`).join('L')}Z`;

export const line = (points: readonly (readonly [number, number])[]): string =>
  `M${points.map(([x, y]) => `${f(x)} ${f(y)}`).join('L')}`;

export const ellipse = (x: number, y: number, rx: number, ry: number): string =>
  `M${f(x - rx)} ${f(y)}A${f(rx)} ${f(ry)} 0 1 1 ${f(x + rx)} ${f(y)}A${f(rx)} ${f(ry)} 0 1 1 ${f(x - rx)} ${f(y)}Z`;

export const rectangle = (x: number, y: number, w: number, h: number): string =>
  `M${f(x)} ${f(y)}h${f(w)}v${f(h)}h${f(-w)}Z`;

/** Smooth closed curve through points (Catmull-Rom). */
export function smooth(points: readonly Point[]): string {
  const n = points.length;
  const at = (i: number) => points[(i + n) % n] ?? { x: 0, y: 0 };
  let d = `M${f(at(0).x)} ${f(at(0).y)}`;
  for (let i = 0; i < n; i++) {
    const [p0, p1, p2, p3] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    d += `C${f(p1.x + (p2.x - p0.x) / 6)} ${f(p1.y + (p2.y - p0.y) / 6)} ${f(p2.x - (p3.x - p1.x) / 6)} ${f(p2.y - (p3.y - p1.y) / 6)} ${f(p2.x)} ${f(p2.y)}`;
  }
  return `${d}Z`;
}

/** A rounded blob with a wandering edge. */
export function blob(x: number, y: number, rx: number, ry: number, rng: Rng, rough = 0.12, n = 10): string {
  const turn = rng.between(0, 6.3);
  return smooth(
    Array.from({ length: n }, (_, i) => {
      const a = turn + (i / n) * 2 * Math.PI;
      const r = 1 + rng.between(-rough, rough);
      return { x: x + Math.cos(a) * rx * r, y: y + Math.sin(a) * ry * r };
    }),
  );
}

/** A crown of foliage or a cloud: lobes that bulge outwards between notches, uneven like a hand's. */
export function scallop(
  x: number,
  y: number,
  rx: number,
  ry: number,
  lobes: number,
  rng: Rng,
  bulge = 0.55,
): string {
  const turn = rng.between(0, 6.3);
  const spots = Array.from({ length: lobes }, (_, i) => {
    const a = turn + ((i + rng.between(-0.22, 0.22)) / lobes) * 2 * Math.PI;
    const r = 1 + rng.between(-0.1, 0.06);
    return { x: x + Math.cos(a) * rx * r, y: y + Math.sin(a) * ry * r };
  });
  let d = '';
  spots.forEach((p, i) => {
    const q = spots[(i + 1) % lobes] ?? p;
    const out = bulge * (1 + rng.between(-0.25, 0.3));
    const nx = ((q.y - p.y) * out * ry) / ry;
    const ny = -((q.x - p.x) * out * rx) / rx;
    if (i === 0) d = `M${f(p.x)} ${f(p.y)}`;
    d += `C${f(p.x + nx)} ${f(p.y + ny)} ${f(q.x + nx)} ${f(q.y + ny)} ${f(q.x)} ${f(q.y)}`;
  });
  return `${d}Z`;
}

/** A pointed leaf or blade from a root to a tip, bent by `bow` centimetres. */
export function blade(x0: number, y0: number, x1: number, y1: number, width: number, bow = 0): string {
  const mx = (x0 + x1) / 2;
  const my = (y0 + y1) / 2;
  const len = Math.hypot(x1 - x0, y1 - y0) || 1;
  const nx = -(y1 - y0) / len;
  const ny = (x1 - x0) / len;
  const side = (w: number) => `${f(mx + nx * (bow + w))} ${f(my + ny * (bow + w))}`;
  return `M${f(x0)} ${f(y0)}Q${side(width)} ${f(x1)} ${f(y1)}Q${side(-width)} ${f(x0)} ${f(y0)}Z`;
}
