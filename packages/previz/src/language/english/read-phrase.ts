import { findConcept, isNamed } from '../../concepts/index.ts';
import type { Item } from '../grammar/items.ts';
import { COLOUR_NAMED } from '../lexicon/colours.ts';
import { LONGEST_PHRASE, phrases } from '../lexicon/index.ts';
import { GROUPS, OF_SEVERAL } from '../lexicon/people.ts';
import { verbForms } from '../lexicon/verb-index.ts';
import { anyVerb } from './any-verb.ts';
import { isDepiction } from './depictions.ts';
import { singularOf } from './inflect.ts';
import { alsoThings, areSeveral, modifies, startsNoun } from './noun-signs.ts';
import { type Read, spanText } from './spans.ts';
import { previous, type Spot, tokenAt } from './spot.ts';

export function readPhrase(spot: Spot): Read | null {
  const turned = placeOf(spot);
  if (turned) return turned;
  const longest = Math.min(LONGEST_PHRASE, spot.tokens.length - spot.at);
  for (let n = longest; n >= 2; n--) {
    const { key, raw, last } = spanText(spot, n);
    const acts = n === 2 && anyVerb(last?.lower ?? '')?.form === 'base';
    if (acts && areSeveral(spot, tokenAt(spot, 0)?.lower ?? '')) continue;
    if (/[,.;:!?]/.test(key) || isColouredThing(spot, n) || isDoing(spot, n)) continue;
    const item = phraseItem(spot, key, raw, n);
    if (item) return { item, length: n };
    const { noun, plural } = singularOf(key);
    // "a bus stops": one bus, and it stops.
    if (plural && isOneOf(spot) && anyVerb(last?.lower ?? '')?.form === 'third') continue;
    const measure = measureOf(key);
    if (measure) return { item: { kind: 'noun', raw, noun: measure, plural: true }, length: n };
    if ((isNamed(noun) || GROUPS[noun] || phrases().get(noun)?.place || phrases().get(noun)?.garment) && last)
      return { item: { kind: 'noun', raw, noun, plural }, length: n };
    if (isNamed(key)) return { item: { kind: 'noun', raw, noun: key, plural: false }, length: n };
  }
  return null;
}

/** "the corridor of a spaceship" is a spaceship corridor, where that is a place of its own. */
function placeOf(spot: Spot): Read | null {
  if (tokenAt(spot, 1)?.lower !== 'of' || /^(?:roof|top)$/.test(tokenAt(spot, 0)?.lower ?? '')) return null;
  const from = tokenAt(spot, 2)?.tag === 'DET' ? 3 : 2;
  for (let n = 2; n >= 1; n--) {
    const { key, raw, last } = spanText({ ...spot, at: spot.at + from }, n);
    const noun = `${key} ${tokenAt(spot, 0)?.lower}`;
    const ends = !/^(?:NOUN|PROPN)$/.test(tokenAt(spot, from + n)?.tag ?? '');
    if (last && ends && phrases().get(noun)?.place)
      return {
        item: { kind: 'noun', raw: `${tokenAt(spot, 0)?.text} of ${raw}`, noun, plural: false },
        length: from + n,
      };
  }
  return null;
}

const isOneOf = (spot: Spot): boolean => {
  const before = spot.items.findLast((i) => !/^(adjective|colour|noun)$/.test(i.kind));
  return before?.kind === 'determiner' && /^(an?|this|that|another|each|every)$/i.test(before.raw);
};

/**
 * "black cat", "big cat": a cat that is black or big, even where a black cat has a drawing of its own. An orange tree
 * or a red panda is not: it bears oranges, or has the name of another animal.
 */
function isColouredThing(spot: Spot, length: number): boolean {
  const { key } = spanText(spot, length);
  if (isNamedByColour(key) || NAMED_BY_SIZE.test(key)) return false;
  const first = phrases().get(tokenAt(spot, 0)?.lower ?? '');
  const rest = spanText({ ...spot, at: spot.at + 1 }, length - 1).key;
  const { noun } = singularOf(rest);
  if (first?.adjective?.size) return isNamed(noun) && findConcept(noun)?.kind !== 'person';
  const whole = singularOf(spanText(spot, length).key).noun;
  if (COLOUR_NAMED.has(whole) || (alsoThings.has(tokenAt(spot, 0)?.lower ?? '') && isOwnName(whole, noun)))
    return false;
  const wooden = first?.adjective?.material === 'wood' && tokenAt(spot, 0)?.lower === 'wooden';
  return (first?.colour !== undefined || wooden) && isNamed(noun);
}

/** "orange tree" is one; an "orange harp" is known as a harp only. */
const isOwnName = (whole: string, head: string): boolean =>
  isNamed(whole) && findConcept(whole)?.via !== `${whole} → ${head}`;

/** "glasses of wine", "slices of pizza": the measure has the number. */
function measureOf(key: string): string | null {
  const [, measures = '', content = ''] = /^(\w+(?:es|s)) of (.+)$/.exec(key) ?? [];
  const measure = measures === 'glasses' ? 'glass' : singularOf(measures).noun;
  return measures && isNamed(`${measure} of ${content}`) ? `${measure} of ${content}` : null;
}

const NAMED_BY_COLOUR =
  /^(golden retriever|blue jay|red panda|red fox|red deer|red robin|red kite|grey wolf|gray wolf|blue whale|great blue heron|golden eagle|white rhino|green tea|green bean|green onion|orange juice|red wine|white wine|red cabbage|black hole|red carpet|yellow cab|red cross|white cane|black tie|red pepper flakes|golden gate bridge|blue moon)s?$/;

/** Kinds of their own, whatever their size. */
const NAMED_BY_SIZE =
  /^(high chair|high heel|high wire|high voltage tower|tall ship|tall clock|great white shark|great dane|great egret|little egret|great horned owl|great pyrenees|big rig|big top|big wheel|low table)s?$/;

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
  if (meaning.cue && / of$/.test(key) && isDepiction(spot)) return null;
  if (meaning.cue && !modifies(spot, meaning, length) && !opensAnother(spot, length))
    return { kind: 'cue', raw, cue: meaning.cue };
  if (meaning.quantity && OF_SEVERAL.test(key) && !isOfSeveral(spot, length)) return null;
  if (meaning.quantity) return { kind: 'count', raw, count: meaning.quantity };
  if (meaning.preposition) return { kind: 'preposition', raw, preposition: meaning.preposition };
  if (meaning.place && OPENS_WITH_PREPOSITION.test(key))
    return { kind: 'cue', raw, cue: { setting: meaning.place } };
  if (meaning.garment || meaning.place) return { kind: 'noun', raw, noun: key, plural: false };
  if (meaning.adjective) return { kind: 'adjective', raw, adjective: meaning.adjective };
  return null;
}

/** "in winter coats", "at night markets": the last word belongs to what comes. */
function opensAnother(spot: Spot, length: number): boolean {
  if (!/^(?:NOUN|PROPN)$/.test(tokenAt(spot, length)?.tag ?? '')) return false;
  const { noun } = singularOf(spanText({ ...spot, at: spot.at + length - 1 }, 2).key);
  return isNamed(noun) || phrases().get(noun)?.garment !== undefined;
}

/** "a string of paper lanterns", "a cloud of white butterflies"; but "a cloud of smoke". */
function isOfSeveral(spot: Spot, length: number): boolean {
  for (let i = length; i < length + 5; i++) {
    const token = tokenAt(spot, i);
    if (!token || !/^(?:NOUN|PROPN|ADJ|VERB|NUM)$/.test(token.tag)) return false;
    const acts = token.tag === 'VERB' && tokenAt(spot, i - 1)?.tag === 'NOUN';
    if (token.tag !== 'ADJ' && singularOf(token.lower).plural) return !acts;
  }
  return false;
}

const OPENS_WITH_PREPOSITION =
  /^(on|in|at|inside|under|above|among|through|across|over|behind|beneath|bottom) /;
