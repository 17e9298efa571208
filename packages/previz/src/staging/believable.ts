/** Which thing may carry whom: what was read as something nobody would draw stands beside instead. */

import { isHolding } from '../model/holding.ts';
import type { Relation } from '../model/script.ts';
import type { Shot } from '../model/shot.ts';
import { isAtop } from './atop.ts';
import { amongThem } from './avenue.ts';
import { isAlive } from './beings.ts';
import { isTable } from './is-table.ts';
import { liftsBuilding } from './lifts-building.ts';
import type { Performer } from './performers.ts';
import { isBoard } from './pinned.ts';

/** Bears nobody, however it is meant: one would fall off, or through it. */
const BEARS_NOBODY =
  /board$|^screen$|projector|easel|mirror|painting|picture|poster|photograph|nightstand|bedside|lamp|lantern|bottle|vase|candle|sign$|signpost|clock|calendar|window|curtain|door$|umbrella|tripod|microphone|camera|television|monitor|laptop|typewriter|lectern|podium-sign|fire$|bonfire|campfire|fireplace|coat-rack|bookshelf|bookcase|wardrobe|fridge|refrigerator|oven|scarecrow|telescope|flag|kite/;
/** So much of one's height at least is as wide as what one stands on. */
const LEAST_WIDE = 0.17;
const SMALL_WARE = new Set([
  'household',
  'electronics',
  'food',
  'tool',
  'clothing',
  'music',
  'instrument',
  'symbol',
]);
/** A thing held is at most so many times as tall as the holder; what is borne on purpose may be taller. */
const MOST_HELD = 0.75;
const ROOTED = new Set(['plant', 'building', 'nature']);

/** Beasts that get up on whatever there is. */
const CLIMBERS =
  /cat|kitten|bird|owl|crow|raven|parrot|squirrel|monkey|mouse|rat|lizard|gecko|spider|frog|snail|ladybug|butterfly|pigeon|gull|fly|bee/;

/** Before so many one performs: they stand about it, none behind another's back. */
const MOST_ONLOOKERS = 8;
const watchIt = (one: Performer, others: Performer): boolean =>
  one.look !== null &&
  others.look !== null &&
  one.entity.count === 1 &&
  others.entity.count > 1 &&
  others.entity.count <= MOST_ONLOOKERS;

/** The shot with relations that can be drawn: nobody stands on a blackboard, nobody holds a cactus taller than the rider. */
export function believable(shot: Shot, performers: readonly Performer[]): Shot {
  const by = (id: string) => performers.find((p) => p.entity.id === id);
  const relations = shot.relations.flatMap((r): Relation[] => {
    const [subject, object] = [by(r.subject), by(r.object)];
    if (!subject || !object || subject === object) return [r];
    if (object.drawable?.id === 'finish-line')
      return [{ kind: 'behind', subject: r.object, object: r.subject }];
    if (r.kind === 'on') return [onSomething(r, subject, object, shot, performers)];
    if (r.kind === 'above' && growsOver(subject, object))
      return [{ kind: 'under', subject: r.object, object: r.subject }];
    // Who is before a mirror looks into it, and not past it.
    if (r.kind === 'in-front-of' && subject.look && object.drawable?.id === 'mirror')
      return [{ ...r, kind: 'looking-at' }];
    if (r.kind === 'in' && isAmidLeaves(subject, object)) return [{ ...r, kind: 'next-to' }];
    if (r.kind === 'in-front-of' && watchIt(subject, object)) return [];
    if (r.kind === 'in-front-of' && isAtFeet(subject, object))
      return [{ kind: 'next-to', subject: r.object, object: r.subject, bearing: 'feet' }];
    if (r.kind === 'next-to' && object.drawable && isTable(object) && doesHair(r.subject, shot))
      return [{ kind: 'behind', subject: r.object, object: r.subject }];
    if (r.kind === 'above' && (walksOver(subject, object) || worksOver(subject, object)))
      return [{ ...r, kind: 'next-to' }];
    if (r.kind === 'holding' && goesBy(subject, object)) return [{ ...r, kind: 'next-to' }];
    if (r.kind === 'under' && standsAbove(object, subject)) return [{ ...r, kind: 'next-to' }];
    if (r.kind === 'holding' && isRooted(object, subject) && !liftsBuilding(r, subject, object)) return [];
    return [r];
  });
  const place = deep(relations, by) ? { ...shot.place, setting: 'underwater' } : shot.place;
  return {
    ...shot,
    place,
    relations: [
      ...withUmbrella(withSeats(relations, by), by),
      ...amongThem(relations, performers),
      ...atTheBowl(shot, performers),
    ],
  };
}

/** Who does another's hair stands at that one's back; a table between the two is behind them. */
const doesHair = (id: string, { relations }: Shot): boolean =>
  relations.some((r) => r.kind === 'touching' && r.spot === 'hair' && r.subject === id);

function onSomething(
  r: Relation,
  subject: Performer,
  object: Performer,
  shot: Shot,
  all: readonly Performer[],
): Relation {
  if (subject.look === null && subject.drawable?.kind !== 'animal') return r;
  if (subject.look === null && CLIMBERS.test(subject.drawable?.id ?? '')) return r;
  const shown =
    isBoard(object) && shot.relations.find((q) => q.kind === 'looking-at' && q.subject === r.subject);
  // "points at a map on the blackboard": the map hangs there.
  if (shown && all.some((p) => p.entity.id === shown.object && p.drawable?.placement === 'surface'))
    return { ...r, subject: shown.object };
  if ((isBoard(object) || /wall$/.test(object.drawable?.id ?? '')) && subject.mention.pose === 'paint')
    return { ...r, kind: 'touching' };
  return bears(object, subject, all) ? r : { ...r, kind: 'next-to' };
}

/** True for what one can be on. */
function bears({ drawable, height }: Performer, guest: Performer, all: readonly Performer[]): boolean {
  if (!drawable || drawable.kind === 'animal') return true;
  if (/skate|snow|surf|diving|paddle|spring/.test(drawable.id)) return true;
  if (BEARS_NOBODY.test(drawable.id) || drawable.placement === 'wall') return false;
  const balances = all.some((p) => p === guest && /balance|stand|dance|juggle/.test(p.mention.verb ?? ''));
  return (
    balances || !SMALL_WARE.has(drawable.category) || drawable.aspect * height >= LEAST_WIDE * guest.height
  );
}

/** What lies on the ground in number holds nobody: one is among it. */
const isAmidLeaves = (beast: Performer, { drawable, entity }: Performer): boolean =>
  beast.drawable?.kind === 'animal' &&
  entity.count > 1 &&
  /leaf|leaves|petal|feather|^(flower|tulip|daisy|clover|mushroom|apple|pinecone|acorn)$/.test(
    drawable?.id ?? '',
  );

const PASSES =
  /^(overtake|pass|follow|chase|see|spot|notice|meet|miss|reach|approach|outrun|race|dodge|avoid|stop|flag|hail)$/;

/** What one overtakes or hails one is not in. */
const goesBy = ({ mention }: Performer, { drawable }: Performer): boolean =>
  drawable?.category === 'vehicle' && PASSES.test(mention.verb ?? '');

/** A beast on its feet is not over somebody who is: what it does over them it does from beside. */
const walksOver = ({ drawable, mention }: Performer, under: Performer): boolean =>
  drawable?.kind === 'animal' &&
  !drawable.poses.includes('fly') &&
  !/^(jump|fly|climb)$/.test(mention.pose ?? '') &&
  !/^(hang|hover|dangle|lower)$/.test(mention.verb ?? '') &&
  isAlive(under);

/** "grates cheese over pasta": who has both feet on the ground is at what is lower, not up above it. */
const worksOver = ({ look, mention }: Performer, under: Performer): boolean =>
  look !== null &&
  under.look === null &&
  under.drawable?.kind === 'thing' &&
  under.height < LOW_AT &&
  !/^(jump|fly|climb|hang|fall|dive|swim|high-kick|run|walk|balance)$/.test(mention.pose ?? '') &&
  !/^(be|fly|float|hover|hang|dangle|lower|levitate|vault|leap|step|stand|balance|swing|suspend|rise|soar)$/.test(
    mention.verb ?? 'be',
  );

/** Metres: what one works at is no higher. */
const LOW_AT = 1.3;

/** What is rooted over somebody shelters whoever is under it. */
const growsOver = ({ drawable, height }: Performer, under: Performer): boolean =>
  under.look !== null && drawable?.category === 'plant' && height > under.height;

/** Of a person's height: what is lower and on the ground before somebody is at the feet. */
const LOW = 0.6;
const isAtFeet = ({ drawable, height, look }: Performer, person: Performer): boolean =>
  person.look !== null && look === null && drawable?.placement === 'floor' && height < LOW * person.height;

/** Stands on the floor or hangs at the wall, too low to be over anybody: "under the kitchen sink". */
const LOW_FITTINGS =
  /^(sink|washbasin|bathtub|toilet|stove|oven|refrigerator|washing-machine|dishwasher|radiator|cabinet|dresser|counter|television|tv|aquarium|fountain|well)$/;
const standsAbove = ({ drawable }: Performer, under: Performer): boolean =>
  under.look !== null && LOW_FITTINGS.test(drawable?.id ?? '');

/** What swims under a boat is seen from where it swims. */
const deep = (relations: readonly Relation[], by: (id: string) => Performer | undefined): boolean =>
  relations.some(({ kind, subject, object }) => {
    const [beast, boat] = [by(subject)?.drawable, by(object)?.drawable];
    return (
      (kind === 'under' || kind === 'below') &&
      beast?.kind === 'animal' &&
      beast.placement === 'water' &&
      boat?.category === 'vehicle' &&
      boat.placement === 'water'
    );
  });

/** Whoever is first under an open umbrella that nobody holds has it in the hand, the others are close by. */
function withUmbrella(relations: readonly Relation[], by: (id: string) => Performer | undefined): Relation[] {
  const held = new Set(relations.filter((r) => isHolding(r)).map((r) => r.object));
  return relations.map((r) => {
    const own = r.kind === 'under' && /^umbrella$/.test(by(r.object)?.drawable?.id ?? '');
    if (!own || !by(r.subject)?.look) return r;
    // Several have one each.
    if (by(r.object)?.entity.count !== 1) return held.has(r.object) ? r : { ...r, kind: 'holding' };
    const holder = relations.find((q) => q.kind === 'under' && q.object === r.object)?.subject ?? r.subject;
    if (r.subject === holder && !held.has(r.object)) return { ...r, kind: 'holding' };
    if (r.subject === holder) return r;
    const off = [r.subject, holder].every((id) => by(id)?.mention.towards === 'away');
    const pair = { subject: r.subject, object: holder };
    return { kind: off ? 'next-to' : 'hugging', ...pair };
  });
}

/** A beast that eats or drinks has its muzzle at the one bowl there is. */
function atTheBowl({ relations }: Shot, performers: readonly Performer[]): Relation[] {
  const eaters = performers.filter(
    (p) => p.drawable?.kind === 'animal' && /^(eat|drink)$/.test(p.mention.pose ?? ''),
  );
  const bowls = performers.filter(
    ({ drawable: d, entity: e }) =>
      /bowl|plate|bucket|trough/.test(d?.id ?? '') &&
      !relations.some((r) => r.subject === e.id || r.object === e.id),
  );
  const [eater, bowl] = [eaters[0], bowls[0]];
  return eater && bowl && eaters.length === 1 && bowls.length === 1
    ? [{ kind: 'touching', subject: eater.entity.id, object: bowl.entity.id }]
    : [];
}

/** Grows or stands there, taller than who would hold it. */
const isRooted = ({ drawable, height }: Performer, holder: Performer): boolean =>
  holder.look !== null && ROOTED.has(drawable?.category ?? '') && height > MOST_HELD * holder.height;

/** "Drinks coffee on the bonnet of his cab": who has the cup in hand is on the cab, not the cup alone. */
function withSeats(relations: readonly Relation[], by: (id: string) => Performer | undefined): Relation[] {
  return relations.map((r) => {
    const [thing, host] = [by(r.subject), by(r.object)];
    if (r.kind !== 'on' || !thing || !host || thing.look || thing.drawable?.kind !== 'thing') return r;
    const holder = relations.find((q) => q.kind === 'holding' && q.object === r.subject);
    const person = holder && by(holder.subject);
    const free = !relations.some(
      (q) => q.subject === holder?.subject && /^(on|in|riding|driving|at)$/.test(q.kind),
    );
    return person?.look && free && isAtop(person, host) ? { ...r, subject: person.entity.id } : r;
  });
}
