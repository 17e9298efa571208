/** Words of two senses, British words, and women of a calling. */
import { describe, expect, test } from 'vitest';
import { planSet } from '../../src/index.ts';

const planned = (prompt: string) => planSet({ prompt, seeds: [1], width: 640, height: 480, references: [] });
const nouns = (prompt: string) => planned(prompt).script.entities.map((e) => e.drawable);
const setting = (prompt: string) => planned(prompt).shots[0]?.place.setting;
const gender = (prompt: string) => planned(prompt).script.entities[0]?.traits.gender;

describe('women of a calling', () => {
  test.each([
    'a postwoman delivers a letter',
    'a camerawoman films a parade',
    'a fisherwoman mends a net on the pier',
    'a woman firefighter drags a hose',
    'two women pilots in a hangar',
    'a lady blacksmith hammers a sword',
  ])('%s', (prompt) => expect(gender(prompt)).toBe('female'));

  test('a verb after "woman" is no calling', () => {
    expect(nouns('a woman cooks in the kitchen')[0]).toBe('woman');
    expect(nouns('two women guard a gate')[0]).toBe('woman');
  });
});

describe('the sense meant', () => {
  test.each([
    ['a night watchman shines his torch down a corridor', 'flashlight'],
    ['a boxer punches a bag', 'punching-bag'],
    ['a bartender pulls a pint', 'beer-mug'],
    ['an old woman with a trolley in a supermarket', 'shopping-cart'],
    ['a knight holds a torch in a dungeon', 'torch'],
  ])('%s: %s', (prompt, thing) => expect(nouns(prompt)).toContain(thing));

  test.each([
    ['a boxer rests on his stool between rounds', 'bullet'],
    ['a housewife in curlers smokes on the balcony', 'gear'],
    ['a biker fills his tank at a petrol station', 'tank'],
    ['a woman takes the tube home', 'test-tube'],
    ['a female rodeo rider clings to a bull', 'horse'],
  ])('%s: no %s', (prompt, thing) => expect(nouns(prompt)).not.toContain(thing));
});

describe('places behind words', () => {
  test.each([
    ['miners dig deep underground', 'mine'],
    ['a captain at the helm on the bridge of a ship', 'wheelhouse'],
    ['a hitman watches a car in his wing mirror', 'car-interior'],
    ['a chemist hands an old lady her medicine across the counter', 'pharmacy'],
    ['two elephants walk side by side', 'savanna'],
    ['elephants walk past a lone tree at sunset', 'savanna'],
    ['a switchboard operator plugs in cables', 'control-room'],
    ['the captain dines in his cabin', 'ship-cabin'],
    ['a stowaway hides in the hold of a ship', 'cargo-hold'],
    ['an old woman in the pew of a country church', 'church'],
  ])('%s: %s', (prompt, place) => expect(setting(prompt)).toBe(place));
});

describe('the weather of an hour', () => {
  test.each([
    ['a vet examines a dog on a steel table on a rainy afternoon', 'vet'],
    ['a librarian stamps books on a snowy afternoon', 'library'],
    ['a chef chops onions on a rainy night', 'kitchen'],
  ])('%s: %s', (prompt, place) => {
    expect(setting(prompt)).toBe(place);
    expect(planned(prompt).shots[0]?.place.weather).not.toBe('clear');
  });

  test('in the rain nobody is in a room', () => {
    expect(setting('a librarian reads in the rain')).not.toBe('library');
    expect(setting('a couple kiss on a rainy night')).not.toMatch(/room$/);
  });
});

test('the one whose shoulder is in front is there', () => {
  const shown = planned('over the shoulder of a radar operator, green blips move on the screen');
  expect(shown.script.entities.some((e) => e.kind === 'person')).toBe(true);
  expect(shown.shots[0]?.place.setting).toBe('control-room');
});
