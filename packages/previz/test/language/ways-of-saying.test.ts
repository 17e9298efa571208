/** Words that say how or where, and name no thing of their own. */
import { expect, it } from 'vitest';
import { planSet } from '../../src/index.ts';
import { buildSet } from '../../src/sets/index.ts';

const shotOf = (prompt: string) => {
  const { shots } = planSet({ prompt, seeds: [7], width: 1280, height: 720, references: [] });
  return shots[0] as (typeof shots)[number];
};

it.each([
  ['A couple slow dances in a ballroom', 'dance'],
  ['Friends folk dancing in a village square', 'dance'],
  ['A sprinter crouches in the starting blocks', 'crouch'],
])('%s: %s', (prompt, pose) => {
  expect(shotOf(prompt).mentions.map((m) => m.pose)).toContain(pose);
});

it.each([
  ['A street violinist plays in a subway passage', 'subway'],
  ['A Roman soldier sharpens his sword beside a campfire', 'campsite'],
  ['A Roman soldier fights a lion before the crowd', 'arena'],
  ['A girl sits on the porch steps', 'porch'],
])('%s: %s', (prompt, setting) => {
  expect(shotOf(prompt).place.setting).toBe(setting);
});

it('no machines dig at a half-built pyramid', () => {
  const { place } = shotOf('A pharaoh inspects a half-built pyramid in the desert');
  expect(place.states).toContain('unfinished');
  expect(JSON.stringify(buildSet(place.setting, { ...place }).pieces.map((p) => p.part))).not.toMatch(
    /excavator|mixer/,
  );
});
