import { expect, it } from 'vitest';
import { planSet } from '../../src/index.ts';

it('who finds footprints is seen with the ground they are on', () => {
  const prompt = 'A woman walks out of a hut. She discovers strange footprints in the snow.';
  const { script, shots } = planSet({ prompt, seeds: [100, 101], width: 960, height: 720, references: [] });
  expect(script.entities.at(-1)?.drawable).toBe('footprints-on-the-ground');
  expect(['full', 'medium-wide', 'wide']).toContain(shots[1]?.size);
});
