/** Two wheels go nowhere alone: whoever races, weaves or delivers on a bicycle rides it, and one that moves by itself has its rider. */
import { findConcept } from '../../concepts/index.ts';
import type { RelationKind } from '../../model/script.ts';
import { SOMEONE } from './agentless.ts';
import { type BeatDraft, mention, relate } from './beat-draft.ts';
import type { CastList, DraftEntity } from './cast-list.ts';

/** Who rides it when nobody is named. */
const RIDERS: readonly (readonly [wheels: RegExp, rider: string])[] = [
  [/^(?:bicycle|tricycle|mountain-bike|racing-bicycle)$/, 'cyclist'],
  [/^(?:motorcycle|motor-scooter|scooter|moped|dirt-bike|racing-motorcycle)$/, 'motorcyclist'],
];
const BOARDS = /^(?:skateboard|kick-scooter|longboard)$/;

const riderOf = ({ drawable }: DraftEntity): string | undefined =>
  RIDERS.find(([wheels]) => wheels.test(drawable))?.[1];

const GOES =
  /^(?:race|speed|weave|zoom|cruise|swerve|hurtle|tear|roar|commute|deliver|rush|dash|hurry|fly|escape|flee|chase|pass|overtake|come|approach|arrive|drive|go|travel|cross|turn|run|bolt|wind|coast|roll|head)$/;
const IN_HAND: ReadonlySet<RelationKind> = new Set(['carrying', 'holding', 'giving']);
const AT_HAND: ReadonlySet<RelationKind> = new Set(['on', 'in', 'riding', 'touching', 'holding', 'driving']);

/** Puts those who go by two wheels into the saddle; `empty`: nobody is to be seen who is not named. */
export function intoSaddle(cast: CastList, beat: BeatDraft, index: number, empty: boolean): void {
  holdBack(cast, beat);
  const here = cast.entities.filter((e) => beat.mentions.has(e.id));
  for (const wheels of here) {
    const rider = riderOf(wheels);
    if (!rider && !BOARDS.test(wheels.drawable)) continue;
    const users = beat.relations.filter(
      (r) => r.object === wheels.id && AT_HAND.has(r.kind) && isPerson(cast, r.subject),
    );
    for (const r of users) {
      const who = mention(beat, r.subject);
      if (!GOES.test(who.verb ?? '')) continue;
      who.pose = 'ride';
      // the hands are at the bar: what they bring is on the rack
      for (const [i, q] of beat.relations.entries()) {
        const load = q.subject === r.subject && q.object !== wheels.id && IN_HAND.has(q.kind);
        if (q === r) beat.relations[i] = { ...q, kind: 'riding' };
        else if (load) beat.relations[i] = { kind: 'on', subject: q.object, object: wheels.id };
      }
    }
    const verb = beat.mentions.get(wheels.id)?.verb ?? '';
    const hunt = beat.relations.some(
      (r) => r.kind === 'chasing' && (r.object === wheels.id || r.subject === wheels.id),
    );
    const involved = beat.relations.some(
      (r) =>
        [r.subject, r.object].includes(wheels.id) &&
        isPerson(cast, r.subject === wheels.id ? r.object : r.subject),
    );
    const concept = rider && findConcept(rider);
    if (empty || !concept || involved || !(hunt || GOES.test(verb))) continue;
    const person = cast.add({ ...SOMEONE, noun: rider, words: [rider] }, concept, wheels.count, index);
    mention(beat, person.id).pose = 'ride';
    relate(beat, { kind: 'riding', subject: person.id, object: wheels.id });
  }
}

/** A bicycle's own parts, by which one holds it who runs along. */
const HELD_BY = /^(?:saddle|seat|handlebars?|bike seat|bicycle seat)$/;

/** "holding the saddle": of the bicycle that somebody learns to ride. */
function holdBack(cast: CastList, beat: BeatDraft): void {
  const wheels = cast.entities.find((e) => riderOf(e));
  const part = cast.entities.find(
    (e) => e.kind === 'thing' && HELD_BY.test(e.noun) && beat.mentions.has(e.id),
  );
  const at = beat.relations.findIndex((r) => r.object === part?.id && AT_HAND.has(r.kind));
  const hold = beat.relations[at];
  if (!wheels || !part || !hold) return;
  beat.relations[at] = { kind: 'pushing', subject: hold.subject, object: wheels.id };
  beat.mentions.delete(part.id);
  mention(beat, wheels.id);
}

const isPerson = (cast: CastList, id: string): boolean =>
  cast.entities.find((e) => e.id === id)?.kind === 'person';
