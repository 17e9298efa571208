/** "A of B" that one drawing shows: a glass of milk, a statue of a horse. */
import { type Concept, findConcept, isNamed } from '../../concepts/index.ts';
import { MATERIAL_COLOURS } from '../lexicon/adjectives.ts';
import type { DraftEntity } from './cast-list.ts';
import type { NounPhrase } from './noun-phrase.ts';

const LIKENESS = /^(statue|sculpture|figurine|statuette|carving|bust|monument|ice sculpture|toy|plush)$/;

/** "a glass of cold milk": one drawing shows both. */
export function drawnWhole(holder: DraftEntity, phrase: NounPhrase): boolean {
  const content = phrase.plural ? `${phrase.noun}s` : phrase.noun;
  const whole = [`${holder.noun} of ${content}`, `${holder.noun} of ${phrase.noun}`].find(isNamed);
  const concept = whole ? findConcept(whole) : null;
  if (concept) Object.assign(holder, { drawable: concept.id, concept });
  return concept !== null;
}

/** "a bronze statue of a horse": a horse, of stone unless something else is said. */
export function drawnLikeness(holder: DraftEntity, phrase: NounPhrase, concept: Concept): boolean {
  if (!LIKENESS.test(holder.noun) || concept.kind === 'person') return false;
  Object.assign(holder, { drawable: concept.id, concept });
  const { traits } = holder;
  if (/^(toy|plush)$/.test(holder.noun)) traits.size ??= 'tiny';
  else
    traits.material ??= MATERIAL_COLOURS[traits.colours[0]?.name ?? '']
      ? (traits.colours[0]?.name ?? null)
      : 'stone';
  const hex = MATERIAL_COLOURS[traits.material ?? ''];
  const said = traits.colours.length > 0 ? traits.colours : phrase.colours;
  const colour = said[0] ?? (hex ? { name: traits.material ?? '', hex } : null);
  // One stuff through and through: the second colour is the first.
  if (colour) traits.colours = [colour, said[1] ?? colour];
  return true;
}
