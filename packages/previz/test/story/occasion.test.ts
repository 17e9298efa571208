import { expect, it } from 'vitest';
import { readPrompt } from '../../src/language/index.ts';
import { SETTINGS } from '../../src/sets/index.ts';
import { castFrom } from '../../src/story/index.ts';
import { DRESSING_SETTINGS } from '../../src/story/occasion.ts';

const wornIn = (prompt: string): string[][] =>
  [...castFrom(readPrompt(prompt), 7).values()].flatMap((member) =>
    member.looks.map((look) => look.garments.map((g) => g.type)),
  );
const WARM = expect.arrayContaining(['coat', 'scarf', 'beanie', 'boots']);

it.each([
  'A boy waits at a bus stop in heavy snow',
  'a couple walks through the snow',
  'a man on a winter street',
])('who stands in the snow is dressed for it: %s', (prompt) => {
  const worn = wornIn(prompt);
  expect(worn).not.toHaveLength(0);
  for (const garments of worn) expect(garments).toEqual(WARM);
});

it.each([
  ['in the house', 'A boy reads in the living room in winter'],
  ['in summer', 'A boy runs across a meadow'],
  ['in said clothes', 'A girl in a red dress stands in the snow'],
  ['in a calling’s clothes', 'A police officer stands in the snow'],
])('who is %s is not', (_, prompt) => {
  const [garments] = wornIn(prompt);
  expect(garments).not.toContain('coat');
});

it.each([
  ['A woman works in an office', 'heels'],
  ['A man dances at a ball in a palace', 'tuxedo'],
  ['A woman at a funeral', '#1f1d24'],
  ['A man swims in the pool', 'trunks'],
  ['A woman walks in the rain', 'raincoat|trench-coat'],
  ['A boy on the moon', 'spacesuit'],
  ['A girl and a dragon in a cave', 'gown'],
  ['A man enters a western saloon', 'cowboy-hat'],
  ['A girl jogs through the park', 'sneakers'],
  ['Two men in a prison', 'scrubs'],
])('%s: dressed with %s', (prompt, what) => {
  const looks = [...castFrom(readPrompt(prompt), 7).values()].flatMap((m) => m.looks);
  expect(looks).not.toHaveLength(0);
  const words = looks.flatMap((l) => l.garments.flatMap((g) => [g.type, g.colour]));
  expect(words.join(' ')).toMatch(new RegExp(what));
});

it('keeps everyday clothes where the frames of a story would need others', () => {
  const story = 'A man sleeps in his bed. He walks down the street. He works in an office.';
  const [garments] = wornIn(story);
  expect(garments).not.toContain('pyjamas');
  expect(garments).not.toContain('tie');
});

it('knows every setting that dresses people', () => {
  for (const setting of DRESSING_SETTINGS) expect(SETTINGS.map((s) => s.id)).toContain(setting);
});
