/** Who rides or runs into something goes head first over it, the cycle on its front wheel behind. */
import type { Drawing } from '../model/drawing.ts';
import { mountOf } from './mount-of.ts';
import type { Performer } from './performers.ts';
import { plainOptions } from './plain-options.ts';
import { withParts } from './redraw.ts';
import type { Stagecraft, StagedUnit } from './stagecraft.ts';
import {
  extentOf,
  extraPart,
  heightOf,
  leadOf,
  lifted,
  middleOf,
  moved,
  type Unit,
  unitOf,
  widthOf,
} from './unit.ts';

/** Of the height of what is hit: how far over its foot who flies over it is lowest; no higher than metres. */
const OVER = 0.92;
const HIGHEST = 1.5;
/** Parts of its own length that the flyer is past the middle. */
const PAST = 0.12;
/** Degrees that the cycle stands on its front wheel, and that what was hit is askew. */
const UPENDED = 52;
const ASKEW = 6;
/** Part of the cycle's width that is behind what it ran into. */
const LAPPED = 0.2;
const NEARER = -0.06;
const FARTHER = 0.05;

/** What was hit, with the one that flies over it. */
export function tumbleOver(host: StagedUnit, guest: Performer, craft: Stagecraft): StagedUnit {
  const side = 1;
  const flyer = craft.build(guest, { pose: 'dive', facing: side });
  const e = host.extent;
  const low = e.bottom + Math.min(HIGHEST, OVER * heightOf(e));
  const x = middleOf(e) - middleOf(flyer.extent) + side * PAST * widthOf(flyer.extent);
  const over = lifted(moved(flyer, x, low - flyer.extent.bottom, NEARER));
  const askew = { ...host, ...unitOf([{ ...leadOf(host), turn: side * ASKEW }, ...host.parts.slice(1)]) };
  return withParts(askew, [over, ...mountBehind(host, guest, craft), burst(host)]);
}

/** The cycle that the rider came off, nose down against what it ran into. */
function mountBehind(host: StagedUnit, guest: Performer, craft: Stagecraft): Unit[] {
  const id = mountOf(guest);
  const drawable = id ? craft.artists.findDrawable(id) : null;
  if (!drawable || !/cycle$/.test(drawable.id)) return [];
  const drawing = craft.artists.drawArt(drawable.id, {
    ...plainOptions(craft.shot.place.seed % 1000),
    colour: null,
  });
  const part = extraPart(`${guest.id}-mount`, drawable.id, drawing, {
    flip: drawable.faces === 'left',
    role: 'support',
    turn: UPENDED,
    bias: FARTHER,
  });
  const e = extentOf(part);
  const { left, bottom } = host.extent;
  return [moved(unitOf([part]), left + LAPPED * widthOf(e) - e.right, bottom - e.bottom)];
}

/** Bits that fly up from it, in its own colour. */
function burst({ lead, extent: e, parts }: StagedUnit): Unit {
  const fill = parts[0]?.drawing.shapes.find((s) => s.fill !== null)?.fill ?? '#d8b45a';
  const [w, h] = [100 * widthOf(e), 100 * heightOf(e)];
  const bits = [
    [-0.62, 0.7, 40],
    [-0.5, 1.02, -20],
    [-0.36, 1.2, 65],
    [0.44, 1.12, 15],
    [0.6, 0.86, -50],
    [0.7, 0.5, 30],
    [-0.7, 0.36, 80],
  ] as const;
  const d = bits
    .map(([x, y, turn]) => {
      const [c, s] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)];
      const at = (u: number, v: number) =>
        `${Math.round(10 * (x * w + u * c - v * s)) / 10} ${Math.round(10 * (-y * h + u * s + v * c)) / 10}`;
      return `M${at(-9, -1.6)}L${at(9, -1.2)}L${at(8, 1.6)}L${at(-8, 1.4)}Z`;
    })
    .join('');
  const drawing: Drawing = {
    shapes: [{ d, fill, tone: 'body', part: 'bits' }],
    bounds: { x: -0.8 * w, y: -1.3 * h, width: 1.6 * w, height: 1.3 * h },
    anchors: {},
    footprint: 0,
  };
  return unitOf([
    extraPart(`${lead.id}-bits`, 'bits', drawing, {
      x: middleOf(e),
      y: e.bottom,
      bias: 2 * NEARER,
      lifted: true,
    }),
  ]);
}
