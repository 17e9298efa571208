/** "the boy's mother", "Anna's coat": whose somebody or something is said to be. */
import { findConcept } from '../../concepts/index.ts';
import type { CastList, DraftEntity } from './cast-list.ts';
import type { NounPhrase } from './noun-phrase.ts';

const wordOf = ({ words }: NounPhrase): string | undefined =>
  words.map((w) => /^([\p{L}-]+)['’]s$/u.exec(w)?.[1]).find((w) => w);

/** The one person whom the phrase names as the owner, when the story knows them. */
export function possessorOf(phrase: NounPhrase, cast: CastList): DraftEntity | undefined {
  const word = wordOf(phrase);
  if (!word) return undefined;
  const named = cast.entities.find((e) => e.name?.toLowerCase().split(' ').includes(word));
  return (
    named ??
    [...cast.entities]
      .sort((a, b) => b.turn - a.turn)
      .find((e) => e.kind !== 'thing' && (e.noun === word || e.noun.endsWith(` ${word}`)))
  );
}

/** What the owner is, when it is a person of whom nothing has been told. */
export function newPossessor(phrase: NounPhrase): string | undefined {
  const word = wordOf(phrase);
  return word && findConcept(word)?.kind === 'person' ? word : undefined;
}
