import { expect, test } from 'vitest';
import { told } from './told.ts';

test('a sentence in which nobody is named is a moment of its own', () => {
  const frames = told(
    'Two explorers walk through a jungle. They find a temple. Something glows inside. They run.',
    4,
  );
  expect(frames.map((f) => f.poses[0])).toEqual(['walk', null, null, 'run']);
  const still = told('A boy waits at a bus stop. Silence falls. He runs.', 3);
  expect(still.map((f) => f.poses[0])).toEqual(['stand', null, 'run']);
});

test('the others are those who did not act, and kneel by whoever fell', () => {
  const frames = told('A girl, a boy and a man walk in a forest. The girl falls. The others help her.', 3);
  expect(frames[2]?.seen).toEqual(['boy', 'man', 'girl']);
  expect(frames[2]?.poses).toEqual(['kneel', 'kneel', 'lie']);
  expect(frames[2]?.relations).toContain('boy touching girl');
});

test('everyone is more than one, and stares at what there is', () => {
  const frames = told('Anna finds a whale in the street. She touches the whale. Everyone stares.', 3);
  expect(frames[2]?.seen).toEqual(['Anna', 'person', 'whale']);
});

test('a beast shares its food with nobody', () => {
  const frames = told('The penguin meets a boy. The boy gives the penguin a fish. They dance.', 3);
  expect(frames[2]?.seen.slice(0, 2)).toEqual(['boy', 'penguin']);
});
