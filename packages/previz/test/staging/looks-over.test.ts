/** Out of holes, chimneys and watchtowers one looks over the edge; at a fence one is before it. */
import { expect, it } from 'vitest';
import { foot, middleX, onScreen, overlapOf, staged } from './staged.ts';

it('who climbs out of a manhole is seen from the waist, out of the open hole', () => {
  const { one, scene } = staged('a sailor climbs out of a submarine hatch');
  const sailor = one('sailor');
  expect(sailor.box.height).toBeLessThan(2.2 * sailor.box.width);
  const hatch = scene.actors.find((a) => a.drawing.shapes.some((s) => s.part === 'pit'));
  expect(hatch && overlapOf(sailor, hatch)).toBeGreaterThan(0);
});

it('a chimney sweep stands up out of the chimney, not before it', () => {
  const { one } = staged('a chimney sweep looks out of a chimney over the rooftops');
  const [sweep, chimney] = [one('chimney sweep'), one('chimney')];
  expect(sweep.box.y).toBeLessThan(chimney.box.y);
  expect(foot(sweep)).toBeLessThan(foot(chimney));
  expect(chimney.drawing.shapes.some((s) => s.part === 'smoke')).toBe(false);
});

it('a hunter in a raised hide is under its roof, over its boards', () => {
  const { one } = staged('a hunter sits in a raised hide');
  const [hunter, tower] = [one('hunter'), one('watchtower')];
  expect(hunter.box.height).toBeGreaterThan(0.2 * tower.box.height);
  expect(hunter.box.y).toBeGreaterThan(tower.box.y);
  expect(foot(hunter)).toBeLessThan(tower.box.y + 0.7 * tower.box.height);
});

it('a fence stays on the ground when a dog digs under it', () => {
  const { one } = staged('a dog digs a hole under a fence');
  expect(Math.abs(foot(one('fence')) - foot(one('dog')))).toBeLessThan(0.3 * one('dog').box.height);
});

it('who leans on a gate is at it', () => {
  const { one } = staged('a farmer leans on a wooden gate');
  const [farmer, gate] = [one('farmer'), one('gate')];
  expect(Math.abs(middleX(farmer) - middleX(gate))).toBeLessThan(0.5 * gate.box.width);
});

it('who works on a ceiling has a hand over the head', () => {
  const woman = staged('a woman paints the ceiling of her kitchen').one('woman');
  const hands = ['hand.left', 'hand.right'].map((h) => onScreen(woman, h).y);
  expect(Math.min(...hands)).toBeLessThan(onScreen(woman, 'chin').y);
});

it('cupboards, wardrobes and drawers are open when something is taken from them', () => {
  const parts = (prompt: string, thing: string) =>
    staged(prompt)
      .one(thing)
      .drawing.shapes.map((s) => s.part);
  expect(parts('a boy takes a jar from the cupboard', 'cupboard')).toContain('shelf');
  expect(parts('a boy stands next to a cupboard', 'cupboard')).not.toContain('tin');
  expect(parts('a woman takes a dress from the wardrobe', 'wardrobe')).toContain('clothes');
});

it('who looks over a fence is behind it, the head over its top', () => {
  const { one } = staged('a neighbour looks over the garden fence');
  const [neighbour, fence] = [one('neighbour'), one('fence')];
  expect(neighbour.at.z).toBeGreaterThanOrEqual(fence.at.z - 0.01);
  expect(onScreen(neighbour, 'chin').y).toBeLessThan(fence.box.y);
  expect(foot(neighbour)).toBeLessThan(foot(fence) + 0.1 * neighbour.box.height);
});

it.each([
  ['A man drops a coin into a well', 'coin', 'well'],
  ['A woman drops a letter into a bonfire', 'letter', 'bonfire'],
])('what is dropped into something is over it: %s', (prompt, thing, into) => {
  const { one } = staged(prompt);
  const { x, width } = one(into).box;
  expect(middleX(one(thing))).toBeGreaterThan(x);
  expect(middleX(one(thing))).toBeLessThan(x + width);
});
