import { describe, expect, it } from 'vitest';
import { overlapOf, staged } from './staged.ts';

const COUNTED = [
  ['two dogs', 'dog', 2],
  ['three cats', 'cat', 3],
  ['four apples', 'apple', 4],
  ['five balloons', 'balloon', 5],
  ['six birds', 'bird', 6],
  ['seven horses', 'horse', 7],
  ['eight candles', 'candle', 8],
  ['eight bicycles', 'bicycle', 8],
  ['six cars', 'car', 6],
] as const;

const FRAMES = [
  [960, 720],
  [720, 960],
  [1280, 720],
] as const;

describe.each(FRAMES)('counted things at %i×%i', (width, height) => {
  it.each(COUNTED)('%s are all inside, and none hides another', (prompt, label, count) => {
    const all = staged(prompt, width, height).of(label);
    expect(all).toHaveLength(count);
    for (const [i, { box }] of all.entries()) {
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(width);
      expect(box.y).toBeGreaterThanOrEqual(0);
      expect(box.y + box.height).toBeLessThanOrEqual(height);
      for (const other of all.slice(0, i))
        expect(overlapOf(all[i] as (typeof all)[number], other)).toBeLessThan(0.06);
    }
  });
});

it('shows no bed of the room beside the bed that was asked for', () => {
  const { scene } = staged('a lamp to the right of a bed');
  expect(scene.set.setting).toBe('bedroom');
  expect(scene.set.pieces.some((p) => p.part === 'bed')).toBe(false);
});

it.each(['five apples', 'six backpacks', 'seven zebras', 'eight spoons', 'four cupcakes'])(
  '%s are no copies in a grid: no two alike, no two on one line',
  (prompt) => {
    const { actors } = staged(prompt).scene;
    const looks = actors.map((a) => JSON.stringify([a.flip, a.drawing.shapes.map((s) => [s.d, s.fill])]));
    expect(new Set(looks).size).toBe(actors.length);
    const feet = actors.map((a) => Math.round(a.box.y + a.box.height));
    expect(new Set(feet).size).toBeGreaterThan(0.7 * actors.length);
  },
);

it('a said colour is every one’s colour', () => {
  const fills = staged('five red backpacks').scene.actors.map((a) => a.drawing.shapes.map((s) => s.fill));
  const hues = fills.map((f) => Number.parseInt(f[0]?.slice(1, 3) ?? '0', 16));
  expect(Math.max(...hues) - Math.min(...hues)).toBeLessThan(30);
});

it.each(['a dozen eggs', 'a dozen oranges', 'ten keys'])('%s are all inside the frame', (prompt) => {
  const { scene } = staged(prompt);
  expect(scene.actors.length).toBeGreaterThan(9);
  for (const { box } of scene.actors) {
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(scene.width);
  }
});

it('what swims is near enough to be seen through the water', () => {
  for (const prompt of ['a whale', 'two sharks', 'five dolphins']) {
    const { scene } = staged(prompt);
    expect(scene.focus.distance, prompt).toBeLessThan(6);
  }
});

it('six in a row are in one row', () => {
  const apples = staged('six red apples in a row').of('apple');
  const feet = apples.map((a) => a.box.y + a.box.height);
  expect(apples).toHaveLength(6);
  expect(Math.max(...feet) - Math.min(...feet)).toBeLessThan(0.3 * (apples[0]?.box.height ?? 0));
});

it('a bottle that lies on its side is longer than it is high', () => {
  const { box } = staged('a bottle lying on its side').one('bottle');
  expect(box.width).toBeGreaterThan(2 * box.height);
});
