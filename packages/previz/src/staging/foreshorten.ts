import { flatten } from '../art/path/flatten.ts';
import { convexHull } from '../geometry/convex-hull.ts';
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

/** So many times as long as high, a thing seen from its side leans nowhere: its ends would splay. */
const LONG = 1.9;

/** An upright drawing as a camera above or below sees it; `inTheRound`: it stands on the corners of what it covers. */
export function foreshortened(drawing: Drawing, angle: CameraAngle, inTheRound = false): Drawing {
  if (angle === 'low') {
    const level = inTheRound ? moved(drawing, levelled(drawing)) : drawing;
    const long = !inTheRound && level.bounds.width > LONG * -level.bounds.y;
    return -level.bounds.y > TALL && !long ? moved(level, towering(level)) : level;
  }
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

/** Part of its height over the ground up to which a drawing in the round touches it. */
const TOUCHES = 0.3;

/** From the height of the ground, what stands there in the round stands on one line: the farther wheels sink to it, the roof with them. */
function levelled(drawing: Drawing): Move {
  const reach = TOUCHES * drawing.bounds.y;
  const points = drawing.shapes
    .filter((s) => s.fill !== null)
    .flatMap((s) => flatten(s.d).flat())
    .filter((p) => p.y > reach);
  const hull = convexHull(points);
  // its lower side runs from right to left
  const flat = hull
    .map((b, i) => ({ a: hull[(i + 1) % hull.length] as Point, b }))
    .filter(({ a, b }) => Math.abs(b.y - a.y) < STEEP * (b.x - a.x))
    .reverse();
  const at = (x: number): number => {
    const step = flat.find(({ b }) => x <= b.x) ?? flat.at(-1);
    if (!step) return 0;
    const { a, b } = step;
    return a.y + ((b.y - a.y) * (x - a.x)) / (b.x - a.x || 1);
  };
  return (p) => ({ x: p.x, y: p.y - at(p.x) });
}

/** Steeper than this is no ground between two wheels, but a bumper's end. */
const STEEP = 0.5;

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
