import { describe, expect, it } from 'vitest';
import { toView } from '../../src/geometry/camera.ts';
import type { Actor } from '../../src/model/scene.ts';
import { foot, middleX, middleY, type Staged, staged } from './staged.ts';

const depthOf = ({ scene }: Staged, actor: Actor): number => toView(scene.camera, actor.at).z;

const partsOf = ({ scene }: Staged) => scene.set.pieces.map((p) => p.part);

describe('things of very different size', () => {
  it.each([
    ['a photo of a black key and a white car', 'key', 'car'],
    ['a photo of a truck left of a bowl', 'bowl', 'truck'],
    ['a photo of a fork and an ambulance', 'fork', 'ambulance'],
    ['a photo of a spoon in front of a bus', 'spoon', 'bus'],
    ['a photo of a dog and an ambulance', 'dog', 'ambulance'],
    ['a photo of a cake right of a toilet', 'cake', 'toilet'],
  ])('%s: the small one near the camera, both of their real size', (prompt, small, large) => {
    const s = staged(prompt);
    expect(depthOf(s, s.one(small))).toBeLessThan(0.7 * depthOf(s, s.one(large)));
    expect(s.one(large).scale).toBeCloseTo(1, 1);
    expect(foot(s.one(small))).toBeGreaterThan(foot(s.one(large)));
    expect(s.one(small).box.height * s.one(small).box.width).toBeGreaterThan(0.008 * 960 * 720);
  });

  it('keep their sides', () => {
    const left = staged('a photo of a vase left of a tractor');
    expect(middleX(left.one('vase'))).toBeLessThan(left.one('tractor').box.x);
    const right = staged('a photo of a vase right of a tractor');
    const { box } = right.one('tractor');
    expect(middleX(right.one('vase'))).toBeGreaterThan(box.x + box.width);
  });

  it('stand on a ledge when they are small ware, on the ground when not', () => {
    expect(partsOf(staged('a photo of a key and a car'))).toContain('ledge');
    expect(partsOf(staged('a photo of a dog and a bus'))).not.toContain('ledge');
  });

  it('stay together where one is behind the other or on it', () => {
    expect(partsOf(staged('a photo of an apple on top of a car'))).not.toContain('ledge');
    expect(partsOf(staged('a photo of a lemon behind a guitar'))).not.toContain('ledge');
  });

  it('stay with people', () => {
    expect(partsOf(staged('a man and a cup beside a bus'))).not.toContain('ledge');
  });
});

describe('what is over another in the open', () => {
  it.each([
    ['a photo of a giraffe above a broom', 'giraffe', 'broom'],
    ['a photo of a piano below a bus', 'bus', 'piano'],
    ['a photo of an elephant above a truck', 'elephant', 'truck'],
    ['a photo of a house above a laptop', 'house', 'laptop'],
  ])('%s: stands on the ground farther off, higher in the picture', (prompt, over, under) => {
    const s = staged(prompt);
    expect(s.one(over).lift).toBe(0);
    expect(foot(s.one(over))).toBeLessThan(s.one(under).box.y + 0.05 * 720);
    expect(middleY(s.one(over))).toBeLessThan(middleY(s.one(under)));
  });

  it('hangs from a beam when it is light', () => {
    const s = staged('a photo of a trumpet above a horse');
    expect(partsOf(s)).toContain('beam');
    expect(foot(s.one('trumpet'))).toBeLessThan(s.one('horse').box.y + 0.05 * 720);
  });
});

describe('a building in the background', () => {
  it.each([
    ['A knight kneels in the snow, a castle in the background', 'castle', 'knight'],
    ['A girl in a meadow, a farmhouse in the background', 'farmhouse', 'girl'],
  ])('looms behind them, farther off: %s', (prompt, house, person) => {
    const s = staged(prompt);
    expect(depthOf(s, s.one(house))).toBeGreaterThan(1.5 * depthOf(s, s.one(person)));
    expect(s.one(house).box.width).toBeGreaterThan(0.4 * 960);
    expect(foot(s.one(house))).toBeLessThan(foot(s.one(person)));
  });
});

it.each(['A mechanic lies under a car', 'A man lies under a truck'])(
  '%s: partly hidden, on the ground that the wheels stand on',
  (prompt) => {
    const s = staged(prompt);
    const [who, what] = [
      s.one(/mechanic/.test(prompt) ? 'mechanic' : 'man'),
      s.one(/car/.test(prompt) ? 'car' : 'truck'),
    ];
    expect(Math.abs(foot(who) - foot(what))).toBeLessThan(30);
    expect(who.box.x < what.box.x || who.box.x + who.box.width > what.box.x + what.box.width).toBe(true);
  },
);
