/** What is said of the sky, and of what rises into it. */
import { expect, it } from 'vitest';
import { planSet } from '../../src/index.ts';
import { readPrompt } from '../../src/language/index.ts';
import { stageShot } from '../../src/staging/index.ts';

const size = { width: 320, height: 240 };
const placeOf = (prompt: string) => planSet({ prompt, seeds: [7], ...size, references: [] }).shots[0]?.place;
const actorsOf = (prompt: string) => {
  const { shots, cast } = planSet({ prompt, seeds: [7], ...size, references: [] });
  return stageShot(shots[0] as (typeof shots)[number], cast, size).actors.map((a) => a.label);
};

it.each([
  'A wolf howls on a snowy mountain under the moon',
  'A cabin in a snowy forest, stars in the sky',
  'The sun sets over a snow-covered village, a golden hour scene',
])('where the sky is seen the snow lies: %s', (prompt) =>
  expect(placeOf(prompt)).toMatchObject({ weather: 'clear', season: 'winter' }),
);

it('where nothing but snow is said it falls', () =>
  expect(placeOf('A wolf on a snowy mountain')?.weather).toBe('snow'));

it('a chimney is part of its house', () => {
  const { entities } = readPrompt('A cabin in the woods, smoke rises from the chimney');
  expect(entities.map((e) => e.drawable).sort()).toEqual(['cabin', 'smoke']);
});

it('a tornado is seen, under the storm that it belongs to', () => {
  expect(placeOf('A farmer runs from a tornado')?.weather).toBe('storm');
  expect(actorsOf('A tornado over a farm')).toEqual(['whirlwind']);
});

it('a street has its own neon signs', () => {
  expect(actorsOf('A girl on a Tokyo street at night, neon signs glow')).toEqual(['girl']);
});

it("what is flown over lies below, and what hangs in a room is in nobody's hand", () => {
  expect(placeOf('A dragon flies over a forest at dawn')?.setting).toBe('treetops');
  expect(placeOf('A lone tree on a hill under the Milky Way')).toMatchObject({
    setting: 'mountain',
    hour: 'night',
  });
  expect(placeOf('A village by the sea in the evening')?.setting).toBe('harbour');
  expect(actorsOf('A subway platform at night, one flickering light, a woman waits')).toEqual(['woman']);
});
