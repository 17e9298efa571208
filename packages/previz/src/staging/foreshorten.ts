import { flatten } from '../art/path/flatten.ts';
import type { Point } from '../geometry/plane.ts';
import type { Drawing } from '../model/drawing.ts';
import type { CameraAngle } from '../model/script.ts';
import { decimalsFor, pathOf } from './map-drawing.ts';

/** Height that remains of a body, and of a head, seen from so high. */
const REMAINS: Readonly<Record<CameraAngle, { readonly body: number; readonly head: number } | null>> = {
  eye: null,
  low: null,
  high: { body: 0.84, head: 0.94 },
  'birds-eye': { body: 0.5, head: 0.8 },
};

/** From below: feet and legs large, the head small and far up. */
const TOWERING = { foot: 1.34, top: 0.6 };
/** Lower than this, centimetres, a thing is not looked up at. */
const TALL = 110;

/** From far above the shoulders are nearer than the feet. */
const LOOMING = { foot: 0.84, top: 1.14 };

/** From far above a head sinks in front of the shoulders: by this part of its height. */
const SUNK = 0.44;

/** An upright drawing as a camera above or below sees it. */
export function foreshortened(drawing: Drawing, angle: CameraAngle): Drawing {
  if (angle === 'low') return -drawing.bounds.y > TALL ? moved(drawing, towering(drawing)) : drawing;
  const remains = REMAINS[angle];
  if (!remains) return drawing;
  const neck = drawing.anchors.chin?.y ?? drawing.bounds.y;
  const head = drawing.anchors.chin && drawing.anchors['head.top'] ? neck - drawing.anchors['head.top'].y : 0;
  const sunk = angle === 'birds-eye' ? SUNK * head : 0;
  const y = (v: number): number =>
    v >= neck ? v * remains.body : neck * remains.body + (v - neck) * remains.head;
  const tall = Math.max(1, -drawing.bounds.y);
  const { foot, top } = angle === 'birds-eye' ? LOOMING : { foot: 1, top: 1 };
  const wide = (v: number): number => foot + (top - foot) * Math.min(1, Math.max(0, -v / tall));
  return moved(drawing, (p, ofHead) => ({ x: p.x * wide(p.y), y: y(p.y) + (ofHead ? sunk : 0) }));
}

/** Parts that go with the head. */
const HEAD =
  /^(head|hair|face|eyes|mouth|nose|ears?|beard|hat|cap|crown|wig|helmet|hood|veil|mask|goggles|glasses|headphones|earring|brim|wrinkles|horns|metal-head)$/;

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

type Move = (p: Point, ofHead: boolean) => Point;

function moved(drawing: Drawing, move: Move): Drawing {
  const { bounds: b } = drawing;
  const corners = [b.x, b.x + b.width].flatMap((x) =>
    [b.y, b.y / 2, b.y + b.height].map((y) => move({ x, y }, false)),
  );
  const xs = corners.map((p) => p.x);
  const ys = corners.map((p) => p.y);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  const neck = drawing.anchors.chin?.y ?? Number.NEGATIVE_INFINITY;
  const above = (d: string) => flatten(d).every((loop) => loop.every((p) => p.y < neck));
  return {
    ...drawing,
    shapes: drawing.shapes.map((s) => {
      const ofHead = HEAD.test(s.part) || above(s.d);
      const loops = flatten(s.d).map((loop) => loop.map((p) => move(p, ofHead)));
      return { ...s, d: pathOf(s, loops, decimalsFor(drawing.bounds)) };
    }),
    bounds: { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y },
    anchors: Object.fromEntries(
      Object.entries(drawing.anchors).map(([name, p]) => [name, move(p, p.y <= neck)]),
    ),
  };
}
