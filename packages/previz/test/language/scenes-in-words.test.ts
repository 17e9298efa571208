import { expect, it } from 'vitest';
import { planSet } from '../../src/engine.ts';

const relationsOf = (prompt: string) => {
  const plan = planSet({ prompt, seeds: [1], width: 960, height: 720, references: [] });
  const noun = (id: string) => plan.script.entities.find((e) => e.id === id)?.noun;
  return plan.shots[0]?.relations.map((r) => `${noun(r.subject)} ${r.kind} ${noun(r.object)}`) ?? [];
};

it.each([
  ['A girl sits on a bed with a cat on it', 'cat on bed'],
  ['An old man carries a tray with two cups on it through a garden', 'cup on tray'],
  ['A man looks into a box with a snake in it', 'snake in box'],
  ['A woman opens a box with a snake inside', 'snake in box'],
  ['A girl sits at a table with a vase on it.', 'vase on table'],
  ['A gardener finds a tiny door in the trunk of an old oak', 'door in oak'],
  ['A surfer walks along the beach with his surfboard', 'surfer holding surfboard'],
])('what a thing has on it is on the thing, not with the person: %s', (prompt, relation) => {
  expect(relationsOf(prompt)).toContain(relation);
});

it.each([
  ['A woman eats noodles in a street, three trucks', 'woman holding truck'],
  ['A girl drinks milk, a window, a lamp', 'girl holding lamp'],
])('what is only listed behind a comma is in nobody’s hand: %s', (prompt, relation) => {
  expect(relationsOf(prompt)).not.toContain(relation);
});

const settingOf = (prompt: string) =>
  planSet({ prompt, seeds: [1], width: 960, height: 720, references: [] }).shots[0]?.place.setting;
const moodOf = (prompt: string) =>
  planSet({ prompt, seeds: [1], width: 960, height: 720, references: [] }).shots[0]?.place.mood;
const nounsOf = (prompt: string) =>
  planSet({ prompt, seeds: [1], width: 960, height: 720, references: [] }).script.entities.map((e) => e.noun);

it.each([
  ['A forest burns, deer run', 'forest'],
  ['a burning city, a girl runs', 'street'],
  ['Behind them the city burns', 'street'],
  ['A girl stands in front of a burning village', 'village'],
])('a place that burns is ablaze: %s', (prompt, setting) => {
  expect(settingOf(prompt)).toBe(setting);
  expect(moodOf(prompt)).toBe('ablaze');
});

it('whoever is on a school bus is in it, and a car roof is a car’s', () => {
  expect(settingOf('Two kids share headphones on a school bus, rain on the window')).toBe('bus-interior');
  expect(nounsOf('A superhero lands on a car roof')).toContain('car');
});

it.each([
  ['A nurse pushes an old woman in a wheelchair through a hospital garden', 'garden'],
  ['A cowboy leads a horse through a dusty main street', 'western-town'],
  ['A baker takes baguettes out of the oven in a small shop', 'bakery'],
  ['Nachts sitzt eine alte Frau am Küchentisch', 'kitchen'],
  ['A bartender polishes a glass behind a long wooden bar', 'bar'],
])('whose place it is says what place it is: %s', (prompt, setting) =>
  expect(settingOf(prompt)).toBe(setting),
);

it('a German verb may stand behind the hour, before who does it', () =>
  expect(nounsOf('Nachts sitzt eine alte Frau am Küchentisch')).toEqual(['old woman', 'table']));

it('a storm cloud is weather, a notebook is in the hands', () => {
  expect(nounsOf('A farmer repairs a tractor, a storm cloud coming behind the barn')).not.toContain(
    'storm cloud',
  );
  expect(relationsOf('A girl sits on the roof of a parked van, sketching in a notebook')).toContain(
    'girl holding notebook',
  );
});

it.each(['A penguin slides down an icy hill', 'A climber on an icy ridge', 'A wolf in a frozen forest'])(
  'it is winter where the ground is ice: %s',
  (prompt) => {
    const [shot] = planSet({ prompt, seeds: [1], width: 960, height: 720, references: [] }).shots;
    expect(shot?.place.season).toBe('winter');
  },
);

it('a kite rises in German wherever its words stand, and apples are put into a Korean basket', () => {
  expect(nounsOf('Ein Junge lässt im Herbstwind einen Drachen auf einer Wiese steigen.')).toEqual([
    'boy',
    'kite',
  ]);
  expect(nounsOf('이른 아침 시장에서 할머니가 바구니에 사과를 담고 있다.')).toEqual([
    'old woman',
    'apple',
    'basket',
  ]);
});
