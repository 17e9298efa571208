import { expect, it } from 'vitest';
import { staged } from '../staging/staged.ts';

const partsOf = (prompt: string): Set<string> =>
  new Set(
    staged(prompt)
      .scene.set.pieces.flatMap((p) => (p.kind === 'card' ? p.drawing.shapes : []))
      .map((s) => s.part),
  );

it.each([
  ["worm's eye view of tall trees in a forest", ['sky', 'trunk', 'leaves']],
  ["worm's eye view of skyscrapers in a city at night", ['sky', 'tower', 'lit windows']],
  ['looking up at a cathedral ceiling', ['vault', 'ribs', 'stained glass']],
  ["worm's eye view of a bedroom ceiling", ['ceiling', 'wall', 'bulb']],
  ['looking up at a spiral staircase', ['flight', 'skylight']],
])('%s looks straight up', (prompt, parts) => {
  const drawn = partsOf(prompt);
  for (const part of parts) expect(drawn).toContain(part);
});

it('who looks up is the camera: nobody else is cast for it', () => {
  expect(
    staged('looking up at a knight against a stormy sky').scene.actors.map((a) => a.label),
  ).not.toContain('man');
});

it('friends who look down stand round it, heads to the middle', () => {
  const { of } = staged("worm's eye view of four friends looking down at the camera");
  const turns = of('friend').map((a) => Math.round((a.turn + 720) % 360));
  expect(new Set(turns).size).toBe(4);
});

it('one who stands there is seen from very low', () => {
  const { scene } = staged("worm's eye view of a boxer");
  expect(scene.camera.horizon).toBeGreaterThan(0.75);
});
