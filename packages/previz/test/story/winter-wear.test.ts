import { expect, it } from 'vitest';
import { readPrompt } from '../../src/language/index.ts';
import { castFrom } from '../../src/story/index.ts';

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
