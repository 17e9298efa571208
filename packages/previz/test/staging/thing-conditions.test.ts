/** The condition that a thing is said to be in is in its drawing. */
import { expect, it } from 'vitest';
import { planSet } from '../../src/index.ts';
import type { Actor } from '../../src/model/scene.ts';
import { stageShot } from '../../src/staging/index.ts';

const FRAME = { width: 640, height: 480 };

function drawn(prompt: string): Actor {
  const { shots, cast } = planSet({ prompt, seeds: [7], references: [], ...FRAME });
  return stageShot(shots[0] as (typeof shots)[number], cast, FRAME).actors[0] as Actor;
}
const parts = (prompt: string) => drawn(prompt).drawing.shapes.map((s) => s.part);

it.each([
  ['a dirty plate', 'dirt'],
  ['a wet umbrella', 'drops'],
  ['a half-eaten apple', 'flesh'],
  ['an apple with a bite taken out of it', 'flesh'],
  ['a sliced lemon', 'slice'],
  ['a steaming cup of coffee', 'steam'],
  ['a frozen fish', 'ice'],
  ['an open refrigerator', 'shelves'],
  ['an unlit candle', 'smoke'],
])('%s shows it: %s', (prompt, part) => {
  expect(parts(prompt)).toContain(part);
});

it.each([
  ['an empty glass', 'a glass', 'water'],
  ['an empty treasure chest', 'a treasure chest', 'gold'],
  ['a chest with no gold in it', 'a treasure chest', 'gold'],
  ['an empty birdcage', 'a birdcage', 'bird'],
  ['an empty vase', 'a vase', 'flower'],
])('%s lacks what %s has in it', (empty, full, part) => {
  expect(parts(full)).toContain(part);
  expect(parts(empty)).not.toContain(part);
});

it('what is upside down stands on its head, what is wilted hangs its own', () => {
  const [up, down] = ['a car', 'a car upside down'].map((p) => {
    const { drawing } = drawn(p);
    const wheel = drawing.shapes.find((s) => /tyre|wheel/.test(s.part));
    return Number(/^M[-\d.]+[ ,]([-\d.]+)/.exec(wheel?.d ?? '')?.[1]) - drawing.bounds.y;
  }) as [number, number];
  expect(down).toBeLessThan(up);
  expect(drawn('a wilted rose').drawing.bounds.height).toBeLessThan(drawn('a rose').drawing.bounds.height);
});

it('chairs in a stack stand in each other', () => {
  const { shots, cast } = planSet({ prompt: 'stacked chairs', seeds: [7], references: [], ...FRAME });
  const { actors } = stageShot(shots[0] as (typeof shots)[number], cast, FRAME);
  const [a, b] = actors as readonly [Actor, Actor];
  expect(Math.abs(a.box.y - b.box.y)).toBeLessThan(0.3 * a.box.height);
});
