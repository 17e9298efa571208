import { describe, expect, it } from 'vitest';
import { readPrompt } from '../../src/language/index.ts';

const relations = (prompt: string): string[] => {
  const { entities, beats } = readPrompt(prompt);
  const noun = (id: string) => entities.find((e) => e.id === id)?.noun;
  return (beats[0]?.relations ?? []).map((r) => `${noun(r.subject)} ${r.kind} ${noun(r.object)}`);
};

describe('a particle leads on to what the deed is done to', () => {
  it.each([
    ['A bully kicks over a sandcastle', 'bully touching sandcastle'],
    ['A maid wipes off the table', 'maid touching table'],
    ['A cowboy ties up an outlaw', 'cowboy touching outlaw'],
    ['A robot carries off a crate', 'robot carrying crate'],
    ['A man looks over a document', 'man holding document'],
  ])('%s', (prompt, told) => {
    expect(relations(prompt)).toContain(told);
  });

  it.each([
    ['A man walks up a hill', 'man touching hill'],
    ['A boy climbs down a ladder', 'boy holding ladder'],
    ['A girl jumps off a rock', 'girl touching rock'],
  ])('%s: there the way leads', (prompt, told) => {
    expect(relations(prompt)).not.toContain(told);
  });
});
