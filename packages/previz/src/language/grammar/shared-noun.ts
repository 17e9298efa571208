import type { Node, NounPhrase } from './noun-phrase.ts';

const isColoured = (node: Node | undefined): node is NounPhrase =>
  node?.kind === 'phrase' && node.colours.length > 0;
const isHeadless = (node: Node | undefined): node is NounPhrase =>
  node?.kind === 'phrase' && node.noun === null && node.name === null;
const isOne = (phrase: NounPhrase): boolean => /^ones?$/.test(phrase.words.at(-1) ?? '');

const isCompared = ({ words, colours }: NounPhrase): boolean =>
  words[0] === 'the' && colours.length === 0 && /^(\w+(er|est)|first|second|last)$/.test(words[1] ?? '');

/** "a red, a green and a blue mug", "a red car and a blue one": the noun said once belongs to each. */
export const shareNouns = (nodes: readonly Node[]): Node[] =>
  nodes.map((node, i) => {
    if (!isHeadless(node) || isCompared(node)) return node;
    const said = isOne(node) && node.words.length > 1 ? nounBefore(nodes, i) : nounOfList(nodes, i);
    return said
      ? { ...node, noun: said.noun, modifiers: said.modifiers, plural: (node.count ?? 1) > 1 }
      : node;
  });

const nounBefore = (nodes: readonly Node[], i: number): NounPhrase | undefined =>
  nodes.slice(0, i).findLast((n): n is NounPhrase => n.kind === 'phrase' && n.noun !== null);

/** The first phrase behind a list of colours that has a noun; after "three cats, two black" there is none to wait for. */
function nounOfList(nodes: readonly Node[], i: number): NounPhrase | undefined {
  const first = nodes[i] as NounPhrase;
  const divides = nodes.slice(0, i).some((n) => n.kind === 'phrase' && (n.plural || (n.count ?? 1) > 1));
  if (!isColoured(first) || (first.determiner !== 'a' && (first.count === null || divides))) return undefined;
  for (let at = i + 1; at < nodes.length; at++) {
    const node = nodes[at];
    if (node?.kind === 'comma' || node?.kind === 'and') continue;
    if (!isColoured(node)) return undefined;
    if (!isHeadless(node)) return node;
  }
  return undefined;
}
