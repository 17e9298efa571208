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
  expect(frames[2]?.seen).toEqual(['person', 'Anna', 'whale']);
});

test('a beast shares its food with nobody', () => {
  const frames = told('The penguin meets a boy. The boy gives the penguin a fish. They dance.', 3);
  expect(frames[2]?.seen.slice(0, 2)).toEqual(['boy', 'penguin']);
});

test('it is the beast that runs, and the lost one that is found', () => {
  expect(told('Lily sees a fox. She gives it bread. It runs away.', 3)[2]?.seen[0]).toBe('fox');
  const lost = told('A boy loses a lamb. He searches with a lantern. He finds it between the rocks.', 3);
  expect(lost[1]?.seen).not.toContain('lamb');
  expect(lost[2]?.relations).toContain('boy looking-at lamb');
});

test('the water of a bowl is no lake, and no mailbox is in a room', () => {
  const cat = told('A cat watches a goldfish in a bowl. It puts a paw in the water.', 2);
  expect(cat.map((f) => f.setting)).not.toContain('lake');
  expect(told('Nora writes a letter at her desk. She drops it in a mailbox.', 2)[1]?.setting).toMatch(
    /exterior|street/,
  );
});
