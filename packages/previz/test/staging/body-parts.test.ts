import { describe, expect, test } from 'vitest';
import { planSet } from '../../src/index.ts';
import { staged } from './staged.ts';

const shotOf = (prompt: string) =>
  planSet({ prompt, seeds: [3], width: 960, height: 720, references: [] }).shots[0];
const partsIn = (prompt: string): Set<string> =>
  new Set(staged(prompt).scene.actors.flatMap((a) => a.drawing.shapes.map((s) => s.part)));

/** What the picture shows, what it must show of it, and what it must leave out. */
test.each([
  ["extreme close-up of a woman's eye", 'eye', 'lashes', 'mouth'],
  ['extreme close-up of an eye', 'eye', 'lashes', 'mouth'],
  ["extreme close-up of a crying girl's eyes", 'eyes', 'tears', 'mouth'],
  ['ECU of a tear rolling down a cheek', 'eye', 'tears', 'mouth'],
  ["extreme close-up of a man's mouth screaming", 'mouth', 'tongue', 'eyes'],
  ['extreme close-up of lips whispering', 'mouth', 'mouth', 'eyes'],
  ['extreme close-up of an ear with an earring', 'ear', 'earring', 'eyes'],
  ['insert shot of a hand holding a key', 'hand', 'finger', 'eyes'],
  ['close-up of a hand on a doorknob', 'hand', 'finger', 'eyes'],
  ['a finger pressing a red button', 'hand', 'nail', 'eyes'],
  ["close-up on the detective's hands lighting a match", 'hands', 'finger', 'eyes'],
  ["close-up of an old man's hands", 'hands', 'finger', 'eyes'],
  ['insert: her fingers typing on a keyboard', 'hand', 'finger', 'eyes'],
] as const)('%j is about the %s', (prompt, part, shown, hidden) => {
  expect(shotOf(prompt)?.part).toBe(part);
  const parts = partsIn(prompt);
  expect(parts).toContain(shown);
  expect(parts).not.toContain(hidden);
});

test.each([
  'a woman with green eyes looks up',
  'he raises his hand',
  'a giant eye in the sky',
  'a man six feet tall',
])('%j is about the whole', (prompt) => expect(shotOf(prompt)?.part).toBeUndefined());

test('what the hand holds is in the picture', () => {
  const key = partsIn('insert shot of a hand holding a key');
  const bare = partsIn('insert shot of a hand');
  expect([...key].filter((p) => !bare.has(p)).length).toBeGreaterThan(0);
});

test('feet are seen with the ground under them and without the head', () => {
  const { scene } = staged('close-up of feet walking on wet pavement');
  const [actor] = scene.actors;
  expect(actor?.box.y).toBeLessThan(-0.5 * 720);
  expect(actor && actor.box.y + actor.box.height).toBeLessThan(720);
});

describe('a part fills the frame', () => {
  test.each([
    [960, 720],
    [720, 960],
    [1280, 720],
  ])('of %i by %i', (width, height) => {
    for (const prompt of ["extreme close-up of a woman's eye", 'extreme close-up of lips']) {
      const [actor] = staged(prompt, width, height).scene.actors;
      expect(actor && actor.box.x <= 0 && actor.box.y <= 0).toBe(true);
      expect(
        actor && actor.box.x + actor.box.width >= width && actor.box.y + actor.box.height >= height,
      ).toBe(true);
    }
  });
});

/** Deeds whose picture is more than a hand: the thing as it is in use is there. */
test.each([
  ['close-up of hands tying shoelaces', 'lace'],
  ['A ballerina ties her shoe backstage, close-up', 'lace'],
  ['A soldier laces up his boots, close-up', 'lace'],
  ['close-up of a finger pressing a red button', 'button'],
  ['close-up of a hand turning a key in a lock', 'keyhole'],
  ['close-up of hands holding a letter', 'writing'],
  ['close-up of a hand lighting a match', 'flame'],
  ['close-up of hands cutting bread', 'board'],
  ['close-up of a hand pouring coffee into a cup', 'stream'],
  ['close-up of hands counting money', 'note'],
  ['close-up of hands playing the piano', 'keys'],
  ['close-up of hands gripping the steering wheel', 'wheel'],
  ['close-up of a hand opening a door', 'knob'],
  ['close-up of a hand stirring soup', 'spoon'],
] as const)('%j has its %s', (prompt, part) => {
  const parts = partsIn(prompt);
  expect(parts).toContain(part);
  expect(parts).toContain('finger');
});

test('shoes that go somewhere have feet in them', () => {
  expect(shotOf('close-up of boots stepping into mud')?.part).toBe('feet');
  expect(shotOf('close-up of red high heels walking down a street')?.part).toBe('feet');
  expect(shotOf('close-up of boots on a shelf')?.part).toBeUndefined();
});
