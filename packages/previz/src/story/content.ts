import type { PoseId } from '../model/figure.ts';
import type { CameraWords, Entity, Relation, ShotSize } from '../model/script.ts';
import type { FindDrawable } from './homes.ts';
import type { Moment } from './moment.ts';

/** What a moment is about, as far as the camera cares. */
export type Content =
  | 'landscape'
  | 'objects'
  | 'grand'
  | 'animals'
  | 'action'
  | 'rest'
  | 'at-feet'
  | 'handwork'
  | 'dealing'
  | 'talk'
  | 'feeling'
  | 'presence'
  | 'crowd';

const ACTIONS = new Set<PoseId>(
  'walk run flee jump fight ride drive dance climb fall crawl throw kick swim fly push pull cheer carry dig hug salute dive handstand lunge guard row skate cower startle dribble trip slip drown skip raise stoop pick-high swing limp stagger hunch spread flex surrender breakdance'.split(
    ' ',
  ) as PoseId[],
);
const RESTS = new Set<PoseId>([
  'sit',
  'kneel',
  'crouch',
  'lie',
  'prone',
  'sleep',
  'pray',
  'lean',
  'cross-legged',
  'slump',
  'play-guitar',
  'violin',
  'drum',
  'piano',
  'doze',
  'huddle',
  'back-to',
  'sunk',
  'despair',
  'plead',
]);
const HANDS = new Set<PoseId>(
  'hold read eat drink phone type cook paint aim sing reach point wave arms-crossed think violin wipe-brow selfie drop look-into facepalm chop sneeze shiver puff conduct check-watch whisper fists hide-face cover-mouth shake-head nod cover-ears scratch-head shade-eyes clutch-chest clutch-belly hands-on-hips'.split(
    ' ',
  ) as PoseId[],
);
const TALKS = new Set(['talking-to', 'hugging', 'giving', 'feeding']);
/** What two do with their hands: a frame of one of them would not tell it. */
const DEALS = new Set(['giving', 'touching', 'carrying']);
const HEAVY = new Set(['riding', 'driving', 'pushing', 'pulling', 'chasing', 'fighting', 'leading']);

/** Taller than this, metres, a thing is looked up at. */
const GRAND = 3;
const SAID = { tiny: 0.5, small: 0.8, large: 1.35, huge: 1.9 } as const;

/** Height of a thing in metres, as it was said to be. */
export const heightOf = (entity: Entity, find: FindDrawable): number =>
  (find(entity.drawable)?.height ?? 1) * (entity.traits.size ? SAID[entity.traits.size] : 1);

export function contentOf(
  moment: Moment,
  entities: ReadonlyMap<string, Entity>,
  find: FindDrawable,
): Content {
  const present = moment.mentions.map((m) => entities.get(m.entity)).filter((e) => e !== undefined);
  const people = present.filter((e) => e.kind === 'person');
  if (present.length === 0) return 'landscape';
  if (present.reduce((n, e) => n + e.count, 0) > 8) return 'crowd';
  if (people.length === 0) return contentWithoutPeople(moment, present, find);
  return contentWithPeople(moment, present, people, find);
}

/** Where vehicles are on their way. */
const ON_THE_WAY =
  /^(?:road|highway|desert-road|country-lane|road-tunnel|bridge|street|alley|tokyo-street|paris-street|railway|railway-tracks|railway-viaduct|ocean|river|lake)$/;
/** Metres; what is lower stands about. */
const RIDDEN = 1;

function contentWithoutPeople(
  { mentions, place }: Moment,
  present: readonly Entity[],
  find: FindDrawable,
): Content {
  if (present.some((e) => e.kind === 'animal')) return 'animals';
  // "a race car crosses the finish line": no detail of a car.
  const goes = (e: Entity) =>
    (ON_THE_WAY.test(place?.setting ?? '') && heightOf(e, find) > RIDDEN) ||
    mentions.some((m) => m.entity === e.id && m.pose !== null && m.pose !== 'stand');
  if (present.some((e) => find(e.drawable)?.category === 'vehicle' && goes(e))) return 'animals';
  return present.some((e) => heightOf(e, find) > GRAND) ? 'grand' : 'objects';
}

function contentWithPeople(
  moment: Moment,
  present: readonly Entity[],
  people: readonly Entity[],
  find: FindDrawable,
): Content {
  const poses = moment.mentions.map((m) => m.pose);
  const some = (set: ReadonlySet<PoseId>) => poses.some((p) => p !== null && set.has(p));
  // Beside a giant everybody else is small: both are seen whole.
  if (present.length > 1 && present.some((e) => e.kind !== 'thing' && e.traits.size === 'huge'))
    return 'grand';
  if (moment.relations.some((r) => HEAVY.has(r.kind)) || some(ACTIONS) || moment.mentions.some(isAtLand))
    return 'action';
  if (present.some((e) => e.kind === 'thing' && heightOf(e, find) > GRAND)) return 'grand';
  if (some(RESTS)) return 'rest';
  if (present.some((e) => isAtFeet(e, moment, find))) return 'at-feet';
  if (moment.relations.some((r) => isDealing(r, people))) return 'dealing';
  if (moment.relations.some((r) => TALKS.has(r.kind)) || poses.includes('talk')) return 'talk';
  if (some(HANDS) || moment.relations.some((r) => r.kind === 'holding')) return 'handwork';
  const placed = moment.relations.some((r) => PLACED.has(r.kind) && people.some((p) => p.id === r.subject));
  // Where one grieves shows when it is said: on the stairs, in a bed.
  if (feels(moment, people)) return isSeated(moment, present) ? 'rest' : placed ? 'presence' : 'feeling';
  return 'presence';
}

/** Done to ground and water: a frame without them would not tell it. */
const AT_LAND = /^(fish|angle|harvest|weed|sow|plow|plough|milk|shear|irrigate)$/;
const isAtLand = ({ verb }: Moment['mentions'][number]): boolean => AT_LAND.test(verb ?? '');

const isDealing = ({ kind, subject, object, second }: Relation, people: readonly Entity[]): boolean => {
  const both = [subject, second ?? object].every((id) => people.some((p) => p.id === id));
  return DEALS.has(kind) && both && subject !== object;
};

/** A face is not all where one is on a swing, under a bed, behind a curtain. */
const PLACED = new Set(['on', 'in', 'under', 'behind', 'against']);

/** Lower than this, metres, an animal or a chest on the ground is seen with the feet of those who deal with it. */
const LOW = 0.6;
const LOW_THING = 0.85;
const BORNE = new Set(['holding', 'carrying', 'on', 'riding']);

/** What is on the ground, and on nothing else. */
const GROUND_MARKS = /^(?:footprint|paw-print|puddle|blood-stain|chalk-outline)/;

const isSeat = ({ drawable }: Entity, find: FindDrawable): boolean =>
  find(drawable)?.category === 'furniture' || find(drawable)?.category === 'vehicle';

function isAtFeet(entity: Entity, { relations, mentions }: Moment, find: FindDrawable): boolean {
  const { id, kind } = entity;
  const seen = mentions.some(({ towards: to }) => to !== null && typeof to === 'object' && to.entity === id);
  const dealt = seen || relations.some((r) => r.object === id && !BORNE.has(r.kind));
  const borne = relations.some((r) => BORNE.has(r.kind) && (r.object === id || r.subject === id));
  const walks = find(entity.drawable)?.placement === 'floor';
  if (dealt && GROUND_MARKS.test(entity.drawable)) return true;
  const low = kind === 'animal' ? LOW : kind === 'thing' && !isSeat(entity, find) ? LOW_THING : 0;
  return dealt && !borne && walks && heightOf(entity, find) < low;
}

const isSeated = ({ relations }: Moment, present: readonly Entity[]): boolean =>
  relations.some(
    (r) =>
      (r.kind === 'on' || r.kind === 'in') &&
      present.some((e) => e.id === r.subject && e.kind === 'person') &&
      present.some((e) => e.id === r.object && e.kind === 'thing'),
  );

/** Done with the face: into the camera it is a portrait. */
const LOOKS = /^(look|stare|gaze|glare|wink|squint|peer)$/;

function feels(moment: Moment, people: readonly Entity[]): boolean {
  const ids = new Set(people.map((p) => p.id));
  return moment.mentions.some(
    (m) =>
      ids.has(m.entity) &&
      m.towards !== 'away' &&
      ((m.mood !== null && m.mood !== 'neutral') ||
        m.pose === 'cry' ||
        m.pose === 'think' ||
        (m.towards === 'camera' && LOOKS.test(m.verb ?? ''))),
  );
}

/** Cost of showing a content at each size from extreme wide to extreme close-up: 0 is best. */
const COSTS: Readonly<Record<Content, readonly number[]>> = {
  landscape: [0, 0.3, 0.5, 0.8, 2.5, 4, 6, 8],
  objects: [4, 2, 1.2, 0.3, 0, 0.8, 2.2, 4],
  grand: [0.5, 0, 0, 0.7, 2.2, 4, 5, 7],
  animals: [2.5, 0.6, 0.3, 0, 0.6, 1.6, 2.4, 5],
  action: [1.2, 0.2, 0, 0.3, 1.4, 3, 4, 7],
  rest: [1.6, 0.5, 0.2, 0, 0.9, 2, 3, 6],
  'at-feet': [1.8, 0.4, 0, 0.4, 3, 4, 5, 7],
  handwork: [2.2, 1.4, 0.9, 0.2, 0, 1, 2.4, 5],
  dealing: [2.2, 0.9, 0.3, 0, 0.3, 2.2, 4, 6],
  talk: [2.2, 1.2, 0.7, 0.1, 0, 0.5, 1.6, 5],
  feeling: [2.5, 1.8, 1.4, 0.9, 0.4, 0, 0.4, 2.5],
  presence: [1.4, 0.5, 0.3, 0, 0.3, 0.9, 2, 5],
  crowd: [0.3, 0, 0.2, 0.8, 2.5, 4, 5, 8],
};

/** How ill a size suits a content; about 0 to 8. An insert suits things alone. */
export const costOf = (content: Content, size: ShotSize, rungOf: (s: ShotSize) => number): number =>
  size === 'insert' ? (content === 'objects' ? 0.5 : 4.5) : (COSTS[content][rungOf(size)] ?? 8);

/** The one picture that shows everything asked, when a single frame is wanted. */
const SINGLE: Readonly<Record<Content, ShotSize>> = {
  landscape: 'extreme-wide',
  objects: 'insert',
  grand: 'full',
  animals: 'full',
  action: 'full',
  rest: 'full',
  'at-feet': 'full',
  handwork: 'medium-wide',
  dealing: 'medium-wide',
  talk: 'medium-wide',
  feeling: 'medium-close',
  presence: 'full',
  crowd: 'full',
};

/** Contents whose place shows around them when they are seen from below or above. */
const IN_PLACE: ReadonlySet<Content> = new Set([
  'animals',
  'action',
  'rest',
  'at-feet',
  'handwork',
  'dealing',
  'talk',
  'feeling',
  'presence',
]);

/** The size of a single frame. On a plan the place lies about whoever is in it; from below and above one stands whole against it. */
export function singleSize(
  content: Content,
  { angle, overShoulder }: Pick<CameraWords, 'angle' | 'overShoulder'>,
): ShotSize {
  if (!IN_PLACE.has(content)) return SINGLE[content];
  if (angle === 'birds-eye') return 'wide';
  if (angle === 'low' || angle === 'worms-eye' || angle === 'high') return 'full';
  return overShoulder ? 'medium' : SINGLE[content];
}
