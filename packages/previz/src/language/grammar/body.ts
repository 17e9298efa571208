/** Parts of the body, and whose they are. */
import type { BodySpot } from '../../model/script.ts';
import type { DraftEntity } from './cast-list.ts';
import { genderOf } from './cast-list.ts';
import type { PronounKind } from './items.ts';

export const BODY =
  /^(toenail|fingernail|eyelash|eyebrow|breast|bosom|jaw|fin|tentacle|claw|forehead|cheek|chin|brow|wrist|tongue|tooth|belly|stomach|tummy|palm|toe|thumb|hip|elbow|ankle|horn|beak|trunk|snout|hand|fist|arm|leg|foot|face|head|eye|finger|shoulder|lip|mouth|ear|nose|knee|chest|back|neck|tear|tail|wing|paw|breath|voice|way|attention)$/;

/** Determiners as the pronouns they stand for. */
export const PRONOUN: Readonly<Record<string, PronounKind>> = {
  his: 'he',
  her: 'she',
  its: 'it',
  their: 'they',
};

/** Whether one whose gender is known is she or he; beasts are it as long as a person is there who may be meant. */
export function mayBe(entity: DraftEntity, pronoun: PronounKind): boolean {
  if (entity.kind !== 'person') return false;
  const gender = genderOf(entity);
  return gender === null || gender === (pronoun === 'she' ? 'female' : 'male');
}

const SPOTS: readonly (readonly [BodySpot, RegExp])[] = [
  [
    'face',
    /^(face|nose|cheek|mouth|lip|chin|jaw|forehead|brow|eyebrow|eyelash|eye|ear|tear|tooth|tongue|throat|tonsil|beard|moustache|makeup|make-up)$/,
  ],
  ['hair', /^(hair|head|braid|plait|ponytail|pigtail|bun|curl|fringe)$/],
  ['shoulders', /^(shoulder|back|neck)$/],
  ['chest', /^(chest|heart|belly|tummy|stomach|heartbeat|breast)$/],
  ['hand', /^(hand|arm|wrist|elbow|finger|thumb|palm|nail|fingernail|pulse)$/],
  [
    'foot',
    /^(knee|leg|ankle|foot|toe|shin|calf|toenail|shoe|boot|sneaker|skate|shoelace|lace|sock|thigh|lap)$/,
  ],
];

/** Where hands go that deal with a part of somebody's body, or with what is worn there. */
export const spotOf = (noun: string | null): BodySpot | null =>
  SPOTS.find(([, parts]) => parts.test(noun ?? ''))?.[0] ?? null;
