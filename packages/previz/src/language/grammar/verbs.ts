/** What a verb does to the one who does it. */
import type { PoseId } from '../../model/figure.ts';
import type { Mention, RelationKind } from '../../model/script.ts';
import { SEATED_HANDS } from '../../model/sitting.ts';
import type { BeatDraft } from './beat-draft.ts';
import type { CastList, DraftEntity } from './cast-list.ts';
import type { VerbSense } from './items.ts';
import type { Draft } from './traits.ts';

/** Poses that a more telling one may replace. */
const WEAK = new Set<PoseId | null>([null, 'stand', 'hold']);
/** Poses that hands may add to without changing the pose. */
const KEEPS =
  /^(sit|lie|kneel|walk|run|ride|drive|swim|fly|climb|jump|dance|fall|sleep|crouch|cross-legged)$/;

/** What is done beside whatever else one does. */
const BEARS = /^(wear|carry|hold|bear|have)$/;
/** How one is while at something: "stands at a table repairing a radio" repairs it. */
const IN_POSTURE =
  /^(stand|wait|stay|sit|perch|kneel|crouch|squat|hunch|stoop|lie|lean|float|hang|hover|bend)$/;

const isSeat = (pose: PoseId | null): pose is 'sit' | 'cross-legged' =>
  pose === 'sit' || pose === 'cross-legged';

/** Takes a pose on; who sat does it from the seat. */
export function takePose(here: Draft<Mention>, pose: PoseId): void {
  if (isSeat(here.pose) && (pose === 'hold' || SEATED_HANDS.has(pose))) here.posture = here.pose;
  here.pose = pose;
}

/** The deed is told by its own verb, whatever posture it is done in. */
const tells = (here: Draft<Mention>, sense: VerbSense): boolean =>
  IN_POSTURE.test(here.verb ?? '') && sense.relation !== null && !sense.still && !BEARS.test(sense.verb);

export function actOut(here: Draft<Mention>, entity: DraftEntity, sense: VerbSense): void {
  if (sense.mood && entity.kind !== 'thing') here.mood = sense.mood;
  // "a mug of tea going cold": it goes nowhere.
  if (sense.verb === 'go' && entity.kind === 'thing' && entity.concept.category !== 'vehicle') return;
  if (sense.pose === null) {
    // Clothes are worn and bags carried whatever else is done.
    if (here.verb === null || BEARS.test(here.verb) || tells(here, sense)) here.verb = sense.verb;
    return;
  }
  if (/^(play|perform)$/.test(sense.verb) && entity.drawable === 'musician') {
    here.pose = 'play-guitar';
    here.verb = 'play';
    return;
  }
  if (/^(dream|imagine)$/.test(here.verb ?? '') && !/^(dream|imagine)$/.test(sense.verb)) {
    here.pose = sense.pose;
    return;
  }
  if (sense.pose !== null && SEATED_HANDS.has(sense.pose) && isSeat(here.pose)) {
    takePose(here, sense.pose);
    here.verb = sense.verb;
    return;
  }
  if (isSeat(sense.pose) && SEATED_HANDS.has(here.pose)) {
    here.posture = sense.pose;
    return;
  }
  // Who prays is on the knees.
  const prays = here.pose === 'kneel' && sense.verb === 'pray';
  if (here.verb === 'pray' && sense.pose === 'kneel') return;
  const better = prays || WEAK.has(here.pose) || !KEEPS.test(here.pose ?? '');
  if (!better || (here.pose !== null && WEAK.has(sense.pose))) {
    const carries = here.pose === 'carry' && BEARS.test(here.verb ?? '');
    if (carries || tells(here, sense)) here.verb = sense.verb;
    return;
  }
  here.pose = sense.pose;
  here.verb = sense.verb;
}

const BOWED_OR_BLOWN =
  /^(violin|fiddle|viola|trumpet|saxophone|flute|clarinet|trombone|recorder|harmonica|oboe|tuba|bagpipes|accordion|bugle|horn)$/;

/** "A man with a violin … He plays": on what he has with him. */
export function playsOn(
  beats: readonly BeatDraft[],
  cast: CastList,
  player: DraftEntity,
): DraftEntity | null {
  for (const { relations } of beats.toReversed())
    for (const { kind, subject, object } of relations) {
      const held =
        subject === player.id &&
        /^(holding|touching|looking-at)$/.test(kind) &&
        cast.entities.find((e) => e.id === object);
      if (held && (STRUMMED.test(held.noun) || BOWED_OR_BLOWN.test(held.noun))) return held;
    }
  return null;
}

const KICKED = /^(football|soccer|soccer ball|soccer football)$/;
const STRUMMED =
  /^(guitar|ukulele|banjo|lute|bass|electric guitar|cello|harp|double bass|upright bass|contrabass)$/;
const BOWED = /^(violin|fiddle|viola)$/;

/** "plays": the piano, football, cards. */
export function playing(object: DraftEntity | undefined): { pose: PoseId; relation: RelationKind } | null {
  if (object?.kind !== 'thing') return null;
  if (STRUMMED.test(object.noun)) return { pose: 'play-guitar', relation: 'holding' };
  if (BOWED.test(object.noun)) return { pose: 'violin', relation: 'holding' };
  if (KICKED.test(object.noun)) return { pose: 'kick', relation: 'next-to' };
  if (/^(piano|organ|drum-kit|harpsichord)$/.test(object.drawable))
    return { pose: 'sit', relation: 'touching' };
  if (/^(piano|drum|keyboard|organ|chess|computer|arcade|drum kit)$/.test(object.noun))
    return { pose: 'sit', relation: 'touching' };
  if (object.concept.category === 'sport' || /ball|tennis|frisbee/.test(object.noun))
    return { pose: 'throw', relation: 'holding' };
  return { pose: 'hold', relation: 'holding' };
}
