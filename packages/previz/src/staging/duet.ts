import type { PoseId } from '../model/figure.ts';
import type { Shot } from '../model/shot.ts';
import { type Dressing, SEAT_HEIGHT, seatFor } from './dressing.ts';
import { footOnKnee, HANDS, type Hands } from './duet-hands.ts';
import { type Closeness, closenessOf, headShift, stooped, VIEWS } from './duet-heads.ts';
import type { DuetKind } from './duet-kinds.ts';
import { areOnSeat, joinSeated } from './duet-seated.ts';
import { APART, DISTANCE, POSES } from './duet-stances.ts';
import { SAME_WAY, SWORDSMEN } from './duets.ts';
import { headsApart } from './gather.ts';
import { BLADE } from './hold-how.ts';
import type { Performer } from './performers.ts';
import { braidingHands, isBraiding, strands } from './plait.ts';
import { redrawn, withParts } from './redraw.ts';
import { rope } from './rope.ts';
import type { GivenActing, Stagecraft, StagedUnit } from './stagecraft.ts';
import { toLocal } from './to-local.ts';
import { anchorOf, leadOf, moved, type Part, unitOf } from './unit.ts';

/** The other one put before the host, and both redrawn so that their hands find each other. */
export function join(host: StagedUnit, guest: Performer, craft: Stagecraft): StagedUnit {
  const duet = craft.duets.find((d) => d.first.id === guest.id || d.second.id === guest.id);
  const kind = duet?.kind ?? 'talk';
  const side = host.facing || 1;
  if (areOnSeat(host, kind, craft))
    return joinSeated(host, guest, kind, closenessOf(duet?.first ?? host.lead, false), craft);
  const [own, others] = posesIn(kind, duet?.first ?? host.lead, host.lead, guest, (p) => hasBlade(p, craft));
  const pose = kneelsTo(kind, host.lead, guest) ? 'kneel' : own;
  const theirs = kneelsTo(kind, guest, host.lead) ? 'kneel' : others;
  const close = closenessOf(duet?.first ?? host.lead, pose === 'kneel' || theirs === 'kneel');
  const hostActs = (duet?.first ?? host.lead).id === host.lead.id;
  const ahead = kind === 'behind' ? { view: 'three-quarter' as const } : {};
  const seat = seatFor(craft.set);
  const sat = (posed: PoseId) => (posed === 'sit' ? { seatHeight: 100 * SEAT_HEIGHT[seat] } : {});
  const given = {
    ...withHeads(close, pose, host.lead, guest, hostActs ? 0 : 1),
    ...ahead,
    ...sat(pose),
    ...leanIn(kind, hostActs ? 0 : 1),
  };
  const guests = {
    ...withHeads(close, theirs, guest, host.lead, hostActs ? 1 : 0),
    ...leanIn(kind, hostActs ? 1 : 0),
  };
  const standing = redrawn(host, craft, given);
  const far = kind === 'talk' ? headsApart(craft.shot.size, DISTANCE.talk) : farApart(kind, craft.shot.size);
  const [least, most] = [host.lead.height, guest.height].sort((a, b) => a - b) as [number, number];
  const apart = far * (APART.has(kind) ? (least + most) / 2 : least);
  // Who listens looks ahead, the other one's mouth behind the ear.
  const together = SAME_WAY.has(kind) || close === 'whisper';
  const alone = craft.build(guest, {
    ...guests,
    ...sat(theirs),
    facing: (together ? side : -side) as 1 | -1,
  });
  const from = leadOf(standing).x;
  const lies =
    kind === 'revive' || kind === 'lug' ? from - anchorOf(leadOf(alone), ['chest'], { x: 0, y: 0 }).x : from;
  const there = { ...alone, ...moved(alone, lies + side * apart, 0, kind === 'revive' ? -0.08 : 0.01) };
  const [doer, done] = hostActs ? [standing, there] : [there, standing];
  const nearer =
    close === null
      ? 0
      : headShift(close, leadOf(doer), leadOf(done), hostActs || together ? side : (-side as 1 | -1));
  const other: StagedUnit = { ...there, ...moved(there, hostActs ? nearer : -nearer, 0) };
  const met = HANDS[kind](leadOf(standing), leadOf(other), side);
  const braids = kind === 'groom' && isBraiding(duet?.first ?? host.lead);
  const hands = braids
    ? { host: braidingHands(other, side), guest: {} }
    : kind === 'give'
      ? overTheCounter(met, [host.lead, guest], craft)
      : met;
  const one = redrawn(standing, craft, { ...given, reach: localHands(leadOf(standing), hands.host) });
  const feet =
    kind === 'drag' && hands.host.right
      ? {
          tread: {
            right: toLocal(leadOf(other), hands.host.right),
            left: toLocal(leadOf(other), hands.host.right),
          },
        }
      : kind === 'feet'
        ? { tread: { right: toLocal(leadOf(other), footOnKnee(leadOf(standing), side)) } }
        : {};
  const two = redrawn(other, craft, {
    ...guests,
    ...sat(theirs),
    ...feet,
    reach: localHands(leadOf(other), hands.guest),
  });
  const seats = [
    ...(pose === 'sit' ? [seatUnder(one, seat, side)] : []),
    ...(theirs === 'sit' ? [seatUnder(two, seat, (together ? side : -side) as 1 | -1)] : []),
  ];
  const line =
    kind === 'tug' && hands.host.left && hands.guest.left
      ? [
          unitOf([
            rope(
              hands.host.right ?? hands.host.left,
              hands.guest.right ?? hands.guest.left,
              one,
              '#b9935a',
              0,
            ),
          ]),
        ]
      : [];
  const hair = braids ? [strands(two, guest.look?.hair.colour ?? '#5a3a22', hands.host, side)] : [];
  return withParts(one, [two, ...line, ...hair], [...two.dressings, ...seats]);
}

/** How far two with weapons between them may be for a near frame to hold them both, parts of the height. */
const IN_FRAME: Partial<Record<Shot['size'], number>> = {
  'medium-wide': 1.3,
  medium: 0.8,
  'medium-close': 0.62,
};
const farApart = (kind: DuetKind, size: Shot['size']): number =>
  ARMED.has(kind) ? Math.min(DISTANCE[kind], IN_FRAME[size] ?? DISTANCE[kind]) : DISTANCE[kind];
const ARMED: ReadonlySet<DuetKind> = new Set(['gunpoint', 'shootout', 'standoff', 'duel', 'spells']);

/** What is handed over a counter is seen above it. */
function overTheCounter(
  hands: { readonly host: Hands; readonly guest: Hands },
  two: readonly Performer[],
  { attachments, performers }: Stagecraft,
): { readonly host: Hands; readonly guest: Hands } {
  const tables = two.flatMap((p) => {
    const at = attachments.get(p.id);
    return at?.grip === 'at' ? performers.filter((q) => q.id === at.host) : [];
  });
  const top = Math.max(0, ...tables.map((t) => t.height)) + OVER_COUNTER;
  const rise = tables.length > 0 ? Math.max(0, top - (hands.host.right?.y ?? top)) : 0;
  const up = (at: Hands): Hands => ({
    ...(at.right ? { right: { x: at.right.x, y: at.right.y + rise } } : {}),
    ...(at.left ? { left: { x: at.left.x, y: at.left.y + rise } } : {}),
  });
  return { host: up(hands.host), guest: up(hands.guest) };
}
/** Metres. */
const OVER_COUNTER = 0.12;

const seatUnder = (unit: StagedUnit, kind: keyof typeof SEAT_HEIGHT, facing: 1 | -1): Dressing => ({
  kind,
  x: anchorOf(leadOf(unit), ['seat'], { x: 0, y: -46 }).x,
  width: kind === 'rock' ? 0.6 : 0.45,
  height: SEAT_HEIGHT[kind],
  facing,
  depth: 0.06,
});

const hasBlade = (p: Performer, { shot, performers }: Stagecraft): boolean =>
  shot.relations.some(
    (r) =>
      r.kind === 'holding' &&
      r.subject === p.entity.id &&
      performers.some((q) => q.entity.id === r.object && BLADE.test(q.drawable?.id ?? '')),
  );

/** How one of two acts whose heads come close: `turn` 0 does it, 1 has it done. */
const withHeads = (
  close: Closeness | null,
  pose: PoseId,
  own: Performer,
  other: Performer,
  turn: 0 | 1,
): GivenActing => ({
  pose: close === 'kiss' && pose === 'hug' ? 'kiss' : pose,
  ...(close ? { view: VIEWS[close][turn] } : {}),
  ...(close === 'kiss' ? { lean: stooped(own.height, other.height) } : {}),
});

/** Who tackles has the shoulder in the other one's belly, who goes over backwards. */
const TACKLED: readonly [number, number] = [52, -26];
const leanIn = (kind: DuetKind, turn: 0 | 1): GivenActing =>
  kind === 'tackle' ? { lean: TACKLED[turn], view: 'side' } : {};

/** Who hugs a child comes down to it. */
const kneelsTo = (kind: DuetKind, tall: Performer, small: Performer): boolean =>
  /^(hug|face|cheek|tickle|dress|listen)$/.test(kind) && small.height < 0.78 * tall.height;

/** What host and guest do: who is first in the duet may be either. */
function posesIn(
  kind: DuetKind,
  first: Performer,
  host: Performer,
  guest: Performer,
  isArmed: (p: Performer) => boolean,
): readonly [PoseId, PoseId] {
  if (kind === 'hands') return pacing(host, guest);
  const [one, two] = kind === 'talk' && first.mention.verb === 'whisper' ? WHISPERING : POSES[kind];
  if (kind === 'raise' && guest.mention.pose === 'swim') return [one, 'swim'];
  if (kind === 'kneel') {
    const own = first.mention.pose;
    const low = own === 'bow' || own === 'pray' ? own : one;
    return first.id === host.id ? [low, two] : [two, low];
  }
  if (kind === 'talk') return first.id === host.id ? [one, two] : [two, one];
  if (kind === 'fell' && first.mention.pose === 'push') return ['push', two];
  // Who knows no magic meets the spell with the blade.
  if (kind === 'spells')
    return [
      SWORDSMEN.test(host.entity.noun) || isArmed(host) ? 'guard' : one,
      SWORDSMEN.test(guest.entity.noun) || isArmed(guest) ? 'guard' : two,
    ];
  if (kind !== 'fight') return [one, two];
  // One strikes, the other covers up.
  return [host, guest].some((p) => /^(punch|box|hit|strike|jab|knock)$/.test(p.mention.verb ?? ''))
    ? first.id === host.id
      ? ['punch', 'fight']
      : ['fight', 'punch']
    : [one, two];
}

const PACES = new Set<PoseId | null>(['walk', 'run']);

/** Who goes hand in hand goes in step. */
const pacing = (one: Performer, two: Performer): readonly [PoseId, PoseId] => {
  const gait = [one.mention.pose, two.mention.pose].find((p) => p && PACES.has(p)) ?? 'stand';
  return [gait, gait];
};

/** One at the other's ear. */
const WHISPERING: readonly [PoseId, PoseId] = ['whisper', 'stand'];

const localHands = (part: Part, hands: Hands): Hands => ({
  ...(hands.right ? { right: toLocal(part, hands.right) } : {}),
  ...(hands.left ? { left: toLocal(part, hands.left) } : {}),
});
