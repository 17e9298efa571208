import { expect, test } from 'vitest';
import { onScreen, staged } from './staged.ts';

test.each([
  ['A cowboy cracks a whip', 'cowboy', 'lash'],
  ['A soldier burns a flag', 'soldier', 'flames'],
])('%s', (prompt, label, part) => {
  const parts = staged(prompt)
    .one(label)
    .drawing.shapes.map((s) => s.part);
  expect(parts).toContain(part);
});

test('who cuts a cake has it on a table, the knife at it', () => {
  const { one } = staged('A girl cuts a birthday cake');
  const cake = one('birthday cake').box;
  const hand = onScreen(one('girl'), 'hand.right');
  expect(Math.abs(hand.x - (cake.x + cake.width / 2))).toBeLessThan(cake.width);
  expect(cake.y + cake.height).toBeLessThan(one('girl').box.y + one('girl').box.height - cake.height / 2);
});

test('who puts a crown on a head has the hand there', () => {
  const { one } = staged('A bishop crowns a queen in a cathedral');
  const hands = ['hand.right', 'hand.left'].map((h) => onScreen(one('bishop'), h).y);
  expect(Math.min(...hands)).toBeLessThan(onScreen(one('queen'), 'chin').y);
});

test.each(['A man closes the curtains', 'A man closes the window'])('%s: a hand is at it', (prompt) => {
  const { one } = staged(prompt);
  const { box } = one(prompt.includes('curtains') ? 'curtain' : 'window');
  const hand = onScreen(one('man'), 'hand.right');
  expect(hand.x).toBeGreaterThan(box.x - 8);
  expect(hand.x).toBeLessThan(box.x + box.width + 8);
  expect(hand.y).toBeLessThan(box.y + box.height);
});

test('who collects shells kneels to them', () => {
  const { one } = staged('A girl collects shells on the beach');
  const shell = one('shell').box;
  expect(onScreen(one('girl'), 'hand.right').y).toBeGreaterThan(shell.y - shell.height);
});

test('wood is chopped with an axe, and carrots with a knife', () => {
  expect(staged('A lumberjack chops wood').of('carrot')).toEqual([]);
  expect(staged('A chef chops').of('carrot')).toHaveLength(1);
});
