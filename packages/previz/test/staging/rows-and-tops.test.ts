/** Things in a row and one of them told apart, things in a stack, and the stone or cloth that they are shown off on. */
import { expect, it } from 'vitest';
import { parse } from '../../src/colour/oklch.ts';
import { planSet } from '../../src/index.ts';
import { foot, middleX, overlapOf, staged } from './staged.ts';

const entities = (prompt: string) =>
  planSet({ prompt, seeds: [1], width: 960, height: 720, references: [] }).script.entities;

it.each([
  ['A row of seven candles', 7],
  ['A line of four trees', 4],
  ['A row of three red doors', 3],
  ['A pile of four pumpkins', 4],
  ['A set of six glasses', 6],
  ['A row of candles', 6],
])('%s: as many as are said', (prompt, count) => {
  expect(entities(prompt)[0]?.count).toBe(count);
});

it.each([
  ['Seven candles in a row, the third one unlit', 'candle', 7, 2],
  ['Three bottles in a row, the middle one broken', 'bottle', 3, 1],
  ['Five eggs in a row, the last one cracked', 'egg', 5, 4],
  ['A row of six cups, the first one blue', 'cup', 6, 0],
])('%s: in its place, all side by side', (prompt, noun, total, place) => {
  const { of } = staged(prompt);
  const row = of(noun).sort((a, b) => middleX(a) - middleX(b));
  expect(row).toHaveLength(total);
  const own = entities(prompt)[1]?.id;
  expect(row.findIndex((a) => a.id.startsWith(`${own}#`))).toBe(place);
  const feet = row.map(foot);
  expect(Math.max(...feet) - Math.min(...feet)).toBeLessThan(0.5 * (row[0]?.box.height ?? 0));
});

it('stacked suitcases stand on one another', () => {
  const { of } = staged('Three stacked suitcases on a train platform');
  const [low, mid, top] = of('suitcase').sort((a, b) => foot(b) - foot(a));
  if (!low || !mid || !top) throw new Error('not three');
  expect(foot(mid)).toBeLessThan(low.box.y + 0.25 * low.box.height);
  expect(foot(top)).toBeLessThan(mid.box.y + 0.25 * mid.box.height);
});

it.each([
  ['A product shot of a perfume bottle on wet black stone', 'stone', true],
  ['A watch on dark velvet', 'cloth', false],
  ['A bowl of lemons on a white tablecloth', 'cloth', false],
])('%s: that is the top, and no thing of its own', (prompt, material, glossy) => {
  const { place } = planSet({ prompt, seeds: [1], width: 960, height: 720, references: [] }).shots[0] ?? {};
  expect(place?.surface?.material).toBe(material);
  expect(place?.surface?.glossy).toBe(glossy);
  expect(entities(prompt).some((e) => /stone|velvet|cloth/.test(e.noun))).toBe(false);
});

it.each([
  ['A lighthouse on a cliff, storm waves crashing below', 'cliff-over-surf'],
  ['A castle on a cliff above the sea', 'cliff-over-surf'],
  ['A wooden boat stranded on a dry lake bed', 'salt-flat'],
  ['A woman stands at the edge of a cliff', 'sea-cliff'],
])('%s: %s', (prompt, setting) => {
  expect(staged(prompt).scene.set.setting).toBe(setting);
});

it('a train on a viaduct has its arches under it in the picture', () => {
  const train = staged('A train crosses a viaduct').one('train');
  expect(foot(train)).toBeLessThan(0.56 * 720);
});

it('who leans on a railing has the back to it, on the bridge that it belongs to', () => {
  const { one, scene } = staged('A man leans on the railing of a bridge at night');
  expect(scene.set.setting).toBe('bridge');
  expect(overlapOf(one('man'), one('railing'))).toBeGreaterThan(0.2);
  expect(one('railing').drawing.shapes.some((s) => s.part === 'picket')).toBe(false);
});

it('both boots of a pair are alike', () => {
  const hues = staged('A pair of boots on a doormat')
    .of('boot')
    .map((a) => parse(a.drawing.shapes.find((s) => s.fill !== null)?.fill ?? '#000000').h);
  expect(hues).toHaveLength(2);
  expect(hues[0]).toBeCloseTo(hues[1] ?? 0, 0);
});

it('storm clouds are over the field that they are said to be over', () => {
  const { place } =
    planSet({
      prompt: 'Storm clouds over a wheat field, a lone scarecrow',
      seeds: [1],
      width: 960,
      height: 720,
      references: [],
    }).shots[0] ?? {};
  expect(place?.setting).toBe('wheat-field');
  expect(place?.weather).toBe('storm');
});

it('a hedgehog among leaves is in front of none of them', () => {
  const { one, of } = staged('A hedgehog between three red apples in the leaves');
  for (const leaf of of('leaf')) expect(overlapOf(leaf, one('hedgehog'))).toBeLessThan(0.5);
});
