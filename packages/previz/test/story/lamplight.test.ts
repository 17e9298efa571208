import { describe, expect, it } from 'vitest';
import { planSet } from '../../src/index.ts';

const hourOf = (prompt: string) =>
  planSet({ prompt, seeds: [1], width: 960, height: 720, references: [] }).shots[0]?.place.hour;

describe('under a street lamp', () => {
  it.each([
    'A couple kisses under a streetlamp in Paris',
    'A detective waits under a street lamp',
    'A detective smokes under a street lamp',
    'A dog sits under a lamppost',
    'An old man plays the violin beneath a gas lamp',
  ])('it is night: %s', (prompt) => {
    expect(hourOf(prompt)).toBe('night');
  });

  it.each(['A man waits under a street lamp in the morning', 'A dog sits beside a lamppost at noon'])(
    'unless the hour is told: %s',
    (prompt) => {
      expect(hourOf(prompt)).not.toBe('night');
    },
  );
});
