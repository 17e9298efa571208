import { expect, test } from 'vitest';
import { onScreen, staged } from './staged.ts';

test.each([
  ['A girl feeds her dog', 'girl', 'dog'],
  ['A woman feeds hay to a cow', 'woman', 'cow'],
  ['A child feeds a carrot to a pony', 'child', 'pony'],
])('%s: the hand is at the muzzle', (prompt, who, beast) => {
  const { one } = staged(prompt);
  const hand = onScreen(one(who), 'hand.right');
  const mouth = onScreen(one(beast), 'mouth');
  expect(Math.hypot(hand.x - mouth.x, hand.y - mouth.y)).toBeLessThan(0.2 * one(who).box.height);
});
