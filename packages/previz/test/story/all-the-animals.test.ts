import { expect, it } from 'vitest';
import { told } from './told.ts';

it.each([
  'A rabbit and a bear dance. The animals eat soup at a table.',
  'A rabbit and a bear dance. All the animals laugh.',
])('%s: those who were named', (prompt) => {
  expect(told(prompt, 2)[1]?.seen).toEqual(expect.arrayContaining(['rabbit', 'bear']));
});

it.each([
  ['Two girls pull on a rope.', 'girl pulling rope'],
  ["A dog tugs at a boy's sleeve.", 'dog pulling boy'],
])('%s', (prompt, relation) => {
  expect(told(prompt, 1)[0]?.relations).toContain(relation);
});
