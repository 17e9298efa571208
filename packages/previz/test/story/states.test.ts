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
