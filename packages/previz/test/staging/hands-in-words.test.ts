import { describe, expect, it, test } from 'vitest';
import { middleX, overlapOf, staged } from './staged.ts';

describe('the rope of a load is tied to it', () => {
  it.each([
    ['A man pulls a sled through the snow', 'sled'],
    ['A fisherman pulls a boat onto the beach', 'boat'],
    ['A man drags a sack', 'sack'],
    ['A girl pulls a toy wagon', 'wagon'],
  ])('%s', (prompt, load) => {
    const { one } = staged(prompt);
    expect(overlapOf(one('rope'), one(load))).toBeGreaterThan(0);
  });
});

describe('what is put on a table has the hands on it', () => {
  it.each([
    ['A maid places a vase on the table', 'maid', 'vase'],
    ['A waiter puts a plate on the table', 'waiter', 'plate'],
    ['A woman lays a book on the desk', 'woman', 'book'],
  ])('%s', (prompt, who, what) => {
    const { one } = staged(prompt);
    expect(overlapOf(one(who), one(what))).toBeGreaterThan(0);
  });
});

test('a ball of snow that is rolled has grown', () => {
  const { one } = staged('A boy rolls a snowball');
  expect(one('snowball').box.height).toBeGreaterThan(0.4 * one('boy').box.height);
  expect(staged('A boy holds a snowball').one('snowball').box.height).toBeLessThan(
    0.3 * staged('A boy holds a snowball').one('boy').box.height,
  );
});

test('what is shot off a fence stands on it, before the gun', () => {
  const { one } = staged('A gunslinger shoots a bottle off a fence');
  expect(Math.abs(middleX(one('bottle')) - middleX(one('fence')))).toBeLessThan(one('fence').box.width / 2);
  expect(Math.abs(middleX(one('bottle')) - middleX(one('gunslinger')))).toBeGreaterThan(100);
});

test('a pupil who opens a window has left the desk', () => {
  const { scene } = staged('A student opens a window in the classroom');
  expect(scene.actors.some((a) => a.label === 'school-desk')).toBe(false);
});

describe('what is put on or into what stands on a table has the hands on it', () => {
  it.each([
    ['A chef puts a lid on a pot', 'chef', 'lid'],
    ['A boy puts a coin into a piggy bank', 'boy', 'piggy bank'],
    ['A girl puts flowers in a vase', 'girl', 'vase'],
  ])('%s', (prompt, who, what) => {
    const { one } = staged(prompt);
    expect(overlapOf(one(who), one(what))).toBeGreaterThan(0);
  });
});

test('hands are on the trunk of a tree that is shaken', () => {
  const { one } = staged('A girl shakes an apple tree');
  expect(Math.abs(middleX(one('girl')) - middleX(one('apple tree')))).toBeLessThan(
    0.7 * one('girl').box.width,
  );
});

test('roller skates have wheels, ice skates a blade', () => {
  const parts = (prompt: string) =>
    staged(prompt)
      .one('girl')
      .drawing.shapes.map((s) => s.part);
  expect(parts('A girl roller-skates in the park')).toContain('wheel');
  expect(parts('A girl skates on a frozen lake')).not.toContain('wheel');
});

test('two at a tug of war have the rope between them', () => {
  const { one, of } = staged('Two boys play tug of war');
  const { x, width } = one('rope').box;
  for (const { box } of of('boy')) {
    expect(x).toBeLessThan(box.x + box.width);
    expect(x + width).toBeGreaterThan(box.x);
  }
});

describe('near by, a small beast that is petted is in the frame, under the hand', () => {
  it.each([
    ['Close-up of a child petting a kitten', 'child', 'kitten'],
    ['Close-up of a vet stroking a rabbit', 'vet', 'rabbit'],
  ])('%s', (prompt, who, beast) => {
    const { one } = staged(prompt);
    const { box } = one(beast);
    expect(box.y + 0.3 * box.height).toBeLessThan(720);
    expect(overlapOf(one(who), one(beast))).toBeGreaterThan(0);
  });
});
