import { boundsOf, flatten } from '../art/path/flatten.ts';
import type { Point, Rect } from '../geometry/plane.ts';
import type { Drawing, Shape } from '../model/drawing.ts';

/** Path data of a flattened shape; closed when it is filled. */
export function pathOf({ fill }: Shape, loops: readonly (readonly Point[])[], decimals: number): string {
  const round = (v: number) => Math.round(v * 10 ** decimals) / 10 ** decimals;
  return loops
    .map((loop) => `M${loop.map((p) => `${round(p.x)} ${round(p.y)}`).join('L')}${fill === null ? '' : 'Z'}`)
    .join('');
}

/** Decimals of a centimetre that keep the outlines of a drawing so large round in a close-up. */
export const decimalsFor = ({ width, height }: Pick<Rect, 'width' | 'height'>): number => {
  const size = Math.max(width, height);
  return size < 8 ? 3 : size < 60 ? 2 : 1;
};

/** The same shapes with every point elsewhere. */
export const mapped = (shapes: readonly Shape[], to: (p: Point) => Point, decimals = 1): Shape[] =>
  shapes.map((s) => ({
    ...s,
    d: pathOf(
      s,
      flatten(s.d).map((loop) => loop.map(to)),
      decimals,
    ),
  }));

/** Turns points by degrees, clockwise on screen, about one. */
export function turning(degrees: number, about: Point): (p: Point) => Point {
  const a = (degrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(a), Math.sin(a)];
  return ({ x, y }) => ({
    x: about.x + (x - about.x) * cos - (y - about.y) * sin,
    y: about.y + (x - about.x) * sin + (y - about.y) * cos,
  });
}

/** The drawing with every point elsewhere; its bounds are measured anew. */
export function mappedDrawing(drawing: Drawing, to: (p: Point) => Point): Drawing {
  const points = drawing.shapes.flatMap((s) => flatten(s.d).flat().map(to));
  return {
    ...drawing,
    shapes: mapped(drawing.shapes, to, decimalsFor(drawing.bounds)),
    bounds: points.length > 0 ? boundsOf(points) : drawing.bounds,
    anchors: Object.fromEntries(Object.entries(drawing.anchors).map(([name, p]) => [name, to(p)])),
  };
}

/** Turned by degrees, clockwise on screen, about a point. */
export const turnedAbout = (drawing: Drawing, degrees: number, about: Point): Drawing =>
  degrees === 0 ? drawing : mappedDrawing(drawing, turning(degrees, about));

/** Left and right exchanged about a point. */
export const mirrorDrawing = (drawing: Drawing, about: Point): Drawing =>
  mappedDrawing(drawing, (p) => ({ x: 2 * about.x - p.x, y: p.y }));
