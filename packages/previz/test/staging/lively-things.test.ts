/** Things that feel and flee have a face and limbs; others have none. */
import { expect, it } from 'vitest';
import { planSet } from '../../src/index.ts';
import { stageShot } from '../../src/staging/index.ts';

const FRAME = { width: 640, height: 480 };

function hasHands(prompt: string, label: string): boolean {
  const { shots, cast } = planSet({ prompt, seeds: [7], references: [], ...FRAME });
  const { actors } = stageShot(shots[0] as (typeof shots)[number], cast, FRAME);
  return actors.some((a) => a.label === label && a.drawing.shapes.some((s) => s.part === 'hand'));
}

it.each([
  ['A frightened carrot runs from a knife', 'carrot'],
  ['A happy avocado dances on a kitchen counter', 'avocado'],
  ['Cartoon germs flee from a toothbrush', 'germ'],
])('%s: %s is alive', (prompt, label) => {
  expect(hasHands(prompt, label)).toBe(true);
});

it.each([
  ['A carrot lies on a cutting board', 'carrot'],
  ['A boy runs with an apple in his hand', 'apple'],
  ['Leaves dance in the wind', 'leaf'],
])('%s: %s is a thing', (prompt, label) => {
  expect(hasHands(prompt, label)).toBe(false);
});
