import { describe, expect, it } from 'vitest';
import { foot, middleX, overlapOf, staged } from './staged.ts';

describe('things that touch', () => {
  it.each([
    ['A coat is draped over a chair', 'coat', 'chair'],
    ['A chef wraps a gift, a towel thrown over a fence', 'towel', 'fence'],
    ['A nurse peels potatoes, a blanket hanging over a bed', 'blanket', 'bed'],
  ])('%s: over its upper edge, off the ground', (prompt, cloth, host) => {
    const { one } = staged(prompt);
    expect(overlapOf(one(cloth), one(host))).toBeGreaterThan(0.7);
    expect(foot(one(cloth))).toBeLessThan(foot(one(host)));
  });

  it.each([
    ['A birdcage hanging from a tree; an old man cries', 'birdcage', 'tree'],
    ['A monkey hangs from a branch while a girl eats an apple', 'monkey', 'branch'],
  ])('%s: under the crown, over the ground, large enough to be seen', (prompt, thing, host) => {
    const { one } = staged(prompt);
    const [t, h] = [one(thing).box, one(host).box];
    expect(t.y).toBeGreaterThan(h.y);
    expect(t.y + t.height).toBeLessThan(h.y + 0.95 * h.height);
    expect(t.height).toBeGreaterThan(0.1 * h.height);
  });

  it.each([
    ['A bicycle leaning against a bench, a man reads a newspaper', 'bicycle', 'bench'],
    ['A ladder against a house; a girl sings', 'ladder', 'house'],
  ])('%s: at it', (prompt, thing, host) => {
    const { one } = staged(prompt);
    expect(overlapOf(one(thing), one(host))).toBeGreaterThan(0.1);
  });

  it('what spills out of a basket lies before its mouth, and the basket is tipped over', () => {
    const { one, of } = staged('A fisherman talks on the phone, apples spilling out of a basket');
    const basket = one('basket').box;
    for (const apple of of('apple')) {
      expect(foot(apple)).toBeGreaterThan(basket.y + 0.8 * basket.height);
      expect(middleX(apple)).toBeGreaterThan(basket.x);
    }
  });
});

describe('behind', () => {
  it('a low thing: seen over it', () => {
    const { one } = staged('A tiger behind a sofa, a girl sings');
    const [tiger, sofa] = [one('tiger').box, one('sofa').box];
    expect(Math.abs(middleX(one('tiger')) - middleX(one('sofa')))).toBeLessThan(0.3 * sofa.width);
    expect(tiger.y).toBeLessThan(sofa.y);
  });

  it('a person: both ends of the beast', () => {
    const { one } = staged('A nurse pours tea with a bear behind her');
    expect(one('bear').box.x).toBeLessThan(one('nurse').box.x);
    expect(one('bear').box.x + one('bear').box.width).toBeGreaterThan(
      one('nurse').box.x + 0.5 * one('nurse').box.width,
    );
  });
});

it("what hangs on the wall is in a room, high up, in nobody's hands", () => {
  const { one, scene } = staged('A fisherman cries with a clock hanging on the wall');
  expect(scene.set.indoor).toBe(true);
  expect(foot(one('clock'))).toBeLessThan(0.6 * scene.height);
  expect(overlapOf(one('clock'), one('fisherman'))).toBeLessThan(0.4);
});

it('a dog in front of somebody leaves the face in the picture; a tree over somebody stands on the ground', () => {
  const { one } = staged('A baker with a dog in front of him sings');
  expect(one('baker').box.y).toBeGreaterThan(0);
  expect(foot(one('dog'))).toBeGreaterThan(foot(one('baker')) - 0.1 * one('baker').box.height);
  const under = staged('A woman sings with a tree over her');
  expect(foot(under.one('tree'))).toBeGreaterThan(
    foot(under.one('woman')) - 0.2 * under.one('woman').box.height,
  );
});
