import type {
  Beat,
  CameraWords,
  Entity,
  Mention,
  PlaceWords,
  Relation,
  Script,
  ThingState,
} from '../model/script.ts';
import { createRng } from '../random/rng.ts';
import { enact } from './enact.ts';
import { defaultSetting, type FindDrawable, isInside, isOutOfDoors } from './place.ts';
import { isNewDay, sceneFrom, withHours } from './scene.ts';
import { inTheirStates, isLetGo, statesAfter } from './states.ts';

/** A beat with everything carried over that stays true from the beats before. */
export interface Moment {
  readonly beat: number;
  /** Told in the sentence of the moment before. */
  readonly goesOn: boolean;
  /** Named in the beat itself, the first most of all. */
  readonly mentions: readonly Mention[];
  /** Still around from the beat before: seen in wide shots only. */
  readonly carried: readonly Mention[];
  readonly relations: readonly Relation[];
  readonly place: PlaceWords & { readonly setting: string };
  readonly camera: CameraWords;
}

export const entitiesOf = (script: Script): ReadonlyMap<string, Entity> =>
  new Map(script.entities.map((e) => [e.id, e]));

const GRIPS: ReadonlySet<Relation['kind']> = new Set(['holding', 'carrying', 'wearing', 'riding', 'leading']);

/** Every beat as a moment: places carry over, held props stay with their holder, companions stay around. */
export function momentsOf(script: Script, find: FindDrawable, seed: number): Moment[] {
  const entities = entitiesOf(script);
  const isPerson = (id: string) => entities.get(id)?.kind === 'person';
  const isWeapon = (id: string) => find(entities.get(id)?.drawable ?? '')?.category === 'weapon';
  const portable = (id: string) => isPortable(entities.get(id), find);
  const beats = withHours(script.beats);
  const out: Moment[] = [];
  const drawables = (id: string) => drawableOf(entities.get(id), find).drawable;
  let states: ReadonlyMap<string, ThingState> = new Map();
  for (const [i, beat] of beats.entries()) {
    const before = out[i - 1];
    const named = alone(beat, before);
    const setting =
      beat.place.setting ??
      (isDream(before) ? out[i - 2]?.place.setting : undefined) ??
      before?.place.setting ??
      fitting(onlySetting(script), beat) ??
      defaultSetting(sceneFrom(beats, i, isPerson), entities, find, createRng(seed).fork('default place'));
    const place = carriedPlace(beat.place, before?.place, setting);
    states = statesAfter(states, named, beat.relations, drawables);
    const grips = before
      ? keptGrips(beat, named, before, isWeapon).filter(
          (r) => (r.kind === 'riding' || portable(r.object)) && !isLetGo(states.get(r.object)),
        )
      : [];
    const wheel = atTheWheel(named, out, beat, entities, find);
    const deeds = enact(named, beat.relations, (id) => drawableOf(entities.get(id), find));
    const mentions = inTheirStates(
      withHeld(
        deeds.mentions.map((m) => mounted(m, grips)),
        [...grips, ...wheel],
      ),
      states,
    );
    const stays = before !== undefined && before.place.setting === setting && !script.explicitFrames;
    const known = new Set(mentions.map((m) => m.entity));
    const carried = stays
      ? inTheirStates(before.mentions.filter((m) => !known.has(m.entity) && !hasLeft(m)).map(atRest), states)
      : [];
    const relations = [...deeds.relations, ...grips, ...wheel, ...keptSeats(carried, before)];
    out.push({
      beat: i,
      goesOn: beat.goesOn,
      mentions,
      carried,
      relations,
      place,
      camera: cameraOf(script, beat),
    });
  }
  return out;
}

/** Who wakes is where the sleeper was, not where the dream was. */
const isDream = (moment: Moment | undefined): boolean =>
  moment?.mentions.some((m) => m.verb === 'dream') ?? false;

/** The one setting that a running text names, wherever in it, unless somebody first goes there. */
function onlySetting(script: Script): string | null {
  const named = new Set(script.beats.map((b) => b.place.setting).filter((s) => s !== null));
  // "Morning: in bed. Night: in a club.": another hour, another place.
  const hours = new Set(script.beats.map((b) => b.place.hour).filter((h) => h !== null));
  if (hours.size > 1) return null;
  const [only = null] = named;
  const first = script.beats.find((b) => b.place.setting !== null);
  if (first?.mentions.some((m) => GOES.test(m.verb ?? ''))) return null;
  // "At night he celebrates in a bar": then, and not before.
  if (first && first !== script.beats[0] && first.place.hour !== null) return null;
  return named.size === 1 && !script.explicitFrames ? only : null;
}

const GOES =
  /^(go|come|enter|arrive|return|travel|ride|drive|sail|fly|walk|run|head|hurry|rush|hike|climb|escape|flee|swim|cross|reach|bring|move)$/;

const drawableOf = (entity: Entity | undefined, find: FindDrawable) => ({
  kind: entity?.kind ?? ('thing' as const),
  drawable: entity && entity.kind !== 'person' ? find(entity.drawable) : undefined,
});

/** Higher than this, metres, nobody takes a thing along. */
const LUGGAGE = 1.3;

function isPortable(entity: Entity | undefined, find: FindDrawable): boolean {
  const drawable = entity && find(entity.drawable);
  if (!drawable || drawable.kind === 'animal' || drawable.category === 'vehicle') return true;
  return drawable.height <= LUGGAGE && drawable.category !== 'furniture' && drawable.category !== 'building';
}

/** "… in the rain. She carries it home.": the rain is not at home. */
const fitting = (setting: string | null, beat: Beat): string | null =>
  setting !== null && isOutOfDoors(beat) && isInside(setting) ? null : setting;

/** A beat that names nobody goes on with those of the beat before, unless it opens the story. */
const alone = (beat: Beat, before: Moment | undefined): readonly Mention[] =>
  beat.mentions.length === 0 && before && beat.place.setting === null ? before.mentions : beat.mentions;

const hasLeft = (m: Mention): boolean =>
  /^(leave|exit|depart|vanish|disappear|flee|escape|go|drive|sail)$/.test(m.verb ?? '');

const atRest = (m: Mention): Mention => ({ ...m, pose: restingPose(m), verb: null, towards: null });

const restingPose = (m: Mention): Mention['pose'] =>
  m.pose === 'sit' || m.pose === 'lie' || m.pose === 'sleep' || m.pose === 'swim' ? m.pose : null;

function carriedPlace(
  said: PlaceWords,
  before: PlaceWords | undefined,
  setting: string,
): PlaceWords & { setting: string } {
  return {
    setting,
    hour: said.hour ?? before?.hour ?? null,
    weather: said.weather ?? (isNewDay(said, before) ? null : (before?.weather ?? null)),
    season: said.season ?? before?.season ?? null,
    mood: said.mood ?? before?.mood ?? null,
  };
}

const SEATED: ReadonlySet<Relation['kind']> = new Set(['on', 'in', 'next-to', 'under']);

/** Who sat at a table still does while others come and go. */
function keptSeats(carried: readonly Mention[], before: Moment | undefined): readonly Relation[] {
  const by = (id: string) => carried.find((m) => m.entity === id);
  return (before?.relations ?? []).filter(
    (r) => SEATED.has(r.kind) && (by(r.subject)?.pose ?? null) !== null && by(r.object) !== undefined,
  );
}

/** Who held something still holds it, unless the beat says something else of that thing. */
function keptGrips(
  beat: Beat,
  mentions: readonly Mention[],
  before: Moment,
  isWeapon: (entity: string) => boolean,
): Relation[] {
  const here = new Set(mentions.map((m) => m.entity));
  const about = new Set(beat.relations.flatMap((r) => [`${r.subject} ${r.object}`, r.object]));
  const out = before.relations
    .flatMap(passedOn)
    .filter(
      (r) =>
        GRIPS.has(r.kind) &&
        here.has(r.subject) &&
        !about.has(r.object) &&
        !letsGo(before, r) &&
        mayKeep(mentions, r, isWeapon(r.object)),
    );
  return out;
}

/** Who is still on a mount that flies or runs, rides. */
const mounted = (m: Mention, grips: readonly Relation[]): Mention =>
  m.pose !== null && grips.some((r) => r.kind === 'riding' && r.subject === m.entity)
    ? { ...m, pose: 'ride' }
    : m;
/** "He drives away", "she rides alone": the car or bicycle that one was in or on before. */
function atTheWheel(
  mentions: readonly Mention[],
  told: readonly Moment[],
  beat: Beat,
  entities: ReadonlyMap<string, Entity>,
  find: FindDrawable,
): Relation[] {
  const isMount = (id: string) =>
    find(entities.get(id)?.drawable ?? '')?.category === 'vehicle' || entities.get(id)?.kind === 'animal';
  return mentions.flatMap(({ entity, pose }): Relation[] => {
    if (pose !== 'drive' && pose !== 'ride') return [];
    const kind = pose === 'drive' ? 'driving' : 'riding';
    const busy = beat.relations.some((r) => r.subject === entity && /^(driving|riding|in|on)$/.test(r.kind));
    const used = told
      .flatMap((m) => m.relations)
      .findLast((r) => r.subject === entity && /^(in|driving|riding)$/.test(r.kind) && isMount(r.object));
    return used && !busy ? [{ kind, subject: entity, object: used.object }] : [];
  });
}

/** What is given is in the hands of whom it was given to. */
const passedOn = (r: Relation): Relation[] =>
  r.kind === 'giving' && r.second ? [{ kind: 'holding', subject: r.second, object: r.object }] : [r];

/** What was sold, eaten or put down is out of the hands. */
const letsGo = (before: Moment, r: Relation): boolean =>
  r.kind !== 'wearing' && RELEASES.test(before.mentions.find((m) => m.entity === r.subject)?.verb ?? '');

const RELEASES =
  /^(sell|give|drop|throw|toss|hurl|fling|put|place|set|lay|hang|hand|offer|deliver|serve|feed|eat|drink|devour|return|plant|bury|spill|break|smash|burn|hide|lose|pack|load|share)$/;

/** Whoever climbs off, drops or sleeps lets go of mounts; a hand that is needed elsewhere lets go as well. */
function mayKeep(mentions: readonly Mention[], r: Relation, armed: boolean): boolean {
  const doer = mentions.find((m) => m.entity === r.subject);
  const own = mentions.find((m) => m.entity === r.object);
  const pose = doer?.pose;
  // "They fly over the hills": horse and rider.
  if (r.kind === 'riding' && own?.pose && own.pose === pose) return true;
  if (own?.pose) return false;
  if (r.kind === 'riding') return pose === null || pose === undefined || pose === 'ride';
  return (
    pose !== 'sleep' && pose !== 'swim' && pose !== 'climb' && pose !== 'hug' && (pose !== 'fight' || armed)
  );
}

function withHeld(mentions: readonly Mention[], grips: readonly Relation[]): readonly Mention[] {
  const known = new Set(mentions.map((m) => m.entity));
  const held = grips.map((g) => g.object).filter((id) => !known.has(id));
  return [
    ...mentions,
    ...[...new Set(held)].map((entity) => ({ entity, pose: null, verb: null, mood: null, towards: null })),
  ];
}

const SPOKEN: readonly (keyof CameraWords)[] = [
  'size',
  'angle',
  'dutch',
  'overShoulder',
  'pointOfView',
  'silhouette',
  'shallowFocus',
];

const speaks = (words: CameraWords): boolean => SPOKEN.some((k) => words[k] !== null && words[k] !== false);

/** Camera words said once, in the first beat of a prompt without numbered frames, hold for the whole. */
function cameraOf(script: Script, beat: Beat): CameraWords {
  const first = script.beats[0]?.camera;
  const speaking = script.beats.filter((b) => speaks(b.camera));
  const whole = !script.explicitFrames && speaking.length === 1 && first !== undefined && speaks(first);
  return whole ? first : beat.camera;
}
