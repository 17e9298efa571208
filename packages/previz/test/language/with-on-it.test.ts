import { expect, it } from 'vitest';
import { planSet } from '../../src/engine.ts';

const relationsOf = (prompt: string) => {
  const plan = planSet({ prompt, seeds: [1], width: 960, height: 720, references: [] });
  const noun = (id: string) => plan.script.entities.find((e) => e.id === id)?.noun;
  return plan.shots[0]?.relations.map((r) => `${noun(r.subject)} ${r.kind} ${noun(r.object)}`) ?? [];
};

it.each([
  ['A girl sits on a bed with a cat on it', 'cat on bed'],
  ['An old man carries a tray with two cups on it through a garden', 'cup on tray'],
  ['A man looks into a box with a snake in it', 'snake in box'],
  ['A woman opens a box with a snake inside', 'snake in box'],
  ['A girl sits at a table with a vase on it.', 'vase on table'],
])('what a thing has on it is on the thing, not with the person: %s', (prompt, relation) => {
  expect(relationsOf(prompt)).toContain(relation);
});

it.each([
  ['A woman eats noodles in a street, three trucks', 'woman holding truck'],
  ['A girl drinks milk, a window, a lamp', 'girl holding lamp'],
])('what is only listed behind a comma is in nobody’s hand: %s', (prompt, relation) => {
  expect(relationsOf(prompt)).not.toContain(relation);
});
