import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { loadPolicy } from '../../src/policy/load-policy.ts';

const lines = (file: string) =>
  readFileSync(new URL(file, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));

const ORDINARY = lines('ordinary.txt');
const FLAGGED = lines('flagged.txt').map((line) => line.split('\t'));

it('has enough of both', () => {
  expect(ORDINARY.length).toBeGreaterThan(300);
  expect(FLAGGED.length).toBeGreaterThan(100);
});

it('refuses none of the ordinary prompts', async () => {
  const policy = await loadPolicy('default');
  expect(ORDINARY.filter((prompt) => policy.judge(prompt, 1).refused.size > 0)).toEqual([]);
});

it('refuses every prompt that must be, by its rule', async () => {
  const policy = await loadPolicy('default');
  const missed = FLAGGED.filter(
    ([rule, prompt = '']) => !policy.judge(prompt, 1).refused.get(0)?.includes(`rule ${rule}`),
  );
  expect(missed).toEqual([]);
});

it('switched off, refuses sexual content with minors and nothing else', async () => {
  const policy = await loadPolicy('off');
  const refused = FLAGGED.filter(([, prompt = '']) => policy.judge(prompt, 1).refused.size > 0);
  expect(new Set(refused.map(([rule]) => rule))).toEqual(new Set(['minors']));
  expect(refused.length).toBe(FLAGGED.filter(([rule]) => rule === 'minors').length);
});

it('looks through capitals, width, accents, digits, look-alikes, hidden and broken spaces', async () => {
  const policy = await loadPolicy('default');
  for (const word of ['PORN', 'ｐｏｒｎ', 'pórn', 'p0rn', 'pоrn', 'po\u200brn', 'child\n porn', 'child-porn'])
    expect(policy.judge(`a ${word} picture`, 1).refused.size).toBe(1);
});
