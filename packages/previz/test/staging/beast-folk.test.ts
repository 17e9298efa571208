import { describe, expect, it } from 'vitest';
import { staged } from './staged.ts';

const parts = (prompt: string, noun: string) =>
  new Set(
    staged(prompt)
      .one(noun)
      .drawing.shapes.map((s) => s.part),
  );

describe('beasts of fables', () => {
  it.each([
    ['A fox in a waistcoat reads a newspaper', 'fox'],
    ['A bear rows a boat across a lake', 'bear'],
    ['An owl writes a letter', 'owl'],
    ['A cat in a tuxedo plays the piano', 'cat'],
    ['A rabbit detective looks around', 'detective'],
  ])('%s: stands on two legs, with hands and a head of its own', (prompt, noun) => {
    const drawn = parts(prompt, noun);
    expect(drawn.has('near-arm')).toBe(true);
    expect(drawn.has('hair')).toBe(false);
  });

  it('wears what is said, and nothing of it lies about', () => {
    const { scene, one } = staged('A fox in a blue coat drinks tea');
    expect(scene.actors.map((a) => a.label)).not.toContain('coat');
    expect(one('fox').drawing.shapes.some((s) => s.fill === '#2469d6')).toBe(true);
  });

  it.each([
    ['A fox runs through a forest', 'fox'],
    ['A dog with a red scarf sits by the fire', 'dog'],
    ['A bear drinks from a stream', 'bear'],
  ])('%s: goes on four', (prompt, noun) => {
    expect(parts(prompt, noun).has('near-arm')).toBe(false);
  });
});
