/** Who has sat or lain down stays there through all that one does so, until they get up. */
import type { Mention, Relation } from '../model/script.ts';
import type { DrawableOf, Moment } from './moment.ts';
import { atRest } from './rest.ts';

/** Poses of the hands and the head. */
const DONE_SEATED: ReadonlySet<Mention['pose']> = new Set([
  'stand',
  'sit',
  'lie',
  'sleep',
  'read',
  'drink',
  'eat',
  'phone',
  'type',
  'hold',
  'wave',
  'reach',
  'talk',
  'think',
  'cry',
  'laugh',
  'play-guitar',
  'hide-face',
  'cover-mouth',
  'shake-head',
  'nod',
  'look-up',
  'look-down',
]);
const GETS_UP =
  /^(stand|rise|get|leave|go|come|return|arrive|enter|wake|jump|help|give|hand|open|close|take|bring|put|place|set|hang|hug|kiss|move|find|look-into|catch|throw|play|fish|lift|touch|knock|buy|sell)$/;
const SEATS = /chair|couch|sofa|bench|stool|bed$|hammock|throne|bathtub|swing$/;
const PLAYS_ON = /^(play-guitar|violin|drum|cello|piano|conduct|juggle)$/;
/** Who is wheeled about does what hands do from there. */
const WHEELED = /wheelchair/;
const DONE_WHEELED: ReadonlySet<Mention['pose']> = new Set(['point', 'cheer', 'clap', 'hug']);
const STANDS_UP = /^(stand|rise|get|walk|run|dance|jump|leave|fall|swim|climb)$/;
const STOPS = /^(stop|pause|freeze|hesitate|finish)$/;
const FEELS =
  /^(blink|smile|laugh|cry|weep|sigh|frown|grin|nod|yawn|tell|talk|speak|say|whisper|listen|look|watch|wait|see|think|answer)$/;
/** Who stands by what one faces has no seat there. */
const AT_TABLE = /^(sit|lie|sleep|tie|eat|drink|read|type|write|phone|think|cry|laugh)$/;
/** To what is small, who stands kneels and who sits bends down. */
const BENDS = /^(pet|stroke|pat|scratch|caress|feed|greet)$/;
const BARELY = /^(stand|talk)$/;
const DOWN = /^(sit|lie|sleep)$/;
const LIES = /^(lie|sleep|prone)$/;

/** The seat that somebody of a moment has: on or in it, or at the table one faces. */
const seatOf = (
  { mentions, carried, relations }: Moment,
  id: string,
  drawableOf: DrawableOf,
): Relation | undefined => {
  const own = [...mentions, ...carried].find((m) => m.entity === id);
  const faced = typeof own?.towards === 'object' ? own.towards?.entity : undefined;
  const ofOwn = relations.filter((r) => r.subject === id);
  return (
    ofOwn.find((r) => /^(on|in)$/.test(r.kind) && SEATS.test(drawableOf(r.object)?.id ?? '')) ??
    ofOwn.find(
      (r) =>
        r.kind === 'next-to' &&
        (own?.pose === 'sit' || (r.object === faced && AT_TABLE.test(own?.pose ?? ''))),
    )
  );
};

/** The moment with everybody on the seat they had in the moment before it. */
export function staySeated(now: Moment, before: Moment | undefined, drawableOf: DrawableOf): Moment {
  if (before?.place.setting !== now.place.setting) return now;
  const seats: Relation[] = [];
  const stay = (m: Mention): Mention => {
    const bench = m.pose === 'sit' ? benchBeside(m.entity, now, before, drawableOf) : undefined;
    if (bench) seats.push(bench);
    const was = [...before.mentions, ...before.carried].find((b) => b.entity === m.entity);
    const seat = seatOf(before, m.entity, drawableOf);
    // Next to somebody is where one sat already.
    const placed = now.relations.some(
      (r) =>
        r.subject === m.entity &&
        PLACES.test(r.kind) &&
        !(r.kind === 'next-to' && drawableOf(r.object) === undefined),
    );
    const bends = m.pose === 'kneel' && BENDS.test(m.verb ?? '');
    const wheeled = seat !== undefined && WHEELED.test(drawableOf(seat.object)?.id ?? '');
    const stays =
      m.pose === null || DONE_SEATED.has(m.pose) || bends || (wheeled && DONE_WHEELED.has(m.pose));
    // "He smiles.": at his guitar still; "her hands stop": at her work.
    const atIt = was && (PLAYS_ON.test(was.pose ?? '') ? FEELS : STOPS).test(m.verb ?? '');
    if (was && atIt && m.pose === null && was.pose !== null && !seat)
      return { ...m, pose: was.pose, mood: m.mood };
    // On the ground as well, and whoever comes up.
    // "In the morning he is amazed.": who feels something is awake.
    const wakes = was?.pose === 'sleep' && m.mood !== null && m.mood !== 'asleep';
    const still = !wakes && (FEELS.test(m.verb ?? '') || (m.verb === null && !isLiftedUp(m, now)));
    if (
      was &&
      !seat &&
      !placed &&
      (m.pose === null || BARELY.test(m.pose)) &&
      still &&
      DOWN.test(was.pose ?? '')
    ) {
      const shade = before.relations.find((r) => /^(under|above)$/.test(r.kind) && r.subject === m.entity);
      if (shade) seats.push(shade);
      // A verb tells how one sits: "meditates".
      return { ...m, pose: was.pose, verb: m.verb ?? (was.verb === 'meditate' ? was.verb : null) };
    }
    // "opens a book": in the lap.
    const told = now.relations.filter((r) => r.subject === m.entity && /^(holding|touching)$/.test(r.kind));
    const inHand = told.length > 0 && told.every((r) => r.kind === 'holding');
    const rises = wheeled ? STANDS_UP : GETS_UP;
    const getsUp = rises.test(m.verb ?? '') && !(inHand && /^(open|close|take|find)$/.test(m.verb ?? ''));
    if (!was || !seat || placed || !stays || getsUp) return m;
    seats.push(seat);
    const rests = m.pose === null || m.pose === 'stand' || bends;
    return {
      ...m,
      pose:
        STOPS.test(m.verb ?? '') && was.pose
          ? was.pose
          : rests
            ? LIES.test(was.pose ?? '')
              ? 'lie'
              : 'sit'
            : m.pose,
      towards: m.towards ?? was.towards,
    };
  };
  const [stayed, carried] = [now.mentions.map(stay), now.carried.map(stay)];
  const joining = atOneTable(stayed, [...now.relations, ...seats]);
  seats.push(...joining);
  const mentions = stayed.map((m) => {
    const joins = joining.find((r) => r.subject === m.entity);
    return joins ? { ...m, towards: { entity: joins.object } } : m;
  });
  const named = new Set(mentions.map((m) => m.entity));
  const used = [...before.mentions, ...before.carried].filter(
    (b) => seats.some((s) => s.object === b.entity && named.has(s.subject)) && !named.has(b.entity),
  );
  const furniture = used.map((b) => atRest(b, now.place.setting));
  return {
    ...now,
    mentions: [...mentions, ...furniture],
    carried: carried.filter((m) => used.every((b) => b.entity !== m.entity)),
    relations: [...now.relations, ...seats],
  };
}

const PLACES = /^(on|in|under|behind|riding|driving|next-to|in-front-of)$/;

/** "They eat together.": at the table at which one of them sits already. */
const atOneTable = (mentions: readonly Mention[], relations: readonly Relation[]): Relation[] => {
  const eaters = mentions.filter((m) => m.pose === 'eat' || m.pose === 'drink');
  const table = relations.find(
    (r) =>
      r.kind === 'next-to' &&
      eaters.some(
        (m) => m.entity === r.subject && typeof m.towards === 'object' && m.towards?.entity === r.object,
      ),
  );
  return table === undefined
    ? []
    : eaters
        .filter((m) => relations.every((r) => r.subject !== m.entity || !PLACES.test(r.kind)))
        .map((m) => ({ ...table, subject: m.entity }));
};

/** "He sits on a bench. A woman sits down next to him.": on it, too. */
const benchBeside = (
  id: string,
  now: Moment,
  before: Moment,
  drawableOf: DrawableOf,
): Relation | undefined => {
  const own = now.relations.filter((r) => r.subject === id);
  const other = own.find((r) => r.kind === 'next-to' && drawableOf(r.object) === undefined)?.object;
  if (other === undefined || own.some((r) => /^(on|in)$/.test(r.kind))) return undefined;
  const seat = [...now.relations, ...before.relations].find((r) => r.kind === 'on' && r.subject === other);
  return seat && BENCHES.test(drawableOf(seat.object)?.id ?? '') ? { ...seat, subject: id } : undefined;
};

const BENCHES = /bench|couch|sofa|log$|bed$|wall|pier|steps|stairs|rock$|blanket|swing$/;

/** Taken in the arms, led away, chased off. */
const isLiftedUp = (m: Mention, { relations }: Moment): boolean =>
  relations.some(
    (r) =>
      (r.object === m.entity || r.second === m.entity) &&
      /^(hugging|carrying|leading|chasing|fighting|pulling|pushing|riding|giving)$/.test(r.kind),
  );
