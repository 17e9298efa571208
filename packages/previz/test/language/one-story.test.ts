import { describe, expect, test } from 'vitest';
import { readPrompt } from '../../src/language/index.ts';

/** Drawables of the cast, and for each moment who acts, what is related and where it is. */
function told(prompt: string) {
  const { entities, beats } = readPrompt(prompt);
  const called = (id: string | undefined) => entities.find((e) => e.id === id)?.drawable ?? id;
  return {
    drawn: entities.map((e) => e.drawable),
    moments: beats.map((b) => ({
      doers: b.mentions.flatMap((m) => (m.verb ? [called(m.entity)] : [])),
      stained: b.mentions.flatMap((m) => (m.conditions?.includes('stained') ? [called(m.entity)] : [])),
      related: b.relations.map((r) => `${called(r.subject)} ${r.kind} ${called(r.object)}`),
      setting: b.place.setting,
    })),
  };
}

describe('one story', () => {
  test('whoever lies there dead does nothing more', () => {
    const { moments } = told(
      'A detective in a trench coat kneels beside a body in an alley. He picks up a lipstick.',
    );
    expect(moments[1]?.doers).toEqual(['detective']);
  });

  test('robbers told apart flee together, without the teller', () => {
    const { moments } = told(
      'Three robbers burst into a bank. One of them points a gun at the teller while another fills a bag. They jump into a van.',
    );
    expect(moments[2]?.doers).toHaveLength(3);
    expect(new Set(moments[2]?.doers).size).toBe(1);
  });

  test('a bandit is one man, sheriff or no sheriff in the sentence', () => {
    const { drawn } = told('The sheriff waits. A bandit rides up. The bandit falls and the sheriff smiles.');
    expect(drawn.filter((d) => /outlaw|bandit/.test(d))).toHaveLength(1);
  });

  test('an astronaut outside the station is in space', () => {
    const { moments } = told('An astronaut drifts outside the station. Her tether snaps.');
    expect(moments[0]?.setting).toBe('spacewalk');
  });

  test('who falls flat on her back is no flat away', () => {
    const { moments } = told('Lea skates on a frozen pond. She falls flat on her back.');
    expect(moments[1]?.setting ?? null).toBeNull();
  });

  test('what one spills on oneself stains nobody else, and no shirt lies about', () => {
    const { moments, drawn } = told(
      'A girl eats lunch. A boy spills soup all over his own shirt in front of her.',
    );
    expect(moments[1]?.stained).toEqual(['boy']);
    const { related } = told('Tom spills coffee all over his shirt.').moments[0] ?? {};
    expect(related).toEqual([]);
    expect(drawn[0]).toBe('girl');
  });

  test('it is the dog that is thrown a sausage, and the goal that the ball flies into', () => {
    const dog = told('A burglar comes with a sack. A dog growls at him. The burglar throws it a sausage.');
    expect(dog.moments[2]?.related).toEqual(['thief giving sausage']);
    const goal = told('The striker shoots. The goalkeeper dives. The ball flies into the net.');
    expect(goal.moments.at(-1)?.related).toContainEqual(expect.stringMatching(/ in .*goal/));
  });
});
