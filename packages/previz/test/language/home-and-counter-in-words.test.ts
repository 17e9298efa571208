import { describe, expect, it } from 'vitest';
import { staged } from '../staging/staged.ts';
import { scriptOf } from './script-of.ts';

const drawables = (prompt: string) => scriptOf(prompt).entities.map((e) => e.drawable);
const relations = (prompt: string) => {
  const { entities, beats } = scriptOf(prompt);
  const noun = (id: string | undefined) => entities.find((e) => e.id === id)?.drawable;
  return beats.flatMap((b) => b.relations.map((r) => `${noun(r.subject)} ${r.kind} ${noun(r.object)}`));
};

describe('at home and over a counter', () => {
  it('takes a diner on whom soup falls for a guest', () => {
    expect(drawables('A robot waiter spills soup on a diner in a fancy restaurant')).toContain('person');
    expect(
      scriptOf('A robot waiter spills soup on a diner in a fancy restaurant').beats[0]?.place.setting,
    ).toBe('restaurant');
    expect(scriptOf('A trucker eats pancakes in a diner').beats[0]?.place.setting).toBe('diner');
  });

  it('has nobody stand on a grill', () => {
    expect(relations('A dad flips burgers on a barbecue in the back garden')).toEqual([
      'father next-to grill',
    ]);
    expect(relations('A man fries eggs on a barbecue')).not.toContain('man on grill');
  });

  it('seats learner and teacher in the car', () => {
    const said = relations('A nervous father teaches his daughter to drive');
    expect(said).toContain('girl driving car');
    expect(said).toContain('father in car');
  });

  it('keeps the phone and the dog under the table, and no person', () => {
    expect(relations('A bored niece texts under the table at a holiday dinner')).not.toContain(
      'girl under dining-table',
    );
    expect(relations('A boy secretly feeds his broccoli to the dog under the table')).toContain(
      'dog under dining-table',
    );
  });

  it('pushes who learns to ride, and kneels for first steps', () => {
    expect(relations('A father runs beside his daughter as she learns to ride a bike')).toContain(
      'father pushing bicycle',
    );
    const steps = scriptOf('A baby takes her first steps towards her mother').beats.flatMap(
      (b) => b.mentions,
    );
    expect(steps.map((m) => m.pose)).toContain('kneel');
  });

  it('has the hole before the tree under which something is buried', () => {
    const { one } = staged('A smuggler buries diamonds beneath a palm tree on a tropical beach');
    expect(one('dug-hole')).toBeDefined();
  });

  it('keeps a fence between those who hand a child over it', () => {
    expect(relations('A woman hands her baby across a barbed wire fence')).toContain(
      'woman behind barbed-wire',
    );
  });

  it('seats who smears cake in the high chair', () => {
    expect(relations('A toddler smears birthday cake across the highchair tray')).toEqual([
      'toddler in high-chair',
      'toddler holding cake',
    ]);
  });

  it('pours over a guest what is spilled on them, and keeps the dress', () => {
    expect(relations("A clumsy waiter spills red wine on a woman's white dress")).toEqual([
      'waiter holding wine-glass',
      'waiter touching woman',
    ]);
  });

  it('has one glass with two straws for two, and the seller behind the counter', () => {
    expect(drawables('Two teenagers share one milkshake with two straws in a diner')).toContain(
      'milkshake-with-two-straws',
    );
    expect(relations('A butcher argues with a customer over the meat in his shop')).toContain(
      'butcher behind counter',
    );
  });

  it.each([
    ['A couple drink cocktails by the swimming pool', 'poolside'],
    ['A model poses beside a turquoise infinity pool', 'poolside'],
    ['A boy jumps into the swimming pool', 'pool'],
    ['A lifeguard sits by the pool watching children swim', 'pool'],
  ])('%s: on its deck or in its water', (prompt, place) => {
    expect(scriptOf(prompt).beats[0]?.place.setting).toBe(place);
  });
});
