import { describe, expect, it } from 'vitest';
import { expressionOf } from '../../src/staging/acting.ts';
import type { Performer } from '../../src/staging/performers.ts';

const runner = (age: string, mood: string | null = null) =>
  ({
    entity: { traits: { mood: null } },
    mention: { pose: 'run', mood, verb: 'run' },
    look: { age },
  }) as unknown as Performer;

describe('the face of who runs', () => {
  it('is set in adults and at ease in children, unless a mood is said', () => {
    expect(expressionOf(runner('adult'), 'run')).toBe('determined');
    expect(expressionOf(runner('child'), 'run')).toBe('neutral');
    expect(expressionOf(runner('child', 'afraid'), 'run')).toBe('afraid');
  });
});
