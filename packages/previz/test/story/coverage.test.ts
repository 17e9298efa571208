import { expect, test } from 'vitest';
import { planned } from './planned.ts';

test('every view of a deed has what it is done to, in close-up as well', () => {
  const { script, shots } = planned('A baker kneads dough in a bakery.', 5);
  const dough = script.entities.find((e) => e.noun === 'dough')?.id;
  expect(shots.map((s) => s.focus.includes(dough ?? ''))).toEqual([true, true, true, true, true]);
});
