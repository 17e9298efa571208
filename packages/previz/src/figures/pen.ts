import type { Point, Rect } from '../geometry/plane.ts';
import type { Shape, Tone } from '../model/drawing.ts';
import { blob, curve, disc, edgeStrip, foldOf, limb, polygon, roundedLimb } from './outline.ts';

/** How dark the turned-away side of arms and legs is, 0 to 1. */
const LIMB_SHADE = 0.5;

/** Collects a figure's shapes and the extent of what was drawn. */
export class Pen {
  readonly shapes: Shape[] = [];
  private left = Infinity;
  private right = -Infinity;
  private top = Infinity;
  private bottom = -Infinity;

  /** −1: the key light comes from the left, 1: from the right, 0: from nowhere in particular. */
  readonly keySide: -1 | 0 | 1;
  constructor(keySide: -1 | 0 | 1) {
    this.keySide = keySide;
  }

  /** The direction in which surfaces turn dark. */
  get shadeSide(): -1 | 1 {
    return this.keySide === 1 ? -1 : 1;
  }

  blob(part: string, fill: string, points: readonly Point[], tone: Tone = 'body', opacity?: number): void {
    this.add(part, blob(points), fill, points, 0, tone, opacity);
  }

  polygon(part: string, fill: string, points: readonly Point[], tone: Tone = 'body', opacity?: number): void {
    this.add(part, polygon(points), fill, points, 0, tone, opacity);
  }

  disc(
    part: string,
    fill: string,
    c: Point,
    rx: number,
    ry = rx,
    tone: Tone = 'body',
    opacity?: number,
  ): void {
    // A pool underfoot is wide and flat: it reaches as far down as it is drawn.
    const r = Math.min(rx, ry);
    const ends = [-1, 1].map((k) => ({ x: c.x + k * (rx - r), y: c.y + k * (ry - r) }));
    this.add(part, disc(c, rx, ry), fill, ends, r, tone, opacity);
  }

  /** A tapered limb, shaded along the edge that the light does not reach; `cut`: its end is straight, as a sleeve's. */
  limb(part: string, fill: string, bones: readonly Point[], thick: readonly number[], cut = false): void {
    const { joints, radii } = roundedLimb(bones, thick);
    this.add(part, limb(joints, radii, cut), fill, joints, Math.max(...radii), 'body');
    const dark = { x: this.shadeSide, y: 0.7 };
    // Round a sharp bend one strip would cross itself.
    const strips =
      foldOf(bones) > 0.45
        ? [0, 1].map((i) => edgeStrip(bones.slice(i, i + 2), thick.slice(i, i + 2), dark, 0.28))
        : [edgeStrip(joints, radii, dark, 0.28)];
    this.add(part, strips.map(polygon).join(''), fill, joints, 0, 'shade', LIMB_SHADE);
  }

  line(part: string, colour: string, points: readonly Point[], width: number, opacity?: number): void {
    this.shapes.push({
      d: curve(points),
      fill: null,
      tone: 'line',
      stroke: { colour, width },
      part,
      ...(opacity === undefined ? {} : { opacity }),
    });
  }

  /** An outline with a hole. */
  ring(part: string, fill: string, outer: readonly Point[], hole: readonly Point[]): void {
    this.shapes.push({ d: blob(outer) + blob(hole), fill, tone: 'body', part, evenOdd: true });
    for (const p of outer) this.reach(p, 0);
  }

  /** A line that gives light. */
  glow(part: string, colour: string, points: readonly Point[], width: number): void {
    this.shapes.push({ d: curve(points), fill: null, tone: 'glow', stroke: { colour, width }, part });
    for (const p of points) this.reach(p, width);
  }

  /** Shapes made elsewhere, already in place. */
  put(shapes: readonly Shape[], extent: Rect): void {
    this.shapes.push(...shapes);
    this.reach({ x: extent.x, y: extent.y }, 0);
    this.reach({ x: extent.x + extent.width, y: extent.y + extent.height }, 0);
  }

  bounds(): Rect {
    return { x: this.left, y: this.top, width: this.right - this.left, height: this.bottom - this.top };
  }

  private add(
    part: string,
    d: string,
    fill: string,
    points: readonly Point[],
    r: number,
    tone: Tone,
    opacity?: number,
  ): void {
    this.shapes.push({ d, fill, tone, part, ...(opacity === undefined ? {} : { opacity }) });
    for (const p of points) this.reach(p, r);
  }

  private reach(p: Point, r: number): void {
    this.left = Math.min(this.left, p.x - r);
    this.right = Math.max(this.right, p.x + r);
    this.top = Math.min(this.top, p.y - r);
    this.bottom = Math.max(this.bottom, p.y + r);
  }
}

/** The part of a closed outline on its shaded side, as a crescent: `depth` of the width. */
export function crescent(outline: readonly Point[], side: -1 | 1, depth: number): Point[] {
  const xs = outline.map((p) => p.x);
  const middle = (Math.min(...xs) + Math.max(...xs)) / 2;
  const width = Math.max(...xs) - Math.min(...xs);
  const arc = outline.filter((p) => (p.x - middle) * side > width * 0.06).sort((a, b) => a.y - b.y);
  const inner = arc.map((p, i) => ({
    x: p.x - side * width * depth * Math.sin((Math.PI * (i + 0.6)) / (arc.length + 0.2)),
    y: p.y,
  }));
  return [...arc, ...inner.reverse()];
}
