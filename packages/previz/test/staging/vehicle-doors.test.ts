import { describe, expect, it } from 'vitest';
import { middleX, overlapOf, staged } from './staged.ts';

const shapes = (prompt: string, label: string) =>
  staged(prompt)
    .scene.actors.filter((a) => a.label === label || a.label === 'backdrop' || a.label === 'bonnet')
    .flatMap((a) => a.drawing.shapes.map((s) => s.part));

describe('at the doors of a vehicle', () => {
  it('opens the door of a car for who gets in or out, and has them before it', () => {
    for (const prompt of ['a girl gets into a taxi', 'an old man gets out of a taxi']) {
      expect(shapes(prompt, 'taxi')).toContain('door leaf');
      const { one, scene } = staged(prompt);
      const who = scene.actors.find((a) => a.label !== 'taxi');
      expect(who && overlapOf(who, one('taxi'))).toBeGreaterThan(0.5);
    }
  });

  it('shows a bus from outside with who boards it in its door', () => {
    expect(shapes('a man boards a bus', 'bus')).toContain('doorway');
    expect(staged('passengers getting on a bus').scene.set.indoor).toBe(false);
  });

  it('opens the tail of what is loaded', () => {
    expect(shapes('a man opens the boot of his car', 'car')).toContain('bonnet');
    const { one, of } = staged('two men load boxes into a white van');
    expect(of('box').length).toBeGreaterThan(0);
    for (const man of of('man')) expect(middleX(man)).not.toBeCloseTo(middleX(one('van')), -2);
  });

  it('has who leans on a car before its side', () => {
    const { of, one } = staged('a couple leaning on a car at the beach');
    for (const who of [...of('man'), ...of('woman')]) expect(overlapOf(who, one('car'))).toBeGreaterThan(0.5);
  });
});

it('waits under the roof of the stop', () => {
  const { one, scene } = staged('a woman waits inside a bus shelter in the rain at night');
  expect(scene.set.indoor).toBe(false);
  expect(overlapOf(one('woman'), one('bus stop'))).toBeGreaterThan(0.6);
});

it('sits by the window of a train', () => {
  expect(staged('a boy sits by the train window, fields outside').scene.set.setting).toBe('window-seat');
  expect(staged('a woman looks out of the bus window').scene.set.setting).toBe('window-seat');
});
