import { expect, test } from 'vitest';
import { staged } from './staged.ts';

const shapesOf = (prompt: string, label: string) => JSON.stringify(staged(prompt).one(label).drawing.shapes);

/** The same person, once doing it and once doing what it was drawn as before. */
test.each([
  ['a man sneaks in a park', 'a man walks in a park', 'man'],
  ['a man bows in a park', 'a man prays in a park', 'man'],
  ['a man shrugs in a park', 'a man points in a park', 'man'],
  ['a zombie in a park', 'a zombie waves in a park', 'zombie'],
  ['a ballerina dances in a park', 'a ballerina walks in a park', 'ballerina'],
])('%j is not drawn as %j', (does, before, label) => {
  expect(shapesOf(does, label)).not.toBe(shapesOf(before, label));
});

test.each([
  ['a man juggling in a park', 'man', 'ball'],
  ['a skier on a snowy slope', 'skier', 'ski'],
  ['a skateboarder jumping in a park', 'skateboarder', 'board'],
  ['a wizard casting a spell in a forest', 'wizard', 'spell'],
])('%j shows what the pose cannot do without', (prompt, label, part) => {
  expect(
    staged(prompt)
      .one(label)
      .drawing.shapes.map((s) => s.part),
  ).toContain(part);
});
