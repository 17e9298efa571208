/** Is "watches", "painting" or "cook" a verb here? Decided by form and neighbours; the tagger has the last word. */
import { findConcept, isNamed } from '../../concepts/index.ts';
import type { Adjective, Item, VerbForm } from '../grammar/items.ts';
import { phrases } from '../lexicon/index.ts';
import { GROUPS } from '../lexicon/people.ts';
import { type VerbEntry, verbForms } from '../lexicon/verb-index.ts';
import { singularOf } from './inflect.ts';
import { expectsNoun, previous, type Spot, tokenAt } from './spot.ts';
import type { Token } from './tagger.ts';

const FORMS = {
  base: 'base',
  third: 'finite',
  gerund: 'gerund',
  past: 'participle',
} as const satisfies Record<string, VerbForm>;

export function readVerb(spot: Spot, token: Token): Item | null {
  const entry = verbForms().get(token.lower) ?? unknownVerb(spot, token);
  if (!entry || !isVerb(spot, token, entry)) return null;
  const form = FORMS[entry.form];
  const next = tokenAt(spot, 1);
  if (form !== 'base' && form !== 'finite' && leadsNoun(spot, next, entry))
    return { kind: 'adjective', raw: token.text, adjective: describes(token, entry) };
  return { kind: 'verb', raw: token.text, sense: entry.sense, form };
}

/** "mends": a verb that no table knows, between a noun and its object. */
function unknownVerb(spot: Spot, token: Token): VerbEntry | null {
  const before = previous(spot)?.kind;
  const next = tokenAt(spot, 1);
  const between =
    (before === 'noun' || before === 'name' || before === 'pronoun') &&
    (!next || /^(DET|ADP|PRON|ADV|PUNCT)$/.test(next.tag));
  const form = token.lower.endsWith('ing')
    ? 'gerund'
    : token.lower.endsWith('ed')
      ? 'past'
      : token.lower.endsWith('s')
        ? 'third'
        : null;
  if (!between || !form || isNamed(singularOf(token.lower).noun) || phrases().has(token.lower)) return null;
  if (form === 'past' && token.tag !== 'VERB') return null;
  const verb = token.lower.replace(/(ing|ed|s)$/, '');
  return { sense: { verb, pose: null, relation: null, mood: null, still: false }, form };
}

/** "a sleeping cat": the participle stands before its noun. */
function leadsNoun(spot: Spot, next: Token | undefined, entry: VerbEntry): boolean {
  if (!next || !/NOUN|PROPN|ADJ/.test(next.tag)) return false;
  if (expectsNoun(spot)) return true;
  const before = previous(spot)?.kind;
  const opens = before === undefined || before === 'comma' || before === 'preposition';
  return opens && entry.form === 'gerund' && entry.sense.relation === null;
}

function describes(token: Token, entry: VerbEntry): Adjective {
  const known = phrases().get(token.lower)?.adjective;
  const { pose, mood } = entry.sense;
  const acts = entry.form === 'gerund' ? { ...(pose ? { pose } : {}), ...(mood ? { mood } : {}) } : {};
  return { ...acts, ...known };
}

function isVerb(spot: Spot, token: Token, entry: VerbEntry): boolean {
  const next = tokenAt(spot, 1);
  const noun = singularOf(token.lower).noun;
  const alsoNoun = isNamed(noun) || GROUPS[noun] !== undefined || phrases().get(noun)?.place !== undefined;
  switch (entry.form) {
    case 'gerund':
      return (
        !(expectsNoun(spot) && !(next && /NOUN|PROPN|ADJ/.test(next.tag))) && !(alsoNoun && expectsNoun(spot))
      );
    case 'third':
      return isThird(spot, token, next, alsoNoun);
    case 'past':
      return isPast(spot, token, next, alsoNoun);
    case 'base':
      return isBase(spot, token, alsoNoun);
  }
}

const closesNoun = (next: Token | undefined): boolean =>
  !next || !/NOUN|PROPN/.test(next.tag) || /^(left|right|home|through|past)$/.test(next.lower);

function isThird(spot: Spot, token: Token, next: Token | undefined, alsoNoun: boolean): boolean {
  if (expectsNoun(spot)) return false;
  const before = previous(spot);
  const afterNoun =
    before?.kind === 'noun' ? !before.plural : before?.kind === 'name' || before?.kind === 'pronoun';
  if (afterNoun) return closesNoun(next) || token.tag === 'VERB' || !alsoNoun;
  const joins =
    before?.kind === 'and' || before?.kind === 'comma' || before?.kind === 'other' || before?.kind === 'cue';
  const acts =
    /^(DET|PRON)$/.test(next?.tag ?? '') &&
    spot.items.some((item) => item.kind === 'verb' || item.kind === 'noun');
  // "sits in a bar and drinks whiskey": the second of two verbs of one subject.
  const goesOn =
    before?.kind === 'and' &&
    /^(NOUN|PROPN|ADJ)$/.test(next?.tag ?? '') &&
    spot.items.some((item) => item.kind === 'verb' && item.form === 'finite');
  const opens = next?.tag === 'ADP' && !spot.items.some((item) => item.kind === 'verb');
  return joins
    ? token.tag === 'VERB' || !alsoNoun || (before?.kind === 'comma' && opens) || acts || goesOn
    : token.tag === 'VERB' && !alsoNoun;
}

function isPast(spot: Spot, token: Token, next: Token | undefined, alsoNoun: boolean): boolean {
  if (token.lower === 'left' || token.lower === 'saw')
    return previous(spot)?.kind !== 'preposition' && !expectsNoun(spot);
  if (expectsNoun(spot)) return !alsoNoun && next !== undefined && /NOUN|PROPN|ADJ/.test(next.tag);
  return !alsoNoun || token.tag === 'VERB';
}

function isBase(spot: Spot, token: Token, alsoNoun: boolean): boolean {
  if (expectsNoun(spot)) return false;
  const before = previous(spot);
  if (phrases().has(token.lower) && token.tag !== 'VERB') return false;
  const listed =
    spot.items.some((item) => item.kind === 'and') && !spot.items.some((item) => item.kind === 'verb');
  if (before?.kind === 'noun' && listed && (token.tag === 'VERB' || tokenAt(spot, 1)?.tag === 'ADP'))
    return true;
  // "two samurai fight": a plural that looks like none.
  const counted = spot.items.some((item) => item.kind === 'count' && item.count > 1);
  if (before?.kind === 'noun')
    return (
      before.plural ||
      (counted && findConcept(before.noun)?.kind === 'person') ||
      /^(people|police|crowd|couple|family)$/.test(before.noun)
    );
  if (before?.kind === 'pronoun') return true;
  if (before?.kind === 'preposition') return before.raw.toLowerCase() === 'to' && token.tag === 'VERB';
  if (before?.kind === 'other' || before?.kind === 'not') return token.tag === 'VERB' || !alsoNoun;
  return token.tag === 'VERB' && !alsoNoun;
}
