/** Rooms by night are dark, with light where a lamp stands: beside whom it lights, in nobody's hand. */
import { expect, it } from 'vitest';
import { planSet, renderFrame } from '../../src/index.ts';
import { readPrompt } from '../../src/language/index.ts';
import { stageShot } from '../../src/staging/index.ts';

const size = { width: 320, height: 240 };
const svgOf = async (prompt: string) =>
  (await renderFrame({ prompt, seeds: [7], ...size, references: [] }, 0)).svg;
const sceneOf = (prompt: string) => {
  const { shots, cast } = planSet({ prompt, seeds: [7], ...size, references: [] });
  return stageShot(shots[0] as (typeof shots)[number], cast, size);
};

it('the dark lies on a room by night, a thin one by day and none out of doors', async () => {
  const dark = async (prompt: string) =>
    Number((await svgOf(prompt)).match(/class="gloom">.*?fill-opacity="([\d.]+)"/)?.[1] ?? 0);
  expect(await dark('A man sits in a living room at night')).toBeGreaterThan(0.5);
  expect(await dark('A man sits in a living room at noon')).toBeLessThan(0.4);
  expect(await svgOf('A man sits in a park at night')).not.toContain('class="gloom"');
});

it.each([
  ['A woman reads a book by the light of a lamp', 'lamp'],
  ['A scientist works late in a dark laboratory, only her desk lamp is lit', 'desk-lamp'],
])('%s', (prompt, lamp) => {
  const { entities, beats } = readPrompt(prompt);
  const id = entities.find((e) => e.drawable === lamp)?.id;
  expect(id).toBeDefined();
  const kinds = beats[0]?.relations.filter((r) => r.object === id || r.subject === id).map((r) => r.kind);
  expect(kinds).toEqual(['next-to']);
  expect(beats[0]?.place.source).toBe('lamp');
});

it("light through a room's window comes by the room's own", () => {
  const { actors, set } = sceneOf('Moonlight falls through the window into an empty bedroom');
  expect(actors).toEqual([]);
  expect(set.pieces.some((p) => p.part === 'window moon')).toBe(true);
});

it('no star is left on a wall whose window was put elsewhere', () => {
  const { set } = sceneOf('A woman stands at the window at night');
  expect(set.pieces.some((p) => /star/.test(p.part))).toBe(false);
});

it('lights on a string hang all along it, and light no floor', () => {
  const { set } = sceneOf('A rooftop party at dusk with string lights');
  const bulbs = set.pieces.flatMap((p) => (p.part === 'bulbs' && p.kind === 'face' ? p.loops : []));
  expect(bulbs.length).toBeGreaterThan(10);
  expect(set.practicals.filter((p) => p.at.y < 0.2)).toEqual([]);
});
