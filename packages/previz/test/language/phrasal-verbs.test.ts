import { describe, expect, it } from 'vitest';
import { told } from '../story/told.ts';

const relations = (prompt: string) => told(prompt, 1)[0]?.relations;

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
