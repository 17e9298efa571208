import svgpath from 'svgpath';
import type { Drawing } from '../model/drawing.ts';

/** The same drawing elsewhere: `dx` and `dy` in centimetres. Anchors move with it. */
export function moveDrawing(drawing: Drawing, dx: number, dy: number): Drawing {
  const { bounds: b } = drawing;
  return {
    ...drawing,
    shapes: drawing.shapes.map((s) => ({ ...s, d: svgpath(s.d).translate(dx, dy).round(2).toString() })),
    bounds: { ...b, x: b.x + dx, y: b.y + dy },
    anchors: Object.fromEntries(
      Object.entries(drawing.anchors).map(([name, p]) => [name, { x: p.x + dx, y: p.y + dy }]),
    ),
  };
}
