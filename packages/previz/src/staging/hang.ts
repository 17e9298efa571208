/** What hangs from something: under a crown, a bough, a bridge, on a line of its own; what hangs from the ceiling. */
import type { Drawing } from '../model/drawing.ts';
import type { Performer } from './performers.ts';
import { withParts } from './redraw.ts';
import type { Stagecraft, StagedUnit } from './stagecraft.ts';
import {
  anchorOf,
  extraPart,
  heightOf,
  leadOf,
  lifted,
  middleOf,
  moved,
  type Part,
  resized,
  type Unit,
  unitOf,
  widthOf,
} from './unit.ts';

const NEARER = -0.03;

/** Of the host's height: where its underside is, and where a crown's is. */
const UNDERSIDE = 0.12;
const CROWN = 0.5;
/** Metres of air under what hangs, at least; of the underside's height, the most that hangs down from it. */
const AIR = 0.35;
const MOST = 0.62;
/** Of a tree's height, what hangs in it is at least, so that one sees it. */
const SEEN = 0.16;
const TOWERS = 2.1;
/** How far aside of the trunk, of the crown's width. */
const ASIDE = 0.26;

/** Heads down by nature. */
const HEADS_DOWN = /^(bat|sloth|opossum|fruit-bat|acrobat)$/;

export function hang(host: StagedUnit, guests: readonly Performer[], craft: Stagecraft): StagedUnit {
  const built = guests.map((g) => turned(craft.build(g)));
  const tallest = Math.max(...built.map((u) => heightOf(u.extent)));
  const tree = host.lead.drawable?.category === 'plant' && heightOf(host.extent) > 1.5;
  const grown: StagedUnit = tree ? { ...host, ...resized(host, treeScale(host, tallest, craft)) } : host;
  const high = heightOf(grown.extent);
  // What is low itself is as high up as what hangs from it is long.
  const low = !tree && grown.extent.bottom + UNDERSIDE * high < AIR + tallest;
  const raised: StagedUnit = low ? { ...grown, ...moved(grown, 0, AIR + 1.2 * tallest) } : grown;
  const at = pointOf(raised, tree);
  const k = tree ? Math.min((MOST * at.y) / tallest, Math.max(1, (SEEN * high) / tallest)) : 1;
  const units = built.map((u, i) => {
    const sized = k === 1 ? u : resized(u, k);
    const aside = tree
      ? at.out * (i % 2 === 0 ? 1 : -1)
      : ((i + 0.5) / built.length - 0.5) * 0.7 * widthOf(raised.extent);
    const line = tree ? 0.07 * high : 0.03 * at.y;
    const put = moved(sized, at.x + aside - middleOf(sized.extent), at.y - line - sized.extent.top, NEARER);
    return hung(put, line + (tree ? 0.08 * high : 0.02));
  });
  return withParts(raised, units);
}

/** A tree is at most so many times as tall as who is there, or as what hangs in it is long. */
function treeScale({ extent }: StagedUnit, tallest: number, { performers }: Stagecraft): number {
  const person = Math.max(0, ...performers.map((p) => (p.look && p.focus ? p.height : 0)));
  return Math.min(1, Math.max(TOWERS * person, 3 * tallest, 2.6) / heightOf(extent));
}

/** Where things hang, metres, and how far aside of it. */
function pointOf(
  host: StagedUnit,
  tree: boolean,
): { readonly x: number; readonly y: number; readonly out: number } {
  const { extent, lead, facing } = host;
  const middle = middleOf(extent);
  if (/bough/.test(lead.drawable?.id ?? '')) {
    const seat = anchorOf(leadOf(host), ['seat'], { x: 40, y: -210 });
    return { x: seat.x, y: seat.y - 0.1, out: (seat.x > middle ? 1 : -1) * 0.14 * widthOf(extent) };
  }
  const y = extent.bottom + (tree ? CROWN : UNDERSIDE) * heightOf(extent);
  return { x: middle, y, out: (facing || 1) * ASIDE * widthOf(extent) };
}

const turned = (unit: StagedUnit): Unit =>
  HEADS_DOWN.test(unit.lead.drawable?.id ?? '')
    ? unitOf(unit.parts.map((p) => ({ ...p, turn: p.turn + 180 })))
    : unit;

/** The unit off the ground, on a line so long, metres. */
const hung = (unit: Unit, line: number): Unit => ({
  ...unit,
  parts: [...lifted(unit).parts, lineOver(unit, line)],
});

/** What holds on by itself; a spider does so by its thread. */
const beast = ({ parts }: Unit): boolean =>
  parts.some(({ performer }) => performer?.drawable?.kind === 'animal' && !isSpider(performer));
const spins = ({ parts }: Unit): boolean => parts.some(({ performer }) => isSpider(performer));
/** Comes down on a thread of its own. */
export const isSpider = (p: Performer | null | undefined): boolean =>
  /spider|tarantula/.test(p?.drawable?.id ?? '');

function lineOver(unit: Unit, metres: number): Part {
  const length = 100 * metres;
  const drawing: Drawing = {
    shapes: beast(unit)
      ? []
      : [
          {
            d: `M0 0V${-length}`,
            fill: null,
            tone: 'line',
            stroke: spins(unit) ? { colour: '#d9d6cc', width: 0.7 } : { colour: '#5b4a3a', width: 1.8 },
            part: 'line',
          },
        ],
    bounds: { x: -1, y: -length, width: 2, height: length },
    anchors: {},
    footprint: 0,
  };
  return extraPart(`line-${unit.parts[0]?.id ?? ''}`, 'line', drawing, {
    x: middleOf(unit.extent),
    y: unit.extent.top - 0.02 * heightOf(unit.extent),
    bias: 0.5 * NEARER,
  });
}

/** Metres of cord over what hangs from a ceiling: out of any frame. */
const CORD = 4;

/** Of the height of who is there, how high a spider hangs at its thread. */
const AT_FACES = 0.72;

/** What is said to hang from the ceiling has its cord; a spider on its own thread has come down as far as one's face. */
export function fromCeiling(unit: StagedUnit, { performers }: Stagecraft): StagedUnit {
  if (unit.lead.mention.fixedTo !== 'ceiling' || unit.lead.drawable?.placement === 'ceiling') return unit;
  if (!isSpider(unit.lead)) return { ...unit, parts: hung(unit, CORD).parts };
  const tall = Math.max(0, ...performers.map((p) => (p.look ? p.height : 0))) || 1.7;
  return { ...unit, ...hung(moved(unit, 0, AT_FACES * tall - unit.extent.bottom), CORD) };
}
