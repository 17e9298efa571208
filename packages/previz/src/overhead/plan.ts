/** What is seen from straight above: its types, and how it is turned and moved about the picture. */
import svgpath from 'svgpath';
import type { Shape } from '../model/drawing.ts';
import type { Rng } from '../random/rng.ts';

/**
 * A thing seen from straight above. Centimetres; its middle is the origin, its front looks to the right (+x), and y grows
 * down the picture.
 */
export interface Plan {
  /** Painter's order: lowest first. */
  readonly shapes: readonly Shape[];
  /** Extent along its own axis and across it, centimetres. */
  readonly long: number;
  readonly wide: number;
  /** Height over the ground, centimetres: what its shadow is as long as. */
  readonly tall: number;
  /** Path that its shadow is the sweep of; absent: its box with rounded corners. */
  readonly outline?: string;
  /** Places that people take on it or in it, best first. */
  readonly seats?: readonly Seat[];
  /** Lies over whoever is in it: the cover of a bed. */
  readonly over?: readonly Shape[];
  /** The flat part of its top that things are put on, centimetres. */
  readonly top?: { readonly long: number; readonly wide: number; readonly round?: true };
}

/** A place on a thing: centimetres in the thing's own plan, and the way one looks there, degrees clockwise from its front. */
export interface Seat {
  readonly x: number;
  readonly y: number;
  readonly turn: number;
  /** How one is there: sits, lies along it with the head at −x, rides astride it, stands, or is out of sight under its roof. */
  readonly as: 'sit' | 'lie' | 'ride' | 'stand' | 'hidden';
}

/** What a maker of plans may vary. */
export interface Paint {
  /** Main and second colour, '#rrggbb'. */
  readonly colour: string | null;
  readonly second: string | null;
  /** Centimetres: what the ordinary drawing of it measures. */
  readonly height: number;
  readonly breadth: number;
  readonly rng: Rng;
}

export type PlanMaker = (paint: Paint) => Plan;

/** A family of plans: ids of drawables, separated by spaces, and who draws them. */
export type PlanFamily = Readonly<Record<string, PlanMaker>>;

/** Shapes scaled, turned by degrees clockwise and then moved, centimetres. */
export function moved(shapes: readonly Shape[], x: number, y: number, turn = 0, scale = 1): Shape[] {
  if (x === 0 && y === 0 && turn === 0 && scale === 1) return [...shapes];
  return shapes.map((s) => ({
    ...s,
    d: movedPath(s.d, x, y, turn, scale),
    ...(s.stroke && scale !== 1 ? { stroke: { ...s.stroke, width: s.stroke.width * scale } } : {}),
  }));
}

export const movedPath = (d: string, x: number, y: number, turn = 0, scale = 1): string =>
  svgpath(d).scale(scale).rotate(turn).translate(x, y).round(1).toString();

/** A point of a plan after the same. */
export function movedPoint(p: { x: number; y: number }, x: number, y: number, turn: number) {
  const a = (turn * Math.PI) / 180;
  return { x: x + p.x * Math.cos(a) - p.y * Math.sin(a), y: y + p.x * Math.sin(a) + p.y * Math.cos(a) };
}

/** A plan k times as large. */
export const enlarged = (plan: Plan, k: number): Plan =>
  k === 1
    ? plan
    : {
        ...plan,
        shapes: moved(plan.shapes, 0, 0, 0, k),
        long: plan.long * k,
        wide: plan.wide * k,
        tall: plan.tall * k,
        ...(plan.outline ? { outline: movedPath(plan.outline, 0, 0, 0, k) } : {}),
        ...(plan.top ? { top: { ...plan.top, long: plan.top.long * k, wide: plan.top.wide * k } } : {}),
      };
