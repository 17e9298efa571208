/** Drawings for cards from a few shapes. */
import { rect } from '../../geometry/plane.ts';
import type { Drawing, Shape, Tone } from '../../model/drawing.ts';

export const shape = (
  part: string,
  d: string,
  fill: string | null,
  tone: Tone = 'body',
  more: Partial<Pick<Shape, 'stroke' | 'opacity' | 'evenOdd' | 'form'>> = {},
): Shape => ({ part, d, fill, tone, ...more });

export const stroke = (
  part: string,
  d: string,
  colour: string,
  width: number,
  tone: Tone = 'body',
): Shape => ({
  part,
  d,
  fill: null,
  tone,
  stroke: { colour, width },
});

/** A drawing `width` wide about the origin and `height` tall above the ground, centimetres. */
export const drawing = (
  shapes: readonly Shape[],
  width: number,
  height: number,
  footprint = width * 0.4,
): Drawing => ({
  shapes,
  bounds: rect(-width / 2, -height, width, height),
  anchors: {},
  footprint,
});
