/** Spanish, French, German and Portuguese into plain English, word by word, adjectives moved before their noun. */
import { isNamed } from '../../concepts/index.ts';
import { phrases } from '../lexicon/index.ts';
import { verbForms } from '../lexicon/verb-index.ts';
import { compound } from './compounds.ts';
import { mannered, sensed } from './european-deeds.ts';
import { withTrades, withWomen } from './european-people.ts';
import { ENDINGS, inflected } from './european-words.ts';
import { type Glossary, isFeeling, natureOf, pluralOf } from './glossary.ts';
import { withSmallWords } from './joining-words.ts';
import { isName } from './names.ts';
import { inClauseOrder, type Piece } from './word-order.ts';
import { dictionaryOf, emojiNoun, type Foreign, fold, type Gloss } from './words.ts';

/** Words and marks; French elisions stand alone ("l'", "eau"). */
const tokensOf = (text: string): string[] =>
  text.match(/#[0-9a-f]{3,6}|\p{L}+'(?=\p{L})|[\p{L}\p{N}-]+|[^\s]/giu) ?? [];

function readPieces(text: string, language: Foreign, glossary: Glossary): Piece[] {
  const tokens = language === 'de' ? withVerbPrefixes(tokensOf(withKites(text))) : tokensOf(text);
  const pieces: Piece[] = [];
  for (let at = 0; at < tokens.length; ) {
    const { piece, length } = longest(tokens, at, language);
    const original = tokens.slice(at, at + length).join(' ');
    if (!/^(?:raw|stop|x|unknown)$/.test(piece.kind)) glossary.set(piece.english, original);
    if (piece.kind !== 'x') pieces.push({ ...piece, original });
    at += length;
  }
  return pieces;
}

/** "lässt auf der Wiese einen roten Drachen steigen": a kite, wherever its words stand. */
const withKites = (text: string): string =>
  text.replace(
    /(lässt|lassen|ließ|ließen|läßt)\b([^.;!?]*?) (?:einen|ihren|seinen|den|ihre|die)((?: \p{L}+en)?) Drachen\b([^.;!?]*?) steigen\b/giu,
    '$1 einen Drachen steigen$2$4',
  );

const PREFIXES =
  /^(?:an|auf|aus|zu|ab|ein|um|weg|heraus|hinaus|herein|hinein|fern|hoch|zusammen|nieder|vorbei|teil|davon|los|nach|vor|bei|spazieren|heim|zurück|hinunter|hinauf|fest|entlang)$/;

const PREFIXED =
  /^(an|auf|aus|zu|ab|ein|um|weg|heraus|hinaus|herein|hinein|fern|hoch|zusammen|nieder|vorbei|teil|davon|los|nach|hinunter|hinauf|vor)(\p{Ll}{4,})$/u;

/** "greift ein Schiff an": the verb's prefix back to its verb. */
function withVerbPrefixes(tokens: readonly string[]): string[] {
  const { words } = dictionaryOf('de');
  const out: string[] = [];
  let from = 0;
  for (const [i, token] of tokens.entries()) {
    const ends = i === tokens.length - 1 || /^[.,;:!?]$/.test(tokens[i + 1] ?? '');
    const verb =
      ends && PREFIXES.test(token)
        ? out.findLastIndex((t, at) => at >= from && words.has(fold(`${t} ${token}`)))
        : -1;
    // "auf eine Burg zu": towards it.
    const on = token === 'zu' && ends ? out.lastIndexOf('auf') : -2;
    if (on >= from) out[on] = token;
    else if (verb >= 0) out[verb] = `${out[verb]} ${token}`;
    else out.push(token);
    if (/^[.,;:!?]$/.test(token)) from = out.length;
  }
  return out;
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
    const found = gloss ?? words.get(singularPhrase(tokens.slice(at, at + n)));
    if (found && language === 'de' && n === 2 && leavesOpen(found, tokens, at)) continue;
    if (found) return { piece: gloss ? gloss : { ...found, english: pluralOf(found.english) }, length: n };
  }
  return { piece: single(tokens[at] ?? '', language), length: 1 };
}

/** "liest auf einer Bank": no "liest auf", where a noun phrase follows that the preposition governs. */
const leavesOpen = ({ kind, english }: Gloss, tokens: readonly string[], at: number): boolean =>
  kind === 'v' &&
  PREFIXES.test(tokens[at + 1] ?? '') &&
  /^(?:d(?:er|ie|as|em|en)|ein(?:e|em|en|er)?|sein(?:e|em|en|er)?|ihr(?:e|em|en|er)?)$/i.test(
    tokens[at + 2] ?? '',
  ) &&
  (!/ (?:at|to|for|on|over|into|in|against)$/.test(english) ||
    /^(?:dem|einem|seinem|ihrem)$/i.test(tokens[at + 2] ?? ''));

/** "pots de fleurs": its first word alone is plural. */
const singularPhrase = ([first = '', ...rest]: readonly string[]): string =>
  /^(?:de|d'|del|da|do|a|à|en)$/.test(rest[0] ?? '') && /[sx]$/.test(first)
    ? fold([first.slice(0, -1), ...rest].join(' ').replaceAll("' ", "'"))
    : '';

function single(token: string, language: Foreign): Piece {
  if (!/\p{L}/u.test(token)) return { english: token, kind: /^\d+$/.test(token) ? 'q' : 'stop' };
  const found = inflected(language, token.toLowerCase());
  if (found) {
    const { adjectives, verbs } = dictionaryOf(language);
    const other = adjectives.get(fold(token)) ?? adjectiveOf(language, token);
    const verb = verbs.get(token.toLowerCase()) ?? verbs.get(fold(token));
    return {
      ...found.gloss,
      english: found.plural ? pluralOf(found.gloss.english) : found.gloss.english,
      ...(other ? { asAdjective: other.english } : {}),
      ...(verb ? { asVerb: verb.english } : {}),
    };
  }
  const last = language === 'de' ? verbLast(token) : null;
  if (last) return last;
  const label = /^\p{Lu}/u.test(token) && language !== 'de' ? null : emojiNoun(language, token.toLowerCase());
  if (label && isNamed(label)) return { english: label, kind: 'n' };
  return (language === 'de' ? compound(token.toLowerCase()) : null) ?? leftOver(token, language);
}

/** "während sie zuschaut": the verb last, with its prefix; "schaut zu" is what the dictionary has. */
function verbLast(token: string): Piece | null {
  const [, prefix = '', rest = ''] = PREFIXED.exec(token) ?? [];
  const { words } = dictionaryOf('de');
  const gloss = words.get(fold(`${rest} ${prefix}`)) ?? words.get(fold(rest));
  return rest !== '' && gloss?.kind === 'v' ? { ...gloss } : null;
}

/** "viejos", "vieja" as adjectives. */
function adjectiveOf(language: Foreign, token: string): Gloss | undefined {
  const { adjectives } = dictionaryOf(language);
  const word = fold(token);
  for (const [ending, replacement] of ENDINGS[language] ?? []) {
    const gloss = ending.test(word) ? adjectives.get(word.replace(ending, replacement)) : undefined;
    if (gloss) return gloss;
  }
  return undefined;
}

/** English words and names stay; of the rest nothing can be drawn. */
function leftOver(token: string, language: Foreign): Piece {
  const word = token.toLowerCase();
  const english = phrases().has(word) || verbForms().has(word) || isNamed(word);
  const name = isName(token) || (/^\p{Lu}\p{Ll}/u.test(token) && language !== 'de');
  return { english: token, kind: english || name ? 'raw' : 'unknown' };
}

const describes = (piece: Piece | undefined): boolean => piece?.kind === 'a' || piece?.kind === 'k';

/** "gato negro" → "negro gato"; "blanco y negro" behind a noun goes as one. */
function adjectivesFirst(pieces: readonly Piece[]): Piece[] {
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
    if (noun >= 0 && (describes(piece) || joined)) {
      out.splice(noun, 0, piece);
      noun++;
      continue;
    }
    noun = piece.kind === 'n' || (piece.kind === 'raw' && noun < 0) ? out.length : -1;
    out.push(piece);
  }
  return out;
}

/** "un viejo faro", "un libro viejo": an adjective where a noun stands beside it. */
function besideNoun(piece: Piece, before: Piece | undefined, after: Piece | undefined): Piece {
  const adjective = piece.kind === 'n' && (before?.kind === 'n' || after?.kind === 'n') && piece.asAdjective;
  return adjective ? { english: adjective, kind: 'a' } : piece;
}

const PARTICIPLE: Readonly<Partial<Record<Foreign, RegExp>>> = {
  es: /[ai]d[oa]s?$/,
  pt: /[ai]d[oa]s?$/,
  fr: /[ée]e?s?$/,
};

/** What is done to it, as it looks then. */
const DONE: Readonly<Record<string, string>> = {
  destroying: 'ruined',
  breaking: 'broken',
  opening: 'open',
  closing: 'closed',
};

/** "einem schlafenden Mann", "einer zerstörten Stadt": a verb that describes the noun behind it. */
function describing(piece: Piece, after: Piece | undefined, language: Foreign): Piece {
  if (language !== 'de' || piece.kind !== 'v' || !/^[nak]$/.test(after?.kind ?? '')) return piece;
  const said = piece.original?.toLowerCase() ?? '';
  if (/end(?:e[nrms]?)$/.test(said)) return { ...piece, kind: 'a' };
  return /t(?:e[nrms]?)$/.test(said) && DONE[piece.english]
    ? { ...piece, english: DONE[piece.english] ?? piece.english, kind: 'a' }
    : piece;
}

/** "un niño asustado": how he looks, and no sentence. */
const asLooks = (piece: Piece, before: Piece | undefined, language: Foreign): Piece =>
  piece.kind === 'v' &&
  isFeeling(piece.english) &&
  before?.kind === 'n' &&
  (PARTICIPLE[language]?.test(piece.original ?? '') ?? false)
    ? { ...piece, kind: 'a' }
    : piece;

const DOER = /^(?:he|she|they|who)$/;

/** "Marie lit une lettre", "qui porte un enfant": a verb behind who does it. */
function behindDoer(piece: Piece, at: number, pieces: readonly Piece[]): Piece {
  const { asVerb } = piece;
  const after = pieces[at + 1];
  // "en robe blanche court": behind what is said of the dress.
  const before = pieces.slice(0, at).findLast((p) => !/^[ak]$/.test(p.kind));
  const doer = before && (before.kind === 'n' || before.kind === 'raw' || DOER.test(before.english));
  if (!asVerb || !doer || after?.kind === 'n' || after?.english === 'of') return piece;
  // "un enfant court dans la rue", but "un manteau court".
  const worn = phrases().get(before.english)?.garment !== undefined;
  const somebody = before.kind !== 'n' || worn || natureOf(before.english) !== 'thing';
  if (piece.kind === 'a' && !(somebody && (worn ? /^[pcdq]$/ : /^[pc]$/).test(after?.kind ?? '')))
    return piece;
  return { english: asVerb, kind: 'v', ...(piece.original ? { original: piece.original } : {}) };
}

/** "Lukas gibt", "Marie lit": a name, or a word that no dictionary has, where no article stands, and something is done. */
function withNames(pieces: readonly Piece[]): Piece[] {
  const stands = (p: Piece | undefined) => p === undefined || p.kind === 'stop' || p.english === 'and';
  const capital = ({ kind, original = '' }: Piece) =>
    (kind === 'unknown' && /^\p{Lu}\p{Ll}/u.test(original)) || isName(original);
  return pieces.map((piece, i) => {
    const [before, after] = [pieces[i - 1], pieces[i + 1]];
    const acts =
      after?.kind === 'v' || after?.asVerb !== undefined || /^(?:and|is|who)$/.test(after?.english ?? '');
    if (!piece.original || !capital(piece) || !stands(before) || !acts) return piece;
    return { english: piece.original, kind: 'raw', original: piece.original };
  });
}

/** "Encuentra una llave.": Spanish and Portuguese leave out who was spoken of before. */
function withSubject(pieces: readonly Piece[], language: Foreign, glossary: Glossary): Piece[] {
  const first = pieces.findIndex((p) => p.kind !== 'stop' && p.kind !== 'c' && p.english !== 'then');
  const opens = pieces[first];
  // "Lo abraza": whom, and not who.
  const behind = /^(?:l[aeo]s?|o|a|os|as|se)$/i.test(opens?.original ?? '') ? pieces[first + 1] : opens;
  const dropped = behind?.kind === 'v' && PRO_DROP.test(language) && FINITE.test(behind.original ?? '');
  if (dropped && glossary.spokenOf !== '') {
    const who: Piece = { english: glossary.spokenOf, kind: 'raw' };
    return [...pieces.slice(0, first), who, ...pieces.slice(first)];
  }
  const doer = pieces[first]?.kind === 'd' ? pieces[first + 1] : opens;
  const someone = doer && (doer.kind === 'raw' || (doer.kind === 'n' && natureOf(doer.english) === 'person'));
  if (someone) glossary.spokenOf = doer.kind === 'raw' ? doer.english : `the ${doer.english}`;
  return [...pieces];
}

const PRO_DROP = /^(?:es|pt)$/;
/** No gerund or participle. */
const FINITE = /(?<!ando|endo|indo|ad[oa]s?|id[oa]s?)$/;

/** Weather before a noun describes it. */
const WEATHERED: Readonly<Record<string, string>> = {
  rain: 'rainy',
  snow: 'snowy',
  storm: 'stormy',
  fog: 'foggy',
  wind: 'windy',
};

export function fromEuropean(text: string, language: Foreign, glossary: Glossary): string {
  const read = readPieces(text, language, glossary);
  const known = withWomen(withTrades(withNames(read), language), language).filter((piece) => {
    if (piece.kind === 'unknown') glossary.unknown.add(piece.original ?? piece.english);
    return piece.kind !== 'unknown';
  });
  const named = withSubject(known, language, glossary);
  const doing = named.map((p, i) => behindDoer(p, i, named));
  const looks = doing.map((p, i) => describing(asLooks(p, doing[i - 1], language), doing[i + 1], language));
  const beside = looks.map((p, i) => besideNoun(p, looks[i - 1], looks[i + 1]));
  const ordered = inClauseOrder(adjectivesFirst(withSmallWords(beside, language)), language);
  const pieces = sensed(mannered(ordered));
  return pieces
    .map((p, i) => {
      if (p.kind === 'v' && isFeeling(p.english)) return `is ${p.english}`;
      return pieces[i + 1]?.kind === 'n' ? (WEATHERED[p.english] ?? p.english) : p.english;
    })
    .join(' ')
    .replace(/\bplaying instrument(?= (?:an?|the|his|her|of|\w+) )/g, 'playing');
}
