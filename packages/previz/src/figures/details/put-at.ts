import type { Point } from '../../geometry/plane.ts';
import type { Held } from '../../staging/artists.ts';
import { moveDrawing } from '../move-drawing.ts';
import type { Pen } from '../pen.ts';

export function putAt(pen: Pen, item: Held, at: Point): void {
  const moved = moveDrawing(item.drawing, at.x - item.grip.x, at.y - item.grip.y);
  pen.put(moved.shapes, moved.bounds);
}
