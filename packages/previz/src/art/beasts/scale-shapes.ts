import { blob, circle, curve, limb } from '../path/outline.ts';
import { detail, flat, ink, line, main, type Prop, type PropShape, prop } from '../props/prop.ts';

export const eye = (x: number, y: number, r: number): readonly PropShape[] => [
  ink(circle(x, y, r), '#1f1b1e', 'eye'),
  detail(circle(x - r * 0.3, y - r * 0.35, r * 0.36), '#ffffff', 'glint'),
];

export const creature = (names: string, height: number, shapes: readonly PropShape[]): Prop =>
  prop({ names, in: 'animal', faces: 'left', height, shapes });

/** A four-footed creeper: tail, far legs, body, near legs, head. */
export const creeper = (
  body: string,
  dark: string,
  head: readonly PropShape[],
  between: readonly PropShape[],
  tail: string,
): readonly PropShape[] => [
  main(tail, body, 'tail'),
  flat(
    `${limb([-24, -16, 6], [-32, -8, 4.5], [-38, -2, 4])}${limb([28, -15, 6], [36, -8, 5], [34, -2, 4])}`,
    dark,
    'leg',
  ),
  main(limb([-38, -20, 10], [-8, -20, 14], [30, -18, 12], [46, -14, 8]), body, 'body'),
  ...between,
  main(
    `${limb([-18, -14, 6], [-12, -7, 5], [-20, -2, 4])}${limb([34, -14, 7], [44, -7, 5], [38, -2, 4])}`,
    body,
    'leg',
  ),
  line('M-20 -2l-6 1M-20 -2l-5 -2M38 -2l-6 1M38 -2l-5 -2', dark, 1.6, 'toe'),
  ...head,
];

export const lizardHead = (body: string): readonly PropShape[] => [
  main(blob([-70, -20, -62, -30, -46, -32, -34, -26, -34, -14, -50, -11, -66, -14], 0.9), body, 'head'),
  line(curve(-69, -18, -58, -16, -46, -17), '#3a3a2c', 1.2, 'mouth'),
];
