import { expect, test } from 'vitest';
import { difference } from '../../src/colour/oklch.ts';

test('colours that look alike lie near each other', () => {
  expect(difference('#ffffff', '#000000')).toBeCloseTo(1, 1);
  expect(difference('#c8553d', '#c8553d')).toBe(0);
  expect(difference('#f2cdb4', '#e8d8b8')).toBeLessThan(difference('#f2cdb4', '#4a6fa5'));
});
