import { findConcept, isGeographic, isNamed } from '../../concepts/index.ts';
import type { Item } from '../grammar/items.ts';
import { phrases } from '../lexicon/index.ts';
import { sexOfName } from '../lexicon/names.ts';
import { GROUPS } from '../lexicon/people.ts';
import { verbForms } from '../lexicon/verb-index.ts';
import { anyVerb } from './any-verb.ts';
import { singularOf } from './inflect.ts';
import { startsNoun } from './noun-signs.ts';
import { previous, type Spot, tokenAt } from './spot.ts';
import type { Token } from './tagger.ts';

/** "a Spitfire pilot", "the Tuareg guide": one man, told apart by a name that has no look. */
const isCalledAfter = (spot: Spot, word: string): boolean =>
  previous(spot)?.kind === 'determiner' && /^(?:person)?$/.test(findConcept(word)?.id ?? '');

/** Days have no look. */
const DAYS = /^(monday|tuesday|wednesday|thursday|friday|saturday|sunday)s?$/;

/** Of a land, by words that no ending tells: "a German officer" is one man. */
const PEOPLES =
  /^(?:french|german|norman|greek|czech|dutch|welsh|swiss|thai|iraqi|afghan|saxon|norse|bedouin|mongol|inuit|cossack)$/;

export function readName(spot: Spot, token: Token): Item | null {
  const word = token.lower.replace(/'s$/, '');
  if (!/^\p{Lu}/u.test(token.text)) return null;
  if (DAYS.test(word)) return { kind: 'other', raw: word };
  const gender = sexOfName(word);
  if (token.possessive) return gender ? { kind: 'determiner', raw: token.text, determiner: 'his' } : null;
  if (gender) return { kind: 'name', raw: token.text, gender };
  // "Mrs Baker" bakes nothing.
  const title = tokenAt(spot, -1)?.text ?? '';
  if (
    /^(Mr|Mrs|Ms|Miss|Mister|Dr|Prof|Captain|Sergeant|Sheriff|Inspector|Officer|Professor|Doctor|Uncle|Aunt|Colonel|Lieutenant|Commander|Corporal|Constable|Nurse|Coach|Chef|Mayor|Detective|Senator|Principal|Deputy|Marshal|Commissioner|Reverend|Dame|Madame|Monsieur|Señora?|Grandma|Grandpa)$/.test(
      title,
    )
  )
    return { kind: 'name', raw: token.text, gender: null };
  if (previous(spot)?.kind === 'named') return { kind: 'name', raw: token.text, gender: null };
  const place = phrases().get(tokenAt(spot, 1)?.lower ?? '')?.place;
  if (place && /^\p{Lu}/u.test(tokenAt(spot, 1)?.text ?? '') && !isNamed(word))
    return { kind: 'adjective', raw: token.text, adjective: { idle: true } };
  // "a Moroccan rug".
  const next = tokenAt(spot, 1);
  const ofLand =
    /(?:ish|ese|[aeic]an|ic)$/.test(word) &&
    /^\p{Ll}/u.test(next?.text ?? '') &&
    (startsNoun(next) || isNamed(next?.lower ?? ''));
  const someone = findConcept(singularOf(next?.lower ?? '').noun)?.kind === 'person';
  const ofPeople =
    someone && /^\p{Ll}/u.test(next?.text ?? '') && (PEOPLES.test(word) || isCalledAfter(spot, word));
  if (ofPeople || (ofLand && !isNamed(word)))
    return { kind: 'adjective', raw: token.text, adjective: { idle: true } };
  if (isGeographic(word) && !isNamed(word) && !phrases().has(word)) return { kind: 'other', raw: token.text };
  const strange =
    !isNamed(singularOf(word).noun) &&
    !phrases().has(word) &&
    !verbForms().has(word) &&
    !GROUPS[singularOf(word).noun];
  const opens = spot.at === 0 && !isFullName(spot) && !actsByName(spot);
  // "woolly Birchbark slippers": who makes them.
  if (strange && isMake(spot)) return { kind: 'adjective', raw: token.text, adjective: { idle: true } };
  if (strange && !gender && isWhere(spot)) return { kind: 'other', raw: token.text };
  if (token.tag === 'PROPN' && strange && !opens && !/^\p{Lu}+$/u.test(token.text))
    return { kind: 'name', raw: token.text, gender: null };
  return null;
}

/** Places that a name behind them belongs to: "a beach in Costa Rica", "a lane in Old Tarvin". */
const HAS_WHERE =
  /^(?:beach|village|town|city|street|lane|market|station|harbou?r|port|valley|forest|field|farm|mountains?|desert|church|house|caf[eé]|bar|shop|square|park|jungle|coast|island|river|lake|school|kitchen|garden|vineyard|quay|metro|skyscraper|apartment|flat)$/;

/** Such a name. */
function isWhere(spot: Spot): boolean {
  let back = -1;
  while (/^\p{Lu}/u.test(tokenAt(spot, back)?.text ?? '') && back > -4) back--;
  return tokenAt(spot, back)?.lower === 'in' && HAS_WHERE.test(tokenAt(spot, back - 1)?.lower ?? '');
}

/** Between what describes a thing and the thing itself. */
function isMake(spot: Spot): boolean {
  const [before, next] = [previous(spot), tokenAt(spot, 1)];
  const describes =
    before?.kind === 'adjective' || before?.kind === 'colour' || before?.kind === 'determiner';
  return (
    describes &&
    /^\p{Ll}/u.test(next?.text ?? '') &&
    findConcept(singularOf(next?.lower ?? '').noun)?.kind === 'thing' &&
    anyVerb(next?.lower ?? '')?.form !== 'third'
  );
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

export function readNumber(token: Token): Item | null {
  const raw = token.text;
  if (/^\d{1,2}$/.test(token.lower))
    return { kind: 'count', raw, count: Math.min(40, Math.max(1, Number(token.lower))) };
  const meaning = phrases().get(token.lower);
  const count = meaning?.number ?? meaning?.quantity;
  return count ? { kind: 'count', raw, count } : null;
}
