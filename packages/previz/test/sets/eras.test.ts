import { expect, test } from 'vitest';
import { eraIn } from '../../src/language/grammar/periods.ts';
import { ERAS, type Era } from '../../src/model/place-state.ts';
import { buildSet } from '../../src/sets/index.ts';
import { staged } from '../staging/staged.ts';

const built = (setting: string, era?: Era) =>
  buildSet(setting, {
    seed: 4,
    season: 'summer',
    hour: 'morning',
    weather: 'clear',
    ...(era ? { era } : {}),
  });
const parts = (setting: string, era?: Era) => built(setting, era).pieces.map((p) => p.part);

test.each([
  ['a 1950s diner', 'fifties'],
  ['a Victorian parlour', 'victorian'],
  ['a bedroom in the 1980s', 'eighties'],
  ['a 70s living room', 'seventies'],
  ['a futuristic kitchen', 'future'],
  ['a man in his 70s in a kitchen', null],
  ['a kitchen', null],
])('%s is of %s', (text, era) => {
  expect(eraIn(text)).toBe(era);
});

test.each(ERAS)('a room of %s has its paper and its things', (era) => {
  expect(parts('living-room', era)).not.toEqual(parts('living-room'));
  expect(built('living-room', era)).toEqual(built('living-room', era));
});

test('what there was not yet is not there, and what is of a time by itself stays as it is', () => {
  expect(parts('street', 'twenties')).not.toContain('lane marks');
  expect(parts('street', 'twenties')).toContain('vintage-car');
  expect(parts('medieval-village', 'medieval')).toEqual(parts('medieval-village'));
});

test('a word in the name of a place brings nobody there', () => {
  for (const prompt of ['an amusement park', 'a school cafeteria'])
    expect(staged(prompt).scene.actors).toEqual([]);
});

test('an empty room has a thing of its own near the lens', () => {
  const near = staged('a distillery').scene.set.pieces.filter((p) => p.layer === 'foreground');
  expect(near.some((p) => /^framing (?!jamb)/.test(p.part))).toBe(true);
});
