import { expect, test } from 'vitest';
import { staged } from './staged.ts';

const treeIn = (prompt: string) =>
  staged(prompt, 960, 720, 7).scene.actors.find((a) => /tree/.test(a.label))?.drawing;

const crowns = (prompt: string) =>
  treeIn(prompt)
    ?.shapes.filter((s) => s.part === 'crown')
    .map((s) => s.fill);

test('a tree that is named has the leaves of its season', () => {
  const [autumn] = crowns('A man under a tree in autumn') ?? [];
  const [summer] = crowns('A man under a tree in summer') ?? [];
  const red = (hex = '#000000') => Number.parseInt(hex.slice(1, 3), 16);
  const green = (hex = '#000000') => Number.parseInt(hex.slice(3, 5), 16);
  expect(red(autumn ?? undefined)).toBeGreaterThan(green(autumn ?? undefined));
  expect(green(summer ?? undefined)).toBeGreaterThan(red(summer ?? undefined));
  expect(crowns('A man under a tree in winter')).toEqual([]);
});

test('a colour that is asked is the crown’s', () => {
  expect(crowns('a blue tree')?.[0]).toMatch(/^#[0-5]/);
});
