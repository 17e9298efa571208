import type { Beat, CameraWords, Entity, Mention, PlaceWords, Relation } from '../../model/script.ts';
import { accompanied } from './accompanied.ts';
import { type Placed, reachesForSky, standingUnder } from './aloft.ts';
import { boundTo } from './bound.ts';
import { conditioned } from './conditions.ts';
import { conveyed } from './conveyed.ts';
import { dealt } from './dealings.ts';
import { doneThere } from './done-there.ts';
import { farOff } from './far-off.ts';
import type { Cue } from './items.ts';
import { litBy } from './light-sources.ts';
import { upOnRoofs } from './on-roofs.ts';
import { overFences } from './over-fences.ts';
import { heldOverHead } from './over-own-head.ts';
import { eraIn } from './periods.ts';
import { refined, snowSeason } from './places.ts';
import { postured } from './postures.ts';
import { discIn } from './said-discs.ts';
import { saidFall } from './said-falls.ts';
import { saidSlope } from './said-slopes.ts';
import { statesIn } from './said-states.ts';
import { surfaceIn } from './said-surfaces.ts';
import type { Draft } from './traits.ts';
import { wading } from './wading.ts';

/** A beat while it is being read. */
export interface BeatDraft {
  text: string;
  readonly goesOn: boolean;
  readonly mentions: Map<string, Draft<Mention>>;
  readonly relations: Relation[];
  readonly place: Draft<PlaceWords>;
  readonly camera: Draft<CameraWords>;
  /** "on the left": side of the frame by entity. */
  readonly sides: Map<string, 'left' | 'right' | 'middle'>;
  /** Who or what is said to be in the sky. */
  readonly aloft: Placed[];
  /** An event has been told: the next one is another moment. */
  eventful: boolean;
  /** Who has become somebody else. */
  readonly gone: string[];
  /** Out of wherever they were, or in from there. */
  goesOut: boolean;
  goesIn: boolean;
  /** The hour is only what a dim or a bright room makes one think of. */
  hourGuessed: boolean;
  /** The place is only hinted at by a word such as "park" in "park bench". */
  guessed: boolean;
}

export const newBeat = (text: string, goesOn = false): BeatDraft => ({
  text,
  goesOn,
  mentions: new Map(),
  relations: [],
  place: { setting: null, hour: null, weather: null, season: null, mood: null },
  camera: {
    size: null,
    angle: null,
    dutch: false,
    overShoulder: false,
    pointOfView: false,
    silhouette: false,
    shallowFocus: false,
  },
  sides: new Map(),
  aloft: [],
  gone: [],
  goesOut: false,
  goesIn: false,
  eventful: false,
  hourGuessed: false,
  guessed: false,
});

export function mention(beat: BeatDraft, entity: string): Draft<Mention> {
  const known = beat.mentions.get(entity);
  if (known) return known;
  const fresh: Draft<Mention> = { entity, pose: null, verb: null, mood: null, towards: null };
  beat.mentions.set(entity, fresh);
  return fresh;
}

export function relate(beat: BeatDraft, relation: Relation): void {
  if (relation.subject === relation.object) return;
  const same = (r: Relation) =>
    r.kind === relation.kind && r.subject === relation.subject && r.object === relation.object;
  const turned = (r: Relation) =>
    r.subject === relation.object && r.object === relation.subject && r.kind === relation.kind;
  if (!beat.relations.some((r) => same(r) || turned(r))) beat.relations.push(relation);
}

/** Place and camera words; the first said of each kind wins. Returns what it became, for the report. */
export function applyCue(beat: BeatDraft, cue: Cue): string | null {
  const { place, camera } = beat;
  if (cue.hour) {
    place.hour = beat.hourGuessed ? cue.hour : (place.hour ?? cue.hour);
    beat.hourGuessed = false;
  }
  // "after the storm, a rainbow": what clears up.
  if (cue.weather === 'rainbow' || cue.weather === 'aurora') place.weather = cue.weather;
  // Nobody sees northern lights by day.
  if (cue.weather === 'aurora') place.hour ??= 'night';
  // "her hair blowing in the wind, in the rain": it rains.
  if (cue.weather && place.weather === 'wind') place.weather = cue.weather;
  if (cue.weather) place.weather ??= cue.weather;
  if (cue.season) place.season ??= cue.season;
  if (cue.setting) place.setting ??= cue.setting;
  if (cue.mood) place.mood ??= cue.mood;
  if (cue.size) camera.size ??= cue.size;
  if (cue.angle) camera.angle ??= cue.angle;
  if (cue.flag) camera[cue.flag] = true;
  if (cue.lens) camera.through ??= cue.lens;
  if (cue.setting) return `setting: ${cue.setting}`;
  if (cue.hour) return `hour: ${cue.hour}`;
  if (cue.weather && !cue.lens) return `weather: ${cue.weather}`;
  if (cue.season) return `season: ${cue.season}`;
  if (cue.mood) return `mood: ${cue.mood}`;
  if (cue.size) return `shot: ${cue.size}`;
  if (cue.angle) return `camera angle: ${cue.angle}`;
  if (cue.lens) return `seen through: ${cue.lens}`;
  return cue.flag ? `camera: ${cue.flag}` : null;
}

/** Two that stand on said sides of the frame stand so to each other. */
function relateSides(beat: BeatDraft): void {
  const on = (side: string) => [...beat.sides].filter(([, s]) => s === side).map(([id]) => id);
  const others = [...beat.mentions.keys()].filter((id) => !beat.sides.has(id));
  const middle = [...on('middle'), ...others];
  for (const subject of on('left'))
    for (const object of [...on('right'), ...middle]) relate(beat, { kind: 'left-of', subject, object });
  for (const subject of on('right'))
    for (const object of middle) relate(beat, { kind: 'right-of', subject, object });
}

/** What one does in a car that is seen from within. */
const WITHIN = /^(talk|phone|cry|sleep|eat|drink|read|sing|hug|type|think)$/;
const NEAR = /^(medium-close|close-up|extreme-close-up)$/;

/** "a girl crying in a car": within it, where the car itself is not described. */
function seatIn(beat: BeatDraft, entities: readonly Seated[]): void {
  if (beat.place.setting !== null && !beat.guessed) return;
  for (const { kind, subject, object } of beat.relations) {
    const car =
      kind === 'in' && entities.find((e) => e.id === object && /^(car|taxi|cab|limousine|van)$/.test(e.noun));
    if (!car || car.traits.colours.length > 0 || car.traits.size || car.traits.old) continue;
    const does = beat.mentions.get(subject)?.pose ?? '';
    if (WITHIN.test(does) || NEAR.test(beat.camera.size ?? '')) beat.place.setting = 'car-interior';
  }
}

/** A moon that is spoken of shines at night. */
function saidDisc(beat: BeatDraft): Partial<Pick<PlaceWords, 'disc' | 'hour'>> {
  const disc = discIn(beat.text);
  const night = disc?.kind === 'moon' && beat.place.hour === null;
  return disc ? { disc, ...(night ? { hour: 'night' } : {}) } : {};
}

function saidSurface({ text }: BeatDraft): Pick<PlaceWords, 'surface'> {
  const surface = surfaceIn(text);
  return surface ? { surface } : {};
}

function saidStates({ text }: BeatDraft): Pick<PlaceWords, 'states' | 'era'> {
  const states = statesIn(text);
  const era = eraIn(text);
  return { ...(states.length > 0 ? { states } : {}), ...(era ? { era } : {}) };
}

type Seated = Pick<Entity, 'id' | 'kind' | 'noun' | 'name' | 'drawable' | 'count' | 'traits'> & {
  /** As it was called first. */
  readonly word?: string;
};

/** "carries the boy out", "run out of the building". */
const GOES_OUT =
  /\b(?:carr(?:y|ies|ied)|runs?|ran|walks?|rush(?:es)?|storms?|leads?|drags?|brings?|escapes?|flees?|gets?|helps?|chases?|throws?|kicks?|steps?|hurr(?:y|ies)|comes?|climbs?|sneaks?|strides?|goes)\b(?: (?:him|her|it|them|the \w+|his \w+|her \w+))? out(?:side)?(?: of the (?:\w+ )?(?:house|building|bank|shop|store|room|school|church|restaurant|hospital|flames|fire|museum|café|bar|office))?(?=$|[.,;!?]| (?:on|with|in|into|and|through) )/i;

export function finishBeat(beat: BeatDraft, entities: readonly Seated[]): Beat {
  relateSides(beat);
  const called = new Map(
    entities.map((e) => [e.id, { word: e.word ?? e.noun, lives: e.kind !== 'thing' }] as const),
  );
  postured(beat.text, beat.mentions.values(), (m) => called.get(m.entity) ?? { word: '', lives: false });
  if (/^(space|spaceship|spacewalk)$/.test(beat.place.setting ?? ''))
    for (const m of beat.mentions.values()) if (m.pose === 'swim') m.pose = 'fly';
  accompanied(beat, entities);
  dealt(beat, entities);
  conditioned(beat, entities);
  wading(beat, entities);
  heldOverHead(beat, entities);
  upOnRoofs(beat, entities);
  seatIn(beat, entities);
  boundTo(beat, entities);
  overFences(beat, entities);
  farOff(beat, entities);
  const reached = reachesForSky(beat.text, beat, entities);
  if (reached && beat.place.setting === 'sky') beat.place.setting = null;
  // "two birds in the sky": they fly, whatever else they do there.
  for (const { id, kind } of beat.aloft) {
    const m = beat.mentions.get(id);
    if (m && kind === 'animal' && !reached) m.pose ??= 'fly';
  }
  const below = standingUnder(beat, entities);
  if (below.length > 0 && beat.place.setting === 'sky') beat.place.setting = null;
  for (const { id: subject } of beat.aloft)
    for (const object of below)
      if (
        !beat.relations.some(
          (r) =>
            r.subject === subject ||
            (r.subject === object && r.object === subject && r.kind !== 'looking-at'),
        )
      )
        relate(beat, { kind: 'above', subject, object });
  return {
    text: beat.text.trim(),
    goesOn: beat.goesOn,
    mentions: [...beat.mentions.values()],
    relations: doneThere(conveyed(beat.relations, entities), beat.mentions, entities),
    place: {
      ...beat.place,
      setting: refined(beat.place.setting, beat.text),
      ...(beat.place.season === null ? snowSeason(beat.text) : {}),
      ...litBy(beat.text, beat.place),
      ...saidDisc(beat),
      ...saidFall(beat.text),
      ...saidSlope(beat.text),
      ...saidSurface(beat),
      ...saidStates(beat),
    },
    camera: beat.camera,
    ...(beat.gone.length > 0 ? { gone: beat.gone } : {}),
    ...(beat.goesOut || (beat.place.setting === null && GOES_OUT.test(beat.text)) ? { goesOut: true } : {}),
    ...(beat.goesIn ? { goesIn: true } : {}),
    ...(beat.eventful && beat.mentions.size === 0 ? { happens: true } : {}),
  };
}
