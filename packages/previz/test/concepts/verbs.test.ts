import { describe, expect, test } from 'vitest';
import { knownVerb } from '../../src/concepts/index.ts';
import { anyVerb } from '../../src/language/english/any-verb.ts';

describe('verbs', () => {
  test('WordNet says how often a word is a verb, and what is broader', () => {
    expect(knownVerb('amble')?.broader).toContain('walk');
    expect(knownVerb('water')?.asNoun).toBeGreaterThan(knownVerb('water')?.asVerb ?? 0);
    expect(knownVerb('xyzzyq')).toBeNull();
  });

  test.each([
    ['ambles', 'amble', 'walk', 'third'],
    ['nuzzling', 'nuzzle', 'hug', 'gerund'],
    ['waltzed', 'waltz', 'dance', 'past'],
    ['trots', 'trot', 'walk', 'third'],
  ])('%s is a form of %s and looks like %s', (word, verb, pose, form) => {
    const entry = anyVerb(word);
    expect([entry?.sense.verb, entry?.sense.pose, entry?.form]).toEqual([verb, pose, form]);
  });

  test('a verb whose broader words are all too broad has no pose', () => {
    expect(anyVerb('vibrates')?.sense.pose).toBeNull();
  });

  test('words that are no verb', () => {
    expect(anyVerb('xyzzyqs')).toBeNull();
  });
});
