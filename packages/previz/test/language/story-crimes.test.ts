import { expect, test } from 'vitest';
import { inStorySense } from '../../src/language/english/story-senses.ts';

test.each([
  ['A burglar in a ski mask cracks a safe.', 'in a balaclava'],
  ['A man sits beside her. When she looks up, the man is gone.', 'she looks around, all alone'],
  ['The warden walks past the cells with a cup of coffee.', 'along the prison corridor'],
  ['The prosecutor holds up a bloody knife in a plastic bag.', 'holds up a bloody knife.'],
  ['Her mother calls her name from the porch.', 'shouts from the porch'],
  [
    'The accused waits. A bailiff leads the accused, a thin man in a suit, into the hall.',
    'leads the thin man in a suit into',
  ],
  ['They find a car with the doors open in the forest.', 'a car in the forest'],
  ['The teller pushes the silent alarm with her knee.', 'pushes a red button'],
  ['Police divers with torches search the water of a lake.', 'with flashlights search the lake'],
  ['A hotel maid pushes her cart down the corridor.', 'pushes her serving cart'],
  ['The assassin assembles a rifle on a rooftop.', 'The gangster assembles'],
])('a crime story: %s', (story, said) => {
  expect(inStorySense(story)).toContain(said);
});

test.each([
  'A skier in a ski mask races down the slope.',
  'A magician waves his wand. When she looks up, the man is gone.',
  'A mob with torches storms the castle past the guards.',
  'A ninja assassin with a sword crouches over the king.',
  'A scientist walks past the cells under a microscope.',
])('not a crime story: %s', (story) => {
  expect(inStorySense(story)).toBe(story);
});
