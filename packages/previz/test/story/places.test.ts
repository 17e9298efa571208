import { expect, test } from 'vitest';
import { readPrompt } from '../../src/language/index.ts';
import { settingById } from '../../src/sets/index.ts';
import { planShots } from '../../src/story/index.ts';

const placeOf = (prompt: string, seed = 3) => planShots(readPrompt(prompt), 1, seed, 4 / 3)[0]?.place;

test.each([
  'a hedgehog with an umbrella in the rain',
  'a cup in the snow',
  'a chef in a storm',
  'a cat in the fog',
])('%s is out of doors', (prompt) => {
  for (const seed of [1, 2, 3, 4, 5, 6]) {
    const setting = placeOf(prompt, seed)?.setting ?? '';
    expect(settingById(setting).indoor, setting).toBe(false);
    expect(['studio', 'tabletop']).not.toContain(setting);
  }
});

test('a said place stays, whatever the weather', () => {
  expect(placeOf('a cat in a kitchen, rain outside')).toMatchObject({ setting: 'kitchen', weather: 'rain' });
});

test('without weather a small thing stands on a table', () => {
  expect(placeOf('a cup')?.setting).toBe('tabletop');
});

test('a place that a later hour brings is not the place of the hours before', () => {
  const script = readPrompt('Morning: a woman wakes up in bed. Night: she dances in a club.');
  expect(planShots(script, 2, 3, 1).map((s) => s.place.setting)).toEqual(['bedroom', 'stage']);
});

test('a mood with nothing to draw still gives a place, an hour and a light', () => {
  const place = placeOf('loneliness');
  expect(place).toMatchObject({ mood: 'melancholy', hour: 'dusk', weather: 'overcast' });
  expect(placeOf('justice')?.setting).toBeTruthy();
});

test('rain in the first sentence is not at the home of the second', () => {
  const shots = planShots(
    readPrompt('Mia finds a puppy in the rain. She carries it home. Her mother smiles.'),
    4,
    1,
    16 / 9,
  );
  const indoors = shots.map((shot) => settingById(shot.place.setting).indoor);
  expect(indoors[0]).toBe(false);
  expect(indoors.slice(1)).toEqual([true, true, true]);
});
