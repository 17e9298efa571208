import { expect, test } from 'vitest';
import { inStorySense } from '../../src/language/english/story-senses.ts';
import { told } from '../story/told.ts';

test.each([
  ['A bride runs. The best man gives her a lift on his scooter.', 'She and the best man ride his scooter'],
  ['A barista fills a cup, drawing a heart in the foam.', 'A barista fills a cup.'],
  [
    'A boy opens a box. The dog knocks his vase off the shelf. He sobs over the pieces.',
    'next to the broken vase',
  ],
  ['The dog breaks his aunt’s vase. She frowns.', 'The aunt frowns'],
  ['A nurse wheels an old man in pyjamas down a ward.', 'pushes an old man in pyjamas in a wheelchair down'],
  ['A clown holds a doll. He makes the doll wave.', 'He holds the doll'],
])('%s', (story, said) => {
  expect(inStorySense(story)).toContain(said);
});

test.each([
  'A farmer lifts a crate onto a cart.',
  'A bride walks down the aisle of a church.',
  'A girl kneels over the pieces of a puzzle beside a vase.',
  'A cactus grows in the desert.',
])('not otherwise: %s', (story) => {
  expect(inStorySense(story)).toBe(story);
});

test('the aisle of a shop is in the shop', () => {
  const story =
    'A cashier scans a pumpkin at the supermarket checkout. It rolls down the aisle. Customers cheer.';
  expect(told(story, 3).map((f) => f.setting)).toEqual(['supermarket', 'supermarket', 'supermarket']);
});
