import { expect, test } from 'vitest';
import { foot, middleX, staged } from './staged.ts';

test.each([
  ['four blue chairs around a yellow table', 'chair', 'table'],
  ['three cups around a teapot', 'cup', 'teapot'],
])('%s: on both sides of it, and none on top', (prompt, around, middle) => {
  const { of, one } = staged(prompt);
  const it = one(middle);
  const left = of(around).filter((a) => middleX(a) < it.box.x);
  const right = of(around).filter((a) => middleX(a) > it.box.x + it.box.width);
  expect([left.length > 0, right.length > 0]).toEqual([true, true]);
  for (const a of of(around)) expect(foot(a)).toBeGreaterThan(it.box.y + 0.5 * it.box.height);
});

test('what is in a bowl is before its hollow and behind its front', () => {
  const { of, scene } = staged('three lemons in a bowl');
  const bias = (part: string) =>
    scene.actors.find((a) => a.drawing.shapes.some((s) => s.part === part))?.depthBias ?? Number.NaN;
  for (const lemon of of('lemon')) {
    expect(lemon.depthBias).toBeLessThan(bias('hollow'));
    expect(lemon.depthBias).toBeGreaterThan(bias('foot'));
  }
});
