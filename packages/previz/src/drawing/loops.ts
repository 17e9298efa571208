import { flatten } from '../art/path/flatten.ts';
import type { Point } from '../geometry/plane.ts';
import type { Drawing, Shape } from '../model/drawing.ts';

const known = new WeakMap<Shape, readonly (readonly Point[])[]>();

/** A shape's path as closed polygons, local centimetres; worked out once per shape. */
export function loopsOf(shape: Shape): readonly (readonly Point[])[] {
  let loops = known.get(shape);
  if (!loops) {
    loops = flatten(shape.d);
    known.set(shape, loops);
  }
  return loops;
}

const outlines = new WeakMap<Drawing, string>();

/** What of a drawing is solid, as one path, local centimetres; worked out once per drawing. */
export function silhouetteOf(drawing: Drawing): string {
  let d = outlines.get(drawing);
  if (d === undefined) {
    d = silhouetteLoops(drawing)
      .map((loop) => oneWay([loop]))
      .join('');
    outlines.set(drawing, d);
  }
  return d;
}

/** The same as polygons, whichever way they run. */
export const silhouetteLoops = (drawing: Drawing): (readonly Point[])[] =>
  drawing.shapes.filter(isSolid).flatMap(loopsOf);

const isSolid = (s: Shape): boolean =>
  s.tone === 'body' && s.fill !== null && (s.opacity ?? 1) > 0.9 && !s.evenOdd && !s.picture;

/**
 * One shape's polygons as a path that runs the same way as every other: what runs against another would leave a hole where
 * they overlap. The shape's own holes stay.
 */
export function oneWay(loops: readonly (readonly Point[])[]): string {
  const turns = loops.map(turnOf);
  const widest = turns.reduce((most, turn) => (Math.abs(turn) > Math.abs(most) ? turn : most), 0);
  return loops.map((loop) => pathOf(loop, widest < 0)).join('');
}

function pathOf(loop: readonly Point[], backwards: boolean): string {
  let d = '';
  for (let i = 0; i < loop.length; i++) {
    const p = loop[backwards ? loop.length - 1 - i : i] as Point;
    d += `${i === 0 ? 'M' : ' '}${Math.round(p.x * 10) / 10} ${Math.round(p.y * 10) / 10}`;
  }
  return `${d}Z`;
}

/** Twice the signed area: which way round a loop runs. */
function turnOf(loop: readonly Point[]): number {
  let sum = 0;
  for (let i = 0; i < loop.length; i++) {
    const [p, q] = [loop[i] as Point, loop[(i + 1) % loop.length] as Point];
    sum += p.x * q.y - q.x * p.y;
  }
  return sum;
}
