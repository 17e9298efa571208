import type { Point } from '../geometry/plane.ts';
import type { Scene } from '../model/scene.ts';

/** True where a point of the frame lies on a face: what flies past near the lens spares it. Pixels. */
export type OnFace = (p: Point) => boolean;

interface Spot extends Point {
  readonly r: number;
}

/** The faces of a scene's people, as circles from the crown to the chin. */
export function facesOf({ actors }: Pick<Scene, 'actors'>): OnFace {
  const spots = actors.flatMap(({ drawing, box, flip }): Spot[] => {
    const { top, chin } = drawing.anchors;
    if (!top || !chin || drawing.bounds.width <= 0) return [];
    const k = box.width / drawing.bounds.width;
    const x = ((top.x + chin.x) / 2 - drawing.bounds.x) * k;
    const y = ((top.y + chin.y) / 2 - drawing.bounds.y) * k;
    const r = Math.hypot(top.x - chin.x, top.y - chin.y) * k * 0.62;
    return [{ x: flip ? box.x + box.width - x : box.x + x, y: box.y + y, r }];
  });
  return (p) => spots.some((s) => Math.hypot(p.x - s.x, p.y - s.y) < s.r);
}
