/** Is "watches", "painting" or "cook" a verb here? Decided by form and neighbours; the tagger has the last word. */
import { findConcept, isNamed, isNoun } from '../../concepts/index.ts';
import type { Adjective, Item, VerbForm } from '../grammar/items.ts';
import { phrases } from '../lexicon/index.ts';
import { GROUPS } from '../lexicon/people.ts';
import { type VerbEntry, verbForms } from '../lexicon/verb-index.ts';
import { type AnyVerb, anyVerb } from './any-verb.ts';
import { isCertainVerb } from './certain-verbs.ts';
import {
  isAlive,
  isClausesVerb,
  isCrowds,
  resumesClause,
  takesObject,
  waitsForVerb,
} from './clause-verbs.ts';
import { singularOf } from './inflect.ts';
import { actsInOrder, closes } from './order-verbs.ts';
import { expectsNoun, previous, type Spot, tokenAt } from './spot.ts';
import type { Token } from './tagger.ts';

const FORMS = {
  base: 'base',
  third: 'finite',
  gerund: 'gerund',
  past: 'participle',
} as const satisfies Record<string, VerbForm>;

export function readVerb(spot: Spot, token: Token): Item | null {
  const entry = anyVerb(token.lower);
  // "the old man's hands": what is owned is a thing.
  if (entry && (entry.form === 'third' || entry.form === 'base') && isOwned(spot)) return null;
  if (entry && isCertainVerb(spot, entry))
    return { kind: 'verb', raw: token.text, sense: entry.sense, form: FORMS[entry.form] };
  // "rain drums on the tent", "rain hammers a roof".
  const before = previous(spot);
  const falls =
    entry?.form === 'third' &&
    before?.kind === 'cue' &&
    before.cue.weather &&
    (tokenAt(spot, 1)?.tag === 'ADP' || takesObject(tokenAt(spot, 1)));
  if (entry?.form === 'third' && !isOwned(spot) && (isOneThat(spot, token) || resumesClause(spot, token)))
    return { kind: 'verb', raw: token.text, sense: entry.sense, form: 'finite' };
  const ordered = entry?.form === 'third' && actsInOrder(spot, tokenAt(spot, 1));
  if (entry && (ordered || falls || isAlone(spot, token, entry)))
    return { kind: 'verb', raw: token.text, sense: entry.sense, form: 'finite' };
  if (entry && /^(third|gerund)$/.test(entry.form) && !isWorn(token) && isInColour(spot))
    return { kind: 'verb', raw: token.text, sense: entry.sense, form: FORMS[entry.form] };
  if (!entry || !(entry.listed ? isVerb(spot, token, entry) : isRareVerb(spot, token, entry))) return null;
  const form = FORMS[entry.form];
  const next = tokenAt(spot, 1);
  if (form !== 'base' && form !== 'finite' && leadsNoun(spot, token, next, entry))
    return { kind: 'adjective', raw: token.text, adjective: describes(token, entry) };
  return { kind: 'verb', raw: token.text, sense: entry.sense, form };
}

/** "…, then smiles", "…, then lifts the child": what a piece of a sentence begins with. A prompt "skis" or "skis, boots" names things. */
const isAlone = (spot: Spot, { text, lower }: Token, entry: AnyVerb): boolean =>
  entry.form === 'third' &&
  text === lower &&
  (followsThen(spot)
    ? closes(tokenAt(spot, 1)) || takesObject(tokenAt(spot, 1))
    : spot.items.length === 0 &&
      (takesObject(tokenAt(spot, 1)) || (entry.listed === true && closesPiece(spot, lower))));

const followsThen = ({ items }: Spot): boolean => items.length === 1 && items[0]?.raw === 'then';

const closesPiece = (spot: Spot, lower: string): boolean =>
  closes(tokenAt(spot, 1)) &&
  (tokenAt(spot, 1)?.lower === '.' || findConcept(singularOf(lower).noun)?.kind !== 'thing');

/** "an elephant sprays water": "an" is of one, so nothing in the plural can be what it stands before. */
function isOneThat(spot: Spot, { lower }: Token): boolean {
  if (previous(spot)?.kind !== 'noun' || isOwned(spot) || !singularOf(lower).plural) return false;
  const opening = spot.items.findLast((item) => !/^(noun|adjective|colour)$/.test(item.kind));
  const cut = spot.items.findLastIndex((item) => /^(comma|and|other)$/.test(item.kind));
  const told = spot.items
    .slice(cut + 1)
    .some((i) => i.kind === 'be' || (i.kind === 'verb' && i.form !== 'gerund'));
  return opening?.kind === 'determiner' && /^(an?|another|each|every)$/i.test(opening.raw) && !told;
}

/** "in green shorts". */
const isWorn = ({ lower }: Token): boolean =>
  [lower, singularOf(lower).noun].some((w) => phrases().get(w)?.garment !== undefined);

/** "a woman in black walks", "men dressed in white standing": the colour is what they wear. */
function isInColour({ items }: Spot): boolean {
  const [who, within, colour] = items.slice(-3);
  const worn =
    colour?.kind === 'colour' && within?.kind === 'preposition' && /^(dressed )?in$/i.test(within.raw);
  return (
    worn && ((who?.kind === 'noun' && isAlive(who.noun)) || who?.kind === 'verb' || who?.kind === 'name')
  );
}

function isOwned(spot: Spot): boolean {
  const before = previous(spot);
  return (before?.kind === 'noun' || before?.kind === 'name') && /(?:['’]s|s['’])$/i.test(before.raw);
}

/** A verb that only WordNet knows needs a place where nothing but a verb can stand. */
function isRareVerb(spot: Spot, token: Token, entry: VerbEntry): boolean {
  const before = previous(spot)?.kind;
  const next = tokenAt(spot, 1);
  if (entry.form === 'third' && isAbsolute(spot, next)) return false;
  if (entry.form === 'third' && (isClausesVerb(spot) || isCrowds(spot) || isBehindThings(spot, token)))
    return true;
  const { noun } = singularOf(token.lower);
  const tagged = token.tag === 'VERB';
  const behindNoun = before === 'noun' || before === 'name' || before === 'pronoun';
  if (entry.form === 'third' && takesObject(next)) return behindNoun || (joins(spot) && hasVerb(spot));
  if (phrases().has(token.lower)) return false;
  if (entry.form === 'base' && isHowTo(spot)) return true;
  // "offers it corn".
  const object =
    before === 'pronoun' && /^(him|them|me|us|it)$/i.test(previous(spot)?.raw ?? '') && hasVerb(spot);
  if (entry.form === 'base' && object && isNoun(token.lower)) return false;
  if (entry.form === 'base')
    return (
      (tagged && before === 'pronoun') ||
      (severalLive(spot) &&
        (closes(next) ||
          (takesObject(next) && !hasVerb(spot)) ||
          (next?.tag === 'CCONJ' && !hasVerb(spot) && !isNoun(token.lower))))
    );
  const plural = next?.tag === 'NOUN' && singularOf(next.lower).plural;
  // "…, a waitress refilling her coffee": whatever was told before her.
  const someone = spot.items.at(-1);
  if (
    entry.form === 'gerund' &&
    someone?.kind === 'noun' &&
    isAlive(someone.noun) &&
    (takesObject(next) || next?.tag === 'NOUN')
  )
    return true;
  if (entry.form === 'gerund' && livingSubject(spot) && (takesObject(next) || plural || closes(next)))
    return true;
  if (entry.form === 'gerund') return tagged && !expectsNoun(spot) && !isNamed(noun);
  if (entry.form === 'past')
    return (before === 'be' && next?.tag === 'ADP') || (tagged && behindNoun && !isNamed(noun));
  if (livingSubject(spot) && (!next || /^(ADP|ADV|PUNCT)$/.test(next.tag) || bearsObject(spot, noun)))
    return true;
  if (expectsNoun(spot) || isNamed(noun)) return false;
  if (behindNoun) return tagged || livingSubject(spot) || !next || /^(ADP|ADV|PUNCT)$/.test(next.tag);
  return tagged && joins(spot) && hasVerb(spot);
}

/** "a woman brushes snow off her coat": a bare object follows, and no other verb; but "the police dogs chase him". */
function bearsObject(spot: Spot, noun: string): boolean {
  const before = previous(spot);
  if (before?.kind === 'noun' && (before.plural || isNamed(`${before.noun} ${noun}`))) return false;
  for (let i = 1; ; i++) {
    const token = tokenAt(spot, i);
    if (!token || /^(PUNCT|CCONJ|SCONJ)$/.test(token.tag)) return i > 1;
    const verb = verbForms().get(token.lower);
    if (token.tag === 'AUX' || (token.tag === 'VERB' && verb && verb.form !== 'gerund')) return false;
  }
}

/** "how to whittle". */
const isHowTo = (spot: Spot): boolean =>
  previous(spot)?.raw.toLowerCase() === 'to' && spot.items.at(-2)?.raw.toLowerCase() === 'how';

/** "gulls wheel overhead": several beings, and nothing told of them yet. */
function severalLive(spot: Spot): boolean {
  const before = previous(spot);
  if (before?.kind === 'noun' && before.noun === 'police') return true;
  if (before?.kind !== 'noun' || !before.plural) return false;
  const kind = findConcept(before.noun)?.kind;
  return kind === 'person' || kind === 'animal';
}

/** "three kids, one eating ice cream": what one of them does. */
function isPartOfSeveral({ items }: Spot): boolean {
  const [before, count] = items.slice(-2);
  const part = count?.kind === 'count' && /^(comma|and)$/.test(before?.kind ?? '');
  return part && items.some((i) => i.kind === 'noun' && i.plural && isAlive(i.noun));
}

/** "a sleeping cat": the participle stands before its noun. */
function leadsNoun(spot: Spot, token: Token, next: Token | undefined, entry: VerbEntry): boolean {
  if (!next) return false;
  const noun = singularOf(next.lower);
  // "at glowing consoles", whatever the tagger holds "consoles" for.
  if (
    previous(spot)?.kind === 'preposition' &&
    entry.sense.relation === null &&
    noun.plural &&
    isNamed(noun.noun)
  )
    return true;
  if (!/NOUN|PROPN|ADJ/.test(next.tag)) return false;
  if (isPartOfSeveral(spot)) return false;
  if (expectsNoun(spot)) return true;
  const before = previous(spot)?.kind;
  // "with bandaged hands", "in patched trousers".
  if (before === 'preposition' && entry.form === 'past') return true;
  // "sweeps fallen leaves": what was done to them before.
  const many = noun.plural || singularOf(tokenAt(spot, 2)?.lower ?? '').plural;
  if (before === 'verb' && entry.form === 'past' && many && isTold(previous(spot))) return true;
  const opens = before === undefined || before === 'comma' || before === 'preposition';
  const players =
    entry.sense.verb === 'play' &&
    /^(person|animal)$/.test(findConcept(singularOf(next.lower).noun)?.kind ?? '');
  if (opens && players) return true;
  return opens && entry.form === 'gerund' && (entry.sense.relation === null || !verbForms().has(token.lower));
}

const isTold = (item: Item | undefined): boolean => item?.kind === 'verb' && item.form === 'finite';

function describes(token: Token, entry: VerbEntry): Adjective {
  const known = phrases().get(token.lower)?.adjective;
  const { pose, mood } = entry.sense;
  const acts = entry.form === 'gerund' ? { ...(pose ? { pose } : {}), ...(mood ? { mood } : {}) } : {};
  return { ...acts, ...known };
}

function isVerb(spot: Spot, token: Token, entry: AnyVerb): boolean {
  const next = tokenAt(spot, 1);
  const noun = singularOf(token.lower).noun;
  const alsoNoun = isNamed(noun) || GROUPS[noun] !== undefined || phrases().get(noun)?.place !== undefined;
  switch (entry.form) {
    case 'gerund':
      // "a brutalist concrete building", and then nothing that is built.
      if (
        /^(building|lighting)$/.test(token.lower) &&
        !takesObject(next) &&
        !livingSubject(spot) &&
        !severalLive(spot)
      )
        return false;
      return (
        !(expectsNoun(spot) && !(next && /NOUN|PROPN|ADJ/.test(next.tag))) && !(alsoNoun && expectsNoun(spot))
      );
    case 'third':
      return isThird(spot, token, next, alsoNoun);
    case 'past':
      return isPast(spot, token, next, alsoNoun);
    case 'base':
      return isBase(spot, token, entry, alsoNoun);
  }
}

const closesNoun = (next: Token | undefined): boolean =>
  !next || !/NOUN|PROPN/.test(next.tag) || /^(left|right|home|through|past|goodbye|hello)$/.test(next.lower);

const hasVerb = (spot: Spot): boolean => spot.items.some((item) => item.kind === 'verb');

const hasFinite = (spot: Spot): boolean =>
  spot.items.some((item) => (item.kind === 'verb' && item.form !== 'gerund') || item.kind === 'be');

const joins = (spot: Spot): boolean => /^(and|comma|other|cue)$/.test(previous(spot)?.kind ?? '');

/** "a gardener", "Mia": someone who acts, nothing told of them yet. */
function livingSubject(spot: Spot): boolean {
  const before = previous(spot);
  if (before?.kind === 'name' || before?.kind === 'pronoun') return !hasFinite(spot);
  if (before?.kind !== 'noun' || hasFinite(spot)) return false;
  const opening = spot.items.findLast((item) => !/^(noun|adjective|colour)$/.test(item.kind));
  const one = opening?.kind === 'count' && opening.count === 1;
  // "Hacker girl drinks tea": a prompt may open without an article.
  const bare = opening === undefined && !before.plural;
  if (opening?.kind !== 'determiner' && !one && !bare) return false;
  return isAlive(before.noun);
}

/** "a tray of drinks flies": the tray does. */
const isOfMany = ({ items }: Spot): boolean => {
  const [of, last] = items.slice(-2);
  return last?.kind === 'noun' && last.plural && of?.kind === 'preposition' && of.raw.toLowerCase() === 'of';
};

/** "a man with tattoos fishes in a park": the things are his, and he has no verb yet. */
function isBehindThings(spot: Spot, token: Token): boolean {
  const before = previous(spot);
  const next = tokenAt(spot, 1);
  if (before?.kind !== 'noun' || !before.plural || !waitsForVerb(spot)) return false;
  return token.tag === 'VERB' || /^(ADP|NOUN|DET)$/.test(next?.tag ?? '');
}

/** ", sparks flying": the noun of a clause without a finite verb. */
function isAbsolute({ items }: Spot, next: Token | undefined): boolean {
  const opening = items.findLast((item) => !/^(noun|adjective|colour)$/.test(item.kind));
  return opening?.kind === 'comma' && next !== undefined && anyVerb(next.lower)?.form === 'gerund';
}

/** "…, waves at her feet": they are somewhere, and greet nobody. */
const isAtHand = (spot: Spot): boolean =>
  previous(spot)?.kind === 'comma' &&
  /^(at|by|on|around|over)$/.test(tokenAt(spot, 1)?.lower ?? '') &&
  /^(his|her|its|their)$/.test(tokenAt(spot, 2)?.lower ?? '') &&
  /^(feet|side|back|heels|ankles|head|shoulders?|hands?)$/.test(tokenAt(spot, 3)?.lower ?? '');

function isThird(spot: Spot, token: Token, next: Token | undefined, alsoNoun: boolean): boolean {
  if ((isAbsolute(spot, next) || isAtHand(spot)) && alsoNoun) return false;
  const before = previous(spot);
  // "One looks down."
  const one = /^(one|other)$/i.test(before?.raw ?? '') && closesNoun(next);
  if (one) return true;
  if (expectsNoun(spot)) return false;
  if (isClausesVerb(spot) || isCrowds(spot)) return true;
  if (isBehindThings(spot, token)) return true;
  const afterNoun =
    before?.kind === 'noun' ? !before.plural : before?.kind === 'name' || before?.kind === 'pronoun';
  if (isOfMany(spot) && (next?.tag === 'ADP' || takesObject(next))) return true;
  if (afterNoun) return closesNoun(next) || token.tag === 'VERB' || !alsoNoun || livingSubject(spot);
  // "sits in a bar and drinks whiskey": the second of two verbs of one subject.
  const goesOn =
    before?.kind === 'and' &&
    (/^(NOUN|PROPN|ADJ)$/.test(next?.tag ?? '') || (next?.tag === 'ADP' && isListed(spot))) &&
    spot.items.some((item) => item.kind === 'verb' && item.form === 'finite');
  const acts =
    /^(DET|PRON)$/.test(next?.tag ?? '') &&
    spot.items.some((item) => item.kind === 'verb' || item.kind === 'noun');
  const opens = next?.tag === 'ADP' && !hasVerb(spot);
  // "sits on a curb, drinks from a can".
  const goesFrom =
    before?.kind === 'comma' &&
    /^(from|into|through|past|across|towards?|at)$/.test(next?.lower ?? '') &&
    hasFinite(spot);
  // "climbs out and waves".
  const bare =
    before?.kind === 'and' &&
    hasFinite(spot) &&
    (/^(to|at)$/.test(next?.lower ?? '') ||
      (closes(next) && !/^(noun|adjective)$/.test(spot.items.at(-2)?.kind ?? '')));
  if (bare) return true;
  // "borrows a sled and slides down the hill": but "swings and slides".
  const listed = spot.items.at(-2);
  const moves =
    before?.kind === 'and' &&
    /^(down|up|into|across|through|past|towards?|along|over|off|away)$/.test(next?.lower ?? '') &&
    hasFinite(spot) &&
    !(listed?.kind === 'noun' && listed.plural);
  if (moves) return true;
  return joins(spot)
    ? token.tag === 'VERB' || !alsoNoun || (before?.kind === 'comma' && opens) || acts || goesOn || goesFrom
    : token.tag === 'VERB' && !alsoNoun;
}

/** "plants a flag, and waves at": a comma before the "and". */
const isListed = (spot: Spot): boolean => spot.items.at(-2)?.kind === 'comma';

function isPast(spot: Spot, token: Token, next: Token | undefined, alsoNoun: boolean): boolean {
  if (token.lower === 'left' || token.lower === 'saw')
    return previous(spot)?.kind !== 'preposition' && !expectsNoun(spot);
  if (expectsNoun(spot)) return !alsoNoun && next !== undefined && /NOUN|PROPN|ADJ/.test(next.tag);
  return !alsoNoun || token.tag === 'VERB';
}

/** "watches a visitor admire a painting", "sees her brother fall": the one who is seen does it. */
function isSeenTo({ items }: Spot): boolean {
  const one = items.at(-1);
  if (one?.kind !== 'noun' || !isAlive(one.noun)) return false;
  const before = items
    .slice(0, -1)
    .findLast((i) => !/^(noun|adjective|colour|determiner|count)$/.test(i.kind));
  return before?.kind === 'verb' && /^(watch|see|hear|observe|notice|film|help|let)$/.test(before.sense.verb);
}

function isBase(spot: Spot, token: Token, entry: AnyVerb, alsoNoun: boolean): boolean {
  const after = tokenAt(spot, 1);
  if (isOfThose(spot) && (closes(after) || takesObject(after) || (!alsoNoun && token.tag === 'VERB')))
    return true;
  // "The others laugh.", "Both laugh."
  if (/^(others|both|all)$/i.test(previous(spot)?.raw ?? '') && entry.listed) return true;
  if (expectsNoun(spot)) return false;
  if (isSeenTo(spot)) return true;
  const before = previous(spot);
  const next = tokenAt(spot, 1);
  // "hungry friends open a fridge", "a couple open a door", "two children lean against a wall".
  const many = before?.kind === 'noun' && (before.plural || COLLECTIVE.test(before.noun));
  const goesOn = takesObject(next) || (next?.tag === 'ADP' && entry.sense.pose !== null);
  if (many && isAlive(before.noun) && goesOn && !hasVerb(spot)) return true;
  // "two kids with round glasses water a flower".
  if (before?.kind === 'noun' && goesOn && waitsForVerb(spot, true)) return true;
  const listed =
    spot.items.some((item) => item.kind === 'and') && !spot.items.some((item) => item.kind === 'verb');
  // "a girl and her dog camp in a forest".
  const together = listed && before?.kind === 'noun' && actsTogether(spot, before.noun, entry);
  // "Two knights draw swords, fight in a courtyard and bow."
  const did = spot.items.some((item) => item.kind === 'verb' && item.form === 'base');
  const leads = closes(next) || (next?.tag === 'ADP' && next.lower !== 'of');
  if (before?.kind === 'comma' && did && entry.sense.pose !== null && leads) return true;
  // "They win and lift the trophy."
  const second =
    before?.kind === 'and' &&
    (takesObject(next) || (closes(next) && (token.tag === 'VERB' || !alsoNoun))) &&
    did;
  if (second) return true;
  if (phrases().has(token.lower) && token.tag !== 'VERB' && !together) return false;
  if (before?.kind === 'noun' && listed && (token.tag === 'VERB' || together)) return true;
  if (before?.kind === 'noun' && listed && !alsoNoun && isAlive(before.noun)) return true;
  if (before?.kind === 'name' && listed) return true;
  const several = spot.items.some((item) => item.kind === 'noun' && item.plural);
  if (before?.kind === 'noun' && several && token.tag === 'VERB' && !alsoNoun && !hasVerb(spot)) return true;
  // "two samurai fight": a plural that looks like none.
  const counted = spot.items.some((item) => item.kind === 'count' && item.count > 1);
  if (before?.kind === 'noun')
    return (
      before.plural ||
      // "The glasses fly through the air.": a pair is of several, too.
      (/[^s]s$/i.test(before.raw) && leads && !hasVerb(spot)) ||
      (counted && findConcept(before.noun)?.kind === 'person') ||
      COLLECTIVE.test(before.noun)
    );
  // "gives him water", but "makes him laugh".
  if (before?.kind === 'pronoun')
    return (
      !(alsoNoun || isNoun(token.lower)) ||
      !/^(him|them|me|us|it)$/i.test(before.raw) ||
      spot.items.some((i) => i.kind === 'verb' && CAUSES.test(i.sense.verb))
    );
  // "lifts him up to count the sheep".
  if (before?.kind === 'preposition')
    return (
      /^(?:up )?to$/i.test(before.raw) &&
      (token.tag === 'VERB' || (/^up/i.test(before.raw) && takesObject(tokenAt(spot, 1))))
    );
  if (before?.kind === 'other' || before?.kind === 'not') return token.tag === 'VERB' || !alsoNoun;
  return token.tag === 'VERB' && !alsoNoun;
}

/** "The two laugh.", "Both laugh." */
function isOfThose({ items }: Spot): boolean {
  const [those, the] = [items.at(-1), items.at(-2)];
  if (those?.kind !== 'count') return false;
  return (the?.kind === 'determiner' && /^(the|other)$/i.test(the.raw)) || /^(both|all)$/i.test(those.raw);
}

const COLLECTIVE = /^(?:\w+ )?(?:police|crowd|couple|family|\w*people|\w*folk)$/;

const CAUSES = /^(make|let|see|watch|help|hear|feel|have|teach)$/;

/** "a man and a woman dance": nobody calls a woman dance a thing. */
function actsTogether(spot: Spot, noun: string, { sense }: VerbEntry): boolean {
  const next = tokenAt(spot, 1);
  const closes =
    !next ||
    /^(ADP|DET|PRON|ADV|PUNCT|CCONJ|INTJ)$/.test(next.tag) ||
    /^(goodbye|hello)$/.test(next.lower) ||
    // "drink coffee".
    (sense.relation !== null && next.tag === 'NOUN');
  const kind = findConcept(noun)?.kind;
  return closes && (next?.tag === 'ADP' || kind === 'person' || kind === 'animal');
}
