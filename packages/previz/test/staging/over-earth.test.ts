/** The Earth under those who float in space. */
import { expect, it } from 'vitest';
import { planSet } from '../../src/index.ts';
import { stageShot } from '../../src/staging/index.ts';

const size = { width: 320, height: 240 };
const sceneOf = (prompt: string) => {
  const { shots, cast } = planSet({ prompt, seeds: [7], ...size, references: [] });
  return stageShot(shots[0] as (typeof shots)[number], cast, size);
};

it.each([
  ['An astronaut floats above Earth', 'astronaut'],
  ['A satellite orbits the Earth', 'satellite'],
  ['A space station orbits the Earth', 'orbital station'],
])('%s', (prompt, label) => {
  const { actors, set } = sceneOf(prompt);
  expect(actors.map((a) => a.label)).toEqual([label]);
  expect(set.setting).toBe('space');
  expect(set.pieces.filter((p) => p.part === 'planet')).toHaveLength(1);
  expect(set.pieces.some((p) => p.part === 'edge of day')).toBe(true);
  expect(actors[0]?.drawing.shapes.some((s) => /wand/.test(s.part))).toBe(false);
});

it('named worlds stand alone, and a held globe stays one', () => {
  const saturn = sceneOf('A rocket flies past Saturn');
  expect(saturn.set.pieces.some((p) => p.part === 'planet')).toBe(false);
  expect(saturn.actors.some((a) => a.label === 'saturn')).toBe(true);
});

it('the Earth rises over the surface of the moon', () => {
  const { set } = sceneOf('The Earth rises over the horizon of the Moon, an astronaut plants a flag');
  expect(set.setting).toBe('moon-surface');
});

it('a city that is flown over, or seen from above, lies below', () => {
  expect(sceneOf('A dragon flies over a city at sunset').set.setting).toBe('city-from-above');
  expect(sceneOf('A city at night from above').set.setting).toBe('city-from-above');
  expect(sceneOf('Drone shot of a city at dawn').set.setting).toBe('city-from-above');
  expect(sceneOf('Fireworks above the city').set.setting).toBe('city-skyline');
});
