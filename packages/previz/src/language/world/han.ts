/** Chinese characters: traditional into simplified, and those that only Japanese writes. */
import { readFileSync } from 'node:fs';

interface Characters {
  readonly simplified: ReadonlyMap<string, string>;
  readonly japanese: ReadonlySet<string>;
}

let characters: Characters | undefined;

/** Read at the first text in Han characters alone. */
function load(): Characters {
  const url = new URL('../../../data/lexicon/han.generated.txt', import.meta.url);
  const [traditional = '', simple = '', japanese = ''] = readFileSync(url, 'utf8').split('\n');
  const pairs = [...traditional].map((character, i) => [character, simple[i] ?? character] as const);
  return { simplified: new Map(pairs), japanese: new Set(japanese) };
}

/** The text in simplified characters, one for one. */
export function simplified(text: string): string {
  characters ??= load();
  const { simplified: table } = characters;
  return text.replace(/\p{sc=Han}/gu, (character) => table.get(character) ?? character);
}

/** "東京駅": a character that Chinese writes otherwise. */
export function hasJapaneseCharacters(text: string): boolean {
  characters ??= load();
  return [...text].some((character) => characters?.japanese.has(character));
}
