/** Verbs known by the clause they stand in, whatever their own form could be. */
import { findConcept } from '../../concepts/index.ts';
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

/**
 * "a man with an eyepatch counts coins", "a giraffe wearing a bow tie drinks tea": the clause is about one who lives and
 * has no verb yet, and what comes is an object or a particle.
 */
export function isClausesVerb(spot: Spot): boolean {
  const { items } = spot;
  const next = tokenAt(spot, 1);
  if (!/^(noun|name)$/.test(previous(spot)?.kind ?? '') || !next || next.lower === 'of') return false;
  const cut = items.findLastIndex(
    (i) => /^(comma|other)$/.test(i.kind) || (i.kind === 'verb' && i.form === 'finite'),
  );
  if (items[cut]?.kind === 'verb') return false;
  const clause = items.slice(cut + 1);
  const head = clause.findIndex((i) => i.kind === 'noun' || i.kind === 'name');
  const subject = clause[head];
  const lives =
    subject?.kind === 'name' || (subject?.kind === 'noun' && !subject.plural && isAlive(subject.noun));
  const opened = subject?.kind === 'name' || clause.slice(0, head).some((i) => i.kind === 'determiner');
  if (!lives || !opened || clause.slice(0, head).some((i) => i.kind === 'preposition')) return false;
  const told = clause.some(
    (i) => (i.kind === 'verb' && i.form !== 'gerund' && i.form !== 'participle') || i.kind === 'be',
  );
  if (told || clause.length === head + 1) return false;
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
