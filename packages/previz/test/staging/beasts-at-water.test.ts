/** Beasts swim and drink where there is water, eat at the bowl, fly on their own wings, and look out of baskets. */
import { expect, it } from 'vitest';
import { planSet } from '../../src/index.ts';
import { stageShot } from '../../src/staging/index.ts';

const FRAME = { width: 640, height: 480 };

function staged(prompt: string) {
  const { shots, cast } = planSet({ prompt, seeds: [7], references: [], ...FRAME });
  const [shot] = shots as [(typeof shots)[number]];
  return { ...stageShot(shot, cast, FRAME), setting: shot.place.setting };
}

it.each([
  ['a penguin swimming', 'underwater'],
  ['a turtle swimming', 'underwater'],
  ['a polar bear swimming', 'lake'],
  ['an elephant drinking water', 'lake'],
])('%s: %s', (prompt, setting) => {
  const scene = staged(prompt);
  expect(scene.setting).toBe(setting);
  expect(scene.actors.map((a) => a.label)).not.toContain('water');
});

it('a dog that drinks from a bowl has its muzzle there', () => {
  const { actors } = staged('a dog drinking from a bowl');
  const [dog, bowl] = ['dog', 'bowl'].map((l) => actors.find((a) => a.label === l)?.box);
  if (!dog || !bowl) throw new Error('not drawn');
  const gap = Math.max(bowl.x - dog.x - dog.width, dog.x - bowl.x - bowl.width);
  expect(gap).toBeLessThan(0.12 * dog.width);
});

it('an owl flies on spread wings', () => {
  const [still, flying] = ['an owl', 'a flying owl'].map((p) => staged(p).actors[0]?.drawing.bounds);
  expect((flying?.width ?? 0) / (flying?.height ?? 1)).toBeGreaterThan(
    1.5 * ((still?.width ?? 1) / (still?.height ?? 1)),
  );
});

it('who curls up to sleep lies', () => {
  const [stands, sleeps] = ['a fox', 'a fox sleeping curled up'].map(
    (p) => staged(p).actors[0]?.drawing.bounds,
  );
  expect(sleeps?.height ?? 1).toBeLessThan(0.8 * (stands?.height ?? 0));
});

it('an owl on a mailbox sits on the box, not on its flag', () => {
  const { actors } = staged('an owl on a mailbox');
  const [owl, box] = ['owl', 'mailbox'].map((l) => actors.find((a) => a.label === l)?.box);
  if (!owl || !box) throw new Error('not drawn');
  expect(owl.y + owl.height).toBeGreaterThan(box.y + 0.12 * box.height);
});
