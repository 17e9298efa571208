import { boundsOf, flatten } from '../art/path/flatten.ts';
import type { Point } from '../geometry/plane.ts';
import type { Drawing, Shape } from '../model/drawing.ts';

const r1 = (v: number) => Math.round(v * 10) / 10;

/** The same shapes with every point elsewhere. */
const mapped = (shapes: readonly Shape[], to: (p: Point) => Point): Shape[] =>
  shapes.map((s) => ({
    ...s,
    d: flatten(s.d)
      .map((loop) => {
        const path = loop.map(to).map((p) => `${r1(p.x)} ${r1(p.y)}`);
        return `M${path.join('L')}${s.fill === null ? '' : 'Z'}`;
      })
      .join(''),
  }));

/** The drawing with every point elsewhere; its bounds are measured anew. */
export function mappedDrawing(drawing: Drawing, to: (p: Point) => Point): Drawing {
  const points = drawing.shapes.flatMap((s) => flatten(s.d).flat().map(to));
  return {
    ...drawing,
    shapes: mapped(drawing.shapes, to),
    bounds: points.length > 0 ? boundsOf(points) : drawing.bounds,
    anchors: Object.fromEntries(Object.entries(drawing.anchors).map(([name, p]) => [name, to(p)])),
  };
}

/** Turned by degrees, clockwise on screen, about a point. */
export function turnedAbout(drawing: Drawing, degrees: number, about: Point): Drawing {
  if (degrees === 0) return drawing;
  const a = (degrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(a), Math.sin(a)];
  return mappedDrawing(drawing, ({ x, y }) => ({
    x: about.x + (x - about.x) * cos - (y - about.y) * sin,
    y: about.y + (x - about.x) * sin + (y - about.y) * cos,
  }));
}

/** Left and right exchanged about a point. */
export const mirrorDrawing = (drawing: Drawing, about: Point): Drawing =>
  mappedDrawing(drawing, (p) => ({ x: 2 * about.x - p.x, y: p.y }));
