import type { Drawable } from '../model/drawable.ts';
import { FLYERS } from '../model/flyers.ts';
import {
  type Beat,
  type CameraWords,
  type Entity,
  isLetGo,
  type Mention,
  type PlaceWords,
  type Relation,
  type Script,
  type ThingState,
} from '../model/script.ts';
import { boarding } from './aboard.ts';
import { onTheHorizon, presentIn, puttingToSea } from './absent.ts';
import { swumTo } from './afloat.ts';
import { facingOthers, heldBy, lookingOn } from './bystanders.ts';
import { conditionsAfter, inTheirConditions, offAfter, wornLater } from './conditions.ts';
import { craftDoors } from './craft-doors.ts';
import { isDescribed } from './described.ts';
import { emerging } from './emerge.ts';
import { enact } from './enact.ts';
import { ridesInFlight } from './flight.ts';
import { keptGrips, mounted, onThePhone, shared, withHeld } from './grips.ts';
import type { FindDrawable } from './homes.ts';
import { seenFromWindows } from './looks-out.ts';
import { type DrawableOf, entitiesOf, type Moment } from './moment.ts';
import { handedOver, playing, recalled } from './recall.ts';
import {
  atRest,
  bentOverBeds,
  crouchingUnder,
  goneAfter,
  helping,
  keptPlaces,
  keptRings,
  keptSeats,
  laidAside,
  leftAlone,
  passengers,
  rides,
  stillResting,
  surrendering,
  wakingOutdoors,
} from './rest.ts';
import { isNewDay, withHours } from './scene.ts';
import { sharing } from './sharing.ts';
import { inTheirStates, openedFor, statesAfter } from './states.ts';
import { stayAfloat } from './stay-afloat.ts';
import { stayPerched } from './stay-perched.ts';
import { staySeated } from './stay-seated.ts';
import { stowing } from './stow.ts';
import { waterInVessels } from './vessel-water.ts';
import { isDream, isRoomOfHome, settingOf } from './whereabouts.ts';
import { gazing, struck, withoutSought, witnessesOf } from './witness.ts';

/**
 * Every beat as a moment: places carry over, held props stay with their holder, companions stay around. `oneFrame`:
 * all of it will be one picture.
 */
export function momentsOf(told: Script, find: FindDrawable, seed: number, oneFrame: boolean): Moment[] {
  const entities = entitiesOf(told);
  const script = {
    ...told,
    beats: waterInVessels(seenFromWindows(craftDoors(told.beats, entities), entities), entities),
  };
  const beats = withHours(script.beats);
  // What a scene is described by startles nobody in it.
  const still = oneFrame && isDescribed(script);
  const telling = { script, beats, entities, find, seed, oneFrame };
  const out: Moment[] = [];
  const drawables = (id: string) => drawableOf(entities.get(id), find).drawable;
  const wingless = (id: string) => {
    const { kind = 'thing', noun, drawable } = entities.get(id) ?? {};
    return kind === 'person' && !FLYERS.test(`${noun} ${drawable}`);
  };
  const isPerson = (id: string) => entities.get(id)?.kind === 'person';
  let states: ReadonlyMap<string, ThingState> = new Map();
  let conditions: ReturnType<typeof conditionsAfter> = new Map();
  let off = wornLater(beats.map((b) => b.mentions));
  for (const [i, said] of beats.entries()) {
    const before = out[i - 1];
    const setting = settingOf(telling, i, out);
    const beat = presentIn(said, beats.slice(i + 1), before, setting, drawables);
    // Who is woken from a dream lies where the sleeper lay before it.
    const awake = isDream(before) ? out[i - 2] : before;
    // "Something glows inside.": in the place where they are.
    const here =
      beat.place.setting === null || (beat.happens && beat.place.setting === before?.place.setting);
    const goesOn = before !== undefined && beat.mentions.length === 0 && here;
    // A beat that names nobody goes on with those of the beat before, unless it opens the story.
    const waiting = goesOn && beat.happens;
    const named = waiting
      ? before.mentions.map((m) => atRest(m, before.place.setting))
      : goesOn
        ? before.mentions
        : oneFrame
          ? beat.mentions
          : onTheHorizon(
              puttingToSea(withoutSought(beat, beats, entities), drawables),
              beat.relations,
              drawables,
            );
    const relating = goesOn
      ? before.relations
      : handedOver(
          inTheMouth(beat.relations, before, drawables),
          beat.mentions,
          before,
          beat.text,
          drawables,
        );
    const statesBefore = states;
    states = statesAfter(states, named, relating, drawables, before?.relations);
    conditions = conditionsAfter(conditions, named, relating, isNewDay(beat.place, before?.place));
    off = offAfter(off, named);
    const kept = before && !goesOn ? keptGrips(beat, named, before, drawables, setting) : [];
    const boards = goesOn ? [] : boarding(beat, named, out, setting, drawables);
    const comes = goesOn || boards.length > 0 ? [] : emerging(beat, named, out, setting, drawables);
    const grips = kept.filter(
      (r) => !isLetGo(states.get(r.object)) && comes.every((c) => c.object !== r.object),
    );
    states = openedFor(states, comes, { text: beat.text, mentions: named }, drawables);
    const back = goesOn ? [] : [...recalled(named, out, beat, drawables), ...comes, ...boards];
    const flown = ridesInFlight(
      { mentions: named, relations: relating, text: beat.text },
      wingless,
      drawables,
    );
    const seen = (id: string) => drawableOf(entities.get(id), find);
    const enacted = enact(flown.mentions, stowing(flown.mentions, flown.relations, seen), seen);
    const deeds = {
      ...enacted,
      relations: sharing(enacted.mentions, enacted.relations, drawables),
    };
    const done = wakingOutdoors(deeds.mentions, deeds.relations, setting).map((m) =>
      stillResting(
        playing(onThePhone(mounted(m, grips), grips, drawables), back, drawables),
        awake,
        deeds.relations,
      ),
    );
    const posed = surrendering(
      crouchingUnder(
        bentOverBeds(swumTo(done, isPerson), deeds.relations),
        deeds.relations,
        drawables,
        isPerson,
      ),
      before,
      deeds.relations,
      drawables,
    );
    const aid = helping(posed, isPerson);
    const kneeling = posed.map((m) =>
      aid.some((r) => r.subject === m.entity) ? { ...m, pose: 'kneel' as const } : m,
    );
    const held = inTheirStates(withHeld(kneeling, [...grips, ...back, ...receivers(relating)]), states);
    const changed = new Set([...states].filter(([id, s]) => s !== statesBefore.get(id)).map(([id]) => id));
    const witnesses =
      goesOn || script.explicitFrames || still
        ? []
        : witnessesOf({ acting: held, entities, changed }, out, setting);
    const lasting = before && {
      ...before,
      mentions: before.mentions.filter((m) => !PASSES.test(drawables(m.entity)?.id ?? '')),
    };
    const faced =
      goesOn || still ? held : facingOthers(held, [...deeds.relations, ...grips], before, setting, drawables);
    const facing = gazing(struck({ acting: faced, entities, changed }), lasting, deeds.relations, setting);
    const doers = [...facing, ...witnesses.filter((w) => facing.every((m) => m.entity !== w.entity))];
    const byThem =
      before && !goesOn && before.place.setting === setting
        ? heldBy(
            doers.filter((m) => named.every((n) => n.entity !== m.entity)),
            beat,
            before,
            setting,
            drawables,
          ).filter((r) => !isLetGo(states.get(r.object)))
        : [];
    const acting = inTheirStates(withHeld(doers, byThem), states);
    const same = before !== undefined && before.place.setting === setting;
    const stays = same && !script.explicitFrames;
    const elsewhere = new Set([
      ...acting.map((m) => m.entity),
      ...(beat.gone ?? []),
      ...(before
        ? [...goneAfter(before, beats[before.beat]?.text), ...laidAside(before, acting, drawables)]
        : []),
      ...(before ? leftAlone(beat.text, before, acting, isPerson) : []),
      // "In the morning he finds a coin.": whoever came at night is no longer there.
      ...(before && isNewDay(beat.place, before.place) && before.place.hour !== null
        ? before.mentions.filter((m) => drawables(m.entity)?.kind !== 'thing').map((m) => m.entity)
        : []),
    ]);
    const passedBy = new Set(
      before?.carried.length && isCrowded(before, entities) ? before.carried.map((m) => m.entity) : [],
    );
    // A frame that is told by itself still has the bus stop of the frame before it.
    const there = !(same && lasting)
      ? []
      : stays
        ? [
            ...lasting.mentions,
            ...lasting.carried.filter(
              (m) => (isPerson(m.entity) || isSatAt(m.entity, lasting)) && !passedBy.has(m.entity),
            ),
          ]
        : [...before.mentions, ...before.carried].filter((m) => isLandmark(drawables(m.entity)));
    const resting = there.filter((m) => !elsewhere.has(m.entity)).map((m) => atRest(m, setting));
    const bedtime = beat.place.hour === 'night' && before?.place.hour !== 'night' && setting === 'bedroom';
    const around = inTheirStates(
      lookingOn(
        bedtime ? resting.map((m) => (isPerson(m.entity) ? asleep(m) : m)) : resting,
        acting,
        drawables,
      ),
      states,
    );
    const aside = stays && !goesOn ? heldBy(around, beat, before, setting, drawables) : [];
    const seats = stays
      ? keptSeats([...around, ...acting.filter((m) => m.verb === null)], awake, deeds.relations)
      : [];
    const bed = [...acting, ...around].find((m) => drawables(m.entity)?.id === 'bed');
    const slept =
      setting === 'bedroom' && deeds.relations.some((r) => r.kind === 'under' && r.object === bed?.entity);
    const abed =
      (bedtime || slept) && bed ? sleepersIn(bed.entity, around).filter((r) => isPerson(r.subject)) : [];
    const places = stays
      ? keptPlaces([...around, ...acting], before, [...deeds.relations, ...grips, ...comes], drawables)
      : [];
    const rings = keptRings(around, [...around, ...acting], before);
    const aboard = before && stays ? passengers(before, acting, drawables) : [];
    // What somebody of the moment sits on or lies in is seen with them.
    const used = new Set(
      [...seats, ...places].filter((r) => acting.some((m) => m.entity === r.subject)).map((r) => r.object),
    );
    const mentions = [...acting, ...around.filter((m) => used.has(m.entity) || isIn(aboard, m.entity))];
    const carried = around.filter(
      (m) => !used.has(m.entity) && !(before && isIn(rides(before, drawables), m.entity)),
    );
    const relations = [
      // Who comes out of it is in it no more.
      ...deeds.relations.filter(
        (r) => !comes.some((c) => c.comesOut && c.subject === r.subject && c.object === r.object),
      ),
      ...aid,
      ...grips,
      ...back,
      ...seats,
      ...abed,
      ...places,
      ...rings,
      ...aboard,
      ...byThem,
      ...aside,
    ];
    const several = (id: string) => entities.get(id)?.count ?? 1;
    const moment: Moment = {
      beat: i,
      goesOn: beat.goesOn,
      mentions: shared(inTheirConditions(mentions, conditions, off), relations, out, several),
      carried: inTheirConditions(carried, conditions, off),
      relations,
      place: carriedPlace(inSeason(beat), before?.place, setting),
      camera: cameraOf(script, beat),
    };
    out.push(
      oneFrame
        ? moment
        : stayAfloat(
            stayPerched(staySeated(moment, before, drawables), before, drawables),
            before,
            beat.text,
            drawables,
          ),
    );
  }
  return out;
}

/** Who sleeps in a room lies in the bed that is spoken of there. */
const sleepersIn = (bed: string, around: readonly Mention[]): Relation[] =>
  around
    .filter((m) => m.pose === 'sleep')
    .map((m): Relation => ({ kind: 'in', subject: m.entity, object: bed }))
    .slice(0, 2);

/** Somebody sits at it, or lies in it, and will in the next moment. */
const isSatAt = (id: string, { relations, mentions, carried }: Moment): boolean =>
  relations.some(
    (r) =>
      r.object === id &&
      /^(on|in|next-to)$/.test(r.kind) &&
      [...mentions, ...carried].some((m) => m.entity === r.subject && /^(sit|sleep|lie)$/.test(m.pose ?? '')),
  );

/** So many that whoever is no longer spoken of is lost among them. */
const isCrowded = ({ mentions, carried }: Moment, entities: ReadonlyMap<string, Entity>): boolean =>
  [...mentions, ...carried].reduce((n, m) => {
    const entity = entities.get(m.entity);
    return n + (entity?.kind === 'person' ? entity.count : 0);
  }, 0) > 6;

/** "A fairy flies in at night.": whoever lives in that bedroom sleeps. */
const asleep = (m: Mention): Mention => ({ ...m, pose: 'sleep', mood: 'asleep', towards: null });

/** What is over a moment later. */
const PASSES = /^(wave|tsunami|lightning.*|explosion|splash|meteor|shooting-star)$/;

/** Stands where it stands. */
const isLandmark = (thing: Drawable | undefined): boolean =>
  thing?.kind === 'thing' && thing.height > 1 && /^(building|street|plant|furniture)$/.test(thing.category);

/** "The dog runs away with the boot": it had it in its mouth, and has it there still. */
const inTheMouth = (
  relations: readonly Relation[],
  before: Moment | undefined,
  drawables: DrawableOf,
): readonly Relation[] =>
  relations.map((r) =>
    r.kind === 'wearing' &&
    drawables(r.subject)?.kind === 'animal' &&
    before?.relations.some((b) => b.kind === 'holding' && b.subject === r.subject && b.object === r.object)
      ? { ...r, kind: 'holding' }
      : r,
  );

/** Whom something is given to is there. */
const receivers = (relations: readonly Relation[]): Relation[] =>
  relations.flatMap((r) => (r.kind === 'giving' && r.second ? [{ ...r, object: r.second }] : []));

/** Who skis has snow. */
const inSeason = ({ place, mentions }: Beat): PlaceWords =>
  mentions.some((m) => /^(ski|snowboard|sled)$/.test(m.verb ?? ''))
    ? { ...place, season: place.season ?? 'winter' }
    : place;

const isIn = (relations: readonly Relation[], id: string): boolean => relations.some((r) => r.subject === id);

const drawableOf = (entity: Entity | undefined, find: FindDrawable) => ({
  kind: entity?.kind ?? ('thing' as const),
  drawable: entity && entity.kind !== 'person' ? find(entity.drawable) : undefined,
  count: entity?.count ?? 1,
  role: entity?.drawable ?? '',
});

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
    ...sourceOf(said, before),
    ...discOf(said, before),
    ...fallOf(said, before),
    ...(said.slope ? { slope: said.slope } : {}),
    ...surfaceOf(said, before),
    ...statesOf(said, before, setting),
    ...eraOf(said, before),
  };
}

/** A light that was said goes on with its hour. */
function sourceOf(said: PlaceWords, before: PlaceWords | undefined): Pick<PlaceWords, 'source'> {
  const source = said.source ?? (said.hour === null ? before?.source : undefined);
  return source ? { source } : {};
}

/** What things stand on goes on until something else is said. */
function surfaceOf(said: PlaceWords, before: PlaceWords | undefined): Pick<PlaceWords, 'surface'> {
  const surface = said.surface ?? before?.surface;
  return surface ? { surface } : {};
}

/** A place stays as it was said to be for as long as it is the same. */
function statesOf(
  said: PlaceWords,
  before: PlaceWords | undefined,
  setting: string,
): Pick<PlaceWords, 'states'> {
  // The kitchen of a ruined farmhouse is as ruined as its other rooms.
  const sameHouse = before !== undefined && isRoomOfHome(before.setting ?? '') && isRoomOfHome(setting);
  const states = said.states ?? (before?.setting === setting || sameHouse ? before?.states : undefined);
  return states ? { states } : {};
}

/** A story stays in its time. */
function eraOf(said: PlaceWords, before: PlaceWords | undefined): Pick<PlaceWords, 'era'> {
  const era = said.era ?? before?.era;
  return era ? { era } : {};
}

/** A sun or moon that was said goes on with its hour. */
function discOf(said: PlaceWords, before: PlaceWords | undefined): Pick<PlaceWords, 'disc'> {
  const disc = said.disc ?? (said.hour === null ? before?.disc : undefined);
  return disc ? { disc } : {};
}

/** Rain that was said to pour pours until the weather turns. */
function fallOf(said: PlaceWords, before: PlaceWords | undefined): Pick<PlaceWords, 'fall'> {
  const fall = said.fall ?? (said.weather === null ? before?.fall : undefined);
  return fall ? { fall } : {};
}

const SPOKEN: readonly (keyof CameraWords)[] = [
  'size',
  'angle',
  'dutch',
  'overShoulder',
  'pointOfView',
  'silhouette',
  'shallowFocus',
  'through',
];

const speaks = (words: CameraWords): boolean => SPOKEN.some((k) => Boolean(words[k]));

/** Camera words said once, in the first beat of a prompt without numbered frames, hold for the whole. */
function cameraOf(script: Script, beat: Beat): CameraWords {
  const first = script.beats[0]?.camera;
  const speaking = script.beats.filter((b) => speaks(b.camera));
  const whole = !script.explicitFrames && speaking.length === 1 && first !== undefined && speaks(first);
  return whole ? first : beat.camera;
}
