/** Fruit on its tree, a picnic in its shade, a bee in its bloom, a heron before the reeds, a lighthouse in the waves. */
import { expect, it } from 'vitest';
import { foot, middleX, middleY, overlapOf, staged } from './staged.ts';

it('who picks apples from a tree stands at an apple tree', () => {
  const { one } = staged('a girl picks apples from a tree');
  const [girl, tree] = [one('girl'), one('tree')];
  expect(tree.drawing.shapes.map((s) => s.part)).toContain('fruit');
  expect(Math.abs(middleX(girl) - middleX(tree))).toBeLessThan(tree.box.width);
});

it('the blanket of a picnic under an oak lies under it', () => {
  const { one } = staged('a family has a picnic under an oak tree');
  const [tree, blanket] = [one('oak tree'), one('picnic blanket')];
  expect(Math.abs(middleX(tree) - middleX(blanket))).toBeLessThan(0.5 * tree.box.width);
});

it('a bee on a sunflower is in the bloom and in the frame', () => {
  const { one } = staged('a close-up of a bee on a sunflower', 960, 720);
  const [bee, flower] = [one('bee'), one('sunflower')];
  expect(overlapOf(bee, flower)).toBeGreaterThan(0.9);
  expect(bee.box.y).toBeGreaterThan(0);
  expect(Math.abs(middleY(bee) - 360)).toBeLessThan(120);
});

it('a heron in the reeds is beside them, in the water', () => {
  const { one } = staged('a heron stands in the reeds');
  expect(overlapOf(one('heron'), one('reed'))).toBeLessThan(0.2);
  expect(one('heron').drawing.shapes.map((s) => s.part)).toContain('foam');
});

it.each([
  ['a lighthouse in a storm, huge waves crash against the rocks', 'rough-sea'],
  ['huge waves crash against a lighthouse', 'rough-sea'],
  ['two rabbits in a meadow of flowers', 'poppy-field'],
])('%s: %s', (prompt, setting) => {
  expect(staged(prompt).scene.set.setting).toBe(setting);
});

it('a sandcastle shows between those who build it', () => {
  const { one, of } = staged('two girls build a sandcastle');
  const castle = one('sandcastle');
  const [left, right] = of('girl').sort((a, b) => a.box.x - b.box.x);
  if (!left || !right) throw new RangeError('two girls');
  expect(middleX(left)).toBeLessThan(castle.box.x + 0.2 * castle.box.width);
  expect(middleX(right)).toBeGreaterThan(castle.box.x + 0.8 * castle.box.width);
});

it('a cow is milked into a pail', () => {
  const { one } = staged('a farmer milks a cow');
  expect(Math.abs(foot(one('bucket')) - foot(one('farmer')))).toBeLessThan(40);
});

it('who hangs from a cliff climbs it, with no rock of its own', () => {
  const { scene } = staged('a climber hangs from a cliff');
  expect(scene.actors.map((a) => a.label)).toEqual(['climber']);
});

it('the Milky Way over a camp is no place in space', () => {
  expect(staged('two campers by a fire, the Milky Way above').scene.set.air).toBe('air');
});

it('those who feed chickens stand on both sides of them, and feed nobody else', () => {
  const { one, of } = staged('a grandmother and her granddaughter feed chickens');
  const hens = of('chicken').map(middleX);
  const feeders = ['grandmother', 'granddaughter'].map((l) => middleX(one(l))).sort((a, b) => a - b);
  expect(feeders[0]).toBeLessThan(Math.min(...hens));
  expect(feeders[1]).toBeGreaterThan(Math.max(...hens));
});

it('a campfire burns amid those who roast something over it', () => {
  const { one, of } = staged('two boys and a girl roast sausages over a campfire');
  const fire = one('campfire');
  const people = [...of('boy'), ...of('girl')].map(middleX);
  expect(fire.box.x + fire.box.width).toBeLessThan(960);
  expect(Math.min(...people)).toBeLessThan(middleX(fire));
  expect(Math.max(...people)).toBeGreaterThan(middleX(fire));
});

it.each([
  ['a girl picks flowers in a field', 'girl', 0.9],
  ['a woman picks strawberries in a field', 'woman', 0.9],
])('%s: down at them', (prompt, who, share) => {
  const standing = staged(`a ${who} in a field`).one(who).drawing.bounds.height;
  expect(staged(prompt).one(who).drawing.bounds.height).toBeLessThan(share * standing);
});
