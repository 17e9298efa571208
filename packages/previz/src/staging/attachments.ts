import type { Bearing, Relation } from '../model/script.ts';
import type { Shot } from '../model/shot.ts';
import { isAtVehicle } from './at-vehicle.ts';
import { attends } from './attendants.ts';
import { hasInItsTeeth } from './beast-deeds.ts';
import { contests, isNursed } from './beast-ties.ts';
import { bedsides } from './bedsides.ts';
import { bearsBeast, breaksOver, hasRoomBelow, isSolid } from './below.ts';
import { clutches } from './clutches.ts';
import { collisions, crashesInto } from './collisions.ts';
import { peeksRound } from './doorways.ts';
import { driftOf } from './drifts.ts';
import type { Duet } from './duets.ts';
import { formations, ropeTeams } from './formed-groups.ts';
import { isBorne } from './is-borne.ts';
import { areSetAround, isRinged } from './is-ringed.ts';
import { isTable } from './is-table.ts';
import { isInspecting, staysInHand } from './kept-in-hand.ts';
import { hidesBehind, leansOn } from './leans-or-hides.ts';
import { climbsThrough, isStowed, leansOut, stumblesOver, takesStairs } from './passages.ts';
import type { Performer } from './performers.ts';
import { isRope, playsAt } from './played-where-it-stands.ts';
import { isRidden, isVehicle, mountGrip } from './rides.ts';
import { atLoad, isShared } from './shared-loads.ts';
import { sourceOf } from './sources.ts';
import { stateOf } from './thing-states.ts';
import { hangsFrom, isDraped, isPropped } from './touches.ts';
import { atWindow } from './window-place.ts';
import { worksAt } from './works-at.ts';

/** How a guest is fixed to its host. */
export type Grip =
  | 'held'
  | 'borne'
  | 'bearing'
  | 'rescued'
  | 'formed'
  | 'roped'
  | 'hung'
  | 'draped'
  | 'propped'
  | 'dropped'
  | 'worn'
  | 'mounted'
  | 'aboard'
  | 'afloat'
  | 'on'
  | 'in'
  | 'under'
  | 'above'
  | 'at'
  | 'attending'
  | 'clutched'
  | 'around'
  | 'partner'
  | 'pushed'
  | 'escorting'
  | 'exhaled'
  | 'pulled'
  | 'led'
  | 'petted'
  | 'climbed'
  | 'overlooking'
  | 'playing'
  | 'dunking'
  | 'barred'
  | 'leaning-out'
  | 'working'
  | 'hauled'
  | 'crashed'
  | 'underfoot'
  | 'straddled'
  | 'stowed'
  | 'leaning'
  | 'at-vehicle'
  | 'peeking'
  | 'hidden'
  | 'bedside'
  | 'locked'
  | 'nursed';

export interface Attachment {
  readonly host: string;
  readonly grip: Grip;
  /** How a person carries another. */
  readonly bearing?: Bearing;
}

/** Guest's id → host; whoever is not in it stands for itself. */
export type Attachments = ReadonlyMap<string, Attachment>;

/** Who is fixed to whom, by individuals: the i-th guest to the i-th host. */
export function attachmentsOf(
  shot: Shot,
  performers: readonly Performer[],
  duets: readonly Duet[],
): Attachments {
  const out = new Map<string, Attachment>();
  // Who whispers is at the other one's ear.
  for (const { kind, first, second } of duets)
    if (kind === 'raise' && second.mention.pose === 'swim' && boatOf(first, shot, performers))
      out.set(second.id, { host: (boatOf(first, shot, performers) as Performer).id, grip: 'rescued' });
    else if (kind === 'give' && isSeated(second, shot, performers) && !isSeated(first, shot, performers))
      out.set(first.id, { host: second.id, grip: 'partner' });
    else if ((kind !== 'talk' || first.mention.verb === 'whisper') && !isSeated(second, shot, performers))
      out.set(second.id, { host: first.id, grip: 'partner' });
  const teams = [
    ['roped', ropeTeams(shot, performers)],
    ['formed', formations(shot, performers)],
  ] as const;
  for (const [grip, members] of teams)
    for (const [guest, host] of members)
      if (!out.has(guest.id) && !out.has(host.id)) out.set(guest.id, { host: host.id, grip });
  for (const [guest, host] of collisions(performers)) out.set(guest.id, { host: host.id, grip: 'crashed' });
  for (const [one, other] of contests(shot, performers)) out.set(other.id, { host: one.id, grip: 'locked' });
  for (const p of performers) {
    const drift = driftOf(p);
    const source = drift && drift !== 'fills' ? sourceOf(p, performers, shot.relations) : null;
    if (source) out.set(p.id, { host: source.id, grip: 'exhaled' });
  }
  for (const r of shot.relations) {
    const subjects = performers.filter((p) => p.entity.id === r.subject);
    const objects = shareOf(r, shot, performers);
    const [bearer, load] = subjects;
    if (r.subject === r.object && r.kind === 'carrying' && bearer && load) {
      fix(out, [load], [bearer], 'held', r.bearing);
      continue;
    }
    if (subjects.length === 0 || objects.length === 0) continue;
    if ([...subjects, ...objects].some((p) => driftOf(p) !== null)) continue;
    const [one, other] = [subjects[0] as Performer, objects[0] as Performer];
    if (atWindow(r, performers) && !climbsThrough(r, one, other) && !leansOut(r, one, other)) continue;
    const bond = bondOf(r, subjects[0] as Performer, objects[0] as Performer, shot.relations, performers);
    if (bond)
      fix(
        out,
        bond.guests === 'subjects' ? subjects : objects,
        bond.guests === 'subjects' ? objects : subjects,
        bond.grip,
        r.bearing,
      );
    if (bond?.grip === 'pushed') for (const [i, p] of subjects.entries()) escort(out, p, objects[0], i);
  }
  for (const r of shot.relations.filter((q) => q.kind === 'pushing')) {
    const load = performers.find((p) => p.entity.id === r.object);
    for (const p of performers.filter((q) => q.look && q.entity.id === r.subject))
      if (load && out.get(load.id)?.grip === 'pushed') escort(out, p, load, 1);
  }
  for (const [id, a] of out)
    if (a.bearing === 'arms' && isInCrook(id, a, out, performers)) out.set(id, { ...a, grip: 'borne' });
  for (const [id, bed] of bedsides(shot, performers, out)) out.set(id, { host: bed, grip: 'bedside' });
  for (const [id, a] of out) {
    const source = out.get(a.host);
    // Who plants a seed in a pot is at the pot.
    if (a.grip === 'working' && (source?.grip === 'in' || source?.grip === 'on'))
      out.set(id, { ...a, host: rootOf(out, a.host) });
    if (a.grip === 'exhaled' && source?.grip === 'held') out.set(id, { ...a, host: source.host });
  }
  return setTables(out, performers, shot);
}

/** The boat that somebody is in. */
const boatOf = (p: Performer, { relations }: Shot, performers: readonly Performer[]): Performer | undefined =>
  performers.find(
    (q) =>
      isVehicle(q) &&
      mountGrip(q) === 'afloat' &&
      relations.some(
        (r) =>
          r.subject === p.entity.id && r.object === q.entity.id && /^(in|on|riding|driving)$/.test(r.kind),
      ),
  );

/** In its place at a table, or laid out, it is nobody's partner there. */
const isSeated = (p: Performer, { relations }: Shot, performers: readonly Performer[]): boolean =>
  relations.some(
    (r) =>
      r.subject === p.entity.id &&
      performers.some(
        (q) =>
          q.entity.id === r.object &&
          (r.kind === 'on' ? LAID_OUT.test(q.drawable?.id ?? '') : sitsAt(r, p, q)),
      ),
  );

/** What lies in the arms of who has something else to do with the hands lies in the crook of one. */
function isInCrook(
  id: string,
  { host, grip }: Attachment,
  all: ReadonlyMap<string, Attachment>,
  performers: readonly Performer[],
): boolean {
  const [load, bearer] = [id, host].map((q) => performers.find((p) => p.id === q));
  const other = [...all].some(([q, a]) => q !== id && a.host === host && a.grip === 'held');
  const idle = /^(stand|hold|walk|run|carry|hug|sit|look-down|look-up|cry|laugh|smile)$/.test(
    bearer?.mention.pose ?? 'stand',
  );
  return grip === 'held' && load !== undefined && load.look === null && (other || !idle);
}

/** Of several things that more than one entity holds, each has its own. */
function shareOf(r: Relation, shot: Shot, performers: readonly Performer[]): Performer[] {
  const all = performers.filter((p) => p.entity.id === r.object);
  const sharers = shot.relations.filter((q) => q.kind === r.kind && q.object === r.object);
  // What is on a stack is on the last that was put there.
  if (r.kind === 'on' && all[0]?.entity.heap === 'stack') return all.slice(-1);
  if (r.kind !== 'holding' || sharers.length < 2 || all.length < sharers.length) return all;
  const takers = sharers.flatMap((q) => performers.filter((p) => p.entity.id === q.subject).map(() => q));
  const hands = all.length < takers.length ? sharers : takers;
  return all.filter((_, i) => hands[i % hands.length] === r);
}

/** What those at a table would hold stands on it, and so does small ware that nothing else carries. */
function setTables(
  attachments: ReadonlyMap<string, Attachment>,
  performers: readonly Performer[],
  { relations }: Shot,
): Attachments {
  // What passes from hand to hand over a counter is not put down.
  const passed = new Set(relations.filter((r) => r.kind === 'giving' && r.second).map((r) => r.object));
  const by = (id: string) => performers.find((p) => p.id === id);
  const table = performers.find(isTable);
  const out = new Map(attachments);
  const hosts = (p: Performer) => [...attachments.values()].some((a) => a.host === p.id);
  for (const p of performers.filter((q) => q.drawable?.placement === 'surface')) {
    const own = attachments.get(p.id);
    const holder = own?.grip === 'held' ? by(own.host) : undefined;
    const at = holder && attachments.get(holder.id);
    const worked = holder !== undefined && (holder.deed?.thing === p.entity.id || isInspecting(holder));
    if (
      at?.grip === 'at' &&
      !worked &&
      !passed.has(p.entity.id) &&
      !staysInHand(holder?.mention.pose ?? null, p.drawable?.id ?? '')
    )
      out.set(p.id, { host: at.host, grip: 'on' });
    else if (
      !own &&
      !hosts(p) &&
      table &&
      p.drawable &&
      p.drawable.height < 0.5 &&
      carries(attachments, table)
    )
      out.set(p.id, { host: table.id, grip: 'on' });
  }
  return out;
}

/** Something already stands on the table, or somebody sits at it. */
const carries = (attachments: ReadonlyMap<string, Attachment>, table: Performer): boolean =>
  [...attachments.values()].some((a) => a.host === table.id && (a.grip === 'on' || a.grip === 'at'));

interface Bond {
  readonly guests: 'subjects' | 'objects';
  readonly grip: Grip;
}

/** It stands on a table, as at the vet's. */
const isOnTable = (
  { entity }: Performer,
  relations: readonly Relation[],
  performers: readonly Performer[],
): boolean =>
  relations.some(
    (r) =>
      r.kind === 'on' &&
      r.subject === entity.id &&
      performers.some((p) => p.entity.id === r.object && isTable(p)),
  );

function bondOf(
  r: Relation,
  subject: Performer,
  object: Performer,
  relations: readonly Relation[],
  performers: readonly Performer[],
): Bond | null {
  if (isShared(r.bearing)) return { guests: 'subjects', grip: 'bearing' };
  if (subject.look && isBorne(r.bearing, object)) return { guests: 'objects', grip: 'borne' };
  if (r.kind === 'looking-at' && subject.mention.pose === 'look-into' && !object.look)
    return { guests: 'subjects', grip: 'overlooking' };
  if (subject.look && subject.mention.verb === 'dunk' && object.drawable?.id === 'basketball-hoop')
    return { guests: 'subjects', grip: 'dunking' };
  if (subject.look && object.drawable?.id === 'cell-bars') return { guests: 'subjects', grip: 'barred' };
  if (leansOut(r, subject, object)) return { guests: 'subjects', grip: 'leaning-out' };
  if (stumblesOver(r, subject, object)) return { guests: 'objects', grip: 'underfoot' };
  if (climbsThrough(r, subject, object)) return { guests: 'subjects', grip: 'straddled' };
  if (isStowed(r, subject, object)) return { guests: 'subjects', grip: 'stowed' };
  if (isDraped(r, subject, object)) return { guests: 'subjects', grip: 'draped' };
  if (isPropped(r, subject, object)) return { guests: 'subjects', grip: 'propped' };
  if (hangsFrom(r, subject, object)) return { guests: 'subjects', grip: 'hung' };
  if (peeksRound(r, subject, object)) return { guests: 'subjects', grip: 'peeking' };
  if (isAtVehicle(r, subject, object)) return { guests: 'subjects', grip: 'at-vehicle' };
  if (leansOn(r, subject, object)) return { guests: 'subjects', grip: 'leaning' };
  if (hidesBehind(r, subject, object)) return { guests: 'subjects', grip: 'hidden' };
  if (crashesInto(r, subject, object)) return { guests: 'subjects', grip: 'crashed' };
  if (worksAt(r, subject, object)) return { guests: 'subjects', grip: 'working' };
  if (clutches(r, subject, object)) return { guests: 'subjects', grip: 'clutched' };
  const seatedAt = r.kind === 'next-to' && subject.mention.pose === 'sit';
  if (playsAt(subject, object) && (r.kind === 'touching' || seatedAt))
    return { guests: 'subjects', grip: 'playing' };
  if (r.kind === 'pulling' && subject.look && isRope(object)) return { guests: 'objects', grip: 'hauled' };
  if (attends(r, subject, object)) return { guests: 'subjects', grip: 'attending' };
  if (sitsAt(r, subject, object)) return { guests: 'subjects', grip: 'at' };
  if (r.kind === 'around' && (subject.look ? isRinged(object) : areSetAround(subject, object)))
    return { guests: 'subjects', grip: 'around' };
  if (r.kind === 'touching' && hasInItsTeeth(subject.drawable, subject.mention.verb, object, subject.height))
    return { guests: 'objects', grip: 'held' };
  if (isNursed(subject, object)) return { guests: 'objects', grip: 'nursed' };
  const load = LOADS[r.kind];
  const draws = load === 'pulled' && subject.drawable?.kind === 'animal';
  if (load) return (subject.look || draws) && !object.look ? { guests: 'objects', grip: load } : null;
  if (
    subject.look &&
    (subject.mention.pose === 'climb' ||
      (/^(hang|dangle|swing|lower|rappel|abseil)$/.test(subject.mention.verb ?? '') &&
        (subject.mention.pose === 'hang' || subject.mention.pose === 'reach') &&
        object.height > 1.2)) &&
    !object.look &&
    CLIMBING.has(r.kind)
  )
    return { guests: 'subjects', grip: 'climbed' };
  if ((clambers(subject, object) || takesStairs(subject, object)) && CLIMBING.has(r.kind))
    return { guests: 'subjects', grip: 'climbed' };
  if (subject.look && object.drawable?.kind === 'animal' && CARESSES.has(r.kind))
    return subject.deed?.way === 'pet' && isOnTable(object, relations, performers)
      ? { guests: 'subjects', grip: 'working' }
      : { guests: 'objects', grip: 'petted' };
  switch (r.kind) {
    case 'holding':
    case 'carrying':
      if (object.look && object.look.age !== 'toddler')
        return r.kind === 'carrying' ? { guests: 'objects', grip: 'held' } : null;
      if (isVehicle(object) && object.height > 1) return { guests: 'subjects', grip: mountGrip(object) };
      if (stateOf(object) === 'blown') return null;
      return { guests: 'objects', grip: stateOf(object) === 'dropped' ? 'dropped' : 'held' };
    case 'giving':
      return subject.look && !object.look ? { guests: 'objects', grip: 'held' } : null;
    case 'wearing':
      return { guests: 'objects', grip: 'worn' };
    case 'riding':
    case 'driving':
      return { guests: 'subjects', grip: mountGrip(object) };
    case 'on':
      if (isAbove(subject, object)) return null;
      if (subject.look && isTable(object) && !LAID_OUT.test(object.drawable?.id ?? '') && isAsleep(subject))
        return { guests: 'subjects', grip: 'at' };
      return {
        guests: 'subjects',
        grip: subject.look && isRidden(subject, object) ? mountGrip(object) : 'on',
      };
    case 'in':
      if (isVehicle(object) && subject.drawable?.kind === 'thing')
        return { guests: 'subjects', grip: mountGrip(object) === 'aboard' ? 'on' : 'in' };
      if (isVehicle(object)) return { guests: 'subjects', grip: mountGrip(object) };
      return { guests: 'subjects', grip: object.drawable?.category === 'furniture' ? 'on' : 'in' };
    case 'under':
      if (/^glass-dome$/.test(object.drawable?.id ?? '')) return { guests: 'subjects', grip: 'in' };
      // The lamp over somebody hangs from the ceiling.
      if (object.drawable?.placement === 'ceiling') return { guests: 'objects', grip: 'above' };
      return isSolid(object, subject)
        ? { guests: 'objects', grip: 'above' }
        : { guests: 'subjects', grip: 'under' };
    case 'above':
      if (isAirborne(subject) || breaksOver(subject, object)) return null;
      // "holds an umbrella over his sister": nobody is over her.
      if (
        subject.look &&
        (object.look || subject.mention.verb === 'hold') &&
        !OVERHEAD.test(subject.mention.pose ?? '')
      )
        return null;
      return { guests: 'subjects', grip: bearsBeast(object, subject) ? 'on' : 'above' };
    case 'below':
      if (isAirborne(object)) return null;
      return hasRoomBelow(object, subject)
        ? { guests: 'subjects', grip: 'under' }
        : { guests: 'objects', grip: bearsBeast(subject, object) ? 'on' : 'above' };
    default:
      return null;
  }
}

/** Off the ground. */
const OVERHEAD = /^(fly|jump|fall|climb|swim|dive|flip|hang)$/;

/** On these one lies, as tables as they are. */
const LAID_OUT = /^(operating-table|stretcher|dentist-chair)$/;

/** A beast up a trunk. */
const clambers = ({ drawable, mention }: Performer, { drawable: up }: Performer): boolean =>
  drawable?.kind === 'animal' &&
  /^(climb|scale|clamber|ascend|cling|peck|tap|drum|sharpen|scratch|coil|wind|wrap|scurry|scamper)$/.test(
    mention.verb ?? '',
  ) &&
  /tree|palm|pole|trunk|pine|oak|mast/.test(up?.id ?? '');

const isAsleep = (p: Performer): boolean =>
  p.mention.pose === 'sleep' || (p.mention.mood ?? p.entity.traits.mood) === 'asleep';

const CLIMBING = new Set<Relation['kind']>([
  'on',
  'above',
  'touching',
  'against',
  'next-to',
  'holding',
  'riding',
  'around',
  'in',
]);
const CARESSES = new Set<Relation['kind']>(['hugging', 'touching']);

const LOADS: Partial<Record<Relation['kind'], Grip>> = {
  pushing: 'pushed',
  pulling: 'pulled',
  leading: 'led',
};

/** 'At' a table: turned to it, around it, or behind it. */
function sitsAt(r: Relation, subject: Performer, object: Performer): boolean {
  if (subject.look === null || !isTable(object)) return false;
  const { towards } = subject.mention;
  const turned = towards !== null && typeof towards === 'object' && towards.entity === object.entity.id;
  return r.kind === 'around' || r.kind === 'behind' || (r.kind === 'next-to' && turned);
}

/** Belongs into the air when nothing else holds it. */
export const isAirborne = (p: Performer): boolean =>
  p.drawable?.placement === 'sky' ||
  p.drawable?.placement === 'air' ||
  (p.mention.pose === 'fly' && p.drawable?.placement !== 'water');

/** It, or who rides on it, is up in the air; sparks that fly from it lift nobody. */
export const flies = (u: {
  readonly lead: Performer;
  readonly parts: readonly { readonly performer: Performer | null }[];
}): boolean =>
  isAirborne(u.lead) || u.parts.some(({ performer: p }) => p?.mention.pose === 'fly' && driftOf(p) === null);

const isAbove = (subject: Performer, object: Performer): boolean =>
  subject.drawable?.placement === 'sky' && object.drawable?.placement === 'sky';

function fix(
  out: Map<string, Attachment>,
  guests: readonly Performer[],
  hosts: readonly Performer[],
  grip: Grip,
  bearing?: Bearing,
): void {
  for (const [i, guest] of guests.entries()) {
    if (grip === 'bearing' && !atLoad(bearing, i)) continue;
    const host =
      grip === 'held' || grip === 'borne'
        ? (hosts[i % hosts.length] as Performer)
        : emptiest(hosts, out, grip);
    if (grip === 'held' && guests.length > 2 * hosts.length && i >= 2 * hosts.length) continue;
    if (!out.has(guest.id) && !leadsTo(out, host.id, guest.id))
      out.set(guest.id, { host: host.id, grip, ...(bearing ? { bearing } : {}) });
  }
}

/** One pushes; the others go along at the load's other end. */
function escort(out: Map<string, Attachment>, p: Performer, load: Performer | undefined, i: number): void {
  if (i > 0 && load && !out.has(p.id) && out.get(load.id)?.host !== p.id)
    out.set(p.id, { host: load.id, grip: 'escorting' });
}

/** Guests spread over what there is to sit on or in. */
function emptiest(hosts: readonly Performer[], out: ReadonlyMap<string, Attachment>, grip: Grip): Performer {
  const guests = (p: Performer) => [...out.values()].filter((a) => a.host === p.id && a.grip === grip).length;
  return hosts.reduce((a, b) => (guests(b) < guests(a) ? b : a));
}

/** True when `from` is fixed, however indirectly, to `to`. */
function leadsTo(out: ReadonlyMap<string, Attachment>, from: string, to: string): boolean {
  for (let id: string | undefined = from; id !== undefined; id = out.get(id)?.host)
    if (id === to) return true;
  return false;
}

/** The one that carries it all: the host of the host … */
export function rootOf(attachments: Attachments, id: string): string {
  let root = id;
  for (let next = attachments.get(root); next; next = attachments.get(root)) root = next.host;
  return root;
}
