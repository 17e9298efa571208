/** Two who are close on one seat: side by side, both looking the same way, an arm behind the other one's back. */

import { type Closeness, headShift, VIEWS } from './duet-heads.ts';
import type { DuetKind } from './duet-kinds.ts';
import type { Performer } from './performers.ts';
import { redrawn, withParts } from './redraw.ts';
import type { GivenActing, Stagecraft, StagedUnit } from './stagecraft.ts';
import { toLocal } from './to-local.ts';
import { anchorOf, leadOf, moved, type Part } from './unit.ts';

const SEATS = /bench|sofa|couch|settee|loveseat|swing|^bed$|log$|wall$|steps|stairs/;
/** What two do as well on a seat. */
const CLOSE: ReadonlySet<DuetKind> = new Set([
  'hug',
  'hands',
  'clasp',
  'comfort',
  'touch',
  'head',
  'show',
  'talk',
  'give',
  'shake',
]);

/** Centimetres. */
const SEAT = 45;
/** From seat to seat, of the shorter one's height. */
const APART = 0.25;
/** Degrees that either leans towards the other. */
const LEANS = 5;
/** Metres before a chest where something is held that both look at. */
const SHOWN = 0.3;

/** True for two on one seat who are close to each other there. */
export function areOnSeat(
  host: StagedUnit,
  kind: DuetKind,
  { attachments, performers }: Stagecraft,
): boolean {
  const own = attachments.get(host.lead.id);
  const seat = performers.find((p) => p.id === own?.host);
  return own?.grip === 'on' && CLOSE.has(kind) && SEATS.test(seat?.drawable?.id ?? '');
}

const at = (part: Part, name: string) => anchorOf(part, [name], { x: 0, y: part.drawing.bounds.y * 0.6 });

/** The other one put beside the host on its seat. */
export function joinSeated(
  host: StagedUnit,
  guest: Performer,
  kind: DuetKind,
  close: Closeness | null,
  craft: Stagecraft,
): StagedUnit {
  const side = host.facing || 1;
  const sat = { pose: 'sit' as const, seatHeight: SEAT, view: 'three-quarter' as const };
  const whispers = close === 'whisper';
  const own: GivenActing = {
    ...sat,
    lean: LEANS,
    ...(close ? { view: VIEWS.whisper[0] } : {}),
    ...(whispers ? { pose: 'whisper' as const } : {}),
  };
  const theirs: GivenActing = { ...sat, facing: side, lean: -LEANS };
  const one = redrawn(host, craft, own);
  const alone = craft.build(guest, theirs);
  const apart = APART * Math.min(host.lead.height, guest.height);
  const there: StagedUnit = {
    ...alone,
    ...moved(
      alone,
      at(leadOf(one), 'seat').x + side * apart - at(leadOf(alone), 'seat').x,
      0,
      close || kind === 'show' ? 0.01 : -0.01,
    ),
  };
  const nearer = close ? headShift('whisper', leadOf(one), leadOf(there), side) : 0;
  const beside: StagedUnit = { ...there, ...moved(there, Math.sign(side) * Math.min(0, side * nearer), 0) };
  const [a, b] = [leadOf(one), leadOf(beside)];
  const lap = {
    x: (at(a, 'lap').x + at(b, 'lap').x) / 2,
    // What is given is seen between them, over their knees.
    y: Math.max(at(a, 'lap').y, at(b, 'lap').y) + (kind === 'give' ? GIVEN : 0.06),
  };
  const around = { x: at(b, 'shoulder.left').x, y: at(b, 'shoulder.left').y - 0.04 };
  const joined = kind === 'hands' || kind === 'clasp';
  const shown = { x: at(b, 'chest').x + side * SHOWN, y: at(b, 'chest').y + 0.02 };
  const hosts = joined
    ? { left: toLocal(a, lap) }
    : kind === 'show'
      ? { right: toLocal(a, shown) }
      : kind === 'give' || kind === 'shake'
        ? { right: toLocal(a, lap) }
        : { right: toLocal(a, around), left: toLocal(a, lap) };
  if (whispers || kind === 'talk') return seated(one, beside);
  const other =
    kind === 'show' ? beside : redrawn(beside, craft, { ...theirs, reach: { right: toLocal(b, lap) } });
  return seated(redrawn(one, craft, { ...own, reach: hosts }), other);
}

/** Metres over the lap. */
const GIVEN = 0.26;

/** They sit on what is there. */
const seated = (one: StagedUnit, other: StagedUnit): StagedUnit =>
  withParts({ ...one, dressings: [] }, [other]);
