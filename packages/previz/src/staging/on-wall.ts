/** Where on a wall there is room for what hangs on it. */

import type { SetDesign } from '../model/set.ts';
import type { FrameSize } from './frame-size.ts';
import type { Slot } from './slot.ts';
import { heightOf, middleOf, widthOf } from './unit.ts';
import type { ViewPoint } from './view-point.ts';

/** Steps across the frame in which a free place is looked for. */
const STEPS = 12;
/** Of the frame's height, what hangs on a wall is at least so high, and its middle hangs at. */
const ON_WALL = { least: 0.18, at: 0.22 } as const;
/** How far it reaches below its middle, least heights. */
const FOOT = 0.78;

/** What hangs on the wall hangs where nobody stands before it, as near as can be to where it was to hang. */
export function clearOfHeads(
  slot: Slot,
  slots: readonly Slot[],
  view: ViewPoint,
  frame: FrameSize,
  { least: low, at }: { least: number; at: number },
): Slot {
  const { framing } = view;
  const { extent } = slot.unit;
  const before = slots
    .filter((s) => /^(main|behind|scenery)$/.test(s.plane))
    .map((s) => ({
      left: framing.centre + (s.x + s.unit.extent.left * s.shrink) * framing.scale,
      right: framing.centre + (s.x + s.unit.extent.right * s.shrink) * framing.scale,
      top: framing.foot - s.unit.extent.top * s.shrink * framing.scale,
    }));
  const tall = before.filter((b) => b.top < (at + FOOT * low) * frame.height);
  if (slot.unit.lead.drawable?.id === 'window' || tall.length === 0) return slot;
  const high = Math.max(heightOf(extent) * framing.scale, low * frame.height);
  const half = (0.5 * high * widthOf(extent)) / heightOf(extent);
  const wish = framing.centre + (slot.x + middleOf(extent)) * framing.scale;
  const covered = (x: number) =>
    tall.reduce((sum, b) => sum + Math.max(0, Math.min(b.right, x + half) - Math.max(b.left, x - half)), 0);
  const least = Math.min(0.04 * frame.width + half, frame.width / 2);
  const places = Array.from({ length: STEPS + 1 }, (_, i) => least + (i / STEPS) * (frame.width - 2 * least));
  const best = [wish, ...places].reduce((a, b) =>
    covered(b) + 0.05 * Math.abs(b - wish) < covered(a) + 0.05 * Math.abs(a - wish) ? b : a,
  );
  return { ...slot, x: (best - framing.centre) / framing.scale - middleOf(extent) };
}

/** Far off in a wide view a wall is low in the frame: what hangs there stays below the ceiling, and no larger than fits. */
export function underCeiling(q: number, view: ViewPoint, set: SetDesign, frame: FrameSize) {
  const { ceiling } = set.stage;
  if (ceiling === null) return ON_WALL;
  const metre = view.framing.scale / q / frame.height;
  const top = view.camera.horizon - (ceiling - view.camera.position.y) * metre;
  return {
    least: Math.min(ON_WALL.least, 0.3 * ceiling * metre),
    at: Math.max(ON_WALL.at, top + 0.22 * ceiling * metre),
  };
}
