import { expect, it } from 'vitest';
import { createTokenBuckets } from '../../src/lib/token-bucket.ts';

function buckets(perMinute: number, brim: number) {
  const now = { ms: 1_000 };
  return { now, ...createTokenBuckets({ perMinute, brim, clock: () => now.ms }) };
}

it('gives as many at once as the brim, then says how long until the next', () => {
  const { take } = buckets(60, 3);
  expect([take('a'), take('a'), take('a'), take('a')]).toEqual([0, 0, 0, 1_000]);
});

it('fills steadily, and not above its brim', () => {
  const { take, now } = buckets(60, 2);
  take('a');
  take('a');
  now.ms += 500;
  expect(take('a')).toBe(500);
  now.ms += 500;
  expect(take('a')).toBe(0);
  now.ms += 3_600_000;
  expect([take('a'), take('a'), take('a')]).toEqual([0, 0, 1_000]);
});

it('is one for each name, and a clock that is set back takes nothing away', () => {
  const { take, now } = buckets(60, 2);
  expect([take('a'), take('b'), take('a'), take('b')]).toEqual([0, 0, 0, 0]);
  now.ms -= 60_000;
  expect(take('a')).toBe(1_000);
  expect(take('c')).toBe(0);
});

it('remembers the empty ones among very many names', () => {
  const { take, now } = buckets(60, 1);
  for (let i = 0; i < 10_000; i++) take(`old ${i}`);
  now.ms += 1_000;
  take('greedy');
  for (let i = 0; i < 100; i++) take(`new ${i}`);
  expect(take('greedy')).toBeGreaterThan(0);
  expect(take('old 1')).toBe(0);
});
