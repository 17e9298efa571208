import type { Point } from '../geometry/plane.ts';
import type { Drawing } from '../model/drawing.ts';
import type { Actor } from '../model/scene.ts';
import type { Performer } from './performers.ts';

/** A drawing put somewhere in a unit: metres from the unit's foot, y up. */
export interface Part {
  readonly id: string;
  readonly label: string;
  readonly role: Actor['role'];
  readonly performer: Performer | null;
  readonly drawing: Drawing;
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly flip: boolean;
  /** Degrees clockwise. */
  readonly turn: number;
  /** Added to the depth when sorting, metres: negative is nearer. */
  readonly bias: number;
  /** Hangs over the ground (a rider): its shadow falls below it. */
  readonly lifted: boolean;
  /** Hangs before a wall: no shadow falls below it. */
  readonly onWall?: true;
}

/** What a part is called that is only behind the others: no frame makes room for it. */
export const BACKDROP = 'backdrop';

/** A part that stands for nobody: a rope, a blanket, a plate. */
export const extraPart = (id: string, label: string, drawing: Drawing, where: Partial<Part> = {}): Part => ({
  id,
  label,
  role: 'extra',
  performer: null,
  drawing,
  x: 0,
  y: 0,
  scale: 1,
  flip: false,
  turn: 0,
  bias: 0,
  lifted: true,
  ...where,
});

/** Metres, y up, about the unit's foot. */
export interface Extent {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
}

/** Those who are placed as one: a rider on a horse, a cup on a table. The first part leads. */
export interface Unit {
  readonly parts: readonly Part[];
  readonly extent: Extent;
}

export const widthOf = (e: Extent): number => e.right - e.left;
export const heightOf = (e: Extent): number => e.top - e.bottom;
export const middleOf = (e: Pick<Extent, 'left' | 'right'>): number => (e.left + e.right) / 2;

export const leadOf = (unit: Unit): Part => unit.parts[0] as Part;

/** Extent of one part in its unit's metres. */
export function extentOf(part: Part): Extent {
  const { bounds: b } = part.drawing;
  const k = part.scale / 100;
  const [x0, x1] = part.flip ? [-(b.x + b.width), -b.x] : [b.x, b.x + b.width];
  const corners = [x0, x1].flatMap((x) => [b.y, b.y + b.height].map((y) => turned({ x, y }, part.turn)));
  const xs = corners.map((c) => part.x + c.x * k);
  const ys = corners.map((c) => part.y - c.y * k);
  return { left: Math.min(...xs), right: Math.max(...xs), bottom: Math.min(...ys), top: Math.max(...ys) };
}

function turned(p: Point, degrees: number): Point {
  if (degrees === 0) return p;
  const a = (degrees * Math.PI) / 180;
  return { x: p.x * Math.cos(a) - p.y * Math.sin(a), y: p.x * Math.sin(a) + p.y * Math.cos(a) };
}

/** An anchor of a part in its unit's metres, y up; the fallback is local centimetres. */
export function anchorOf(part: Part, names: readonly string[], fallback: Point): Point {
  return placeOf(part, names.map((n) => part.drawing.anchors[n]).find((p) => p !== undefined) ?? fallback);
}

/** A place of a part's drawing, in its unit's metres, y up. */
export function placeOf(part: Part, { x, y }: Point): Point {
  const p = turned({ x: part.flip ? -x : x, y }, part.turn);
  return { x: part.x + (p.x * part.scale) / 100, y: part.y - (p.y * part.scale) / 100 };
}

export function unitOf(parts: readonly Part[]): Unit {
  const extents = parts.filter((p) => p.role !== 'extra').map(extentOf);
  return {
    parts,
    extent: {
      left: Math.min(...extents.map((e) => e.left)),
      right: Math.max(...extents.map((e) => e.right)),
      bottom: Math.min(...extents.map((e) => e.bottom)),
      top: Math.max(...extents.map((e) => e.top)),
    },
  };
}

/** The unit moved by metres, its order in depth by `bias`. */
export const moved = (unit: Unit, x: number, y: number, bias = 0): Unit =>
  unitOf(unit.parts.map((p) => ({ ...p, x: p.x + x, y: p.y + y, bias: p.bias + bias })));

/** Off the ground: its shadow falls below it. */
export const lifted = <U extends Unit>(unit: U): U => ({
  ...unit,
  parts: unit.parts.map((p) => ({ ...p, lifted: true })),
});

/** The unit `k` times as large, about its foot. */
export const resized = (unit: Unit, k: number): Unit =>
  unitOf(unit.parts.map((p) => ({ ...p, x: p.x * k, y: p.y * k, scale: p.scale * k })));
