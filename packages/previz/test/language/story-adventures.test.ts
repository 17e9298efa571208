import { expect, it, test } from 'vitest';
import { planSet } from '../../src/index.ts';
import { inStorySense } from '../../src/language/english/story-senses.ts';

const plan = (prompt: string) => planSet({ prompt, seeds: [7, 8], width: 640, height: 480, references: [] });

test.each([
  ['A griffin lands on a rock. The girl climbs on its back.', 'rides the griffin'],
  ['A druid kneels at a mossy altar in a dark forest.', 'stone slab'],
  ['Orcs run to the gate of a mountain fortress.', 'the castle gate'],
  ['The pilot climbs into the cockpit of her damaged walker.', 'giant mech'],
  ['A dragon rider greets the king. The rider bows.', 'The warrior bows'],
  ['A truck flips and barrels of water roll over the road.', 'barrels roll over'],
  ['A bard plays a slow lullaby on his lute.', 'plays his lute'],
])('%s', (story, means) => {
  expect(inStorySense(story)).toContain(means);
});

test.each([
  'A bride cries at the altar of the village church.',
  'A dog walker waits beside the pilot.',
  'A woman in a taxi waves to the queen on the hotel balcony.',
])('%s is left as it is', (story) => {
  expect(inStorySense(story)).toBe(story);
});

it.each([
  ['A truck drives across the desert. It rolls over the sand.', 'desert'],
  ['A boy walks in a cave. A troll blocks the tunnel.', 'cave'],
  ['A girl walks on a highway. She finds a watch in a glove compartment.', 'highway'],
])('%s stays where it is', (prompt, place) => {
  expect(plan(prompt).shots.map((s) => s.place.setting)).toEqual([place, place]);
});

test('who unrolls a map on a barrel has it there, and lays a glowing stone down without lying down', () => {
  const { shots, script } = plan('A captain unrolls a map on a barrel.');
  const on = shots[0]?.relations.find((r) => r.kind === 'on');
  expect(script.entities.find((e) => e.id === on?.subject)?.noun).toBe('map');
  const laid = plan('A witch lays a glowing blue crystal on it.').script.beats[0]?.mentions[0];
  expect(laid?.verb).toBe('put');
});

test('a horse is left above when its rider is pulled under water', () => {
  const { shots } = plan('A knight rides a horse across a lake. A mermaid pulls him underwater.');
  expect(shots[1]?.relations.some((r) => r.kind === 'riding')).toBe(false);
});
