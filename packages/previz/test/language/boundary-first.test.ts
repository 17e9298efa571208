import { expect, it } from 'vitest';
import { boundaryFirst } from '../../src/language/english/boundary-first.ts';

it('asks for the boundary first, and finds the same with the same groups', () => {
  const said = /(?<=\b(?:dog|[)]s?)\b[^.;]*?)\b(in|at) (the) kennel\b/gi;
  const first = boundaryFirst(said);
  expect(first.source.startsWith('\\b(?<=')).toBe(true);
  const text = 'A dog sleeps in the kennel. A cat sits at the kennel.';
  expect(text.replace(first, '<$1 $2>')).toBe(text.replace(said, '<$1 $2>'));
});

it('leaves other patterns as they are', () => {
  for (const said of [/\bcat\b/g, /(?<=a )cat/g, /(?<!\bno )(?:cat)\b/g])
    expect(boundaryFirst(said)).toBe(said);
});

it('a text without a word is read in time', () => {
  const long = 'x'.repeat(8000);
  const found = boundaryFirst(/(?<=\b(?:dog)\b[^.;]*?)\b(in) the kennel\b/gi);
  expect(long.replace(found, '')).toBe(long);
});
