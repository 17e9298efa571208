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

it.each([
  ['Two goats butt heads on a mountain', 'goat'],
  ['Two stags lock antlers at dawn', 'stag'],
])('%s: they fight, and nothing else is drawn', (prompt, noun) => {
  const { scene, of } = staged(prompt);
  expect(of(noun)).toHaveLength(2);
  expect(scene.actors).toHaveLength(2);
});

it('a wet dog that shakes off water has drops all about it', () => {
  const { scene } = staged('A dog shakes off water on the beach, drops flying');
  expect(scene.set.setting).toBe('beach');
  expect(scene.actors.some((a) => a.label === 'drops')).toBe(true);
});

it('what a puppy chews is at its mouth, and the rug lies under both', () => {
  const { one } = staged('A puppy chews a slipper on the rug');
  const mouth = onScreen(one('puppy'), 'mouth');
  expect(Math.abs(middleX(one('slipper')) - mouth.x)).toBeLessThan(one('slipper').box.width);
  expect(foot(one('rug'))).toBeGreaterThan(foot(one('puppy')) - 4);
});

it('a spider is in the middle of its web', () => {
  const { one } = staged('A spider in its web');
  const [spider, web] = [one('spider'), one('web')];
  expect(overlapOf(spider, web)).toBeGreaterThan(0.95);
  expect(Math.abs(middleX(spider) - middleX(web))).toBeLessThan(0.06 * web.box.width);
});

it('a kitten in a flower pot has the flowers’ place, its head over the rim', () => {
  const { one } = staged('A kitten asleep in a flowerpot');
  expect(one('flowerpot').drawing.shapes.some((s) => s.part === 'petal')).toBe(false);
  expect(one('kitten').box.y).toBeLessThan(one('flowerpot').box.y);
});

it('an owl that lands has its wings up and its feet on the post', () => {
  const { one } = staged('An owl lands on a fence post at night');
  expect(foot(one('owl'))).toBeLessThan(one('fence post').box.y + 0.1 * one('fence post').box.height);
  expect(one('owl').box.width).toBeGreaterThan(one('owl').box.height);
});

it.each([
  ['A knight and a dragon face each other', 'knight', 'dragon'],
  ['A zookeeper and an elephant', 'zookeeper', 'elephant'],
  ['A bear and a hiker on a mountain trail', 'hiker', 'bear'],
])('%s: the beast has its head where the other is', (prompt, person, beast) => {
  const { one } = staged(prompt, 1280, 720);
  const eyes = onScreen(one(beast), 'eyes').x;
  const own = middleX(one(beast));
  const other = middleX(one(person));
  expect(Math.sign(eyes - own)).toBe(Math.sign(other - own));
});
