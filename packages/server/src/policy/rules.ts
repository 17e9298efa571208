import type { Finder, Hit } from './finder.ts';
import { normalise } from './normalise.ts';
import type { Rule } from './policy-file.ts';

/** What a rule found in a text. */
export interface Finding {
  readonly rule: Rule;
  /** The words, as they were looked up. */
  readonly words: string;
}

/** The first rule that a text breaks, null when it breaks none. */
export function judgeText(text: string, finder: Finder, rules: readonly Rule[]): Finding | null {
  const plain = normalise(text);
  const hits = finder.find(plain);
  if (hits.length === 0) return null;
  for (const rule of rules) {
    const hit = hits.find((one) => rule.any.includes(one.list) && isMet(rule, one, hits, plain));
    if (hit) return { rule, words: plain.slice(hit.start, hit.end) };
  }
  return null;
}

function isMet({ with: list, within }: Rule, hit: Hit, hits: readonly Hit[], text: string): boolean {
  if (list === undefined) return true;
  const others = hits.filter((other) => other.list === list);
  return others.some((other) => within === undefined || isNear(hit, other, within, text));
}

const WORD = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]|[\p{L}\p{N}']+/gu;

function isNear(a: Hit, b: Hit, within: number, text: string): boolean {
  const between = text.slice(Math.min(a.end, b.end), Math.max(a.start, b.start));
  if (/[.!?。！？]/.test(between)) return false;
  return (between.match(WORD)?.length ?? 0) <= within;
}
