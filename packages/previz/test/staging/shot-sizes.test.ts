import { describe, expect, it } from 'vitest';
import { overlap, rect } from '../../src/geometry/plane.ts';
import { onScreen, staged } from './staged.ts';

/** Part of the frame's height that the only person takes. */
function share(prompt: string): number {
  const { scene } = staged(prompt);
  const box = scene.actors.find((a) => a.role === 'subject')?.box;
  return (box?.height ?? 0) / scene.height;
}

describe('shot sizes', () => {
  it('an extreme wide, a wide and a full shot show a whole figure, each larger than the one before', () => {
    const doing = 'a monk waving in a market';
    expect(share(`Extreme wide shot: ${doing}`)).toBeLessThan(0.26);
    const wide = share(`Wide shot: ${doing}`);
    expect(wide).toBeGreaterThan(0.33);
    expect(wide).toBeLessThan(0.62);
    expect(share(`Full shot: ${doing}`)).toBeGreaterThan(0.7);
  });

  it.each(['Close-up', 'Medium close-up'])(
    '%s of somebody with a thing in hand shows the thing and the eyes',
    (size) => {
      for (const thing of ['a suitcase', 'a lantern', 'a map', 'a cup']) {
        const { scene, of } = staged(`${size}: a nurse holding ${thing} in a church`);
        const [nurse] = of('nurse');
        const [held] = scene.actors.filter((a) => a !== nurse);
        if (!nurse || !held) throw new RangeError(`${thing} is missing`);
        const eyes = onScreen(nurse, 'eyes');
        expect(eyes.y).toBeGreaterThan(0.03 * scene.height);
        expect(held.box.y > eyes.y || held.box.x > eyes.x || held.box.x + held.box.width < eyes.x).toBe(true);
        const seen = overlap(held.box, rect(0, 0, scene.width, scene.height));
        expect(seen / (held.box.width * held.box.height)).toBeGreaterThan(0.2);
      }
    },
  );

  it.each([
    ['Close-up', 'eyes'],
    ['Extreme close-up', 'hand.right'],
  ])('%s of somebody busy with dishes shows the %s and a dish', (size, part) => {
    const { one, of, scene } = staged(`${size}: an old man washing dishes in a classroom`);
    const at = onScreen(one('old man'), part);
    const full = rect(0, 0, scene.width, scene.height);
    expect(at.y).toBeGreaterThan(0);
    expect(at.y).toBeLessThan(scene.height);
    const seen = of('dish').filter((d) => overlap(d.box, full) > 0.25 * d.box.width * d.box.height);
    expect(seen.length).toBeGreaterThan(0);
  });

  it('a close-up of an animal is of its head', () => {
    const { one, scene } = staged('Close-up: a lion in a park');
    const eyes = onScreen(one('lion'), 'eyes');
    expect(Math.abs(eyes.x / scene.width - 0.5)).toBeLessThan(0.3);
    expect(Math.abs(eyes.y / scene.height - 0.5)).toBeLessThan(0.3);
    expect(one('lion').box.width).toBeGreaterThan(scene.width);
  });

  it('a close-up of who waves shows the hand', () => {
    const { one, scene } = staged('Close-up: a monk waving goodbye in a forest');
    const hand = onScreen(one('monk'), 'hand.left');
    expect(hand.x).toBeGreaterThan(0);
    expect(hand.x).toBeLessThan(scene.width);
    expect(hand.y).toBeGreaterThan(0);
    expect(hand.y).toBeLessThan(scene.height);
  });

  it('who is looked up at stands from the lower edge nearly to the upper one, over a low horizon', () => {
    const { one, scene } = staged('Low angle shot: a nurse reading a letter in a library');
    const { box } = one('nurse');
    expect(box.y).toBeLessThan(0.06 * scene.height);
    expect(box.y + box.height).toBeGreaterThan(0.93 * scene.height);
    expect(scene.camera.horizon).toBeGreaterThan(0.82);
  });

  it('a close-up shows things of the place behind the head', () => {
    const { scene } = staged('Close-up: a nurse smiling in a library');
    expect(scene.camera.horizon).toBeLessThan(0.5);
  });
});

describe('over the shoulder', () => {
  it('of one person alone shows the dark back of a listener at one edge, and the person beside it', () => {
    const { scene, of } = staged('Over the shoulder shot: a nurse laughing in a bedroom');
    const [back] = of('unnamed listener');
    const [nurse] = of('nurse');
    if (!back || !nurse) throw new RangeError('nobody listens');
    expect(back.role).toBe('near');
    expect(back.box.x < 0 || back.box.x + back.box.width > scene.width).toBe(true);
    const eyes = onScreen(nurse, 'eyes').x;
    expect(eyes < back.box.x || eyes > back.box.x + back.box.width).toBe(true);
  });
});

describe('faces', () => {
  it('a balloon in the hand of who sits is held clear of the face', () => {
    const { one } = staged('A boy holding a red balloon sitting on a bench in a park. Medium shot.');
    const eyes = onScreen(one('boy'), 'eyes').x;
    const { box } = one('balloon');
    expect(eyes < box.x || eyes > box.x + box.width).toBe(true);
  });
});
