import type { PoseId } from '../model/figure.ts';
import type { BodySpot, Relation } from '../model/script.ts';
import type { Shot } from '../model/shot.ts';
import { isYoung } from './beings.ts';
import { kindOfTwo } from './deeds-of-two.ts';
import type { DuetKind } from './duet-kinds.ts';
import { formations, ropeTeams } from './formed-groups.ts';
import { BLADE } from './hold-how.ts';
import { isCarFront } from './motoring.ts';
import type { Performer } from './performers.ts';
import { isVehicle, mountGrip } from './rides.ts';
import { sharesLoad } from './shared-loads.ts';

/** Two people who do something with each other: they face one another, and most of them touch. */
export interface Duet {
  readonly kind: DuetKind;
  readonly first: Performer;
  readonly second: Performer;
}

const OF_RELATION: Partial<Record<Relation['kind'], DuetKind>> = {
  hugging: 'hug',
  fighting: 'fight',
  'talking-to': 'talk',
  touching: 'touch',
  holding: 'touch',
  giving: 'give',
  pushing: 'shove',
};

const OF_POSE: Partial<Record<PoseId, DuetKind>> = {
  hug: 'hug',
  fight: 'fight',
  lunge: 'duel',
  aim: 'shootout',
  dance: 'dance',
  reach: 'shake',
  talk: 'talk',
  pull: 'tug',
};

/** Duets that the relations say, and those of exactly two people who do the same. */
export function duetsOf(shot: Shot, performers: readonly Performer[]): Duet[] {
  // Who lies in bed gets up for nobody, and who bears something with others has no hand free.
  const joined = new Set([...ropeTeams(shot, performers), ...formations(shot, performers)].flat());
  const people = performers.filter(
    (p) =>
      p.look !== null &&
      !joined.has(p) &&
      !ABED.has(p.mention.pose) &&
      p.deed?.pose !== 'supine' &&
      !sharesLoad(p, shot) &&
      !isBehindWindow(p, shot, performers),
  );
  const hairdresser = grooms(people);
  const said = shot.relations.flatMap((r) => {
    const dragged = dragOf(r, performers);
    if (dragged) return [dragged];
    if (r.kind === 'touching' && hairdresser) return [];
    const kind = OF_RELATION[r.kind];
    const first = people.find((p) => p.entity.id === r.subject);
    const other = kind === 'give' ? (r.second ?? r.object) : r.object;
    const second = people.find((p) => p.entity.id === other && p !== first);
    if (r.kind === 'touching' && first?.mention.verb === 'handshake' && second)
      return [{ kind: 'shake' as const, first, second }];
    if (r.kind === 'touching' && first && second)
      return [{ kind: touchOf(first, second, r.spot), first, second }];
    // Who is tied up puts up no hands.
    if (r.kind === 'looking-at' && first?.mention.pose === 'aim' && second?.mention.tied) return [];
    if (r.kind === 'looking-at' && first?.mention.pose === 'aim' && second)
      return armsOf(first, shot, performers).some((id) => HANDGUN.test(id))
        ? [{ kind: 'gunpoint' as const, first, second }]
        : [];
    // Who sits at a table is served there.
    if (r.kind === 'giving' && second?.mention.pose === 'sit' && first?.mention.pose !== 'sit') return [];
    // Who is in the boat and who is in the water are apart.
    if (
      second?.mention.pose === 'swim' &&
      shot.relations.some((q) => q.kind === 'in' && q.subject === r.subject)
    )
      return [];
    // What is thrown does not pass from hand to hand.
    if (r.kind === 'giving' && first?.mention.pose === 'throw') return [];
    if (
      r.kind === 'giving' &&
      first &&
      second &&
      second.mention.verb === 'steal' &&
      PICKS.test(second.entity.noun)
    )
      return [{ kind: 'steal' as const, first: second, second: first }];
    if (r.kind === 'giving' && first && second && STEALS.test(first.mention.verb ?? ''))
      return [{ kind: 'steal' as const, first, second }];
    if (
      r.kind === 'in-front-of' &&
      first &&
      second &&
      LOWERED.has(first.mention.pose) &&
      !isSeated(second, shot)
    )
      return [{ kind: 'kneel' as const, first, second }];
    if (r.kind === 'holding' && second?.look?.age === 'toddler' && r.bearing !== 'hands') return [];
    if (r.kind === 'holding' && first && second && (r.bearing === 'hands' || second.look?.age === 'child'))
      return [{ kind: 'hands' as const, first, second }];
    if (r.kind === 'giving' && first && second && first.mention.verb === 'show')
      return [{ kind: 'show' as const, first, second }];
    return kind && first && second ? [{ kind, first, second }] : [];
  });
  const done = new Set(said.flatMap((d) => [d.first, d.second]));
  const free = people.filter((p) => !done.has(p));
  const known = [
    ...tended(people, hairdresser),
    ...said.filter(isFirst),
    ...matched(free),
    ...handInHand(free, shot),
  ];
  const duets = known.length > 0 ? known : idlePair(people);
  return duets.map((d) => led({ ...d, kind: withArms(d, shot, performers) }));
}

/** The man leads in a tango, whoever is named first. */
const led = (d: Duet): Duet =>
  d.kind === 'tango' && d.first.look?.gender === 'female' && d.second.look?.gender === 'male'
    ? { ...d, first: d.second, second: d.first }
    : d;

const seatsApart = (q: Performer): boolean =>
  isCarFront(q.drawable?.id) || (isVehicle(q) && mountGrip(q) === 'aboard');

/** Who is seen through the windows of a vehicle has a place of their own. */
const isBehindWindow = (p: Performer, { relations }: Shot, performers: readonly Performer[]): boolean =>
  relations.some(
    (r) =>
      r.subject === p.entity.id &&
      /^(in|driving|riding)$/.test(r.kind) &&
      performers.some((q) => q.entity.id === r.object && seatsApart(q)),
  );

/** On a throne, a chair, a horse: there one stays. */
const isSeated = ({ entity, mention }: Performer, { relations }: Shot): boolean =>
  /^(sit|ride|drive)$/.test(mention.pose ?? '') &&
  relations.some((r) => r.subject === entity.id && /^(on|riding|driving)$/.test(r.kind));

const SETS_DOWN = /^(set|put|lower|place)$/;
const PICKS = /pickpocket/;
const STEALS = /^(steal|pick|pickpocket|snatch|rob|swipe|slip)$/;

/** Who lies on the ground is pulled along it. */
function dragOf(r: Relation, performers: readonly Performer[]): Duet | null {
  if (r.kind !== 'pulling' && r.kind !== 'carrying') return null;
  const first = performers.find((p) => p.look !== null && p.entity.id === r.subject);
  const second = performers.find((p) => p.look !== null && p.entity.id === r.object && p !== first);
  const hauled = r.kind === 'pulling' && /^(drag|haul|pull|tow)$/.test(first?.mention.verb ?? '');
  if (!first || !second || !hauled) return null;
  // Who is hurt is drawn along by the shoulders.
  const hurt = second.mention.mood === 'pained' || (second.mention.conditions ?? []).includes('bandaged');
  return { kind: hurt && r.spot !== 'foot' ? 'lug' : 'drag', first, second };
}

/** What becomes of the one who is touched says how: struck down, pulled up, tended. */
function touchOf(first: Performer, second: Performer, spot: BodySpot | undefined): DuetKind {
  const own = first.deed && kindOfTwo(first, second, spot);
  if (own) return own;
  if (STEALS.test(first.mention.verb ?? '')) return 'steal';
  // "He sets her down.": on the knees, the hands at her waist.
  if (SETS_DOWN.test(first.mention.verb ?? '') && !spot && !isYoung(first) && isYoung(second)) return 'dress';
  if (second.mention.pose === 'hunch' && first.mention.verb === 'help') return 'support';
  if (first.mention.pose === 'kick') return 'kick';
  if (second.mention.pose === 'fall') return first.mention.verb === 'tackle' ? 'tackle' : 'fell';
  if (/^(arrest|handcuff)$/.test(first.mention.verb ?? '')) return 'cuff';
  if (first.mention.verb === 'proclaim') return 'uphold';
  if (second.mention.pose === 'swim') return 'raise';
  if (first.mention.pose === 'kneel') return 'tend';
  return second.mention.pose === 'kneel' && first.mention.pose === 'reach' ? 'raise' : 'touch';
}

const HAIR = /^(comb|brush|braid|trim)$/;
const HAIRDRESSERS = /barber|hairdresser|stylist|hair/;

/** Who does the hair of the only other one there. */
const grooms = (people: readonly Performer[]): Performer | undefined =>
  people.length === 2
    ? people.find(
        (p) =>
          HAIR.test(p.mention.verb ?? '') ||
          (/^(cut|shave|wash|dry|style)$/.test(p.mention.verb ?? '') && HAIRDRESSERS.test(p.entity.noun)),
      )
    : undefined;

/** A doctor at the other one's chest. */
const examines = (people: readonly Performer[]): Performer | undefined =>
  people.length === 2
    ? people.find(
        (p) =>
          /^(listen|examine)$/.test(p.mention.verb ?? '') &&
          /doctor|nurse|paediatric|pediatric|medic|vet/.test(p.entity.noun),
      )
    : undefined;

/** Whose hair is done, or whose heart is listened to. */
function tended(people: readonly Performer[], hairdresser: Performer | undefined): Duet[] {
  const first = hairdresser ?? examines(people);
  const second = people.find((p) => p !== first);
  return first && second ? [{ kind: hairdresser ? 'groom' : 'listen', first, second }] : [];
}

const ABED = new Set<PoseId | null>(['lie', 'sleep', 'prone', 'cradled']);

/** Before whom one kneels or bows, one faces. */
const LOWERED = new Set<PoseId | null>(['kneel', 'bow', 'pray', 'crouch', 'offer']);

const POLES = /spear|trident|staff|axe/;
const GUNS = /pistol|rifle|gun$|blaster/;
/** Nouns of who fights with spells. */
export const MAGIC = /^(wizard|witch|mage|sorcerer|sorceress|warlock|fairy|elf|druid|magician|necromancer)/;
export const SWORDSMEN = /^(fencer|knight|samurai|musketeer|pirate|swordsman|gladiator|viking|jedi|ninja)/;
const GUNMEN = /^(cowboy|gunslinger|gunfighter|sheriff|outlaw|bandit)/;

const HANDGUN = /pistol|revolver|ray-gun|blaster/;

/** Drawables in somebody's hands. */
const armsOf = (p: Performer, { relations }: Shot, performers: readonly Performer[]): string[] =>
  relations
    .filter((r) => r.kind === 'holding' && r.subject === p.entity.id)
    .flatMap((r) => performers.filter((q) => q.entity.id === r.object).map((q) => q.drawable?.id ?? ''));

/** A fight with blades or guns; who kneels before another stays on the knees. */
function withArms({ kind, first, second }: Duet, shot: Shot, performers: readonly Performer[]): DuetKind {
  // "From behind" said of one is how the other is held; said of both it is how they are seen.
  if (kind === 'hug' && first.mention.towards === 'away')
    return second.mention.towards === 'away' ? 'hands' : 'behind';
  const gives = shot.relations.some((r) => r.kind === 'giving' && r.subject === first.entity.id);
  if (/^(give|kneel)$/.test(kind) && gives && /^(kneel|offer)$/.test(first.mention.pose ?? ''))
    return 'offer';
  if (kind === 'give' && LOWERED.has(first.mention.pose)) return 'kneel';
  if (kind === 'fight' && first.mention.verb === 'slap') return 'slap';
  if (kind !== 'fight' && kind !== 'duel' && kind !== 'talk') return kind;
  const armed = [first, second].flatMap((p) => armsOf(p, shot, performers));
  const fights = kind !== 'talk';
  const duels = fights && (first.mention.verb === 'duel' || first.mention.verb === 'fence');
  const who = `${first.entity.noun} ${first.entity.drawable}`;
  const calls = (words: RegExp) => who.split(' ').some((w) => words.test(w));
  const facing = first.mention.verb === 'face' && first.entity.noun === 'fencer';
  // Before the first shot, or the first blow, there is the street's width between them.
  const stands = /^(face|confront|challenge)$/.test(first.mention.verb ?? '');
  if (!fights && !facing && stands && (calls(GUNMEN) || calls(SWORDSMEN))) return 'standoff';
  if (fights && armed.some((id) => GUNS.test(id))) return 'shootout';
  const mages = [first, second].filter(({ entity }) => MAGIC.test(entity.noun));
  const bladed = (p: Performer) => armsOf(p, shot, performers).some((id) => BLADE.test(id));
  if (fights && mages.length > 0 && !mages.every(bladed)) return 'spells';
  if (fights && armed.some((id) => BLADE.test(id) || POLES.test(id))) return 'duel';
  if (duels && calls(GUNMEN)) return 'shootout';
  if (duels || facing || (fights && calls(SWORDSMEN))) return 'duel';
  return kind;
}

const IDLE = new Set<PoseId | null>(['stand', 'sit', 'hold', 'drink', 'eat', 'arms-crossed', null]);

/** Two who do nothing else look at each other. */
function idlePair(people: readonly Performer[]): Duet[] {
  const [first, second] = people;
  const idle = people.every((p) => p.mention.towards === null && IDLE.has(p.mention.pose));
  return first && second && people.length === 2 && idle ? [{ kind: 'talk', first, second }] : [];
}

/** Two who hold nothing but each other's hand. */
function handInHand(people: readonly Performer[], shot: Shot): Duet[] {
  const holders = people.filter((p) => p.mention.pose === 'hold');
  const [first, second] = holders;
  const busy = shot.relations.some(
    (r) => holders.some((p) => p.entity.id === r.subject) && r.kind === 'holding',
  );
  return first && second && holders.length === 2 && !busy ? [{ kind: 'hands', first, second }] : [];
}

/** Nobody dances with two. */
const isFirst = (duet: Duet, i: number, all: readonly Duet[]): boolean =>
  all.slice(0, i).every((d) => ![d.first, d.second].some((p) => p === duet.first || p === duet.second));

/** True for who deals with a third one. */
const isTurnedElsewhere = (p: Performer, people: readonly Performer[]): boolean => {
  const { towards } = p.mention;
  if (towards === null || typeof towards !== 'object') return false;
  return people.some((q) => q.entity.id === towards.entity && q.entity.id !== p.entity.id);
};

function matched(people: readonly Performer[]): Duet[] {
  const one = people.find((p) => p.deed);
  const [two, more] = people.filter((p) => p !== one && one && p.mention.verb === one.mention.verb);
  const shared = one && two && !more ? kindOfTwo(one, two) : undefined;
  if (one && two && shared) return [{ kind: shared, first: one, second: two }];
  const [bows, too] = people;
  if (bows?.mention.verb === 'bow' && too?.mention.verb === 'bow' && people.length === 2)
    return [{ kind: 'bows', first: bows, second: too }];
  return Object.entries(OF_POSE).flatMap(([pose, kind]) => {
    const same = people.filter((p) => p.mention.pose === pose && !isTurnedElsewhere(p, people));
    const [first, second] = same;
    if (same.length !== 2 || !first || !second) return [];
    return [{ kind: (first.deed && kindOfTwo(first, second)) ?? kind, first, second }];
  });
}

/** Both look the same way. */
export const SAME_WAY: ReadonlySet<DuetKind> = new Set([
  'hands',
  'groom',
  'behind',
  'lug',
  'steal',
  'massage',
  'hair',
  'zip',
]);

/** Whom a performer turns to; those who go hand in hand look ahead. */
export function partnerIn(duets: readonly Duet[], p: Performer): Performer | null {
  const duet = duets.find((d) => d.first.id === p.id || d.second.id === p.id);
  if (!duet || SAME_WAY.has(duet.kind)) return null;
  return duet.first.id === p.id ? duet.second : duet.first;
}
