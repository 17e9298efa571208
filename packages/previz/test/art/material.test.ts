import { expect, test } from 'vitest';
import { drawArt } from '../../src/art/index.ts';
import { MATERIALS } from '../../src/language/lexicon/adjectives.ts';
import type { DrawOptions } from '../../src/model/drawable.ts';

const plain: DrawOptions = { colour: null, second: null, pattern: null, material: null, pose: null, seed: 1 };
const materials = [...new Set(MATERIALS.split(' ').map((pair) => pair.split(':')[1] ?? ''))];

test.each(materials)('a thing of %s is seen to be of it', (material) => {
  for (const id of ['cup', 'chair', 'umbrella', 'rowing-boat', 'teddy-bear']) {
    const of = drawArt(id, { ...plain, material, colour: '#2469d6' });
    const other = drawArt(id, { ...plain, colour: '#2469d6' });
    expect(JSON.stringify(of.shapes), `${material} ${id}`).not.toBe(JSON.stringify(other.shapes));
  }
});

test('a printed pattern runs on over the shadow side in one grid', () => {
  for (const pattern of ['striped', 'dotted', 'checked', 'floral'] as const) {
    const marks = drawArt('cup', { ...plain, pattern }).shapes.filter((s) => s.part === 'pattern');
    expect(new Set(marks.map((s) => s.tone)), pattern).toEqual(new Set(['body', 'shade']));
  }
});

test('what is asked for in leopard print is tan, or the colour that was said', () => {
  const body = (colour: string | null) =>
    drawArt('cup', { ...plain, pattern: 'leopard', colour }).shapes.find(
      (s) => s.part === 'cup' || s.part === 'body',
    )?.fill;
  expect(body(null)).not.toBe(
    drawArt('cup', plain).shapes.find((s) => s.part === 'cup' || s.part === 'body')?.fill,
  );
  expect(body('#f07fb0')).not.toBe(body(null));
});
