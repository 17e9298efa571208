/** Sentences of the European languages put into English order: what stands behind its verb there stands before it here. */
import { phrases } from '../lexicon/index.ts';
import { natureOf } from './glossary.ts';
import { isSurface } from './surfaces.ts';
import type { Foreign, Gloss } from './words.ts';

export interface Piece extends Omit<Gloss, 'kind'> {
  /** raw: English already, or a name; unknown: nothing to draw. */
  readonly kind: Gloss['kind'] | 'raw' | 'stop' | 'unknown';
  /** What it says beside a noun. */
  readonly asAdjective?: string;
  /** What it says behind who does it. */
  readonly asVerb?: string;
  /** The word or words that it was, as written. */
  readonly original?: string;
}

export function inClauseOrder(pieces: readonly Piece[], language: Foreign): Piece[] {
  const clauses = clausesOf(owned(withBodies(pieces))).map((clause, i) =>
    i > 0 && language === 'de' ? relativeClause(clause) : clause,
  );
  const ordered = whatIsThere(clauses).flatMap((clause) => subjectFirst(clause, language));
  return language === 'de' ? objectFirst(ordered) : ordered;
}

/** "o cabelo da filha": the daughter's hair. */
function owned(pieces: readonly Piece[]): Piece[] {
  const out = [...pieces];
  for (let i = 0; i < out.length; i++) {
    const [part, of] = [out[i], out[i + 1]];
    if (!part || !LIMBS.test(part.english) || of?.english !== 'of') continue;
    const whose = nounOf(out, i + 2);
    const who = out[whose];
    if (!who || !/person|animal/.test(natureOf(who.english))) continue;
    const phrase = out.slice(i + 2, whose).filter((p) => p.english !== 'the');
    out.splice(i, whose - i + 1, ...phrase, { english: `${who.english}'s`, kind: 'raw' }, part);
  }
  return out;
}

const LIMBS = /^(?:hair|hand|hands|head|face|shoulder|arm|cheek)$/;

const isMark = (piece: Piece): boolean => piece.kind === 'stop';
const EXISTS = /^(?:is|standing|placed|lying|hanging)$/;
/** Words of noun phrases and what joins them. */
const inList = (piece: Piece): boolean =>
  piece.kind === 'n' || piece.english === 'and' || piece.kind === 'raw' || inPhrase(piece);

/** "sur la table, une théière et trois assiettes", "auf dem Tisch stehen eine Kanne und drei Teller": all of them are there. */
function whatIsThere(clauses: readonly Piece[][]): Piece[][] {
  const joined: Piece[][] = [];
  for (const clause of clauses) {
    const before = joined.at(-1);
    // "sur l'étagère, il y a trois livres et un vase".
    const said = clause[0] && EXISTS.test(clause[0].english) ? clause.slice(1) : clause;
    const places = before?.filter((p) => !isMark(p)) ?? [];
    const open = places[0]?.kind === 'p' && places.every((p) => p.kind === 'p' || inList(p)) && isOne(places);
    if (before && open && isSeveral(said)) joined.splice(-1, 1, [...places, ...said]);
    else joined.push([...clause]);
  }
  return joined.map(placesBehind);
}

/** Places alone: no noun but those of its prepositions. */
const isOne = (pieces: readonly Piece[]): boolean =>
  pieces.filter((p) => p.kind === 'n').length <= pieces.filter((p) => p.kind === 'p').length &&
  !pieces.some((p) => p.english === 'and');

const isSeveral = (pieces: readonly Piece[]): boolean =>
  pieces.some((p) => p.english === 'and') && pieces.every((p) => isMark(p) || inList(p));

/** "on the table | is | a teapot and three plates" → "a teapot and three plates on the table". */
function placesBehind(clause: readonly Piece[]): Piece[] {
  if (clause[0]?.kind !== 'p') return [...clause];
  const mark = clause.filter(isMark);
  const pieces = clause.filter((p) => !isMark(p));
  let split = pieces.findIndex((p) => EXISTS.test(p.english));
  const verb = split >= 0;
  if (!verb) split = endOfPlaces(pieces);
  const places = pieces.slice(0, split);
  const rest = pieces.slice(verb ? split + 1 : split);
  const whole =
    split > 0 && isOne(places) && isSeveral(rest) && places.every((p) => p.kind === 'p' || inList(p));
  return whole
    ? [...rest, ...(verb && pieces[split]?.kind === 'v' ? [pieces[split] as Piece] : []), ...places, ...mark]
    : [...clause];
}

/** Behind the last noun that a preposition governs at the start. */
function endOfPlaces(pieces: readonly Piece[]): number {
  let at = 0;
  while (pieces[at]?.kind === 'p') {
    const noun = nounOf(pieces, at + 1);
    if (noun < 0) return 0;
    at = noun + 1;
  }
  return at;
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
  // "im verschneiten Garten": weather that describes.
  while (
    inPhrase(pieces[i]) ||
    (/^(?:snow|rain|fog)$/.test(pieces[i]?.english ?? '') && pieces[i + 1]?.kind === 'n')
  )
    i++;
  return pieces[i]?.kind === 'n' || pieces[i]?.kind === 'raw' ? i : -1;
}

/** "auf dem Tisch steht eine Vase": the verb goes behind its subject where only a place stands before it. */
function subjectFirst(clause: Piece[], language: Foreign): Piece[] {
  const verb = clause.findIndex((p) => p.kind === 'v');
  // "nachts sitzt eine Frau": in German behind an hour as well.
  const opens = clause[0]?.kind === 'p' || (language === 'de' && clause[0]?.kind === 'c');
  if (verb < 1 || !opens) return clause;
  const places = clause.slice(0, verb);
  const governed = places.filter((p) => p.kind === 'n').length <= places.filter((p) => p.kind === 'p').length;
  const noun = nounOf(clause, verb + 1);
  if (!governed || noun < 0) return clause;
  // "neben ihm sitzt eine Katze": beside somebody it stands last.
  if (THEM.test(places.at(-1)?.english.split(' ').at(-1) ?? ''))
    return [...clause.slice(verb + 1, noun + 1), clause[verb] as Piece, ...places, ...clause.slice(noun + 1)];
  return [...places, ...clause.slice(verb + 1, noun + 1), clause[verb] as Piece, ...clause.slice(noun + 1)];
}

/** "die einen Hut trägt": who is wearing a hat. */
function relativeClause(clause: Piece[]): Piece[] {
  const [first, second] = clause;
  const end = clause.findLastIndex((p) => p.kind !== 'stop');
  const last = clause[end];
  const opens = first?.english === 'the' && second !== undefined && /^[vdpc]$/.test(second.kind);
  if (!opens || last?.kind !== 'v') return clause;
  return [{ english: 'who', kind: 'd' }, last, ...clause.slice(1, end), ...clause.slice(end + 1)];
}

/** "baut im Garten einen Schneemann", "liest auf einer Bank Zeitung": what is built stands behind the verb. */
function objectFirst(pieces: readonly Piece[]): Piece[] {
  const out = [...pieces];
  for (let i = 0; i < out.length; i++) {
    const verb = out[i];
    if (
      verb?.kind !== 'v' ||
      !out.slice(0, i).some((p) => /^(?:n|raw)$/.test(p.kind) || DOER.test(p.english))
    )
      continue;
    const said = constituents(out, i + 1);
    const object = said.findIndex(
      (c) => c.kind === 'noun' && c.pieces.some((p) => !DATIVE.test(p.original ?? '')),
    );
    const to = said.findIndex((c) => c.kind === 'noun' && DATIVE.test(c.pieces[0]?.original ?? ''));
    const end = i + 1 + said.flatMap((c) => c.pieces).length;
    const what = said.findIndex((c, at) => c.kind === 'noun' && at !== to && isObject(c.pieces, verb));
    if (object < 0 || what < 0 || (/^[vd]$/.test(out[end]?.kind ?? 'stop') && out[end]?.english !== 'and'))
      continue;
    if (what === 0) continue;
    const whom = to >= 0 && to < what && GIVES.test(verb.english) ? said[to] : undefined;
    const rest = said.filter((c, at) => at !== what && c !== whom);
    out.splice(
      i + 1,
      end - i - 1,
      ...(said[what]?.pieces ?? []),
      ...(whom ? [{ english: 'to', kind: 'p' } as const, ...whom.pieces] : []),
      ...rest.flatMap((c) => c.pieces),
    );
  }
  return out;
}

const THEM = /^(?:him|her|them|it|he|she|they)$/;
const DOER = /^(?:he|she|they|it|who)$/;
const DATIVE = /^(?:dem|einem|einer|seinem|seiner|ihrem|ihrer|ihm|ihr|ihnen)$/i;
const GIVES = /^(?:giving|showing|handing|bringing|offering|throwing|selling|pouring|serving)/;
/** Verbs whose object may come without an article. */
const BARE =
  /^(?:playing|reading|drinking|eating|cooking|selling|buying|baking|cutting|slicing|writing|feeding|picking|catching|watching|digging|building|hanging|chopping|collecting|drawing|washing|throwing|carrying|knitting|sewing|serving|pouring|harvesting)/;

interface Constituent {
  readonly kind: 'cue' | 'place' | 'noun';
  readonly pieces: readonly Piece[];
}

/** An article says that it is a phrase of its own. */
const isObject = (pieces: readonly Piece[], verb: Piece): boolean =>
  /^[dq]$/.test(pieces[0]?.kind ?? '') || (BARE.test(verb.english) && pieces[0]?.kind !== 'raw');

/** What stands behind a verb, as far as it is plain: hours, places, noun phrases. */
function constituents(pieces: readonly Piece[], from: number): Constituent[] {
  const found: Constituent[] = [];
  for (let at = from; at < pieces.length; ) {
    const piece = pieces[at];
    const noun = nounOf(pieces, piece?.kind === 'p' ? at + 1 : at);
    if (noun < 0 && piece?.kind !== 'c') break;
    const end = noun < 0 ? at : noun;
    const kind = noun < 0 ? 'cue' : piece?.kind === 'p' ? 'place' : 'noun';
    found.push({ kind, pieces: pieces.slice(at, end + 1) });
    at = end + 1;
  }
  return found;
}

const BODY = /^(hair|.* hair|eyes|beard|hat|dress|coat|face)$/;

/** "aux cheveux roux", "de terno cinza", "no sofá": the preposition that English has before such a noun. */
function withBodies(pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece, i) => {
    const noun = pieces[nounOf(pieces, i + 1)];
    const english = noun?.english ?? '';
    if (piece.english === 'at' && BODY.test(english)) return { english: 'with', kind: 'p' };
    if (piece.english === 'of' && /^(?:cane|walking stick|umbrella|crutches)$/.test(english))
      return { english: 'with', kind: 'p' };
    if (piece.english === 'of' && phrases().get(english)?.garment) return { english: 'in', kind: 'p' };
    // "über der Schulter": nothing is carried above it.
    if (piece.english === 'above' && /^shoulders?$/.test(english)) return { english: 'on', kind: 'p' };
    return piece.english === 'in' && (isSurface(english) || english === 'broom')
      ? { english: 'on', kind: 'p' }
      : piece;
  });
}
