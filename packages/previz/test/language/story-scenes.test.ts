import { expect, test } from 'vitest';
import { readPrompt } from '../../src/language/index.ts';

const drawn = (prompt: string) => readPrompt(prompt).entities.map((e) => e.drawable);
const places = (prompt: string) => readPrompt(prompt).beats.map((b) => b.place.setting);

test('a setter is a dog, and its string of sausages one thing', () => {
  const cast = drawn("A red setter steals a string of sausages from a butcher's van. The dog runs home.");
  expect(cast).toEqual(['golden-retriever', 'sausage-string', 'van']);
});

test('who has a mouth organ plays his notes on it, and an enemy helmet has a man under it', () => {
  const cast = drawn(
    'A soldier in a trench finds a mouth organ. He plays a few notes. A German helmet slowly rises to listen.',
  );
  expect(cast).toEqual(['soldier', 'harmonica', 'soldier-behind-a-parapet']);
});

test('eggs hatch in an incubator of their own', () => {
  const story =
    'The class is hushed as Miss Okafor lifts the cloth off the incubator. An egg rocks and cracks.';
  expect(drawn(story)).toContain('egg-incubator');
  expect(places(story)[0]).toBe('classroom');
});

test('the last bus home is boarded in a street at night', () => {
  const [first, second] = places(
    'A nurse gets on the last bus home. The driver notices she has fallen asleep.',
  );
  expect([first, second]).toEqual(['street', 'bus-interior']);
});

test('a cake of many tiers leans as that cake', () => {
  const cast = drawn('A wedding cake stands five tiers high in a hotel lobby. The whole thing leans.');
  expect(cast).toEqual(['wedding-tower-cake']);
});

test('a closed pool that is walked into has a roof, and who shares a road with a handcart walks', () => {
  expect(places('A detective walks into a closed swimming pool. She dives in.')[0]).toBe('indoor-pool');
  const [road] = readPrompt(
    'A family of five walks a coast road with everything they own on a handcart. The father stops.',
  ).beats;
  expect(road?.relations.map((r) => r.kind)).not.toContain('on');
});
