import { expect, it } from 'vitest';
import { readPrompt } from '../../src/language/index.ts';
import { staged } from './staged.ts';

it('lets ducks swim on a lake and stand on a farm', () => {
  const { scene: lake } = staged('five ducks on a lake');
  const { scene: farm } = staged('five ducks on a farm');
  const pond = lake.set.stage.pond;
  const depths = (scene: typeof lake) => scene.actors.filter((a) => a.label === 'duck').map((a) => a.at.z);
  expect(depths(lake)).toHaveLength(5);
  for (const z of depths(lake)) expect(z).toBeGreaterThanOrEqual(pond?.near ?? Number.POSITIVE_INFINITY);
  expect(depths(farm).some((z) => z < (pond?.near ?? 0))).toBe(true);
});

it('takes adverbs of place for what they are', () => {
  for (const prompt of ['a diver underwater', 'a cat indoors', 'a couple downtown', 'a shark underwater'])
    expect([prompt, readPrompt(prompt).entities.length]).toEqual([prompt, prompt.includes('couple') ? 2 : 1]);
});

it('knows that who runs after somebody chases', () => {
  for (const prompt of ['a boy runs after a dog', 'a boy running after the dog', 'a boy ran after his dog'])
    expect(readPrompt(prompt).beats[0]?.relations.map((r) => r.kind)).toEqual(['chasing']);
});

it('who swims is in the water, who swims under it is all seen', () => {
  const partsOf = (prompt: string) =>
    staged(prompt)
      .one('boy')
      .drawing.shapes.map((s) => s.part);
  expect(partsOf('a boy swimming in a pool')).toContain('foam');
  expect(partsOf('a boy swimming underwater')).not.toContain('foam');
});

it.each([
  ['a bear catches a salmon in the river', 'bear'],
  ['a moose crosses a river', 'moose'],
  ['a man wades through a swamp', 'man'],
  ['children splash in the sea', 'child'],
  ['a heron stands in the shallow water', 'heron'],
])('%s: the legs are in the water', (prompt, who) => {
  const { one, scene } = staged(prompt);
  const { drawing, at } = one(who);
  expect(drawing.shapes.map((s) => s.part)).toContain('foam');
  expect(at.z).toBeGreaterThanOrEqual(scene.set.stage.pond?.near ?? Number.POSITIVE_INFINITY);
});

it('who crosses a river by a bridge stays dry', () => {
  const { one } = staged('a moose crosses a river on a bridge');
  expect(one('moose').drawing.shapes.map((s) => s.part)).not.toContain('foam');
});

it('a soaked walker is as tall as a dry one', () => {
  const [wet, dry] = ['a soaked man walks', 'a man walks'].map(
    (p) => staged(p).one('man').drawing.bounds.height,
  );
  expect(wet).toBeLessThan(1.08 * (dry ?? 0));
});
