import { describe, expect, it } from 'vitest';
import { readPrompt } from '../../src/language/index.ts';

function posesIn(prompt: string): Record<string, string | null> {
  const { entities, beats } = readPrompt(prompt);
  const mentions = beats[0]?.mentions ?? [];
  return Object.fromEntries(
    mentions.map((m) => [entities.find((e) => e.id === m.entity)?.noun ?? '', m.pose] as const),
  );
}

describe('who comes along does the same', () => {
  it.each([
    ['a woman runs on the beach with her dog at dawn', { woman: 'run', dog: 'run' }],
    ['a girl swims with dolphins', { girl: 'swim', dolphin: 'swim' }],
    ['a man eats dinner with his wife', { man: 'eat', wife: 'eat' }],
    ['Une fille nage avec des dauphins', { girl: 'swim', dolphin: 'swim' }],
  ])('%s', (prompt, poses) => {
    expect(posesIn(prompt)).toMatchObject(poses);
  });

  it.each([
    ['a man reads a book next to a dog', { dog: null }],
    ['a woman runs past a dog', { dog: null }],
    ['a man carries a box with his dog', { dog: null }],
  ])('and nobody else: %s', (prompt, poses) => {
    expect(posesIn(prompt)).toMatchObject(poses);
  });
});
