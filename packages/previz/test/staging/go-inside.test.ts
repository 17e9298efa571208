import { describe, expect, it } from 'vitest';
import { staged } from './staged.ts';

const settingOf = (prompt: string) => staged(prompt).scene.set.setting;

describe('who is in a tent, a bus or a train', () => {
  it.each([
    ['A woman sits in a tent at night', 'tent-interior'],
    ['A girl reads in a lighthouse', 'lighthouse-room'],
    ['A man sleeps in a camper van', 'camper'],
    ['A child sits in an igloo', 'igloo-interior'],
    ['A girl stands in a bus in the morning', 'bus-interior'],
    ['A man reads a newspaper in a subway car', 'subway-car'],
  ])('is seen from within: %s', (prompt, setting) => {
    const { scene } = staged(prompt);
    expect(scene.set.setting).toBe(setting);
    expect(scene.actors.some((a) => /tent|igloo|bus/.test(a.label))).toBe(false);
  });

  it('is seen from outside where the land is taken in, or the colour was named', () => {
    expect(settingOf('Extreme wide shot: a woman in a tent')).not.toBe('tent-interior');
    expect(staged('A girl in a red bus').of('bus').length).toBe(1);
  });

  it('stands when it is said to stand', () => {
    const girl = (deed: string) =>
      staged(`A girl ${deed} in a crowded bus in the morning`).one('girl').drawing.bounds.height;
    expect(girl('stands')).toBeGreaterThan(1.2 * girl('sits'));
  });
});
