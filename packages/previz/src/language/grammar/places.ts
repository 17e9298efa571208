/** Is a noun the place of the action here, or a thing in it? */

import { isIndoor } from '../../concepts/catalogues.ts';
import { broaderWords, findConcept, isNamed } from '../../concepts/index.ts';
import { phrases } from '../lexicon/index.ts';
import { STOOD_ON, THING_FIRST } from '../lexicon/places.ts';
import type { Preposition } from './items.ts';

const stoodOn = new Set(STOOD_ON);
const thingFirst = new Set(THING_FIRST);
const ALWAYS_THING =
  /^(bathtub|trees?|shelf|statue|plant|ladder|block|wall|wave of|chessboard|stall|pyramid|torii|fireplace|fountain)$/;
/** Things one can be on as on a place. */
const THING_STOOD_ON = new Set([
  'mountain',
  'road',
  'moon-surface',
  'rooftop',
  'ocean',
  'staircase',
  'train-station',
  'space',
  'river',
]);

/** Id of the setting that the noun names where it stands, or null. */
export function placeHere(noun: string, governor: Preposition | null): string | null {
  const place =
    phrases().get(noun)?.place ??
    cabinPlace(noun, governor) ??
    (inside(governor) && !isNamed(noun) ? broaderPlace(noun) : undefined);
  if (!place) return null;
  if (!isNamed(noun)) return place;
  if (ALWAYS_THING.test(noun)) return null;
  const concept = findConcept(noun);
  const thing = thingFirst.has(noun);
  switch (governor) {
    case null:
    case 'of':
    case 'with':
    case 'without':
      return thing || (concept?.category === 'building' && !isIndoor(place)) || concept?.kind === 'person'
        ? null
        : place;
    case 'on':
      return stoodOn.has(place) && (!thing || THING_STOOD_ON.has(place)) ? place : null;
    case 'in':
    case 'amid':
    case 'through':
    case 'at':
    case 'to':
      return place;
    case 'from':
      return thing && concept?.category === 'building' ? null : place;
    case 'in-front-of':
    case 'behind':
    case 'next-to':
    case 'around':
    case 'by':
    case 'under':
    case 'above':
      return thing ? null : place;
    default:
      return null;
  }
}

/** "inside a log cabin": the cabin's, where the whole word names a building. */
const cabinPlace = (noun: string, governor: Preposition | null): string | undefined =>
  inside(governor) && noun.includes(' ') && findConcept(noun)?.category === 'building'
    ? phrases().get(noun.slice(noun.lastIndexOf(' ') + 1))?.place
    : undefined;

const inside = (governor: Preposition | null): boolean =>
  governor !== null && /^(in|amid|at|through|to|from|on)$/.test(governor);

/** "in a brewery": the first broader term that is a place. */
function broaderPlace(noun: string): string | undefined {
  const broader = broaderWords(noun);
  if (broader.some((w) => /^(social group|person|animal|food|abstraction)$/.test(w))) return undefined;
  for (const word of broader.slice(0, 8)) {
    const place = phrases().get(word)?.place;
    if (place) return place;
  }
  return undefined;
}
