import { describe, expect, it } from 'vitest';
import { foot, middleX, middleY, onScreen, overlapOf, staged } from './staged.ts';

describe('people in a car', () => {
  it.each([
    ['four friends in a car, seen through the windshield', 'friend', 4],
    ['two detectives sitting in a parked car', 'detective', 2],
    ['five teenagers in a yellow convertible singing', 'teenager', 5],
  ])('%s: every face behind the windscreen', (prompt, noun, n) => {
    const { of, scene } = staged(prompt);
    const car = scene.actors.find((a) => a.drawing.anchors.windscreen !== undefined);
    if (!car) throw new RangeError('no car from the front');
    const heads = of(noun).map((p) => onScreen(p, 'eyes'));
    expect(heads).toHaveLength(n);
    for (const eyes of heads) {
      expect(eyes.x).toBeGreaterThan(Math.max(0, car.box.x));
      expect(eyes.x).toBeLessThan(Math.min(scene.width, car.box.x + car.box.width));
      expect(eyes.y).toBeGreaterThan(0);
      expect(eyes.y).toBeLessThan(middleY(car));
    }
    const xs = heads.map((h) => h.x).sort((a, b) => a - b);
    for (const [i, x] of xs.slice(1).entries())
      expect(x - (xs[i] ?? 0)).toBeGreaterThan(0.05 * car.box.width);
  });

  it('who drives along is seen from the side', () => {
    const { scene } = staged('a man driving a blue car');
    expect(scene.actors.some((a) => a.drawing.anchors.windscreen)).toBe(false);
  });
});

describe('passengers', () => {
  it('sit on seats of the train', () => {
    const { scene } = staged('a woman alone in a train compartment looking out of the window');
    expect(scene.set.pieces.some((p) => p.part === 'coach seat')).toBe(true);
    expect(scene.actors.map((a) => a.label)).toEqual(['woman']);
  });
});

describe('vapours', () => {
  it.each([
    ['a cup of coffee, steam rising', 'cup of coffee', 'steam'],
    ['smoke rising from a chimney', 'chimney', 'smoke'],
    ['a witch stirring a cauldron, steam rising', 'cauldron', 'steam'],
  ])('%s: over its source', (prompt, source, vapour) => {
    const { one } = staged(prompt);
    const [from, up] = [one(source), one(vapour)];
    expect(Math.abs(middleX(from) - middleX(up))).toBeLessThan(0.6 * from.box.width);
    expect(up.box.y + up.box.height).toBeLessThan(from.box.y + 0.4 * from.box.height);
    expect(up.box.y).toBeLessThan(from.box.y);
  });

  it('confetti fills the frame', () => {
    const { one, scene } = staged('confetti falling on the winners');
    expect(one('confetti').box.width).toBeGreaterThanOrEqual(scene.width);
    expect(one('confetti').box.height).toBeGreaterThanOrEqual(scene.height);
  });

  it('what is stirred is in the frame', () => {
    const { one, scene } = staged('a witch stirring a cauldron');
    const { box } = one('cauldron');
    expect(box.y + 0.7 * box.height).toBeLessThan(scene.height);
  });
});

it('what is in a cage is between its bars, and its bird has made room', () => {
  for (const thing of ['bottle', 'toy car', 'cat']) {
    const { one } = staged(`a photo of a ${thing} inside a cage`);
    const [inside, cage] = [one(thing), one('cage')];
    expect(overlapOf(inside, cage), thing).toBeGreaterThan(0.99);
    expect(foot(inside), thing).toBeLessThan(foot(cage));
    expect(cage.drawing.shapes.map((s) => s.part)).not.toContain('bird');
  }
});
