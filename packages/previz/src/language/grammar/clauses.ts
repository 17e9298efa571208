import type { Node } from './noun-phrase.ts';

/** Things done in an instant: what is told after them happens after them. */
const MOMENTARY =
  /^(find|discover|open|close|pick|take|grab|catch|throw|toss|drop|enter|leave|arrive|land|plant|jump|leap|wake|turn|pull|light|hand|give|climb|fall|lose|steal|escape|meet|notice|spot|see|hide|stop|start|unlock|kiss|step|run|chase|rescue|save|return|hug|wave|salute|cheer|kick)$/;

type Verb = Extract<Node, { kind: 'verb' }>;

/** A verb that can be the second of two things one subject does. */
const isMain = (node: Node | undefined): node is Verb =>
  node?.kind === 'verb' && node.form !== 'gerund' && node.sense.verb !== 'be';

/**
 * "walks in, finds a key and opens the door": one piece for each thing that is done after another, the subject in the
 * first only. "sits and reads" is one thing; so is a relative clause with its verb.
 */
export function cutClauses(nodes: readonly Node[]): Node[][] {
  const pieces: Node[][] = [];
  let open: Node[] = [];
  let verb: Verb | null = null;
  for (const [i, node] of nodes.entries()) {
    const link = linkBefore(nodes, i);
    if (isMain(node) && verb && link > 0 && follows(verb, node, nodes, i)) {
      pieces.push(open.slice(0, open.length - link));
      open = [];
    }
    if (isMain(node)) verb = node;
    open.push(node);
  }
  return [...pieces, open];
}

/** Nodes of ", and" right before a place: 0 to 2. */
function linkBefore(nodes: readonly Node[], i: number): number {
  const [before, last] = [nodes[i - 2], nodes[i - 1]];
  if (last?.kind === 'comma') return 1;
  if (last?.kind !== 'and') return 0;
  return before?.kind === 'comma' ? 2 : 1;
}

function follows(first: Verb, second: Verb, nodes: readonly Node[], i: number): boolean {
  if (second.sense.verb === first.sense.verb) return false;
  if (nodes[i - 1]?.kind === 'comma' || nodes[i - 2]?.kind === 'comma') return !bothStill(first, second);
  return MOMENTARY.test(first.sense.verb) || MOMENTARY.test(second.sense.verb);
}

const bothStill = (a: Verb, b: Verb): boolean => a.sense.still && b.sense.still;
