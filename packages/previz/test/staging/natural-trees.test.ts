import { expect, test } from 'vitest';
import { planSet } from '../../src/engine.ts';
import { stageShot } from '../../src/staging/index.ts';

const frame = { width: 960, height: 720 };

function treeIn(prompt: string) {
  const plan = planSet({ prompt, seeds: [7], ...frame, references: [] });
  const scene = stageShot(plan.shots[0] as never, plan.cast, frame);
  return scene.actors.find((a) => /tree/.test(a.label))?.drawing;
}

const crowns = (prompt: string) =>
  treeIn(prompt)
    ?.shapes.filter((s) => s.part === 'crown')
    .map((s) => s.fill);

test('a tree that is named has the leaves of its season', () => {
  const [autumn] = crowns('A man under a tree in autumn') ?? [];
  const [summer] = crowns('A man under a tree in summer') ?? [];
  const red = (hex = '#000000') => Number.parseInt(hex.slice(1, 3), 16);
  const green = (hex = '#000000') => Number.parseInt(hex.slice(3, 5), 16);
  expect(red(autumn ?? undefined)).toBeGreaterThan(green(autumn ?? undefined));
  expect(green(summer ?? undefined)).toBeGreaterThan(red(summer ?? undefined));
  expect(crowns('A man under a tree in winter')).toEqual([]);
});

test('a colour that is asked is the crown’s', () => {
  expect(crowns('a blue tree')?.[0]).toMatch(/^#[0-5]/);
});
