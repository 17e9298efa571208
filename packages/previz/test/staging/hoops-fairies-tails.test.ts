import { describe, expect, it } from 'vitest';
import { middleX, middleY, staged } from './staged.ts';

describe('through and over', () => {
  it.each([
    ['a lion jumps through a hoop at the circus', 'lion', 'hoop'],
    ['a dolphin jumps through a hoop at a water park', 'dolphin', 'hoop'],
  ])('%s: it is in the hoop, one half of that before it', (prompt, beast, hoop) => {
    const { scene, one } = staged(prompt);
    const halves = scene.actors.filter((a) => a.label.includes(hoop));
    expect(halves).toHaveLength(2);
    expect(Math.abs(middleX(one(beast)) - middleX(one(hoop)))).toBeLessThan(0.2 * one(beast).box.width);
    const [first, other] = halves.map((a) => a.depthBias);
    const own = one(beast).depthBias;
    expect(Math.min(first ?? 0, other ?? 0)).toBeLessThan(own);
    expect(Math.max(first ?? 0, other ?? 0)).toBeGreaterThan(own);
  });

  it('a fairy is over the bed of the child, which stands on the floor', () => {
    const { one, scene } = staged('a fairy sprinkles dust over a sleeping child');
    expect(middleY(one('fairy'))).toBeLessThan(one('child').box.y);
    const bed = scene.actors.find((a) => a.label === 'bed');
    expect(bed?.lift).toBe(0);
  });

  it('a mermaid sits on her rock by the sea', () => {
    const { scene, one } = staged('a mermaid combs her hair on a rock');
    expect(scene.set.setting).not.toBe('underwater');
    expect(one('mermaid').box.y + one('mermaid').box.height).toBeGreaterThan(one('rock').box.y + 10);
  });
});
