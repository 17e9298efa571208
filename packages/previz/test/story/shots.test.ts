import { describe, expect, test } from 'vitest';
import { readPrompt } from '../../src/language/index.ts';
import type { Shot } from '../../src/model/shot.ts';
import { planShots } from '../../src/story/index.ts';
import { steps } from '../../src/story/ladder.ts';

const shots = (prompt: string, count: number, seed = 7): Shot[] =>
  planShots(readPrompt(prompt), count, seed, 4 / 3);

const ONE_BEAT = [
  'A detective waits beside a red car in the rain at night.',
  'a photo of a bench',
  'a dog and a cat on a sofa',
  'an empty street at dawn',
  'A woman reads a letter in a kitchen, sad',
  'a crowd in a market',
  '',
];
const STORIES = [
  'A boy finds a map. He shows it to his sister. They ride to the woods. They dig under an oak. They find a chest.',
  'A knight rides to a castle, then fights a dragon, then hugs a princess.',
  'Mia finds a puppy. She carries it home. Her mother smiles.',
  'A man walks in, finds a key and opens the door.',
];
const COUNTS = [2, 3, 4, 5, 6, 7, 8];

describe.each([...ONE_BEAT, ...STORIES])('%j', (prompt) => {
  test.each(COUNTS)('neighbours of %i frames differ by two steps of size or more', (count) => {
    const sizes = shots(prompt, count).map((s) => s.size);
    expect(sizes).toHaveLength(count);
    const near = sizes.filter((size, i) => i > 0 && steps(size, sizes[i - 1] ?? size) < 2);
    expect(near, sizes.join(' ')).toEqual([]);
  });

  test('the camera stays on its side of the line of action, and neighbours turn differently', () => {
    const byPlace = Map.groupBy(shots(prompt, 8), (s) => s.place.setting);
    for (const scene of byPlace.values()) {
      expect(new Set(scene.map((s) => Math.sign(s.yaw))).size).toBe(1);
      expect(
        scene.every(
          (s, i) => i === 0 || s.index !== (scene[i - 1]?.index ?? -2) + 1 || s.yaw !== scene[i - 1]?.yaw,
        ),
      ).toBe(true);
    }
  });

  test('light and weather hold within a place unless the words change them', () => {
    const all = shots(prompt, 8);
    for (const scene of Map.groupBy(all, (s) => s.place.setting).values())
      expect(new Set(scene.map((s) => `${s.place.seed} ${s.place.hour} ${s.place.weather}`)).size).toBe(1);
  });
});

describe('one beat', () => {
  test.each(ONE_BEAT)('%j is covered from far to near, the whole first', (prompt) => {
    const eight = shots(prompt, 8);
    expect(steps(eight[0]?.size ?? 'insert', 'extreme-wide')).toBeLessThanOrEqual(1);
    expect(new Set(eight.map((s) => s.size)).size).toBeGreaterThanOrEqual(3);
    expect(new Set(eight.map((s) => s.angle)).size).toBeGreaterThanOrEqual(2);
    expect(new Set(eight.map((s) => s.beat))).toEqual(new Set([0]));
  });

  test('an asked-for size is kept in every frame', () => {
    expect(shots('Close-up of a knight', 3).map((s) => s.size)).toEqual(['close-up', 'close-up', 'close-up']);
  });
});

describe('stories', () => {
  test('as many frames as beats: one each, in order', () => {
    expect(shots(STORIES[0] ?? '', 5).map((s) => s.beat)).toEqual([0, 1, 2, 3, 4]);
  });

  test('more frames than beats: in order, every beat at least once', () => {
    const beats = shots(STORIES[2] ?? '', 8).map((s) => s.beat);
    expect(beats).toEqual([...beats].sort((a, b) => a - b));
    expect(new Set(beats)).toEqual(new Set([0, 1, 2]));
  });

  test('fewer frames than beats: sentences stay together', () => {
    const prompt = 'A guard sleeps. A thief enters, steals a ring and runs away. The guard wakes up.';
    const script = readPrompt(prompt);
    expect(script.beats.map((b) => b.goesOn)).toEqual([false, false, true, true, false]);
    const three = planShots(script, 3, 7, 1);
    const nouns = three.map((s) =>
      s.mentions.map((m) => script.entities.find((e) => e.id === m.entity)?.noun),
    );
    expect(nouns[0]).toEqual(['guard']);
    expect(nouns[1]).toContain('thief');
    expect(nouns[1]).toContain('ring');
    expect(nouns[2]).toContain('guard');
  });

  test('one frame shows everyone and everything the story names', () => {
    const script = readPrompt(STORIES[1] ?? '');
    const [only] = planShots(script, 1, 7, 1);
    const named = script.entities
      .filter((e) => only?.mentions.some((m) => m.entity === e.id))
      .map((e) => e.noun);
    expect(named).toEqual(expect.arrayContaining(['knight', 'dragon', 'princess']));
  });

  test('who carries something still carries it in the next beat', () => {
    const all = shots('A girl picks up a lantern. She walks through the forest. She stops at a gate.', 3);
    expect(all.map((s) => s.relations.some((r) => r.kind === 'holding'))).toEqual([true, true, true]);
  });

  test('who has left is gone, who comes in is new', () => {
    const all = shots('A man sits at a table. The man leaves the room. A cat enters.', 3);
    const [man, last] = [all[0]?.mentions[0]?.entity, all[2]?.mentions.map((m) => m.entity)];
    expect(man).toBeDefined();
    expect(last).not.toContain(man);
    expect(last).toHaveLength(1);
  });
});

test('a small animal that somebody deals with is in the frame, down to the ground', () => {
  const told = shots('A witch loses her broom. She asks a black cat. They look for it. They find it.', 4);
  expect(['full', 'wide', 'medium-wide']).toContain(told[1]?.size);
});
