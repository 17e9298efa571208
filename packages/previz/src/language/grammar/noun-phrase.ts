/** Groups items into noun phrases: "a | tall | red | wooden | chair" is one. */
import type { ColourTrait } from '../../model/script.ts';
import type { Adjective, Determiner, Item } from './items.ts';

export interface NounPhrase {
  readonly kind: 'phrase';
  readonly determiner: Determiner | null;
  readonly count: number | null;
  readonly colours: readonly ColourTrait[];
  /** True for "red and blue balloons": each colour its own. */
  readonly coloursApart: boolean;
  readonly adjectives: readonly Adjective[];
  /** Words as written, lower case, the noun included. */
  readonly words: readonly string[];
  /** Singular head noun; null: "two black", "one white", "Mia". */
  readonly noun: string | null;
  /** Nouns before the head: "kitchen" in "kitchen knife". */
  readonly modifiers: readonly string[];
  readonly plural: boolean;
  readonly name: string | null;
  readonly nameGender: 'female' | 'male' | null;
}

type Other = Exclude<Item, { kind: 'noun' | 'name' | 'colour' | 'adjective' | 'count' | 'determiner' }>;
export type Node = NounPhrase | Other;

const inPhrase = (item: Item | undefined): boolean =>
  item !== undefined && /^(noun|name|colour|adjective|count|determiner)$/.test(item.kind);
const describing = (item: Item | undefined): boolean => item?.kind === 'adjective' || item?.kind === 'colour';

/** Cues that may stand between an adjective and its noun ("a dark stormy street"). */
const passes = (item: Item | undefined): boolean =>
  item?.kind === 'cue' &&
  !item.cue.flag &&
  !item.cue.size &&
  !item.cue.angle &&
  !item.cue.noise &&
  !item.cue.style;

export function groupPhrases(items: readonly Item[]): Node[] {
  const nodes: Node[] = [];
  for (let at = 0; at < items.length; ) {
    const item = items[at] as Item;
    if (!inPhrase(item)) {
      nodes.push(item as Other);
      at++;
      continue;
    }
    const end = phraseEnd(items, at);
    const members = items.slice(at, end);
    for (const member of members) if (member.kind === 'cue') nodes.push(member);
    nodes.push(assemble(members));
    at = end;
  }
  return nodes;
}

/** Index behind the phrase that starts at `at`. */
function phraseEnd(items: readonly Item[], at: number): number {
  let seenNoun = false;
  let i = at;
  for (; i < items.length; i++) {
    const item = items[i] as Item;
    const isNoun = item.kind === 'noun' || item.kind === 'name';
    if (seenNoun && !continuesNoun(items, i)) break;
    if (isNoun) seenNoun = true;
    else if (item.kind === 'determiner' && i > at && items[i - 1]?.kind !== 'determiner') break;
    else if (
      !inPhrase(item) &&
      !(i > at && joinsAdjectives(items, i, at)) &&
      !(i > at && passes(item) && waitsFor(items, i + 1))
    )
      break;
  }
  return Math.max(i, at + 1);
}

/** "a diver underwater": where it is, not what. */
const isAdverb = (word: string): boolean =>
  /^(underwater|indoors|outdoors|outside|downtown|uptown|upstairs|downstairs|onstage|home|backstage|ashore|midair)$/i.test(
    word,
  );

function continuesNoun(items: readonly Item[], i: number): boolean {
  const item = items[i];
  const before = items[i - 1];
  if (item?.kind === 'name') return before?.kind === 'noun' || before?.kind === 'name';
  // "At the gallery people admire the painting."
  if (item?.kind === 'noun' && /^people$/i.test(item.raw) && before?.kind === 'noun') return false;
  return item?.kind === 'noun' && before?.kind === 'noun' && !before.plural && !isAdverb(item.raw);
}

/** A noun comes before anything but describing words. */
function waitsFor(items: readonly Item[], i: number): boolean {
  let j = i;
  while (describing(items[j]) || passes(items[j])) j++;
  return items[j]?.kind === 'noun';
}

/** "tall, dark man"; "red and white shirt". */
function joinsAdjectives(items: readonly Item[], i: number, start: number): boolean {
  const item = items[i];
  if (item?.kind !== 'comma' && item?.kind !== 'and') return false;
  if (item.kind === 'comma' && items[start]?.kind !== 'determiner') return false;
  return describing(items[i - 1]) && describing(items[i + 1]) && waitsFor(items, i + 1);
}

/** How many: "a row of seven" are seven, however many a row has where nothing more is said. */
function countIn(members: readonly Item[]): number | null {
  const counts = members.filter((m) => m.kind === 'count');
  const exact = counts.find((m) => !/\bof$/i.test(m.raw) && !m.ordinal);
  return (exact ?? counts[0])?.count ?? null;
}

function assemble(members: readonly Item[]): NounPhrase {
  const nouns = members.filter((m) => m.kind === 'noun');
  const names = members.filter((m) => m.kind === 'name');
  const head = nouns.at(-1);
  const colours = members.filter((m) => m.kind === 'colour').map((m) => m.colour);
  const count = countIn(members);
  const patterned = members.some((m) => m.kind === 'adjective' && m.adjective.pattern);
  return {
    kind: 'phrase',
    determiner: members.find((m) => m.kind === 'determiner')?.determiner ?? null,
    count,
    colours,
    coloursApart:
      colours.length > 1 && !patterned && (head?.plural ?? false) && members.some((m) => m.kind === 'and'),
    adjectives: members.filter((m) => m.kind === 'adjective').map((m) => m.adjective),
    words: members.map((m) => m.raw.toLowerCase()),
    noun: head?.noun ?? null,
    modifiers: nouns.slice(0, -1).map((m) => m.noun),
    plural: head?.plural ?? false,
    name: names.length > 0 ? names.map((m) => m.raw).join(' ') : null,
    nameGender: names.find((m) => m.gender)?.gender ?? null,
  };
}
