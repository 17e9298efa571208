/** Deeds that name nobody who does them. */
import type { PoseId } from '../../model/figure.ts';
import type { Item } from './items.ts';
import type { Node, NounPhrase } from './noun-phrase.ts';

/** What weather, water and leaves do as well. */
const NOBODYS: ReadonlySet<PoseId> = new Set(['fall', 'fly', 'swim', 'lie', 'crawl', 'jump']);
const LOOKS = /^(look|stare|gaze|watch|wait|queue)$/;

export const SOMEONE: NounPhrase = {
  kind: 'phrase',
  determiner: null,
  count: null,
  colours: [],
  coloursApart: false,
  adjectives: [],
  words: ['someone'],
  noun: 'person',
  modifiers: [],
  plural: false,
  name: null,
  nameGender: null,
};

/** "Fishing from a boat", "walking the dog in the rain": a clause that opens with a deed, and nobody comes after. */
export function isAgentless(
  { form, sense }: Extract<Item, { kind: 'verb' }>,
  nodes: readonly Node[],
  i: number,
): boolean {
  if (form !== 'gerund' || sense.pose === null || NOBODYS.has(sense.pose)) return false;
  if (sense.pose === 'stand' && !LOOKS.test(sense.verb)) return false;
  const before = nodes[i - 1];
  // "rain hammering on the roof": the rain does it.
  if (before?.kind === 'cue' && before.cue.weather) return false;
  const opens = nodes.slice(0, i).every((n) => n.kind === 'cue' || n.kind === 'comma');
  const next = nodes[i + 1];
  const describes = next?.kind === 'phrase' && next.determiner === null && sense.relation === null;
  return opens && !describes && !nodes.slice(i + 1).some(isActor);
}

/** Somebody acts later in the clause: it is theirs. */
const isActor = (node: Node, j: number, rest: readonly Node[]): boolean => {
  const next = rest[j + 1];
  const acts = next?.kind === 'verb' || next?.kind === 'be';
  return (node.kind === 'phrase' || node.kind === 'pronoun') && acts;
};
