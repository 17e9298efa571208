import { describe, expect, it } from 'vitest';
import { frameSeed } from '../../src/job-sets/seeds.ts';
import { canBecome, isClaimable, isOver, isTerminal, statesBefore } from '../../src/job-sets/states.ts';

describe('the states of a set', () => {
  it('never lead back to queued, and end only what goes on', () => {
    expect(statesBefore('queued')).toEqual([]);
    expect(statesBefore('canceled')).toEqual(['queued', 'in_progress']);
    expect(statesBefore('finished')).toEqual(['in_progress']);
    expect(statesBefore('in_progress')).toEqual(['queued', 'in_progress', 'finished', 'canceled']);
    expect(canBecome('queued', 'finished')).toBe(false);
  });

  it('end where nothing can be claimed', () => {
    for (const state of ['queued', 'in_progress', 'finished', 'canceled'] as const)
      expect(isClaimable(state)).toBe(!isOver(state));
  });

  it('tell terminal jobs from live ones', () => {
    expect((['queued', 'in_progress'] as const).some(isTerminal)).toBe(false);
    expect((['completed', 'failed', 'nsfw', 'canceled'] as const).every(isTerminal)).toBe(true);
  });
});

describe('seeds', () => {
  it.each([
    [1, 0, 1],
    [7, 7, 14],
    [1_000_000, 0, 1_000_000],
    [1_000_000, 1, 1],
  ])('of %i at frame %i is %i', (seed, frame, expected) => expect(frameSeed(seed, frame)).toBe(expected));
});
