/** The head of an animal on a body that stands upright. */
import svgpath from 'svgpath';
import type { FigureSpec } from '../../staging/artists.ts';
import type { HeadFrame } from '../head-frame.ts';
import type { Pen } from '../pen.ts';

/** Lays the animal's own head, as staging cut it out, where a person's would be. */
export function drawBeastHead(pen: Pen, f: HeadFrame, { beastHead }: FigureSpec): void {
  if (!beastHead) return;
  const { drawing, centre, unit, mirrored } = beastHead;
  const turn = mirrored ? -1 : 1;
  const at = (x: number, y: number) => f.at((turn * (x - centre.x)) / unit, (y - centre.y) / unit);
  const [o, ex, ey] = [at(0, 0), at(1, 0), at(0, 1)];
  const matrix = [ex.x - o.x, ex.y - o.y, ey.x - o.x, ey.y - o.y, o.x, o.y];
  const { x, y, width, height } = drawing.bounds;
  const corners = [at(x, y), at(x + width, y), at(x, y + height), at(x + width, y + height)];
  const [xs, ys] = [corners.map((p) => p.x), corners.map((p) => p.y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  pen.put(
    drawing.shapes.map((s) => ({
      ...s,
      d: svgpath(s.d).matrix(matrix).round(2).toString(),
      ...(s.stroke ? { stroke: { ...s.stroke, width: (s.stroke.width * f.size) / unit } } : {}),
    })),
    { x: left, y: top, width: Math.max(...xs) - left, height: Math.max(...ys) - top },
  );
}
