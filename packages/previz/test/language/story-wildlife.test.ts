import { expect, test } from 'vitest';
import { inStorySense } from '../../src/language/english/story-senses.ts';
import { readPrompt } from '../../src/language/index.ts';

const drawn = (story: string) => readPrompt(story).entities.map((e) => e.drawable);

test.each([
  ['A weaver bird hangs below its nest. A female inspects the nest. He tears it down.', 'woman'],
  ['Emperor penguins huddle. One egg rolls away. A father shuffles after it.', 'father'],
  ['A turtle lays eggs. Weeks later the hatchlings scramble toward the surf.', 'baby'],
  ['A dung beetle rolls a ball. A rival knocks him off it.', 'person'],
  ['Wildebeest crowd the bank of the river. The first one leaps into the water.', 'person'],
  ['A ranger kneels beside a darted rhinoceros.', 'elf'],
  ['A mountain goat kid follows its nanny across a rock face.', 'child'],
  ['Elephants march. A calf collapses. Its mother lifts it.', 'mother'],
  ['Reindeer cross a fjord. One calf is swept away.', 'cross'],
  ['A wolf steals the carcass from the gravel bar.', 'bar'],
])('a story of beasts casts nobody else: %s', (story, stranger) => {
  expect(drawn(story)).not.toContain(stranger);
});

test.each([
  ['A father carries his child past the penguins. A mother waves.', /A father .* A mother/],
  ['An elf and a ranger fight a bear with swords.', /a ranger fight/],
  ['A raven watches two knights joust. The winner raises his lance.', /The winner/],
  ['A woman meets a wolf. A male nurse runs.', /male nurse/],
])('people and archers stay who they are: %s', (story, said) => {
  expect(inStorySense(story)).toMatch(said);
});
