/** Behind a phrase that stands by itself: whether what comes is said of it, or of whom the sentence is about. */

import { phrases } from '../lexicon/index.ts';
import { BODY } from './body.ts';
import { type DraftEntity, genderOf } from './cast-list.ts';
import type { Node } from './noun-phrase.ts';

/** What beasts alone do. */
const BEASTS_DO =
  /^(bark|growl|purr|meow|howl|whinny|neigh|snort|graze|peck|wag|sniff|lick|chirp|flutter|perch|swoop|hover|circle|gallop|trot|prowl|pounce|pant|roost|nest|flap|curl)$/;

/** What beasts have and people have not, or have as well. */
const BEASTS_HAVE =
  /^(tail|wing|paw|claw|fur|feather|beak|horn|mane|ear|collar|leash|stripe|spot|antler|hoof|whisker)$/;

/** "…, holding a cup", "…, with a scar on his cheek": it opens what is said of somebody. */
const describes = (node: Node | undefined): boolean =>
  node?.kind === 'preposition' || (node?.kind === 'verb' && /^(gerund|participle)$/.test(node.form));

/** "…, sleeves rolled up", "…, eyes closed", "…, barefoot". */
const isOfBody = (node: Node | undefined): boolean =>
  node?.kind === 'phrase' &&
  (node.noun === null
    ? node.adjectives.some((a) => a.mood ?? a.garment ?? a.pose)
    : BODY.test(node.noun) || (node.determiner === null && phrases().get(node.noun)?.garment !== undefined));

/** True when the piece behind the comma at `at` is said of `main` again, not of `near`, of whom the piece before told. */
export function isOfMain(
  nodes: readonly Node[],
  at: number,
  near: readonly DraftEntity[],
  main: readonly DraftEntity[],
): boolean {
  const next = nodes[at + 1];
  const body = isOfBody(next);
  if (!describes(next) && !body) return false;
  if (near.every((e) => e.kind === 'thing')) return !body || main.some((e) => e.kind === 'person');
  if (!main.some((e) => e.kind === 'person')) return false;
  const piece = pieceFrom(nodes, at + 1);
  if (near.every((e) => e.kind !== 'person')) return !isBeasts(piece);
  const said = piece.map(genderIn).find((g) => g !== null);
  const has = (who: readonly DraftEntity[]) => who.some((e) => [said, null].includes(genderOf(e)));
  return said !== undefined && has(main) && !has(near);
}

function pieceFrom(nodes: readonly Node[], from: number): readonly Node[] {
  const end = nodes.findIndex((n, i) => i > from && n.kind === 'comma');
  return nodes.slice(from, end < 0 ? undefined : end);
}

const isBeasts = (piece: readonly Node[]): boolean =>
  piece.some(
    (n, i) =>
      (n.kind === 'phrase' && (n.determiner === 'its' || BEASTS_HAVE.test(n.noun ?? ''))) ||
      (i === 0 && n.kind === 'verb' && BEASTS_DO.test(n.sense.verb)),
  );

function genderIn(node: Node): 'female' | 'male' | null {
  const word = node.kind === 'phrase' ? node.determiner : node.kind === 'pronoun' ? node.pronoun : null;
  if (word === 'her' || word === 'she') return 'female';
  return word === 'his' || word === 'he' ? 'male' : null;
}
