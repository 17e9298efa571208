/** Places that stood on a neighbour's set before they had their own. */
import { describe, expect, it } from 'vitest';
import { readPrompt } from '../../src/language/index.ts';
import { buildSet } from '../../src/sets/index.ts';

const noon = { seed: 2, season: 'summer', hour: 'noon', weather: 'clear' } as const;

describe.each([
  ['country-lane', 'hedge', 'A woman walks along a farm lane between hedges and fields'],
  ['country-lane', 'ruts', 'A pickup drives down a dirt road at sunset'],
  ['cave-lake', 'lake', 'An explorer rows across an underground lake in a cavern'],
  ['empty-pool', 'slope', 'A man stands in an empty swimming pool'],
  ['frozen-shore', 'floes', 'A woman stands on an icy shore'],
  ['japanese-rooftops', 'castle keep', 'A ninja runs over the rooftops at night'],
])('%s', (setting, part, prompt) => {
  it(`is where "${prompt}"`, () => {
    expect(readPrompt(prompt).beats[0]?.place.setting).toBe(setting);
  });

  it(`has its ${part}`, () => {
    expect(buildSet(setting, noon).pieces.map((p) => p.part)).toContain(part);
  });
});

it('draws no hedges beside those of the lane', () => {
  const { entities } = readPrompt('A woman walks along a farm lane between hedges and fields');
  expect(entities.map((e) => e.noun)).toEqual(['woman']);
});

it('keeps the pool that is full and the rooftop of a city', () => {
  const place = (prompt: string) => readPrompt(prompt).beats[0]?.place.setting;
  expect(place('A man swims in a pool')).toBe('pool');
  expect(place('A woman stands on a rooftop')).toBe('rooftop');
});
