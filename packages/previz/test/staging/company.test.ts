import { describe, expect, it } from 'vitest';
import { foot, middleX, staged } from './staged.ts';

const flips = (prompt: string, label: string) =>
  staged(prompt)
    .of(label)
    .sort((a, b) => middleX(a) - middleX(b))
    .map((a) => a.flip);

describe('several who only stand about', () => {
  it('stand in depth, the farther ones smaller and higher in the frame', () => {
    const people = staged('Six women stand in a park').of('woman');
    const feet = people.map(foot);
    expect(Math.max(...feet) - Math.min(...feet)).toBeGreaterThan(12);
    const near = people.reduce((a, b) => (foot(a) > foot(b) ? a : b));
    const far = people.reduce((a, b) => (foot(a) < foot(b) ? a : b));
    expect(far.at.z).toBeGreaterThan(near.at.z);
    expect(far.box.height).toBeLessThan(near.box.height);
  });

  it('are turned to their middle, or to whoever does something', () => {
    const [left, , , right] = flips('Four friends stand in a park', 'friend');
    expect([left, right]).toEqual([false, true]);
    const { of, one } = staged('A clown juggles next to three women in a park');
    for (const woman of of('woman')) expect(woman.flip).toBe(middleX(woman) > middleX(one('clown')));
  });

  it('leaves those alone who are drilled, or of whom there are two', () => {
    const depths = (prompt: string, label: string) =>
      staged(prompt)
        .of(label)
        .map((a) => a.at.z);
    const spread = (all: readonly number[]) => Math.max(...all) - Math.min(...all);
    expect(spread(depths('Four soldiers stand in a field', 'soldier'))).toBeLessThan(0.2);
    expect(spread(depths('Two women stand in a park', 'woman'))).toBeLessThan(0.2);
    expect(spread(depths('Six women stand in a park', 'woman'))).toBeGreaterThan(0.4);
  });
});
