/** How much falls, on whom: a drizzle, a downpour, hail, a blizzard that drives its flakes. */
import { expect, it } from 'vitest';
import { planSet, renderFrame } from '../../src/index.ts';
import { saidFall } from '../../src/language/grammar/said-falls.ts';

const size = { width: 320, height: 240 };
const svgOf = async (prompt: string) =>
  (await renderFrame({ prompt, seeds: [7], ...size, references: [] }, 0)).svg;
const placeOf = (prompt: string) => planSet({ prompt, seeds: [7], ...size, references: [] }).shots[0]?.place;

it.each([
  ['A man runs in pouring rain', 'heavy'],
  ['It is raining heavily on the street', 'heavy'],
  ['A drizzle in Paris', 'light'],
  ['Hail hits a car', 'hail'],
  ['Light snow falls on a village', 'light'],
])('%s', (text, fall) => expect(saidFall(text).fall).toBe(fall));

it('nobody who hails a taxi stands in the ice', () => {
  expect(saidFall('A woman hails a cab').fall).toBeUndefined();
  expect(saidFall('They hail a taxi in the rain').fall).toBeUndefined();
  expect(placeOf('A car in a hailstorm')).toMatchObject({ weather: 'rain', fall: 'hail' });
});

const strokes = (svg: string) =>
  [...svg.matchAll(/class="rain" d="([^"]*)"/g)].reduce(
    (sum, m) => sum + (m[1] ?? '').split('M').length - 1,
    0,
  );

it('a downpour is more than rain; a drizzle is less', async () => {
  const [heavy, usual, light] = await Promise.all([
    svgOf('A man in a street in pouring rain'),
    svgOf('A man in a street in the rain'),
    svgOf('A man in a street in a drizzle'),
  ]);
  expect(strokes(heavy)).toBeGreaterThan(1.5 * strokes(usual));
  expect(strokes(light)).toBeLessThan(0.6 * strokes(usual));
});

it('a blizzard drives its flakes, snowfall lets them sink', async () => {
  expect(await svgOf('A climber on a mountain in a blizzard')).toMatch(/class="snow"[^>]*fill="none"/);
  expect(await svgOf('A climber on a mountain, it snows')).not.toMatch(/class="snow"[^>]*fill="none"/);
});
