import { expect, it } from 'vitest';
import { readPrompt } from '../../src/language/index.ts';
import { castFrom } from '../../src/story/index.ts';
import { foot, middleX, onScreen, staged } from './staged.ts';

const parts = (prompt: string, noun: string): string[] =>
  staged(prompt)
    .one(noun)
    .drawing.shapes.map((s) => s.part);

it('seats those who drink coffee on a terrace at a small table, each with a cup', () => {
  const { of, one, scene } = staged('A couple drinks coffee at a pavement cafe in Paris');
  expect(scene.set.setting).toBe('cafe-terrace');
  expect(of('bistro-table')).toHaveLength(1);
  expect(of('coffee')).toHaveLength(2);
  for (const noun of ['woman', 'man'])
    expect(onScreen(one(noun), 'hips').y).toBeGreaterThan(one('bistro-table').box.y);
});

it('leaves the train of a station to the place, and keeps one that has a colour or is boarded', () => {
  const kept = (prompt: string) => staged(prompt).of('train').length;
  expect(kept('A couple kisses on the platform as the train leaves the station')).toBe(0);
  expect(kept('A red train waits at the station')).toBe(1);
});

it('has a taxi that is hailed come along the street, in New York too', () => {
  const { one, scene } = staged('A woman hails a taxi in New York in the rain');
  expect(scene.set.setting).toBe('street');
  expect(one('taxi').drawing.shapes.map((s) => s.part)).toContain('windscreen');
});

it('hits a puck with a stick on the ice', () => {
  const { scene } = staged('A hockey player shoots the puck at the goal');
  expect(scene.set.setting).toBe('frozen-lake');
  expect(parts('A hockey player shoots the puck at the goal', 'hockey player')).toContain('stick');
});

it('has who crosses the finish line run out of it towards the camera, arms up when they are', () => {
  const { one } = staged('A runner crosses the finish line with arms raised, crowd cheering');
  const [runner, gate] = [one('runner'), one('finish line')];
  expect(onScreen(runner, 'hand.left').y).toBeLessThan(onScreen(runner, 'chin').y);
  expect(foot(gate)).toBeLessThan(foot(runner));
  expect(Math.abs(middleX(gate) - middleX(runner))).toBeLessThan(0.3 * gate.box.width);
});

it('dresses a swimmer for the water', () => {
  const worn = (prompt: string) =>
    [...castFrom(readPrompt(prompt), 1).values()].flatMap(
      (c) => c.looks[0]?.garments.map((g) => g.type) ?? [],
    );
  expect(worn('A female swimmer stands in the street')).toContain('swimsuit');
  expect(worn('A male swimmer stands in the street')).toEqual(
    expect.arrayContaining(['bare-chest', 'trunks']),
  );
});
