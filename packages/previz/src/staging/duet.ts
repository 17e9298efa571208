import type { Point } from '../geometry/plane.ts';
import type { PoseId } from '../model/figure.ts';
import { type Closeness, closenessOf, headShift, stooped, VIEWS } from './duet-heads.ts';
import { type DuetKind, SAME_WAY } from './duets.ts';
import { headsApart } from './gather.ts';
import type { Performer } from './performers.ts';
import { redrawn, withParts } from './redraw.ts';
import type { GivenActing, Stagecraft, StagedUnit } from './stagecraft.ts';
import { anchorOf, extentOf, leadOf, moved, type Part } from './unit.ts';

/** From foot to foot, as a part of the shorter one's height. */
const DISTANCE: Readonly<Record<DuetKind, number>> = {
  hug: 0.2,
  dance: 0.36,
  shake: 0.5,
  give: 0.56,
  touch: 0.42,
  tend: 0.4,
  fell: 0.72,
  uphold: 0.36,
  raise: 0.44,
  shove: 0.5,
  hands: 0.42,
  groom: 0.3,
  cuff: 0.42,
  kick: 0.6,
  slap: 0.44,
  behind: 0.17,
  drag: 0.86,
  steal: 0.4,
  fight: 0.5,
  duel: 1.12,
  shootout: 1.9,
  kneel: 0.56,
  talk: 0.6,
};

/** What the first and the second do. */
const POSES: Readonly<Record<DuetKind, readonly [PoseId, PoseId]>> = {
  hug: ['hug', 'hug'],
  dance: ['walk', 'walk'],
  shake: ['reach', 'reach'],
  give: ['reach', 'reach'],
  touch: ['reach', 'stand'],
  tend: ['kneel', 'stand'],
  fell: ['punch', 'fall'],
  uphold: ['stand', 'stand'],
  raise: ['reach', 'kneel'],
  shove: ['push', 'startle'],
  hands: ['stand', 'stand'],
  groom: ['reach', 'sit'],
  cuff: ['reach', 'look-down'],
  kick: ['high-kick', 'stagger'],
  slap: ['reach', 'startle'],
  behind: ['hug', 'stand'],
  drag: ['haul-back', 'supine'],
  steal: ['sneak', 'stand'],
  fight: ['fight', 'fight'],
  duel: ['lunge', 'guard'],
  shootout: ['aim-pistol', 'aim-pistol'],
  kneel: ['kneel', 'stand'],
  talk: ['talk', 'talk'],
};

/** The other one put before the host, and both redrawn so that their hands find each other. */
export function join(host: StagedUnit, guest: Performer, craft: Stagecraft): StagedUnit {
  const duet = craft.duets.find((d) => d.first.id === guest.id || d.second.id === guest.id);
  const kind = duet?.kind ?? 'talk';
  const side = host.facing || 1;
  const gives = craft.shot.relations.some((r) => r.kind === 'giving');
  const [own, others] = posesIn(kind, duet?.first ?? host.lead, host.lead, guest, gives);
  const pose = kneelsTo(kind, host.lead, guest) ? 'kneel' : own;
  const theirs = kneelsTo(kind, guest, host.lead) ? 'kneel' : others;
  const close = closenessOf(duet?.first ?? host.lead, pose === 'kneel' || theirs === 'kneel');
  const hostActs = (duet?.first ?? host.lead).id === host.lead.id;
  const ahead = kind === 'behind' ? { view: 'three-quarter' as const } : {};
  const given = { ...withHeads(close, pose, host.lead, guest, hostActs ? 0 : 1), ...ahead };
  const guests = withHeads(close, theirs, guest, host.lead, hostActs ? 1 : 0);
  const standing = redrawn(host, craft, given);
  const far = kind === 'talk' ? headsApart(craft.shot.size, DISTANCE.talk) : DISTANCE[kind];
  const apart = far * Math.min(host.lead.height, guest.height);
  // Who listens looks ahead, the other one's mouth behind the ear.
  const together = SAME_WAY.has(kind) || close === 'whisper';
  const sits = theirs === 'sit' ? { seatHeight: 100 * STOOL } : {};
  const alone = craft.build(guest, { ...guests, ...sits, facing: (together ? side : -side) as 1 | -1 });
  const from = leadOf(standing).x;
  const there = { ...alone, ...moved(alone, from + side * apart, 0, 0.01) };
  const [doer, done] = hostActs ? [standing, there] : [there, standing];
  const nearer =
    close === null
      ? 0
      : headShift(close, leadOf(doer), leadOf(done), hostActs || together ? side : (-side as 1 | -1));
  const other: StagedUnit = { ...there, ...moved(there, hostActs ? nearer : -nearer, 0) };
  const hands = HANDS[kind](leadOf(standing), leadOf(other), side);
  const one = redrawn(standing, craft, { ...given, reach: localHands(leadOf(standing), hands.host) });
  const feet =
    kind === 'drag' && hands.host.right
      ? {
          tread: {
            right: toLocal(leadOf(other), hands.host.right),
            left: toLocal(leadOf(other), hands.host.right),
          },
        }
      : {};
  const two = redrawn(other, craft, {
    ...guests,
    ...sits,
    ...feet,
    reach: localHands(leadOf(other), hands.guest),
  });
  const seat = theirs === 'sit' ? [stoolAt(anchorOf(leadOf(two), ['seat'], { x: 0, y: -46 }).x)] : [];
  return withParts(one, [two], [...two.dressings, ...seat]);
}

const STOOL = 0.56;
const stoolAt = (x: number) => ({
  kind: 'stool' as const,
  x,
  width: 0.45,
  height: STOOL,
  facing: 0 as const,
  depth: 0.06,
});

/** How one of two acts whose heads come close: `turn` 0 does it, 1 has it done. */
const withHeads = (
  close: Closeness | null,
  pose: PoseId,
  own: Performer,
  other: Performer,
  turn: 0 | 1,
): GivenActing => ({
  pose,
  ...(close ? { view: VIEWS[close][turn] } : {}),
  ...(close === 'kiss' ? { lean: stooped(own.height, other.height) } : {}),
});

/** Who hugs a child comes down to it. */
const kneelsTo = (kind: DuetKind, tall: Performer, small: Performer): boolean =>
  kind === 'hug' && small.height < 0.78 * tall.height;

/** What host and guest do: who is first in the duet may be either. */
function posesIn(
  kind: DuetKind,
  first: Performer,
  host: Performer,
  guest: Performer,
  gives: boolean,
): readonly [PoseId, PoseId] {
  if (kind === 'hands') return pacing(host, guest);
  const [one, two] = kind === 'talk' && first.mention.verb === 'whisper' ? WHISPERING : POSES[kind];
  if (kind === 'raise' && guest.mention.pose === 'swim') return [one, 'swim'];
  if (kind === 'kneel') {
    const own = first.mention.pose;
    const low = own === 'bow' || own === 'pray' ? own : gives ? 'offer' : one;
    return first.id === host.id ? [low, two] : [two, low];
  }
  if (kind === 'talk') return first.id === host.id ? [one, two] : [two, one];
  // Who is tackled is pushed over rather than struck.
  if (kind === 'fell' && first.mention.pose === 'push') return ['push', two];
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

interface Hands {
  readonly right?: Point;
  readonly left?: Point;
}

interface BothHands {
  readonly host: Hands;
  readonly guest: Hands;
}

/** The end of a lying body that is lowest in its drawing's front: its feet. */
const ankles = (part: Part): Point => {
  const knee = at(part, 'knee');
  const hips = at(part, 'hips');
  const { left, right } = extentOf(part);
  return { x: knee.x > hips.x ? right - 0.12 : left + 0.12, y: 0.1 };
};

const at = (part: Part, name: string): Point =>
  anchorOf(part, [name], { x: 0, y: part.drawing.bounds.y * 0.7 });
const between = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });
const shift = (p: Point, x: number, y: number): Point => ({ x: p.x + x, y: p.y + y });

/** Where hands go, metres in the unit; `side` is where the guest stands. */
const HANDS: Readonly<Record<DuetKind, (host: Part, guest: Part, side: 1 | -1) => BothHands>> = {
  hug: (host, guest, side) => ({
    host: { right: shift(at(guest, 'back'), side * 0.02, 0), left: shift(at(guest, 'waist'), side * 0.1, 0) },
    guest: { right: at(host, 'back'), left: shift(at(host, 'waist'), -side * 0.1, 0) },
  }),
  dance: (host, guest, side) => {
    const raised = shift(between(at(host, 'chest'), at(guest, 'chest')), 0, 0.16);
    return {
      host: { right: raised, left: shift(at(guest, 'waist'), side * 0.06, 0) },
      guest: { right: raised, left: shift(at(host, 'shoulder.left'), 0, 0.02) },
    };
  },
  shake: (host, guest) => {
    const hands = shift(between(at(host, 'waist'), at(guest, 'waist')), 0, 0.02);
    return { host: { right: hands }, guest: { right: hands } };
  },
  hands: (host, guest) => {
    const hands = between(at(host, 'hips'), at(guest, 'hips'));
    return { host: { left: hands }, guest: { right: hands } };
  },
  groom: (_, guest, side) => ({
    host: {
      right: shift(at(guest, 'head.top'), -side * 0.14, -0.03),
      left: shift(at(guest, 'head.top'), -side * 0.06, -0.1),
    },
    guest: {},
  }),
  cuff: (host, guest, side) => {
    const wrists = shift(between(at(host, 'waist'), at(guest, 'waist')), side * 0.06, -0.02);
    return {
      host: { right: shift(wrists, -side * 0.06, 0.03), left: shift(wrists, -side * 0.1, -0.06) },
      guest: { right: wrists, left: shift(wrists, side * 0.05, 0.02) },
    };
  },
  slap: (_, guest, side) => ({
    host: { right: shift(at(guest, 'chin'), -side * 0.07, 0.06) },
    guest: {},
  }),
  kick: () => ({ host: {}, guest: {} }),
  behind: (_, guest, side) => ({
    host: {
      right: shift(at(guest, 'waist'), side * 0.16, 0.06),
      left: shift(at(guest, 'chest'), side * 0.14, 0),
    },
    guest: {},
  }),
  drag: (_, guest) => ({
    host: { right: shift(ankles(guest), 0, 0.3), left: shift(ankles(guest), 0, 0.34) },
    guest: {},
  }),
  steal: (_, guest, side) => ({ host: { right: shift(at(guest, 'hips'), -side * 0.06, 0.02) }, guest: {} }),
  fight: (_, guest, side) => ({
    host: { right: shift(at(guest, 'chin'), -side * 0.1, 0.02) },
    guest: {},
  }),
  give: (host, guest) => {
    const hands = shift(between(at(host, 'chest'), at(guest, 'chest')), 0, -0.1);
    return { host: { right: hands }, guest: { left: shift(hands, 0, -0.04) } };
  },
  touch: (_, guest, side) => ({
    host: { right: shift(at(guest, 'shoulder.right'), side * 0.02, -0.06) },
    guest: {},
  }),
  tend: (_, guest, side) => {
    const arm = at(guest, 'hips');
    return {
      host: { right: shift(arm, -side * 0.06, 0.02), left: shift(arm, -side * 0.1, -0.12) },
      guest: { right: shift(arm, -side * 0.12, 0) },
    };
  },
  raise: (host, guest) => {
    const hands = between(at(host, 'waist'), at(guest, 'shoulder.right'));
    return { host: { right: hands }, guest: { right: shift(hands, 0, -0.03) } };
  },
  shove: (_, guest, side) => ({
    host: {
      right: shift(at(guest, 'chest'), -side * 0.08, 0),
      left: shift(at(guest, 'chest'), -side * 0.08, -0.12),
    },
    guest: {},
  }),
  uphold: (host, guest, side) => {
    const up = shift(between(at(host, 'chin'), at(guest, 'chin')), side * 0.02, 0.42);
    return { host: { right: up }, guest: { right: shift(up, 0, -0.03) } };
  },
  fell: () => ({ host: {}, guest: {} }),
  duel: () => ({ host: {}, guest: {} }),
  shootout: () => ({ host: {}, guest: {} }),
  kneel: () => ({ host: {}, guest: {} }),
  talk: () => ({ host: {}, guest: {} }),
};

const localHands = (part: Part, hands: Hands): Hands => ({
  ...(hands.right ? { right: toLocal(part, hands.right) } : {}),
  ...(hands.left ? { left: toLocal(part, hands.left) } : {}),
});

/** A place in the unit as a point of the part's own drawing, centimetres. */
export function toLocal(part: Part, p: Point): Point {
  const k = 100 / part.scale;
  return { x: (p.x - part.x) * k * (part.flip ? -1 : 1), y: (part.y - p.y) * k };
}
