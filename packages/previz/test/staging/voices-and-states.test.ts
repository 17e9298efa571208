import { describe, expect, it } from 'vitest';
import { foot, type Staged, staged } from './staged.ts';

const partsOf = (s: Staged, label: string) => s.one(label).drawing.shapes.map((q) => q.part);

describe('animals', () => {
  it.each([
    ['a dog barking', 'dog'],
    ['a lion roaring', 'lion'],
    ['a wolf howling', 'wolf'],
    ['a cat meowing', 'cat'],
  ])('%s: with its mouth open', (prompt, label) => {
    expect(partsOf(staged(prompt), label)).toContain('jaw');
    expect(partsOf(staged(`a photo of a ${label}`), label)).not.toContain('jaw');
  });

  it('rear on their hind legs', () => {
    const standing = staged('a photo of a horse').one('horse').drawing.bounds;
    expect(staged('a horse rearing').one('horse').drawing.bounds.height).toBeGreaterThan(
      1.15 * standing.height,
    );
  });
});

describe('what is inside', () => {
  it('a bottle is seen whole in its glass', () => {
    const s = staged('a key in a bottle');
    const [key, bottle] = [s.one('key').box, s.one('bottle').box];
    expect(key.x).toBeGreaterThan(bottle.x);
    expect(key.x + key.width).toBeLessThan(bottle.x + bottle.width);
    expect(s.one('key').depthBias).toBeLessThan(s.one('bottle').depthBias);
    expect(key.height).toBeGreaterThan(0.2 * bottle.height);
  });

  it('a stone is a sword, its hilt up', () => {
    const s = staged('a sword in a stone');
    expect(Math.abs(s.one('sword').turn)).toBe(180);
    expect(s.one('sword').box.y).toBeLessThan(s.one('stone').box.y - 0.15 * s.one('stone').box.height);
  });

  it('an open suitcase is clothes', () => {
    expect(partsOf(staged('a photo of an open suitcase'), 'suitcase')).toContain('shirt');
    expect(partsOf(staged('a photo of a suitcase'), 'suitcase')).not.toContain('shirt');
  });
});

it.each([
  ['a photo of a planet', 'space'],
  ['a photo of a wheelchair', 'hospital'],
  ['a photo of a well', 'village'],
])('%s: in its place, %s', (prompt, setting) => {
  expect(staged(prompt).scene.set.setting).toBe(setting);
});

it('a lamp that is turned off gives no light', () => {
  const glows = (prompt: string) =>
    staged(prompt)
      .one('lamp')
      .drawing.shapes.some((s) => s.tone === 'glow');
  expect(glows('A woman turns on the lamp at night.')).toBe(true);
  expect(glows('A woman turns off the lamp at night.')).toBe(false);
});

it('a cat is on the lap of who sits and strokes it, a dog on the ground', () => {
  const lower = (beast: string) => {
    const scene = staged(`A girl sits on a bench and strokes a ${beast}.`);
    return foot(scene.one('girl')) - foot(scene.one(beast));
  };
  expect(lower('cat')).toBeGreaterThan(80);
  expect(lower('dog')).toBeLessThan(40);
});
