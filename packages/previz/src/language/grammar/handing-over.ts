/** Verbs that put a thing into somebody's hands: "brings him a sandwich", "pours wine for her". */
import type { PoseId } from '../../model/figure.ts';
import { type BeatDraft, mention } from './beat-draft.ts';
import type { DraftEntity } from './cast-list.ts';
import type { VerbSense } from './items.ts';
import type { Node } from './noun-phrase.ts';
import type { Pending } from './reader-state.ts';

const HANDS_OVER = /^(bring|fetch|throw|toss|show|pour|slide|buy|sell|send|lend|return|present|get)$/;

/** What a body does with the thing alone: with a receiver it reaches out. */
const OWN_POSES: readonly (PoseId | null)[] = ['carry', 'hold', 'point', 'drink', 'walk', null];

const handsOver = (verb: VerbSense | null, receivers: readonly DraftEntity[]): verb is VerbSense =>
  verb !== null &&
  HANDS_OVER.test(verb.verb) &&
  receivers.length > 0 &&
  receivers.every((e) => e.kind !== 'thing');

function reachOut(beat: BeatDraft, givers: readonly DraftEntity[]): void {
  for (const { id } of givers) {
    const said = mention(beat, id);
    if (OWN_POSES.includes(said.pose)) said.pose = 'reach';
  }
}

/** "brings him a sandwich": whom the verb names first is the receiver, when a thing follows. */
export function asGift(
  beat: BeatDraft,
  link: Pending,
  receivers: readonly DraftEntity[],
  next: Node | undefined,
): Pending {
  const { verb } = link;
  if (link.preposition || link.passive || next?.kind !== 'phrase' || !handsOver(verb, receivers)) return link;
  reachOut(beat, link.from);
  return { ...link, verb: { ...verb, relation: 'giving' } };
}

/** "brings a sandwich to him", "pours wine for her": what is held or carried is given. True when it was so. */
export function giveTo(
  beat: BeatDraft,
  givers: readonly DraftEntity[],
  receivers: readonly DraftEntity[],
  verb: VerbSense | null,
): boolean {
  const [receiver] = receivers;
  if (!receiver || !handsOver(verb, receivers)) return false;
  const at = beat.relations.findIndex(
    (r) => /^(holding|carrying)$/.test(r.kind) && givers.some((e) => e.id === r.subject),
  );
  const held = beat.relations[at];
  if (!held || held.object === receiver.id) return false;
  beat.relations[at] = { kind: 'giving', subject: held.subject, object: held.object, second: receiver.id };
  reachOut(beat, givers);
  return true;
}
