import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compileColours } from '../../scripts/colours.ts';
import { compileEmojiSymbols, compileEmojiWords, LANGUAGES } from '../../scripts/emoji-words.ts';
import { stamp } from '../../scripts/stamp.ts';
import { compileVerbs } from '../../scripts/wordnet-verbs.ts';

const data = (name: string) => readFileSync(new URL(`../../data/lexicon/${name}`, import.meta.url), 'utf8');

test('the data is made from the installed sources', () => {
  expect(JSON.parse(data('sources.generated.json'))).toEqual(stamp());
});

test('the colours are what the generator gives', () => {
  expect(data('colours.generated.txt')).toBe(compileColours());
});

test('the verbs are what the generator gives', () => {
  expect(data('wordnet-verbs.generated.txt')).toBe(compileVerbs());
});

test.each(LANGUAGES)('the emoji words of %s are what the generator gives', (language) => {
  expect(data(`emoji-${language}.generated.txt`)).toBe(compileEmojiWords(language));
});

test('the emoji symbols are what the generator gives', () => {
  expect(data('emoji-symbols.generated.txt')).toBe(compileEmojiSymbols());
});

test.each([
  'wordnet-nouns.generated.txt',
  'wordnet-others.generated.txt',
  'wordnet-verbs.generated.txt',
  'colours.generated.txt',
  'emoji-ja.generated.txt',
  'emoji-symbols.generated.txt',
])('%s is sorted, as bisection needs', (name) => {
  const keys = data(name)
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t')[0] ?? '');
  expect(keys.findIndex((key, i) => i > 0 && key <= (keys[i - 1] ?? ''))).toBe(-1);
});
