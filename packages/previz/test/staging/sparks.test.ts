import { expect, test } from 'vitest';
import { foot, staged } from './staged.ts';

test('sparks that fly from an anvil lift nobody off the ground', () => {
  const { one } = staged('A blacksmith hammers a sword on an anvil, sparks flying, a boy behind him');
  expect(foot(one('blacksmith'))).toBeGreaterThan(foot(one('boy')) - 20);
});
