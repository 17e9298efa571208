import type { Node } from './noun-phrase.ts';

/** Things done in an instant: what is told after them happens after them. */
const MOMENTARY =
  /^(find|discover|draw|open|close|pick|take|grab|catch|throw|toss|drop|enter|leave|quit|ignite|slip|slam|knock|arrive|land|plant|jump|leap|wake|turn|pull|light|hand|give|climb|fall|lose|steal|escape|meet|notice|spot|see|hide|stop|start|unlock|kiss|step|run|chase|rescue|save|return|hug|wave|salute|cheer|kick)$/;

type Verb = Extract<Node, { kind: 'verb' }>;

/** A verb that can be the second of two things one subject does. */
const isMain = (node: Node | undefined): node is Verb =>
  node?.kind === 'verb' && node.form !== 'gerund' && node.sense.verb !== 'be';

/** "…, the child is afraid": what somebody feels is told like a deed. */
const feels = (be: Node, mood: Node | undefined): Verb | null =>
  be.kind === 'be' && mood?.kind === 'phrase' && mood.noun === null && mood.adjectives.some((a) => a.mood)
    ? { kind: 'verb', raw: be.raw, form: 'finite', sense: FEELS }
    : null;

const FEELS: Verb['sense'] = { verb: 'feel', pose: null, relation: null, mood: null, still: true };

/**
 * "walks in, finds a key and opens the door", "the cat jumps, the vase falls": one piece for each thing that is done
 * after another; a piece without a subject goes on with the one before. "sits and reads" is one thing; so is a relative
 * clause with its verb.
 */
export function cutClauses(nodes: readonly Node[]): Node[][] {
  const pieces: Node[][] = [];
  let from = 0;
  let verb: Verb | null = null;
  for (const [i, said] of nodes.entries()) {
    const node = feels(said, nodes[i + 1]) ?? said;
    if (!isMain(node) || isRelative(nodes[i - 1]) || isReduced(nodes, i)) continue;
    const start = verb ? startOf(nodes, i, node) : i;
    const link = linkBefore(nodes, start);
    if (verb && start > from && link > 0 && follows(verb, node, nodes, start, pieces.length > 0)) {
      pieces.push(nodes.slice(from, start - link));
      from = start;
    }
    verb = node;
  }
  return [...pieces, nodes.slice(from)];
}

/** Words that bind a clause to the one before: what happens meanwhile is the same moment. */
const BINDS =
  /^(while|as|when|where|who|that|which|whose|so|because|if|before|after|until|since|whom|than|like)$/i;

/** "…, followed by a dog": what is done to the subject meanwhile. */
const isReduced = (nodes: readonly Node[], i: number): boolean => {
  const [before, node, by] = [nodes[i - 1], nodes[i], nodes[i + 1]];
  const bare = before === undefined || before.kind === 'comma' || before.kind === 'phrase';
  return (
    bare &&
    node?.kind === 'verb' &&
    node.form === 'participle' &&
    by?.kind === 'preposition' &&
    by.raw.toLowerCase() === 'by'
  );
};

const isRelative = (node: Node | undefined): boolean =>
  node?.kind === 'other' && /^(who|that|which)$/i.test(node.raw);

/** Where the clause of the verb at `i` begins: before its subject, and before "later that night". */
function startOf(nodes: readonly Node[], i: number, verb: Verb): number {
  // "the parcel is packed": what is done to it is told like a deed.
  const passive = verb.form === 'participle' && nodes[i - 1]?.kind === 'be' ? 1 : 0;
  const subject = nodes[i - 1 - passive];
  if (!isSubject(subject) || !(passive || tells(verb, subject))) return i;
  let at = headOf(nodes, i - 1 - passive);
  const [before, and] = [nodes[at - 2], nodes[at - 1]];
  if (and?.kind === 'and' && before?.kind === 'phrase' && nodes[at - 3]?.kind === 'comma') at -= 2;
  while (isLead(nodes[at - 1]) && linkBefore(nodes, at) === 0) at--;
  return linkBefore(nodes, at) > 0 ? at : i;
}

/** "a man in a tuxedo follows": where the phrase begins that ends at `at`, when it opens a clause. */
function headOf(nodes: readonly Node[], at: number): number {
  let head = at;
  while (nodes[head - 1]?.kind === 'preposition' && nodes[head - 2]?.kind === 'phrase') head -= 2;
  const node = nodes[head];
  const fresh = node?.kind === 'phrase' && (node.name !== null || node.determiner !== null);
  return head < at && fresh && linkBefore(nodes, head) > 0 ? head : at;
}

const isSubject = (node: Node | undefined): node is Extract<Node, { kind: 'phrase' | 'pronoun' }> =>
  node?.kind === 'phrase' || node?.kind === 'pronoun';

/** "suddenly", "later that night": what may stand before a subject. */
const isLead = (node: Node | undefined): boolean =>
  node?.kind === 'cue' || (node?.kind === 'other' && !BINDS.test(node.raw)) || isPointer(node);

/** "that" in "later that night", "years" in "years later". */
const isPointer = (node: Node | undefined): boolean =>
  node?.kind === 'phrase' &&
  (TIMES.test(node.noun ?? '') || (node.noun === null && node.name === null && node.determiner === 'this'));

const TIMES = /^(moment|second|minute|hour|day|week|month|year|decade|time)$/;

/** "the car stopped" tells what happens; "a car parked by the house" says where a car is. */
const tells = (verb: Verb, subject: Extract<Node, { kind: 'phrase' | 'pronoun' }>): boolean =>
  verb.form !== 'participle' ||
  (!isPut(verb, subject) &&
    (subject.kind === 'pronoun' ||
      subject.name !== null ||
      (subject.determiner !== null && subject.determiner !== 'a')));

/** ", his coat thrown over a chair", ", her hair tied back": how it is, not what happened to it. */
const isPut = ({ sense }: Verb, subject: Extract<Node, { kind: 'phrase' | 'pronoun' }>): boolean =>
  subject.kind === 'phrase' &&
  /^(his|her|its|their)$/.test(subject.determiner ?? '') &&
  /^(throw|toss|drape|hang|sling|fling|fold|pile|stack|prop|tuck|tie|pin|strap|roll|button|clasp|cross|spread|slick|braid|comb|crumple|scatter|strew|plant|bury|press)$/.test(
    sense.verb,
  );

/** Nodes of ", and" right before a place: 0 to 2. */
function linkBefore(nodes: readonly Node[], i: number): number {
  const [before, last] = [nodes[i - 2], nodes[i - 1]];
  if (last?.kind === 'comma') return 1;
  if (last?.kind !== 'and') return 0;
  return before?.kind === 'comma' ? 2 : 1;
}

/** `listed`: the last of a list of deeds, "rides to a castle, fights a dragon and kneels before the king". */
function follows(first: Verb, second: Verb, nodes: readonly Node[], i: number, listed: boolean): boolean {
  if (second.sense.verb === first.sense.verb) return false;
  const parted = nodes[i - 1]?.kind === 'comma' || nodes[i - 2]?.kind === 'comma';
  if (parted || listed) return !bothStill(first, second);
  return MOMENTARY.test(first.sense.verb) || MOMENTARY.test(second.sense.verb);
}

const bothStill = (a: Verb, b: Verb): boolean => a.sense.still && b.sense.still;
