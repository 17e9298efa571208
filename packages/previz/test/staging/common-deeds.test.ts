import { expect, test } from 'vitest';
import { onScreen, staged } from './staged.ts';

test.each([
  ['A cowboy cracks a whip', 'cowboy', 'lash'],
  ['A soldier burns a flag', 'soldier', 'flames'],
  ['A mob burns a car in the street', 'car', 'flames'],
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

test('who brushes a cat on a sofa is at the cat', () => {
  const { one } = staged('A woman brushes her cat on the sofa');
  const { box } = one('cat');
  const hand = onScreen(one('woman'), 'hand.right');
  expect(hand.x).toBeGreaterThan(box.x - box.width / 2);
  expect(hand.x).toBeLessThan(box.x + 1.5 * box.width);
});

test('who builds a fire kneels to it', () => {
  const man = staged('A man builds a fire on the beach').one('man');
  expect(man.drawing.bounds.height).toBeLessThan(160);
});

test('a brick that breaks a window is in the hand, on no blocks', () => {
  const { scene } = staged('A thief breaks a car window with a brick');
  expect(scene.actors.flatMap((a) => a.drawing.shapes.map((s) => s.part))).not.toContain('block');
});

test('what is checked is in the hand', () => {
  const { one } = staged('A customs officer checks a passport');
  const { box } = one('passport');
  const hand = onScreen(one('customs officer'), 'hand.right');
  expect(Math.abs(hand.x - (box.x + box.width / 2))).toBeLessThan(2 * box.width);
});

test('who caresses a cheek has the hand at the face', () => {
  const { one } = staged("A man caresses a woman's cheek");
  const hand = onScreen(one('man'), 'hand.right');
  const mouth = onScreen(one('woman'), 'mouth');
  const head = one('woman').box.height / 6.5;
  expect(Math.hypot(hand.x - mouth.x, hand.y - mouth.y)).toBeLessThan(0.6 * head);
});
