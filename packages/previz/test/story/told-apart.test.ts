import { expect, it } from 'vitest';
import { difference } from '../../src/colour/oklch.ts';
import { planSet } from '../../src/index.ts';

const coloursOf = (prompt: string, seed: number): string[] => {
  const { cast } = planSet({ prompt, seeds: [seed], width: 960, height: 720, references: [] });
  return [...cast.values()].flatMap((m) => m.looks.map((l) => l.garments[0]?.colour ?? ''));
};

it('two who meet are told apart by what they wear', () => {
  for (const seed of [1, 2, 3, 4, 5, 6, 7, 8]) {
    const [one = '', other = ''] = coloursOf('a girl talks to a woman', seed);
    expect(difference(one, other)).toBeGreaterThan(0.05);
  }
});

it('a couple that dances under the stars has no ceiling', () => {
  const prompt = 'A couple dances under the stars';
  const { shots } = planSet({ prompt, seeds: [7], width: 960, height: 720, references: [] });
  expect(shots[0]?.place.setting).not.toBe('stage');
});

it('a daughter in a wedding dress is grown up', () => {
  const prompt = 'A father hugs his daughter in a wedding dress';
  const { cast } = planSet({ prompt, seeds: [7], width: 960, height: 720, references: [] });
  const daughter = [...cast.values()].find((m) => m.entity.noun === 'daughter');
  expect(daughter?.looks[0]?.age).toBe('adult');
});

it.each([
  ['A detective interrogates a suspect under a bare bulb', 'interrogation-room'],
  ['A bride and groom dance while guests clap', 'ballroom'],
])('%s: in the %s', (prompt, setting) => {
  const { shots } = planSet({ prompt, seeds: [7], width: 960, height: 720, references: [] });
  expect(shots[0]?.place.setting).toBe(setting);
});
