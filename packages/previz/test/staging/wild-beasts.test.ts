/** Beasts of the wild at their deeds: on the ground, in the grass, in the air. */
import { expect, it } from 'vitest';
import { staged } from './staged.ts';

const actorsOf = (prompt: string) => staged(prompt, 640, 480, 7).scene.actors;

it('wolves circle an elk on the ground, on both sides of it', () => {
  const actors = actorsOf('A wolf pack circles an elk in deep snow');
  const elk = actors.find((a) => a.label === 'elk');
  const wolves = actors.filter((a) => a.label === 'wolf');
  expect(wolves.length).toBeGreaterThan(3);
  expect(wolves.some((w) => w.at.x < (elk?.at.x ?? 0))).toBe(true);
  expect(wolves.some((w) => w.at.x > (elk?.at.x ?? 0))).toBe(true);
});

it.each([
  ['A lioness stalks a zebra through tall savanna grass', 'grass'],
  ['A polar bear steps onto cracking sea ice', 'cracks'],
  ['A caravan of camels crosses a desert', 'load'],
  ["A chameleon's tongue snatches a cricket from a twig", 'tongue'],
  ['An owl swoops over a meadow', 'talons'],
  ['A dragon coils around a ruined spire', 'wings'],
])('%s: it is seen with %s', (prompt, label) => {
  expect(actorsOf(prompt).some((a) => a.label === label)).toBe(true);
});
