/** Who is in a sleeper's pod or a tank for bodies: upright behind its pane, the palms on it. */
import type { Drawing } from '../model/drawing.ts';
import type { Performer } from './performers.ts';
import { redrawn, withParts } from './redraw.ts';
import type { Stagecraft, StagedUnit } from './stagecraft.ts';
import { toLocal } from './to-local.ts';
import {
  anchorOf,
  extentOf,
  extraPart,
  heightOf,
  leadOf,
  middleOf,
  moved,
  resized,
  widthOf,
} from './unit.ts';

/** Parts of the pod's height where the feet are, and that there are from there to the pane's upper edge. */
const FLOOR = 0.13;
const ROOM = 0.76;
/** Of the pod's width, from one palm to the other; of the own height, how far under the chin they are. */
const PALMS = 0.5;
const UNDER_CHIN = 0.02;
/** Depth, metres, by which who is inside and the pane before them are sorted. */
const INSIDE = -0.02;
const PANE = -0.06;
const ASLEEP = /^(sleep|lie|supine|abed)$/;

export function inPod(pod: StagedUnit, guests: readonly Performer[], craft: Stagecraft): StagedUnit {
  const tallest = Math.max(...guests.map((g) => g.height));
  const host: StagedUnit = { ...pod, ...resized(pod, tallest / (ROOM * heightOf(pod.extent))) };
  const lead = leadOf(host);
  const body = extentOf(lead);
  const floor = body.bottom + FLOOR * heightOf(body);
  const apart = (0.5 * widthOf(body)) / guests.length;
  const inside = guests.map((guest, i) => {
    const still = ASLEEP.test(guest.mention.pose ?? '');
    const given = { pose: still ? 'stand' : 'surrender', view: 'front' } as const;
    const built = craft.build(guest, given);
    const x = middleOf(body) + (i - (guests.length - 1) / 2) * apart;
    if (still) return moved(built, x - middleOf(built.extent), floor - built.extent.bottom, INSIDE);
    const chin = anchorOf(leadOf(built), ['chin'], { x: 0, y: -150 });
    const palm = (side: 1 | -1) =>
      toLocal(leadOf(built), {
        x: chin.x + side * PALMS * 0.5 * widthOf(body),
        y: chin.y - UNDER_CHIN * guest.height,
      });
    const touching = redrawn(built, craft, { ...given, reach: { right: palm(-1), left: palm(1) } });
    return moved(touching, x - chin.x, floor - touching.extent.bottom, INSIDE);
  });
  const pane = extraPart(`pane-${lead.id}`, 'pane', paneOf(lead.drawing), {
    x: lead.x,
    y: lead.y,
    scale: lead.scale,
    flip: lead.flip,
    bias: PANE,
  });
  return withParts(host, [...inside, { parts: [pane], extent: host.extent }]);
}

/** How much of the glass, and of the light on it, one sees before who is behind it. */
const TINT = 0.132;
const SHINE = 0.4;

const paneOf = (drawing: Drawing): Drawing => ({
  ...drawing,
  shapes: drawing.shapes
    .filter((s) => /^(window|shine)$/.test(s.part))
    .map((s) => ({ ...s, opacity: s.part === 'shine' ? SHINE : TINT })),
});
