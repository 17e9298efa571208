import { describe, expect, it } from 'vitest';
import { rowsOfHeap } from '../../src/staging/heap.ts';
import { foot, middleX, onScreen, overlapOf, staged } from './staged.ts';

describe('containers are full', () => {
  it.each([
    ['a basket of apples', 'basket', 'apple'],
    ['a wheelbarrow full of pumpkins', 'wheelbarrow', 'pumpkin'],
    ['a box of kittens', 'box', 'kitten'],
    ['a crate of oranges', 'crate', 'orange'],
  ])('%s: heaped over its rim, none beside it', (prompt, container, content) => {
    const { one, of } = staged(prompt);
    const { box } = one(container);
    const contents = of(content);
    expect(contents.length).toBeGreaterThanOrEqual(4);
    for (const c of contents) {
      expect(middleX(c)).toBeGreaterThan(box.x);
      expect(middleX(c)).toBeLessThan(box.x + box.width);
      expect(foot(c)).toBeLessThan(box.y + box.height);
    }
    expect(Math.min(...contents.map((c) => c.box.y))).toBeLessThan(box.y + 0.4 * box.height);
  });

  it('a counted content keeps its count', () => {
    expect(staged('three apples in a basket').of('apple')).toHaveLength(3);
  });
});

describe('on a cake', () => {
  it('six candles stand within its width, and the cake brings none of its own', () => {
    const { of, one } = staged('six candles on a cake');
    const { box } = one('cake');
    expect(of('candle')).toHaveLength(6);
    for (const c of of('candle')) {
      expect(middleX(c)).toBeGreaterThan(box.x);
      expect(middleX(c)).toBeLessThan(box.x + box.width);
      expect(Math.abs(foot(c) - box.y)).toBeLessThan(0.4 * box.height);
    }
    expect(one('cake').drawing.shapes.some((s) => s.part === 'icing')).toBe(true);
  });
});

describe('piles', () => {
  it('rows get shorter upwards', () => {
    expect(rowsOfHeap(6)).toEqual([3, 2, 1]);
    expect(rowsOfHeap(5)).toEqual([3, 2]);
    expect(rowsOfHeap(1)).toEqual([1]);
  });

  it('a stack stands one on another', () => {
    const boxes = staged('a stack of boxes').of('box');
    expect(boxes.length).toBeGreaterThan(3);
    const xs = boxes.map(middleX);
    expect(Math.max(...xs) - Math.min(...xs)).toBeLessThan(0.5 * (boxes[0]?.box.width ?? 0));
  });

  it('balloons of a bunch touch', () => {
    const [a, b] = staged('a bunch of balloons').of('balloon');
    if (!a || !b) throw new RangeError('balloons');
    expect(overlapOf(a, b)).toBeGreaterThan(0.05);
  });
});

it('who climbs stairs walks on their steps', () => {
  const { one } = staged('an old woman climbs the stairs in a warehouse');
  const [woman, stairs] = [one('old woman'), one('stair')];
  expect(foot(woman)).toBeLessThan(foot(stairs) - 0.2 * stairs.box.height);
  expect(woman.box.height).toBeGreaterThan(0.5 * stairs.box.height);
});

it.each(['a lumberjack with an axe', 'a firefighter holding an axe'])('%s: not before the face', (prompt) => {
  const { one } = staged(prompt);
  const holder = one(prompt.split(' ')[1] as string);
  const axe = one('axe').box;
  const eyes = onScreen(holder, 'eyes');
  const covers =
    eyes.x > axe.x && eyes.x < axe.x + axe.width && eyes.y > axe.y && eyes.y < axe.y + axe.height;
  expect(covers).toBe(false);
});
