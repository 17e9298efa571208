import { expect, it } from 'vitest';
import { onScreen, staged } from './staged.ts';

it.each([
  ['A couple argues in a parked car at night in the rain, close-up', ['woman', 'man'], 'car-interior'],
  ['Two brothers argue in the front seat of a sedan, medium shot', ['brother', 'brother'], 'car-interior'],
  ['A taxi driver looks at his passenger in the mirror, close-up', ['taxi driver', 'person'], 'car-interior'],
  ['A woman sleeps in the back seat of a taxi, night', ['woman'], 'back-seat'],
])('%s: within the car, every face in the frame', (prompt, labels, setting) => {
  const { scene } = staged(prompt);
  expect(scene.set.setting).toBe(setting);
  expect(scene.actors.map((a) => a.label).sort()).toEqual([...labels].sort());
  for (const a of scene.actors) {
    const eyes = onScreen(a, 'eyes');
    expect(eyes.x).toBeGreaterThan(0);
    expect(eyes.x).toBeLessThan(scene.width);
    expect(eyes.y).toBeGreaterThan(0);
    expect(eyes.y).toBeLessThan(0.6 * scene.height);
  }
});

it('has the wheel before who drives, and the cup in the hand of who drinks', () => {
  const parts = (prompt: string) => staged(prompt).scene.set.pieces.map((p) => p.part);
  expect(parts('A woman drives her car, medium shot')).toContain('steering wheel');
  expect(parts('A child sits in the back seat of a car, medium shot')).not.toContain('steering wheel');
  const drawn = staged('A trucker eats a sandwich behind the wheel of his truck, medium close-up');
  expect(drawn.of('sandwich')).toHaveLength(1);
});

it('keeps both behind the windscreen who quarrel in a car that is seen whole, and its kind', () => {
  const two = staged('Two brothers argue in an old blue sedan, full shot');
  expect(two.of('brother')).toHaveLength(2);
  const taxi = staged('A couple argues in the front seat of a taxi, wide shot').scene.actors;
  expect(taxi.map((a) => a.label)).toContain('taxi');
});
