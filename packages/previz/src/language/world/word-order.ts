/** Sentences of the European languages put into English order: what stands behind its verb there stands before it here. */
import { phrases } from '../lexicon/index.ts';
import { isSurface } from './surfaces.ts';
import type { Foreign, Gloss } from './words.ts';

export interface Piece extends Omit<Gloss, 'kind'> {
  /** raw: English already, or a name; unknown: nothing to draw. */
  readonly kind: Gloss['kind'] | 'raw' | 'stop' | 'unknown';
  /** What it says beside a noun. */
  readonly asAdjective?: string;
}

export function inClauseOrder(pieces: readonly Piece[], language: Foreign): Piece[] {
  return clausesOf(withBodies(pieces))
    .map((clause, i) => (i > 0 && language === 'de' ? relativeClause(clause) : clause))
    .flatMap(subjectFirst);
}

/** Clauses with the mark that ends each. */
function clausesOf(pieces: readonly Piece[]): Piece[][] {
  const clauses: Piece[][] = [[]];
  for (const piece of pieces) {
    clauses.at(-1)?.push(piece);
    if (piece.kind === 'stop') clauses.push([]);
  }
  return clauses;
}

const inPhrase = (piece: Piece | undefined): boolean =>
  piece !== undefined && /^[dqak]$/.test(piece.kind) && !/^(and|who|is|he|she|it|they)$/.test(piece.english);

/** Index of the noun that the phrase starting at `at` ends in; -1 when there is none. */
function nounOf(pieces: readonly Piece[], at: number): number {
  let i = at;
  while (inPhrase(pieces[i])) i++;
  return pieces[i]?.kind === 'n' || pieces[i]?.kind === 'raw' ? i : -1;
}

/** "auf dem Tisch steht eine Vase": the verb goes behind its subject where only a place stands before it. */
function subjectFirst(clause: Piece[]): Piece[] {
  const verb = clause.findIndex((p) => p.kind === 'v');
  if (verb < 1 || clause[0]?.kind !== 'p') return clause;
  const places = clause.slice(0, verb);
  const governed = places.filter((p) => p.kind === 'n').length <= places.filter((p) => p.kind === 'p').length;
  const noun = nounOf(clause, verb + 1);
  if (!governed || noun < 0) return clause;
  return [...places, ...clause.slice(verb + 1, noun + 1), clause[verb] as Piece, ...clause.slice(noun + 1)];
}

/** "die einen Hut trägt": who is wearing a hat. */
function relativeClause(clause: Piece[]): Piece[] {
  const [first, second] = clause;
  const end = clause.findLastIndex((p) => p.kind !== 'stop');
  const last = clause[end];
  const opens = first?.english === 'the' && second !== undefined && /^[vdp]$/.test(second.kind);
  if (!opens || last?.kind !== 'v') return clause;
  return [{ english: 'who', kind: 'd' }, last, ...clause.slice(1, end), ...clause.slice(end + 1)];
}

const BODY = /^(hair|.* hair|eyes|beard|hat|dress|coat|face)$/;

/** "aux cheveux roux", "de terno cinza", "no sofá": the preposition that English has before such a noun. */
function withBodies(pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece, i) => {
    const noun = pieces[nounOf(pieces, i + 1)];
    const english = noun?.english ?? '';
    if (piece.english === 'at' && BODY.test(english)) return { english: 'with', kind: 'p' };
    if (piece.english === 'of' && phrases().get(english)?.garment) return { english: 'in', kind: 'p' };
    return piece.english === 'in' && isSurface(english) ? { english: 'on', kind: 'p' } : piece;
  });
}
