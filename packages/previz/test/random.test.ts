import { describe, expect, it } from 'vitest';
import { createRng, hash } from '../src/random/rng.ts';

describe('seeded random', () => {
  it('gives the same numbers for the same seed', () => {
    const a = createRng(7);
    const b = createRng(7);
    expect(Array.from({ length: 20 }, () => a.next())).toEqual(Array.from({ length: 20 }, () => b.next()));
  });

  it('forks independently of what was drawn before', () => {
    const a = createRng(7);
    a.next();
    expect(a.fork('sky').next()).toBe(createRng(7).fork('sky').next());
    expect(a.fork('sky').next()).not.toBe(a.fork('ground').next());
  });

  it('keeps within its bounds and reaches both ends of an integer range', () => {
    const rng = createRng(3);
    const seen = new Set(Array.from({ length: 400 }, () => rng.int(2, 5)));
    expect([...seen].sort()).toEqual([2, 3, 4, 5]);
  });

  it('refuses to pick from nothing', () => {
    expect(() => createRng(1).pick([])).toThrow(RangeError);
  });

  it('hashes text to 32 bits and tells texts apart', () => {
    expect(hash('a')).not.toBe(hash('b'));
    expect(hash('a', 1)).not.toBe(hash('a', 2));
    expect(hash('storyboard')).toBeLessThan(2 ** 32);
  });
});
