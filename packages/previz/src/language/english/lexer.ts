/** Tokens → items: the longest known phrase first, then word by word, deciding nouns from verbs by their neighbours. */

import { findConcept } from '../../concepts/index.ts';
import type { Item } from '../grammar/items.ts';
import { phrases } from '../lexicon/index.ts';
import { anyVerb } from './any-verb.ts';
import { senseHere } from './homographs.ts';
import { readIdiom, readOwner } from './idioms.ts';
import { readPlaceName } from './place-names.ts';
import { readClosed } from './read-closed.ts';
import { readColour } from './read-colour.ts';
import { readMeaning, readNoun } from './read-meaning.ts';
import { readName, readNumber } from './read-name.ts';
import { readPhrase } from './read-phrase.ts';
import type { Read } from './spans.ts';
import { expectsNoun, previous, type Spot, tokenAt } from './spot.ts';
import type { Token } from './tagger.ts';
import { readVerb } from './verb-or-noun.ts';

/**
 * Items of one sentence.
 * @param sequel the sentence is what "then" led to, and was parted from it
 */
export function lex(tokens: readonly Token[], sequel = false): Item[] {
  const then: Item[] = sequel ? [{ kind: 'other', raw: 'then' }] : [];
  const items = [...then];
  for (let at = 0; at < tokens.length; ) {
    const { item, length } = readAt({ tokens, at, items });
    items.push(item);
    at += length;
  }
  return items.slice(then.length);
}

function readAt(spot: Spot): Read {
  return readPlaceName(spot) ?? readColour(spot) ?? readPhrase(spot) ?? { item: readWord(spot), length: 1 };
}

function readWord(spot: Spot): Item {
  const token = tokenAt(spot, 0) as Token;
  const idiom = readIdiom(spot, token);
  if (idiom) return idiom;
  const closed = readClosed(spot, token);
  if (closed) return closed;
  if (isManner(spot, token) || isAdverb(spot, token)) return { kind: 'other', raw: token.text };
  const name = readName(spot, token);
  if (name) return name;
  if (token.possessive) return readOwner(spot, token);
  const number = readNumber(token);
  if (number) return number;
  const verb = readVerb(spot, token);
  if (verb) return verb;
  if (isGlassful(spot, token)) return { kind: 'noun', raw: token.text, noun: 'glass', plural: true };
  // "The chicks are safe."
  if (previous(spot)?.kind === 'be' && token.tag === 'ADJ' && !phrases().has(token.lower))
    return { kind: 'adjective', raw: token.text, adjective: { idle: true } };
  const sense = senseHere(spot.tokens, spot.at);
  if (sense) return { kind: 'noun', raw: token.text, ...sense };
  // "the attendant reads", whatever the tagger holds "attendant" for.
  const acts =
    token.tag === 'ADJ' &&
    previous(spot)?.kind === 'determiner' &&
    anyVerb(tokenAt(spot, 1)?.lower ?? '')?.form === 'third';
  const said = acts && findConcept(token.lower)?.kind === 'person' ? { ...token, tag: 'NOUN' } : token;
  return readMeaning(spot, said) ?? readNoun(spot, said);
}

/** "a couple slow dancing": how it is done. */
const isManner = (spot: Spot, token: Token): boolean =>
  /^(ADJ|ADV)$/.test(token.tag) &&
  /^(noun|name|pronoun)$/.test(previous(spot)?.kind ?? '') &&
  !phrases().get(token.lower)?.colour &&
  anyVerb(tokenAt(spot, 1)?.lower ?? '')?.form === 'gerund';

/** "and suddenly jumps", "she slowly opens": how or when it is done. */
function isAdverb(spot: Spot, token: Token): boolean {
  const adverb =
    /^(suddenly|always|still|again|just|finally|then|now|once|twice|soon|almost|nearly)$/.test(token.lower) ||
    (token.tag === 'ADV' && /ly$/.test(token.lower));
  const form = anyVerb(tokenAt(spot, 1)?.lower ?? '')?.form;
  return adverb && !expectsNoun(spot) && (form === 'third' || form === 'past' || form === 'base');
}

/** "two glasses of cold milk": no spectacles. */
function isGlassful(spot: Spot, token: Token): boolean {
  if (token.lower !== 'glasses') return false;
  const before = previous(spot);
  // "wearing round glasses, pours tea".
  const worn = spot.items.findLast((i) => i.kind === 'verb' || i.kind === 'preposition');
  const on =
    worn?.kind === 'verb'
      ? worn.sense.relation === 'wearing'
      : /^(wearing|with|in|behind)$/i.test(worn?.raw ?? '');
  if (on && before?.kind !== 'count' && tokenAt(spot, 1)?.lower !== 'of') return false;
  const several = before?.kind === 'count' && before.count > 1;
  return several || tokenAt(spot, 1)?.lower === 'of' || spot.tokens.some((t) => POURED.test(t.lower));
}

const POURED =
  /^(pours?|pouring|fills?|filling|clinks?|clinking|toasts?|toasting|champagne|wine|bartender|waiter|waitress)$/;
