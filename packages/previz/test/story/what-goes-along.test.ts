import { expect, it } from 'vitest';
import { planSet } from '../../src/index.ts';

it('what somebody takes along is gone with them', () => {
  const prompt = 'A couple argues in the kitchen. She leaves with a suitcase. He sits alone at the table.';
  const { script, shots } = planSet({ prompt, seeds: [7, 8, 9], width: 640, height: 480, references: [] });
  const suitcase = script.entities.find((e) => e.noun === 'suitcase')?.id;
  const there = shots.map((s) => s.mentions.some((m) => m.entity === suitcase));
  expect(there).toEqual([false, true, false]);
});
