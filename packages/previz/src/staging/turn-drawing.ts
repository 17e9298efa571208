/** Drawings turned about, so that what lies lies, with its shadow and its foot where it now touches the ground. */
import { boundsOf, flatten } from '../art/path/flatten.ts';
import type { Point } from '../geometry/plane.ts';
import type { Drawing, Shape } from '../model/drawing.ts';
import { decimalsFor, pathOf, turning } from './map-drawing.ts';

/** Filled, or a line so thick that it is a part of the thing. */
const isSolid = (s: Shape): boolean =>
  (s.fill !== null ? s.tone !== 'line' : (s.stroke?.width ?? 0) > THICK) && (s.opacity ?? 1) > 0.5;

/** Centimetres. */
const THICK = 0.6;

/** Points of a shape's outline; of a line's both edges, near enough. */
const pointsOf = (s: Shape, loops: readonly (readonly Point[])[]): Point[] => {
  const half = s.fill === null ? (s.stroke?.width ?? 0) / 2 : 0;
  const points = loops.flat();
  return half === 0
    ? points
    : points.flatMap((p) => [
        { x: p.x - half, y: p.y - half },
        { x: p.x + half, y: p.y + half },
      ]);
};

/** Degrees clockwise from level to the long axis of what is drawn, −90 to 90. */
export function axisOf(drawing: Drawing): number {
  const lines = drawing.shapes.filter(isSolid).flatMap((s) => flatten(s.d));
  let [length, x, y] = [0, 0, 0];
  const pieces = lines.flatMap((line) =>
    line.map((a, i) => {
      const b = line[(i + 1) % line.length] as Point;
      const piece = { l: Math.hypot(b.x - a.x, b.y - a.y), x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
      length += piece.l;
      x += piece.l * piece.x;
      y += piece.l * piece.y;
      return piece;
    }),
  );
  let [xx, xy, yy] = [0, 0, 0];
  for (const p of pieces) {
    const [dx, dy] = [p.x - x / length, p.y - y / length];
    xx += p.l * dx * dx;
    xy += p.l * dx * dy;
    yy += p.l * dy * dy;
  }
  return (0.5 * Math.atan2(2 * xy, xx - yy) * 180) / Math.PI;
}

/** The drawing turned by degrees clockwise about its middle and set down on the ground. */
export function turnDrawing(drawing: Drawing, degrees: number): Drawing {
  if (Math.abs(degrees) < 0.5 || drawing.shapes.some((s) => s.picture)) return drawing;
  const { bounds: b } = drawing;
  const turn = turning(degrees, { x: b.x + b.width / 2, y: b.y + b.height / 2 });
  const loops = drawing.shapes.map((shape) => flatten(shape.d).map((loop) => loop.map(turn)));
  const solid = drawing.shapes.flatMap((shape, i) => (isSolid(shape) ? pointsOf(shape, loops[i] ?? []) : []));
  const all = boundsOf(solid.length > 0 ? solid : loops.flat(2));
  const drop = -(all.y + all.height);
  const down = (p: Point): Point => ({ x: p.x, y: p.y + drop });
  const sole = solid.filter((p) => p.y + drop > -0.1 * all.height);
  const foot = sole.length > 0 ? boundsOf(sole) : all;
  return {
    shapes: drawing.shapes.map((shape, i) => ({
      ...shape,
      d: pathOf(
        shape,
        (loops[i] ?? []).map((loop) => loop.map(down)),
        Math.max(2, decimalsFor(b)),
      ),
    })),
    bounds: { ...all, y: all.y + drop },
    anchors: {
      ...Object.fromEntries(Object.entries(drawing.anchors).map(([name, p]) => [name, down(turn(p))])),
      foot: { x: foot.x + foot.width / 2, y: 0 },
    },
    footprint: Math.max(foot.width, 0.3 * all.width),
  };
}
