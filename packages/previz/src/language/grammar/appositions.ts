import { findConcept } from '../../concepts/index.ts';
import { BODY } from './body.ts';
import type { Node, NounPhrase } from './noun-phrase.ts';

/** Words that say only that somebody is there. */
const PLAIN = /^(man|woman|boy|girl|lady|guy|one)$/;
const FEMALE = /^(woman|girl|lady)$/;
/** Wholes whose members say themselves what they are. */
const GENERAL = /^(person|people|friend|animal|pet|character|figure|creature|hero|stranger|creature)$/;

/**
 * "two detectives, a tall man and a short woman, …", "two brothers, Tom and Jack, …": the members are the whole, so
 * the whole goes and each member is what the whole was.
 */
export function spellOutWholes(nodes: readonly Node[]): Node[] {
  const out: Node[] = [];
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i] as Node;
    const list = node.kind === 'phrase' ? membersOf(node, nodes, i + 1) : null;
    if (!list || node.kind !== 'phrase') {
      out.push(node);
      continue;
    }
    for (const member of nodes.slice(i + 2, list.end))
      out.push(member.kind === 'phrase' ? asMember(member, node) : member);
    i = list.end - 1;
  }
  return out;
}

/**
 * "The innkeeper, a fat bald man, wipes the counter": one, whom the words between the commas describe. Read as "the fat bald
 * innkeeper wipes …", with what else is said of him behind.
 */
export function describeByApposition(nodes: readonly Node[]): Node[] {
  const out: Node[] = [];
  for (let i = 0; i < nodes.length; i++) {
    const who = nodes[i];
    const rank = isPerson(who) ? rankEnd(nodes, i + 1) : null;
    if (rank !== null) {
      out.push(who as Node);
      i = rank;
      continue;
    }
    const at = isPerson(who) && nodes[i + 1]?.kind === 'comma' ? appositionAt(nodes, i + 2) : i;
    const as = nodes[at];
    const end = at > i && isPerson(as) ? appositionEnd(as, nodes, at + 1) : null;
    if (end === null || !isPerson(who) || !isPerson(as)) {
      out.push(nodes[i] as Node);
      continue;
    }
    out.push(withDescription(who, as), ...nodes.slice(at + 1, end));
    // "a cowboy, wrapped in a blanket, a stranger in town, leans": what stood before it goes on behind it.
    if (at > i + 2) out.push(nodes[i + 1] as Node, ...nodes.slice(i + 2, at));
    i = end;
  }
  return out;
}

/** "a sailor, the last of his family, steers": nobody else. Index of the comma that closes it. */
function rankEnd(nodes: readonly Node[], from: number): number | null {
  const [comma, the, of, whole, end] = nodes.slice(from, from + 5);
  const rank = the?.kind === 'phrase' && the.noun === null && the.determiner === 'the';
  const all = of?.kind === 'preposition' && of.preposition === 'of' && whole?.kind === 'phrase';
  return comma?.kind === 'comma' && rank && all && end?.kind === 'comma' ? from + 4 : null;
}

/** Index of the phrase behind the participles and places that may stand before it: ", wrapped in a blanket, a stranger". */
function appositionAt(nodes: readonly Node[], from: number): number {
  let at = from;
  for (let pieces = 0; pieces < 3; pieces++) {
    const node = nodes[at];
    // "…, head bowed, a thin man, eats".
    const body = node?.kind === 'phrase' && node.determiner === null && BODY.test(node.noun ?? '');
    const aside =
      body ||
      node?.kind === 'preposition' ||
      (node?.kind === 'verb' && /^(gerund|participle)$/.test(node.form));
    const comma = aside ? nodes.findIndex((n, k) => k > at && n.kind === 'comma') : -1;
    if (comma < 0 || nodes.slice(at, comma).some((n) => n.kind === 'verb' && n.form === 'finite')) break;
    at = comma + 1;
  }
  return at;
}

const isPerson = (node: Node | undefined): node is NounPhrase =>
  node?.kind === 'phrase' &&
  !node.plural &&
  (node.count ?? 1) === 1 &&
  (node.name !== null || findConcept(node.noun ?? '')?.kind === 'person');

/** Index of the comma that closes what is said of somebody, when a finite verb goes on behind it. */
function appositionEnd(as: NounPhrase, nodes: readonly Node[], from: number): number | null {
  if (as.determiner !== 'a' || as.name !== null) return null;
  let at = from;
  // "a stern woman, middle aged, pours tea".
  const described = (k: number) => {
    const [comma, how] = nodes.slice(k, k + 2);
    return (
      comma?.kind === 'comma' && (how?.kind === 'comma' || (how?.kind === 'phrase' && how.noun === null))
    );
  };
  while (at < from + 8 && (/^(preposition|phrase)$/.test(nodes[at]?.kind ?? '') || described(at))) at++;
  const verb = nodes[at + 1];
  const goesOn =
    verb?.kind === 'be' || verb?.kind === 'have' || (verb?.kind === 'verb' && verb.form === 'finite');
  return nodes[at]?.kind === 'comma' && goesOn ? at : null;
}

function withDescription(who: NounPhrase, as: NounPhrase): NounPhrase {
  const plain = PLAIN.test(as.noun ?? '') || /^(old|young) (man|woman|lady)$/.test(as.noun ?? '');
  const vague =
    who.noun === null ||
    /^(person|friend|neighbour|neighbor|stranger|figure|someone|colleague|owner|man|woman)$/.test(who.noun);
  const gender = plain ? (/(woman|girl|lady)$/.test(as.noun ?? '') ? 'female' : 'male') : null;
  const old = /^old /.test(as.noun ?? '');
  return {
    ...who,
    noun: vague ? as.noun : who.noun,
    modifiers: vague ? as.modifiers : who.modifiers,
    colours: [...who.colours, ...as.colours],
    adjectives: [
      ...who.adjectives,
      ...as.adjectives,
      ...(gender ? [{ gender } as const] : []),
      ...(old ? [{ age: 'elder' } as const] : []),
    ],
  };
}

/** The list that begins behind a comma and has exactly as many members as the whole counts. */
function membersOf(whole: NounPhrase, nodes: readonly Node[], from: number): { end: number } | null {
  const kind = whole.noun === null ? null : findConcept(whole.noun)?.kind;
  if (!whole.count || whole.count < 2 || whole.count > 6 || nodes[from]?.kind !== 'comma') return null;
  if (kind !== 'person' && kind !== 'animal' && !GENERAL.test(whole.noun ?? '')) return null;
  let found = 0;
  let at = from + 1;
  for (; at < nodes.length; at++) {
    const node = nodes[at] as Node;
    if (node.kind !== 'phrase' || !isOne(node)) break;
    found++;
    const next = nodes[at + 1];
    if (found === whole.count) return { end: at + 1 };
    if (next?.kind === 'comma' && nodes[at + 2]?.kind === 'and') at++;
    if (!/^(comma|and)$/.test(nodes[at + 1]?.kind ?? '')) break;
    at++;
  }
  return null;
}

const isOne = (phrase: NounPhrase): boolean =>
  !phrase.plural &&
  (phrase.count ?? 1) === 1 &&
  (phrase.name !== null || phrase.determiner === 'a' || phrase.determiner === 'the' || phrase.count === 1);

function asMember(member: NounPhrase, whole: NounPhrase): NounPhrase {
  const plain = member.noun === null || PLAIN.test(member.noun);
  // "one blonde and the other brunette": two.
  if (member.noun === null && member.name === null && whole.noun !== null)
    return { ...member, determiner: 'another', noun: whole.noun, modifiers: whole.modifiers };
  if (!plain || whole.noun === null || (GENERAL.test(whole.noun) && member.noun !== null)) return member;
  const gender = member.noun === null ? null : FEMALE.test(member.noun) ? 'female' : 'male';
  return {
    ...member,
    noun: whole.noun,
    modifiers: whole.modifiers,
    adjectives: [...member.adjectives, ...whole.adjectives, ...(gender ? [{ gender } as const] : [])],
  };
}
