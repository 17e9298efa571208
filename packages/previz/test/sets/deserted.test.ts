import { expect, test } from 'vitest';
import { drawScene } from '../../src/drawing/index.ts';
import { staged } from '../staging/staged.ts';

const parts = (prompt: string) => staged(prompt).scene.set.pieces.map((p) => p.part);

test('nobody sits on the stands of an empty stadium', () => {
  expect(parts('a boy kicks a ball in a stadium')).toContain('crowd');
  expect(parts('a boy kicks a ball in an empty stadium')).not.toContain('crowd');
});

test('no car drives on an empty highway', () => {
  expect(parts('a man stands on a highway')).toContain('car');
  expect(parts('a man stands on an empty highway')).not.toContain('car');
});

test('wind carries leaves through a park and none over ice', () => {
  const svgOf = (prompt: string) => JSON.stringify(drawScene(staged(prompt).scene));
  expect(svgOf('a woman in a park in strong wind')).toContain('leaves');
  expect(svgOf('a woman in Antarctica in strong wind')).not.toContain('leaves');
});
