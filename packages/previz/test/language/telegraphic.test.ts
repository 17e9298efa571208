import { expect, test } from 'vitest';
import { withArticles } from '../../src/language/english/telegraphic.ts';
import { readPrompt } from '../../src/language/index.ts';

test.each([
  ['tired dad scrapes burnt toast, dog watching', 'a tired dad scrapes burnt toast, a dog watching'],
  ['Elderly couple slow dance at midnight', 'An elderly couple slow dance at midnight'],
  ['low angle, fighter pilot salutes', 'low angle, a fighter pilot salutes'],
  ['A dog runs. Dog barks at a cat.', 'A dog runs. The dog barks at a cat.'],
  ['man shouts as toddler stares at him', 'a man shouts as a toddler stares at him'],
])('%s is told as %s', (said, told) => {
  expect(withArticles(said)).toBe(told);
});

test.each([
  'Explorers hack through the jungle',
  'Roman senators surround a man in a toga',
  'Mum opens the door',
  'Mia finds a puppy',
  'Captain Vale wakes alone',
  'Rabbit plants a carrot and Bear helps Rabbit',
  'man, newspaper, bench, dog',
  'snow falling on a quiet street',
  'Over-the-shoulder shot of a chess player',
])('%s needs no article', (said) => {
  expect(withArticles(said)).toBe(said);
});

test('who comes without an article is drawn as who comes with one', () => {
  const nouns = (prompt: string) => readPrompt(prompt).entities.map((e) => e.noun);
  expect(nouns('dragon curled around a church steeple, villagers staring up')).toContain('dragon');
});
