/** What an animal has on its head, and what it has in its mouth. */
import { circle, limb } from '../art/path/outline.ts';
import { onBeast } from './beast-wear.ts';
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
  resized,
  type Unit,
  unitOf,
  widthOf,
} from './unit.ts';

/** Depth, metres, by which it is sorted before its bearer. */
const NEARER = -0.02;
/** Part of its height by which a hat is pulled over the head. */
const PULLED = 0.2;
/** Part of its length by which what is bitten at is in the mouth. */
const BITTEN = 0.16;

/** The bearer with hats on it and things in its mouth. */
export function wear(host: StagedUnit, guests: readonly Performer[], craft: Stagecraft): StagedUnit {
  return offTheGround(
    withParts(
      host,
      guests.map((g) => {
        const held = craft.attachments.get(g.id)?.grip === 'held';
        const unit = craft.build(g);
        return held && host.lead.drawable?.kind === 'animal'
          ? seized(host, fitting(host, unit))
          : onHead(host, unit, held);
      }),
    ),
  );
}

/** In the claws of who flies, else by the neck or across the mouth. */
function seized(host: StagedUnit, unit: StagedUnit): Unit {
  if (leadOf(host).drawing.anchors.claws) return inClaws(host, unit);
  if (TONGUES.test(host.lead.drawable?.id ?? '')) return byTongue(host, unit);
  return hasNape(unit) ? byTheScruff(host, unit) : inMouth(host, unit);
}

/** They shoot out the tongue at what they eat. */
const TONGUES = /chameleon|frog$|toad$|anteater/;
/** Of the beast's width, how far the tongue reaches, and how thick it is. */
const SHOT = 0.62;
const THICK = 0.016;

/** On the tip of the tongue, well before the mouth. */
function byTongue(host: StagedUnit, unit: StagedUnit): Unit {
  const lead = leadOf(host);
  const { bounds: b } = lead.drawing;
  const side = host.facing || (lead.flip ? 1 : -1);
  const wide = widthOf(host.extent);
  const at = anchorOf(lead, ['mouth'], { x: b.x + 0.06 * b.width, y: b.y + 0.62 * b.height });
  const tip = { x: at.x + side * SHOT * wide, y: at.y + 0.06 * wide };
  const [dx, dy] = [100 * (tip.x - at.x), -100 * (tip.y - at.y)];
  const r = 100 * THICK * wide;
  const d =
    limb([0, 0, 1.3 * r], [0.5 * dx, 0.5 * dy + 0.6 * r, 0.8 * r], [dx, dy, r]) + circle(dx, dy, 1.8 * r);
  const tongue = extraPart(
    `${host.lead.id}-tongue`,
    'tongue',
    {
      shapes: [{ d, fill: '#e0707a', tone: 'body', part: 'tongue', form: true }],
      bounds: {
        x: Math.min(0, dx) - 2 * r,
        y: Math.min(0, dy) - 2 * r,
        width: Math.abs(dx) + 4 * r,
        height: Math.abs(dy) + 4 * r,
      },
      anchors: {},
      footprint: 0,
    },
    { x: at.x, y: at.y, bias: NEARER },
  );
  const near = side > 0 ? unit.extent.left : unit.extent.right;
  const prey = lifted(
    moved(unit, tip.x - near - side * 0.2 * widthOf(unit.extent), tip.y - middleY(unit), 1.5 * NEARER),
  );
  return unitOf([tongue, ...prey.parts]);
}

const middleY = ({ extent }: Unit): number => (extent.top + extent.bottom) / 2;

function onHead(host: StagedUnit, unit: StagedUnit, held: boolean): Unit {
  const own = held ? null : onBeast(leadOf(host), leadOf(unit), unit.lead.colour);
  if (own) return moved(unitOf([own]), 0, 0, NEARER);
  const { bounds: b } = leadOf(host).drawing;
  const names = held ? ['mouth', 'head'] : ['head.top', 'top', 'head'];
  const at = anchorOf(leadOf(host), names, { x: b.x + b.width / 2, y: b.y });
  return moved(unit, at.x - middleOf(unit.extent), at.y - heightOf(unit.extent) * PULLED, NEARER);
}

/** Who flies does so above what hangs from its claws. */
function offTheGround(unit: StagedUnit): StagedUnit {
  const low = Math.min(0, unit.extent.bottom);
  return leadOf(unit).drawing.anchors.claws ? { ...unit, ...moved(unit, 0, -low) } : unit;
}

/** Of the bearer's length, the most that it has in its mouth: a mouse is not lost behind its cheese. */
const MOUTHFUL = 0.8;
/** The same of a beast, and of what is round: that one throws. */
const PREY = 0.56;
const DISC = 0.26;
const THROWN = /frisbee|ball|disc|slipper|shoe|sock/;

function fitting(host: StagedUnit, unit: StagedUnit): StagedUnit {
  const part = hasNape(unit) ? PREY : THROWN.test(unit.lead.drawable?.id ?? '') ? DISC : MOUTHFUL;
  const most = part * Math.max(widthOf(host.extent), heightOf(host.extent));
  const own = Math.max(widthOf(unit.extent), heightOf(unit.extent));
  return own > most ? { ...unit, ...resized(unit, most / own) } : unit;
}

/** Under a bird on the wing. */
function inClaws(host: StagedUnit, unit: StagedUnit): Unit {
  const at = anchorOf(leadOf(host), ['claws'], { x: 0, y: 0 });
  return lifted(moved(unit, at.x - middleOf(unit.extent), at.y - unit.extent.top, NEARER));
}

/** Young that their mother carries, or prey that has a neck. */
const hasNape = ({ lead, parts }: StagedUnit): boolean =>
  lead.drawable?.kind === 'animal' && parts[0]?.drawing.anchors.back !== undefined;

/** Degrees by which the hind part of a carried young hangs. */
const HANGS = 48;

/** Its nape between the teeth, the body hanging under the chin. */
function byTheScruff(host: StagedUnit, unit: StagedUnit): Unit {
  const side = host.facing || (leadOf(host).flip ? 1 : -1);
  const hung = unitOf(unit.parts.map((p) => ({ ...p, turn: p.turn - HANGS * side })));
  const part = hung.parts[0] ?? leadOf(unit);
  const [eyes, back] = ['eyes', 'back'].map((name) => anchorOf(part, [name], { x: 0, y: 0 }));
  if (!eyes || !back) return inMouth(host, unit);
  const at = anchorOf(leadOf(host), ['mouth'], { x: 0, y: 0 });
  const nape = { x: eyes.x + 0.5 * (back.x - eyes.x), y: eyes.y + 0.5 * (back.y - eyes.y) };
  return lifted(moved(hung, at.x - nape.x, at.y - nape.y, NEARER));
}

/** Held by a handle on top, they hang. */
const BY_HANDLE = /lantern|bucket|pail|bag$|basket|lamp|bell$|cage$|kettle/;

/** Long things lie level, their near end between the teeth; all else hangs from the mouth. */
export function inMouth(host: StagedUnit, unit: StagedUnit): Unit {
  const lead = leadOf(host);
  const { bounds: b } = lead.drawing;
  const side = host.facing || (lead.flip ? 1 : -1);
  const at = anchorOf(lead, ['mouth', 'head'], { x: b.x + (lead.flip ? 0.94 : 0.06) * b.width, y: b.y });
  const hangs = BY_HANDLE.test(unit.lead.drawable?.id ?? '');
  const tall = !hangs && heightOf(unit.extent) > 1.3 * widthOf(unit.extent);
  // What stood upright falls forwards, so that its foot is in the mouth.
  const laid = tall ? unitOf(unit.parts.map((p) => ({ ...p, turn: p.turn + 78 * side }))) : unit;
  const long = widthOf(laid.extent) > 1.3 * heightOf(laid.extent);
  const { left, right, top } = laid.extent;
  const inner = side > 0 ? left + BITTEN * (right - left) : right - BITTEN * (right - left);
  const y = long
    ? at.y - (laid.extent.top + laid.extent.bottom) / 2
    : at.y - top + 0.1 * heightOf(laid.extent);
  const up = moved(
    laid,
    at.x - (long ? inner : middleOf(laid.extent) - side * 0.1 * (right - left)),
    y,
    NEARER,
  );
  return lifted(up);
}
