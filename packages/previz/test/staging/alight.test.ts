import { describe, expect, it } from 'vitest';
import { staged } from './staged.ts';

const lights = (prompt: string) => staged(prompt).scene.set.practicals;
const flames = (prompt: string, noun: string) =>
  staged(prompt)
    .one(noun)
    .drawing.shapes.some((s) => s.part === 'flames');

describe('a thing that burns', () => {
  it.each([
    ['a burning house at night', 'house'],
    ['a car on fire on a highway', 'car'],
    ['a barn in flames', 'barn'],
    ['The barn burns.', 'barn'],
  ])('%s: flames lick it, and light what is near', (prompt, noun) => {
    expect(flames(prompt, noun)).toBe(true);
    expect(lights(prompt).some((p) => p.kind === 'fire')).toBe(true);
  });

  it.each([
    ['a house at night', 'house'],
    ['a pot on the fire', 'pot'],
    ['a burning candle', 'candle'],
  ])('%s: none', (prompt, noun) => {
    expect(flames(prompt, noun)).toBe(false);
  });
});

it('a glowing thing shines in its own colour, which is no fancy name of one', () => {
  const [own] = lights('a glowing green crystal in a cave').slice(-1);
  expect(own?.colour).toBe('#2f9e44');
});
