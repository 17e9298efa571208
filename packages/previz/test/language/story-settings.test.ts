import { expect, test } from 'vitest';
import { readPrompt } from '../../src/language/index.ts';
import { told } from '../story/told.ts';

const drawn = (prompt: string) => readPrompt(prompt).entities.map((e) => e.drawable ?? e.noun);

test('a story of a stopped lift stays in it, and both play cards', () => {
  const frames = told(
    'A lift in a tall hotel stops between floors. A lawyer bangs on the doors; a nurse, trapped with him, sits down and unpacks her lunch. She gives him an apple. When the doors open, they are playing cards.',
    4,
  );
  expect(frames.map((f) => f.setting)).toEqual(['elevator', 'elevator', 'elevator', 'elevator']);
  expect(frames[3]?.seen).toEqual(expect.arrayContaining(['lawyer', 'nurse']));
});

test('a longship is stood on, a council estate is no country seat', () => {
  expect(told('Viking longship, dead calm. A girl looks at the sea.', 1)[0]?.setting).toBe('ship-deck');
  expect(told('A boy kicks a ball on a council estate.', 1)[0]?.setting).toBe('housing-estate');
});

test('the monk of an abbot is a friar, the monk of a temple is not', () => {
  expect(drawn('A monk bows. The abbot nods.')).toContain('friar');
  expect(drawn('A monk bows in a temple. The abbot nods.')).toContain('monk');
});

test('what the story narrows is drawn as that', () => {
  expect(drawn('A skateboarder falls. Her board rolls away.')).toContain('skateboard');
  expect(drawn('A horse-drawn caravan stands by a river.')).toContain('vardo');
  expect(drawn('A caravan crosses the desert.')).not.toContain('vardo');
  expect(drawn('A scientist holds an ice core. There is a tooth frozen inside.')).toContain(
    'ice-core-with-a-tooth',
  );
  expect(drawn('A rocket car stands on the salt flats.')).toContain('rocket-car');
});

test('a land behind its beach is nobody', () => {
  expect(drawn('A turtle crawls up a beach in Costa Rica.')).toEqual(['turtle']);
});
