import { describe, expect, test } from 'vitest';
import { readPrompt } from '../../src/language/index.ts';

/** Who does what to whom in beat `at`: "police officer arrest thief". */
function deedIn(prompt: string, at = 0): string {
  const { entities, beats } = readPrompt(prompt);
  const called = (id: string) => entities.find((e) => e.id === id)?.noun ?? id;
  const doer = beats[at]?.mentions.find((m) => m.verb !== null);
  const other = beats[at]?.mentions.find(
    (m) => m !== doer && entities.find((e) => e.id === m.entity)?.kind === 'person',
  );
  return [doer && called(doer.entity), doer?.verb, other && called(other.entity)].filter(Boolean).join(' ');
}

describe('what is done to somebody by nobody who is named', () => {
  test.each([
    ['A thief is arrested in a shop.', 'police arrest thief'],
    ['A boy is bullied at school.', 'teenager mock boy'],
    ['A man is sentenced to ten years.', 'judge sentence man'],
    ['A singer is booed.', 'person boo singer'],
    ['A woman is saved from a burning house.', 'firefighter rescue woman'],
  ])('%s', (prompt, deed) => expect(deedIn(prompt)).toBe(deed));

  test('who is named does it still', () => {
    expect(deedIn('A girl is rescued by a firefighter.')).toBe('firefighter rescue girl');
  });

  test('in a tale it is a moment of its own, done by those one knows', () => {
    const story =
      'A thief steals a car. The police chase him. He is arrested and led away. He is sent to prison.';
    const { beats, entities } = readPrompt(story);
    expect(beats).toHaveLength(4);
    expect(deedIn(story, 2)).toBe('police arrest thief');
    expect(entities.filter((e) => e.drawable === 'police-officer')).toHaveLength(1);
    expect(beats[3]?.place.setting).toMatch(/prison|cell/);
  });
});

describe('words whose sense the story tells', () => {
  test('the queen one moves at chess is no woman', () => {
    const { entities } = readPrompt(
      'An old man plays chess. A girl sits down across from him. She moves her queen.',
    );
    expect(entities.map((e) => e.drawable)).toEqual(['old-man', 'chess-board', 'girl']);
  });

  test("a museum's alarm is no clock, who wakes up has one", () => {
    const drawn = (prompt: string) => readPrompt(prompt).entities.map((e) => e.drawable);
    expect(drawn('Thieves break into a museum. One takes a diamond. The alarm goes off.')).not.toContain(
      'alarm-clock',
    );
    expect(drawn('The alarm goes off. A man wakes up.')).toContain('alarm-clock');
  });

  test('the winner is the one who did not fall', () => {
    const { beats } = readPrompt(
      'Two boxers face each other. One is knocked down. The winner raises his fists.',
    );
    const [down, up] = [beats[1], beats[2]].map((b) => b?.mentions.find((m) => m.verb !== null)?.entity);
    expect(up).toBeDefined();
    expect(up).not.toBe(down);
  });

  test.each([
    ['Police chase a car. The car crashes into a fruit stand.', 'collide'],
    ['A groom looks at his watch. The doors open.', 'open'],
    ['A boy cries. His mother shakes her head, then smiles.', 'smile'],
  ])('%s: a moment of its own', (prompt, verb) => {
    expect(
      readPrompt(prompt)
        .beats.at(-1)
        ?.mentions.map((m) => m.verb),
    ).toContain(verb);
  });
});

describe('whom a story means', () => {
  const people = (prompt: string) => readPrompt(prompt).entities.filter((e) => e.kind === 'person').length;

  test('the little girl and her brother are the two children', () => {
    const story =
      'Two children build a sandcastle. A wave washes it away. The little girl cries. Her brother starts building a new one.';
    expect(people(story)).toBe(2);
    expect(readPrompt(story).beats[3]?.mentions.map((m) => m.verb)).toContain('build');
  });

  test('both parents are the mother and the father', () => {
    expect(people('A mother sings. The father comes in. Both parents fall asleep.')).toBe(2);
  });

  test('one of two cars crashes, the other does not', () => {
    const { entities, beats } = readPrompt('Two cars race. One of them crashes.');
    expect(entities).toHaveLength(2);
    expect(beats[1]?.mentions).toHaveLength(1);
  });

  test('a waiter whom the story begins with is whom it is about', () => {
    const { beats } = readPrompt(
      'A waiter spills soup on a man. The man shouts. The waiter leaves. He opens a restaurant.',
    );
    expect(beats[3]?.mentions[0]?.entity).toBe(beats[0]?.mentions[0]?.entity);
  });

  test('the scarf that she wraps around his neck he wears', () => {
    const { beats, entities } = readPrompt(
      'An old woman knits a scarf. Her grandson comes home. She wraps the scarf around his neck.',
    );
    const boy = entities.find((e) => e.noun === 'grandson')?.id;
    expect(beats[2]?.relations.some((r) => r.kind === 'wearing' && r.subject === boy)).toBe(true);
  });
});
