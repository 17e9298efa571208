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

const up = (a: ReturnType<ReturnType<typeof staged>['one']>, hand: string) => onScreen(a, hand).y;

test.each([
  ['A man eats steak at a table', 'man'],
  ['An old woman eats soup in her kitchen', 'old woman'],
])('%s: the fork comes from under the mouth, the other hand lies on the table', (prompt, noun) => {
  const { one } = staged(prompt);
  const who = one(noun);
  const { y: chin } = onScreen(who, 'chin');
  expect(up(who, 'hand.right')).toBeGreaterThan(onScreen(who, 'mouth').y);
  expect(up(who, 'hand.left')).toBeGreaterThan(chin + 0.2 * who.box.height);
});

test('at a long table a family sits together before a frame from the waist', () => {
  const { one, scene } = staged('A family has dinner at a long table, medium shot, evening', 1280, 720);
  for (const noun of ['mother', 'father', 'child']) {
    const { box } = one(noun);
    expect(box.x).toBeGreaterThan(-0.02 * scene.width);
    expect(box.x + box.width).toBeLessThan(1.02 * scene.width);
  }
});

test('two who dine are near each other in a medium shot', () => {
  const { of } = staged('Two friends eat ramen in a small noodle shop, medium shot', 1280, 720);
  for (const { box } of of('friend')) expect(box.x + box.width / 2).toBeLessThan(1280);
});

test('of two who drink one has the cup at the mouth, the other one before her', () => {
  const { of } = staged('Two women drink coffee in a cafe');
  const [one, two] = of('woman');
  const reach = (a: NonNullable<typeof one>) =>
    Math.abs(up(a, 'hand.right') - onScreen(a, 'mouth').y) / a.box.height;
  expect(reach(one!)).toBeLessThan(0.18);
  expect(reach(two!)).toBeGreaterThan(0.2);
});

test('who has tea with another sits at a table with a pot on it', () => {
  const { of } = staged('A bear and a rabbit have tea in a garden');
  expect(of('bistro-table')).toHaveLength(1);
  expect(of('teapot')).toHaveLength(1);
});

test('who has breakfast in bed has no table, and two of them show both faces', () => {
  const { of, one } = staged('A couple has breakfast in bed');
  expect(of('dining-table')).toEqual([]);
  const [a, b] = [onScreen(one('woman'), 'chin'), onScreen(one('man'), 'chin')];
  expect(Math.abs(a.x - b.x)).toBeGreaterThan(0.15 * one('man').box.height);
});

test.each([
  ['A skater laces her boots on a bench', 'skater', 'bench'],
  ['An old man pulls on his boots on the edge of the bed', 'old man', 'bed'],
])('%s: sits, bent down to the foot', (prompt, noun, seat) => {
  const { one } = staged(prompt);
  const who = one(noun);
  const hips = onScreen(who, 'hips').y;
  expect(Math.abs(hips - onScreen(one(seat), 'seat').y)).toBeLessThan(0.2 * who.box.height);
  expect(foot(who)).toBeGreaterThan(hips + 0.25 * who.box.height);
  expect(foot(who) - onScreen(who, 'hand.right').y).toBeLessThan(0.25 * who.box.height);
});

test.each([
  ['A knight sharpens his sword in the armoury', 'knight'],
  ['A woman draws a whetstone along her sword on the porch', 'woman'],
  ['A viking sharpens his axe beside a campfire', 'viking'],
])('%s: seated, one hand on the hilt and the stone farther along the blade', (prompt, noun) => {
  const { one, of } = staged(prompt);
  const who = one(noun);
  const [hilt, stone] = ['hand.left', 'hand.right'].map((a) => onScreen(who, a));
  expect(Math.abs(stone!.x - hilt!.x)).toBeGreaterThan(0.1 * who.box.height);
  expect(Math.abs(stone!.y - hilt!.y)).toBeLessThan(0.1 * who.box.height);
  expect(who.drawing.bounds.height).toBeLessThan(160);
  expect(of('whetstone')).toEqual([]);
});
