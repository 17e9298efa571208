/** The ground of a picture from straight above: what every kind of it is made from, and what it gives to the staging. */
import { circle, curve } from '../../art/path/outline.ts';
import { adjust, parse } from '../../colour/oklch.ts';
import type { Shape } from '../../model/drawing.ts';
import type { Season } from '../../model/light.ts';
import type { Surface } from '../../model/surface.ts';
import type { Rng } from '../../random/rng.ts';
import { shape, stroke } from '../../sets/kit/drawing.ts';
import { blob } from '../../sets/kit/paths.ts';
import type { Plan } from '../plan.ts';

/** What a maker of grounds knows. Centimetres; the middle of the picture is the origin, the way that things go is +x. */
export interface Lot {
  /** From the middle to the farthest corner: everything up to there is covered. */
  readonly reach: number;
  /** Half of the picture's sides. */
  readonly half: { readonly x: number; readonly y: number };
  readonly setting: string;
  readonly season: Season;
  /** What small things stand on, when said. */
  readonly surface?: Surface;
  /** Snow lies. */
  readonly snow: boolean;
  readonly rng: Rng;
  /** Half sides of the free middle, where who acts is. */
  readonly clear: { readonly x: number; readonly y: number };
  /** Ids of what is there already: the place has no second one. */
  readonly there: readonly string[];
  /** Something drives through it: there is a road to drive on. */
  readonly traffic: boolean;
  /** Nobody is in the picture: it is about the place. */
  readonly empty: boolean;
}

export interface Stood {
  readonly plan: Plan;
  readonly x: number;
  readonly y: number;
  readonly turn: number;
}

export interface Ground {
  /** Colour of all that nothing else covers. */
  readonly base: string;
  readonly shapes: readonly Shape[];
  /** What stands about on it. */
  readonly stands?: readonly Stood[];
  /** Boats float, people swim. */
  readonly water?: true;
  /** Degrees that the way runs in the picture, clockwise from level; absent: the staging's own. */
  readonly axis?: number;
  /** The lane that traffic keeps to: y in the lot's centimetres. */
  readonly lane?: number;
  /** The middle of the way for people: y in the lot's centimetres. */
  readonly foot?: number;
}

export type GroundMaker = (lot: Lot) => Ground;

/** Points over the whole lot, about `apart` centimetres from each other. */
export function strewn({ reach, rng }: Lot, apart: number, most = 90): { x: number; y: number }[] {
  const n = Math.min(most, Math.round((2 * reach) ** 2 / apart ** 2));
  return Array.from({ length: n }, () => ({ x: rng.between(-reach, reach), y: rng.between(-reach, reach) }));
}

/** Broad soft patches of a lighter and a darker tone: no ground is one flat colour. */
export function mottled(lot: Lot, base: string, apart = 260): Shape[] {
  // what is white already is only shaded
  const pale = parse(base).l > 0.9;
  const tones = pale ? [adjust(base, -0.018)] : [adjust(base, 0.025), adjust(base, -0.025)];
  return tones.map((tone, i) =>
    shape(
      'patches',
      strewn(lot, apart * 1.5, 22)
        .map((p) =>
          blob(
            p.x,
            p.y,
            apart * lot.rng.between(0.4, 0.8),
            apart * lot.rng.between(0.25, 0.5),
            lot.rng,
            0.24,
            9,
          ),
        )
        .join(''),
      tone,
      'body',
      { opacity: i === 0 ? 0.8 : 0.7 },
    ),
  );
}

/** Blades of grass in tufts, seen from above. */
export const tufts = (lot: Lot, colour: string, apart: number): Shape =>
  stroke(
    'tufts',
    strewn(lot, apart, 130)
      .map(
        ({ x, y }) =>
          `M${x.toFixed(0)} ${y.toFixed(0)}l-7 -9M${x.toFixed(0)} ${y.toFixed(0)}l1 -12M${x.toFixed(0)} ${y.toFixed(0)}l8 -8`,
      )
      .join(''),
    colour,
    2.4,
  );

export const dots = (lot: Lot, colour: string, apart: number, r: number, most = 90): Shape =>
  shape(
    'specks',
    strewn(lot, apart, most)
      .map(({ x, y }) => circle(x, y, r * lot.rng.between(0.5, 1.3)))
      .join(''),
    colour,
  );

/** Ripples: short arcs that lie about. */
export const ripples = (lot: Lot, colour: string, apart: number, long: number, width: number): Shape =>
  stroke(
    'ripples',
    strewn(lot, apart, 90)
      .map(({ x, y }) => {
        const l = long * lot.rng.between(0.5, 1.2);
        return curve(x - l, y, x - l * 0.3, y - l * 0.12, x + l * 0.3, y + l * 0.08, x + l, y - l * 0.04);
      })
      .join(''),
    colour,
    width,
  );

/** Places around the free middle for what stands about: in the lot, outside `clear`. */
export function around(lot: Lot, apart: number, most: number, margin = 0): { x: number; y: number }[] {
  const out: { x: number; y: number }[] = [];
  const { half, clear, rng } = lot;
  for (let tries = 0; tries < most * 14 && out.length < most; tries++) {
    const p = { x: rng.between(-half.x * 1.1, half.x * 1.1), y: rng.between(-half.y * 1.15, half.y * 1.15) };
    if (Math.abs(p.x) < clear.x + margin && Math.abs(p.y) < clear.y + margin) continue;
    if (out.some((q) => Math.hypot(q.x - p.x, q.y - p.y) < apart)) continue;
    out.push(p);
  }
  return out;
}
