import { expect, it } from 'vitest';
import { foot, middleX, staged } from './staged.ts';

it.each(['A sea serpent coils around a lighthouse', 'A python wraps around a stone column'])(
  'a serpent is wound about what is tall: %s',
  (prompt) => {
    const { scene } = staged(prompt);
    const coils = scene.actors.filter((a) => a.drawing.shapes.some((s) => s.part === 'coil'));
    expect(coils).toHaveLength(1);
  },
);

it('what has wheels is no serpent', () => {
  const { scene } = staged('A ring of wheelbarrows around a statue');
  expect(scene.actors.flatMap((a) => a.drawing.shapes).some((s) => s.part === 'coil')).toBe(false);
});

it('a giant has a building over its head', () => {
  const { one } = staged('A giant lifts a windmill off its foundation while farmers run');
  const [giant, mill] = [one('titan'), one('windmill')];
  expect(foot(mill)).toBeLessThan(giant.box.y + 0.4 * giant.box.height);
  expect(Math.abs(middleX(mill) - middleX(giant))).toBeLessThan(0.3 * giant.box.width);
});

it('who brings something down a ladder is on it', () => {
  const { one } = staged('A firefighter carries a cat down a ladder');
  const [man, ladder] = [one('firefighter'), one('ladder')];
  expect(foot(man)).toBeLessThan(foot(ladder) - 0.1 * ladder.box.height);
});
