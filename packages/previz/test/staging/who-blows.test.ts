import { describe, expect, it } from 'vitest';
import { expressionOf } from '../../src/staging/acting.ts';
import type { Performer } from '../../src/staging/performers.ts';
import { staged } from './staged.ts';

const blower = (mood: string | null) =>
  ({
    entity: { traits: { mood: null } },
    mention: { pose: 'puff', mood, verb: 'blow' },
    look: { age: 'child' },
  }) as unknown as Performer;

describe('who blows out candles', () => {
  it('has pursed lips and gapes at nothing', () => {
    expect(expressionOf(blower(null), 'puff')).toBe('blowing');
  });

  it.each(['A boy blows out candles on a cake', 'A woman blows out a candle'])(
    '%s: in a breath',
    (prompt) => {
      const parts = staged(prompt).scene.actors.flatMap((a) => a.drawing.shapes.map((s) => s.part));
      expect(parts.filter((part) => part.includes('sign'))).toHaveLength(3);
    },
  );
});
