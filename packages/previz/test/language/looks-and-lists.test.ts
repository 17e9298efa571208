import { expect, it } from 'vitest';
import { readPrompt } from '../../src/language/index.ts';

const first = (prompt: string) => readPrompt(prompt).entities[0];

it.each(['a woman with green eyes', 'a green-eyed woman', '緑の目の女性'])(
  'colours the eyes alone: %s',
  (prompt) => {
    const woman = first(prompt);
    expect(woman?.traits.parts).toEqual([{ part: 'eye', hex: expect.any(String) }]);
    expect(woman?.traits.colours).toEqual([]);
  },
);

it('raises the sword that is drawn', () => {
  const [beat] = readPrompt('a knight draws his sword').beats;
  expect(beat?.mentions[0]?.pose).toBe('hold');
});

it.each([
  ['静けさ', 'rowing-boat'],
  ['Einsamkeit', 'bench'],
])('shows what cannot be seen as a scene, in any language: %s', (prompt, shown) => {
  expect(readPrompt(prompt).entities.map((e) => e.drawable)).toContain(shown);
});

it('knows whom a Japanese sentence leaves out', () => {
  const { entities, beats } = readPrompt(
    '美咲が卵を割っている。そこへ父親が入ってくる。二人はテーブルに座る。',
  );
  expect(entities.filter((e) => e.kind === 'person')).toHaveLength(2);
  expect(beats.at(-1)?.mentions.filter((m) => m.pose === 'sit')).toHaveLength(2);
});
