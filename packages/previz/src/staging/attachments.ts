/** Who is fixed to whom in a frame. */
import type { Bearing, Relation } from '../model/script.ts';
import type { Shot } from '../model/shot.ts';
import { contests } from './beast-ties.ts';
import { bedsides } from './bedsides.ts';
import { bondOf, LAID_OUT, sitsAt } from './bonds.ts';
import { collisions } from './collisions.ts';
import { driftOf } from './drifts.ts';
import type { Duet } from './duets.ts';
import { formations, ropeTeams } from './formed-groups.ts';
import type { Attachment, Grip } from './grips.ts';
import { isTable } from './is-table.ts';
import { isInspecting, staysInHand } from './kept-in-hand.ts';
import { liftsBuilding } from './lifts-building.ts';
import { climbsThrough, leansOut } from './passages.ts';
import type { Performer } from './performers.ts';
import { isVehicle, mountGrip } from './rides.ts';
import { atLoad } from './shared-loads.ts';
import { sourceOf } from './sources.ts';
import { atWindow } from './window-place.ts';
import { handles } from './works-at.ts';

/** Guest's id → host; whoever is not in it stands for itself. */
export type Attachments = ReadonlyMap<string, Attachment>;

/** Both have their hands on the same work: it is between them. */
const areAtOneThing = ({ first, second }: Duet): boolean =>
  first.deed?.way === 'bench' && second.deed?.way === 'bench' && first.deed.thing === second.deed.thing;

/** Who is fixed to whom, by individuals: the i-th guest to the i-th host. */
export function attachmentsOf(
  shot: Shot,
  performers: readonly Performer[],
  duets: readonly Duet[],
): Attachments {
  const out = new Map<string, Attachment>();
  // Who whispers is at the other one's ear.
  for (const { kind, first, second } of duets.filter((d) => !areAtOneThing(d)))
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
    if (liftsBuilding(r, one, other)) {
      fix(out, objects, subjects, 'uplifted', r.bearing);
      continue;
    }
    // Who dances at a table has got up from it; who dances on it is up there.
    if (isTable(other) && EMBRACE.has(one.mention.pose) && !(r.kind === 'on' && one.mention.pose === 'dance'))
      continue;
    const cleans = one.deed?.way === 'wall' && one.deed.thing === other.entity.id;
    if (
      atWindow(r, performers) &&
      !cleans &&
      !handles(r, one, other) &&
      !climbsThrough(r, one, other) &&
      !leansOut(r, one, other)
    )
      continue;
    const bond = bondOf(r, subjects[0] as Performer, objects[0] as Performer, shot.relations, performers);
    if (bond)
      fix(
        out,
        bond.guests === 'subjects' ? subjects : objects,
        bond.guests === 'subjects' ? objects : subjects,
        bond.grip,
        r.bearing,
      );
    if (r.kind === 'pulling' && bond?.grip === 'pulled' && one.drawable?.kind === 'animal')
      for (const mate of subjects.slice(1)) out.set(mate.id, { host: one.id, grip: 'teamed' });
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

/** Who is in another one's arms has got up from the table. */
const EMBRACE: ReadonlySet<Performer['mention']['pose']> = new Set(['hug', 'dance']);

/** In its place at a table, or laid out, it is nobody's partner there. */
const isSeated = (p: Performer, { relations }: Shot, performers: readonly Performer[]): boolean =>
  !EMBRACE.has(p.mention.pose) &&
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
    const worked =
      holder !== undefined &&
      (holder.deed?.thing === p.entity.id || isInspecting(holder) || holder.mention.pose === 'pour');
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
