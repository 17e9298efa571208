import { expect, it } from 'vitest';
import { buildOf } from '../../src/figures/skeleton.ts';
import type { Look } from '../../src/model/figure.ts';

const built = (age: Look['age']) =>
  buildOf({
    gender: 'male',
    age,
    build: 'average',
    height: 1,
    skin: '#cf9468',
    hair: { style: 'short', colour: '#3d2a20', beard: false },
    eyes: '#4a6a8a',
    garments: [],
    face: { shape: 0, nose: 1, brows: 1, mouth: 1, freckles: false },
  });

it('gives toddlers a larger head and shorter, rounder legs than children', () => {
  const [toddler, child] = [built('toddler'), built('child')];
  expect(toddler.head).toBeGreaterThan(child.head * 1.2);
  expect(toddler.thigh).toBeLessThan(child.thigh * 0.95);
  expect(toddler.girth).toBeGreaterThan(child.girth);
});
