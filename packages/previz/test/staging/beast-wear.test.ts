/** What animals wear is where it is worn, and of their size. */
import { expect, it } from 'vitest';
import { boundsOf, flatten } from '../../src/art/path/flatten.ts';
import { planSet } from '../../src/index.ts';
import type { Actor } from '../../src/model/scene.ts';
import { stageShot } from '../../src/staging/index.ts';

const FRAME = { width: 640, height: 480 };

function dressed(prompt: string): { beast: Actor; garment: Actor } {
  const { shots, cast } = planSet({ prompt, seeds: [7], references: [], ...FRAME });
  const { actors } = stageShot(shots[0] as (typeof shots)[number], cast, FRAME);
  return { beast: actors[0] as Actor, garment: actors[1] as Actor };
}

function headOf({ drawing }: Actor) {
  const shapes = drawing.shapes.filter((s) => /^(head|face)$/.test(s.part));
  return boundsOf(shapes.flatMap((s) => flatten(s.d).flat()));
}

it.each([
  'a fox in a green scarf',
  'a penguin wearing a red scarf',
  'an owl with a yellow scarf',
  'a dog with a blue collar',
])('%s has it about the neck: under the eyes, over the feet', (prompt) => {
  const { beast, garment } = dressed(prompt);
  const head = headOf(beast);
  const { bounds: b } = garment.drawing;
  expect(garment.at).toEqual(beast.at);
  expect(b.y).toBeGreaterThan(head.y + 0.3 * head.height);
  expect(b.y + b.height).toBeLessThan(-0.2 * beast.drawing.bounds.height);
  expect(b.width).toBeLessThan(1.4 * head.width);
});

it.each(['a bear in a top hat', 'a pig wearing a crown', 'a cat wearing sunglasses'])(
  '%s has it on the head, as wide as that at most',
  (prompt) => {
    const { beast, garment } = dressed(prompt);
    const head = headOf(beast);
    const { bounds: b } = garment.drawing;
    expect(b.width).toBeLessThanOrEqual(head.width);
    expect(Math.abs(b.x + b.width / 2 - head.x - head.width / 2)).toBeLessThan(0.5 * head.width);
  },
);

it('a lantern hangs from the mouth upright', () => {
  const { actors } = (() => {
    const { shots, cast } = planSet({
      prompt: 'a fox carries a lantern',
      seeds: [7],
      references: [],
      ...FRAME,
    });
    return stageShot(shots[0] as (typeof shots)[number], cast, FRAME);
  })();
  expect(actors.find((a) => a.label === 'lantern')?.turn).toBe(0);
});

it.each(['a centaur wearing boots', 'a horse wearing red boots', 'a cat in boots'])(
  '%s has them on its feet',
  (prompt) => {
    const { beast, garment } = dressed(prompt);
    const worn = boundsOf(garment.drawing.shapes.flatMap((s) => flatten(s.d).flat()));
    const { bounds: b } = beast.drawing;
    expect(garment.at).toEqual(beast.at);
    expect(worn.y).toBeGreaterThan(b.y + 0.6 * b.height);
  },
);
