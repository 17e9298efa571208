import { expect, test } from 'vitest';
import { statesIn } from '../../src/language/grammar/said-states.ts';
import { readPrompt } from '../../src/language/index.ts';

test.each([
  ['a flooded street', ['flooded']],
  ['a woman walks through a bombed-out classroom', ['ruined']],
  ['the library is overgrown', ['overgrown']],
  ['a hall draped in cobwebs', ['dusty']],
  ['an abandoned factory', ['abandoned']],
  ['a kitchen, charred and still smoking', ['burnt']],
  ['a street decorated for Christmas', ['christmas']],
  ['an office decorated for a birthday party', ['party']],
  ['a living room the morning after a party', ['partied']],
  ['a half-built house', ['unfinished']],
  ['a messy bedroom', ['messy']],
  ['camels cross enormous dunes', ['duny']],
])('%s', (text, states) => {
  expect(statesIn(text)).toEqual(states);
});

test.each([
  'a boy in muddy boots in a field',
  'a skater on a frozen lake',
  'a man with messy hair in an office',
  'a woman eats burnt toast in a kitchen',
  'a dusty old book on a table',
])('of no place: %s', (text) => {
  expect(statesIn(text)).toEqual([]);
});

test('what dresses a place brings no people and no things of its own', () => {
  for (const prompt of ['an office decorated for a birthday party', 'a dusty library full of cobwebs'])
    expect(readPrompt(prompt).entities).toEqual([]);
});

test.each([
  ['a flood hits a village', ['flooded']],
  ['a family decorates a living room for Christmas', ['christmas']],
  ['a soldier comes home after the war', []],
  ['two friends hug after a fight', []],
])('%s: %j', (text, states) => {
  expect(statesIn(text)).toEqual(states);
});
