import { expect, it } from 'vitest';
import { middleX, overlapOf, staged } from './staged.ts';

it('falling leaves are all over the picture, and push nobody aside', () => {
  const { one, scene } = staged('A girl walks through a forest, leaves swirling around her');
  expect(one('leaf').box.width).toBeGreaterThan(0.6 * scene.width);
  expect(Math.abs(middleX(one('girl')) - scene.width / 2)).toBeLessThan(0.3 * scene.width);
});

it('who leans against a tree has it at the back', () => {
  const { one } = staged('A man leans against a tree in a park');
  expect(overlapOf(one('man'), one('tree'))).toBeGreaterThan(0.5);
});

it('who tends somebody in bed stands behind it, at the sleeper', () => {
  const { one } = staged('A mother tucks her daughter into bed');
  const [mother, bed] = [one('mother'), one('bed')];
  expect(mother.depthBias).toBeGreaterThan(bed.depthBias);
  expect(overlapOf(mother, bed)).toBeGreaterThan(0.3);
});

it('toys on the floor have no table', () => {
  const { one, scene } = staged('A mother sits in a bedroom, a teddy bear on the floor');
  expect(one('teddy bear').at.y).toBeLessThan(0.05);
  expect(scene.set.pieces.some((p) => /side table/.test(p.part))).toBe(false);
});

it('dinner by candlelight is on a cloth, with glasses and candles', () => {
  const labels = staged('A couple has dinner in a restaurant, candlelight').scene.actors.map((a) => a.label);
  for (const ware of ['cloth', 'wine-glass', 'candlestick']) expect(labels).toContain(ware);
});

it('the lamps of a room are out where a screen is its only light', () => {
  const lit = (prompt: string) => staged(prompt).scene.set.practicals.filter((p) => p.kind === 'lamp').length;
  expect(lit('A man sits in a living room at night')).toBeGreaterThan(0);
  expect(lit('A man sits in a living room lit only by the glow of a television')).toBe(0);
});
