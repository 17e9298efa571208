import { expect, test } from 'vitest';
import { planSet } from '../../src/index.ts';

const planned = (prompt: string) => planSet({ prompt, seeds: [1], width: 960, height: 720, references: [] });
const drawn = (prompt: string) => planned(prompt).script.entities.map((e) => e.drawable);

test.each([
  'A boy in a red shirt gets his hair cut at a barbershop',
  "A man at the barber's gets a haircut",
  'An old woman has her hair cut by a hairdresser in a salon',
])('who gets a haircut is trimmed by somebody: %s', (prompt) => {
  const { script } = planned(prompt);
  const people = script.entities.filter((e) => e.kind === 'person');
  expect(people.map((e) => e.noun)[0]).toMatch(/barber|hairdresser/);
  expect(people).toHaveLength(2);
  expect(script.beats[0]?.relations.map((r) => r.kind)).toContain('touching');
});

test.each([
  ['a robot gardener trims roses', 'robot'],
  ['a zombie librarian shelves books', 'zombie'],
  ['an alien florist ties a bouquet', 'alien'],
])('a being of any trade stays that being: %s', (prompt, being) => {
  expect(drawn(prompt)).toContain(being);
});

test('a young wizard has no white hair and no beard, an old one has both', () => {
  const hairOf = (prompt: string) =>
    [...planned(prompt).cast.values()].flatMap((m) => m.looks).map((l) => l.hair)[0];
  expect(hairOf('a young wizard reads a book')).toMatchObject({ beard: false });
  expect(hairOf('a young wizard reads a book')?.colour).not.toBe('#e6e3de');
  expect(hairOf('a wizard reads a book')).toMatchObject({ beard: true, colour: '#e6e3de' });
});

test.each([
  ['a girl sits on a bench looking at her phone', 'holding'],
  ['a cat sits on a fence looking at a bird', 'looking-at'],
])('who sits on something looks, not the seat: %s', (prompt, kind) => {
  const { script, shots } = planned(prompt);
  const [who] = script.entities;
  expect(shots[0]?.relations).toContainEqual(
    expect.objectContaining({ kind, subject: who?.id, object: script.entities[2]?.id }),
  );
});

test('who sits on a skateboard with a phone sits down and reads it', () => {
  const { shots } = planned('a teenager sits on a skateboard scrolling on his phone');
  expect(shots[0]?.relations.map((r) => r.kind)).toEqual(['on', 'holding']);
  expect(shots[0]?.mentions[0]).toMatchObject({ pose: 'read', verb: 'sit' });
});
