/** Tokens → items: the longest known phrase first, then word by word, deciding nouns from verbs by their neighbours. */
import { findConcept, isGeographic, isNamed } from '../../concepts/index.ts';
import type { Item } from '../grammar/items.ts';
import { ALSO_THINGS, COLOUR_NAMED, COLOURS, SHADES } from '../lexicon/colours.ts';
import { LONGEST_PHRASE, type Meaning, phrases } from '../lexicon/index.ts';
import { FEMALE_NAMES, GROUPS, MALE_NAMES } from '../lexicon/people.ts';
import { verbForms } from '../lexicon/verb-index.ts';
import { anyVerb } from './any-verb.ts';
import { CLOSED } from './closed.ts';
import { colourOf, shaded } from './colour-words.ts';
import { senseHere } from './homographs.ts';
import { readIdiom, readOwner } from './idioms.ts';
import { singularOf } from './inflect.ts';
import { expectsNoun, previous, type Spot, tokenAt } from './spot.ts';
import type { Token } from './tagger.ts';
import { readVerb } from './verb-or-noun.ts';

const alsoThings = new Set(ALSO_THINGS);
const female = new Set(FEMALE_NAMES);
const male = new Set(MALE_NAMES);

interface Read {
  readonly item: Item;
  readonly length: number;
}

const spanText = (spot: Spot, n: number) => {
  const span = spot.tokens.slice(spot.at, spot.at + n);
  return {
    key: span.map((t) => t.lower).join(' '),
    raw: span.map((t) => t.text).join(' '),
    last: span.at(-1),
  };
};

/** Items of one sentence. */
export function lex(tokens: readonly Token[]): Item[] {
  const items: Item[] = [];
  for (let at = 0; at < tokens.length; ) {
    const { item, length } = readAt({ tokens, at, items });
    items.push(item);
    at += length;
  }
  return items;
}

function readAt(spot: Spot): Read {
  return readColour(spot) ?? readPhrase(spot) ?? { item: readWord(spot), length: 1 };
}

/** "dark blue", "navy blue", "#aabbcc". */
function readColour(spot: Spot): Read | null {
  const word = tokenAt(spot, 0)?.lower ?? '';
  const two = spanText(spot, 2);
  if (SHADES[word] && spot.at + 1 < spot.tokens.length) {
    const three = spanText({ ...spot, at: spot.at + 1 }, 2);
    const long = colourOf(three.key);
    if (long)
      return { item: { kind: 'colour', raw: `${word} ${three.raw}`, colour: shaded(word, long) }, length: 3 };
    const next = colourOf(tokenAt(spot, 1)?.lower ?? '');
    if (next) return { item: { kind: 'colour', raw: two.raw, colour: shaded(word, next) }, length: 2 };
  }
  const rare =
    COLOURS[tokenAt(spot, 1)?.lower ?? ''] &&
    !COLOURS[word] &&
    startsNoun(tokenAt(spot, 2)) &&
    !CLOSED.has(word)
      ? colourOf(two.key)
      : null;
  if (rare) return { item: { kind: 'colour', raw: two.raw, colour: rare }, length: 2 };
  if (word === '#' || word.startsWith('#')) {
    const hex = colourOf(word === '#' ? `#${tokenAt(spot, 1)?.lower ?? ''}` : word);
    if (hex) return { item: { kind: 'colour', raw: hex.name, colour: hex }, length: word === '#' ? 2 : 1 };
  }
  return null;
}

function readPhrase(spot: Spot): Read | null {
  const longest = Math.min(LONGEST_PHRASE, spot.tokens.length - spot.at);
  for (let n = longest; n >= 2; n--) {
    const { key, raw, last } = spanText(spot, n);
    if (/[,.;:!?]/.test(key) || isColouredThing(spot, n) || isDoing(spot, n)) continue;
    const item = phraseItem(spot, key, raw, n);
    if (item) return { item, length: n };
    const { noun, plural } = singularOf(key);
    const measure = measureOf(key);
    if (measure) return { item: { kind: 'noun', raw, noun: measure, plural: true }, length: n };
    if ((isNamed(noun) || GROUPS[noun] || phrases().get(noun)?.place || phrases().get(noun)?.garment) && last)
      return { item: { kind: 'noun', raw, noun, plural }, length: n };
    if (isNamed(key)) return { item: { kind: 'noun', raw, noun: key, plural: false }, length: n };
  }
  return null;
}

/**
 * "black cat", "big cat": a cat that is black or big, even where a black cat has a drawing of its own. An orange tree
 * or a red panda is not: it bears oranges, or has the name of another animal.
 */
function isColouredThing(spot: Spot, length: number): boolean {
  if (isNamedByColour(spanText(spot, length).key)) return false;
  const first = phrases().get(tokenAt(spot, 0)?.lower ?? '');
  const rest = spanText({ ...spot, at: spot.at + 1 }, length - 1).key;
  const { noun } = singularOf(rest);
  if (first?.adjective?.size) return isNamed(noun) && findConcept(noun)?.kind !== 'person';
  const whole = singularOf(spanText(spot, length).key).noun;
  if (COLOUR_NAMED.has(whole) || (alsoThings.has(tokenAt(spot, 0)?.lower ?? '') && isNamed(whole)))
    return false;
  const wooden = first?.adjective?.material === 'wood' && tokenAt(spot, 0)?.lower === 'wooden';
  return (first?.colour !== undefined || wooden) && isNamed(noun);
}

/** "glasses of wine", "slices of pizza": the measure has the number. */
function measureOf(key: string): string | null {
  const [, measures = '', content = ''] = /^(\w+(?:es|s)) of (.+)$/.exec(key) ?? [];
  const measure = measures === 'glasses' ? 'glass' : singularOf(measures).noun;
  return measures && isNamed(`${measure} of ${content}`) ? `${measure} of ${content}` : null;
}

const NAMED_BY_COLOUR =
  /^(golden retriever|blue jay|red panda|red fox|red squirrel|red deer|red robin|red kite|grey wolf|gray wolf|blue whale|great blue heron|golden eagle|white rhino|green tea|green bean|green onion|orange juice|red wine|white wine|red cabbage|black hole|red carpet|yellow cab|red cross|white cane|black tie|red pepper flakes|golden gate bridge|blue moon)s?$/;

/** "golden retriever": the colour is part of the name, and its drawing has it. */
const isNamedByColour = (key: string): boolean => NAMED_BY_COLOUR.test(key) && isNamed(singularOf(key).noun);

/** "a dwarf playing cards" plays; playing cards lie about. */
function isDoing(spot: Spot, length: number): boolean {
  const word = tokenAt(spot, 0)?.lower ?? '';
  return length === 2 && previous(spot)?.kind === 'noun' && verbForms().get(word)?.form === 'gerund';
}

function phraseItem(spot: Spot, key: string, raw: string, length: number): Item | null {
  const meaning = phrases().get(key);
  if (key === 'each other' || key === 'one another') return { kind: 'pronoun', raw, pronoun: 'each-other' };
  if (!meaning) return null;
  if (meaning.colour) return { kind: 'colour', raw, colour: meaning.colour };
  if (key === 'black and white' && startsNoun(tokenAt(spot, length))) return null;
  if (meaning.cue && !modifies(spot, meaning, length)) return { kind: 'cue', raw, cue: meaning.cue };
  if (meaning.quantity) return { kind: 'count', raw, count: meaning.quantity };
  if (meaning.preposition) return { kind: 'preposition', raw, preposition: meaning.preposition };
  if (meaning.place && OPENS_WITH_PREPOSITION.test(key))
    return { kind: 'cue', raw, cue: { setting: meaning.place } };
  if (meaning.garment || meaning.place) return { kind: 'noun', raw, noun: key, plural: false };
  if (meaning.adjective) return { kind: 'adjective', raw, adjective: meaning.adjective };
  return null;
}

const OPENS_WITH_PREPOSITION =
  /^(on|in|at|inside|under|above|among|through|across|over|behind|beneath|bottom) /;

/** "winter coat", "rain boots": the noun of weather only colours the noun behind it. */
function modifies(spot: Spot, meaning: Meaning, length: number): boolean {
  const next = tokenAt(spot, length);
  const word = tokenAt(spot, length - 1)?.lower ?? '';
  const bare = /^(rain|snow|storm|wind|winter|summer|spring|fog|thunder|sun|ink|pencil|comic|film)$/.test(
    word,
  );
  // "the wind blows": weather that acts is no thing.
  if (anyVerb(next?.lower ?? '')?.form === 'third') return false;
  if (meaning.cue?.season && phrases().get(next?.lower ?? '')?.place) return false;
  if (!bare || !(meaning.cue?.weather || meaning.cue?.season || meaning.cue?.style)) return false;
  return next !== undefined && /NOUN|PROPN/.test(next.tag) && !phrases().get(next.lower)?.cue;
}

function readWord(spot: Spot): Item {
  const token = tokenAt(spot, 0) as Token;
  const idiom = readIdiom(spot, token);
  if (idiom) return idiom;
  const closed = readClosed(spot, token);
  if (closed) return closed;
  if (isManner(spot, token)) return { kind: 'other', raw: token.text };
  const name = readName(spot, token);
  if (name) return name;
  if (token.possessive) return readOwner(spot, token);
  const number = readNumber(token);
  if (number) return number;
  const verb = readVerb(spot, token);
  if (verb) return verb;
  if (isGlassful(spot, token)) return { kind: 'noun', raw: token.text, noun: 'glass', plural: true };
  const sense = senseHere(spot.tokens, spot.at);
  if (sense) return { kind: 'noun', raw: token.text, ...sense };
  return readMeaning(spot, token) ?? readNoun(token);
}

/** "a couple slow dancing": how it is done. */
const isManner = (spot: Spot, token: Token): boolean =>
  /^(ADJ|ADV)$/.test(token.tag) &&
  /^(noun|name|pronoun)$/.test(previous(spot)?.kind ?? '') &&
  !phrases().get(token.lower)?.colour &&
  anyVerb(tokenAt(spot, 1)?.lower ?? '')?.form === 'gerund';

function readClosed(spot: Spot, token: Token): Item | null {
  const closed = CLOSED.get(token.lower);
  if (closed?.kind === 'determiner' && token.lower === 'her' && !opensNoun(tokenAt(spot, 1)))
    return { kind: 'pronoun', raw: token.text, pronoun: 'she' };
  if (token.lower === 'can' && isTin(spot))
    return { kind: 'noun', raw: token.text, noun: 'can', plural: false };
  if (token.lower === 'that' && isRelative(spot)) return { kind: 'other', raw: token.text };
  if (closed) return { ...closed, raw: token.text } as Item;
  if (token.tag === 'PUNCT' || token.tag === 'SYM') return { kind: 'comma', raw: token.text };
  return null;
}

/** "a soda can", "a can of beans". */
function isTin(spot: Spot): boolean {
  const next = tokenAt(spot, 1);
  return (
    (expectsNoun(spot) || previous(spot)?.kind === 'noun') &&
    !(next && /^(VERB|AUX|ADV|PRON)$/.test(next.tag))
  );
}

/** "a dog that jumps", not "that dog". */
function isRelative(spot: Spot): boolean {
  const before = previous(spot)?.kind;
  const next = tokenAt(spot, 1);
  const acts = next !== undefined && (/^(VERB|AUX)$/.test(next.tag) || anyVerb(next.lower)?.form === 'third');
  return (before === 'noun' || before === 'name') && acts;
}

const startsNoun = (token: Token | undefined): boolean =>
  token !== undefined &&
  (/NOUN|PROPN|ADJ|NUM/.test(token.tag) || alsoThings.has(token.lower)) &&
  !/^(to|home|away|up)$/.test(token.lower);

/** "her long hair", whatever the tagger holds "long" for. */
const opensNoun = (token: Token | undefined): boolean => {
  const meaning = phrases().get(token?.lower ?? '');
  return startsNoun(token) || (token?.tag !== 'ADP' && (meaning?.adjective ?? meaning?.colour) !== undefined);
};

function readName(spot: Spot, token: Token): Item | null {
  const word = token.lower.replace(/'s$/, '');
  if (!/^\p{Lu}/u.test(token.text)) return null;
  const gender = female.has(word) ? 'female' : male.has(word) ? 'male' : null;
  if (token.possessive) return gender ? { kind: 'determiner', raw: token.text, determiner: 'his' } : null;
  if (gender) return { kind: 'name', raw: token.text, gender };
  if (previous(spot)?.kind === 'named') return { kind: 'name', raw: token.text, gender: null };
  const place = phrases().get(tokenAt(spot, 1)?.lower ?? '')?.place;
  if (place && /^\p{Lu}/u.test(tokenAt(spot, 1)?.text ?? '') && !isNamed(word))
    return { kind: 'adjective', raw: token.text, adjective: { idle: true } };
  if (isGeographic(word) && !isNamed(word) && !phrases().has(word)) return { kind: 'other', raw: token.text };
  const strange =
    !isNamed(singularOf(word).noun) &&
    !phrases().has(word) &&
    !verbForms().has(word) &&
    !GROUPS[singularOf(word).noun];
  const opens = spot.at === 0 && !isFullName(spot) && !actsByName(spot);
  if (token.tag === 'PROPN' && strange && !opens && !/^\p{Lu}+$/u.test(token.text))
    return { kind: 'name', raw: token.text, gender: null };
  return null;
}

/** "Sherlock Holmes walks": at the start of a sentence a capital alone says nothing. */
function isFullName(spot: Spot): boolean {
  const next = tokenAt(spot, 1);
  return next?.tag === 'PROPN' && /^\p{Lu}\p{Ll}/u.test(next.text) && !isNamed(next.lower);
}

/** "Mara walks", "Mara, a young woman,": a strange word that acts or is explained. */
function actsByName(spot: Spot): boolean {
  const [next, after] = [tokenAt(spot, 1), tokenAt(spot, 2)];
  if (next?.lower === ',') return after !== undefined && /^(a|an|the)$/.test(after.lower);
  return (
    next !== undefined && anyVerb(next.lower)?.form === 'third' && !/^(NOUN|PROPN)$/.test(after?.tag ?? '')
  );
}

function readNumber(token: Token): Item | null {
  const raw = token.text;
  if (/^\d{1,2}$/.test(token.lower))
    return { kind: 'count', raw, count: Math.min(40, Math.max(1, Number(token.lower))) };
  const meaning = phrases().get(token.lower);
  const count = meaning?.number ?? meaning?.quantity;
  return count ? { kind: 'count', raw, count } : null;
}

function readMeaning(spot: Spot, token: Token): Item | null {
  const { lower, text: raw } = token;
  const meaning = phrases().get(lower);
  const { noun, plural } = singularOf(lower);
  const next = tokenAt(spot, 1);
  const asNoun: Item = { kind: 'noun', raw, noun, plural };
  const colour = meaning?.colour ?? null;
  if (colour || alsoThings.has(noun)) {
    const leads =
      startsNoun(next) ||
      (next?.lower === 'and' && phrases().get(tokenAt(spot, 2)?.lower ?? '')?.colour !== undefined) ||
      SHADES[next?.lower ?? ''];
    const thing =
      alsoThings.has(noun) && (!colour || (!leads && (expectsNoun(spot) || isFilling(spot))) || plural);
    return thing || !colour ? asNoun : { kind: 'colour', raw, colour };
  }
  if (!meaning) return null;
  if (meaning.cue && !modifies(spot, meaning, 1)) {
    const isThing =
      (isNamed(noun) || meaning.place) &&
      (expectsNoun(spot) || plural) &&
      next?.lower !== 'of' &&
      !startsNoun(next);
    if (lower === 'portrait' && expectsNoun(spot) && spot.items.some((i) => i.kind === 'verb')) return asNoun;
    const medium = meaning.cue.style || meaning.cue.noise || meaning.cue.size;
    if (!(medium && isThing)) return { kind: 'cue', raw, cue: meaning.cue };
    return asNoun;
  }
  if (meaning.preposition) return { kind: 'preposition', raw, preposition: meaning.preposition };
  if (meaning.adjective?.hairStyle && HAIR_NOUN.test(noun) && !startsNoun(next)) return asNoun;
  if (meaning.garment && !phrases().get(noun)?.garment) return { ...asNoun, noun: lower, plural: false };
  if (meaning.garment || meaning.place)
    return meaning.adjective && startsNoun(next) ? adjectiveItem(raw, meaning) : asNoun;
  if (lower === 'back' && expectsNoun(spot) && !startsNoun(next)) return asNoun;
  if (meaning.adjective) return startsNoun(next) || !isNamed(noun) ? adjectiveItem(raw, meaning) : asNoun;
  return null;
}

/** "full of gold": not its colour. */
const isFilling = (spot: Spot): boolean => {
  const before = previous(spot);
  return before?.kind === 'preposition' && /^(?:(full|filled|covered|overflowing) |with$)/i.test(before.raw);
};

const HAIR_NOUN = /^(braid|plait|pigtail|ponytail|bun|mohawk|afro|bob|fringe|bang|topknot)$/;

const adjectiveItem = (raw: string, meaning: Meaning): Item => ({
  kind: 'adjective',
  raw,
  adjective: meaning.adjective ?? { idle: true },
});

/** "two glasses of cold milk": no spectacles. */
const isGlassful = (spot: Spot, token: Token): boolean =>
  token.lower === 'glasses' && tokenAt(spot, 1)?.lower === 'of';

function readNoun(token: Token): Item {
  const { lower, text: raw, tag } = token;
  const { noun, plural } = singularOf(lower);
  if (isNamed(noun) || phrases().has(noun)) return { kind: 'noun', raw, noun, plural };
  if (tag === 'ADJ') return { kind: 'adjective', raw, adjective: { idle: true } };
  if (/NOUN|PROPN|VERB|NUM|X/.test(tag)) return { kind: 'noun', raw, noun, plural };
  return { kind: 'other', raw };
}
