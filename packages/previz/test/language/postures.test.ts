import { expect, test } from 'vitest';
import { planSet } from '../../src/index.ts';

const planned = (prompt: string) => planSet({ prompt, seeds: [1], width: 960, height: 720, references: [] });

test.each([
  ['a nurse pointing at the sky', 'point-up'],
  ['a king points up at the stars', 'point-up'],
  ['a girl pointing at a cat', 'point'],
  ['a man lying face down on the floor', 'prone'],
  ['a girl running away', 'flee'],
  ['a woman chopping firewood', 'hew'],
  ['a chef chopping onions', 'cook'],
  ['a woman with blonde hair dancing', 'dance'],
  ['an old man with a grey beard waving', 'wave'],
  ['a woman with long hair blowing in the wind', null],
])('%s: %s', (prompt, pose) => {
  expect(planned(prompt).shots[0]?.mentions[0]?.pose ?? null).toBe(pose);
});

test.each([
  ['a policewoman in a street', 'female'],
  ['a stewardess in a plane', 'female'],
  ['a postman in a street', 'male'],
  ['a fireman in a street', 'male'],
] as const)('%s is %s', (prompt, gender) => {
  const looks = [...planned(prompt).cast.values()].flatMap((m) => m.looks);
  expect(looks.map((l) => l.gender)).toContain(gender);
});

test('of two who point, each points where its own words say', () => {
  const { mentions } = planned('a boy points at the sky while a girl points at a dog').shots[0] ?? {};
  expect(mentions?.slice(0, 2).map((m) => m.pose)).toEqual(['point-up', 'point']);
});

test.each([
  ['a girl with braids sneezing in a kitchen', 'sneeze'],
  ['an old man with a white beard shaving', 'shave'],
  ['a soldier with a rifle blowing out candles', 'blow'],
])('the deed of somebody described is not lost: %s', (prompt, verb) => {
  expect(planned(prompt).shots[0]?.mentions[0]?.verb).toBe(verb);
});
