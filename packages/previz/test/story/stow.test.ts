import { expect, test } from 'vitest';
import { planSet } from '../../src/index.ts';

const shotsOf = (prompt: string, count: number) => {
  const { shots, script } = planSet({
    prompt,
    seeds: Array.from({ length: count }, (_, k) => 1 + k),
    width: 960,
    height: 720,
    references: [],
  });
  const id = (noun: string) =>
    script.entities.find((e) => e.noun === noun || e.drawable === noun)?.id ?? noun;
  return { shots, id };
};

test('what is put into a locker is still in the hand before it', () => {
  const { shots, id } = shotsOf('A boy puts a letter in a locker.', 1);
  expect(shots[0]?.relations).toContainEqual({ kind: 'holding', subject: id('boy'), object: id('letter') });
  expect(shots[0]?.relations.some((r) => r.kind === 'in')).toBe(false);
});

test('who sleeps lies in the bed that a monster crawls out from under', () => {
  const { shots, id } = shotsOf(
    'A mother reads a story to her daughter. The girl falls asleep. A monster crawls out from under the bed.',
    3,
  );
  expect(shots[2]?.relations).toContainEqual({ kind: 'in', subject: id('daughter'), object: id('bed') });
});

test('who falls off a bicycle no longer rides it', () => {
  const { shots, id } = shotsOf('A father teaches his son to ride a bike. The boy wobbles and falls.', 2);
  expect(shots[1]?.relations.some((r) => r.kind === 'riding' && r.subject === id('son'))).toBe(false);
});
