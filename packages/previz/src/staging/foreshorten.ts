import { flatten } from '../art/path/flatten.ts';
import type { Point } from '../geometry/plane.ts';
import type { Drawing } from '../model/drawing.ts';
import type { CameraAngle } from '../model/script.ts';

/** Height that remains of a body, and of a head, seen from so high. */
const REMAINS: Readonly<Record<CameraAngle, { readonly body: number; readonly head: number } | null>> = {
  eye: null,
  low: null,
  high: { body: 0.84, head: 0.94 },
  'birds-eye': { body: 0.5, head: 0.8 },
};

/** An upright drawing as a camera above sees it: shortened, the head less than the rest. */
export function foreshortened(drawing: Drawing, angle: CameraAngle): Drawing {
  const remains = REMAINS[angle];
  if (!remains) return drawing;
  const neck = drawing.anchors.chin?.y ?? drawing.bounds.y;
  const y = (v: number): number =>
    v >= neck ? v * remains.body : neck * remains.body + (v - neck) * remains.head;
  const move = (p: Point): Point => ({ x: p.x, y: y(p.y) });
  const { bounds: b } = drawing;
  const top = y(b.y);
  return {
    ...drawing,
    shapes: drawing.shapes.map((s) => ({ ...s, d: redrawn(s.d, s.fill !== null, move) })),
    bounds: { ...b, y: top, height: y(b.y + b.height) - top },
    anchors: Object.fromEntries(Object.entries(drawing.anchors).map(([name, p]) => [name, move(p)])),
  };
}

const r1 = (v: number) => Math.round(v * 10) / 10;

const redrawn = (d: string, closed: boolean, move: (p: Point) => Point): string =>
  flatten(d)
    .map(
      (loop) =>
        `M${loop
          .map(move)
          .map((p) => `${r1(p.x)} ${r1(p.y)}`)
          .join('L')}${closed ? 'Z' : ''}`,
    )
    .join('');
