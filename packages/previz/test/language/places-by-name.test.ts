/** Places that are not what their last word says. */
import { expect, it } from 'vitest';
import { readPrompt } from '../../src/language/index.ts';

const PLACES = `
on a city rooftop: rooftop
on a factory floor: factory
on the bridge of a starship: spaceship
on the deck of a pirate ship: ship-deck
in a bowling alley: bowling-alley
in an underwater cave: underwater
in a school corridor: school-corridor
in an Egyptian tomb: pharaoh-tomb
in front of the saloon: western-town
on an icy planet: arctic
on a desert planet: mars
`;

it.each(PLACES.trim().split('\n'))('%s', (line) => {
  const [words, setting] = line.split(': ');
  expect(readPrompt(`A woman stands ${words}`).beats[0]?.place.setting).toBe(setting);
});

it.each([
  ['a man reading a letter on a ship', 'ship-deck'],
  ['a woman on a train looking out of the window', 'window-seat'],
  ['He sits in a plane and looks out of the window.', 'plane-window'],
  ['a man sails away on a ship', null],
])('%s: %s', (prompt, setting) => {
  const { entities, beats } = readPrompt(prompt);
  expect(beats[0]?.place.setting ?? null).toBe(setting);
  expect(entities[0]?.kind).toBe('person');
});
