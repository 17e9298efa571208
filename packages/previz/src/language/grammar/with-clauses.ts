/** "with a bottle rolling across the floor", "with a crate beside him": what "with" brings has a clause or a place of its own. */
import type { BeatDraft } from './beat-draft.ts';
import { BODY } from './body.ts';
import type { DraftEntity } from './cast-list.ts';
import type { Preposition } from './items.ts';
import type { Node } from './noun-phrase.ts';
import type { Pending } from './reader-state.ts';

type Verb = Extract<Node, { kind: 'verb' }>;

/** What is done without hands, or to a thing that lies about. */
const OF_THINGS =
  /^(burn|glow|float|fly|hang|fall|shine|drip|spin|roll|melt|swing|flutter|ring|boil|blow|flicker|smoke|explode|crash|drift|pass|sink|rise|lie|flash|steam|sparkle|stand|sit|lean|rest|play|whistle|tick|curl|dangle|simmer|bubble|crackle|blink|hum|smoulder|smolder|gather|scatter|pile|stack|prop|heap|strew|spread|bob|sway|creak|rattle|trail|spill|pour|tower|loom|stretch)$/;

const PLACES =
  /^(in|on|under|behind|above|below|in-front-of|left-of|right-of|between|flanking|next-to|around|against|by)$/;

/** Behind "his": not on the body, but by it. */
const BY_BODY = /^(foot|side|heel)$/;

/** Does what "with" brought do what the verb behind it says? `acted`: the clause has a verb already. */
export function doesItself(
  link: Pending | null,
  brought: readonly DraftEntity[],
  verb: Verb,
  acted: boolean,
  next: Node | undefined,
): boolean {
  if (link?.preposition !== 'with' || !(acted || link.apart || link.opens)) return false;
  if (!/^(gerund|participle)$/.test(verb.form) || brought.length === 0) return false;
  if (link.apart || brought.every((e) => e.kind !== 'thing')) return true;
  return OF_THINGS.test(verb.sense.verb) || (verb.form === 'participle' && next?.kind === 'preposition');
}

/** Where something is that nobody has in hand. */
const BESIDE =
  /^(above|below|under|behind|in-front-of|next-to|around|against|left-of|right-of|between|flanking)$/;
/** Done together with whom one is with. */
const BOTH_DO =
  /^(sit|lie|sleep|stand|live|ride|sail|travel|walk|run|play|float|fly|swim|rest|wait|drive|row|jump|hide)$/;

/** Is what "with" brought where the preposition behind it says? */
export function isPlacedItself(
  link: Pending | null,
  brought: readonly DraftEntity[],
  preposition: Preposition,
  next: Node | undefined,
  done: string | null,
): boolean {
  if (link?.preposition !== 'with' || brought.length === 0) return false;
  if (link.from.every((e) => e.kind === 'thing')) return false;
  const byBody = next?.kind === 'phrase' && BY_BODY.test(next.noun ?? '') && next.determiner !== null;
  if (byBody) return /^(at|by|next-to|on)$/.test(preposition);
  if (!PLACES.test(preposition)) return false;
  if (next?.kind === 'pronoun') return true;
  if (next?.kind !== 'phrase' || BODY.test(next.noun ?? '')) return false;
  if (link.apart) return true;
  // "sings with a suitcase in front of a tree": what one plays or works with is on a bench with its player.
  const beast = brought.every((e) => e.kind === 'animal') && /^(in|on)$/.test(preposition);
  if (done === null) return false;
  return BESIDE.test(preposition) ? !isTakenAlong(brought, done) : beast && !BOTH_DO.test(done);
}

/** Higher than this, metres, nobody stands about with it in hand. */
const IN_HAND = 1.3;
const NOT_PORTABLE = /^(furniture|building|vehicle|plant|nature|food|sign)$/;

/** "fights with a sword in front of a castle", "waits with a suitcase in front of the station": in the hands. */
const isTakenAlong = (brought: readonly DraftEntity[], done: string): boolean =>
  brought.every(
    ({ kind, concept }) =>
      kind === 'thing' &&
      (concept.category === 'weapon' ||
        (BOTH_DO.test(done) && concept.height < IN_HAND && !NOT_PORTABLE.test(concept.category))),
  );

/** Nobody has in hand what does or lies somewhere by itself. */
export function letGo({ relations }: BeatDraft, link: Pending, brought: readonly DraftEntity[]): void {
  const ids = new Set(brought.map((e) => e.id));
  const held = (r: (typeof relations)[number]) =>
    ids.has(r.object) && /^(holding|next-to|in)$/.test(r.kind) && link.from.some((e) => e.id === r.subject);
  relations.splice(0, relations.length, ...relations.filter((r) => !held(r)));
}
