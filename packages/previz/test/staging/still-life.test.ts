import { expect, it } from 'vitest';
import { axisOf, turnDrawing } from '../../src/staging/turn-drawing.ts';
import { staged } from './staged.ts';

/** Cards among the set's pieces that stand on the table, by the names of their drawings. */
const companyOf = (prompt: string, width = 960, height = 720) =>
  staged(prompt, width, height).scene.set.pieces.filter((p) => p.kind === 'card' && p.layer === 'set');

it.each(['a photo of a lock', 'a photo of a toothbrush', 'a photo of a teapot', 'a photo of a ring'])(
  '%s has company on its table, out of focus and behind it',
  (prompt) => {
    const { scene } = staged(prompt);
    const company = companyOf(prompt);
    expect(company.length).toBeGreaterThan(0);
    const back = Math.max(...scene.actors.map((a) => a.at.z));
    for (const p of company) expect('at' in p && p.at.z).toBeGreaterThan(back + 0.2);
    expect(scene.focus.beyond).toBeLessThan(scene.focus.distance + 0.6);
  },
);

it('the company is never of the kind that was asked for', () => {
  for (let seed = 1; seed < 12; seed++)
    for (const [prompt, word] of [
      ['a photo of a mug', /mug/],
      ['a photo of a lamp', /lamp/],
      ['a photo of a jar', /jar/],
      ['a photo of a book', /book/],
    ] as const) {
      const { pieces } = staged(prompt, 960, 720, seed).scene.set;
      const cards = pieces.filter((p) => p.kind === 'card');
      expect(cards.filter((p) => word.test(p.part))).toEqual([]);
    }
});

it.each(['a photo of a pencil', 'a photo of a hammer', 'a photo of a spoon'])('%s: it lies', (prompt) => {
  const [thing] = staged(prompt).scene.actors;
  expect(thing && thing.box.width / thing.box.height).toBeGreaterThan(1.6);
});

it('a bar turned by its axis is level, on the ground, with a sole as long as itself', () => {
  const shape = { fill: '#888888', tone: 'body', part: 'bar' } as const;
  const bar = {
    shapes: [{ ...shape, d: 'M0 0L60 -60L66 -54L6 6Z' }],
    bounds: { x: 0, y: -60, width: 66, height: 66 },
    anchors: { tip: { x: 63, y: -57 } },
    footprint: 6,
  };
  expect(axisOf(bar)).toBeCloseTo(-45, 0);
  const level = turnDrawing(bar, 45);
  expect(level.bounds.height).toBeLessThan(9);
  expect(level.bounds.y + level.bounds.height).toBeCloseTo(0, 1);
  expect(level.footprint).toBeGreaterThan(70);
  expect(level.anchors.tip?.y).toBeGreaterThan(-9);
});

it('a bee flies before flowers out of focus, in focus itself', () => {
  const { scene } = staged('a photo of a bee');
  const blooms = scene.set.pieces.filter((p) => /^(daisy|poppy|tulip|lavender|rose)$/.test(p.part));
  expect(blooms.length).toBeGreaterThan(2);
  expect(scene.focus.beyond).toBeGreaterThan(scene.focus.distance);
});
