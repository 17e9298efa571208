/** Places that are not what their last word says. */
import { expect, it } from 'vitest';
import { readPrompt } from '../../src/language/index.ts';

const PLACES = `
on a city rooftop: rooftop
on a factory floor: factory
on the bridge of a starship: spaceship
on the deck of a pirate ship: ship-deck
in a bowling alley: sports-hall
in an underwater cave: underwater
in a school corridor: corridor
in an Egyptian tomb: dungeon
in front of the saloon: western-town
`;

it.each(PLACES.trim().split('\n'))('%s', (line) => {
  const [words, setting] = line.split(': ');
  expect(readPrompt(`A woman stands ${words}`).beats[0]?.place.setting).toBe(setting);
});
