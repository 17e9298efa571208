import { expect, test } from 'vitest';
import { readPrompt } from '../../src/language/index.ts';
import { casesOf, factsOf } from './facts.ts';

/** Runs a table of prompts against what each must and must not say. */
export function checkTable(table: string): void {
  test.each(casesOf(table))('%s', (prompt, expected) => {
    const facts = factsOf(readPrompt(prompt));
    const missing = expected.filter((fact) => !fact.startsWith('!') && !facts.has(fact));
    const wrong = expected.filter((fact) => fact.startsWith('!') && facts.has(fact.slice(1)));
    expect({ missing, wrong, ...(missing.length + wrong.length > 0 ? { said: [...facts] } : {}) }).toEqual({
      missing: [],
      wrong: [],
    });
  });
}
