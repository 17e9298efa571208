/** What of a moment can have a view of its own: two who have to do with each other, hands and what they hold. */
import { isPictured } from '../model/pictured.ts';
import type { Entity } from '../model/script.ts';
import { contentOf, heightOf } from './content.ts';
import type { Covered } from './coverage.ts';
import type { FindDrawable } from './homes.ts';
import type { Moment } from './moment.ts';

type Entities = ReadonlyMap<string, Entity>;

/** Higher than this, metres, a thing is not seen with the hands that hold it. */
const IN_HANDS = 0.5;

/** How a moment can be covered. */
export function coveredIn(moment: Moment, entities: Entities, find: FindDrawable): Covered {
  return {
    content: contentOf(moment, entities, find),
    pair: isPair(moment, entities),
    people: countPeople(moment, entities),
    inHand: handledIn(moment, entities, find) !== undefined,
    prop: moment.mentions.some((m) => entities.get(m.entity)?.kind === 'thing'),
  };
}

/** Somebody and the small thing in their hands; undefined where nobody alone has one. */
export function handledIn(
  { mentions, relations }: Moment,
  entities: Entities,
  find: FindDrawable,
): readonly [string, string] | undefined {
  const held = relations.find(({ kind, subject, object }) => {
    const [who, what] = [entities.get(subject), entities.get(object)];
    return (
      kind === 'holding' &&
      who?.kind === 'person' &&
      who.count === 1 &&
      what?.kind === 'thing' &&
      heightOf(what, find) <= IN_HANDS &&
      mentions.some((m) => m.entity === subject && m.pose !== 'drop')
    );
  });
  return held && [held.subject, held.object];
}

/** Those of whom only a picture is there. */
export const picturedIn = ({ mentions, relations }: Moment): ReadonlySet<string> =>
  new Set(
    relations
      .filter(({ kind, subject }) => {
        const verb = mentions.find((m) => m.entity === subject)?.verb ?? '';
        return kind === 'looking-at' && isPictured(verb, null);
      })
      .map((r) => r.object),
  );

/** People of a moment, individual by individual. */
export function countPeople(moment: Moment, entities: Entities): number {
  const pictured = picturedIn(moment);
  const people = moment.mentions
    .filter((m) => !pictured.has(m.entity))
    .map((m) => entities.get(m.entity))
    .filter((e) => e?.kind === 'person');
  return people.reduce((n, e) => n + (e?.count ?? 0), 0);
}

/** Poses in which two are not seen over each other's shoulder. */
const TOGETHER =
  /^(hug|fight|dance|ride|drive|run|walk|lie|sleep|swim|climb|fly|jump|carry|punch|kneel|fall|push|pull)$/;
const TIED: ReadonlySet<string> = new Set([
  'hugging',
  'fighting',
  'carrying',
  'riding',
  'chasing',
  'leading',
]);

/** Who lies in a bed turns no back to anybody. */
const liesAbed = ({ relations }: Moment, entities: Entities): boolean =>
  [...entities.values()].some((e) => e.noun === 'patient') ||
  relations.some((r) => r.kind === 'in' && /bed|crib|cradle/.test(entities.get(r.object)?.drawable ?? ''));

const MEETS =
  /^(talk|argue|speak|chat|whisper|tell|say|sit|meet|face|greet|discuss|quarrel|negotiate|explain|interview|play|eat|drink|dine|confess|apologi[sz]e|propose)$/;

/** Both look the same way who fish or work side by side. */
const haveToDo = ({ mentions, relations }: Moment, entities: Entities): boolean => {
  const isPerson = (id: string | undefined) => entities.get(id ?? '')?.kind === 'person';
  return (
    mentions.some((m) => isPerson(m.entity) && MEETS.test(m.verb ?? '')) ||
    relations.some((r) => isPerson(r.subject) && isPerson(r.second ?? r.object))
  );
};

const isPair = (moment: Moment, entities: Entities): boolean =>
  countPeople(moment, entities) === 2 &&
  haveToDo(moment, entities) &&
  !liesAbed(moment, entities) &&
  moment.mentions.every((m) => !TOGETHER.test(m.pose ?? '')) &&
  moment.relations.every((r) => !TIED.has(r.kind));
