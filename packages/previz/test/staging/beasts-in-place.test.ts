import { expect, it } from 'vitest';
import { foot, middleX, staged } from './staged.ts';

it('a cat on a rug is in the middle of it, not at its far edge', () => {
  const { one } = staged('a cat sleeping on a rug');
  const [cat, rug] = [one('cat'), one('rug')];
  expect(foot(cat)).toBeGreaterThan(rug.box.y + 0.2 * rug.box.height);
});

it('a tiger in a cage stays as large as a tiger', () => {
  const { one } = staged('a tiger in a cage');
  const [tiger, cage] = [one('tiger'), one('cage')];
  expect(tiger.box.height).toBeGreaterThan(0.6 * cage.box.height);
});

it('a bear above a couch stands on it', () => {
  const { one } = staged('a bear above a couch');
  const [bear, couch] = [one('bear'), one('couch')];
  expect(Math.abs(middleX(bear) - middleX(couch))).toBeLessThan(0.3 * couch.box.width);
  expect(foot(bear)).toBeLessThan(couch.box.y + 0.7 * couch.box.height);
});

it('a dog that swims shows no legs', () => {
  const [dry, wet] = ['a dog standing by a lake', 'a dog swimming in a lake'].map((prompt) => {
    const { box } = staged(prompt).one('dog');
    return box.width / box.height;
  });
  expect(wet).toBeGreaterThan(1.3 * (dry as number));
});

it('an enormous apple is larger than the tiny car beside it', () => {
  const { one } = staged('a tiny car next to an enormous apple');
  expect(one('apple').box.height).toBeGreaterThan(one('car').box.height);
});

it.each([
  ['a frog sits in a helmet', 'frog', 'helmet'],
  ['a bird sits in a top hat', 'bird', 'top hat'],
  ['a kitten sleeps in a teacup', 'kitten', 'teacup'],
  ['a hedgehog sleeps in a red mitten', 'hedgehog', 'mitten'],
])('%s and looks over its rim', (prompt, who, what) => {
  const { one } = staged(prompt);
  const [beast, vessel] = [one(who), one(what)];
  expect(beast.box.y).toBeLessThan(vessel.box.y);
  expect(foot(beast)).toBeGreaterThan(vessel.box.y);
  expect(Math.abs(middleX(beast) - middleX(vessel))).toBeLessThan(0.5 * vessel.box.width);
});
