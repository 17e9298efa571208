import { clipped } from '../geometry/clip-polygon.ts';
import type { Point, Rect } from '../geometry/plane.ts';
import type { Shape, Tone } from '../model/drawing.ts';
import {
  blob,
  brushed,
  curve,
  disc,
  edgeStrip,
  foldOf,
  limb,
  polygon,
  roundedLimb,
  type Stroke,
  sampledLoop,
} from './outline.ts';

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

  /** A stroke that tapers towards its ends as a brush's does. */
  brush(
    part: string,
    colour: string,
    points: readonly Point[],
    width: number,
    stroke: Partial<Stroke> = {},
    opacity?: number,
  ): void {
    const outline = brushed(points, width, { from: 0.15, to: 0.15, peak: 0.5, ...stroke });
    this.add(part, polygon(outline), colour, points, 0, 'line', opacity);
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

/** What of a closed outline the light does not reach: `depth` of its width, bulging inwards. */
export function crescent(outline: readonly Point[], side: -1 | 1, depth: number): Point[] {
  const xs = outline.map((p) => p.x);
  const ys = outline.map((p) => p.y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const width = right - left;
  const edge = side > 0 ? right : left;
  const inner = [-0.1, 0.1, 0.3, 0.5, 0.7, 0.9, 1.1].map((t) => ({
    x: edge - side * width * depth * (0.3 + 0.85 * Math.cos((t - 0.5) * 2)),
    y: top + (bottom - top) * t,
  }));
  const [first, last] = [inner[0] as Point, inner.at(-1) as Point];
  const outer = [last, first].map(({ y }) => ({ x: edge + side * width, y }));
  const shade = [...inner, ...outer];
  return clipped(sampledLoop(outline), side > 0 ? shade.reverse() : shade);
}
