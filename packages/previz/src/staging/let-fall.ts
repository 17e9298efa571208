import type { Drawing } from '../model/drawing.ts';
import type { Performer } from './performers.ts';
import { plainOptions } from './plain-options.ts';
import { withParts } from './redraw.ts';
import type { Stagecraft, StagedUnit } from './stagecraft.ts';
import { extraPart, lifted, middleOf, moved, type Part, type Unit } from './unit.ts';

const NEARER = -0.04;
/** Where what has slipped out of the hands is, in heights of who dropped it. */
const AHEAD = 0.3;
const HEIGHT = 0.24;
/** The same for what is let go over a rim: well inside it, and still in the air. */
const OVER_RIM = 0.44;
const STILL_UP = 0.5;

/** Things on their way from the hands to the ground, with streaks over them; a tray loses its glasses. */
export function letFall(host: StagedUnit, things: readonly Performer[], craft: Stagecraft): StagedUnit {
  const side = host.facing || 1;
  const tall = host.lead.height;
  const rim = craft.attachments.get(host.lead.id)?.grip === 'overlooking';
  return withParts(
    host,
    things.flatMap((thing, i): Unit[] => {
      const unit = craft.build(thing);
      const x = side * ((rim ? OVER_RIM : AHEAD) + 0.14 * i) * tall - middleOf(unit.extent);
      const put = moved(unit, x, (rim ? STILL_UP : HEIGHT) * tall - unit.extent.bottom, NEARER);
      const shown = lifted(put);
      const spilt = thing.drawable?.id === 'tray' ? glasses(shown, tall, craft) : [];
      return [{ ...shown, parts: [...shown.parts, streaks(thing.id, shown, tall)] }, ...spilt];
    }),
  );
}

/** Lines of speed above what falls. */
function streaks(id: string, { extent: e }: Unit, tall: number): Part {
  const width = e.right - e.left;
  const length = 0.16 * tall * 100;
  const d = [0.15, 0.42, 0.66, 0.9]
    .map((t, i) => {
      const x = Math.round((e.left + t * width) * 1000) / 10;
      const y = Math.round(-(e.top + 0.03) * 1000) / 10;
      return `M${x} ${y}V${Math.round((y - length * (i % 2 ? 1 : 0.7)) * 10) / 10}`;
    })
    .join('');
  const drawing: Drawing = {
    shapes: [
      {
        d,
        fill: null,
        tone: 'line',
        stroke: { colour: '#f4f1ea', width: 1.4 },
        part: 'streaks',
        opacity: 0.75,
      },
    ],
    bounds: { x: e.left * 100, y: -e.top * 100 - length, width: width * 100, height: length },
    anchors: {},
    footprint: 0,
  };
  return extraPart(`${id}-streaks`, 'streaks', drawing, { bias: NEARER });
}

/** What stood on the tray: place in trays, height over it in heights of the bearer. */
const GLASSES = [
  [-0.2, 0.07, 70],
  [0.45, 0.16, -35],
  [0.95, 0.02, 120],
] as const;

function glasses({ extent: e }: Unit, tall: number, craft: Stagecraft): Unit[] {
  const id = ['wine-glass', 'glass'].find((g) => craft.artists.findDrawable(g));
  if (!id) return [];
  return GLASSES.map(([at, over, turn], i) => {
    const drawing = craft.artists.drawArt(id, plainOptions(i));
    const x = e.left + at * (e.right - e.left);
    const part = extraPart(`falling-glass-${i}`, 'glass', drawing, {
      x,
      y: e.top + over * tall,
      turn,
      bias: NEARER,
    });
    return { parts: [part], extent: { left: x, right: x, bottom: e.top, top: e.top } };
  });
}
