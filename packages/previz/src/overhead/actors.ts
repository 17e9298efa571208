/** The cast of a picture from straight above as actors of the scene. */
import { vec3 } from '../geometry/vec3.ts';
import type { Drawing } from '../model/drawing.ts';
import type { Actor } from '../model/scene.ts';
import type { FrameSize } from '../staging/frame-size.ts';
import { extentOf, type Item, LAYER } from './cast/item.ts';

/** Everything of the cast as actors, the lower first; what is no part of the cast goes with what it is under or on. */
export function actorsOf(items: readonly Item[], metre: number, frame: FrameSize): Actor[] {
  const shown = items.filter((i) => !i.hidden && (i.layer >= LAYER.low || i.performer));
  return [...shown]
    .sort((a, b) => a.layer - b.layer)
    .map((i, n): Actor => {
      const e = extentOf([i]);
      const drawing: Drawing = {
        shapes: i.plan.shapes,
        bounds: { x: -i.plan.long / 2, y: -i.plan.wide / 2, width: i.plan.long, height: i.plan.wide },
        anchors: {},
        footprint: 0,
        flat: true,
      };
      const p = i.performer;
      return {
        id: p?.id ?? `plan#${n}`,
        label: p ? (p.entity.name ?? p.entity.noun) : (i.plan.shapes[0]?.part ?? 'thing'),
        at: vec3(i.x / 100, -i.y / 100, 0),
        drawing,
        scale: 1,
        flip: false,
        turn: i.turn,
        lift: 0,
        depthBias: -0.001 * n,
        role: p ? 'subject' : 'extra',
        box: {
          x: frame.width / 2 + (e.left / 100) * metre,
          y: frame.height / 2 + (e.top / 100) * metre,
          width: ((e.right - e.left) / 100) * metre,
          height: ((e.bottom - e.top) / 100) * metre,
        },
      };
    });
}
