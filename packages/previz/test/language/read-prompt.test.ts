import { describe, expect, test } from 'vitest';
import { readPrompt } from '../../src/language/index.ts';

describe('readPrompt', () => {
  test.each(['', '   ', '\n\n', '…', '!!!', '✨'])(
    'nothing to read in %j: no entities, one beat',
    (prompt) => {
      const script = readPrompt(prompt);
      expect(script.entities).toEqual([]);
      expect(script.beats).toHaveLength(1);
      expect(script.explicitFrames).toBe(false);
      expect(script.style).toBe('flat');
    },
  );

  test.each([
    ['skis', 'ski'],
    ['saws', 'saw'],
    ['waves', 'wave'],
  ])('%s alone are things, and nobody does anything', (prompt, noun) => {
    expect(readPrompt(prompt).notes.map((n) => n.word)).toEqual([noun]);
  });

  test('the same prompt gives the same script', () => {
    const prompt = 'Mia, a red-haired girl, finds a puppy in the rain. She carries it home.';
    expect(readPrompt(prompt)).toEqual(readPrompt(prompt));
  });

  test('every mention and relation names an entity of the script', () => {
    const script = readPrompt(
      'Tom and Mia ride two horses to a castle, then a dragon chases them. They hide behind a tree.',
    );
    const ids = new Set(script.entities.map((e) => e.id));
    const used = script.beats.flatMap((b) => [
      ...b.mentions.map((m) => m.entity),
      ...b.relations.flatMap((r) => [r.subject, r.object, ...(r.second ? [r.second] : [])]),
    ]);
    expect(used.filter((id) => !ids.has(id))).toEqual([]);
    expect(used.length).toBeGreaterThan(4);
  });

  test('counts stay within 1 to 40', () => {
    expect(readPrompt('99 balloons').entities[0]?.count).toBe(40);
    expect(readPrompt('0 balloons').entities[0]?.count).toBe(1);
    expect(readPrompt('hundreds of soldiers').entities[0]?.count).toBe(40);
  });

  test('every word of weight is noted, drawn or not', () => {
    const { notes } = readPrompt('masterpiece, a red fox in a forest thinking of justice');
    const became = Object.fromEntries(notes.map((n) => [n.word, n.drawn]));
    expect(became).toMatchObject({ masterpiece: false, 'red fox': true, forest: true, justice: false });
  });

  test('foreign words are noted as they were written', () => {
    const { notes } = readPrompt('公園で三匹の猫が遊んでいる');
    expect(notes.find((n) => n.word === '猫')?.via).toContain('猫 → cat');
  });

  test.each([
    'x'.repeat(8000),
    'a '.repeat(4000),
    '(((('.repeat(500),
    'qwzrt plokm vbnxq '.repeat(400),
    'A dog runs. '.repeat(600),
    '猫'.repeat(2000),
    'the of and with in on to',
    'no no no not without',
  ])('holds up under odd input', (prompt) => {
    expect(readPrompt(prompt).beats.length).toBeGreaterThan(0);
  });
});
