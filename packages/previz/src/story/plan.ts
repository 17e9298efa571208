import { parse } from '../colour/oklch.ts';
import type { Hour } from '../model/light.ts';
import type { CameraAngle, Entity, Mention, Script, ShotSize } from '../model/script.ts';
import type { Shot } from '../model/shot.ts';
import { createRng, hash } from '../random/rng.ts';
import { chooseSizes, unalike } from './choose-sizes.ts';
import { type Content, contentOf, costOf, heightOf, singleSize } from './content.ts';
import { type Covered, coverageOf, type View } from './coverage.ts';
import { countPeople, coveredIn, handledIn } from './covered.ts';
import { isDescribed } from './described.ts';
import { fleeing } from './fleeing.ts';
import { focusOf } from './focus.ts';
import { type FindDrawable, isInside } from './homes.ts';
import { intentOf } from './intent.ts';
import { rung } from './ladder.ts';
import { lineUpsOf } from './line-up.ts';
import { keyMoments, mergeMoments, runsOf, strength, strongest } from './merge.ts';
import { entitiesOf, type Moment } from './moment.ts';
import { momentsOf } from './moments.ts';
import { isHazy, placeFrom } from './place.ts';
import { solemn } from './solemn.ts';
import { absentParts } from './yet-to-come.ts';

/** A frame's moment and how it is looked at, before the camera's yaw and seed. */
interface Frame {
  readonly moment: Moment;
  readonly content: Content;
  /** So many people are named in it. */
  readonly people: number;
  readonly view: View;
  /** True when everything named must be seen: the only frame there is. */
  readonly everything: boolean;
}

/** Frames for a script: `count` shots (1 or more) in story order. Pure. */
export function planWith(
  find: FindDrawable,
  script: Script,
  count: number,
  seed: number,
  aspect: number,
): Shot[] {
  const entities = entitiesOf(script);
  const moments = momentsOf(script, find, seed, count === 1);
  const about = (moment: Moment) => contentOf(moment, entities, find);
  const hazy = moments.some((m) => isHazy(m.place.weather)) || script.entities.some(isGreyThing);
  const direction = createRng(seed).fork('screen direction').chance(0.5) ? 1 : -1;
  const frames =
    count === 1
      ? [onlyFrame(script, moments, about)]
      : storyFrames(script, moments, count, (m) => coveredIn(m, entities, find));
  const lineUps = lineUpsOf(
    script.entities,
    frames.map((f) => f.moment),
    direction,
    (thing) => heightOf(thing, find) > PARTING,
  );
  const [first] = frames;
  const opening = first ? placeFrom(first.moment.place, seed, hazy).hour : null;
  return frames.map((frame, index) =>
    toShot(frame, index, {
      moments,
      script,
      entities,
      find,
      seed,
      aspect,
      hazy,
      opening,
      lineUps,
      direction,
    }),
  );
}

/** Higher than this, metres, a thing stands at the side of people rather than among them. */
const PARTING = 1.5;

/** A thing asked for in white, silver or black: a low sun would turn it to cream or brown. */
const isGreyThing = ({ kind, traits }: Entity): boolean =>
  kind !== 'person' && traits.colours.some(({ hex }) => parse(hex).c < 0.04);

function onlyFrame(script: Script, moments: readonly Moment[], about: (m: Moment) => Content): Frame {
  const moment = script.explicitFrames
    ? strongest(moments)
    : mergeMoments(keyMoments(moments, isDescribed(script)));
  const content = about(moment);
  const { part } = moment.camera;
  const near = part && (/^(hands?|feet)$/.test(part) ? 'insert' : 'extreme-close-up');
  const angle = angleOf(moment);
  const own = singleSize(content, moment.camera);
  const plain = holdsTowards(moment) && rung(own) > rung('full') ? 'full' : own;
  const size = near ?? moment.camera.size ?? (plain === 'full' && isDwarfed(moment) ? 'medium-wide' : plain);
  return { moment, content, people: 0, everything: true, view: { size, angle, aim: 'whole' } };
}

/** Somebody alone does something with a small thing under something high: with all of that in the frame nobody sees the deed. */
const isDwarfed = ({ mentions, relations }: Moment): boolean => {
  const doers = mentions.filter((m) => m.verb !== null);
  const [doer] = doers;
  const own = relations.filter((r) => r.subject === doer?.entity);
  return (
    doers.length === 1 &&
    SMALL_DEEDS.test(doer?.verb ?? '') &&
    own.some((r) => r.kind === 'holding') &&
    own.some((r) => r.kind === 'under' || r.kind === 'against')
  );
};
const SMALL_DEEDS =
  /^(light|smoke|drink|eat|read|write|text|phone|call|check|peel|count|open|hold|sip|bite)$/;

/** One view per frame: views of the moments' coverage where there are more frames than moments. */
function storyFrames(
  script: Script,
  moments: readonly Moment[],
  count: number,
  covered: (m: Moment) => Covered,
): Frame[] {
  const kept =
    count >= moments.length
      ? moments
      : runsOf(moments, count).map((run) =>
          script.explicitFrames || run.length === 1 ? strongest(run) : mergeMoments(run),
        );
  const shares = sharesOf(kept, count);
  const open = kept.flatMap((moment, i) =>
    framesOf(moment, covered(moment), shares[i] ?? 1, kept.length === 1),
  );
  const wishes = open.map(({ frame, planned }, i) => ({
    said: frame.moment.camera.size,
    cost: (size: ShotSize) => wish(frame, planned, size, { first: i === 0, enters: enters(open, i) }),
  }));
  const sizes = unalike(
    chooseSizes(wishes),
    wishes,
    open.map(({ frame }) => pictureOf(frame.moment)),
  );
  return open.map(({ frame }, i) => ({
    ...frame,
    view: { ...frame.view, size: sizes[i] ?? frame.view.size },
  }));
}

/** Whom and what a moment shows, and at what, where: two moments of which it is the same look alike. */
const pictureOf = ({ mentions, place }: Moment): string =>
  [place.setting, ...mentions.map((m) => `${m.entity} ${m.pose} ${m.mood}`).sort()].join('|');

/** Frames for each moment: one each, the rest to the strongest, the opening first of equals. */
function sharesOf(moments: readonly Moment[], count: number): number[] {
  const shares = moments.map(() => 1);
  for (let left = count - moments.length; left > 0; left--) {
    let best = 0;
    for (let i = 1; i < moments.length; i++)
      if (need(moments, shares, i) > need(moments, shares, best)) best = i;
    shares[best] = (shares[best] ?? 0) + 1;
  }
  return shares;
}

const need = (moments: readonly Moment[], shares: readonly number[], i: number): number =>
  (3 + strength(moments[i] as Moment)) / (shares[i] ?? 1);

/** `planned` frames hold to the sizes of their coverage; single ones choose by content. */
function framesOf(
  moment: Moment,
  covered: Covered,
  share: number,
  alone: boolean,
): { frame: Frame; planned: boolean }[] {
  const { content } = covered;
  return coverageOf(covered, share).map((view, i) => {
    const angle = moment.camera.angle ?? (share > 1 ? view.angle : angleOf(moment));
    const aim = share === 1 ? 'whole' : view.aim;
    const { people } = covered;
    const frame: Frame = { moment, content, people, everything: share === 1, view: { ...view, angle, aim } };
    return { frame, planned: share > 1 && (alone || i > 0 || share > 2) };
  });
}

/** Where a frame stands in its story. */
interface Standing {
  readonly first: boolean;
  /** The story has not been at this place in the frame before. */
  readonly enters: boolean;
}

const enters = (frames: readonly { readonly frame: Frame }[], i: number): boolean =>
  frames.slice(0, i).every((f) => f.frame.moment.place.setting !== frames[i]?.frame.moment.place.setting);

/** A detail stays an insert; other planned sizes may give way by a rung when a neighbour needs it. */
function wish(frame: Frame, planned: boolean, size: ShotSize, at: Standing): number {
  const { view, content } = frame;
  if ((view.aim === 'detail') !== (size === 'insert')) return view.aim === 'detail' ? 20 : 9;
  const own = costOf(content, size, rung) + crampedAt(frame, size);
  if (planned) return 2.5 * Math.abs(rung(size) - rung(view.size)) + 0.1 * own;
  const peopled = frame.moment.mentions.length > 0;
  // Where the story comes to a place, the place is shown with whoever comes to it.
  const nearer = Math.max(0, rung(size) - rung('full'));
  const wider = at.enters && peopled ? 0.3 * rung(size) + 0.9 * nearer : 0;
  // Nobody knows what a dot does, later on least of all.
  const lost = peopled && size === 'extreme-wide' ? (at.first ? 1.8 : 2.5) : 0;
  // The place is known by then: what happens in it counts.
  const far = !at.enters && peopled && size === 'wide' ? 0.6 : 0;
  return own + wider + lost + far;
}

/** What something in the hand is held towards, a hose's jet or a light, is a way off. */
const holdsTowards = ({ mentions, relations }: Moment): boolean =>
  mentions.some(
    ({ entity, verb, towards }) =>
      verb === 'hold' &&
      typeof towards === 'object' &&
      towards !== null &&
      relations.some((r) => r.kind === 'holding' && r.subject === entity),
  );

/** Two who do not hold each other are lost from each other in a near view, and so is what hangs in a walker's hand. */
function crampedAt({ moment, everything, people }: Frame, size: ShotSize): number {
  const held = new Set(moment.relations.filter((r) => NEAR.has(r.kind)).map((r) => r.object));
  const apart = moment.mentions.filter((m) => !held.has(m.entity)).length;
  const walks = held.size > 0 && moment.mentions.some((m) => m.pose === 'walk' || m.pose === 'run');
  const shows = moment.mentions.some((m) => m.pose === 'read' || m.pose === 'drop' || m.pose === 'look-into');
  const high = shows || moment.relations.some((r) => r.kind === 'above' || r.kind === 'under');
  // What one picks up or kneels to is on the ground.
  const down =
    moment.mentions.some((m) => DOWN.has(m.pose)) || (people > 1 && isOneOnGround(moment))
      ? 1.2 * Math.max(0, rung(size) - rung('full'))
      : 0;
  const low = everything && (walks || high) && rung(size) >= rung('medium') ? 2 : 0;
  const off = everything && holdsTowards(moment) && rung(size) > rung('full') ? 2 : 0;
  // Of a group near by only bellies and elbows are seen.
  const group = everything && people > 2 ? 2.5 * Math.max(0, rung(size) - rung('medium')) : 0;
  return (
    down + low + off + group + (everything && apart > 1 ? 1.5 * Math.max(0, rung(size) - rung('medium')) : 0)
  );
}

const DOWN: ReadonlySet<Mention['pose']> = new Set(['stoop', 'crouch', 'dig']);

/** One sits or lies on the ground among people on their feet: near by only one of both is seen. */
const isOneOnGround = ({ mentions, relations }: Moment): boolean => {
  const seated = (m: Mention) =>
    relations.some((r) => r.subject === m.entity && /^(on|in|riding|driving)$/.test(r.kind));
  const low = mentions.filter((m) => ON_GROUND.has(m.posture ?? m.pose) && !seated(m));
  return low.length > 0 && mentions.some((m) => m.verb !== null && !ON_GROUND.has(m.posture ?? m.pose));
};

const ON_GROUND: ReadonlySet<Mention['pose']> = new Set([
  'sit',
  'cross-legged',
  'lie',
  'sleep',
  'recline',
  'fall',
  'prone',
]);

const NEAR: ReadonlySet<string> = new Set(['holding', 'carrying', 'wearing', 'hugging']);

/** Sizes at which a part of the body fills the frame. */
const NEARBY: ReadonlySet<ShotSize> = new Set(['close-up', 'extreme-close-up', 'insert']);

const LYING = new Set<Mention['pose']>(['lie', 'sleep', 'prone', 'crawl', 'fall']);

function angleOf(moment: Moment): CameraAngle {
  if (moment.camera.angle) return moment.camera.angle;
  const [first] = moment.mentions;
  return first && first.state === undefined && LYING.has(first.pose) ? 'high' : 'eye';
}

/** Near to, somebody alone who ties the own shoes is hands and a shoe: no face is in such a frame. */
function tiesOwnLaces(moment: Moment, entities: ReadonlyMap<string, Entity>): boolean {
  const ties = moment.mentions.some((m) => /^(shoetie|lace)$/.test(m.verb ?? ''));
  return ties && !moment.camera.overShoulder && countPeople(moment, entities) === 1;
}

interface Context {
  readonly moments: readonly Moment[];
  readonly script: Script;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly find: FindDrawable;
  readonly seed: number;
  readonly aspect: number;
  /** The story has rain, fog or the like at some time. */
  readonly hazy: boolean;
  /** The hour at which the story begins: it goes on where nothing else is told. */
  readonly opening: Hour | null;
  readonly lineUps: ReadonlyMap<string, readonly string[]>;
  readonly direction: 1 | -1;
}

function toShot(frame: Frame, index: number, context: Context): Shot {
  const { script, entities, seed, aspect } = context;
  const { moment } = frame;
  const { camera } = moment;
  const inHand = frame.view.aim === 'detail' ? handledIn(moment, entities, context.find) : undefined;
  const part = camera.part ?? ((inHand || tiesOwnLaces(moment, entities)) && 'hands');
  // A film noir plays at night, unless it is said or there is a roof; vampires do anywhere.
  const noir = script.style === 'noir' && !isInside(moment.place.setting);
  const nightly = noir || script.entities.some((e) => BY_NIGHT.test(e.drawable));
  const dark = nightly && moment.place.hour === null;
  const words = dark ? { ...moment.place, hour: 'night' as const } : moment.place;
  const without = absentParts(context.moments, moment, entities);
  const place = {
    ...placeFrom(words, seed, context.hazy, context.opening),
    ...(without.length > 0 ? { without } : {}),
  };
  const behind = frame.view.aim === 'over-shoulder' && countPeople(moment, entities) === 2;
  const alone = !frame.everything && frame.view.aim === 'reaction';
  const overShoulder = camera.overShoulder || behind;
  // Over the shoulder of nobody is a view like others.
  const view: View =
    frame.view.aim === 'over-shoulder' && !behind ? { ...frame.view, aim: 'whole' } : frame.view;
  const wide = rung(view.size) <= rung('medium-wide');
  const focus = (inHand ?? focusOf(moment, entities, view, frame.everything)).filter(
    (id) => !vessel(moment, place.setting).has(id),
  );
  const { mentions, relations } = within(
    moment,
    place.setting,
    seenIn(frame, focus, wide && isLarge(moment, context), (id) => fitsIn(moment, id, context)),
  );
  return {
    index,
    beat: moment.beat,
    size: view.size,
    ...(camera.size === view.size ? { sizeSaid: true as const } : {}),
    angle: view.angle,
    dutch: camera.dutch,
    overShoulder,
    ...(camera.shoulder ? { shoulder: camera.shoulder } : {}),
    pointOfView: camera.pointOfView,
    ...(camera.viewer ? { viewer: camera.viewer } : {}),
    ...(camera.through ? { through: camera.through } : {}),
    silhouette: camera.silhouette,
    shallowFocus: camera.shallowFocus || rung(view.size) >= rung('medium-close'),
    ...(part && NEARBY.has(view.size) ? { part } : {}),
    ...(alone ? { alone } : {}),
    focus,
    mentions: solemn(
      fleeing(
        mentions,
        context.lineUps.get(place.setting) ?? [],
        context.direction,
        script.beats[moment.beat]?.text ?? '',
      ),
      { text: script.beats[moment.beat]?.text ?? '', setting: place.setting },
      entities,
    ),
    relations,
    lineUp: context.lineUps.get(place.setting) ?? [],
    direction: context.direction,
    place,
    style: script.style,
    yaw: yawOf(place.seed, index, aspect),
    intent: intentOf(view, focus, moment, entities),
    seed: hash(`frame ${index}`, seed),
  };
}

/** Whom one meets in the dark. */
const BY_NIGHT = /^(?:vampire|shadowy-figure|werewolf)$/;

const CABINS: ReadonlySet<string> = new Set([
  'car-interior',
  'back-seat',
  'train-interior',
  'plane-interior',
]);
/** What car it is shows. */
const CARS: ReadonlySet<string> = new Set(['car-interior', 'back-seat']);

/** The car in which somebody is, where the frame is within it: the place itself. */
const vessel = (moment: Moment, setting: string): ReadonlySet<string> =>
  new Set(
    CABINS.has(setting)
      ? moment.relations.filter((r) => /^(in|driving)$/.test(r.kind)).map((r) => r.object)
      : [],
  );

function within(moment: Moment, setting: string, seen: readonly Mention[]) {
  const gone = CARS.has(setting) ? new Set<string>() : vessel(moment, setting);
  return {
    mentions: seen.filter((m) => !gone.has(m.entity)),
    relations: moment.relations.filter((r) => !gone.has(r.object)),
  };
}

/** A near view of one leaves the others out; a wide one has who is still around. */
function seenIn(
  { moment, view, everything }: Frame,
  focus: readonly string[],
  wide: boolean,
  /** Neither a dot nor a giant beside those of the moment. */
  sits: (entity: string) => boolean,
): readonly Mention[] {
  if (wide) return [...moment.mentions, ...moment.carried.filter((m) => sits(m.entity))];
  if (everything || view.aim !== 'near' || rung(view.size) < rung('medium-close')) return moment.mentions;
  // A letter is written at its desk.
  const at = moment.relations.filter((r) => focus.includes(r.subject) && AT_PLACES.test(r.kind));
  return moment.mentions.filter((m) => focus.includes(m.entity) || at.some((r) => r.object === m.entity));
}

const AT_PLACES = /^(next-to|on|in|under|behind|above)$/;

/** Beside people a frog would be a dot: a moment of its own has them out of the frame. */
const isLarge = (moment: Moment, { entities, find }: Context): boolean =>
  moment.mentions.some((m) => {
    const entity = entities.get(m.entity);
    return entity?.kind === 'person' || (entity !== undefined && (find(entity.drawable)?.height ?? 1) > 0.5);
  });

/** So many times as high as the tallest of the living, or as low beside the tallest of all, nothing fits into their frame. */
const GIANT = 6;
const DOT = 14;
/** Lower than this, metres, a thing that is in nobody's hands any more is out of the story. */
const LOOSE = 0.4;

/** Who is still around is in the frame as long as neither is lost beside the other. */
function fitsIn({ mentions, relations }: Moment, id: string, { entities, find }: Context): boolean {
  const high = (entity: string) => {
    const e = entities.get(entity);
    return e === undefined ? 1 : e.kind === 'person' ? 1.7 : heightOf(e, find);
  };
  const living = mentions.filter((m) => entities.get(m.entity)?.kind !== 'thing').map((m) => high(m.entity));
  const tallest = Math.max(...mentions.map((m) => high(m.entity)));
  // Nobody has taken up what lies about.
  const own = entities.get(id);
  const worn = own !== undefined && find(own.drawable)?.category === 'clothing';
  const loose =
    own?.kind === 'thing' &&
    (worn || high(id) < LOOSE) &&
    !relations.some((r) => r.object === id || r.subject === id);
  if (loose) return false;
  // What is held is seen with who holds it.
  const holder = relations.find((r) => r.object === id && /^(holding|carrying|wearing)$/.test(r.kind));
  const size = high(own?.kind === 'thing' && holder ? holder.subject : id);
  return (living.length === 0 || size <= GIANT * Math.max(...living)) && size * DOT >= tallest;
}

/** The side is the place's and never changes; the amount alternates so that neighbours differ. Tall frames turn less. */
function yawOf(placeSeed: number, index: number, aspect: number): number {
  const side = createRng(placeSeed).fork('line of action').chance(0.5) ? 1 : -1;
  const amount = [0.1, 0.24, 0.16, 0.3][index % 4] ?? 0.1;
  return side * amount * (aspect < 0.8 ? 0.7 : 1);
}
