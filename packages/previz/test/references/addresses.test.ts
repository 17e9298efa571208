import { expect, it } from 'vitest';
import { readAddresses } from '../../src/references/index.ts';

it.each([
  [
    'the character from image 1 walks in a park, the lighting of image 3',
    'the character walks in a park',
    '0 subject character, 2 light',
  ],
  ['a bottle (image 2) on a table', 'a bottle on a table', '1 subject bottle'],
  ['a dog in a forest in the style of image 1', 'a dog in a forest', '0 style'],
  ['a cat with the colors of picture 2', 'a cat', '1 colours'],
  ['画像1の少女が公園を歩く', '少女が公園を歩く', '0 subject 少女'],
  ['the man from the second photo rides a horse', 'the man rides a horse', '1 subject man'],
  ['a dog like in the 3rd reference image', 'a dog', '2 subject dog'],
  ['the woman from the attached photo in a park', 'the woman in a park', '0 subject woman'],
  ['the first image of a new day', 'the first image of a new day', ''],
  ['Frame 1: a dog. Image 2: a cat.', 'Frame 1: a dog. Image 2: a cat.', ''],
  ['a dog on a bench', 'a dog on a bench', ''],
])('%s', (prompt, text, said) => {
  const read = readAddresses(prompt);
  expect(read.text.replace(/\s+/g, ' ').trim()).toBe(text);
  expect(
    read.addresses.map((a) => [a.reference, a.aspect, a.noun].filter((v) => v !== null).join(' ')).join(', '),
  ).toBe(said);
});
