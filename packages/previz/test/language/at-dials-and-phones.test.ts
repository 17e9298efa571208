import { expect, it } from 'vitest';
import { planSet } from '../../src/index.ts';
import { checkTable } from './check.ts';

// Phones at the ear, hands at the dial, down the sheets, tickets on the train.
checkTable(`
A man argues with his phone in an elevator | man holding phone; man does argue; setting=elevator
A man argues with his wife in an elevator | man does argue; !phone
A thief turns the dial of a safe | thief does open; safe
A burglar cracks the safe by flashlight | burglar does open; burglar holding flashlight; hour=night
A boy cracks an egg by the stove | boy does crack; !flashlight
A princess escapes down a rope of bedsheets | princess does climb; rope of bedsheets; tower
A boy climbs down knotted bedsheets from a window | boy does climb; knotted bedsheets; boy next-to window
A cat escapes down an alley | !cat does climb
A singer leans into the microphone | singer does sing
A politician leans into the microphone | !politician does sing; politician does speak
A conductor checks tickets aboard a night train | train conductor holding ticket; person; setting=train-interior; hour=night
A conductor leads an orchestra | !train conductor
`);

it.each([
  ['A mother hugs her twins', true],
  ['Identical twin girls hold hands', true],
  ['Two girls hold hands', false],
])('%s: made alike %s', (prompt, same) => {
  const { cast } = planSet({ prompt, seeds: [3], width: 960, height: 720, references: [] });
  const looks = [...cast.values()].find((m) => m.looks.length === 2)?.looks ?? [];
  expect(looks).toHaveLength(2);
  expect(JSON.stringify(looks[0]) === JSON.stringify(looks[1])).toBe(same);
});
