import type { Drawable } from '../model/drawable.ts';
import type { Look, PoseId } from '../model/figure.ts';
import { isHolding } from '../model/holding.ts';
import type { Entity, Mention, Relation } from '../model/script.ts';
import type { Cast, CastMember, Shot } from '../model/shot.ts';
import { isTabletop, settingById } from '../sets/index.ts';
import type { Artists } from './artists.ts';
import { goesAfoot, strikesOnTheWing } from './beast-deeds.ts';
import type { Deed } from './deed-ways.ts';
import type { Depiction } from './depiction.ts';
import { airborneAs, isCloud } from './drifts.ts';
import { floatsAt, HOVER, hoversHere, isWeightless, jumpsOverboard, OVERBOARD } from './hovering.ts';
import { lookNow } from './look-now.ts';
import { MANY } from './many.ts';
import { putOn } from './put-on.ts';
import { scattering } from './scattering.ts';

/** One individual that takes part in a frame. */
export interface Performer {
  /** 'e1#0': entity and individual. */
  readonly id: string;
  readonly entity: Entity;
  readonly index: number;
  readonly mention: Mention;
  /** Persons. */
  readonly look: Look | null;
  /** Animals and things. */
  readonly drawable: Drawable | null;
  readonly colour: string | null;
  /** The shot is about it. */
  readonly focus: boolean;
  /** Metres, as a role in the frame asks; see sizes. */
  readonly height: number;
  /** Metres by which it hangs in the air over the floor. */
  readonly hovers?: number;
  /** Seen from behind: what it looks at hangs on the wall. */
  readonly facesWall?: true;
  /** What it is at, where the table of deeds knows it. */
  readonly deed?: Deed;
  /** One of several in a game, each with a role of its own: metres to the next. */
  readonly plays?: number;
  /** A picture that somebody makes, on what is drawn by the drawable. */
  readonly depicts?: Depiction;
}

/** What a drawable without an entry would be, so that nothing asked for gets lost. */
const UNKNOWN_HEIGHT = 0.5;

const SIZE_WORDS = { tiny: 0.55, small: 0.75, large: 1.35, huge: 1.9 } as const;

const OF_PEOPLE = { tiny: 0.1, small: 0.85, large: 1.15, huge: 1.9 } as const;
/** A giant is at least this tall, metres, under the open sky, and overtops what else is named. */
const GIANT = 9;
const OVERTOPS = 1.15;
const HIGHEST_GIANT = 40;

/** Metres: what is alone and called huge stands out of doors; what is called tiny, on a table. */
const COLOSSAL = 7;
const TRINKET = 0.07;

/** Metres that a giant creature measures beside people; a room has no more under its ceiling. */
const BESIDE_PEOPLE = { indoors: 2.1, outdoors: 4.5, among: 11 } as const;

/** Among houses a giant overtops the houses. */
const TOWNS = /street|city|town|plaza|avenue|skyline|downtown|ruins?$|alley|harbou?r/;

/** Of its height, how far over the ground a thing floats that otherwise stands there. */
const LIFTED = 0.3;
const STANDS: ReadonlySet<Drawable['placement']> = new Set(['floor', 'surface']);

/** Metres up the rock. */
const ON_THE_FACE = 1.4;

/** Metres that a toy vehicle has beside people. */
const TOY = 0.55;
/** And a toy beast. */
const TOY_BEAST = 0.36;

/** Times the height of its kind that young have for which there is no drawing of their own. */
const CUB = 0.48;
const CUBS = /\b(cub|pup|calf|foal|fawn|kit|joey|hatchling|chick|young|offspring|baby)$/;
const OWN_YOUNG = /^(baby-|puppy|calf|lamb|piglet|chick|duckling|kitten|tadpole|pony)/;

/** True of young that are drawn as the grown ones of their kind are. */
const isCub = ({ noun }: Entity, drawable: Drawable | null): boolean =>
  drawable?.kind === 'animal' && CUBS.test(noun) && !OWN_YOUNG.test(drawable.id);

/** Times its usual height that a size word makes something. */
function sized(entity: Entity, drawable: Drawable | null, shot: Shot, cast: Cast, artists: Artists): number {
  const size = entity.traits.size ?? 'large';
  const living = drawable === null || drawable.kind === 'animal' || drawable.category === 'creature';
  const others = shot.mentions.filter((m) => m.entity !== entity.id).map((m) => cast.get(m.entity)?.entity);
  const people = others.some((e) => e?.kind === 'person' && e.traits.size !== 'huge');
  if (size === 'huge' && living && !people && !settingById(shot.place.setting).indoor) {
    const own = drawable?.height ?? 1.75;
    const heights = others.map((e) =>
      e && e.kind === 'thing' ? (artists.findDrawable(e.drawable)?.height ?? 0) : 0,
    );
    const wish = Math.min(HIGHEST_GIANT, Math.max(GIANT, OVERTOPS * Math.max(0, ...heights)));
    return Math.max(SIZE_WORDS.huge, wish / own);
  }
  if (size === 'huge' && living && people) {
    const { indoors, outdoors, among } = BESIDE_PEOPLE;
    const town = TOWNS.test(shot.place.setting) ? among : outdoors;
    const wish = settingById(shot.place.setting).indoor ? indoors : town;
    const long = Math.max(1, 0.7 * (drawable?.aspect ?? 1));
    return Math.max(drawable === null ? 1.25 : SIZE_WORDS.huge, wish / long / (drawable?.height ?? 1.75));
  }
  if (drawable && !living && others.length === 0 && entity.count === 1) {
    const own = drawable.height;
    if (size === 'huge' && !settingById(shot.place.setting).indoor)
      return Math.max(SIZE_WORDS.huge, COLOSSAL / own);
    if (size === 'tiny' && isTabletop(shot.place.setting)) return Math.min(SIZE_WORDS.tiny, TRINKET / own);
  }
  const beings = others.some((e) => e && e.kind !== 'thing');
  // A paper plane is a toy, and so is a dinosaur of that size.
  if (size === 'tiny' && beings && drawable?.kind === 'animal')
    return Math.min(0.4, TOY_BEAST / drawable.height);
  if (size === 'tiny' && beings)
    return drawable?.category === 'vehicle' ? Math.min(0.4, TOY / drawable.height) : 0.4;
  return drawable === null ? OF_PEOPLE[size] : SIZE_WORDS[size];
}

/** Kept from nearer shots than a medium: what those in focus hold, ride, wear or sit on. */
const ATTACHED = new Set<Relation['kind']>([
  'holding',
  'carrying',
  'riding',
  'wearing',
  'driving',
  'hugging',
  'talking-to',
  'in',
  'on',
]);

/** Over somebody they are on the wing. */
const WINGED = /^(fairy|angel|pixie|cupid|sprite)/;

/** Of more than so many, one by itself is nobody in particular. */
const FEW = 3;

/** Everyone in the shot, individual by individual. */
export function performersOf(shot: Shot, cast: Cast, artists: Artists): Performer[] {
  const wanted = wantedIn(shot, cast);
  const present = shot.mentions
    .filter((m) => wanted.has(m.entity))
    .flatMap((mention) => {
      const all = individualsOf(mention, shot, cast, artists);
      return shot.alone && all.length <= FEW && all.some((p) => p.look !== null) ? all.slice(-1) : all;
    });
  return putOn(present, shot.relations);
}

/** What somebody sits on or in, or wears, is not seen through the own eyes. */
const WITH_VIEWER = new Set<Relation['kind']>(['riding', 'driving', 'wearing', 'in']);

function wantedIn(shot: Shot, cast: Cast): ReadonlySet<string> {
  const near = shot.size === 'close-up' || shot.size === 'extreme-close-up' || shot.size === 'insert';
  const ids = new Set(near ? shot.focus : shot.mentions.map((m) => m.entity));
  if (near) {
    for (const r of shot.relations) {
      if (!ATTACHED.has(r.kind)) continue;
      if (shot.focus.includes(r.subject)) ids.add(r.object);
      if (shot.focus.includes(r.object) && isHolding(r)) ids.add(r.subject);
    }
  }
  if (shot.viewer) {
    if (cast.get(shot.viewer)?.entity.kind !== 'thing') ids.delete(shot.viewer);
    for (const r of shot.relations)
      if (r.subject === shot.viewer && WITH_VIEWER.has(r.kind)) ids.delete(r.object);
  } else if (shot.pointOfView) {
    const beings = shot.mentions.filter((m) => cast.get(m.entity)?.entity.kind !== 'thing');
    const viewer = beings.find((m) => cast.get(m.entity)?.entity.kind === 'person');
    if (viewer && beings.length > 1) ids.delete(viewer.entity);
  }
  return ids;
}

function individualsOf(mention: Mention, shot: Shot, cast: Cast, artists: Artists): Performer[] {
  const member = cast.get(mention.entity);
  if (!member) return [];
  const { entity } = swarming(member, mention, peopled(shot, cast));
  const found = entity.kind === 'person' ? null : (artists.findDrawable(entity.drawable) ?? null);
  // What has gone under is in the water, whatever it is.
  const drawable: Drawable | null =
    found && found.kind === 'thing' && found.category === 'vehicle' && entity.traits.state === 'flooded'
      ? { ...found, placement: 'water' }
      : found;
  const flies =
    strikesOnTheWing(drawable, mention.verb) ||
    (mention.pose === null &&
      (drawable?.poses.includes('fly') ?? false) &&
      (entity.count >= MANY ||
        shot.relations.some(
          (r) =>
            (r.kind === 'above' && r.subject === entity.id) || (r.kind === 'below' && r.object === entity.id),
        )));
  // Nobody stands about on the sea floor.
  const swims =
    entity.kind === 'person' &&
    shot.place.setting === 'underwater' &&
    (mention.pose === null || mention.pose === 'stand');
  const flown = mention.pose === 'fly' && entity.kind === 'person' && sendsUp(entity.id, shot, cast, artists);
  const floats = hoversHere(mention, entity.drawable, {
    ...shot.place,
    indoor: settingById(shot.place.setting).indoor,
  });
  const adrift = entity.kind === 'person' && isWeightless(shot.place.setting);
  const hovers = entity.kind === 'person' && floats && !adrift;
  const winged =
    entity.kind === 'person' &&
    WINGED.test(entity.drawable) &&
    mention.pose === null &&
    shot.relations.some((r) => r.kind === 'above' && r.subject === entity.id);
  const lifts = entity.kind === 'thing' && floats && drawable !== null && STANDS.has(drawable.placement);
  const overboard = entity.kind === 'person' && jumpsOverboard(mention, shot.place.setting);
  // Who hangs from a rock face climbs it.
  const up =
    entity.kind === 'person' &&
    shot.place.setting === 'rock-face' &&
    (mention.pose === 'climb' || /^(hang|dangle|cling)$/.test(mention.verb ?? ''));
  // Sharks circle and rays glide in the water.
  const cruises =
    drawable?.kind === 'animal' &&
    drawable.placement === 'water' &&
    mention.pose === 'fly' &&
    /^(circle|glide|hover|dart)$/.test(mention.verb ?? '');
  // Wolves circle on their feet.
  const circlesAfoot = goesAfoot(drawable) && mention.verb === 'circle';
  const shown: readonly (readonly [boolean, PoseId])[] = [
    [up, 'climb'],
    [cruises, 'swim'],
    [circlesAfoot, 'walk'],
    [flies, 'fly'],
    [swims, 'swim'],
    [flown, 'hold'],
    [hovers, 'stand'],
    [winged, 'fly'],
  ];
  const pose = shown.find(([holds]) => holds)?.[1] ?? null;
  /** Metres over the ground of the one at a place, 0 for who stands on it. */
  const offGround = (index: number): number => {
    if (up) return ON_THE_FACE;
    if (adrift) return floatsAt(index);
    if (hovers) return HOVER;
    if (lifts) return LIFTED * drawable.height;
    return overboard ? OVERBOARD * (1 - 0.28 * (index % 3)) : 0;
  };
  const said = isCub(entity, drawable)
    ? CUB
    : entity.traits.size && entity.count < MANY
      ? sized(entity, drawable, shot, cast, artists)
      : 1;
  return Array.from({ length: isCloud(drawable?.id) ? 1 : (mention.some ?? entity.count) }, (_, index) => {
    const look = member.looks[index] ?? member.looks[0] ?? null;
    const above = offGround(index);
    return {
      id: `${entity.id}#${index}`,
      entity,
      index,
      mention: scattering(pose === null ? mention : { ...mention, pose }, entity, drawable, index),
      look: entity.kind === 'person' && look ? lookNow(look, mention) : null,
      drawable,
      colour: member.colours[index] ?? null,
      focus: shot.focus.includes(entity.id),
      ...(above > 0 ? { hovers: above } : {}),
      height: (look?.height ?? drawable?.height ?? UNKNOWN_HEIGHT) * said,
    };
  });
}

/** Many fireflies are their lights, falling leaves are all over the picture, and footprints lie on the ground before people. */
function swarming(
  { entity }: CastMember,
  { verb }: Mention,
  withPeople: boolean,
): { readonly entity: Entity } {
  const { noun, drawable, count } = entity;
  const swarm =
    drawable === 'firefly' && count > 2 ? 'firefly-swarm' : airborneAs(noun, drawable, count, verb);
  if (drawable === 'footprints-on-the-ground' && withPeople) return { entity: { ...entity, count: 1 } };
  return { entity: swarm ? { ...entity, drawable: swarm } : entity };
}

const peopled = (shot: Shot, cast: Cast): boolean =>
  shot.mentions.some((m) => cast.get(m.entity)?.entity.kind === 'person');

/** True for who flies a kite or a drone and stays on the ground. */
const sendsUp = (id: string, shot: Shot, cast: Cast, artists: Artists): boolean =>
  shot.relations.some((r) => {
    const drawable = artists.findDrawable(cast.get(r.object)?.entity.drawable ?? '');
    return (
      r.subject === id && r.kind === 'holding' && drawable !== undefined && drawable.category !== 'vehicle'
    );
  });
