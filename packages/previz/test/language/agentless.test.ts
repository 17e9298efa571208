import { describe, expect, it } from 'vitest';
import { readPrompt } from '../../src/language/index.ts';

describe('deeds without a doer', () => {
  it.each([
    ['fishing from a small boat on a misty lake', 'in', 'boat'],
    ['walking the dog in the rain', 'leading', 'dog'],
    ['riding a horse along the beach at sunset', 'riding', 'horse'],
  ])('%s: somebody does it', (prompt, kind, object) => {
    const { entities, beats } = readPrompt(prompt);
    const noun = (id: string) => entities.find((e) => e.id === id)?.noun;
    expect(entities.filter((e) => e.kind === 'person')).toHaveLength(1);
    const relations = beats[0]?.relations.map((r) => [noun(r.subject), r.kind, noun(r.object)]);
    expect(relations).toContainEqual(['person', kind, object]);
  });

  it.each(['falling leaves in autumn', 'running horses', 'burning candles on a table'])(
    '%s: nobody is added',
    (prompt) => {
      expect(readPrompt(prompt).entities.filter((e) => e.kind === 'person')).toHaveLength(0);
    },
  );

  it('who comes after does it', () => {
    const { entities } = readPrompt('walking through the forest, a girl finds a key');
    expect(entities.filter((e) => e.kind === 'person').map((e) => e.noun)).toEqual(['girl']);
  });
});
