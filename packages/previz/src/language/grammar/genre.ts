import { findConcept } from '../../concepts/index.ts';
import { phrases } from '../lexicon/index.ts';
import type { Node } from './noun-phrase.ts';

/** "A sneaker commercial: …", "Game cutscene: …": what kind of film it is, before the first thing that happens. */
const GENRE =
  /^([^:.!?\n]{0,90}\b(?:commercial|advert|advertisement|ads?|tv spot|spot|campaign|trailer|teaser|cut-?scene|storyboard|animatic|shot list|shotlist|key art|concept art|level concept|level design|concept|treatment|brief|mood ?board|prompt|title|poster|banner|book cover|cover|music video|video|reel|explainer|promo|picture book|children'?s book|short film|short|logline|pitch|sequence|tale|story|comic|fable|film|movie|opening|intro|episode|thriller|horror|comedy|drama|romance|western|sci-fi|noir|fantasy)\b[^:.!?\n]{0,60}):\s+(?=\S)/i;

/** The heading and what follows it; null where the text has none. */
export function cutGenre(text: string): { heading: string; rest: string } | null {
  const found = text.match(GENRE);
  return found?.[1] ? { heading: found[1], rest: text.slice(found[0].length) } : null;
}

/**
 * Of a heading, what holds for every frame: cues and places. The product and the brand are not in the scene yet. Null
 * where somebody is in it: "the story of a mouse: …" is about the mouse.
 */
export function genreNodes(nodes: readonly Node[]): Node[] | null {
  return nodes.some((n) => n.kind === 'phrase' && isLiving(n.noun)) ? null : cuesAndPlaces(nodes);
}

/** What sentences about the pictures, not of what is in them, say of every frame. */
export function cuesAndPlaces(nodes: readonly Node[]): Node[] {
  return nodes.flatMap((node, i): Node[] => {
    const before = nodes[i - 1];
    if (node.kind === 'cue') return [node];
    const place = node.kind === 'phrase' && phrases().get(node.noun ?? '')?.place !== undefined;
    return place && before?.kind === 'preposition' && before.preposition === 'in' ? [before, node] : [];
  });
}

const isLiving = (noun: string | null): boolean => {
  const kind = noun === null ? undefined : findConcept(noun)?.kind;
  return kind === 'person' || kind === 'animal';
};
