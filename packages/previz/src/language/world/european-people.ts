/** Who is meant in the European languages: a woman by her article, and somebody whose trade no dictionary has. */
import { genderOfNoun } from '../grammar/cast-list.ts';
import { natureOf } from './glossary.ts';
import type { Piece } from './word-order.ts';
import type { Foreign } from './words.ts';

/** How the names of trades end. */
const TRADE: Readonly<Partial<Record<Foreign, RegExp>>> = {
  de: /(?:er|ist|ant|ent|or|eur|arzt|mann|frau|knecht|magd)(?:in)?$/,
  fr: /(?:eur|euse|ice|ier|ière|iste|er|ère|ien|ienne|ant|ante|logue)$/,
  es: /(?:[td]or|[td]ora|er[oa]|ista|[ae]nte|ári[oa]|ólog[oa])$/,
  pt: /(?:[td]or|[td]ora|eir[oa]|ista|[ae]nte|ári[oa]|ólog[oa])$/,
};
const HER_ARTICLE = /^(?:une|una|uma|la|unas|umas|a|as|las)$/i;
const HER_ENDING = /(?:in|innen|frau|magd)$/;
/** Feminine words for anybody. */
const ANYBODY = /^(?:person|people|child|children|baby|figure|character|crowd|family|couple|ghost|team)\b/;

const describes = (piece: Piece): boolean => piece.kind === 'a' || piece.kind === 'k';

const isHer = (original: string, before: Piece | undefined, language: Foreign): boolean =>
  language === 'de' ? HER_ENDING.test(original) : HER_ARTICLE.test(before?.original ?? '');

/** "Eine Zinngießerin sitzt": a trade that no dictionary has is still somebody where it does something. */
export function withTrades(pieces: readonly Piece[], language: Foreign): Piece[] {
  return pieces.map((piece, i) => {
    const { kind, original = '' } = piece;
    if (kind !== 'unknown' || !TRADE[language]?.test(original)) return piece;
    const before = pieces.slice(0, i).findLast((p) => !describes(p));
    const after = pieces.slice(i + 1).find((p) => p.kind !== 'unknown' && !describes(p));
    const acts = after?.kind === 'v' || after?.asVerb !== undefined || after?.english === 'who';
    const counted = before?.kind === 'd' || before?.kind === 'q';
    if (!counted || !acts) return piece;
    return { english: isHer(original, before, language) ? 'woman' : 'man', kind: 'n', original };
  });
}

/** "una maestra", "eine Lehrerin": English has one word for both. */
export function withWomen(pieces: readonly Piece[], language: Foreign): Piece[] {
  return pieces.map((piece, i) => {
    const { kind, english, original = '' } = piece;
    if (kind !== 'n' || ANYBODY.test(english) || natureOf(english) !== 'person') return piece;
    const before = pieces.slice(0, i).findLast((p) => !describes(p));
    if (genderOfNoun(english) || !isHer(original, before, language)) return piece;
    return { ...piece, english: `female ${english}` };
  });
}
