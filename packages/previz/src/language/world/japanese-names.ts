/** Names of people in Japanese text that no dictionary has, or that are words as well. */
import { isNamed } from '../../concepts/index.ts';
import { type Glossary, natureOf } from './glossary.ts';
import { loanword } from './loanwords.ts';
import { romaji } from './romaji.ts';
import { rows } from './rows.ts';
import { dictionaryOf, emojiNoun } from './words.ts';

export interface Name {
  readonly kind: 'n';
  readonly text: string;
  /** Characters of the name. */
  readonly length: number;
}

/** "ミアは", "ケンが": katakana that no dictionary has, and that does something, is somebody's name. */
export function japaneseName(rest: string, glossary: Glossary, before?: string): Name | null {
  const called = hiraganaName(rest, glossary);
  if (called) return called;
  const [name = ''] = /^[\p{sc=Katakana}ー]{2,8}/u.exec(rest) ?? [];
  const text = romaji(name);
  if (name === '' || dictionaryOf('ja').words.has(name) || isNamed(emojiNoun('ja', name) ?? '')) return null;
  const titled = CALLED.test(rest.slice(name.length));
  const does = DOES.test(rest.slice(name.length)) && (name.length < LONG || loanword(name) === null);
  // "少女リナに": who it is, before how they are called.
  const kind = before === undefined ? 'thing' : natureOf(before);
  const who =
    /person|animal/.test(kind) && name.length < LONG && /^(?:[がはをにと]|$)/.test(rest.slice(name.length));
  if (!titled && !does && !who && glossary.get(text) !== name) return null;
  return { kind: 'n', text, length: name.length };
}

const CALLED = /^(?:さん|ちゃん|くん|君)/;
const DOES =
  /^(?:は|が|と\p{sc=Katakana}|の(?:前|隣|横|後ろ|そば|手|顔|肩|髪|背|頭|家|部屋|母|父|妹|弟|姉|兄)|に(?:話|手|抱|近|渡|微|笑|キス))/u;
/** Longer ones are things as a rule. */
const LONG = 5;

/** Names that are words as well: "さくら" is a tree, "さくらさん" is somebody, and so she is from then on. */
const hiragana = (): ReadonlyMap<string, string> =>
  new Map(
    rows().flatMap(({ kind, english, columns }) =>
      kind === 'h' ? [[columns[0]?.trim() ?? '', english]] : [],
    ),
  );
let words: ReadonlyMap<string, string> | undefined;
/** What follows a name: how one is called, whom somebody is with, or what they do. */
const CALLS =
  /^(?:さん|ちゃん|くん|と[\p{sc=Katakana}]|は(?!.{0,6}(?:満開|咲|散|きれ|美し|青|広|降|光|見え)))/u;

function hiraganaName(rest: string, glossary: Glossary): Name | null {
  words ??= hiragana();
  for (let length = 4; length > 1; length--) {
    const name = words.get(rest.slice(0, length));
    if (name && (CALLS.test(rest.slice(length)) || glossary.has(name)))
      return { kind: 'n', text: name, length };
  }
  return null;
}
