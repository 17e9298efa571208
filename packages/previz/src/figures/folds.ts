/** Creases of worn cloth: what keeps a shirt or a trouser leg from being one flat plane. */
import type { Point } from '../geometry/plane.ts';
import { between, brushed } from './outline.ts';
import type { Pen } from './pen.ts';
import { darker } from './tint.ts';
import type { Trunk } from './trunk.ts';

/** Skin, hide and plate have no creases. */
const UNCREASED = /bare|armou?r|spacesuit|swim|bikini|leotard|wetsuit|fur|robot|plate/;
/** How much darker a crease is than its cloth, and how dense. */
const DARKER = 0.07;
const DENSE = 0.34;

export const isCreased = (type: string | null): boolean => type === null || !UNCREASED.test(type);

function crease(pen: Pen, part: string, colour: string, points: readonly Point[], width: number): void {
  pen.polygon(
    part,
    darker(colour, DARKER),
    brushed(points, width, { from: 0.9, to: 0.04, peak: 0.12 }),
    'shade',
    DENSE,
  );
}

/** From the armpit across the chest, and one that gathers at the waist. */
export function drawTorsoFolds(pen: Pen, { at, build: b }: Trunk, colour: string): void {
  const s = pen.shadeSide;
  const w = b.head * 0.13;
  crease(
    pen,
    'fold',
    colour,
    [at(s * b.shoulders * 0.78, 0.72), at(s * b.waist * 0.5, 0.63), at(s * b.waist * 0.1, 0.6)],
    w,
  );
  crease(
    pen,
    'fold',
    colour,
    [at(s * b.waist * 0.98, 0.43), at(s * b.waist * 0.5, 0.34), at(s * b.waist * 0.02, 0.31)],
    w * 1.1,
  );
}

/** Behind a joint, where the cloth is pressed, and over the shoe where it is too long; radii in centimetres. */
export function drawLimbFolds(
  pen: Pen,
  part: string,
  colour: string,
  bones: readonly Point[],
  thick: readonly number[],
): void {
  const [from, joint, to] = bones;
  if (!from || !joint || !to) return;
  const r = thick[1] ?? 0;
  const across = acrossOf(from, to, pen.shadeSide);
  const [up, down] = [between(joint, from, 0.22), between(joint, to, 0.2)];
  const edge = (p: Point, k: number): Point => ({ x: p.x + across.x * r * k, y: p.y + across.y * r * k });
  crease(pen, part, colour, [edge(joint, 0.8), edge(between(joint, up, 0.4), 0.2), edge(up, -0.45)], r * 0.2);
  crease(
    pen,
    part,
    colour,
    [edge(between(joint, down, 0.4), 0.8), edge(between(joint, down, 0.5), 0.2), edge(down, -0.5)],
    r * 0.18,
  );
}

/** A unit vector square to a limb, to the side that is in shade. */
function acrossOf(from: Point, to: Point, side: -1 | 1): Point {
  const long = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const square = { x: -(to.y - from.y) / long, y: (to.x - from.x) / long };
  return square.x * side >= 0 ? square : { x: -square.x, y: -square.y };
}
