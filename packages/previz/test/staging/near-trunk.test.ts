/** Who is at the foot of a tree stands at a trunk that goes out of the frame, and is not lost beside a whole tree. */
import { expect, it } from 'vitest';
import { overlapOf, staged } from './staged.ts';

it.each([
  ['A squirrel eats a nut under an oak', 'squirrel', 'oak'],
  ['A hedgehog sleeps at the foot of a tree', 'hedgehog', 'tree'],
  ['A woodpecker taps on a tree', 'woodpecker', 'tree'],
])('%s: the trunk is wider than the beast is high, and cut by the frame', (prompt, beast, tree) => {
  const { one } = staged(prompt);
  const trunk = one(tree).drawing.shapes;
  expect(trunk.some((s) => s.part === 'bark')).toBe(true);
  expect(one(tree).box.width).toBeGreaterThan(1.4 * one(beast).box.height);
  expect(one(beast).box.height).toBeGreaterThan(0.13 * 720);
});

it('what is carved into a trunk is on it, of bare wood, and the knife is at it', () => {
  const { one } = staged('A boy carves a heart into a tree trunk');
  expect(overlapOf(one('heart'), one('tree'))).toBeGreaterThan(0.9);
  expect(one('boy').box.height).toBeGreaterThan(0.5 * 720);
});

it('a fox behind a tree looks out at its side', () => {
  const { one } = staged('A fox hides behind a tree in the snow');
  const [fox, tree] = [one('fox').box, one('tree').box];
  expect(fox.x < tree.x + 20 || fox.x + fox.width > tree.x + tree.width - 20).toBe(true);
});

it('whole trees stay where nobody is at their foot, and in a wide shot', () => {
  for (const prompt of [
    'A bird on top of a tree',
    'Wide shot: a squirrel under a tree',
    'A girl sits under a tree',
  ]) {
    const tree = staged(prompt).of('tree')[0];
    expect(tree?.drawing.shapes.some((s) => s.part === 'bark') ?? false).toBe(false);
  }
});
