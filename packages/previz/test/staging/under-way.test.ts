import { expect, it } from 'vitest';
import { foot, middleX, onScreen, staged } from './staged.ts';

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

it('is on its way where it is alone on a road', () => {
  expect(parts('A lone car on a desert highway at sunset, extreme wide shot', 'car')).toContain('windscreen');
  expect(parts('A car on a bridge at night', 'car')).toContain('windscreen');
});

it('keeps who waves from a ship off the quay, and who stands on it before the ship', () => {
  const { one } = staged('A sailor waves from a ship to his wife on the dock');
  expect(foot(one('ship'))).toBeLessThan(foot(one('wife')));
  expect(one('wife').box.height).toBeGreaterThan(one('ship').box.height);
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

it('keeps who runs for a bus in the frame, before the bus that leaves', () => {
  const { one, scene } = staged('A businessman runs for a bus on a busy street in the morning', 1280, 720);
  const [man, bus] = [one('businessman'), one('bus')];
  expect(man.box.x).toBeGreaterThan(0);
  expect(man.box.x + man.box.width).toBeLessThan(scene.width);
  expect(man.box.height).toBeGreaterThan(0.7 * bus.box.height);
  expect(bus.box.width).toBeGreaterThan(0.25 * scene.width);
  expect((middleX(bus) - middleX(man)) * (man.flip ? -1 : 1)).toBeGreaterThan(0);
});

it.each([
  ['A pilot sits in the cockpit of a biplane', 'pilot', 'biplane'],
  ['A racing driver in a racing car on the track', 'racing driver', 'racing car'],
  ['A child sits in a sleigh in the snow', 'child', 'sleigh'],
])('%s: in it up to the waist', (prompt, who, what) => {
  const { one } = staged(prompt);
  const [rider, craft] = [one(who), one(what)];
  expect(onScreen(rider, 'chin').y).toBeLessThan(onScreen(craft, 'deck').y);
  expect(onScreen(rider, 'hips').y).toBeGreaterThan(onScreen(craft, 'deck').y - 0.1 * craft.box.height);
});

it('has aircraft on the ground for who stands by them, and up in the sky with who flies them', () => {
  const { one } = staged('A girl stands next to an airplane');
  expect(one('airplane').lift).toBe(0);
  expect(one('airplane').box.height).toBeGreaterThan(0.5 * one('girl').box.height);
  expect(staged('A pilot flies a biplane').scene.set.setting).toBe('sky');
});

it('has riders and drivers who wait at a red light on what they ride', () => {
  expect(staged('A motorcyclist waits at a red light').of('motorcycle')).toHaveLength(1);
  const { one } = staged('A cyclist stops at a traffic light in the city');
  expect(one('traffic light').box.y).toBeGreaterThanOrEqual(0);
});

it('leaves room past a shoulder for the face of a taxi driver, the taxi behind', () => {
  const { one, scene } = staged(
    'A taxi driver argues with a passenger in heavy rain, over the shoulder',
    1280,
    720,
  );
  expect(onScreen(one('taxi driver'), 'head.top').y).toBeLessThan(0.3 * scene.height);
  expect(scene.actors.some((a) => a.label === 'taxi')).toBe(true);
});

it('harnesses a team two by two, all before the coach', () => {
  const { of, one } = staged('A stagecoach drawn by four horses crosses the desert', 1280, 720);
  const coach = one('stagecoach');
  const horses = of('horse');
  expect(horses).toHaveLength(4);
  const side = Math.sign(middleX(horses[0] as (typeof horses)[number]) - middleX(coach));
  for (const h of horses) expect((middleX(h) - middleX(coach)) * side).toBeGreaterThan(0);
  const [near, far, ahead] = horses as [(typeof horses)[0], (typeof horses)[0], (typeof horses)[0]];
  expect(Math.abs(middleX(near) - middleX(far))).toBeLessThan(0.4 * near.box.width);
  expect(Math.abs(middleX(ahead) - middleX(near))).toBeGreaterThan(0.8 * near.box.width);
});

it('sits those who eat on a beam over the city on it, the city below', () => {
  const { of, one, scene } = staged('Workers eat lunch on a steel beam high over the city', 1280, 720);
  expect(scene.set.setting).toBe('city-from-above');
  for (const w of of('worker')) {
    expect(onScreen(w, 'hips').y).toBeGreaterThan(one('hung girder').box.y);
    expect(onScreen(w, 'chin').y).toBeLessThan(onScreen(one('hung girder'), 'seat').y);
  }
});

it('has a driver hold the rim of the wheel', () => {
  const { one, scene } = staged('A man drives through the city in the rain, medium shot', 1280, 720);
  const wheel = scene.set.pieces.find((p) => p.part === 'steering wheel');
  expect(wheel?.kind).toBe('group');
  expect(Math.abs((wheel as { at: { z: number } }).at.z - one('man').at.z)).toBeLessThan(0.1);
});

it('is on the canal of Venice in a boat, and on its quay without one', () => {
  const setting = (prompt: string) => staged(prompt).scene.set.setting;
  expect(setting('A gondolier rows a couple through Venice')).toBe('venice-water');
  expect(setting('A tourist walks through Venice')).toBe('venice-canal');
});

it('hides the wheels of a train at a platform, whose floor is level with it', () => {
  const { of } = staged('A woman steps off a train with a suitcase');
  const train = of('backdrop')[0] ?? of('train')[0];
  expect(train?.drawing.shapes.some((s) => /wheel/.test(s.part))).toBeFalsy();
});

it('has over the gap who leaps from roof to roof', () => {
  const { scene, one } = staged('A thief leaps from roof to roof at night');
  expect(scene.set.setting).toBe('roof-gap');
  expect(Math.abs(one('thief').at.x)).toBeLessThan(1.2);
});

it('shows the taxi that is hailed in a medium shot behind who hails it', () => {
  const { one, scene } = staged('A businessman hails a cab with his briefcase, medium shot', 1280, 720);
  const [man, cab] = [one('businessman'), one('cab')];
  expect(cab.at.z).toBeGreaterThan(man.at.z);
  expect(cab.box.x + 0.4 * cab.box.width).toBeLessThan(scene.width);
});

it('stands pyramids at the end of the desert, large behind who passes them', () => {
  const { scene, of } = staged('A tourist rides a camel past the pyramids');
  expect(of('pyramid')).toHaveLength(0);
  expect(scene.set.pieces.some((p) => p.part === 'pyramids')).toBe(true);
});

it('has the handle of a luggage cart towards who pushes it', () => {
  const { one } = staged('A bellboy pushes a luggage cart through a hotel lobby');
  const [boy, cart] = [one('bellboy'), one('luggage cart')];
  const heads = cart.flip ? 1 : -1;
  expect(Math.sign(middleX(cart) - middleX(boy))).toBe(heads);
});

it('keeps a boat that glides on the water', () => {
  const { one } = staged('A gondola glides through Venice at dusk');
  expect(one('gondola').lift).toBe(0);
});
