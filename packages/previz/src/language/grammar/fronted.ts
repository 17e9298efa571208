/** What is said of somebody before they are named: "Wearing a straw hat, a dancer spins" as "a dancer, wearing …, spins". */
import { findConcept } from '../../concepts/index.ts';
import { phrases } from '../lexicon/index.ts';
import type { Node, NounPhrase } from './noun-phrase.ts';

/** Puts the participle clause that opens a sentence behind its subject. */
export function behindSubject(nodes: readonly Node[]): Node[] {
  if (!opensWithParticiple(nodes)) return [...nodes];
  const at = subjectAt(nodes);
  const subject = nodes[at];
  if (at < 0 || !subject) return [...nodes];
  const comma = nodes[at - 1] as Node;
  return [subject, comma, ...nodes.slice(0, at - 1), comma, ...nodes.slice(at + 1)];
}

/** "Humming, …", "Dressed in black, …", "In a yellow raincoat, …". */
function opensWithParticiple([first, second, third]: readonly Node[]): boolean {
  if (first?.kind === 'verb') return /^(gerund|participle)$/.test(first.form);
  // "Lost in thought, …", "Barefoot, …".
  if (first?.kind === 'phrase' && first.noun === null && first.name === null)
    return first.determiner === null && first.count === null && first.adjectives.length > 0;
  if (first?.kind !== 'preposition') return false;
  if (first.preposition === 'wearing') return true;
  const worn = second?.kind === 'phrase' && phrases().get(second.noun ?? '')?.garment !== undefined;
  return first.preposition === 'in' && worn && third?.kind !== 'preposition';
}

/** Where somebody is named, behind a comma, who then does something. */
function subjectAt(nodes: readonly Node[]): number {
  for (let at = 2; at < nodes.length; at++) {
    const verb = nodes[at + 1];
    if (verb === undefined) return -1;
    if (nodes[at]?.kind === 'be' || tellsDeed(nodes[at])) return -1;
    const acts = verb.kind === 'be' || tellsDeed(verb);
    if (nodes[at - 1]?.kind === 'comma' && isSomebody(nodes[at]) && acts) return at;
  }
  return -1;
}

const tellsDeed = (node: Node | undefined): boolean =>
  node?.kind === 'verb' && (node.form === 'finite' || node.form === 'base');

const isSomebody = (node: Node | undefined): node is NounPhrase =>
  node?.kind === 'phrase' &&
  (node.name !== null || /^(?:person|animal)$/.test(findConcept(node.noun ?? '')?.kind ?? ''));
