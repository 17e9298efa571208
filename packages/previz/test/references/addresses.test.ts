import { expect, it } from 'vitest';
import { readAddresses } from '../../src/references/addresses.ts';

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
  ['a robot walks. Use image 1 as the background', 'a robot walks.', '0 place'],
  ['image 2 is the hero. A hero rides.', 'A hero rides.', '1 subject hero'],
  ['The same girl as image 2 in a kitchen', 'The same girl in a kitchen', '1 subject girl'],
  ['A girl (see [image 2]) in a park', 'A girl in a park', '1 subject girl'],
  [
    'Character reference: image 2, style reference: image 3. A cat runs.',
    'A cat runs.',
    '1 subject character, 2 style',
  ],
  ['A dog. Use the lighting and colours of image 3', 'A dog.', '2 light, 2 colours'],
  ['Keep the same character as in image 2, she rides a bike', 'she rides a bike', ''],
  ['Based on the reference, she runs', 'she runs', ''],
  ['Frame 1: a dog. Image 2: a cat.', 'Frame 1: a dog. Image 2: a cat.', ''],
  ['a dog on a bench', 'a dog on a bench', ''],
])('%s', (prompt, text, said) => {
  const read = readAddresses(prompt);
  expect(read.text.replace(/\s+/g, ' ').trim()).toBe(text);
  expect(
    read.addresses.map((a) => [a.reference, a.aspect, a.noun].filter((v) => v !== null).join(' ')).join(', '),
  ).toBe(said);
});

const STAND_INS = [{ thing: 'vase', doer: 'creature' }, null];

it.each([
  ['a woman holds image 1', 'a woman holds the vase', 'vase'],
  ['image 1 dances with a boy', 'the creature dances with a boy', 'creature'],
  ['image 1 stands on a table', 'the vase stands on a table', 'vase'],
  ['@image1 walks home', 'the creature walks home', 'creature'],
  ['画像1を持つ女性', 'vaseを持つ女性', 'vase'],
  ['a woman holds image 2', 'a woman holds image 2', undefined],
])('%s: the picture itself takes part', (prompt, text, noun) => {
  const read = readAddresses(prompt, STAND_INS);
  expect(read.text).toBe(text);
  expect(read.addresses[0]?.noun).toBe(noun);
});

it('tells who acts by what stands before it, whatever was named in front', () => {
  const stone = { thing: 'stone', doer: 'creature' };
  const read = readAddresses('a woman holds image 1. 画像2が走る', [STAND_INS[0] ?? null, stone]);
  expect(read.text).toBe('a woman holds the vase. creatureが走る');
});
