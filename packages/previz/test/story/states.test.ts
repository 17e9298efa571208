import { expect, test } from 'vitest';
import { planSet } from '../../src/index.ts';

/** What has become of the thing called `noun` in each frame. */
function statesOf(prompt: string, noun: string, frames: number): (string | null)[] {
  const seeds = Array.from({ length: frames }, (_, i) => 1 + i);
  const { script, shots } = planSet({ prompt, seeds, width: 960, height: 720, references: [] });
  const id = script.entities.find((e) => e.noun === noun)?.id;
  return shots.map((s) => s.mentions.find((m) => m.entity === id)?.state ?? null);
}

test.each([
  [
    'A boy looks at a vase. The vase breaks. His mother points at the vase.',
    'vase',
    [null, 'broken', 'broken'],
  ],
  ['She opens the door. She closes the door.', 'door', ['open', 'shut']],
  ['An old man drops a cup. The cup lies on the floor.', 'cup', ['dropped', 'broken']],
  ['A woman pours milk. She spills the milk.', 'milk', [null, 'spilled']],
  ['Her phone cracks. She repairs the phone.', 'phone', ['cracked', 'whole']],
  ['A robot finds a broken doll. It repairs the doll.', 'doll', [null, 'whole']],
])('%s', (prompt, noun, states) => {
  expect(statesOf(prompt, noun, states.length)).toEqual(states);
});

test('what was dropped is in nobody’s hands any longer', () => {
  const prompt = 'A waiter carries a tray. He drops the tray. He cries.';
  const { shots } = planSet({ prompt, seeds: [1, 2, 3], width: 960, height: 720, references: [] });
  const held = shots.map((s) => s.relations.some((r) => r.kind === 'holding' || r.kind === 'carrying'));
  expect(held).toEqual([true, true, false]);
});

test.each([
  ['A glass falls on the floor and shatters.', 'glass', 'broken'],
  ['The candle goes out.', 'candle', 'out'],
  ['A lamp falls over.', 'lamp', 'toppled'],
  ['A tall tree falls in the forest.', 'tree', 'toppled'],
  ['A house collapses.', 'house', 'collapsed'],
  ['A bomb explodes.', 'bomb', 'exploded'],
  ['A boy watches the bridge collapse.', 'bridge', 'collapsed'],
  ['A ship sinks in the storm.', 'ship', 'sinking'],
  ['A boat capsizes in the waves.', 'boat', 'capsized'],
  ['Soup boils over on the stove.', 'soup', 'overflowing'],
  ['The phone rings.', 'phone', 'sounding'],
  ['A gust of wind takes the picture out of the girl’s hands.', 'sheet of paper', 'blown'],
  ["The wind blows a man's hat away.", 'hat', 'blown'],
  ['A girl chases her hat in the wind.', 'hat', 'blown'],
  ['A man chases his newspaper down a windy street.', 'newspaper', 'blown'],
  ['A balloon pops.', 'balloon', 'popped'],
  ['A snowman melts.', 'snowman', 'melted'],
  ['The ball breaks a window.', 'window', 'broken'],
  ['A tornado destroys the house.', 'house', 'collapsed'],
  ['A fire breaks out in the kitchen.', 'fire', null],
  ["A woman's scarf flies away.", 'scarf', 'blown'],
  ['A cat knocks a vase off the table.', 'vase', 'dropped'],
])('in one picture: %s', (prompt, noun, state) => {
  expect(statesOf(prompt, noun, 1)).toEqual([state]);
});

test('what rang is quiet a moment later, what exploded lies in pieces', () => {
  expect(statesOf('The phone rings. A boy takes the phone.', 'phone', 2)).toEqual(['sounding', 'whole']);
  expect(statesOf('A car explodes. A man looks at the car.', 'car', 2)).toEqual(['exploded', 'broken']);
});
