import { expect, test } from 'vitest';
import { inStorySense } from '../../src/language/english/story-senses.ts';
import { readPrompt } from '../../src/language/index.ts';

test('what is found in a sentence of its own is a moment of its own', () => {
  const beats = (story: string) => readPrompt(story).beats.map((b) => b.text);
  expect(
    beats('A captain hooks a crate with a pole. Inside are three wet puppies. She laughs.'),
  ).toHaveLength(3);
  expect(beats("A diver climbs into a wreck. There's a lantern in the corner. He swims off.")).toHaveLength(
    3,
  );
});

test('what was found is what one deals with next', () => {
  const { entities, beats } = readPrompt(
    'A boy opens a chest. Inside is a brass telescope. He lifts it out. His sister laughs.',
  );
  const held = beats.flatMap((b) => b.relations).find((r) => r.kind === 'holding');
  expect(entities.find((e) => e.id === held?.object)?.noun).not.toBe('chest');
});

test.each([
  ['A soldier finds a mouth organ in the mud. He plays a few notes.', 'plays the harmonica'],
  [
    'A parcel holds a harmonica. He plays it softly while the others lower their rifles.',
    'hold their rifles',
  ],
  ["A thief opens a wallet. He slips it into the man's coat pocket.", 'hands it to the man'],
  ['A mouse finds a boot. It crawls inside and falls asleep.', 'sleeps in the boot'],
  [
    'A monk at the well lowers a bucket on a rope. When he hauls it up, a green frog is sitting inside.',
    'a green frog sits in the bucket',
  ],
  ['A cook hands him a roll. He breaks it in two.', 'holds a roll in each hand'],
  ['She opens it: two tickets to Lisbon.', 'opens it and holds two tickets'],
  ['She hands one of them the hammer.', 'hands the hammer to one of them'],
  ['A thief opens it and finds a photograph of herself as a baby.', 'a photograph.'],
])('%s', (story, said) => {
  expect(inStorySense(story)).toContain(said);
});

test.each([
  ['A centurion kneels by a river. He fills his helmet with water.', 'his roman helmet'],
  ['A line of camels stops at a well. A girl takes its reins.', 'leads one camel'],
  ['A boy with a metal detector digs up a chest.', 'treasure detector'],
  [
    'A boxer stands up. He knocks his opponent flat on the canvas.',
    'opponent down on the floor of the boxing',
  ],
  ['A rugby captain dives over the line.', 'A rugby player dives'],
  ['A goalkeeper dives to her left and saves it.', 'dives and saves'],
  ['Two soldiers wade into the river from opposite banks.', 'into the river.'],
])('%s', (story, said) => {
  expect(inStorySense(story)).toContain(said);
});

test('a man told by his people is one man, and each rider of a band has a horse', () => {
  const nouns = (story: string) => readPrompt(story).entities.map((e) => `${e.count} ${e.noun}`);
  expect(nouns('A German soldier waits.')).toEqual(['1 soldier']);
  expect(nouns('A Zulu warrior waits.')).toEqual(['1 warrior']);
  expect(nouns('A leader falls off his horse. The three riders turn back.')).toContain('3 horse');
});
