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

  test('a case that a thief opens stands in a museum, and no thief in it', () => {
    const [first] = told(
      'A thief cuts a hole into a glass case. She lifts out the diamond necklace.',
    ).moments;
    expect(first?.setting).toBe('museum');
    expect(first?.related).not.toContainEqual(expect.stringMatching(/ in /));
  });
});

test('a bird is let fly, a kite is handed over, and who is knocked off a horse falls', () => {
  const crow = told('A boy finds a crow. Weeks later he opens his window and lets it fly away.');
  expect(crow.moments.at(-1)?.doers).toContain('crow');
  const kite = told(
    'A girl flies a kite. The wind tears the string out of her hand. The kite gets stuck in a tree. A boy climbs up and hands it back to her.',
  );
  expect(kite.drawn).not.toContain('string');
  expect(kite.moments.at(-1)?.related).toContainEqual(expect.stringMatching(/giving kite$/));
  const joust = told('A squire knocks the rival knight off his horse.');
  expect(joust.moments.flatMap((m) => m.doers)).toContain('knight');
});

test('who has a guitar plays his song on it, and the shoes of a daughter are no daughter', () => {
  const busker = told('A busker with a guitar sits down. A girl gives him a coin. He plays a song for her.');
  expect(busker.moments.at(-1)?.related).toContainEqual(expect.stringMatching(/guitar$/));
  const shoes = told("A dancer breaks her shoe. A cleaner gives her his daughter's shoes.");
  expect(shoes.drawn).toEqual(['dancer', 'shoe', 'cleaner', 'shoe']);
  expect(shoes.moments[1]?.related).toContainEqual(expect.stringMatching(/giving .*shoe/));
});

test('nobody takes his own hand beside another', () => {
  const { moments } = told('An old man lies in bed. His son comes in and takes his hand.');
  expect(moments.at(-1)?.related).toEqual(['boy touching old-man']);
});
