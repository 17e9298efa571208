import { expect, test } from 'vitest';
import { planSet } from '../../src/index.ts';
import { foot, onScreen, staged } from './staged.ts';

const mentionOf = (prompt: string) =>
  planSet({ prompt, seeds: [1], width: 960, height: 720, references: [] }).shots[0]?.mentions[0];

test.each([
  ['A man sits on a bench drinking coffee', 'drink', 'sit'],
  ['A boy sits on a wall eating an apple', 'eat', 'sit'],
  ['A teenager sits on the floor playing a guitar', 'play-guitar', 'cross-legged'],
  ['A girl reads a book sitting on a sofa', 'read', 'sit'],
])('%s: hands and seat are both kept', (prompt, pose, posture) => {
  expect(mentionOf(prompt)).toMatchObject({ pose, posture });
});

test('who sits drinking has the cup at the mouth, and sits', () => {
  const { one } = staged('A man sits on a bench drinking coffee');
  const man = one('man');
  const [hand, mouth, hips] = ['hand.right', 'mouth', 'hips'].map((a) => onScreen(man, a));
  expect(Math.hypot(hand!.x - mouth!.x, hand!.y - mouth!.y)).toBeLessThan(0.25 * man.box.height);
  expect(hips!.y).toBeLessThan(one('bench').box.y + one('bench').box.height);
});

test('who plays on the floor sits on it', () => {
  const sitting = staged('A teenager sits on the floor playing a guitar').one('teenager');
  const standing = staged('A teenager plays a guitar').one('teenager');
  const share = (a: typeof sitting) => a.drawing.bounds.height / 160;
  expect(share(sitting)).toBeLessThan(0.75 * share(standing));
});

test.each([
  ['A woman works at her computer in the office', 'woman', 'computer'],
  ['A man types on a laptop at a desk', 'man', 'laptop'],
  ['A student writes an essay on her laptop in the library', 'student', 'laptop'],
])('%s: sits at a desk, the hands at the keys', (prompt, noun, screen) => {
  const { one, of } = staged(prompt);
  const [who, at] = [one(noun), one(screen)];
  const keys = onScreen(at, 'keys');
  const hand = onScreen(who, 'hand.right');
  expect(Math.hypot(hand.x - keys.x, hand.y - keys.y)).toBeLessThan(0.6 * at.box.width);
  expect(foot(at)).toBeLessThan(foot(one('desk')) - 0.6 * one('desk').box.height);
  expect(of('sheet of paper')).toEqual([]);
});
