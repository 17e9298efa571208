/** Northern lights are in the sky at night, behind everything, whatever else the night is. */
import { expect, it } from 'vitest';
import { renderFrame } from '../../src/index.ts';

const svgOf = async (prompt: string) =>
  (await renderFrame({ prompt, seeds: [5], width: 160, height: 120, references: [] }, 0)).svg;

it.each(['a hut on a mountain under the northern lights', '山の上のオーロラ'])('%s', async (prompt) => {
  const svg = await svgOf(prompt);
  const sky = svg.slice(svg.indexOf('class="sky"'));
  expect(sky.indexOf('class="aurora"')).toBeGreaterThan(0);
  expect(svg).not.toMatch(/NaN|undefined/);
});

it('no other night has any', async () => {
  expect(await svgOf('a hut on a mountain at night')).not.toContain('aurora');
});
