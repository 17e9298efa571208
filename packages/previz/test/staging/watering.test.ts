import { describe, expect, it } from 'vitest';
import { middleX, onScreen, staged } from './staged.ts';

describe('who waters plants', () => {
  it.each([
    ['A robot waters flowers in a greenhouse', 'robot', 'flower'],
    ['A gardener waters roses', 'gardener', 'rose'],
    ['A girl waters the plants on the balcony', 'girl', 'plant'],
    ['An old man waters a potted plant on the windowsill', 'old man', 'potted plant'],
  ])('%s: out of a tipped can, before the plant and over it', (prompt, who, plant) => {
    const { scene, one, of } = staged(prompt);
    const worker = one(who);
    const hand = onScreen(worker, 'hand.right');
    const plants = of(plant).length > 0 ? of(plant) : scene.actors.filter((a) => a.label.endsWith('plant'));
    const near = plants.toSorted(
      (a, b) => Math.abs(middleX(a) - hand.x) - Math.abs(middleX(b) - hand.x),
    )[0] as (typeof plants)[number];
    expect(worker.drawing.shapes.some((s) => s.part.includes('stream'))).toBe(true);
    const side = Math.sign(middleX(near) - middleX(worker));
    expect(side * (middleX(near) - hand.x)).toBeGreaterThan(20);
    expect(hand.y).toBeLessThan(near.box.y + 10);
  });
});
