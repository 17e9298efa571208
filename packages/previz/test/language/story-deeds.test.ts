import { expect, test } from 'vitest';
import { inStorySense } from '../../src/language/english/story-senses.ts';

test('who begins to play beside a piano plays that, and no piano is played in a story of cards', () => {
  expect(inStorySense('A girl finds a piano. She begins to play.')).toContain('plays the piano');
  expect(inStorySense('A piano stands there. The boys begin to play cards.')).not.toContain(
    'plays the piano',
  );
});

test('in a race of swimmers nobody falls or kicks', () => {
  const told = inStorySense('A swimmer dives in and falls behind. She kicks harder.');
  expect(told).toBe('A swimmer dives in and swims. She swims.');
});

test('inside is in what one was outside of', () => {
  expect(inStorySense('A hunter waits outside the cabin. Inside, a woman sleeps.')).toContain(
    'Inside the cabin, a woman',
  );
});

test('what shivers is what was found, and home is where one is going', () => {
  const told = inStorySense(
    'A boy finds a kitten trembling under a car. He carries it home through the rain.',
  );
  expect(told).toBe('A boy finds a trembling kitten under a car. He carries it through the rain.');
});

test('what is lifted off its stand stood there before, and who is led off is who is tied', () => {
  expect(
    inStorySense('A thief creeps through a museum toward a golden mask. She lifts it from its stand.'),
  ).toContain('a golden mask on a pedestal');
  expect(
    inStorySense(
      'The sheriff sees an outlaw. The sheriff knocks him down, then leads him away tied behind a mule.',
    ),
  ).toContain('the outlaw walks behind the mule with tied hands');
});

test('no wall with a door stands on a stage, and the crew of a spacecraft are no sailors', () => {
  expect(inStorySense('A dancer is on the stage. Her teacher stops in the doorway.')).toContain(
    'stops there.',
  );
  expect(inStorySense('A boy waits at home. His aunt stops in the doorway.')).toContain('doorway');
  expect(inStorySense('An astronaut comes back. He hugs his crew.')).toContain('astronaut crew');
});
