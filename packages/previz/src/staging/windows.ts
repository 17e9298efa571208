import { flatten } from '../art/path/flatten.ts';
import { clipped, turn } from '../geometry/clip-polygon.ts';
import type { Point, Rect } from '../geometry/plane.ts';
import type { Drawing, Shape } from '../model/drawing.ts';

/** An opening of a vehicle through which one sees who is inside: convex, local centimetres. */
export interface Window {
  readonly outline: readonly Point[];
  readonly box: Rect;
}

/** Less high or wide than this, centimetres, a window shows nobody. */
const LEAST = 18;

const PANES = /window|cockpit|porthole|windscreen/;

/** Windows of a drawing that are large enough for a head, the foremost first; `front` is where it heads as drawn. */
export function windowsOf(drawing: Drawing, front: -1 | 1): Window[] {
  const panes = drawing.shapes
    .filter((s) => s.fill !== null && (PANES.test(s.part) || s.tone === 'glass') && s.tone !== 'line')
    .flatMap((s) => flatten(s.d))
    .map((outline) => ({ outline: hull(outline), box: boxOf(outline) }))
    .filter(({ box }) => box.width >= LEAST && box.height >= LEAST);
  const hatches = drawing.shapes.filter((s) => s.part === 'hatch' && s.fill !== null);
  if (hatches.length > 0)
    return hatches
      .flatMap((s) => flatten(s.d))
      .map((outline) => ({ outline: hull(outline), box: boxOf(outline) }));
  const distinct = panes.filter((w, i) => !panes.slice(0, i).some((v) => covers(v.box, w.box)));
  const middle = (w: Window) => w.box.x + w.box.width / 2;
  return distinct.sort((a, b) => (middle(b) - middle(a)) * front || a.box.y - b.box.y);
}

const covers = (a: Rect, b: Rect): boolean => {
  const x = b.x + b.width / 2;
  const y = b.y + b.height / 2;
  return x > a.x && x < a.x + a.width && y > a.y && y < a.y + a.height;
};

function boxOf(points: readonly Point[]): Rect {
  const xs = points.map((p) => p.x);
  const ys = points.map((p) => p.y);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

/** Convex hull (Andrew's monotone chain, 1979). */
function hull(points: readonly Point[]): Point[] {
  const sorted = [...points].sort((a, b) => a.x - b.x || a.y - b.y);
  const half = (list: readonly Point[]) => {
    const out: Point[] = [];
    for (const p of list) {
      while (out.length >= 2 && turn(out.at(-2) as Point, out.at(-1) as Point, p) <= 0) out.pop();
      out.push(p);
    }
    out.pop();
    return out;
  };
  return [...half(sorted), ...half([...sorted].reverse())];
}

/** What of a drawing shows through a window: filled shapes cut to it, lines only where they lie wholly inside. */
export const seenThrough = (drawing: Drawing, { outline }: Window, place: (p: Point) => Point): Shape[] =>
  cutTo(drawing, outline, place);

/** The same for any convex outline, clockwise on screen. */
export function cutTo(drawing: Drawing, outline: readonly Point[], place = (p: Point) => p): Shape[] {
  return drawing.shapes.flatMap((s): Shape[] => {
    const loops = flatten(s.d).map((loop) => loop.map(place));
    if (s.fill === null)
      return loops.every((l) => l.every((p) => inside(p, outline))) ? [{ ...s, d: open(loops) }] : [];
    const cut = loops.map((l) => clipped(l, outline)).filter((l) => l.length > 2);
    return cut.length > 0 ? [{ ...s, d: cut.map((l) => `${path(l)}Z`).join('') }] : [];
  });
}

const r1 = (v: number) => Math.round(v * 10) / 10;
const path = (loop: readonly Point[]): string => `M${loop.map((p) => `${r1(p.x)} ${r1(p.y)}`).join('L')}`;
const open = (loops: readonly (readonly Point[])[]): string => loops.map(path).join('');

const inside = (p: Point, outline: readonly Point[]): boolean =>
  outline.every((a, i) => turn(a, outline[(i + 1) % outline.length] as Point, p) >= 0);
