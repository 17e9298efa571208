import { expect, it } from 'vitest';
import { middleX, staged } from './staged.ts';

it('a father who helps his boy push a boat is the taller', () => {
  const { one } = staged('A boy and his father push a small boat into the lake.');
  expect(one('father').box.height).toBeGreaterThan(1.1 * one('boy').box.height);
});

it('whoever lands in front of somebody faces them', () => {
  const { one } = staged('A dragon lands in front of a knight.');
  const [dragon, knight] = [one('dragon'), one('knight')];
  const isLeft = middleX(knight) < middleX(dragon);
  expect(knight.flip).toBe(!isLeft);
});
