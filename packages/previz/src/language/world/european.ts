/** Spanish, French, German and Portuguese into plain English, word by word, adjectives moved before their noun. */
import { isNamed } from '../../concepts/index.ts';
import { type Glossary, pluralOf } from './glossary.ts';
import { isSurface } from './surfaces.ts';
import { dictionaryOf, emojiNoun, type Foreign, fold, type Gloss } from './words.ts';

interface Piece extends Omit<Gloss, 'kind'> {
  readonly kind: Gloss['kind'] | 'raw' | 'stop';
}

const ENDINGS: Readonly<Record<string, readonly (readonly [RegExp, string, boolean])[]>> = {
  es: [
    [/os$/, 'o', true],
    [/as$/, 'o', true],
    [/as$/, 'a', true],
    [/es$/, '', true],
    [/s$/, '', true],
    [/a$/, 'o', false],
    [/n$/, '', false],
  ],
  pt: [
    [/os$/, 'o', true],
    [/as$/, 'o', true],
    [/as$/, 'a', true],
    [/oes$/, 'ao', true],
    [/es$/, '', true],
    [/s$/, '', true],
    [/a$/, 'o', false],
  ],
  fr: [
    [/es$/, '', true],
    [/s$/, '', true],
    [/x$/, '', true],
    [/e$/, '', false],
    [/nt$/, '', false],
    [/nne$/, 'n', false],
  ],
  de: [
    [/en$/, '', true],
    [/er$/, '', false],
    [/es$/, '', false],
    [/em$/, '', false],
    [/e$/, '', true],
    [/n$/, '', true],
    [/s$/, '', false],
  ],
};

/** A word of the dictionary in any of its forms. */
export function inflected(language: Foreign, word: string): { gloss: Gloss; plural: boolean } | null {
  const { words } = dictionaryOf(language);
  const direct = words.get(word);
  if (direct) return { gloss: direct, plural: false };
  if (word.length < 4) return null;
  for (const [ending, replacement, plural] of ENDINGS[language] ?? []) {
    const gloss = ending.test(word) ? words.get(word.replace(ending, replacement)) : undefined;
    if (gloss && gloss.kind !== 'd' && gloss.kind !== 'p')
      return { gloss, plural: plural && gloss.kind === 'n' };
  }
  return null;
}

/** Words and marks; French elisions stand alone ("l'", "eau"). */
const tokensOf = (text: string): string[] =>
  text.match(/#[0-9a-f]{3,6}|\p{L}+'(?=\p{L})|[\p{L}\p{N}-]+|[^\s]/giu) ?? [];

function readPieces(text: string, language: Foreign, glossary: Glossary): Piece[] {
  const tokens = tokensOf(text);
  const pieces: Piece[] = [];
  for (let at = 0; at < tokens.length; ) {
    const { piece, length } = longest(tokens, at, language);
    const original = tokens.slice(at, at + length).join(' ');
    if (piece.kind !== 'raw' && piece.kind !== 'stop') glossary.set(piece.english, original);
    pieces.push(piece);
    at += length;
  }
  return pieces;
}

function longest(tokens: readonly string[], at: number, language: Foreign): { piece: Piece; length: number } {
  const { words, longestPhrase } = dictionaryOf(language);
  for (let n = Math.min(longestPhrase, tokens.length - at); n > 1; n--) {
    const gloss = words.get(
      fold(
        tokens
          .slice(at, at + n)
          .join(' ')
          .replaceAll("' ", "'"),
      ),
    );
    if (gloss) return { piece: gloss, length: n };
  }
  return { piece: single(tokens[at] ?? '', language), length: 1 };
}

function single(token: string, language: Foreign): Piece {
  if (!/\p{L}/u.test(token)) return { english: token, kind: /^\d+$/.test(token) ? 'q' : 'stop' };
  const found = inflected(language, fold(token));
  if (found)
    return { ...found.gloss, english: found.plural ? pluralOf(found.gloss.english) : found.gloss.english };
  const label = /^\p{Lu}/u.test(token) && language !== 'de' ? null : emojiNoun(language, token.toLowerCase());
  return label && isNamed(label) ? { english: label, kind: 'n' } : { english: token, kind: 'raw' };
}

const describes = (piece: Piece | undefined): boolean => piece?.kind === 'a' || piece?.kind === 'k';

/** A word that no dictionary has, right behind a noun of a Romance language: most likely an adjective. */
const mayDescribe = (piece: Piece, language: Foreign): boolean =>
  piece.kind === 'raw' && language !== 'de' && /^\p{Ll}/u.test(piece.english);

/** "gato negro" → "negro gato"; "blanco y negro" behind a noun goes as one. */
function adjectivesFirst(pieces: readonly Piece[], language: Foreign): Piece[] {
  const out: Piece[] = [];
  let noun = -1;
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i] as Piece;
    const joined =
      piece.english === 'and' &&
      noun >= 0 &&
      describes(pieces[i - 1]) &&
      describes(pieces[i + 1]) &&
      pieces[i + 2]?.kind !== 'n';
    if (noun >= 0 && (describes(piece) || mayDescribe(piece, language) || joined)) {
      out.splice(noun, 0, piece);
      noun++;
      continue;
    }
    noun = piece.kind === 'n' || (piece.kind === 'raw' && noun < 0) ? out.length : -1;
    out.push(piece);
  }
  return out;
}

/** Weather before a noun describes it. */
const WEATHERED: Readonly<Record<string, string>> = {
  rain: 'rainy',
  snow: 'snowy',
  storm: 'stormy',
  fog: 'foggy',
  wind: 'windy',
};

function wordFor({ english }: Piece, rest: readonly Piece[]): string {
  const noun = rest.slice(0, 4).find((piece) => piece.kind === 'n');
  if (english === 'in') return noun && isSurface(noun.english) ? 'on' : english;
  return rest[0]?.kind === 'n' ? (WEATHERED[english] ?? english) : english;
}

export function fromEuropean(text: string, language: Foreign, glossary: Glossary): string {
  const pieces = adjectivesFirst(readPieces(text, language, glossary), language);
  return pieces.map((piece, i) => wordFor(piece, pieces.slice(i + 1))).join(' ');
}
