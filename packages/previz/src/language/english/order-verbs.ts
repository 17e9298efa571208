/** Verbs behind those who are only counted off: one, another, the second, the youngest. */
import { takesObject } from './clause-verbs.ts';
import type { Spot } from './spot.ts';
import type { Token } from './tagger.ts';

/** Is the clause over with the word before this one, as far as objects go? */
export const closes = (next: Token | undefined): boolean =>
  !next || /^(ADP|ADV|PUNCT|SCONJ)$/.test(next.tag) || next.lower === 'overhead';

/** "the second jumps", "the other one adds salt", "the youngest laughs". */
export function actsInOrder({ items }: Spot, next: Token | undefined): boolean {
  const [before, last] = [items.at(-2), items.at(-1)];
  const one = last?.raw.toLowerCase() === 'one';
  const word = one ? before : last;
  // "One bakes bread, the other bakes cakes."
  if (one && /^(comma|and|other)?$/.test(before?.kind ?? '')) return next?.tag === 'NOUN';
  const bare = next?.tag === 'NOUN' && word?.raw.toLowerCase() === 'other';
  if (!one && !closes(next) && !takesObject(next) && !bare) return false;
  return /^(other|another|first|second|third|fourth|fifth|last|next|(?:young|old|eld|tall|small|short|big|strong|fast|brave)est)$/i.test(
    word?.raw ?? '',
  );
}
