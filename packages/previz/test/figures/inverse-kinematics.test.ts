import { describe, expect, it } from 'vitest';
import { reachTo } from '../../src/figures/inverse-kinematics.ts';

const limb = [
  { x: 0, y: 0 },
  { x: 0, y: 30 },
  { x: 0, y: 60 },
] as const;

const distance = (a: { x: number; y: number }, b: { x: number; y: number }) =>
  Math.hypot(a.x - b.x, a.y - b.y);

describe('reaching', () => {
  it.each([
    [20, 30],
    [-15, -40],
    [50, 10],
    [3, 2],
  ])('ends at (%i, %i) with both bones as long as before', (x, y) => {
    const [root, middle, end] = reachTo(limb, { x, y }, 'down');
    expect(distance(root, middle)).toBeCloseTo(30, 5);
    expect(distance(middle, end)).toBeCloseTo(30, 5);
    expect(distance(end, { x, y })).toBeLessThan(0.1);
  });

  it('stretches towards what is too far', () => {
    const [, , end] = reachTo(limb, { x: 300, y: 0 }, 'down');
    expect(end.x).toBeCloseTo(60, 0);
    expect(end.y).toBeCloseTo(0, 0);
  });

  it('stops a tip short of its target, where the palm closes', () => {
    const [, , wrist] = reachTo(limb, { x: 40, y: 0 }, 'down', 4);
    expect(distance(wrist, { x: 40, y: 0 })).toBeCloseTo(4, 5);
  });

  it('bends the way it is told', () => {
    const to = { x: 30, y: 0 };
    expect(reachTo(limb, to, 'down')[1].y).toBeGreaterThan(0);
    expect(reachTo(limb, to, 'up')[1].y).toBeLessThan(0);
    const low = { x: 0, y: 30 };
    expect(reachTo(limb, low, 'front')[1].x).toBeGreaterThan(0);
    expect(reachTo(limb, low, 'left')[1].x).toBeLessThan(0);
  });
});
