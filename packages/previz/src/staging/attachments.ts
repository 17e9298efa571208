import type { Relation } from '../model/script.ts';
import type { Shot } from '../model/shot.ts';
import type { Performer } from './performers.ts';

/** How a guest is fixed to its host. */
export type Grip = 'held' | 'worn' | 'mounted' | 'aboard' | 'on' | 'in' | 'under' | 'above';

export interface Attachment {
  readonly host: string;
  readonly grip: Grip;
}

/** Guest's id → host; whoever is not in it stands for itself. */
export type Attachments = ReadonlyMap<string, Attachment>;

/** Vehicles one sits in rather than on. */
const CLOSED = new Set(
  'car taxi bus truck van train tram police-car ambulance fire-truck fire-engine airplane helicopter spaceship rocket submarine limousine locomotive tank'.split(
    ' ',
  ),
);

/** Who is fixed to whom, by individuals: the i-th guest to the i-th host. */
export function attachmentsOf(shot: Shot, performers: readonly Performer[]): Attachments {
  const out = new Map<string, Attachment>();
  for (const r of shot.relations) {
    const subjects = performers.filter((p) => p.entity.id === r.subject);
    const objects = performers.filter((p) => p.entity.id === r.object);
    if (subjects.length === 0 || objects.length === 0) continue;
    const bond = bondOf(r, subjects[0] as Performer, objects[0] as Performer);
    if (bond)
      fix(
        out,
        bond.guests === 'subjects' ? subjects : objects,
        bond.guests === 'subjects' ? objects : subjects,
        bond.grip,
      );
  }
  return out;
}

interface Bond {
  readonly guests: 'subjects' | 'objects';
  readonly grip: Grip;
}

function bondOf(r: Relation, subject: Performer, object: Performer): Bond | null {
  switch (r.kind) {
    case 'holding':
    case 'carrying':
      return { guests: 'objects', grip: 'held' };
    case 'wearing':
      return { guests: 'objects', grip: 'worn' };
    case 'riding':
    case 'driving':
      return { guests: 'subjects', grip: mountGrip(object) };
    case 'on':
      return isAbove(subject, object) ? null : { guests: 'subjects', grip: 'on' };
    case 'in':
      return { guests: 'subjects', grip: isVehicle(object) ? mountGrip(object) : 'in' };
    case 'under':
      return { guests: 'subjects', grip: 'under' };
    case 'above':
      return isAirborne(subject) ? null : { guests: 'subjects', grip: 'above' };
    case 'below':
      return isAirborne(object) ? null : { guests: 'objects', grip: 'above' };
    default:
      return null;
  }
}

const isVehicle = (p: Performer): boolean => p.drawable?.category === 'vehicle';
const mountGrip = (p: Performer): Grip => (CLOSED.has(p.drawable?.id ?? '') ? 'aboard' : 'mounted');

/** Belongs into the air when nothing else holds it. */
export const isAirborne = (p: Performer): boolean =>
  p.drawable?.placement === 'sky' || p.drawable?.placement === 'air' || p.mention.pose === 'fly';

const isAbove = (subject: Performer, object: Performer): boolean =>
  subject.drawable?.placement === 'sky' && object.drawable?.placement === 'sky';

function fix(
  out: Map<string, Attachment>,
  guests: readonly Performer[],
  hosts: readonly Performer[],
  grip: Grip,
): void {
  for (const [i, guest] of guests.entries()) {
    const host = hosts[grip === 'held' ? i % hosts.length : Math.min(i, hosts.length - 1)] as Performer;
    if (grip === 'held' && guests.length > 2 * hosts.length && i >= 2 * hosts.length) continue;
    if (!out.has(guest.id) && !leadsTo(out, host.id, guest.id)) out.set(guest.id, { host: host.id, grip });
  }
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
