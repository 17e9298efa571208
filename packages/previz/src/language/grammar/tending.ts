/** Who puts something on another, helps or teaches: hands where they belong, and both at what one of them is to do. */
import type { BodySpot, Mention, Relation } from '../../model/script.ts';
import type { Known, Told } from './told.ts';
import type { Draft } from './traits.ts';

/** What is put on skin, and where it goes. */
const SMEARED: readonly (readonly [BodySpot, RegExp])[] = [
  [
    'face',
    /^(lipstick|makeup|make-up|blush|mascara|eyeshadow|eyeliner|powder|face paint|face cream|shaving foam)$/,
  ],
  ['hand', /^(nail polish|nail varnish)$/],
  ['foot', /^(band-aid|band aid|plaster)$/],
  ['shoulders', /^(sunscreen|sun cream|sunblock|sun lotion|lotion|suntan lotion)$/],
];

/** "puts lipstick on her daughter": it is in the hand that is at her face. */
export function applied({ relations, mentions }: Told, entities: readonly Known[]): void {
  for (const [i, r] of [...relations.entries()]) {
    const [thing, other] = [r.subject, r.object].map((id) => entities.find((e) => e.id === id));
    const spot = SMEARED.find(([, things]) => things.test(thing?.noun ?? ''))?.[0];
    if (r.kind !== 'on' || other?.kind !== 'person' || !thing || !spot) continue;
    const doer = [...mentions.values()].find((m) => m.verb !== null && m.entity !== other.id);
    if (!doer) continue;
    const kept = relations.filter((q, k) => k !== i && q.object !== thing.id);
    relations.splice(0, relations.length, ...kept);
    relations.push(
      { kind: 'holding', subject: doer.entity, object: thing.id },
      { kind: 'touching', subject: doer.entity, object: other.id, spot },
    );
    return;
  }
}

const HELPS = /^(help|teach|show|train|coach|guide|assist)$/;
const TEACHES = /^(teach|show|train|coach|guide)$/;
/** Shown by doing it; all else the pupil tries while the teacher looks on. */
const SHOWN =
  /^(dance|waltz|tango|meditate|pray|fish|knit|crochet|sew|paint|draw|write|swim|surf|ski|skate|sing|bow|cook|bake|walk|wave|clap|row|paddle|garden|plant|stack|pile|build|chop|saw|hammer|knead)$/;
const DRESSES = /^(put|don|wear|dress|slip|get|pull|change)$/;
/** Done to a thing by hands, which more than one pair of hands may do. */
const AT = new Set<Relation['kind']>(['touching', 'looking-at']);

/** "teaches his grandson to knead dough", "helps him fix the bike": both are at it; who learns to ride is pushed. */
export function joinedIn({ mentions, relations }: Told, entities: readonly Known[]): void {
  const isPerson = (id: string) => entities.some((e) => e.id === id && e.kind === 'person');
  const people = [...mentions.values()].filter((m) => isPerson(m.entity));
  const [doer, ...more] = people.filter((m) => HELPS.test(m.verb ?? ''));
  const others = people.filter((m) => m !== doer);
  const [other] = others;
  if (!doer || !other || more.length > 0 || others.length > 1) return;
  const own = relations.filter((r) => r.subject === other.entity && !isPerson(r.object));
  const drop = (gone: (r: Relation) => boolean) =>
    relations.splice(0, relations.length, ...relations.filter((r) => !gone(r)));
  const told = (r: Relation) => r.subject === doer.entity && r.object === other.entity;
  if (other.verb === null) {
    // "helps her with her homework at the table": both are at the table.
    const table = relations.find((r) => r.subject === doer.entity && r.kind === 'next-to' && !told(r));
    if (doer.verb !== 'help' || !table) return;
    relations.push({ ...table, subject: other.entity });
    other.towards = doer.towards;
    return;
  }
  const ride = own.find((r) => r.kind === 'riding');
  if (ride) {
    drop(told);
    relations.push({ kind: 'pushing', subject: doer.entity, object: ride.object });
    Object.assign(doer, { verb: 'push', pose: 'push' } satisfies Partial<Draft<Mention>>);
    return;
  }
  if (DRESSES.test(other.verb) && own.length === 0) {
    drop(told);
    relations.push({ kind: 'touching', subject: doer.entity, object: other.entity, spot: 'shoulders' });
    Object.assign(other, { verb: null, pose: null } satisfies Partial<Draft<Mention>>);
    return;
  }
  const shared = own.filter((r) => AT.has(r.kind));
  // "help him pick up the letters", "helps her carry the bags": all do, each with some of them.
  const many = own.filter(
    (r) =>
      r.kind === 'carrying' ||
      (r.kind === 'holding' && (entities.find((e) => e.id === r.object)?.count ?? 1) > 1),
  );
  if (shared.length === 0 && many.length > 0 && doer.pose === null) {
    drop(told);
    relations.push(...many.map((r) => ({ ...r, subject: doer.entity })));
    doer.verb = other.verb;
    doer.pose = other.pose;
    return;
  }
  if (shared.length === 0 && own.length > 0) return;
  drop(told);
  if (shared.length === 0 && TEACHES.test(doer.verb ?? '') && !SHOWN.test(other.verb)) {
    doer.towards = { entity: other.entity };
    return;
  }
  relations.push(...shared.map((r) => ({ ...r, subject: doer.entity })));
  doer.verb = other.verb;
  doer.pose = other.pose;
}
