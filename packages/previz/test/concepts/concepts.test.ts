import { describe, expect, test } from 'vitest';
import { allDrawables } from '../../src/art/catalogue.ts';
import { findConcept, isNoun, isWord } from '../../src/concepts/index.ts';
import { SortedFile } from '../../src/concepts/sorted-file.ts';
import { chainOf, sensesOf } from '../../src/concepts/wordnet.ts';

const COCO =
  'bicycle, car, motorcycle, airplane, bus, train, truck, boat, traffic light, fire hydrant, stop sign, parking meter, bench, bird, cat, dog, horse, sheep, cow, elephant, bear, zebra, giraffe, backpack, umbrella, handbag, tie, suitcase, frisbee, skis, snowboard, sports ball, kite, baseball bat, baseball glove, skateboard, surfboard, tennis racket, bottle, wine glass, cup, fork, knife, spoon, bowl, banana, apple, sandwich, orange, broccoli, carrot, hot dog, pizza, donut, cake, chair, couch, potted plant, bed, dining table, toilet, tv, laptop, computer mouse, tv remote, computer keyboard, cell phone, microwave, oven, toaster, sink, refrigerator, book, clock, vase, scissors, teddy bear, hair drier, toothbrush'.split(
    ', ',
  );

describe('concepts', () => {
  test.each(COCO)('the COCO class %s has a drawing of that name', (name) => {
    const concept = findConcept(name);
    const drawable = allDrawables().find((d) => d.id === concept?.id);
    expect(drawable, name).toBeDefined();
  });

  test('every drawable is found by its own first name', () => {
    const lost = allDrawables().filter(
      (d) => d.kind === 'animal' && findConcept(d.names[0] ?? d.id)?.kind !== 'animal',
    );
    expect(lost.map((d) => d.id)).toEqual([]);
  });

  test('an unknown noun falls to a broader one and says how', () => {
    expect(findConcept('neurosurgeon')).toMatchObject({
      kind: 'person',
      id: 'surgeon',
      via: 'neurosurgeon → surgeon',
    });
    expect(findConcept('sommelier')?.kind).toBe('person');
    expect(findConcept('halibut')?.kind).toBe('animal');
    expect(findConcept('zither')?.via).toContain('zither → ');
  });

  test.each(['justice', 'hope', 'monday', 'idea', 'courage', 'xyzzyq'])('%s is nothing to draw', (word) => {
    expect(findConcept(word)).toBeNull();
  });

  test('people are drawn as people and animals as animals', () => {
    for (const word of ['bricklayer', 'ambassador', 'plumber', 'acrobat'])
      expect(findConcept(word)?.kind, word).toBe('person');
    for (const word of ['trout', 'sparrow', 'mackerel']) expect(findConcept(word)?.kind, word).toBe('animal');
  });

  test.each([
    ['paper cup', 'paper-cup'],
    ['veil', 'veil'],
    ['awning', 'awning'],
    ['eye patch', 'eye-patch'],
    ['baking sheet', 'tray'],
    ['cream', 'cream'],
    ['mortar and pestle', 'mortar-and-pestle'],
    ['corn on the cob', 'corn'],
    ['onion ring', 'onion-ring'],
    ['banister', 'staircase'],
    ['mashed potatoes', 'mashed-potatoes'],
    ['cannonball', 'cannonball'],
    ['gravy boat', 'gravy-boat'],
    ['level', 'spirit-level'],
    ['menu', 'menu'],
    ['scanner', 'printer'],
    ['musical note', 'musical-note'],
    ['pumpkin patch', 'pumpkin'],
    ['toy boat', 'toy-boat'],
    ['stack of stones', 'stack-of-stones'],
  ])('%s is no stand-in from another trade', (word = '', id = '') => {
    expect(findConcept(word)?.id).toBe(id);
  });

  test('a compound is what its last word is', () => {
    expect(findConcept('birthday elephant')?.id).toBe('elephant');
  });
});

describe('word files', () => {
  test('finds the first and the last line, and nothing between lines', () => {
    const file = new SortedFile('wordnet-others.generated.txt');
    expect(file.find('aah')).toBe('');
    expect(file.find('aahx')).toBeNull();
    expect(file.find('')).toBeNull();
    expect(file.find('zzzz')).toBeNull();
  });

  test('WordNet: a poodle is a dog', () => {
    const [sense] = sensesOf('poodle');
    expect(chainOf(sense ?? 0).flatMap((s) => s.words)).toEqual(
      expect.arrayContaining(['poodle', 'dog', 'animal', 'entity']),
    );
    expect(isNoun('poodle')).toBe(true);
    expect(isNoun('slowly')).toBe(false);
    expect(isWord('slowly')).toBe(true);
    expect(isWord('slwoly')).toBe(false);
  });
});
