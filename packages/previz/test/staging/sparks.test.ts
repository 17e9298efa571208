import { expect, test } from 'vitest';
import { foot, staged } from './staged.ts';

test('sparks that fly from an anvil lift nobody off the ground', () => {
  const { one } = staged('A blacksmith hammers a sword on an anvil, sparks flying, a boy behind him');
  expect(foot(one('blacksmith'))).toBeGreaterThan(foot(one('boy')) - 20);
});

test('what is hammered on an anvil is on it, and nobody has the anvil in hand', () => {
  const { of, one } = staged('A blacksmith hammers a sword on an anvil, his apprentice watching');
  expect(of('sword').length + of('anvil').length).toBeGreaterThan(0);
  for (const thing of [...of('sword'), ...of('anvil')])
    expect(foot(thing)).toBeGreaterThan(one('blacksmith').box.y + 0.6 * one('blacksmith').box.height);
});

test('a horseshoe that is hammered glows on the anvil as a horseshoe', () => {
  const parts = staged('A blacksmith hammers a red-hot horseshoe')
    .one('horseshoe')
    .drawing.shapes.map((s) => s.part);
  expect(parts).toContain('hot shoe');
  expect(parts).not.toContain('hot blade');
});
