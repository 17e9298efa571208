import { expect, it } from 'vitest';
import { planSet } from '../../src/index.ts';

const plan = (prompt: string, count: number) =>
  planSet({
    prompt,
    seeds: Array.from({ length: count }, (_, i) => 7 + i),
    width: 640,
    height: 480,
    references: [],
  });

it.each([
  ['A priest prays in a church. He leaves the church.', 'church', 'church-front'],
  ['A queen sits in the throne room. She leaves the castle on a horse.', 'throne-room', 'castle'],
  ['A boxer trains in a gym. He enters the ring.', 'gym', 'boxing-ring'],
  ['A girl brushes her teeth in the bathroom. She falls asleep on the sofa.', 'bathroom', 'living-room'],
  ['A girl eats soup in the kitchen. She sleeps in her bed.', 'kitchen', 'bedroom'],
  ['A boss works in the office. He sleeps on the sofa.', 'office', 'office'],
  ['A detective enters an empty mansion at night. He finds a letter on the floor.', 'village', 'foyer'],
  ['Two kids find a map in the attic. They dig a hole under the big oak tree.', 'attic', 'garden'],
  ['A grandmother bakes in the kitchen. She sits under an apple tree.', 'kitchen', 'garden'],
  ['A girl reads in the living room. She stands by a Christmas tree.', 'living-room', 'living-room'],
])('%s', (prompt, first, second) => {
  expect(plan(prompt, 2).shots.map((s) => s.place.setting)).toEqual([first, second]);
});

it.each([
  'An old woman knits by the fireplace while snow falls outside.',
  'Outside it is snowing; a boy reads on an armchair.',
])('%s', (prompt) => {
  expect(plan(prompt, 1).shots[0]?.place.setting).toBe('living-room');
});

it('listens to the heart of a boy', () => {
  const { script } = plan("A doctor listens to a boy's heartbeat.", 1);
  expect(script.entities.map((e) => e.drawable)).toEqual(['doctor', 'boy']);
});

it('the boat is the paper boat that was named', () => {
  const { script } = plan('A boy finds a paper boat in a puddle. The boat floats down the street.', 2);
  expect(script.entities.filter((e) => e.noun.endsWith('boat')).map((e) => e.drawable)).toEqual([
    'paper-boat',
  ]);
});
