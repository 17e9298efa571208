import { expect, it } from 'vitest';
import { foot, middleX, staged } from './staged.ts';

const parts = (prompt: string, noun: string): string[] =>
  staged(prompt)
    .one(noun)
    .drawing.shapes.map((s) => s.part);

it.each([
  ['A taxi speeds through the city', 'taxi'],
  ['A fire truck races down the street', 'fire truck'],
  ['A bus comes down the road', 'bus'],
])('%s: it comes at the camera, nose and side', (prompt, noun) => {
  expect(parts(prompt, noun)).toEqual(
    expect.arrayContaining(['windscreen', 'driver', 'headlight', 'side window']),
  );
});

it('shows the back of what drives away, and of the bus one runs after', () => {
  for (const [prompt, noun] of [
    ['The car drives away into the sunset', 'car'],
    ['A man runs after a bus', 'bus'],
  ] as const) {
    expect(parts(prompt, noun)).toContain('taillight');
    expect(parts(prompt, noun)).not.toContain('headlight');
  }
});

it('leaves a parked car as it stands', () => {
  expect(parts('A red car is parked in the street', 'car')).not.toContain('windscreen');
});

it('seats who drives behind the windscreen', () => {
  const { one } = staged('A man drives a red pickup truck through the desert');
  const [man, truck] = [one('man'), one('pickup truck')];
  const x = (middleX(man) - truck.box.x) / truck.box.width;
  expect(x).toBeGreaterThan(0.2);
  expect(x).toBeLessThan(0.8);
  expect(foot(man)).toBeLessThan(foot(truck) - 0.3 * truck.box.height);
});

it('has the hunters come behind the hunted, smaller by their distance', () => {
  const { of, one } = staged('Three police cars chase a white van on the highway');
  const van = one('van');
  const cars = of('police car').map((c) => c.box.height);
  for (const car of of('police car')) expect(foot(car)).toBeLessThan(foot(van));
  expect(cars[0]).toBeGreaterThan(cars[1] as number);
  expect(cars[1]).toBeGreaterThan(cars[2] as number);
});

it('drives under the sky, not into the room that it is bound for', () => {
  expect(staged('An ambulance rushes to the hospital at night').scene.set.indoor).toBe(false);
});

it('lights the road before it at night', () => {
  const { scene } = staged('A car drives down the road at night');
  expect(scene.set.practicals.some((p) => p.kind === 'headlight')).toBe(true);
});
