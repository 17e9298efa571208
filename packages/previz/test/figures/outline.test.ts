import { describe, expect, it } from 'vitest';
import { foreshortenedArm } from '../../src/figures/inverse-kinematics.ts';
import { disc, roundedLimb } from '../../src/figures/outline.ts';

describe('limbs', () => {
  it('a disc is drawn of two exact halves, whatever its radius rounds to', () => {
    for (const radius of [3.66, 4.04, 2.749]) {
      const [, r, chord] = /a(\S+) \S+ 0 1 1 (\S+) 0/.exec(disc({ x: 0, y: 0 }, radius)) ?? [];
      expect(Number(chord)).toBeCloseTo(2 * Number(r), 6);
    }
  });

  it('a folded elbow is bent round, and a straight arm stays straight', () => {
    const folded = roundedLimb(
      [
        { x: 0, y: 0 },
        { x: 0, y: 30 },
        { x: 0, y: 2 },
      ],
      [4, 4, 3],
    ).joints;
    expect(Math.max(...folded.map((p) => p.y))).toBeLessThan(28);
    const straight = roundedLimb(
      [
        { x: 0, y: 0 },
        { x: 30, y: 0 },
        { x: 60, y: 0 },
      ],
      [4, 3, 2],
    );
    expect(straight.joints.every((p) => Math.abs(p.y) < 1e-9)).toBe(true);
    expect([...straight.radii].sort((a, b) => b - a)).toEqual(straight.radii);
  });

  it('an arm whose hand is near its shoulder is foreshortened', () => {
    const arm = [
      { x: 0, y: 0 },
      { x: 0, y: 30 },
      { x: 0, y: 58 },
    ] as const;
    expect(foreshortenedArm(arm, { x: 20, y: 0 })[2].y).toBeLessThan(50);
    expect(foreshortenedArm(arm, { x: 50, y: 0 })[2].y).toBe(58);
  });
});
