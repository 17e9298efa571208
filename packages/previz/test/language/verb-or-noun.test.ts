import { expect, test } from 'vitest';
import { readPrompt } from '../../src/language/index.ts';

const nouns = (prompt: string) => readPrompt(prompt).entities.map((e) => e.noun);

test.each([
  ['A constable looks both ways, then lifts the child onto his horse', 'lift'],
  ['A boss nods, then hammers at the door', 'hammer'],
  ['She lifts him up to count them', 'count'],
  ['Rain hammers a corrugated roof', 'hammer'],
  ['A captain on the Mekong ties up beneath a dark sky', 'tie'],
  ['The boss bangs on the doors', 'bang'],
  ['A cellist is told that her cello cannot board', 'can'],
])('%s: no %s stands about', (prompt, thing) => {
  expect(nouns(prompt)).not.toContain(thing);
});

test.each([
  ['Two riders cross a ford', 'ford'],
  ['A wheelchair at the deep end', 'end'],
  ['A cake that is five tiers high', 'tier'],
])('%s: no drawing stands for a %s', (prompt, word) => {
  expect(nouns(prompt)).not.toContain(word);
});

test.each([
  ['Gerry, fifty, waits at a restaurant table', 'restaurant'],
  ['Benjamin reads at a kitchen table', 'kitchen'],
])('%s: a name at the start of a sentence is no misspelt word', (prompt, setting) => {
  const { entities, beats } = readPrompt(prompt);
  expect(entities[0]).toMatchObject({ kind: 'person' });
  expect(beats[0]?.place.setting).toBe(setting);
});
