import { expect, it } from 'vitest';
import { told } from './told.ts';

it.each([
  ['A knight and a dragon fly over the mountains together.', 'knight riding dragon'],
  ['A girl flies over the city with her dragon.', 'girl riding dragon'],
  ['A boy rides a dragon over the mountains.', 'boy riding dragon'],
])('%s', (prompt, relation) => {
  const [shot] = told(prompt, 1);
  expect(shot?.relations).toContain(relation);
  expect(shot?.poses).toEqual(['ride', 'fly']);
});

it.each([
  'A fairy and a dragon fly over the mountains together.',
  'A knight fights a flying dragon over the castle.',
])('%s', (prompt) => {
  expect(told(prompt, 1)[0]?.relations.filter((r) => r.includes('riding'))).toEqual([]);
});

it.each([
  'A woman carries a kitten home under her coat.',
  'A thief runs down the street with a kitten under his coat.',
])('%s', (prompt) => {
  const [shot] = told(prompt, 1);
  expect(shot?.seen).not.toContain('coat');
  expect(shot?.relations.some((r) => /(?:carrying|holding) kitten/.test(r))).toBe(true);
});
