import { expect, it } from 'vitest';
import { planSet } from '../../src/index.ts';
import { readPrompt } from '../../src/language/index.ts';
import { stageShot } from '../../src/staging/index.ts';

it('whoever plans or stages a set leaves its script as it was read: all frames share it', () => {
  const size = { width: 960, height: 720 };
  const prompt =
    'Mia finds a wet puppy under a bench. She carries it home. They sleep by the fire. No people.';
  const script = readPrompt(prompt);
  const before = JSON.stringify(script);
  const plan = planSet({ prompt, seeds: [1, 2, 3, 4], ...size, references: [] });
  for (const shot of plan.shots) stageShot(shot, plan.cast, size);
  expect(plan.script).toEqual(script);
  expect(JSON.stringify(script)).toBe(before);
});

it('a prompt read long ago is read again, and the same', () => {
  const first = readPrompt('a red boat');
  for (const noun of ['cat', 'dog', 'cow', 'hen', 'fox', 'owl']) readPrompt(`a ${noun}`);
  expect(readPrompt('a red boat')).not.toBe(first);
  expect(readPrompt('a red boat')).toEqual(first);
});
