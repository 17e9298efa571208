/** What an animal has on its head, and what it has in its mouth. */
import { onBeast } from './beast-wear.ts';
import type { Performer } from './performers.ts';
import { withParts } from './redraw.ts';
import type { Stagecraft, StagedUnit } from './stagecraft.ts';
import {
  anchorOf,
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
  return hasNape(unit) ? byTheScruff(host, unit) : inMouth(host, unit);
}

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
