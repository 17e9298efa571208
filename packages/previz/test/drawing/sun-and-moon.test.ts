/** The sun and the moon as they are told: seen past everybody, mirrored in water, with the silhouettes before them. */
import { expect, it } from 'vitest';
import { parse } from '../../src/colour/oklch.ts';
import { renderFrame } from '../../src/index.ts';
import { readPrompt } from '../../src/language/index.ts';

const svgOf = async (prompt: string) =>
  (await renderFrame({ prompt, seeds: [7], width: 320, height: 240, references: [] }, 0)).svg;

/** Left end, middle and radius of the first round path of a class, pixels. */
function roundOf(svg: string, part: string) {
  const [, x, y, r] = new RegExp(`class="${part}" d="M(\\S+) (\\S+)a(\\S+) `).exec(svg) ?? [];
  return { x: Number(x) + Number(r), y: Number(y), r: Number(r) };
}

it.each(['A full moon over a calm lake', 'Sunset over the ocean', 'A fisherman in a boat on a lake at dawn'])(
  'a low light lays its path on the water: %s',
  async (prompt) => expect(await svgOf(prompt)).toContain('class="glitter"'),
);

it('none lies on land, or under a high sun', async () => {
  expect(await svgOf('A full moon over a meadow')).not.toContain('class="glitter"');
  expect(await svgOf('A boat on the sea at noon')).not.toContain('class="glitter"');
});

it('a moon that is spoken of shines through fog', async () => {
  expect(readPrompt('A dark forest in fog, moon behind the branches').beats[0]?.place.disc).toEqual({
    kind: 'moon',
  });
  expect(await svgOf('A figure walks through a dark forest, fog, the moon above')).toContain('class="moon"');
});

it('the setting sun comes out from behind the mountains', async () => {
  const svg = await svgOf('Sunset in the mountains');
  const { y, r } = roundOf(svg, 'sun');
  const foot = Number(/class="tree-line" d="M\S+ (\S+?)L/.exec(svg)?.[1]);
  expect(y + r).toBeLessThan(foot);
});

it('a silhouette stands before a large sun, on dark ground', async () => {
  const svg = await svgOf('A woman stands silhouetted against the sunset on a hill');
  expect(roundOf(svg, 'sun').r).toBeGreaterThan(20);
  const meadow = /class="meadow"[^>]* fill="(#[0-9a-f]{6})"/.exec(svg)?.[1] ?? '#ffffff';
  expect(parse(meadow).l).toBeLessThan(0.3);
});

it('said sunbeams spread from the sun in the frame', async () => {
  expect(await svgOf('A forest with sunbeams through the trees')).toContain('class="shafts"');
});
