/** Small words of the European languages whose English depends on what stands beside them. */
import { singularOf } from '../english/inflect.ts';
import { phrases } from '../lexicon/index.ts';
import { natureOf, pluralOf } from './glossary.ts';
import { cooked } from './kitchen.ts';
import { plain } from './phrase.ts';
import type { Piece } from './word-order.ts';
import type { Foreign } from './words.ts';

type Rule = (piece: Piece, at: number, pieces: readonly Piece[], language: Foreign) => Piece | null;

const opensPhrase = (piece: Piece | undefined): boolean =>
  piece !== undefined && /^(?:d|q|a|k|n|raw)$/.test(piece.kind);

/** "sert du vin", "avec des amis", "sort de la maison": a French partitive, or an English object. */
const partitive: Rule = (piece, at, pieces, language) =>
  language === 'fr' &&
  piece.english === 'of' &&
  (OPENS.test(pieces[at - 1]?.kind ?? 'stop') || BRINGS.test(pieces[at - 1]?.english ?? ''))
    ? null
    : piece;

const BRINGS = /^(?:with|without|among|between|under|over|by|for)$/;

const OPENS = /^(?:v|stop)$/;

/** "attend sous la pluie": waits for nothing that is said. */
const idle: Rule = (piece, at, pieces) =>
  piece.kind === 'v' && / (?:for|at|to|into)$/.test(piece.english) && !opensPhrase(pieces[at + 1])
    ? { ...piece, english: piece.english.replace(/ \w+$/, '') }
    : piece;

/** "wartet im Regen auf den Bus": a bus that one waits for. */
const awaited: Rule = (piece, at, pieces, language) => {
  const waits = pieces.slice(0, at).some((p) => /^waiting/.test(p.english));
  const vehicle = pieces
    .slice(at + 1, at + 4)
    .some((p) => /^(?:bus|train|taxi|tram|boat|ship|friend)$/.test(p.english));
  return language === 'de' && piece.english === 'on' && waits && vehicle
    ? { ...piece, english: 'for' }
    : piece;
};

/** "voller Autos", "lleno de coches": several of it. */
const filling: Rule = (piece, at, pieces) => {
  const near = [pieces[at - 1], pieces[at - 2]];
  const filled = near.some((p) => p && /^(?:full of|covered with|surrounded by)$/.test(p.english));
  const plain = filled && near.every((p) => p?.kind !== 'd' && p?.kind !== 'q');
  return plain && piece.kind === 'n' ? { ...piece, english: pluralOf(piece.english) } : piece;
};

const BESIDE = /^(?:on|under|left of|right of|behind|next to|in front of|above)$/;

/** "à droite du bureau": a desk, which has sides, where an office has none. */
const desk: Rule = (piece, at, pieces) =>
  piece.english === 'office' && [pieces[at - 1], pieces[at - 2]].some((p) => BESIDE.test(p?.english ?? ''))
    ? { ...piece, english: 'desk' }
    : piece;

/** "dans un café", "em um café": a place one is in. */
const cafe: Rule = (piece, at, pieces) => {
  const near = pieces.slice(Math.max(0, at - 3), at).map((p) => p.english);
  // "la mesa de un café": one of its tables.
  const part = near.includes('of') && near.some((word) => /^(?:table|terrace|counter|window)$/.test(word));
  return piece.english === 'coffee' && (near.slice(-2).includes('in') || part)
    ? { ...piece, english: 'coffee shop' }
    : piece;
};

const HAS =
  /^(?:.*roof|door|window|.*wheels?|.*handle|.*hair|eyes|beard|hat|dress|coat|face|umbrella|parasol|cane|backpack|balloon|sword)$/;

/** "au chapeau", "à l'écharpe rouge", "au toit rouge": what somebody or something has. */
const having: Rule = (piece, at, pieces) => {
  if (piece.english !== 'at' && piece.english !== 'to') return piece;
  const noun =
    pieces.slice(at + 1).find((p) => p.kind === 'n' || p.kind === 'v' || p.kind === 'p')?.english ?? '';
  const worn = phrases().get(noun)?.garment !== undefined;
  // "sube al tejado": there one goes.
  const goes = pieces.slice(0, at).some((p) => p.kind === 'v' && GOES.test(p.english));
  if (goes && /roof|door|window/.test(noun)) return piece;
  return HAS.test(noun) || worn ? { english: 'with', kind: 'p' } : piece;
};

const GOES =
  /^(?:climbing|walking|running|going|jumping|flying|crawling|writing|reading|sitting|standing|waiting)/;

/** "lleva café", "trägt ein Baby": what nobody can wear is carried. */
const carried: Rule = (piece, at, pieces) => {
  if (piece.english !== 'wearing') return piece;
  const from = pieces.findLastIndex((p, i) => i < at && p.kind === 'stop') + 1;
  // "der ein Tablett trägt": what it is stands before it.
  const last = pieces[at + 1] === undefined || pieces[at + 1]?.kind === 'stop';
  const noun = (last ? pieces.slice(from, at) : pieces.slice(at + 1, at + 5)).find(
    (p) => p.kind === 'n' || p.kind === 'p' || p.kind === 'stop',
  );
  if (noun?.kind !== 'n' || phrases().get(noun.english)?.garment || HAS.test(noun.english)) return piece;
  return WORN.test(noun.english) ? piece : { ...piece, english: 'carrying' };
};

const WORN =
  /(?:glasses|mask|ring|necklace|crown|uniform|suit|hat|cap|boots?|shoes?|scarf|umbrella|watch|earring|bracelet|backpack|helmet|armou?r|dress|coat|jacket|shirt|kimono|apron)s?$/;

/** "fährt mit einem Fahrrad": rides it. */
const ridden: Rule = (piece, at, pieces) => {
  const near = pieces.slice(at + 1, at + 6).map((p) => p.english);
  const rides = near.some((word) => /^(?:bicycle|motorcycle|scooter|horse|skateboard)$/.test(word));
  if (piece.english === 'driving' && rides) return { ...piece, english: 'riding' };
  return /^(?:with|on|in)(?: an?| the)?$/.test(piece.english) && pieces[at - 1]?.english === 'riding' && rides
    ? null
    : piece;
};

/** "Ein Paar küsst sich": two of them. */
const pair: Rule = (piece, at, pieces, language) =>
  language === 'de' && piece.english === 'two' && pieces[at + 1]?.kind === 'v'
    ? { english: 'a couple', kind: 'n' }
    : piece;

const THEM: Readonly<Record<string, string>> = {
  "l'": 'it',
  la: 'her',
  a: 'her',
  le: 'him',
  lo: 'him',
  o: 'him',
  les: 'them',
  los: 'them',
  las: 'them',
  os: 'them',
  as: 'them',
};

/** "un loup la suit", "el lobo lo sigue": an article before a verb stands for somebody, who is named behind it in English. */
const pronounBehind: Rule = (piece, at, pieces, language) => {
  if (language === 'de') return piece;
  const before = pieces[at - 1];
  const them = (p: Piece | undefined) =>
    p?.english === 'the' ? THEM[p.original?.toLowerCase() ?? ''] : undefined;
  if (piece.kind === 'v' && them(before)) return { ...piece, english: `${piece.english} ${them(before)}` };
  return pieces[at + 1]?.kind === 'v' && them(piece) ? null : piece;
};

/** "dem kranken Jungen", "des Bären": one, whatever ending its noun has. */
const onlyOne: Rule = (piece, at, pieces, language) => {
  if (language !== 'de' || piece.kind !== 'n') return piece;
  const before = pieces.slice(0, at).findLast((p) => p.kind !== 'a' && p.kind !== 'k');
  return /^(?:dem|des|das|einem|einen|einer|eines|ein|eine)$/i.test(before?.original ?? '') &&
    before?.kind === 'd'
    ? { ...piece, english: singularOf(piece.english).noun }
    : piece;
};

/** "mira a la mujer": Spanish marks somebody that something is done to; whoever is given something or gone to is "to" in English too. */
const personal: Rule = (piece, at, pieces, language) => {
  const [a, article] = piece.original?.toLowerCase().split(' ') ?? [];
  if (!/^(?:es|fr|pt)$/.test(language) || !/^[aà]$/.test(a ?? '') || piece.english !== 'to') return piece;
  if (language === 'pt') return article ? { ...piece, english: 'to a' } : piece;
  // "à longue barbe": what somebody has.
  if (having(piece, at, pieces, language) !== piece) return piece;
  const verb = pieces.slice(0, at).findLast((p) => p.kind === 'v')?.english ?? '';
  if (TO.test(verb)) return article ? { ...piece, english: 'to a' } : piece;
  const whom = pieces.slice(at + 1).find((p) => !/^[dqak]$/.test(p.kind));
  if (whom?.kind === 'n' && SEAT.test(verb) && natureOf(whom.english) === 'thing')
    return { english: 'at', kind: 'p' };
  return article ? { english: 'a', kind: 'd' } : null;
};

const SEAT =
  /^(?:sitting|standing|waiting|working|kneeling|eating|drinking|buying|shopping|meeting|reading|smoking)/;

const TO =
  /^(?:giving|showing|telling|talking|bringing|walking|running|going|waving|throwing|offering|serving|flying|riding|pointing|singing|reading|writing|selling|pouring|handing)/;

/** "le da un libro al niño", "zeigt dem Kind": to whom. */
const given: Rule = (piece, at, pieces) => {
  if (piece.kind !== 'p' || piece.english !== 'at') return piece;
  const verb = pieces.slice(0, at).findLast((p) => p.kind === 'v')?.english ?? '';
  const whom = pieces.slice(at + 1).find((p) => p.kind === 'n' || p.kind === 'p');
  const somebody =
    whom?.kind === 'n' && natureOf(whom.english) !== 'thing' && natureOf(whom.english) !== 'place';
  return somebody && /^(?:giving|showing|telling|bringing|offering|serving|selling|throwing)/.test(verb)
    ? { ...piece, english: 'to the' }
    : piece;
};

/** "le enseña su dibujo a la abuela": a thing is shown, where somebody is taught. */
const shown: Rule = (piece, at, pieces) => {
  const what = pieces.slice(at + 1).find((p) => !/^[dqak]$/.test(p.kind));
  return piece.english === 'teaching' && what?.kind === 'n' && natureOf(what.english) === 'thing'
    ? { ...piece, english: 'showing' }
    : piece;
};

/** "schaut auf die Uhr": at it. */
const lookedAt: Rule = (piece, at, pieces, language) =>
  language === 'de' && /^(?:on|in)$/.test(piece.english) && /^looking$/.test(pieces[at - 1]?.english ?? '')
    ? { ...piece, english: 'at' }
    : piece;

const PLAYED = /(?:ball|game|cards?|chess|dice|video game|soccer|football|guitar|tennis|basketball)s?$/;

/** "joga a pizza": no game. */
const thrown: Rule = (piece, at, pieces, language) => {
  if (language !== 'pt' || piece.english !== 'playing' || !/^jog/i.test(piece.original ?? '')) return piece;
  const next = pieces.slice(at + 1).find((p) => !/^[dqak]$/.test(p.kind));
  return next?.kind === 'n' && !PLAYED.test(next.english) ? { ...piece, english: 'throwing' } : piece;
};

const RAILWAY = /^(?:train|.* train|train station|suitcase|conductor|traveler|railway|subway)s?$/;

/** "sur le quai": by the water, where no train is spoken of. */
const quay: Rule = (piece, _at, pieces, language) =>
  language === 'fr' && /^quais?$/i.test(piece.original ?? '') && !pieces.some((p) => RAILWAY.test(p.english))
    ? { ...piece, english: 'pier' }
    : piece;

/** "sort le pain du four": what is brought out of where it was. */
const broughtOut: Rule = (piece, at, pieces, language) => {
  if (language !== 'fr') return piece;
  // "sort des baguettes du four": of the two, the first says only some.
  const some = (i: number) =>
    pieces[i]?.english === 'of' && pieces.slice(i + 1).some((p) => p.english === 'of');
  const brings = (p: Piece, i: number) =>
    p.english === 'leaving' && (opensPhrase(pieces[i + 1]) || some(i + 1));
  if (brings(piece, at)) return { ...piece, english: 'taking' };
  return pieces.slice(0, at).some(brings) &&
    piece.english === 'of' &&
    pieces[at - 1]?.english !== 'taking' &&
    pieces[at - 1]?.english !== 'leaving'
    ? { ...piece, english: 'out of the' }
    : piece;
};

/** "faz um bolo": cooks it. */
const kitchen: Rule = (piece, at, pieces) => {
  const noun = pieces.slice(at + 1, at + 5).find((p) => p.kind === 'n')?.english ?? '';
  return piece.kind === 'v' && cooked(piece.english, singularOf(noun).noun)
    ? { ...piece, english: 'cooking' }
    : piece;
};

/** What stood behind it is nothing to draw: "oye un ruido y …". */
const dangling: Rule = (piece, at, pieces) =>
  piece.english === 'and' && pieces[at + 1]?.kind === 'stop' ? null : piece;

/** "un chat sous le lit et un chien sur le lit": two, each in its place. */
const apart: Rule = (piece, at, pieces) => {
  if (piece.english !== 'and') return piece;
  const placed = (from: readonly Piece[]) => {
    const open = from.findIndex((p) => p.kind === 'p' && PLACE.test(p.english));
    const before = from.slice(0, Math.max(open, 0));
    return (
      open > 0 &&
      before.some((p) => p.kind === 'n') &&
      before.every((p) => p.kind !== 'v' && p.kind !== 'stop')
    );
  };
  const start = pieces.findLastIndex((p, i) => i < at && p.kind === 'stop') + 1;
  return placed(pieces.slice(start, at)) && placed(pieces.slice(at + 1))
    ? { english: ',', kind: 'stop' }
    : piece;
};

const PLACE = /^(?:on|under|in|above|behind|in front of|next to|left of|right of)$/;

/** "tres rosas amarillas", "trois roses jaunes": flowers, where nothing else is said to be pink. */
const roses: Rule = (piece, at, pieces) => {
  const [before, after] = [pieces[at - 1], pieces[at + 1]];
  const flower = piece.english === 'pink' && /^[dq]$/.test(before?.kind ?? '') && after?.kind !== 'n';
  return flower ? { english: /s$/.test(piece.original ?? '') ? 'roses' : 'rose', kind: 'n' } : piece;
};

/** "dos ancianos juegan": an adjective that stands for somebody. */
const elder: Rule = (piece, at, pieces) => {
  const [before, after] = [pieces[at - 1], pieces[at + 1]];
  const old =
    piece.kind === 'a' && /^(?:old|elderly)$/.test(piece.english) && /^[dq]$/.test(before?.kind ?? '');
  if (!old || !/^(?:v|p|c|stop)$/.test(after?.kind ?? 'stop')) return piece;
  return { english: /s$/.test(piece.original ?? '') ? 'old men' : 'old man', kind: 'n' };
};

/** "erzählt seinem Enkel": whom one tells. */
const told: Rule = (piece, at, pieces) =>
  /^(?:talking|listening)$/.test(piece.english) && opensPhrase(pieces[at + 1])
    ? { ...piece, english: `${piece.english} to` }
    : piece;

/** "corre para pegar o ônibus": what it is done for. */
const purpose: Rule = (piece, at, pieces) =>
  piece.kind === 'v' && /^(?:to|for)$/.test(pieces[at - 1]?.english ?? '')
    ? { ...piece, english: plain(piece.english) }
    : piece;

/** "sentada en una mesa": at it, where a cat would be on it. */
const seated: Rule = (piece, at, pieces) => {
  if (
    !/^(?:on|in)$/.test(piece.english) ||
    !pieces.slice(Math.max(0, at - 2), at).some((p) => p.english === 'sitting')
  )
    return piece;
  const noun = pieces.slice(at + 1, at + 4).find((p) => p.kind === 'n')?.english ?? '';
  return /^(?:table|desk|counter|bar counter|.* table)$/.test(noun) ? { ...piece, english: 'at' } : piece;
};

/** "Deck eines Schiffes": whose it is. */
const genitive: Rule = (piece, at, pieces, language) => {
  const of = /^(?:des|eines)$/i.exec(piece.original ?? '')?.[0].toLowerCase();
  if (language !== 'de' || !of || pieces[at - 1]?.kind !== 'n') return piece;
  return { english: of === 'des' ? 'of the' : 'of a', kind: 'p' };
};

/** "un lobo aúlla": what other throats shout. */
const howling: Rule = (piece, at, pieces) => {
  if (piece.kind !== 'v' || !/^(?:shouting|crying|yelling)$/.test(piece.english)) return piece;
  const who = pieces.slice(0, at).findLast((p) => p.kind === 'n')?.english ?? '';
  return /^(?:wolf|wolves|coyote)$/.test(who) ? { ...piece, english: 'howling' } : piece;
};

/** "écrit au tableau", "escreve no quadro": what one writes on. */
const written: Rule = (piece, at, pieces) =>
  piece.english === 'painting' && pieces.slice(Math.max(0, at - 3), at).some((p) => p.english === 'writing')
    ? { ...piece, english: 'blackboard' }
    : piece;

/** "speit Feuer auf eine Burg": at it. */
const spat: Rule = (piece, at, pieces) =>
  /^(?:on|against|in)$/.test(piece.english) && pieces[at - 1]?.english === 'breathing fire'
    ? { ...piece, english: 'at' }
    : piece;

const MONEY =
  /^(?:thief|bank robber|robber|robbing|money|clerk|cashier|leaving|entering|guard|security guard)s?$/;

/** "sale del banco", "überfällt eine Bank": where money lies, and no bench. */
const bank: Rule = (piece, _at, pieces, language) =>
  piece.english === 'bench' &&
  (/^banco$/i.test(piece.original ?? '') || (language === 'de' && /^bank$/i.test(piece.original ?? ''))) &&
  pieces.some((p) => MONEY.test(p.english))
    ? { ...piece, english: 'bank' }
    : piece;

const RULES = [
  bank,
  spat,
  onlyOne,
  genitive,
  seated,
  howling,
  written,
  pronounBehind,
  shown,
  personal,
  given,
  lookedAt,
  thrown,
  quay,
  kitchen,
  dangling,
  elder,
  roses,
  apart,
  told,
  broughtOut,
  purpose,
  carried,
  ridden,
  pair,
  partitive,
  idle,
  awaited,
  filling,
  desk,
  cafe,
  having,
];

export function withSmallWords(pieces: readonly Piece[], language: Foreign): Piece[] {
  return RULES.reduce<Piece[]>(
    (all, rule) => all.flatMap((piece, at) => rule(piece, at, all, language) ?? []),
    [...pieces],
  );
}
