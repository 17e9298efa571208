import { describe, expect, it } from 'vitest';
import { onScreen, staged } from './staged.ts';

const gap = (a: { x: number; y: number }, b: { x: number; y: number }) => Math.hypot(a.x - b.x, a.y - b.y);

describe('beasts at a part of somebody', () => {
  it.each([
    ['a dog licks a boy’s face', 'dog', 'boy'],
    ['a horse nuzzles a girl’s cheek', 'horse', 'girl'],
  ])('%s: mouth to face', (prompt, beast, who) => {
    const { one } = staged(prompt.replace('’', "'"));
    const face = onScreen(one(who), 'mouth');
    expect(gap(onScreen(one(beast), 'mouth'), face)).toBeLessThan(0.24 * one(who).box.height);
  });

  it('a parrot at a finger', () => {
    const { one } = staged("a parrot bites a man's finger");
    const hand = onScreen(one('man'), 'hand.right');
    expect(gap(onScreen(one('parrot'), 'mouth'), hand)).toBeLessThan(0.06 * one('man').box.height);
  });

  it('a crab at a toe', () => {
    const { one } = staged("a crab pinches a man's toe on the beach");
    const [crab, man] = [one('crab').box, one('man').box];
    expect(crab.x).toBeLessThan(man.x + man.width);
    expect(crab.x + crab.width).toBeGreaterThan(man.x);
  });
});
