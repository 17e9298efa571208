/** What is found in a box or a bin is bent over, hands at its rim. */
import { expect, it } from 'vitest';
import { overlapOf, staged } from './staged.ts';

it.each([
  ['a bakery owner finds a tiny fairy asleep in her flour bin', 'owner', 'bin'],
  ['a boy finds a kitten in a cardboard box', 'boy', 'cardboard box'],
  ['a teacher finds a frog in her desk drawer', 'teacher', 'drawer'],
])('%s: at it', (prompt, who, where) => {
  const { one } = staged(prompt);
  expect(overlapOf(one(who), one(where))).toBeGreaterThan(0);
});

it('who digs a tunnel in a cell kneels at a hole in its wall', () => {
  const { one, scene } = staged('a prisoner digs a tunnel with a spoon behind his bunk');
  expect(scene.set.setting).toBe('prison');
  expect(overlapOf(one('prisoner'), one('breach'))).toBeGreaterThan(0);
});
