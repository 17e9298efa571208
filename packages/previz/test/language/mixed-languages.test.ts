import { describe, expect, it } from 'vitest';
import { readPrompt } from '../../src/language/index.ts';
import { checkTable } from './check.ts';

describe('prompts in more than one language', () =>
  checkTable(`
A samurai 桜の下で, cinematic | samurai x1; cherry tree x1; samurai under cherry tree; entities=2
Two cats sur un canapé rouge, golden hour | cat x2; red couch; cat on couch; hour=golden-hour; entities=2
close-up of おばあさん, smiling | old woman x1; old woman feels happy; size=close-up; entities=1
クローズアップ of a crying robot | robot: cry; size=close-up; entities=1
wide shot, 女孩 in a red kimono, 雪景 | girl wears red kimono; setting=snowfield; size=wide; entities=1
una mujer con un paraguas rojo, film noir, low angle | woman holding umbrella; red umbrella; style=noir; angle=low; entities=2
`));

it('reads a prompt alike whatever was read before it', () => {
  const prompt = 'Hanako gives Minsu a red apple';
  const before = readPrompt(prompt);
  for (const other of ['花子がりんごを食べる', '민수가 달린다', 'Marie mange une pomme']) readPrompt(other);
  expect(readPrompt(prompt)).toEqual(before);
});
