import { oval } from '../art/path/outline.ts';
import type { Drawing } from '../model/drawing.ts';
import { withParts } from './redraw.ts';
import type { StagedUnit } from './stagecraft.ts';
import {
  anchorOf,
  extraPart,
  heightOf,
  leadOf,
  lifted,
  middleOf,
  moved,
  resized,
  type Unit,
  widthOf,
} from './unit.ts';

/** The opening, in parts of the host's width and height, and what it leaves free about what it shows. */
const OPENING = { width: 0.56, height: 0.46 };
const FREE = 0.8;
const NEARER = -0.02;

/** Guests small within an oval opening in the host's side. */
export function cutAway(host: StagedUnit, guests: readonly Unit[]): StagedUnit {
  const lead = leadOf(host);
  const { bounds: b } = lead.drawing;
  const at = anchorOf(lead, ['middle'], { x: b.x + b.width / 2, y: b.y + b.height / 2 });
  const width = OPENING.width * widthOf(host.extent);
  const height = OPENING.height * heightOf(host.extent);
  const share = width / guests.length;
  const inside = guests.map((g, i) => {
    const k = FREE * Math.min(share / widthOf(g.extent), height / heightOf(g.extent));
    const small = resized(g, k);
    const x = at.x + (i - (guests.length - 1) / 2) * share;
    const up = moved(
      small,
      x - middleOf(small.extent),
      at.y - heightOf(small.extent) / 2 - small.extent.bottom,
      2 * NEARER,
    );
    return lifted(up);
  });
  const window = extraPart(`opening-${lead.id}`, 'cut-away', opening(100 * width, 100 * height), {
    x: at.x,
    y: at.y,
    bias: NEARER,
  });
  return withParts(host, [{ parts: [window], extent: host.extent }, ...inside]);
}

/** An oval about the origin, centimetres. */
const opening = (width: number, height: number): Drawing => ({
  shapes: [
    { d: oval(0, 0, width / 2, height / 2), fill: '#3a3030', tone: 'line', opacity: 0.55, part: 'rim' },
    { d: oval(0, 0, 0.47 * width, 0.47 * height), fill: '#f4ead6', tone: 'body', part: 'opening' },
  ],
  bounds: { x: -width / 2, y: -height / 2, width, height },
  anchors: {},
  footprint: 0,
});
