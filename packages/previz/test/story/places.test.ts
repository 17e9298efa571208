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

test.each(['a convict sits alone', 'a prisoner reads a letter'])('%s in prison', (prompt) => {
  expect(placeOf(prompt)?.setting).toBe('prison');
});

test.each([
  ['a cup', 'kitchen-counter'],
  ['a laptop', 'desk-top'],
  ['a hammer', 'workbench-top'],
  ['a toothbrush', 'washstand'],
  ['a ring', 'dressing-table-top'],
  ['eight teddy bears', 'toy-shelf'],
  ['a fire hydrant', 'pavement'],
  ['five trucks', 'parking-lot'],
  ['a kite and a whale', 'ocean'],
  ['a sheep and a sailboat', 'lake'],
  ['a scooter and a wolf', 'street'],
  ['a girl fishing', 'lake'],
  ['a man catches a fish', 'lake'],
  ['a diver with a fish', 'underwater'],
])('without weather %s is where such things are: %s', (prompt, setting) => {
  expect(placeOf(prompt)?.setting).toBe(setting);
});

test('a place that a later hour brings is not the place of the hours before', () => {
  const script = readPrompt('Morning: a woman wakes up in bed. Night: she dances in a club.');
  expect(planShots(script, 2, 3, 1).map((s) => s.place.setting)).toEqual(['bedroom', 'nightclub']);
});

test('a mood with nothing to draw still gives a place, an hour and a light', () => {
  const place = placeOf('loneliness');
  expect(place).toMatchObject({ mood: 'melancholy', hour: 'dusk', weather: 'overcast' });
  expect(placeOf('justice')?.setting).toBeTruthy();
});

test('rain in the first sentence is not at the home of the second', () => {
  const shots = planShots(
    readPrompt('Mia finds a puppy in the rain. She carries it home. Her mother smiles.'),
    3,
    1,
    16 / 9,
  );
  const indoors = shots.map((shot) => settingById(shot.place.setting).indoor);
  expect(indoors[0]).toBe(false);
  expect(indoors.slice(1)).toEqual([true, true]);
});

const placesOf = (prompt: string, count: number, seed = 3) =>
  planShots(readPrompt(prompt), count, seed, 4 / 3).map((s) => s.place);

test.each([1, 2, 3, 4, 5])('a story with a bus in it begins in the open (%i)', (seed) => {
  const [first] = placesOf('A businessman misses his bus, runs after it, falls in a puddle', 3, seed);
  expect(settingById(first?.setting ?? '').indoor).toBe(false);
});

test('who runs out of a church is seen before it', () => {
  const [first] = placesOf('A bride runs out of the church, jumps on a motorcycle and rides away', 3);
  expect(first?.setting).not.toBe('church');
  expect(placesOf('A thief steals a painting from a museum', 1)[0]?.setting).toBe('museum');
});

test('the night of a sentence is the night of all of it, the next morning is not', () => {
  const hours = (prompt: string) => placesOf(prompt, 3).map((p) => p.hour);
  expect(hours('A thief breaks a window, the alarm rings, police cars chase him through the night')).toEqual([
    'night',
    'night',
    'night',
  ]);
  expect(
    hours('Two kids build a raft, they sail away, later that night they sit by a fire').slice(0, 2),
  ).not.toContain('night');
});

test('rain that comes does not change the hour; a new morning is dry', () => {
  const all = placesOf(
    'A man walks to the park. He runs in the rain. The next morning he sits on a bench.',
    3,
  );
  expect(all[0]?.hour).toBe(all[1]?.hour);
  expect(all.map((p) => p.weather)).toEqual(['clear', 'rain', 'clear']);
});

test('a place that somebody goes to later is not where the story begins', () => {
  const [first, last] = placesOf('A girl finds a map. She rides to the desert.', 2);
  expect([first?.setting === 'desert', last?.setting]).toEqual([false, 'desert']);
});

test.each(['a delivery man carries a box up the stairs', 'a cowboy on a sofa'])(
  '%s is in a room',
  (prompt) => {
    for (const seed of [1, 2, 3]) expect(settingById(placeOf(prompt, seed)?.setting ?? '').indoor).toBe(true);
  },
);

test.each([
  ['A girl blows out candles on a birthday cake, her friends clap', 'living-room'],
  ['Two men shake hands over a contract', 'office'],
  ['A boy plays video games', 'living-room'],
  ['A girl braids her sister’s hair', 'bedroom'],
  ['A family decorates a Christmas tree', 'living-room'],
  ['A girl with a balloon', 'park'],
  ['A bird flies over a boy', 'park'],
  ['A boy with a red ball', 'park'],
])('people are where what they deal with is kept: %s', (prompt, setting) => {
  expect(placeOf(prompt, 100)?.setting).toBe(setting);
});

test.each([
  [
    'An old couple eat soup at a long table, a scarecrow between them, rain on the tall windows',
    'living-room',
  ],
  ['A botanist in a white spacesuit, a watering can, a ringed planet in the black sky', 'moon-surface'],
  ['Seven pupils lean over their desks', 'classroom'],
])('what people sit at or wear says where they are: %s', (prompt, setting) => {
  expect(placeOf(prompt, 100)?.setting).toBe(setting);
});

test.each([
  ['through a rain-streaked window, a couple argues', true],
  ['through a rain-streaked window, a woman writing a letter', true],
  ['seen through a window, a girl practising the violin', true],
  ['through a rain-streaked window, a man walks his dog', false],
  ['through a window, children playing in the snow', false],
])('%s: looked in on at home is %s', (prompt, home) => {
  expect(settingById(placeOf(prompt)?.setting ?? '').indoor).toBe(home);
});
