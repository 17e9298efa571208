/** Runs of katakana that no dictionary has as they stand: by what is left of them, by their end, by their sound. */
import { isNamed } from '../../concepts/index.ts';
import { phrases } from '../lexicon/index.ts';
import { loanword } from './loanwords.ts';
import { dictionaryOf } from './words.ts';

export interface Borrowed {
  readonly kind: 'a' | 'n';
  /** In English. */
  readonly text: string;
  /** Characters. */
  readonly length: number;
}

/** "バー" is no word of its own in "バーテンダー". */
export function isInsideKatakana(rest: string, n: number): boolean {
  const [run = ''] = /^[\p{sc=Katakana}ー]+/u.exec(rest) ?? [];
  if (run.length <= n) return false;
  // "ホーム" of "ホームラン": what is left is no word.
  const left = run.slice(n);
  return n < 3 || !(dictionaryOf('ja').words.has(left) || headOf(left) !== null || loanword(left) !== null);
}

/** "クリームソーダ": what its end says, where all of it is in no dictionary. */
function headOf(run: string): string | null {
  for (let at = 2; at <= run.length - 3; at++) {
    const { kind, english } = dictionaryOf('ja').words.get(run.slice(at)) ?? {};
    if (kind === 'n' && english && isNamed(english)) return english;
  }
  return null;
}

/** "ユニフォーム": a word of English, by its sound. */
export function borrowed(rest: string): Borrowed | null {
  const [run = ''] = /^[\p{sc=Katakana}ー]+/u.exec(rest) ?? [];
  const word = loanword(run) ?? headOf(run);
  if (!word) return null;
  const { adjective, colour } = phrases().get(word) ?? {};
  return { kind: (adjective ?? colour) !== undefined ? 'a' : 'n', text: word, length: run.length };
}
