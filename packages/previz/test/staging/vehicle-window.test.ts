import { expect, it } from 'vitest';
import { middleX, overlapOf, staged } from './staged.ts';

it.each([
  ['A woman waves goodbye from a train window', 'woman', 'train-station'],
  ['A boy presses his face against the airplane window', 'boy', 'airport'],
])('%s: seen from without, behind the pane', (prompt, noun, setting) => {
  const { scene, one } = staged(prompt);
  expect(scene.set.setting).toBe(setting);
  const face = one(noun).box;
  expect(face.x).toBeGreaterThan(0);
  expect(face.x + face.width).toBeLessThan(scene.width);
  expect(face.y).toBeGreaterThan(0);
  expect(face.height).toBeGreaterThan(0.2 * scene.height);
});

it('serves from the hatch of a food truck, on the street', () => {
  const { scene, one } = staged('A cook hands a taco to a customer from a food truck window');
  expect(scene.set.setting).toBe('street');
  const [cook, truck, customer] = [one('cook'), one('food truck'), one('person')];
  expect(overlapOf(cook, truck)).toBeGreaterThan(0.9);
  expect(Math.abs(middleX(cook) - middleX(customer))).toBeGreaterThan(0.1 * truck.box.width);
});
