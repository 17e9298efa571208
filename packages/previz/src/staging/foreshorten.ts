import { flatten } from '../art/path/flatten.ts';
import type { Point } from '../geometry/plane.ts';
import type { Drawing } from '../model/drawing.ts';
import type { CameraAngle } from '../model/script.ts';
import { decimalsFor, pathOf } from './map-drawing.ts';

/** Height that remains of a body, and of a head, seen from so high; straight from above they are drawn in plan. */
const REMAINS: Readonly<Record<CameraAngle, { readonly body: number; readonly head: number } | null>> = {
  eye: null,
  low: null,
  high: { body: 0.84, head: 0.94 },
  'birds-eye': null,
  'worms-eye': null,
};

/** From below: feet and legs large, the head small and far up. */
const TOWERING = { foot: 1.34, top: 0.6 };
/** Lower than this, centimetres, a thing is not looked up at. */
const TALL = 110;

/** An upright drawing as a camera above or below sees it. */
export function foreshortened(drawing: Drawing, angle: CameraAngle): Drawing {
  if (angle === 'low') return -drawing.bounds.y > TALL ? moved(drawing, towering(drawing)) : drawing;
  const remains = REMAINS[angle];
  if (!remains) return drawing;
  const neck = drawing.anchors.chin?.y ?? drawing.bounds.y;
  const y = (v: number): number =>
    v >= neck ? v * remains.body : neck * remains.body + (v - neck) * remains.head;
  return moved(drawing, (p) => ({ x: p.x, y: y(p.y) }));
}

/** A point's scale falls with its height; heights add up so that the drawing keeps its proportions locally. */
function towering({ bounds: b }: Drawing): Move {
  const h = -b.y;
  const { foot, top } = TOWERING;
  const slope = (top - foot) / h;
  return (p) => {
    const up = Math.max(0, -p.y);
    return { x: p.x * (foot + slope * up), y: p.y > 0 ? p.y : -(foot * up + (slope * up * up) / 2) };
  };
}

type Move = (p: Point) => Point;

function moved(drawing: Drawing, move: Move): Drawing {
  const { bounds: b } = drawing;
  const corners = [b.x, b.x + b.width].flatMap((x) =>
    [b.y, b.y / 2, b.y + b.height].map((y) => move({ x, y })),
  );
  const xs = corners.map((p) => p.x);
  const ys = corners.map((p) => p.y);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return {
    ...drawing,
    shapes: drawing.shapes.map((s) => {
      const loops = flatten(s.d).map((loop) => loop.map(move));
      return { ...s, d: pathOf(s, loops, decimalsFor(drawing.bounds)) };
    }),
    bounds: { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y },
    anchors: Object.fromEntries(Object.entries(drawing.anchors).map(([name, p]) => [name, move(p)])),
  };
}
