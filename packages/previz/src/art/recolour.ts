import { format, type Oklch, parse } from '../colour/oklch.ts';
import type { ArtShape, Slot } from './art-shape.ts';
import { isYellow, shadeRange } from './shade-range.ts';

const clamp = (v: number, low: number, high: number) => Math.min(high, Math.max(low, v));
const signedHue = (from: number, to: number) => ((to - from + 540) % 360) - 180;

const ownColour = (s: ArtShape): string => s.fill ?? s.stroke?.colour ?? '#888888';

/** What a group of shapes has in common: mean lightness and chroma by area, hue of the largest. */
export function reference(shapes: readonly ArtShape[]): Oklch {
  const total = shapes.reduce((sum, s) => sum + s.area, 0) || 1;
  const largest = shapes.reduce((a, b) => (b.area > a.area ? b : a));
  const mean = (of: (c: Oklch) => number) =>
    shapes.reduce((sum, s) => sum + of(parse(ownColour(s))) * s.area, 0) / total;
  return { l: mean((c) => c.l), c: mean((c) => c.c), h: parse(ownColour(largest)).h };
}

/**
 * A material's colour moved to the asked one: the group's mean lands on it, and what was lighter or darker than the mean
 * stays so, as far as it keeps the asked colour's name. Black keeps some room for form: it is never below 0.25.
 */
export function moved(own: string, from: Oklch, asked: Oklch): string {
  const p = parse(own);
  const base = clamp(isYellow(asked) ? asked.l - 0.02 : asked.l, 0.25, 0.96);
  const range = shadeRange(asked);
  const apart = clamp((p.l - from.l) * (base < 0.4 ? 0.6 : 0.85), -range.darker, range.lighter);
  const chroma = from.c > 0.04 && !range.fragile ? clamp(p.c / from.c, 0.6, 1.15) : 1;
  const turn = from.c > 0.04 && p.c > 0.03 ? clamp(signedHue(from.h, p.h), -14, 14) * 0.4 : 0;
  return format({
    l: clamp(base + apart, 0.14, 0.985),
    c: asked.c * chroma,
    h: (asked.h + (range.fragile ? turn * 0.3 : turn) + 360) % 360,
  });
}

/** Shapes with the group of a slot recoloured to '#rrggbb'; details keep their own colours. */
export const recolour = (shapes: readonly ArtShape[], slot: Slot, colour: string): readonly ArtShape[] =>
  recolourWhere(shapes, (s) => s.slot === slot, colour);

const eye = { eye: 'iris', pupil: 'iris' } as const;

/** Shapes with one part recoloured; the second colour's group when no part is named so. */
export function recolourPart(shapes: readonly ArtShape[], part: string, colour: string): readonly ArtShape[] {
  const name = eye[part as keyof typeof eye] ?? part;
  const named = shapes.some((s) => s.part === name);
  return named ? recolourWhere(shapes, (s) => s.part === name, colour) : recolour(shapes, 2, colour);
}

function recolourWhere(
  shapes: readonly ArtShape[],
  fits: (shape: ArtShape) => boolean,
  colour: string,
): readonly ArtShape[] {
  const group = shapes.filter(fits);
  if (group.length === 0) return shapes;
  const from = reference(group);
  const asked = parse(colour);
  return shapes.map((s) => (fits(s) ? repainted(s, (own) => moved(own, from, asked), asked) : s));
}

/** A shape in other paint. A shade of a fragile colour is a colour of its own and takes no shadow besides. */
export function repainted(s: ArtShape, paint: (own: string) => string, asked: Oklch): ArtShape {
  return {
    ...s,
    tone: s.tone === 'shade' && shadeRange(asked).fragile ? 'body' : s.tone,
    fill: s.fill && paint(s.fill),
    ...(s.stroke ? { stroke: { ...s.stroke, colour: paint(s.stroke.colour) } } : {}),
  };
}
