/** One thing alone in the picture: where it is seen, how large it looks, and that the set has no second one. */
import { expect, it } from 'vitest';
import { planSet } from '../../src/index.ts';
import type { Scene } from '../../src/model/scene.ts';
import { stageShot } from '../../src/staging/index.ts';

const FRAME = { width: 640, height: 480 };

function staged(prompt: string): Scene & { setting: string } {
  const { shots, cast } = planSet({ prompt, seeds: [7], references: [], ...FRAME });
  const [shot] = shots as [(typeof shots)[number]];
  return { ...stageShot(shot, cast, FRAME), setting: shot.place.setting };
}

it.each([
  'a photo of a wall clock',
  'a photo of a painting',
  'a photo of a dartboard',
  'a photo of a banner',
])('%s: it hangs on the wall over a table, its shadow behind it', (prompt) => {
  const { actors } = staged(prompt);
  expect(actors[0]?.lift).toBeGreaterThan(0);
  expect(actors[0]?.onWall).toBe(true);
  expect(actors.map((a) => a.label)).toContain('shadow');
});

it.each(['a photo of a ceiling fan', 'a photo of a chandelier'])('%s: it hangs from a cord', (prompt) => {
  const { actors } = staged(prompt);
  expect(actors[0]?.lift).toBeGreaterThan(0);
  expect(actors.map((a) => a.label)).toContain('cord');
});

it('no second tent, frame or drum is in the set of the one asked for', () => {
  const parts = (prompt: string) => staged(prompt).set.pieces.map((p) => p.part);
  expect(parts('a photo of a tent')).not.toContain('tent');
  expect(parts('a photo of a painting')).not.toContain('frame');
  expect(parts('a photo of a guitar').filter((p) => /drum/.test(p))).toEqual([]);
});

it('what is tiny is small on a table, what is giant stands among trees or houses', () => {
  const tiny = staged('a photo of a tiny chair');
  expect(tiny.setting).toBe('tabletop');
  expect(tiny.actors[0]?.box.height).toBeLessThan(0.4 * FRAME.height);
  const giant = staged('a photo of a giant apple');
  expect(giant.setting).toMatch(/park|street/);
  expect(giant.actors[0]?.box.height).toBeGreaterThan(0.5 * FRAME.height);
});

it.each(['a photo of nine cats', 'a photo of ten cars', 'a photo of ten candles', 'a photo of twelve birds'])(
  '%s: all of them whole, to be counted',
  (prompt) => {
    const { actors } = staged(prompt);
    for (const { box } of actors.filter((a) => a.role === 'subject')) {
      expect(box.x).toBeGreaterThan(0);
      expect(box.x + box.width).toBeLessThan(FRAME.width);
    }
  },
);

it('a goldfish in a bowl is in a bowl of glass on a table, and the only one', () => {
  const { actors, setting } = staged('a goldfish in a bowl');
  expect(setting).not.toMatch(/underwater|lake/);
  const bowl = actors.find((a) => a.label === 'fishbowl');
  expect(bowl?.drawing.shapes.some((s) => s.part === 'fish')).toBe(false);
});

it('a stack of pancakes is one stack', () => {
  expect(staged('a stack of pancakes with syrup').actors.filter((a) => a.role === 'subject')).toHaveLength(1);
});

it.each(['a photo of a shovel', 'a photo of two spades', 'a photo of a rake'])(
  '%s: it stands, and is seen whole',
  (prompt) => {
    for (const { box } of staged(prompt).actors) expect(box.height).toBeGreaterThan(0.4 * FRAME.height);
  },
);
