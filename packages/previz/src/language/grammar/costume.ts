/** "dressed as a pirate": what one looks like then. */
import { findConcept } from '../../concepts/index.ts';
import { type DraftEntity, genderOf } from './cast-list.ts';

/** What an animal wears of a role. */
const HATS: Readonly<Record<string, string>> = {
  wizard: 'witch hat',
  witch: 'witch hat',
  magician: 'top hat',
  pirate: 'eye patch',
  cowboy: 'cowboy hat',
  king: 'crown',
  queen: 'crown',
  prince: 'crown',
  princess: 'crown',
  santa: 'santa hat',
  chef: 'chef hat',
  detective: 'fedora',
  knight: 'knight helmet',
  soldier: 'military helmet',
  firefighter: 'firefighter helmet',
  'police-officer': 'cap',
  'construction-worker': 'hard hat',
  clown: 'party hat',
  superhero: 'cape',
  businessman: 'tie',
  gentleman: 'top hat',
  viking: 'knight helmet',
  doctor: 'stethoscope',
};

const AGES: Readonly<Record<string, 'child' | 'toddler' | 'teen' | 'elder'>> = {
  boy: 'child',
  girl: 'child',
  child: 'child',
  student: 'child',
  baby: 'toddler',
  teenager: 'teen',
  'old-man': 'elder',
  'old-woman': 'elder',
};

/** A person takes the clothes of the role and stays who it is. */
export function dressAs(person: DraftEntity, role: string): void {
  person.traits.gender ??= genderOf(person);
  person.traits.age ??= AGES[person.drawable] ?? null;
  person.drawable = role;
}

/** The thing that makes an animal look like the role; null: nothing does. */
export const hatOf = (role: string): ReturnType<typeof findConcept> =>
  HATS[role] ? findConcept(HATS[role] ?? '') : null;
