/** Verbs known by the clause they stand in, whatever their own form could be. */
import { findConcept, isNamed } from '../../concepts/index.ts';
import type { Item } from '../grammar/items.ts';
import { GROUPS } from '../lexicon/people.ts';
import { anyVerb } from './any-verb.ts';
import { previous, type Spot, tokenAt } from './spot.ts';
import type { Token } from './tagger.ts';

/** "the", "him", "her ball": what comes is the object of a verb. */
export const takesObject = (next: Token | undefined): boolean =>
  next !== undefined &&
  (/^(the|a|an|his|her|its|their|my|your|him|them|it)$/.test(next.lower) ||
    (next.tag === 'PRON' && !/^(who|that|which|whose)$/.test(next.lower)));

/** Somebody, or a beast, or several of them. */
export const isAlive = (noun: string): boolean =>
  GROUPS[noun] !== undefined || /^(person|animal)$/.test(findConcept(noun)?.kind ?? '');

const PARTICLE = /^(out|up|down|off|away|back|over|around|past|by)$/;

/** The clause is about one who lives, or `several`, of whom something has been said, and has no verb yet. */
export function waitsForVerb(spot: Spot, several = false): boolean {
  const { items } = spot;
  const before = previous(spot);
  // "a captain on the Mekong ties up": a river's name ends a phrase as a noun does.
  const onTheMap = (i: Item | undefined) => i?.kind === 'other' && /^\p{Lu}\p{Ll}/u.test(i.raw);
  if (!/^(noun|name)$/.test(before?.kind ?? '') && !onTheMap(before)) return false;
  const cut = items.findLastIndex(
    (i, at) =>
      // "a tall, thin man": its comma is within the phrase.
      (i.kind === 'comma' && items[at - 1]?.kind !== 'adjective') ||
      (i.kind === 'other' && !onTheMap(i)) ||
      (i.kind === 'verb' && i.form === 'finite'),
  );
  if (items[cut]?.kind === 'verb') return false;
  const clause = items.slice(cut + 1);
  // "hacker girl": the last of the nouns that name one.
  const head = clause.findIndex(
    (i, at) => i.kind === 'name' || (i.kind === 'noun' && clause[at + 1]?.kind !== 'noun'),
  );
  const subject = clause[head];
  const lives =
    subject?.kind === 'name' ||
    (subject?.kind === 'noun' && subject.plural === several && isAlive(subject.noun));
  // "athletic woman in black leggings": a headline leaves out the article.
  const opened =
    subject?.kind === 'name' ||
    clause.slice(0, head).some((i) => /^(determiner|count)$/.test(i.kind)) ||
    clause[head + 1]?.kind === 'preposition';
  if (!lives || !opened || clause.slice(0, head).some((i) => i.kind === 'preposition')) return false;
  const told = clause.some(
    (i) => (i.kind === 'verb' && i.form !== 'gerund' && i.form !== 'participle') || i.kind === 'be',
  );
  return !told && clause.length > head + 1;
}

/**
 * "a man with an eyepatch counts coins", "a giraffe wearing a bow tie drinks tea": the clause is about one who lives and
 * has no verb yet, and what comes is an object or a particle.
 */
export function isClausesVerb(spot: Spot): boolean {
  const next = tokenAt(spot, 1);
  if (!next || next.lower === 'of' || !waitsForVerb(spot)) return false;
  const object = takesObject(next) || (next.tag === 'NOUN' && anyVerb(next.lower)?.form !== 'third');
  return (
    object || (PARTICLE.test(next.lower) && spot.tokens[spot.at]?.tag === 'VERB') || PARTICLE.test(next.lower)
  );
}

/** "a crowd of penguins watches": the crowd does. */
export const isCrowds = (spot: Spot): boolean => {
  const [crowd, members] = spot.items.slice(-2);
  const many =
    crowd?.kind === 'count' && / of$/i.test(crowd.raw) && members?.kind === 'noun' && members.plural;
  const next = tokenAt(spot, 1);
  return many === true && (takesObject(next) || next?.tag === 'ADP');
};

/**
 * "A sailor, humming to himself, deals cards", "a smith who limps hammers a shoe": what stands between is over, and the
 * clause about one who lives still waits for its verb.
 */
export function resumesClause(spot: Spot, token: Token): boolean {
  const { items } = spot;
  const next = tokenAt(spot, 1);
  const from = items.findLastIndex((i) => i.kind === 'other' && /^(?:while|as|when|where)$/i.test(i.raw)) + 1;
  const clause = items.slice(from);
  const who = clause.findIndex((i) => i.kind === 'other' && /^(?:who|that|which|whose)$/i.test(i.raw));
  const comma = clause.findIndex((i) => i.kind === 'comma');
  const cut = who >= 0 && (comma < 0 || who < comma) ? who : comma;
  const subject = clause[cut - 1];
  const opening = clause.slice(0, Math.max(0, cut)).map((i) => i.kind);
  const one = opening[0] === 'determiner' || opening[0] === 'name';
  if (cut < 1 || !one || !(subject?.kind === 'name' || (subject?.kind === 'noun' && isAlive(subject.noun))))
    return false;
  if (opening.some((kind) => /^(?:verb|be|have|preposition|and|other)$/.test(kind))) return false;
  const between = clause.slice(cut + 1);
  const told = between.filter(
    (i) => i.kind === 'be' || i.kind === 'have' || (i.kind === 'verb' && i.form === 'finite'),
  );
  const [link] = between;
  if (cut === who)
    return told.length === 1 && /^(?:noun|verb)$/.test(between.at(-1)?.kind ?? '') && takesObject(next);
  const relative = link?.kind === 'other' && /^(?:who|which)$/i.test(link.raw);
  if (between.at(-1)?.kind !== 'comma' || told.length > (relative ? 1 : 0) || !next) return false;
  if (takesObject(next)) return true;
  if (/^(?:ADP|ADV)$/.test(next.tag)) return token.tag === 'VERB' || !isNamed(token.lower.replace(/s$/, ''));
  return next.tag === 'NOUN' && !isNamed(`${token.lower} ${next.lower}`) && next.lower !== 'of';
}
