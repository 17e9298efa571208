import { describe, expect, it, test } from 'vitest';
import { onScreen, overlapOf, staged } from './staged.ts';

describe('hands are at the part of the body that the deed is done to', () => {
  it.each([
    ["A woman strokes her husband's cheek", 'woman', 'husband', 'mouth'],
    ['A mother puts lipstick on her daughter', 'mother', 'daughter', 'mouth'],
    ["A doctor listens to a boy's chest", 'doctor', 'boy', 'chest'],
    ["A mother braids her daughter's hair at the breakfast table", 'mother', 'daughter', 'head.top'],
    ["A grandmother brushes her grandson's hair at the kitchen table", 'grandmother', 'grandson', 'head.top'],
    ['A girl gives her grandpa a manicure', 'girl', 'grandpa', 'hand.right'],
  ])('%s', (prompt, doer, other, spot) => {
    const { one } = staged(`Full shot: ${prompt}`);
    const [hand, at] = [onScreen(one(doer), 'hand.right'), onScreen(one(other), spot)];
    const taller = Math.max(one(doer).box.height, one(other).box.height);
    expect(Math.hypot(hand.x - at.x, hand.y - at.y)).toBeLessThan(0.2 * taller);
  });
});

// The foot is put up on the knee of who sees to it: a shin's length from the own knee, and no farther.
test.each([
  ["A nurse bandages a boy's knee", 'nurse', 'boy'],
  ["A mother ties her son's shoelaces", 'mother', 'son'],
])('%s: the hands are at the foot', (prompt, doer, other) => {
  const { one } = staged(`Full shot: ${prompt}`);
  const [hand, knee] = [onScreen(one(doer), 'hand.right'), onScreen(one(other), 'knee')];
  expect(Math.hypot(hand.x - knee.x, hand.y - knee.y)).toBeLessThan(0.36 * one(other).box.height);
});

test('who is revived lies on the ground, whose hair is cut sits', () => {
  const man = staged('A paramedic does CPR on a man').one('man');
  expect(man.box.width).toBeGreaterThan(2 * man.box.height);
  const client = staged("Full shot: A barber cuts an old man's hair").one('old man');
  expect(onScreen(client, 'knee').y - onScreen(client, 'hips').y).toBeLessThan(0.12 * client.box.height);
});

describe('who teaches or helps another is at it as well', () => {
  it('both stand at the dough, one at either side', () => {
    const { one } = staged('Full shot: A grandmother teaches her grandson to knead dough');
    const x = (who: string) => onScreen(one(who), 'hips').x;
    const dough = one('dough').box.x + one('dough').box.width / 2;
    expect(Math.sign(x('grandmother') - dough)).toBe(-Math.sign(x('grandson') - dough));
    expect(overlapOf(one('grandmother'), one('grandson'))).toBeLessThan(0.2);
  });

  it('who learns to ride is pushed from behind', () => {
    const { one } = staged('A father teaches his son to ride a bike');
    const [pusher, rider] = [one('father'), one('son')];
    const ahead = Math.sign(onScreen(rider, 'knee').x - onScreen(rider, 'hips').x);
    expect(ahead * (onScreen(rider, 'hips').x - onScreen(pusher, 'hips').x)).toBeGreaterThan(0);
    expect(overlapOf(pusher, rider)).toBeLessThan(0.4);
  });
});
