/** Flights of steps are places one is on: a shrine's, a public building's, a house's doorstep. */
import { expect, it } from 'vitest';
import { planSet } from '../../src/index.ts';

const shotOf = (prompt: string) => {
  const { shots } = planSet({ prompt, seeds: [7], width: 1280, height: 720, references: [] });
  return shots[0] as (typeof shots)[number];
};

it.each([
  ['Two monks climb stone steps in the fog', 'shrine-steps', 'away'],
  ['A samurai descends the mossy steps of a shrine', 'shrine-steps', 'camera'],
  ['A student runs down the steps of the university', 'public-steps', 'camera'],
  ['A woman walks up the museum steps', 'public-steps', null],
  ['Two lawyers talk on the courthouse steps', 'public-steps', null],
  ['A homeless man sleeps on a flight of stone steps', 'public-steps', null],
  ['A girl sits on the steps in front of her house', 'doorstep', null],
  ['A man on the left steps in a puddle on a street', 'street', null],
])('%s: %s', (prompt, setting, towards) => {
  const shot = shotOf(prompt);
  expect(shot.place.setting).toBe(setting);
  if (towards) expect(shot.mentions[0]?.towards).toBe(towards);
});

it.each([
  ['A grandmother knits in a rocking chair by the fire', 'living-room'],
  ['A man reads the newspaper in an armchair by the fire', 'living-room'],
  ['Friends sit on chairs around a campfire', 'campsite'],
])('%s: %s', (prompt, setting) => {
  expect(shotOf(prompt).place.setting).toBe(setting);
});
