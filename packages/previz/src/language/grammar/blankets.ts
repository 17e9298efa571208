/** Who is under a blanket: in bed at bedtime, else wrapped in it. */
import type { BeatDraft } from './beat-draft.ts';
import type { DraftEntity } from './cast-list.ts';

const BLANKETS = /^(blanket|quilt|duvet|covers?|comforter|bedspread)$/;
const AT_BED =
  /\b(?:bed|bedtime|bedroom|pillows?|nightstand|bedside|asleep|sleep\w*|flashlight|torch|covers|duvet)\b/i;
const OUTDOORS = /^(campsite|beach|park|field|forest|meadow|lake|mountain|rooftop)$/;

/**
 * "all three under one blanket": nobody lies beneath it on the floor. `goToBed` brings the bed, with a blanket of its own.
 */
export function coverUp(
  beat: BeatDraft,
  cast: readonly DraftEntity[],
  goToBed: (person: DraftEntity) => void,
): void {
  const isBlanket = (id: string) => cast.some((e) => e.id === id && BLANKETS.test(e.noun));
  // "on the couch under a blanket": those on the couch are.
  for (const r of [...beat.relations]) {
    if (r.kind !== 'under' || !isBlanket(r.object)) continue;
    const sitters = beat.relations.filter((q) => /^(on|in)$/.test(q.kind) && q.object === r.subject);
    if (sitters.length > 0) beat.relations.splice(beat.relations.indexOf(r), 1);
    for (const q of sitters) beat.relations.push({ ...r, subject: q.subject });
  }
  const under = beat.relations.filter((r) => r.kind === 'under' && isBlanket(r.object));
  const people = cast.filter((e) => e.kind === 'person' && under.some((r) => r.subject === e.id));
  if (people.length === 0) return;
  const inBed = AT_BED.test(beat.text) && !OUTDOORS.test(beat.place.setting ?? '');
  for (const r of under) {
    const at = beat.relations.indexOf(r);
    if (inBed) beat.relations.splice(at, 1);
    else beat.relations[at] = { ...r, kind: 'wearing' };
  }
  if (!inBed) return;
  beat.place.setting ??= 'bedroom';
  for (const r of under) beat.mentions.delete(r.object);
  for (const person of people) goToBed(person);
}
