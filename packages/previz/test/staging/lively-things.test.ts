/** Things that feel and flee have a face and limbs; others have none. */
import { expect, it } from 'vitest';
import { staged } from './staged.ts';

function hasHands(prompt: string, label: string): boolean {
  return staged(prompt, 640, 480, 7)
    .of(label)
    .some((a) => a.drawing.shapes.some((s) => s.part === 'hand'));
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
  ['A German shepherd runs across a field', 'german shepherd'],
])('%s: %s is a thing', (prompt, label) => {
  expect(hasHands(prompt, label)).toBe(false);
});
