import { expect, it } from 'vitest';
import { planSet } from '../../src/engine.ts';

const read = (prompt: string) => {
  const plan = planSet({ prompt, seeds: [1], width: 960, height: 720, references: [] });
  const noun = (id: string) => plan.script.entities.find((e) => e.id === id)?.noun;
  const [shot] = plan.shots;
  return {
    relations: (shot?.relations ?? []).map((r) => `${noun(r.subject)} ${r.kind} ${noun(r.object)}`),
    nouns: plan.script.entities.map((e) => e.noun),
    genders: plan.script.entities.map((e) => e.traits.gender),
    towards: shot?.mentions[0]?.towards,
    poses: shot?.mentions.map((m) => m.pose),
  };
};

it('who walks away from an explosion is seen from the front, the blast behind', () => {
  const { relations, towards } = read('A hero walks away from an explosion');
  expect(towards).toBe('camera');
  expect(relations).toContain('hero in-front-of explosion');
});

it.each([
  ['A sniper lies on a roof', 'sniper holding rifle'],
  ['Cavalry charges across a field', 'soldier riding horse'],
  ['A vampire sleeps in a coffin', 'vampire in coffin'],
])('what goes with them is there: %s', (prompt, relation) => {
  expect(read(prompt).relations).toContain(relation);
});

it('a cape that flies flies nobody', () => {
  expect(read('A superheroine stands in a street, her cape flies').poses?.[0]).not.toBe('fly');
});

it('fire that the water mirrors is no fire on the shore', () => {
  expect(read('A man swims at night, fire reflected on the water').nouns).not.toContain('fire');
});

it.each([
  ['A doctor washes her hands', 'female'],
  ['A superhero lifts a car over his head', 'male'],
])('whose body it is tells who it is: %s', (prompt, gender) => {
  expect(read(prompt).genders[0]).toBe(gender);
});

it('an alien ship is a saucer', () => {
  expect(read('An alien ship lands in a field').nouns).toEqual(['flying saucer']);
});
