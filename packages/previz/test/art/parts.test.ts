import { expect, test } from 'vitest';
import { drawArt } from '../../src/art/index.ts';

const plain = { colour: null, second: null, pattern: null, material: null, pose: null, seed: 1 };
const fills = (id: string, part: string, parts: readonly { part: string; hex: string }[]) =>
  drawArt(id, { ...plain, parts })
    .shapes.filter((s) => s.part === part)
    .map((s) => s.fill);

test('a part takes the colour asked for it, the rest stays', () => {
  const red = [{ part: 'roof', hex: '#cf2e2e' }];
  expect(fills('house', 'roof', red)).not.toEqual(fills('house', 'roof', []));
  expect(fills('house', 'wall', red)).toEqual(fills('house', 'wall', []));
});

test('a part that the drawing does not tell apart takes the place of the second colour', () => {
  const lid = drawArt('teapot', { ...plain, parts: [{ part: 'no-such-part', hex: '#cf2e2e' }] });
  expect(lid.shapes).toEqual(drawArt('teapot', { ...plain, second: '#cf2e2e' }).shapes);
});

test('an equation is on a blackboard', () => {
  const chalk = drawArt('blackboard', { ...plain, parts: [] }).shapes.filter((s) => s.part === 'chalk');
  expect(Math.max(...chalk.map((s) => s.d.split('M').length))).toBeGreaterThan(12);
});
