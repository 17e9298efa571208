/** Lamps, flames and screens in the picture light what is about them, once it is dark. */
import { expect, it } from 'vitest';
import { planSet } from '../../src/index.ts';
import type { Practical } from '../../src/model/set.ts';
import { stageShot } from '../../src/staging/index.ts';

const FRAME = { width: 320, height: 240 };

function lights(prompt: string): readonly Practical[] {
  const { shots, cast } = planSet({ prompt, seeds: [7], references: [], ...FRAME });
  const { set } = stageShot(shots[0] as (typeof shots)[number], cast, FRAME);
  return set.practicals;
}

/** Those that the same place has without the thing are not counted. */
const added = (thing: string, where: string): number =>
  lights(`a dog ${thing} ${where}`).length - lights(`a dog ${where}`).length;

it.each([
  ['beside a lantern', 'in a field at night', 1],
  ['beside a street lamp', 'in a field at noon', 0],
  ['beside a campfire', 'in a field at noon', 1],
  ['beside a stone', 'in a field at night', 0],
])('%s %s: %i more', (thing, where, count) => expect(added(thing, where)).toBe(count));

it('a lantern in the hand is as good as one on the ground', () => {
  const [held] = lights('a man holding a lantern in a field at night');
  expect(held).toMatchObject({ kind: 'fire' });
  expect(held?.at.y).toBeGreaterThan(0.3);
});

it('a screen is pale and blue', () => {
  expect(lights('a television in a field at night').map((p) => p.kind)).toContain('screen');
});

it('no more than six lights are added', () => {
  expect(added('beside eight lanterns', 'in a field at night')).toBe(6);
});
