/** What is at home on a wall or under a ceiling hangs there when the picture is of nothing else. */
import type { Drawing } from '../model/drawing.ts';
import { isTabletop } from '../sets/index.ts';
import type { Performer } from './performers.ts';
import { withParts } from './redraw.ts';
import type { Stagecraft, StagedUnit } from './stagecraft.ts';
import { extraPart, heightOf, leadOf, middleOf, moved, type Part } from './unit.ts';

/** Free below it, own heights. */
const BELOW = { wall: 0.34, ceiling: 0.5 } as const;
/** Taller than this, metres, it reaches the floor. */
const TALLEST = 1.6;
/** Metres of cord, past the upper edge of any frame. */
const CORD = 6;
/** Stands as well as it hangs. */
const STANDS = /^(window|door|curtain|bookshelf|shelf|cabinet|hand-mirror|radiator|power-outlet)$/;

const hook = ({ drawable }: Performer): 'wall' | 'ceiling' | null =>
  drawable?.placement === 'wall' || drawable?.placement === 'ceiling' ? drawable.placement : null;

/** Where it hangs: null where it stands, is in company, or something is said of where it is. */
export function hangsFrom(p: Performer, { performers, shot, set }: Stagecraft): 'wall' | 'ceiling' | null {
  if (!set.indoor || p.height > TALLEST || shot.relations.length > 0) return null;
  const { mention } = p;
  if (mention.verb !== null || mention.pose !== null || mention.state || mention.low) return null;
  const hung = performers.every((q) => hook(q) !== null && !STANDS.test(q.drawable?.id ?? ''));
  const from = hung ? hook(p) : null;
  // Across a room the wall is too far off: what hangs there alone is shown over a table.
  return from === 'wall' && !isTabletop(set.setting) ? null : from;
}

/** The unit off the ground, with its shadow on the wall or its cord up to the ceiling. */
export function hungUp(unit: StagedUnit, from: 'wall' | 'ceiling'): StagedUnit {
  const high = heightOf(unit.extent);
  const raised = unit.parts.map((p) => ({
    ...p,
    lifted: true,
    ...(from === 'wall' ? { onWall: true as const } : {}),
  }));
  const up = moved({ ...unit, parts: raised }, 0, BELOW[from] * high - unit.extent.bottom);
  const lead = leadOf(up);
  const more = from === 'wall' ? shadowOf(lead, high) : cordTo(middleOf(up.extent), up.extent.top, high);
  return withParts({ ...unit, ...up }, [{ parts: [more], extent: up.extent }]);
}

/** The soft dark beside and below what hangs before a wall. */
function shadowOf(lead: Part, high: number): Part {
  const shapes = lead.drawing.shapes
    .filter((s) => s.tone !== 'glow' && (s.opacity ?? 1) > 0.5)
    .map((s) => ({
      d: s.d,
      fill: s.fill && '#1d1a1c',
      ...(s.stroke ? { stroke: { ...s.stroke, colour: '#1d1a1c' } } : {}),
      tone: 'line' as const,
      opacity: 0.16,
      part: 'shadow',
    }));
  const { x, y, scale, flip, turn } = lead;
  const drawing: Drawing = { ...lead.drawing, shapes };
  return extraPart(`shadow-${lead.id}`, 'shadow', drawing, {
    ...{ scale, flip, turn },
    x: x + 0.03 * high,
    y: y - 0.045 * high,
    bias: 0.02,
    onWall: true,
  });
}

function cordTo(x: number, top: number, high: number): Part {
  const half = Math.max(0.3, 0.9 * high);
  const drawing: Drawing = {
    shapes: [
      {
        d: `M${-half} ${-100 * CORD}H${half}V${3 * half}H${-half}Z`,
        fill: '#5b5148',
        tone: 'body',
        part: 'cord',
      },
    ],
    bounds: { x: -half, y: -100 * CORD, width: 2 * half, height: 100 * CORD },
    anchors: {},
    footprint: 0,
  };
  return extraPart('cord', 'cord', drawing, { x, y: top, bias: 0.02, onWall: true });
}
