import { expect, test } from 'vitest';
import { project } from '../../src/geometry/camera.ts';
import { pointsOf } from '../../src/staging/clear-view.ts';
import { onScreen, staged } from './staged.ts';

test('the stool of a child at a desk is as high as the child sits', () => {
  const { scene, one } = staged('A boy raises his hand in class');
  const stool = scene.set.pieces.find((p) => p.part === 'stool');
  const seat = Math.min(...pointsOf(stool!).map((p) => project(scene.camera, p, 960, 720).y));
  const boy = one('boy');
  expect(Math.abs(seat - onScreen(boy, 'hips').y)).toBeLessThan(0.13 * boy.box.height);
});

test.each([
  ['A dad asleep on the couch with a baby on his chest', 'dad', 'baby'],
  ['An old man asleep on the sofa, a cat lying on his chest', 'old man', 'cat'],
])('%s: lies on the chest', (prompt, who, what) => {
  const { one } = staged(prompt);
  const [chest, { box }] = [onScreen(one(who), 'chest'), one(what)];
  expect(chest.x).toBeGreaterThan(box.x - 0.2 * box.width);
  expect(chest.x).toBeLessThan(box.x + 1.2 * box.width);
  expect(Math.abs(chest.y - box.y - box.height)).toBeLessThan(box.height);
});

test.each([
  ['Two girls eat sandwiches under a cherry tree', 'girl'],
  ['A girl eats an apple under a tree', 'girl'],
])('%s: on the ground, where there is no seat', (prompt, who) => {
  const { one } = staged(prompt);
  expect(onScreen(one(who), 'hips').y).toBeGreaterThan(one(who).box.y + 0.7 * one(who).box.height);
});

test('a lifeguard sits up on a chair of its own kind, above whom it watches', () => {
  for (const prompt of [
    'A lifeguard watches swimmers from a tall chair on a hot beach',
    'A young lifeguard in her high chair looks at the sea at sunset',
  ]) {
    const { one } = staged(prompt);
    const [guard, chair] = [one('lifeguard').box, one('lifeguard chair').box];
    expect(guard.y, prompt).toBeLessThan(chair.y + 0.1 * chair.height);
    expect(guard.y + guard.height, prompt).toBeLessThan(chair.y + 0.6 * chair.height);
  }
});
