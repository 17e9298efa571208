/** Who is at a vehicle and not in it: gets in or out, loads it, leans on it; and who waits at a stop. */
import type { PoseId } from '../model/figure.ts';
import type { Relation } from '../model/script.ts';
import type { Frame } from './belonging-kit.ts';
import type { Performer } from './performers.ts';
import { isVehicle } from './rides.ts';

const AT_DOOR = /^(?:board|alight|enter)$/;
export const AT_TAIL = /^(?:load|unload)$/;
/** What has doors in its side. */
const DOORED = /car$|taxi|van$|truck|bus$|limousine|jeep|ambulance|^train|tram|trolley|fire-engine|pickup/;
const PLACED: ReadonlySet<Relation['kind']> = new Set([
  'in',
  'on',
  'riding',
  'next-to',
  'touching',
  'against',
  'holding',
  'behind',
]);

const doored = (p: Performer): boolean =>
  isVehicle(p) && DOORED.test(p.drawable?.id ?? '') && p.entity.count === 1;

/** So few find room under the roof of a bus stop. */
const SHELTERED = 3;
const WAITS: ReadonlySet<PoseId | null> = new Set([
  'stand',
  'sit',
  'read',
  'phone',
  'look-up',
  'hold',
  'drink',
  null,
]);

const waitsAt = ({ kind }: Relation, who: Performer, what: Performer | undefined): boolean =>
  (kind === 'next-to' || kind === 'in') &&
  what?.drawable?.id === 'bus-stop' &&
  who.entity.count <= SHELTERED &&
  WAITS.has(who.mention.pose);

/** Outside it is where they are: whoever is not in it yet, or no longer, and who leans on it. */
export function atTheDoors({ shot, performers }: Frame): Frame {
  const by = (id: string) => performers.find((p) => p.entity.id === id);
  const relations = shot.relations.map((r): Relation => {
    const [who, what] = [by(r.subject), by(r.object)];
    if (who?.look && waitsAt(r, who, what)) return { ...r, kind: 'under' };
    if (!who?.look || !what || !PLACED.has(r.kind) || !isVehicle(what)) return r;
    const { verb, pose } = who.mention;
    const leans = pose === 'lean' && r.kind === 'next-to';
    const at = doored(what) && (AT_DOOR.test(verb ?? '') || AT_TAIL.test(verb ?? ''));
    return leans || at ? { ...r, kind: 'against' } : r;
  });
  return { shot: { ...shot, relations }, performers };
}

export const isAtVehicle = (r: Relation, subject: Performer, object: Performer): boolean =>
  r.kind === 'against' &&
  subject.look !== null &&
  doored(object) &&
  (AT_DOOR.test(subject.mention.verb ?? '') || AT_TAIL.test(subject.mention.verb ?? ''));
