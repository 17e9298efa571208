/** From a unit's metres to a drawing's own centimetres. */
import type { Point } from '../geometry/plane.ts';
import type { Part } from './unit.ts';

/** A place in the unit as a point of the part's own drawing, centimetres. */
export function toLocal(part: Part, p: Point): Point {
  const k = 100 / part.scale;
  const a = (-part.turn * Math.PI) / 180;
  const [x, y] = [(p.x - part.x) * k, (part.y - p.y) * k];
  return {
    x: (x * Math.cos(a) - y * Math.sin(a)) * (part.flip ? -1 : 1),
    y: x * Math.sin(a) + y * Math.cos(a),
  };
}
