import { describe, expect, it } from 'vitest';
import { allDrawables, findDrawable } from '../../src/art/catalogue.ts';

const COCO_THINGS = `bicycle, car, motorcycle, airplane, bus, train, truck, boat, traffic light, fire hydrant, stop sign,
parking meter, bench, backpack, umbrella, handbag, tie, suitcase, frisbee, skis, snowboard, sports ball, kite, baseball bat,
baseball glove, skateboard, surfboard, tennis racket, bottle, wine glass, cup, fork, knife, spoon, bowl, banana, apple,
sandwich, orange, broccoli, carrot, hot dog, pizza, donut, cake, chair, couch, potted plant, bed, dining table, toilet, tv,
laptop, computer mouse, remote, keyboard, cell phone, microwave, oven, toaster, sink, refrigerator, book, clock, vase,
scissors, teddy bear, hair drier, toothbrush`;
const COCO_ANIMALS = 'bird, cat, dog, horse, sheep, cow, elephant, bear, zebra, giraffe';
const list = (text: string) => text.split(/,\s*/).map((word) => word.trim());

const drawables = allDrawables();
const names = new Map(drawables.flatMap((d) => d.names.map((name) => [name, d] as const)));

describe('the catalogue of drawables', () => {
  it('has ids that are unique, stable in form and found again', () => {
    expect(new Set(drawables.map((d) => d.id)).size).toBe(drawables.length);
    for (const d of drawables) {
      expect(d.id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(findDrawable(d.id)).toBe(d);
    }
  });

  it('has no name that two drawings share', () => {
    const all = drawables.flatMap((d) => d.names);
    expect(all.filter((name, i) => all.indexOf(name) !== i)).toEqual([]);
  });

  it('knows every thing of the COCO classes', () => {
    expect(list(COCO_THINGS).filter((word) => names.get(word)?.kind !== 'thing')).toEqual([]);
  });

  it('knows every animal of the COCO classes, with poses', () => {
    for (const word of list(COCO_ANIMALS)) {
      expect(names.get(word)?.kind, word).toBe('animal');
      expect(names.get(word)?.poses, word).toContain('eat');
    }
  });

  it('gives every drawing a size that can be true', () => {
    for (const d of drawables) {
      expect(d.height, d.id).toBeGreaterThan(0);
      expect(d.height, d.id).toBeLessThan(120);
      expect(d.aspect, d.id).toBeGreaterThan(0.01);
      expect(d.aspect, d.id).toBeLessThan(50);
    }
  });

  it.each([
    ['car', 1.2, 1.8],
    ['bus', 2.6, 3.6],
    ['dog', 0.6, 1.1],
    ['horse', 1.9, 2.6],
    ['elephant', 2.4, 3.6],
    ['giraffe', 4, 5.6],
    ['chair', 0.8, 1.2],
    ['cup', 0.07, 0.14],
    ['bench', 0.7, 1.1],
    ['refrigerator', 1.5, 2.1],
  ])('draws a %s between %s and %s metres high', (id, least, most) => {
    const height = findDrawable(id)?.height ?? 0;
    expect(height).toBeGreaterThan(least);
    expect(height).toBeLessThan(most);
  });
});
