/** What a word for a person brings along unsaid: the cyclist's bicycle, the pianist's piano, the car of who drives. */
import { isIndoor } from '../../concepts/catalogues.ts';
import { findConcept } from '../../concepts/index.ts';
import type { PoseId } from '../../model/figure.ts';
import type { RelationKind } from '../../model/script.ts';
import { SOMEONE } from './agentless.ts';
import { type BeatDraft, mention, relate } from './beat-draft.ts';
import { coverUp } from './blankets.ts';
import type { CastList, DraftEntity } from './cast-list.ts';
import { intoSaddle } from './saddles.ts';
import { layOut } from './surgery.ts';

const MOUNTS: Readonly<Record<string, string>> = {
  cyclist: 'bicycle',
  biker: 'motorcycle',
  motorcyclist: 'motorcycle',
  horseman: 'horse',
  horsewoman: 'horse',
  jockey: 'horse',
  rider: 'horse',
  'delivery rider': 'scooter',
  'bike courier': 'bicycle',
  'bicycle courier': 'bicycle',
  'cycle courier': 'bicycle',
  'bike messenger': 'bicycle',
  'bicycle messenger': 'bicycle',
};
const INSTRUMENTS: Readonly<Record<string, string>> = {
  pianist: 'piano',
  drummer: 'drum kit',
  violinist: 'violin',
  cellist: 'cello',
  guitarist: 'guitar',
  saxophonist: 'saxophone',
  trumpeter: 'trumpet',
  flutist: 'flute',
  harpist: 'harp',
  accordionist: 'accordion',
  'double bassist': 'double bass',
};
/** Who works at screens, and what they work at. */
const AT_SCREENS =
  /^(hacker|programmer|coder|developer|gamer|streamer|trader|analyst|office worker|video editor|editor|designer|student|detective|security guard|guard)$/;
const SCREENS = /^(computer-monitor|desktop-computer|computer|laptop|laptop-computer|keyboard)$/;

/** What is done by who is named after it, where nothing else is said. */
const TRADES: readonly (readonly [RegExp, string, PoseId])[] = [
  [/sweeper$/, 'sweep', 'sweep'],
  [/^juggler$/, 'juggle', 'juggle'],
  [/\b(?:street|stage) magician$|^(?:illusionist|conjurer)$/, 'conjure', 'cast'],
];

const PLAYS = /^(play|perform|practise|practice)$/;
/** What is done in the saddle. */
const COMES =
  /^(arrive|pass|come|approach|cross|travel|leave|return|climb|descend|speed|race|coast|overtake|swerve|wobble|wind|tour|commute|head)$/;
/** At a traffic light one stays in the saddle, or at the wheel. */
const WAITS = /^(wait|stop|halt|brake|pause|idle|stand|sit)$/;
const IN_USE = /^(riding|driving|holding|touching|in|on|pushing|carrying)$/;

const AFLOAT = /^(sail|row|paddle|float|drift)$/;
const VESSEL = /boat|raft|canoe|kayak|gondola|yacht|ship$/;

interface Reader {
  readonly cast: CastList;
  readonly beats: readonly BeatDraft[];
  readonly excluded: ReadonlySet<string>;
}

/** Adds to each beat what its people must have to do what they do. */
export function addImplied({ cast, beats, excluded }: Reader): void {
  for (const [i, beat] of beats.entries()) {
    underFireworks(cast, beat);
    layTable(cast, beat);
    harness(cast, beat, i);
    intoSaddle(cast, beat, i, excluded.has('people'));
    coverUp(beat, cast.entities, (person) => {
      const here = mention(beat, person.id);
      if (here.pose === null || here.pose === 'stand') here.pose = 'sit';
      add(cast, beat, i, { ...person, count: 1 }, 'bed', 'in');
    });
    for (const person of cast.entities.filter((e) => e.kind === 'person')) {
      const here = beat.mentions.get(person.id);
      if (!here) continue;
      const busy = beat.relations.some((r) => r.subject === person.id && IN_USE.test(r.kind));
      if (AFLOAT.test(here.verb ?? '') && !busy) putAboard(cast, beats.slice(0, i + 1), person.id);
      const bring = (noun: string, kind: RelationKind) => add(cast, beat, i, person, noun, kind);
      const trade =
        here.verb === null && here.pose === null && !busy
          ? TRADES.find(([noun]) => noun.test(person.noun))
          : undefined;
      if (trade) [, here.verb, here.pose] = trade;
      if (person.noun === 'gondolier' && !busy && !cast.entities.some((e) => VESSEL.test(e.drawable)))
        bring('gondola', 'in');
      if (here.verb === 'operate' && /surgeon|doctor/.test(person.drawable)) layOut(cast, beat, i, person);
      if (here.pose === 'sleep') dozeAtDesk(cast, beat, i, person);
      if (AT_SCREENS.test(person.noun) && here.verb === null && !busy) sitAtScreens(cast, beat, i, person);
      const atLight =
        WAITS.test(here.verb ?? '') &&
        cast.entities.some((e) => e.drawable === 'traffic-light' && beat.mentions.has(e.id));
      if (atLight && !busy && /driver|cabbie|trucker/.test(person.noun)) here.pose = 'drive';
      const drives =
        here.pose === 'drive' &&
        (here.verb === 'drive' || atLight) &&
        !busy &&
        !rodeBefore(beats.slice(0, i), person.id);
      if (drives)
        bring(cast.entities.find((e) => e.concept.category === 'vehicle')?.noun ?? 'car', 'driving');
      const mount = comesIn(beats.slice(0, i + 1))
        ? undefined
        : person.noun === 'rider'
          ? beastOfBurden(cast)
          : MOUNTS[person.noun];
      const instrument =
        PLAYS.test(here.verb ?? '') ||
        (here.pose === null && here.verb === null) ||
        (/^(stand|sit|wait|busk)$/.test(here.verb ?? '') && here.pose !== 'lie')
          ? INSTRUMENTS[person.noun]
          : undefined;
      const comes = COMES.test(here.verb ?? '') || atLight;
      const hurt = person.traits.mood === 'pained' && here.verb === null;
      const helped = [...beat.mentions.values()].some((m) => /^(kneel|crouch)$/.test(m.pose ?? ''));
      if (hurt && helped) here.pose ??= 'lie';
      const apart = hurt || (mount && isToldApart(cast, beat, mount));
      if (
        mount &&
        !apart &&
        !busy &&
        (comes || here.verb === 'ride' || here.pose === null || here.pose === 'ride' || here.pose === 'run')
      ) {
        if (here.pose !== 'cheer') here.pose = 'ride';
        bring(mount, 'riding');
      } else if (instrument && !busy) {
        const sits = /^(piano|drum kit)$/.test(instrument);
        here.pose = sits ? 'sit' : 'play-guitar';
        bring(instrument, sits ? 'touching' : 'holding');
      }
    }
  }
}

/** A carriage that goes has a horse before it. */
function harness(cast: CastList, beat: BeatDraft, index: number): void {
  const carriage = cast.entities.find((e) => CARRIAGE.test(e.noun) && beat.mentions.has(e.id));
  const concept = findConcept('horse');
  if (!carriage || !concept || carriage.count > 1) return;
  const drawn = beat.relations.some(
    (r) => /^(pulling|pushing|leading)$/.test(r.kind) && r.object === carriage.id,
  );
  const horses = cast.entities.some(
    (e) => /horse|pony|donkey|ox|mule/.test(e.drawable) && beat.mentions.has(e.id),
  );
  const goes =
    beat.mentions.get(carriage.id)?.verb != null ||
    beat.relations.some((r) => r.object === carriage.id && /^(in|riding|driving|on)$/.test(r.kind));
  if (drawn || horses || !goes) return;
  const horse = cast.add({ ...SOMEONE, noun: 'horse', words: ['horse'] }, concept, 1, index);
  mention(beat, horse.id).pose = 'pull';
  relate(beat, { kind: 'pulling', subject: horse.id, object: carriage.id });
}

const CARRIAGE = /^(?:carriage|horse carriage|buggy|stagecoach|hansom|hansom cab|landau|coach and four)$/;

/** "breakfast table, pancakes, orange juice": laid, where nothing else is said of what there is to eat. */
function layTable({ entities }: CastList, beat: BeatDraft): void {
  const here = entities.filter((e) => beat.mentions.has(e.id));
  const tables = here.filter((e) => TABLES.test(e.drawable));
  const [table] = tables;
  if (!table || tables.length > 1) return;
  const alone = here.every((e) => e.kind === 'thing');
  for (const e of here) {
    const small = e.kind === 'thing' && e !== table && e.concept.height < ON_TABLE;
    const fare = alone || /^(?:food|container)$/.test(e.concept.category);
    const living = (id: string) => entities.some((q) => q.id === id && q.kind !== 'thing');
    const told = beat.relations.some(
      (r) => r.subject === e.id || (r.object === e.id && (living(r.subject) || r.kind !== 'in')),
    );
    if (small && fare && !told && beat.mentions.get(e.id)?.verb === null)
      relate(beat, { kind: 'on', subject: e.id, object: table.id });
  }
}

const TABLES = /(?:^|-)table$/;
/** Metres. */
const ON_TABLE = 0.5;

/** They are seen in a dark sky, and so by whom watches them. */
function underFireworks({ entities }: CastList, beat: BeatDraft): void {
  if (!entities.some((e) => e.drawable === 'fireworks' && beat.mentions.has(e.id))) return;
  beat.place.hour ??= 'night';
  beat.place.setting ??= 'city-skyline';
}

/** "his bicycle lying next to them": nobody is riding it. */
function isToldApart(cast: CastList, beat: BeatDraft, mount: string): boolean {
  const drawable = findConcept(mount)?.id;
  const own = cast.entities.find((e) => e.drawable === drawable && beat.mentions.has(e.id));
  if (!own) return false;
  return beat.mentions.get(own.id)?.verb != null || beat.relations.some((r) => r.subject === own.id);
}

/** "asleep on a pile of books": at the desk that they lie on. */
function dozeAtDesk(cast: CastList, beat: BeatDraft, index: number, person: DraftEntity): void {
  const at = beat.relations.findIndex(
    (r) =>
      r.kind === 'on' &&
      r.subject === person.id &&
      PAPERS.test(cast.entities.find((e) => e.id === r.object)?.drawable ?? ''),
  );
  const papers = beat.relations[at]?.object;
  if (papers === undefined) return;
  beat.relations.splice(at, 1);
  add(cast, beat, index, person, 'desk', 'on');
  const desk = cast.entities.find((e) => e.drawable === 'desk');
  if (desk) relate(beat, { kind: 'on', subject: papers, object: desk.id });
}

/** What one falls asleep over. */
const PAPERS =
  /^(book|open-book|stack-of-books|notebook|newspaper|laptop|laptop-computer|keyboard|sheet-of-paper|document)$/;

/** "a hacker lit by three monitors": at a desk, with the screens on it. */
function sitAtScreens(cast: CastList, beat: BeatDraft, index: number, person: DraftEntity): void {
  const free = (e: DraftEntity) =>
    beat.mentions.has(e.id) && !beat.relations.some((r) => r.subject === e.id || r.kind === 'holding');
  const screens = cast.entities.filter((e) => SCREENS.test(e.drawable) && free(e));
  if (screens.length === 0 || cast.entities.some((e) => /desk|table/.test(e.drawable))) return;
  const here = mention(beat, person.id);
  if (here.pose !== null && here.pose !== 'sit') return;
  here.pose = 'type';
  add(cast, beat, index, person, 'desk', 'next-to');
  const desk = cast.entities.findLast((e) => e.drawable === 'desk');
  if (desk) here.towards = { entity: desk.id };
  for (const screen of desk ? screens : []) {
    const at = beat.relations.findIndex((r) => r.object === screen.id && r.subject === person.id);
    if (at >= 0) beat.relations.splice(at, 1);
    relate(beat, { kind: 'on', subject: screen.id, object: desk?.id ?? '' });
  }
}

/** "They build a raft. They float down the river.": on it. */
function putAboard(cast: CastList, beats: readonly BeatDraft[], person: string): void {
  const beat = beats.at(-1);
  const vessel = cast.entities.find(
    (e) => VESSEL.test(e.drawable) && beats.some((b) => b.mentions.has(e.id)),
  );
  if (!beat || !vessel) return;
  mention(beat, vessel.id);
  relate(beat, { kind: vessel.drawable === 'raft' ? 'on' : 'in', subject: person, object: vessel.id });
  const here = mention(beat, person);
  if (here.pose === 'swim') here.pose = 'sit';
}

/** The rider of a caravan sits on a camel. */
const beastOfBurden = ({ entities }: CastList): string =>
  entities.some((e) => /horse|pony|motorcycle|scooter|bicycle/.test(e.drawable))
    ? 'horse'
    : (entities.find((e) => /^(?:camel|elephant|donkey|dragon|ostrich|reindeer)$/.test(e.drawable))?.noun ??
      'horse');

/** Into a diner one comes on foot. */
const comesIn = (beats: readonly BeatDraft[]): boolean =>
  isIndoor(beats.findLast((b) => b.place.setting !== null)?.place.setting ?? '');

const rodeBefore = (beats: readonly BeatDraft[], person: string): boolean =>
  beats.some((b) => b.relations.some((r) => r.subject === person && /^(in|driving|riding)$/.test(r.kind)));

function add(
  cast: CastList,
  beat: BeatDraft,
  index: number,
  person: DraftEntity,
  noun: string,
  kind: RelationKind,
): void {
  const concept = findConcept(noun);
  if (!concept) return;
  // Three riders do not share the one horse that an earlier line put there.
  const known = cast.entities.find(
    (e) => e.drawable === concept.id && (kind !== 'riding' || e.count >= person.count),
  );
  const thing = known ?? cast.add({ ...SOMEONE, noun, words: [noun] }, concept, person.count, index);
  mention(beat, thing.id);
  relate(beat, { kind, subject: person.id, object: thing.id });
}
