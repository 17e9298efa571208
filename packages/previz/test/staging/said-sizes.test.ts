import { describe, expect, it } from 'vitest';
import { onScreen, staged } from './staged.ts';

/** Heads of `noun` that are in the frame. */
function heads(prompt: string, noun: string): number {
  const { of, scene } = staged(prompt);
  return of(noun).filter((a) => {
    const { x, y } = onScreen(a, 'eyes');
    return x > 0 && x < scene.width && y > 0 && y < scene.height;
  }).length;
}

describe('a size that was said holds for several people', () => {
  it.each([
    ['Medium shot of a dad cooking with three kids in the kitchen', 'dad', 'kid', 3],
    ['Medium shot of a singer on stage with a guitarist and a drummer', 'singer', 'drummer', 1],
    ['Medium close-up of a judge in a courtroom, three lawyers argue', 'judge', 'lawyer', 3],
  ])('%s', (prompt, first, others, count) => {
    const { one, scene } = staged(prompt);
    // The thighs are at the frame's lower edge or under it: nobody stands there from head to foot.
    expect(onScreen(one(first), 'cut.thigh').y).toBeGreaterThan(0.97 * scene.height);
    expect(heads(prompt, others)).toBe(count);
  });
});
