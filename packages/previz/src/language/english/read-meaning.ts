import { isNamed } from '../../concepts/index.ts';
import type { Item } from '../grammar/items.ts';
import { SHADES } from '../lexicon/colours.ts';
import { type Meaning, phrases } from '../lexicon/index.ts';
import { anyVerb } from './any-verb.ts';
import { isAlive, takesObject } from './clause-verbs.ts';
import { isDepiction, pictureNoun } from './depictions.ts';
import { singularOf } from './inflect.ts';
import { alsoThings, areSeveral, modifies, startsNoun } from './noun-signs.ts';
import { expectsNoun, previous, type Spot, tokenAt } from './spot.ts';
import type { Token } from './tagger.ts';

export function readMeaning(spot: Spot, token: Token): Item | null {
  const { lower, text: raw } = token;
  const meaning = phrases().get(lower);
  const one = singularOf(lower);
  const { noun } = one;
  const plural = one.plural || areSeveral(spot, lower);
  // "a glass right of a cup": right is no word of a further noun.
  const besides = /^(right|left)$/.test(tokenAt(spot, 1)?.lower ?? '') && tokenAt(spot, 2)?.lower === 'of';
  const next = besides ? undefined : tokenAt(spot, 1);
  const asNoun: Item = { kind: 'noun', raw, noun, plural };
  const colour = meaning?.colour ?? null;
  if (colour || alsoThings.has(noun)) {
    const leads =
      startsNoun(next) ||
      // Whatever the tagger holds "harp" for.
      (expectsNoun(spot) && next?.tag === 'VERB' && isNamed(next.lower)) ||
      (next?.lower === 'and' && phrases().get(tokenAt(spot, 2)?.lower ?? '')?.colour !== undefined) ||
      SHADES[next?.lower ?? ''];
    const thing =
      alsoThings.has(noun) &&
      (!colour || (!leads && (expectsNoun(spot) || isFilling(spot) || isGiven(spot))) || plural);
    return thing || !colour ? asNoun : { kind: 'colour', raw, colour };
  }
  if (!meaning) return null;
  if (meaning.cue && !modifies(spot, meaning, 1)) {
    const isThing =
      (isNamed(noun) || meaning.place) &&
      (expectsNoun(spot) || plural) &&
      next?.lower !== 'of' &&
      !startsNoun(next);
    if (expectsNoun(spot) && isDepiction(spot)) return { ...asNoun, noun: pictureNoun(noun) };
    const framed = lower === 'frame' && expectsNoun(spot) && spot.items.some((i) => i.kind === 'verb');
    if (framed) return asNoun;
    const medium = meaning.cue.style || meaning.cue.noise || meaning.cue.size;
    if (!(medium && isThing)) return { kind: 'cue', raw, cue: meaning.cue };
    return asNoun;
  }
  if (meaning.preposition) return { kind: 'preposition', raw, preposition: meaning.preposition };
  // "with a ponytail reading a map": nothing that has a ponytail comes next.
  const worn = plural || !startsNoun(next) || anyVerb(next?.lower ?? '')?.form === 'gerund';
  if (meaning.adjective?.hairStyle && HAIR_NOUN.test(noun) && worn) return asNoun;
  if (meaning.garment && !phrases().get(noun)?.garment) return { ...asNoun, noun: lower, plural: false };
  if (meaning.garment || meaning.place)
    return meaning.adjective && startsNoun(next) ? adjectiveItem(raw, meaning) : asNoun;
  if (lower === 'back' && expectsNoun(spot) && !startsNoun(next)) return asNoun;
  // "the giant lifts the tailor": whoever is called by what he is like.
  const acts = anyVerb(next?.lower ?? '')?.form === 'third' && takesObject(tokenAt(spot, 2));
  if (meaning.adjective && acts && isAlive(noun)) return asNoun;
  if (meaning.adjective) return startsNoun(next) || !isNamed(noun) ? adjectiveItem(raw, meaning) : asNoun;
  return null;
}

/** "eats chocolate", "offers him chocolate", "a piece of chocolate". */
function isGiven(spot: Spot): boolean {
  const before = previous(spot);
  const whole = spot.items.at(-2);
  const of = before?.kind === 'preposition' && before.raw.toLowerCase() === 'of';
  const piece = of && whole?.kind === 'noun' && /^(piece|bar|slice|bit|box|lump|chunk)$/.test(whole.noun);
  return before?.kind === 'verb' || before?.kind === 'pronoun' || piece;
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

export function readNoun(spot: Spot, token: Token): Item {
  const { lower, text: raw, tag } = token;
  const one = singularOf(lower);
  const { noun } = one;
  const plural = one.plural || areSeveral(spot, lower);
  if (isNamed(noun) || phrases().has(noun)) return { kind: 'noun', raw, noun, plural };
  if (tag === 'ADJ') return { kind: 'adjective', raw, adjective: { idle: true } };
  if (/NOUN|PROPN|VERB|NUM|X/.test(tag)) return { kind: 'noun', raw, noun, plural };
  return { kind: 'other', raw };
}
