/** Whom one waits for, looks for, misses or telephones is not there. */
import type { BeatDraft } from './beat-draft.ts';
import { type DraftEntity, isLiving } from './cast-list.ts';
import type { Pending } from './reader-state.ts';

const FOR = /^(wait|look|search|hunt|long|yearn|call|cry|shout|hope|pray|wish)$/;
const OF = /^(dream|think|speak|talk|hear|know)$/;
const ALONE = /^(miss|remember|forget|phone|telephone|await|expect|text|e-?mail)$/;
const POLICE =
  /^(owner|landlord|boss|vet|plumber|lawyer|insurance|police|ambulance|doctor|firefighter|fire brigade|taxi|cab)$/;

/** True where the link says that its object is not in the frame. */
export function leavesAway({ preposition, verb, raw }: Pending, [object]: readonly DraftEntity[]): boolean {
  if (!verb || !object || !isLiving(object)) return false;
  if (preposition === null)
    return ALONE.test(verb.verb) || (verb.verb === 'call' && POLICE.test(object.noun));
  return (raw === 'for' && FOR.test(verb.verb)) || (/^(of|about)$/.test(raw ?? '') && OF.test(verb.verb));
}

/** Takes those who are not there out of the beat, unless it tells of something that they do. */
export function leaveAway(beat: BeatDraft, absent: readonly DraftEntity[]): void {
  for (const { id } of absent) {
    const said = beat.mentions.get(id);
    if (!said || said.pose !== null || said.verb !== null) continue;
    beat.mentions.delete(id);
    const about = beat.relations.filter((r) => r.subject !== id && r.object !== id);
    beat.relations.splice(0, beat.relations.length, ...about);
    for (const m of beat.mentions.values())
      if (m.towards && typeof m.towards === 'object' && m.towards.entity === id) m.towards = null;
  }
}
