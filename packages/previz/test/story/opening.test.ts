import { expect, it } from 'vitest';
import { planSet } from '../../src/index.ts';

it('a story opens with the place: whoever comes to it is seen whole', () => {
  const prompt = 'A keeper finds a bottle on the beach. He opens it and reads the letter. He runs home.';
  const { shots } = planSet({ prompt, seeds: [1, 2, 3], width: 960, height: 720, references: [] });
  expect(['wide', 'full', 'extreme-wide']).toContain(shots[0]?.size);
});
