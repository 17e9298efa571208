import type { Point } from './plane.ts';

/** Above 0 where `p` lies to the right of the way from `a` to `b`, y downwards. */
export const turn = (a: Point, b: Point, p: Point): number =>
  (b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x);

/** A polygon cut to a convex one that runs clockwise on screen (Sutherland and Hodgman, 1974). */
export function clipped(loop: readonly Point[], outline: readonly Point[]): Point[] {
  let rest = [...loop];
  for (const [i, a] of outline.entries()) {
    const b = outline[(i + 1) % outline.length] as Point;
    const side = (p: Point) => turn(a, b, p);
    const input = rest;
    rest = input.flatMap((p, j) => {
      const before = input[(j + input.length - 1) % input.length] as Point;
      const [from, to] = [side(before), side(p)];
      const crossing = from >= 0 !== to >= 0 ? [along(before, p, from / (from - to))] : [];
      return to >= 0 ? [...crossing, p] : crossing;
    });
  }
  return rest;
}

const along = (a: Point, b: Point, t: number): Point => ({
  x: a.x + (b.x - a.x) * t,
  y: a.y + (b.y - a.y) * t,
});
