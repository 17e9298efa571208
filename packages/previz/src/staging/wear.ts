/** What an animal has on its head, and what it has in its mouth. */
import { onBeast } from './beast-wear.ts';
import type { Performer } from './performers.ts';
import { withParts } from './redraw.ts';
import type { Stagecraft, StagedUnit } from './stagecraft.ts';
import { anchorOf, heightOf, leadOf, middleOf, moved, resized, type Unit, unitOf, widthOf } from './unit.ts';

/** Depth, metres, by which it is sorted before its bearer. */
const NEARER = -0.02;
/** Part of its height by which a hat is pulled over the head. */
const PULLED = 0.2;
/** Part of its length by which what is bitten at is in the mouth. */
const BITTEN = 0.16;

/** The bearer with hats on it and things in its mouth. */
export function wear(host: StagedUnit, guests: readonly Performer[], craft: Stagecraft): StagedUnit {
  return withParts(
    host,
    guests.map((g) => {
      const held = craft.attachments.get(g.id)?.grip === 'held';
      const unit = craft.build(g);
      return held && host.lead.drawable?.kind === 'animal'
        ? inMouth(host, fitting(host, unit))
        : onHead(host, unit, held);
    }),
  );
}

function onHead(host: StagedUnit, unit: StagedUnit, held: boolean): Unit {
  const own = held ? null : onBeast(leadOf(host), leadOf(unit), unit.lead.colour);
  if (own) return moved(unitOf([own]), 0, 0, NEARER);
  const { bounds: b } = leadOf(host).drawing;
  const names = held ? ['mouth', 'head'] : ['head.top', 'top', 'head'];
  const at = anchorOf(leadOf(host), names, { x: b.x + b.width / 2, y: b.y });
  return moved(unit, at.x - middleOf(unit.extent), at.y - heightOf(unit.extent) * PULLED, NEARER);
}

/** Of the bearer's length, the most that it has in its mouth: a mouse is not lost behind its cheese. */
const MOUTHFUL = 0.8;

function fitting(host: StagedUnit, unit: StagedUnit): StagedUnit {
  const most = MOUTHFUL * Math.max(widthOf(host.extent), heightOf(host.extent));
  const own = Math.max(widthOf(unit.extent), heightOf(unit.extent));
  return own > most ? { ...unit, ...resized(unit, most / own) } : unit;
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
  return { ...up, parts: up.parts.map((p) => ({ ...p, lifted: true })) };
}
