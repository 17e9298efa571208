/** Noun phrases on their way into English, and what a predicate says of its subject. */

import { anyVerb } from '../english/any-verb.ts';
import { type Form, formsOf, irregularForms } from '../english/inflect.ts';
import { type Glossary, pluralOf } from './glossary.ts';
import { isCalled, isName } from './names.ts';

export interface Phrase {
  readonly noun: string;
  readonly count: string | null;
  /** Adjectives and other words before the noun. */
  readonly before: readonly string[];
  /** What is said behind it: places, clauses. */
  readonly after: readonly string[];
  /** "AとBが": phrases that come first in the same list. */
  readonly joined: readonly Phrase[];
  /** The whole of it, where it is more than a noun with its words. */
  readonly raw?: string;
}

export const phraseOf = (noun: string): Phrase => ({ noun, count: null, before: [], after: [], joined: [] });

const DETERMINED = /^(?:his|her|the|no|many|some|two|three|several)$/;
const MANY = /^(?:[2-9]|\d\d+|two|three|four|five|six|seven|eight|nine|ten|many|several|some)$/;

/** The phrase in English, with its article; remembers that it was named. */
export function rendered(phrase: Phrase, glossary: Glossary): string {
  const parts = simpleFirst([...phrase.joined, { ...phrase, joined: [] }]);
  // Of two, one holds it: "a mother and a boy with a balloon".
  const own = parts.length > 1 ? parts.map(bearing) : parts;
  const all = own.map((part) => (part.joined.length > 0 ? rendered(part, glossary) : one(part, glossary)));
  return all.length > 1 ? `${all.slice(0, -1).join(' , ')} and ${all.at(-1)}` : (all[0] ?? '');
}

const bearing = (phrase: Phrase): Phrase => ({
  ...phrase,
  after: phrase.after.map((words) => words.replace(/^(?:holding|carrying) (?=an? )/, 'with ')),
});

/** A clause behind a phrase would take in what is listed after it. */
const simpleFirst = (phrases: readonly Phrase[]): Phrase[] =>
  phrases.toSorted((a, b) => a.after.length - b.after.length);

const FEMALE =
  /(?:girl|woman|mother|daughter|sister|princess|queen|lady|bride|wife|widow|witch|nurse|maiden|actress|waitress|goddess|heroine|aunt|girlfriend|she)$/;

/** "crossing his arms": whose they are. */
export function ownWords(words: string, noun: string, several: boolean): string {
  const whose = several ? 'their' : FEMALE.test(noun) ? 'her' : 'his';
  return words.replace(/\bhis\b/g, whose);
}

function one({ noun, count, before, after, raw }: Phrase, glossary: Glossary): string {
  if (raw !== undefined) return raw;
  // A name that nobody knows is somebody's at first sight.
  const own = after.map((words) => ownWords(words, noun, count !== null && MANY.test(count)));
  const unknown = /^[A-Z]/.test(noun) && isCalled(noun) && !isName(noun) && glossary.isNew(noun);
  const determined = count !== null || before.some((word) => DETERMINED.test(word));
  const several = count !== null && MANY.test(count);
  const known = glossary.article(noun, before.length === 0 && after.length === 0);
  const article = determined ? '' : known;
  if (unknown) return ['a', ...before, `person named ${noun}`, ...own].join(' ');
  return [article, count, ...before, several ? pluralOf(noun) : noun, ...own].filter(Boolean).join(' ');
}

/** "the girl", "Mia", "the students": somebody named before. */
export function again(phrase: Phrase): string {
  const all = [...phrase.joined, phrase].map(({ noun, count, after }) => {
    // "ペンギンの群れ".
    const of = /^(?:herd|flock|crowd|group)$/.test(noun)
      ? /^of (\w+s)$/.exec(after[0] ?? '')?.[1]
      : undefined;
    if (of) return `the ${of}`;
    if (isCalled(noun) || /^(?:he|she|it|they)$/.test(noun)) return noun;
    return `the ${count !== null && MANY.test(count) ? pluralOf(noun) : noun}`;
  });
  return all.join(' and ');
}

export const isSeveral = (phrase: Phrase): boolean =>
  phrase.joined.length > 0 ||
  (phrase.count !== null && MANY.test(phrase.count)) ||
  /^(?:they|people|children|.*men|.*[^su]s)$/.test(phrase.noun);

/** "looking at a dog" → "looks at a dog". */
export function finite(action: string, several: boolean): string {
  return withFirst(action, several ? (verb) => verb : third);
}

/** "catching a bus" → "catch a bus". */
export const plain = (action: string): string => withFirst(action, (verb) => verb);

function withFirst(action: string, form: (verb: string) => string): string {
  const [first = '', ...rest] = action.split(' ');
  const entry = anyVerb(first);
  return entry?.form === 'gerund' ? [form(entry.sense.verb), ...rest].join(' ') : action;
}

const isThird = ([, form]: readonly [string, Form]): boolean => form === 'third';
let irregular: ReturnType<typeof irregularForms> | undefined;

function third(verb: string): string {
  irregular ??= irregularForms();
  return (irregular.get(verb)?.find(isThird) ?? formsOf(verb).find(isThird))?.[0] ?? verb;
}

/** True for what one is or does for a while: it goes on beside what happens. */
export const isStill = (gerund: string): boolean =>
  anyVerb(gerund.split(' ')[0] ?? '')?.sense.still === true ||
  /^(?:riding|carrying(?!.* home)|kneeling|hiding|crouching|smiling|crying|aiming|waving)/.test(gerund);
