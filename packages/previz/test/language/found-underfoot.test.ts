/** What is found lying there is picked up; what nobody lifts stays where it is. */
import { expect, it } from 'vitest';
import { planSet } from '../../src/index.ts';

const poseOf = (prompt: string) =>
  planSet({ prompt, seeds: [7], width: 1280, height: 720, references: [] }).shots[0]?.mentions[0]?.pose;

it.each([
  ['A boy finds a wallet on the pavement', true],
  ['A detective finds a bloody knife on the kitchen floor', true],
  ['A girl discovered an old key in the grass', true],
  ['A policeman finds a body on the floor', false],
  ['A hiker finds a fox in the snow', false],
  ['A scout finds footprints in the sand', false],
  ['A boy finds a treasure chest in a cave', false],
])('%s: stoops is %s', (prompt, stoops) => {
  expect(poseOf(prompt) === 'stoop').toBe(stoops);
});
