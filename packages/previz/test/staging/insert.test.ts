import { expect, test } from 'vitest';
import { planSet } from '../../src/index.ts';
import { stageShot } from '../../src/staging/index.ts';

test('an insert of what somebody holds shows it in the hands, large and in the middle', () => {
  const [width, height] = [960, 720];
  const seeds = [1, 2, 3, 4, 5, 6, 7, 8];
  const plan = planSet({ prompt: 'a woman reads a letter in a room', seeds, width, height, references: [] });
  const shot = plan.shots.find((s) => s.size === 'insert');
  if (!shot) throw new RangeError('no insert among eight frames');
  const [hands] = stageShot(shot, plan.cast, { width, height }).actors;
  expect(hands?.drawing.shapes.map((s) => s.part).join(' ')).toMatch(/finger|hand|thumb/);
  expect(shot.part).toBe('hands');
  const { x = 0, width: w = 0, height: h = 0 } = hands?.box ?? {};
  expect(Math.max(w / width, h / height)).toBeGreaterThan(0.35);
  expect(Math.abs(x + w / 2 - width / 2)).toBeLessThan(0.2 * width);
});

test.each([
  ['Old hands knitting, close-up', 'knitting'],
  ["A potter's hands shape clay", 'pot'],
  ["A pianist's hands on the keys, close-up", 'keys'],
  ['Hands tie shoelaces, close-up', 'shoe'],
  ['A hand reaches for a gun on the table', 'table'],
])('%s: what the hands are at is there with its surroundings', (prompt, part) => {
  const [width, height] = [960, 720];
  const plan = planSet({ prompt, seeds: [1], width, height, references: [] });
  const [hands] = stageShot(plan.shots[0] as (typeof plan.shots)[number], plan.cast, {
    width,
    height,
  }).actors;
  expect(hands?.drawing.shapes.map((s) => s.part)).toContain(part);
});

test('an old photograph in a hand is a thing, and no style', () => {
  const plan = planSet({
    prompt: 'A hand holds an old photograph',
    seeds: [1],
    width: 960,
    height: 720,
    references: [],
  });
  expect(plan.shots[0]?.style).not.toBe('sepia');
});
