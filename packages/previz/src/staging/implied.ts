import type { PoseId } from '../model/figure.ts';
import { isHolding } from '../model/holding.ts';
import { isLetGo, type Relation } from '../model/script.ts';
import type { Shot } from '../model/shot.ts';
import type { Performer } from './performers.ts';
import { playsAt } from './played-where-it-stands.ts';
import { stateOf } from './thing-states.ts';

const SEATS = new Set(['sit', 'lie', 'sleep', 'prone', 'lean', 'kneel']);
const HAND_FREE = new Set<PoseId | null>([
  'stand',
  'walk',
  'hold',
  'read',
  'eat',
  'drink',
  'phone',
  'type',
  'carry',
  'sing',
  'paint',
  'talk',
  'sit',
  null,
]);
const HELD_MOST = 0.5;

/** What one does in a doorway. */
const PASSES = /^(walk|step|come|go|run|enter|exit|leave|peek|peer|burst|rush|storm|sneak|slip|pass)$/;

/** Relations that nobody said but everybody would draw: the rider rides what is there to ride, the reader holds the book. */
export function impliedRelations(shot: Shot, performers: readonly Performer[]): Relation[] {
  const people = unique(performers.filter((p) => p.look !== null));
  const things = unique(
    performers.filter((p) => p.look === null && !isRelated(shot, p) && !lies(p) && !p.mention.fixedTo),
  );
  const out: Relation[] = ridesOwn(shot, people, performers);
  for (const thing of things) {
    const pushers = people.filter((p) => p.mention.pose === 'push' && kindFor(p, thing) === 'pushing');
    if (pushers.length > 1 && thing.height > 1) {
      out.push(
        ...pushers.map((p) => ({
          kind: 'pushing' as const,
          subject: p.entity.id,
          object: thing.entity.id,
        })),
      );
      continue;
    }
    const person = people.find((p) => suits(p, thing, shot, out));
    const kind = person && kindFor(person, thing);
    if (person && kind) out.push({ kind, subject: person.entity.id, object: thing.entity.id });
  }
  return [
    ...out,
    ...pairs(people, shot),
    ...withBeast(people, performers, shot),
    ...acrossTables(people, shot),
  ];
}

const PLACED = new Set<Relation['kind']>(['behind', 'in-front-of', 'next-to', 'above', 'under']);

/** "A cowboy rides through the desert, dust behind his horse": the one horse there is, which nobody has otherwise. */
function ridesOwn(shot: Shot, people: readonly Performer[], performers: readonly Performer[]): Relation[] {
  const riders = people.filter((p) => p.mention.pose === 'ride' && p.entity.count === 1);
  const mounts = unique(performers).filter((p) =>
    /^(horse|white-horse|camel|donkey|pony|mule|unicorn|dragon|elephant)$/.test(p.drawable?.id ?? ''),
  );
  const [rider, mount] = [riders[0], mounts[0]];
  if (!rider || !mount || riders.length > 1 || mounts.length > 1 || mount.entity.count > 1) return [];
  const own = shot.relations.filter((r) => r.subject === rider.entity.id || r.object === mount.entity.id);
  if (!isRelated(shot, mount) || own.some((r) => r.subject === rider.entity.id && !PLACED.has(r.kind)))
    return [];
  if (own.some((r) => r.object === mount.entity.id && !PLACED.has(r.kind))) return [];
  return [{ kind: 'riding', subject: rider.entity.id, object: mount.entity.id }];
}

/** Broken, spilled or falling: in nobody's hands. */
const lies = (p: Performer): boolean => isLetGo(stateOf(p) ?? undefined) || stateOf(p) === 'dropped';

const unique = (performers: readonly Performer[]) => performers.filter((p) => p.index === 0);

const isRelated = (shot: Shot, p: Performer): boolean =>
  shot.relations.some(
    (r) => r.subject === p.entity.id || r.object === p.entity.id || r.second === p.entity.id,
  );

/** A person takes one implied thing of its kind, and none when its hands are busy. */
const suits = (p: Performer, thing: Performer, shot: Shot, out: readonly Relation[]): boolean => {
  const kind = kindFor(p, thing);
  if (kind === null || p.entity.count > 1) return false;
  const own = [...shot.relations, ...out].filter((r) => r.subject === p.entity.id);
  if (kind === 'holding') return own.filter(isHolding).length < 2;
  return !own.some((r) => r.kind === kind);
};

function kindFor(p: Performer, thing: Performer): Relation['kind'] | null {
  const { pose } = p.mention;
  const { drawable } = thing;
  if (!drawable || thing.entity.count > 2) return null;
  if (
    (pose === 'ride' || pose === 'drive') &&
    (drawable.category === 'vehicle' || drawable.kind === 'animal')
  ) {
    return 'riding';
  }
  if ((pose === 'lie' || pose === 'prone') && drawable.category === 'weapon') return 'holding';
  if (drawable.id === 'door') return PASSES.test(p.mention.verb ?? '') ? 'in' : null;
  if (pose !== null && SEATS.has(pose) && drawable.category === 'furniture') return 'on';
  if (pose === 'play-guitar' && playsAt(p, thing)) return 'touching';
  if (pose === 'push' || pose === 'pull') return pose === 'push' ? 'pushing' : 'pulling';
  const small = drawable.kind === 'thing' && drawable.height <= HELD_MOST && drawable.placement === 'surface';
  return small && HAND_FREE.has(pose) ? 'holding' : null;
}

/** Whom somebody at a table talks to is at it as well. */
function acrossTables(people: readonly Performer[], { relations }: Shot): Relation[] {
  return relations.flatMap((r): Relation[] => {
    if (r.kind !== 'around') return [];
    const told = relations.find((q) => q.kind === 'talking-to' && q.subject === r.subject)?.object;
    const other = people.find((p) => p.entity.id === told);
    const placed = relations.some((q) => q.subject === told && /^(on|in|around|behind)$/.test(q.kind));
    return other && !placed ? [{ kind: 'around', subject: other.entity.id, object: r.object }] : [];
  });
}

const PAIRS: Partial<Record<PoseId, Relation['kind']>> = {
  hug: 'hugging',
  fight: 'fighting',
  talk: 'talking-to',
};

/** Two who hug, fight or talk do so with each other. */
function pairs(people: readonly Performer[], shot: Shot): Relation[] {
  const [a, b] = people;
  const kind = people.map((p) => PAIRS[p.mention.pose ?? 'stand']).find((k) => k !== undefined);
  if (!a || !b || people.length !== 2 || !kind) return [];
  // Two chefs who argue do so with each other, not with whoever stands by.
  if (people.some((p) => p.entity.count === 2 && p.deed)) return [];
  const known = shot.relations.some((r) => isOf(r, a) && isOf(r, b));
  return known ? [] : [{ kind, subject: a.entity.id, object: b.entity.id }];
}

/** "A wizard and a dragon talk": to each other. */
function withBeast(people: readonly Performer[], performers: readonly Performer[], shot: Shot): Relation[] {
  const [person] = people;
  const beasts = unique(performers).filter(
    (p) =>
      p.mention.pose === 'talk' && (p.drawable?.kind === 'animal' || p.drawable?.category === 'creature'),
  );
  const [beast] = beasts;
  if (!person || !beast || people.length > 1 || beasts.length > 1 || person.mention.pose !== 'talk')
    return [];
  return shot.relations.some((r) => isOf(r, person) && isOf(r, beast))
    ? []
    : [{ kind: 'talking-to', subject: person.entity.id, object: beast.entity.id }];
}

const isOf = (r: Relation, p: Performer): boolean => r.subject === p.entity.id || r.object === p.entity.id;
