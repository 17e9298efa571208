/** What is mirrored and what is not, and what shines at night over land and sea. */
import { expect, it } from 'vitest';
import { renderFrame } from '../../src/index.ts';

const svgOf = async (prompt: string) =>
  (await renderFrame({ prompt, seeds: [7], width: 320, height: 240, references: [] }, 0)).svg;

it.each([
  ['A taxi in the rain in the city', true],
  ['A sailing boat on a calm lake in the morning', true],
  ['A horse gallops across a field in the rain', false],
  ['A ship on the sea in a storm', false],
])('%s: mirrored %s', async (prompt, mirrored) => {
  expect((await svgOf(prompt)).includes('class="reflections"')).toBe(mirrored);
});

it('the sea runs high in a storm', async () => {
  expect(await svgOf('A storm over the ocean')).toContain('class="breaker');
  expect(await svgOf('A boat on the ocean')).not.toContain('class="breaker');
});

it('a lighthouse throws beams through the night, and no pool at its foot', async () => {
  const svg = await svgOf('A lighthouse on a cliff at night');
  expect(svg.match(/class="beam"/g)).toHaveLength(2);
  expect(svg).not.toContain('class="cone"');
  expect(await svgOf('A lighthouse on a cliff at noon')).not.toContain('class="beam"');
});
