/** Beasts at one another: they fight head to head, carry by the neck, strike on the wing, and breach. */
import { expect, it } from 'vitest';
import { foot, middleX, onScreen, overlapOf, staged } from './staged.ts';

it.each([
  ['Two stags fight in a forest', 'stag'],
  ['Two bears wrestle on a riverbank', 'bear'],
])('%s: turned to one another, heads together', (prompt, noun) => {
  const [one, other] = staged(prompt).of(noun);
  if (!one || !other) throw new Error('not two');
  expect(one.flip).not.toBe(other.flip);
  const gap = Math.abs(onScreen(one, 'mouth').x - onScreen(other, 'mouth').x);
  expect(gap).toBeLessThan(0.2 * one.box.width);
});

it('a kitten hangs from its mother’s mouth, off the ground', () => {
  const { one } = staged('A cat carries her kitten in her mouth');
  const [cat, kitten] = [one('cat'), one('kitten')];
  expect(foot(kitten)).toBeLessThan(foot(cat) - 0.04 * cat.box.height);
  expect(Math.abs(middleX(kitten) - onScreen(cat, 'mouth').x)).toBeLessThan(0.5 * cat.box.width);
});

it('an eagle takes its fish on the wing, under it', () => {
  const { one } = staged('An eagle grabs a salmon from a river');
  expect(one('salmon').box.y).toBeGreaterThan(one('eagle').box.y + 0.5 * one('eagle').box.height);
});

it('piglets that are nursed lie at the belly of the sow', () => {
  const { one, of } = staged('A sow nurses her piglets');
  for (const piglet of of('piglet')) expect(overlapOf(piglet, one('sow'))).toBeGreaterThan(0.5);
});

it('a whale that breaches stands out of the water, higher than wide', () => {
  const { one, scene } = staged('A whale breaches beside a sailing boat');
  expect(scene.set.setting).toBe('ocean');
  const shapes = one('whale').drawing.shapes.map((s) => s.part);
  expect(shapes).toContain('foam');
  expect(shapes).not.toContain('spout');
});
