import { expect, it } from 'vitest';
import { foot, middleX, overlapOf, staged } from './staged.ts';

it.each([
  ['Two spies fight on top of a moving train', 'train-roof'],
  ['A cowboy runs along the roof of a train', 'train-roof'],
  ['Pirates board a ship', 'ship-deck'],
  ['A pirate captain looks through his telescope, his crew behind him', 'ship-deck'],
  ['A hacker in a dark room with many screens', 'control-room'],
])('the deed is where it is done: %s', (prompt, setting) => {
  expect(staged(prompt).scene.set.setting).toBe(setting);
});

it('whom a saucer takes is in its beam, off the ground', () => {
  const { scene, of, one } = staged('A UFO abducts a cow from a field at night with a beam of light');
  expect(scene.set.setting).toBe('field');
  const beam = scene.actors.find((a) => a.drawing.shapes.some((s) => s.part === 'beam'));
  expect(beam).toBeDefined();
  if (!beam) return;
  expect(of('ufo')[0]?.box.y).toBeLessThan(one('cow').box.y);
  expect(overlapOf(one('cow'), beam)).toBeGreaterThan(0.7);
  expect(foot(one('cow'))).toBeLessThan(foot(beam));
});

it('an archer has a bow', () => {
  const archer = staged('An elf archer shoots at an orc in the forest').one('archer');
  expect(archer.drawing.shapes.some((s) => s.part === 'string')).toBe(true);
});

it('what lurks under a bed fits under it, and the bed is no larger for it', () => {
  const { one } = staged('wide shot: a monster under the bed, a scared child');
  const [monster, bed, child] = [one('monster'), one('bed'), one('child')];
  expect(monster.box.height).toBeLessThan(bed.box.height);
  expect(bed.box.height).toBeLessThan(1.3 * child.box.height);
  expect(Math.abs(middleX(monster) - middleX(bed))).toBeLessThan(0.5 * bed.box.width);
});

it('lasers cross the whole picture', () => {
  const { scene, one } = staged('A spy crawls under laser beams in a museum');
  expect(one('laser ray').box.width).toBeGreaterThanOrEqual(scene.width);
});

it.each([
  ['A hunter faces a bear', 'hunter', 'string'],
  ['A barbarian fights a giant snake', 'barbarian', 'blade'],
])('who faces a beast has the weapon up: %s', (prompt, who, part) => {
  expect(
    staged(prompt)
      .one(who)
      .drawing.shapes.some((s) => s.part === part),
  ).toBe(true);
});

it('a wizard and a dragon that talk are turned to each other', () => {
  const { one } = staged('wide shot: a wizard and a dragon talk in a library');
  const [wizard, dragon] = [one('wizard'), one('dragon')];
  const right = middleX(dragon) > middleX(wizard);
  // As drawn people face right and the dragon left.
  expect(wizard.flip).toBe(!right);
  expect(dragon.flip).toBe(!right);
});
