/** Who pushes, who is pushed, and what in. */
import type { Bearing, Entity, Relation } from '../../model/script.ts';

const MOVES = new Set<Relation['kind']>(['pushing', 'pulling']);
const RESTS = new Set<Relation['kind']>(['in', 'on', 'riding', 'next-to']);
const CARRIES = new Set<Relation['kind']>(['on', 'riding']);

/**
 * Relations as they must be meant: who is pushed in a wheelchair sits in it, and the chair is what is pushed; who is on
 * another person is carried.
 */
export function conveyed(
  relations: readonly Relation[],
  entities: readonly Pick<Entity, 'id' | 'kind' | 'noun'>[],
): readonly Relation[] {
  const lives = new Set(entities.filter((e) => e.kind !== 'thing').map((e) => e.id));
  const people = new Set(entities.filter((e) => e.kind === 'person').map((e) => e.id));
  const nounOf = (id: string) => entities.find((e) => e.id === id)?.noun ?? '';
  const isBedded = (id: string) => BEDS.test(nounOf(id));
  // "drags a suitcase, a coffee in the other hand": one hand pulls.
  const apart = (r: Relation) =>
    r.kind === 'holding' &&
    IN_ONE_HAND.test(nounOf(r.object)) &&
    relations.some((m) => m.kind === 'pulling' && m.subject === r.subject && m.object !== r.object);
  const kept = relations.filter(apart);
  let out = borne(
    relations.filter((r) => !kept.includes(r)),
    people,
  );
  for (const move of relations.filter((r) => MOVES.has(r.kind) && people.has(r.subject)))
    out = lives.has(move.object)
      ? aboard(out, move, lives)
      : emptied(out, move, lives, isBedded(move.object));
  return [...out, ...kept];
}

/** What the hand that does not pull has. */
const IN_ONE_HAND =
  /(?:coffee|cup|mug|phone|umbrella|parasol|map|book|ticket|flashlight|torch|lantern|cigarette|ice cream|newspaper|camera|balloon|bouquet|flower|rose|gun|pistol|sword|letter|sandwich|bottle)$/;

/** What one pushes only with somebody on it. */
const BEDS = /bed|stretcher|gurney|wheelchair|pram|stroller|buggy/;

/** Somebody on somebody's back or shoulders. */
function borne(relations: readonly Relation[], people: ReadonlySet<string>): readonly Relation[] {
  const both = (r: Relation) => people.has(r.subject) && people.has(r.object);
  const isOn = (r: Relation) => CARRIES.has(r.kind) && both(r);
  const pair = (a: Relation, b: Relation) => a.subject === b.subject && a.object === b.object;
  return relations.flatMap((r): Relation[] => {
    if (r.kind === 'carrying' && relations.some((q) => isOn(q) && pair(q, r)))
      return [{ ...r, bearing: r.bearing ?? 'back' }];
    if (!isOn(r)) return [r];
    if (relations.some((q) => q.kind === 'carrying' && pair(q, r))) return [];
    const bearing: Bearing = 'shoulders';
    return [{ kind: 'carrying', subject: r.object, object: r.subject, bearing }];
  });
}

/** "a nurse pushing a man in a wheelchair": it is the chair that is pushed, and the man who is in it. */
function aboard(
  relations: readonly Relation[],
  move: Relation,
  lives: ReadonlySet<string>,
): readonly Relation[] {
  const vessel = relations.find(
    (r) =>
      RESTS.has(r.kind) &&
      r.kind !== 'next-to' &&
      [move.subject, move.object].includes(r.subject) &&
      !lives.has(r.object),
  );
  if (!vessel) return relations;
  const kind = vessel.kind === 'riding' ? 'in' : vessel.kind;
  return [
    ...relations.filter((r) => r !== move && r !== vessel),
    { kind, subject: move.object, object: vessel.object },
    { kind: move.kind, subject: move.subject, object: vessel.object },
  ];
}

/**
 * "a woman pushing a cart with a child in it", "pulling a sled with firewood": nobody is in what they push, and hands that
 * push hold nothing else; the load bears it.
 */
function emptied(
  relations: readonly Relation[],
  move: Relation,
  lives: ReadonlySet<string>,
  bedded: boolean,
): readonly Relation[] {
  const own = relations.filter((r) => r.subject === move.subject && r !== move);
  const beside = own.find((r) => (r.kind === 'next-to' || r.kind === 'holding') && r.object !== move.object);
  const inside = own.find(
    (r) => (r.kind === 'in' || r.kind === 'on') && [move.object, beside?.object].includes(r.object),
  );
  const loaded = beside !== undefined && (bedded || inside !== undefined || !lives.has(beside.object));
  const kind = inside?.kind ?? (bedded ? 'on' : 'in');
  return [
    ...relations.filter((r) => r !== inside && (r !== beside || !loaded)),
    ...(loaded ? [{ kind, subject: beside.object, object: move.object }] : []),
  ];
}
