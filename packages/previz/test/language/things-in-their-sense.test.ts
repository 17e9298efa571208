import { expect, it } from 'vitest';
import { readPrompt } from '../../src/language/index.ts';

const thingsOf = (text: string) => readPrompt(text).entities.map((e) => `${e.count} ${e.drawable}`);
const placeOf = (text: string) => readPrompt(text).beats[0]?.place.setting;

it('has keys that go from hand to hand on one ring', () => {
  for (const text of [
    'A father gives his daughter the keys to the car',
    'A man drops his keys in the snow',
    'A landlord hands a tenant the house keys',
    'A woman holds up her car keys',
  ])
    expect(thingsOf(text), text).toContain('1 keyring');
  expect(thingsOf('five golden keys').join()).not.toContain('keyring');
  expect(thingsOf('A pianist plays the keys').join()).not.toContain('keyring');
});

it('hands over the keys of a car where cars are sold, unless another place is named', () => {
  expect(placeOf('A salesman hands car keys to a smiling customer')).toBe('car-dealership');
  expect(placeOf('A salesman hands car keys to a woman in a parking lot')).not.toBe('car-dealership');
});

it('drops off over a book in a library and at a desk in an office; beasts and who is on the floor do not', () => {
  for (const text of [
    'A student falls asleep in the library',
    'An old man is asleep in the library, wide shot',
  ])
    expect(thingsOf(text).join(), text).toContain('book');
  expect(thingsOf('A businessman dozes off in his office').join()).toContain('desk');
  expect(thingsOf('A cat sleeps in the library')).toEqual(['1 cat']);
  expect(thingsOf('A boy falls asleep on the floor of the library').join()).not.toContain('book');
});
