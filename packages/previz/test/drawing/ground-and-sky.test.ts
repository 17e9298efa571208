/** Open ground is not level, no two skies are alike, and a room by night is lit by somebody. */
import { expect, it } from 'vitest';
import { renderFrame } from '../../src/index.ts';

const svgOf = async (prompt: string, seed = 7) =>
  (await renderFrame({ prompt, seeds: [seed], width: 320, height: 240, references: [] }, 0)).svg;

it('lamps light the wall of a room by night, but not where one light is all there is', async () => {
  expect(await svgOf('A woman makes tea in a kitchen at night')).toContain('class="lamplight"');
  expect(await svgOf('A woman by candlelight in a kitchen at night')).not.toContain('class="lamplight"');
  expect(await svgOf('A woman makes tea in a kitchen in the morning')).not.toContain('class="lamplight"');
});

const clouds = (svg: string) => svg.match(/class="clouds">(.*?)<\/g>/)?.[1] ?? '';

it('skies differ in the number and length of their clouds', async () => {
  const skies = await Promise.all([1, 2, 3, 4, 5].map((seed) => svgOf('A boy in a field at noon', seed)));
  expect(new Set(skies.map((s) => clouds(s).split('<path').length)).size).toBeGreaterThan(1);
});

it('under water the sun comes down in shafts, and plays on the bed', async () => {
  const svg = await svgOf('A diver over a coral reef under water');
  for (const part of ['shafts']) expect(svg).toContain(`class="${part}"`);
});
