/** German compounds: "Kaffeetasse" is a coffee cup, "Morgennebel" a morning fog. */
import type { Piece } from './word-order.ts';
import { dictionaryOf, fold, type Gloss } from './words.ts';

const LINKS = ['', 's', 'n', 'en', 'es', 'er', 'e'];
const SHORTEST = 3;

/** Null when no known noun or cue ends the word. An unknown first part says what kind of it: it is dropped. */
export function compound(word: string): Piece | null {
  const { words } = dictionaryOf('de');
  const folded = fold(word);
  for (let at = SHORTEST; at <= folded.length - SHORTEST; at++) {
    const tail = tailOf(folded.slice(at));
    if (!tail) continue;
    const head = headOf(folded.slice(0, at));
    if (head) return { english: `${head.english} ${tail.english}`, kind: tail.kind };
    const bare = words.get(folded.slice(at));
    if (bare && folded.length - at > SHORTEST) return { english: tail.english, kind: tail.kind };
  }
  return null;
}

function tailOf(part: string): Gloss | null {
  const { words } = dictionaryOf('de');
  for (const ending of ['', 'en', 'er', 'es', 'n', 's', 'e']) {
    const gloss = part.endsWith(ending) ? words.get(part.slice(0, part.length - ending.length)) : undefined;
    if (gloss && /^[nck]$/.test(gloss.kind) && part.length - ending.length >= SHORTEST) return gloss;
  }
  return null;
}

function headOf(part: string): Gloss | null {
  const { words } = dictionaryOf('de');
  for (const link of LINKS) {
    const gloss = part.endsWith(link) ? words.get(part.slice(0, part.length - link.length)) : undefined;
    if (gloss && /^[nakc]$/.test(gloss.kind)) return gloss;
  }
  return null;
}
