/** Beasts do what is said with the whole body, and their young are young ones of their kind. */
import { describe, expect, it } from 'vitest';
import { readPrompt } from '../../src/language/index.ts';
import { foot, middleX, onScreen, staged } from './staged.ts';

it.each([
  ['a lioness and her two cubs rest', 'lioness', 'cub'],
  ['a lioness looks at a zebra, two cubs watch', 'lioness', 'lion cub'],
])('%s: cubs of a lioness', (prompt, mother, young) => {
  const { one } = staged(prompt);
  expect(readPrompt(prompt).entities.find((e) => e.noun === young)?.drawable).toBe('lioness');
  expect(one(young).box.height).toBeLessThan(0.9 * one(mother).box.height);
});

it('a duck that leads her ducklings over the pond swims before them', () => {
  const { scene, one, of } = staged('a mother duck leads her ducklings across the pond');
  const duck = one('mother duck');
  expect(of('duckling')).toHaveLength(3);
  expect(duck.at.z).toBeGreaterThan(scene.set.stage.pond?.near ?? Number.POSITIVE_INFINITY);
  expect(duck.drawing.shapes.map((s) => s.part)).not.toContain('leg');
});

it('a nest is in a tree, the parent in it', () => {
  const { one, of } = staged('a bird feeds its chicks in the nest');
  const [bough, nest, bird] = [one('bough'), one('nest'), one('bird')];
  expect(of('chick')).toHaveLength(3);
  expect(foot(nest)).toBeLessThan(foot(bough) - 0.3 * bough.box.height);
  expect(Math.abs(middleX(bird) - middleX(nest))).toBeLessThan(nest.box.width / 2);
});

it('penguins slide on their bellies', () => {
  const wide = (prompt: string) => {
    const { width, height } = staged(prompt).one('penguin').box;
    return width / height;
  };
  expect(wide('a penguin slides on the ice')).toBeGreaterThan(2 * wide('a penguin on the ice'));
});

it('a dog leaps at what it catches', () => {
  const { one } = staged('a dog catches a frisbee');
  const dog = one('dog').drawing.bounds;
  const standing = staged('a dog').one('dog').drawing.bounds;
  expect(dog.width / standing.width).toBeGreaterThan(1.1);
});

it.each(['deer', 'horse', 'giraffe', 'zebra', 'wolf', 'goat'])(
  'a %s that grazes has the muzzle on the ground',
  (beast) => {
    const { drawing } = staged(`a ${beast} grazes`).one(beast);
    const mouth = drawing.anchors.mouth ?? { x: 0, y: drawing.bounds.y };
    expect(mouth.y).toBeGreaterThan(-0.28 * drawing.bounds.height);
  },
);

it('a deer that drinks from a stream stands in it', () => {
  const { drawing } = staged('a deer drinks from a stream').one('deer');
  expect(drawing.shapes.map((s) => s.part)).toContain('foam');
});

it('a cat that drinks milk stays a cat, its mouth at the bowl', () => {
  const { scene } = staged('a cat drinks milk from a bowl');
  const [cat, bowl] = ['cat', 'bowl'].map((l) => scene.actors.find((a) => a.label === l)?.box);
  if (!cat || !bowl) throw new RangeError('cat and bowl');
  expect(scene.actors).toHaveLength(2);
  expect(Math.max(bowl.x - cat.x - cat.width, cat.x - bowl.x - bowl.width)).toBeLessThan(0.3 * cat.width);
});

describe('near frames of beasts', () => {
  const inFrame = (box: { x: number; y: number; width: number; height: number }): number => {
    const [w, h] = [960, 720];
    const across = Math.min(w, box.x + box.width) - Math.max(0, box.x);
    const up = Math.min(h, box.y + box.height) - Math.max(0, box.y);
    return (Math.max(0, across) * Math.max(0, up)) / (box.width * box.height);
  };

  it.each([
    ['A puppy chews a slipper', 'puppy', 'slipper', 0.9],
    ['A panda eats bamboo', 'panda', 'bamboo', 0.12],
    ['A mouse nibbles a piece of cheese', 'mouse', 'cheese', 0.25],
    ['A dog carries a stick', 'dog', 'stick', 0.4],
  ])('%s, close-up: its mouth is seen, and the thing at it', (prompt, beast, thing, least) => {
    const { one } = staged(`${prompt}, close-up`);
    const mouth = onScreen(one(beast), 'mouth');
    expect(mouth.x).toBeGreaterThan(0);
    expect(mouth.x).toBeLessThan(960);
    expect(mouth.y).toBeGreaterThan(0);
    expect(mouth.y).toBeLessThan(720);
    expect(inFrame(one(thing).box)).toBeGreaterThan(least);
  });

  it('who snarl at each other are head to head, both in a close-up', () => {
    const wolves = staged('Two wolves snarl at each other, close-up').of('wolf');
    expect(wolves.map((w) => w.flip).filter(Boolean)).toHaveLength(1);
    for (const wolf of wolves) expect(onScreen(wolf, 'mouth').x).toBeGreaterThan(0);
    for (const wolf of wolves) expect(onScreen(wolf, 'mouth').x).toBeLessThan(960);
  });

  it.each(['A robin feeds its chicks in a nest', 'A bird feeds its young in a nest'])(
    '%s: the young side by side within it, the parent at its end',
    (prompt) => {
      const { scene, one } = staged(prompt);
      const nest = one('nest').box;
      const birds = scene.actors.filter((a) => a.drawing.anchors.mouth && a.label !== 'nest');
      const parent = birds.reduce((a, b) => (b.box.height > a.box.height ? b : a));
      const young = birds.filter((b) => b !== parent);
      expect(young).toHaveLength(3);
      for (const { box } of young) {
        expect(box.x + box.width / 2).toBeGreaterThan(nest.x);
        expect(box.x + box.width / 2).toBeLessThan(nest.x + nest.width);
        expect(box.y + box.height).toBeGreaterThan(nest.y);
      }
      const middle = parent.box.x + parent.box.width / 2;
      expect(Math.abs(middle - (nest.x + nest.width / 2))).toBeGreaterThan(0.3 * nest.width);
    },
  );
});
