/** An operation has a patient on the table, whoever else is told of. */
import { findConcept } from '../../concepts/index.ts';
import { SOMEONE } from './agentless.ts';
import { type BeatDraft, mention, relate } from './beat-draft.ts';
import type { CastList, DraftEntity } from './cast-list.ts';

const TABLE = 'operating table';

/** "a surgeon operates, nurses around the table": around an operating table with somebody on it. */
export function layOut(cast: CastList, beat: BeatDraft, index: number, surgeon: DraftEntity): void {
  const concept = findConcept(TABLE);
  const person = findConcept('patient');
  if (!concept || !person) return;
  const named = cast.entities.find((e) => /(^|-)table$/.test(e.drawable) && beat.mentions.has(e.id));
  const table = named ?? cast.add({ ...SOMEONE, noun: TABLE, words: [TABLE] }, concept, 1, index);
  Object.assign(table, { drawable: concept.id, concept });
  mention(beat, table.id);
  // The table has its lamp.
  const lamps = cast.entities.filter((e) => /lamp|light/.test(e.drawable) && beat.mentions.has(e.id));
  for (const lamp of lamps) {
    beat.mentions.delete(lamp.id);
    beat.relations.splice(0, beat.relations.length, ...beat.relations.filter((r) => r.object !== lamp.id));
  }
  const team = cast.entities.filter(
    (e) =>
      e.kind === 'person' &&
      beat.mentions.has(e.id) &&
      /surgeon|nurse|doctor|assistant/.test(`${e.noun} ${e.drawable}`),
  );
  const others = cast.entities.filter(
    (e) => e.kind === 'person' && beat.mentions.has(e.id) && !team.includes(e),
  );
  const patient =
    others[0] ?? cast.add({ ...SOMEONE, noun: 'patient', words: ['patient'] }, person, 1, index);
  const lies = mention(beat, patient.id);
  lies.pose = 'sleep';
  lies.mood = 'asleep';
  relate(beat, { kind: 'on', subject: patient.id, object: table.id });
  for (const e of new Set([surgeon, ...team])) {
    const at = beat.relations.findIndex((r) => r.subject === e.id && r.object === table.id);
    if (at >= 0) beat.relations.splice(at, 1);
    relate(beat, { kind: 'touching', subject: e.id, object: patient.id });
    mention(beat, e.id).pose = 'work';
  }
}
