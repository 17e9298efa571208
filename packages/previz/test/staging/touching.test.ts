import { describe, expect, it } from 'vitest';
import { foot, middleX, middleY, onScreen, overlapOf, staged } from './staged.ts';

describe('two people', () => {
  it.each(['two people hugging', 'two men fighting in an alley', 'two businessmen shaking hands'])(
    '%s face each other and touch',
    (prompt) => {
      const [a, b] = staged(prompt).scene.actors;
      if (!a || !b) throw new RangeError('two people');
      const [left, right] = middleX(a) < middleX(b) ? [a, b] : [b, a];
      expect(left.flip).toBe(false);
      expect(right.flip).toBe(true);
      const hand = onScreen(left, 'hand.right');
      expect(hand.x).toBeGreaterThan(right.box.x - 12);
    },
  );

  it('who shake hands hold the same point', () => {
    const [a, b] = staged('two businessmen shaking hands').scene.actors;
    if (!a || !b) throw new RangeError('two people');
    const [p, q] = [onScreen(a, 'hand.right'), onScreen(b, 'hand.right')];
    expect(Math.hypot(p.x - q.x, p.y - q.y)).toBeLessThan(0.03 * a.box.height);
  });

  it('a couple holds hands', () => {
    const [a, b] = staged('a couple holding hands on a beach').scene.actors;
    if (!a || !b) throw new RangeError('two people');
    const [p, q] = [onScreen(a, 'hand.left'), onScreen(b, 'hand.right')];
    expect(Math.hypot(p.x - q.x, p.y - q.y)).toBeLessThan(0.04 * a.box.height);
    expect(a.flip).toBe(b.flip);
  });

  it('who talk face each other', () => {
    const women = staged('two women talking in a cafe').of('woman');
    const [left, right] = women.sort((a, b) => middleX(a) - middleX(b));
    expect([left?.flip, right?.flip]).toEqual([false, true]);
  });
});

describe('mounts', () => {
  it('a driver is seen in the car, not beside it', () => {
    const { one } = staged('a man driving a red car');
    const [man, car] = [one('man'), one('car')];
    expect(overlapOf(man, car)).toBeCloseTo(1, 1);
    expect(middleY(man)).toBeLessThan(middleY(car));
    expect(car.drawing.shapes.some((s) => s.part === 'head')).toBe(true);
  });

  it.each([
    ['a woman riding a bicycle', 'woman', 'bicycle'],
    ['a man riding a motorcycle', 'man', 'motorcycle'],
  ])('%s has the handlebar in hand', (prompt, rider, mount) => {
    const { one } = staged(prompt);
    const hand = onScreen(one(rider), 'hand.right');
    const bar = onScreen(one(mount), 'grip');
    expect(Math.hypot(hand.x - bar.x, hand.y - bar.y)).toBeLessThan(0.05 * one(rider).box.height);
  });

  it('an animal drives as a person does', () => {
    const { one } = staged('a dog driving a car');
    expect(overlapOf(one('dog'), one('car'))).toBeCloseTo(1, 1);
  });

  it('who flies a kite stays on the ground', () => {
    const { one } = staged('a boy flying a kite');
    expect(one('boy').lift).toBe(0);
    expect(one('boy').box.height).toBeGreaterThan(one('boy').box.width);
  });

  it('a rider without a named mount gets one', () => {
    const { one } = staged('a cowboy rides through the desert');
    expect(foot(one('cowboy'))).toBeLessThan(foot(one('horse')));
    expect(overlapOf(one('cowboy'), one('horse'))).toBeGreaterThan(0.2);
  });

  it('a witch on a broom is up in the air with it', () => {
    const { one, scene } = staged('a witch flying on a broom');
    expect(foot(one('witch'))).toBeLessThan(scene.height);
    expect(one('witch').lift).toBeGreaterThan(0.3);
  });
});

describe('at tables and in beds', () => {
  it('a family sits around its table, plates on it', () => {
    const { of, one, scene } = staged('a family eating dinner at a table');
    const table = one('table');
    const people = ['mother', 'father', 'child'].map(one);
    const [left, behind, right] = people
      .map((p) => (middleX(p) - middleX(table)) / table.box.width)
      .sort((a, b) => a - b);
    expect(left).toBeLessThan(-0.3);
    expect(Math.abs(behind ?? 1)).toBeLessThan(0.15);
    expect(right).toBeGreaterThan(0.3);
    for (const plate of of('dinner'))
      expect(Math.abs(foot(plate) - table.box.y)).toBeLessThan(0.05 * scene.height);
    expect([...of('dinner'), ...of('served-plate')]).toHaveLength(3);
  });

  it.each([
    ['a man sitting at a desk', 'man', 'desk'],
    ['a receptionist at a counter', 'receptionist', 'counter'],
    ['a student asleep on his desk', 'student', 'desk'],
  ])('%s shows over the top', (prompt, person, table) => {
    const { one } = staged(prompt);
    expect(onScreen(one(person), 'chin').y).toBeLessThan(one(table).box.y);
    expect(overlapOf(one(person), one(table))).toBeGreaterThan(0.3);
  });

  it.each([
    ['a boy sleeping in his bed', 'boy', 'bed'],
    ['a man asleep on a sofa', 'man', 'sofa'],
    ['a homeless man sleeping on a park bench', 'homeless man', 'park bench'],
  ])('%s lies on it', (prompt, person, bed) => {
    const { one } = staged(prompt);
    const [p, b] = [one(person), one(bed)];
    expect(p.box.width).toBeGreaterThan(2 * p.box.height);
    expect(overlapOf(p, b)).toBeGreaterThan(0.35);
    expect(foot(p)).toBeLessThan(foot(b));
    expect(p.box.x).toBeGreaterThan(b.box.x - 0.1 * b.box.width);
  });
});

describe('loads', () => {
  it.each([
    ['a woman pushing a stroller in the park', 'woman', 'stroller'],
    ['a man pushing a shopping cart', 'man', 'shopping cart'],
    ['a woman dragging a suitcase', 'woman', 'suitcase'],
  ])('%s has its handle in hand and the load on the ground', (prompt, person, load) => {
    const { one } = staged(prompt);
    const [p, l] = [one(person), one(load)];
    const hand = onScreen(p, 'hand.right');
    expect(hand.x).toBeGreaterThan(l.box.x - 0.05 * p.box.height);
    expect(hand.x).toBeLessThan(l.box.x + l.box.width + 0.05 * p.box.height);
    expect(Math.abs(foot(l) - foot(p))).toBeLessThan(0.05 * p.box.height);
  });

  it('a leash runs from the hand to the dog', () => {
    const { one, of } = staged('an old man walking a dog');
    const rope = of('rope')[0];
    const hand = onScreen(one('old man'), 'hand.right');
    expect(
      rope && Math.min(Math.abs(rope.box.x - hand.x), Math.abs(rope.box.x + rope.box.width - hand.x)),
    ).toBeLessThan(15);
  });
});
