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
])('%s', (prompt, first, second) => {
  expect(plan(prompt, 2).shots.map((s) => s.place.setting)).toEqual([first, second]);
});

it('the boat is the paper boat that was named', () => {
  const { script } = plan('A boy finds a paper boat in a puddle. The boat floats down the street.', 2);
  expect(script.entities.filter((e) => e.noun.endsWith('boat')).map((e) => e.drawable)).toEqual([
    'paper-boat',
  ]);
});
