import { describe, expect, it } from 'vitest';
import { foot, middleX, onScreen, staged } from './staged.ts';

/** Pixels from a bearer's nearer hand to the load's box. */
function handAway(
  hand: { x: number; y: number },
  box: { x: number; y: number; width: number; height: number },
) {
  const dx = Math.max(box.x - hand.x, 0, hand.x - box.x - box.width);
  const dy = Math.max(box.y - hand.y, 0, hand.y - box.y - box.height);
  return Math.hypot(dx, dy);
}

describe('what several bear together', () => {
  it.each([
    ['Two boys carry a rowing boat down to the lake', 'boy', 'rowing boat', 2],
    ['Two movers carry a sofa', 'mover', 'sofa', 2],
    ['Four women carry a huge log', 'woman', 'log', 4],
    ['Three lumberjacks lift a heavy log', 'lumberjack', 'log', 3],
    ['Six men carry a coffin', 'man', 'coffin', 6],
  ])('%s: off the ground, a hand of everybody on it', (prompt, who, what, n) => {
    const { of, one } = staged(prompt);
    const [people, load] = [of(who), one(what)];
    expect(people).toHaveLength(n);
    const ground = Math.max(...people.map(foot));
    expect(foot(load)).toBeLessThan(ground - 0.04 * load.box.width);
    for (const p of people) {
      const reach = ['hand.right', 'hand.left'].map((h) => handAway(onScreen(p, h), load.box));
      expect(Math.min(...reach)).toBeLessThan(0.12 * p.box.height);
    }
  });

  it('a boat is carried along the shore, nobody sits in it', () => {
    const { of, one } = staged('Two boys carry a rowing boat down to the lake');
    const boat = one('rowing boat');
    const [a, b] = of('boy')
      .map(middleX)
      .sort((x, y) => x - y);
    expect(a).toBeLessThan(boat.box.x + 0.05 * boat.box.width);
    expect(b).toBeGreaterThan(boat.box.x + 0.95 * boat.box.width);
  });

  it('who is carried on a stretcher lies on it between the bearers', () => {
    const { of, one } = staged('Two paramedics carry an injured hiker on a stretcher down a mountain path');
    const hiker = one('hiker');
    const [a, b] = of('paramedic')
      .map(middleX)
      .sort((x, y) => x - y);
    expect(hiker.box.width).toBeGreaterThan(1.5 * hiker.box.height);
    expect(middleX(hiker)).toBeGreaterThan(a as number);
    expect(middleX(hiker)).toBeLessThan(b as number);
  });

  it('a banner is as wide as those who hold it', () => {
    const { of, one } = staged('Three students hold a banner');
    const xs = of('student').map(middleX);
    expect(one('banner').box.width).toBeGreaterThan(Math.max(...xs) - Math.min(...xs));
  });

  it('everybody has a sword of their own', () => {
    expect(staged('Two knights hold swords').of('sword')).toHaveLength(2);
  });
});
