/** What hands in close-up work on: floors, doors, panels, tables seen from above. Centimetres. */
import type { Point } from '../../../geometry/plane.ts';
import type { Pen } from '../../pen.ts';
import { darker, lighter } from '../../tint.ts';

export const p = (x: number, y: number): Point => ({ x, y });
const WIDE = 120;

export const box = (left: number, top: number, right: number, bottom: number): Point[] => [
  p(left, top),
  p(right, top),
  p(right, bottom),
  p(left, bottom),
];

/** Ground or a plain top from `y` down to the frame's edge. */
export function surface(pen: Pen, part: string, colour: string, y: number): void {
  pen.polygon(part, colour, box(-WIDE, y, WIDE, y + WIDE));
  pen.line(part, lighter(colour, 0.2), [p(-WIDE, y + 0.25), p(WIDE, y + 0.25)], 0.5);
}

/** A wall, a door, a machine's front: from `x` to the frame's right edge, its near edge in shade. */
export function upright(pen: Pen, part: string, colour: string, x: number): void {
  pen.polygon(part, colour, box(x, -WIDE, WIDE, WIDE));
  pen.polygon(part, darker(colour, 0.22), box(x, -WIDE, x + 1.6, WIDE));
}

/** A shadow on what lies under hands and things. */
export const shadeUnder = (pen: Pen, x: number, y: number, rx: number, ry: number): void =>
  pen.disc('shadow', '#1c1410', p(x, y), rx, ry, 'body', 0.22);
