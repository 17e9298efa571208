/** What a crowd does of which no deed is said: it dances in a club, sits where there are rows of seats, goes its ways in a street. */

import type { PoseId } from '../model/figure.ts';
import { isHolding } from '../model/holding.ts';
import type { Shot } from '../model/shot.ts';
import { golden } from '../random/golden.ts';
import { asMany } from './as-many.ts';
import { MANY } from './many.ts';
import type { Performer } from './performers.ts';

const MANNERS: readonly (readonly [RegExp, readonly PoseId[]])[] = [
  [/^(nightclub|school-dance|ballroom)$/, ['dance', 'cheer', 'dance', 'dance', 'wave', 'dance']],
  [
    /^(stage|stadium|boxing-ring|race-track|arena|circus|athletics-track|ballpark|basketball-arena|street-court)$/,
    ['cheer', 'wave', 'cheer', 'clap', 'stand'],
  ],
  [
    /^(conference-room|classroom|theatre|cinema|courtroom|church|cathedral|waiting-room|airport-hall|restaurant|cafe|diner|cafe-terrace)$/,
    ['sit'],
  ],
  [
    /^(street|crosswalk|plaza|market|subway|train-station|tokyo-street|paris-street|cyberpunk-street|shop|supermarket|harbour|pier|medieval-village|western-town|hotel-lobby|amusement-park|zoo|bridge|alley)$/,
    ['walk', 'stand', 'walk', 'talk', 'walk', 'walk', 'phone', 'talk'],
  ],
  [/^(park|garden|beach|pool|museum)$/, ['walk', 'stand', 'talk', 'walk', 'sit', 'talk']],
  [/^(restaurant-kitchen|kitchen)$/, ['work', 'carry', 'walk', 'work', 'talk']],
];

/** Anywhere else they stand about and talk, as people who wait or look on. */
const ELSEWHERE: readonly PoseId[] = [
  'stand',
  'talk',
  'stand',
  'arms-crossed',
  'stand',
  'talk',
  'hands-on-hips',
];
const WATCHING: readonly PoseId[] = ['stand', 'clap', 'stand', 'arms-crossed', 'stand', 'clap'];
/** They are in ranks, or have no use for the hands. */
const RANKS =
  /soldier|knight|guard|samurai|warrior|army|troop|zombie|robot|monk|nun|skeleton|clone|orc|mummy|ghost|prisoner|angel/;

/** Nobody had a telephone here. */
const BEFORE_TELEPHONES = /^(medieval-village|western-town)$/;

/** Of what a crowd holds, "torches", so many are seen in its hands. */
const IN_HANDS = 9;
/** How many a plural without a number is. */
const SEVERAL = 3;

const isCrowd = ({ entity, look }: Performer): boolean => look !== null && entity.count >= MANY;

const isIdle = ({ mention }: Performer): boolean =>
  (mention.pose === null || mention.pose === 'stand') &&
  (mention.verb === null || /^(stand|watch|listen|look)$/.test(mention.verb));

/** The performers, those of an idle crowd each with something to do, and with as much in their hands as a crowd has. */
export function mannered(all: readonly Performer[], shot: Shot): readonly Performer[] {
  const performers = all.map((p) => seatedAboard(p, shot));
  const crowds = new Set(performers.filter(isCrowd).map((p) => p.entity.id));
  if (crowds.size === 0) return performers;
  const usual = MANNERS.find(([places]) => places.test(shot.place.setting))?.[1];
  const busy = (id: string) =>
    shot.relations.some(
      (r) => r.subject === id && r.kind !== 'next-to' && r.kind !== 'behind' && r.kind !== 'in',
    );
  const held = new Set(
    shot.relations.filter((r) => crowds.has(r.subject) && isHolding(r)).map((r) => r.object),
  );
  return performers
    .flatMap((p) => {
      if (held.has(p.entity.id) && p.look === null && p.entity.count === SEVERAL)
        return p.index === 0 ? asMany(p, IN_HANDS) : [];
      const drilled = RANKS.test(`${p.entity.noun} ${p.entity.drawable}`);
      const stops = isPublic(p, shot) && (!usual || usual.includes('walk'));
      const poses = stops ? (drilled ? undefined : WATCHING) : (usual ?? (drilled ? undefined : ELSEWHERE));
      if (!poses || !isCrowd(p) || !isIdle(p) || busy(p.entity.id)) return [p];
      const pose = poses[Math.floor(golden(p.index, 0.618) * poses.length)] ?? 'stand';
      const done = pose === 'phone' && BEFORE_TELEPHONES.test(shot.place.setting) ? 'talk' : pose;
      return [{ ...p, mention: { ...p.mention, pose: done } }];
    })
    .map((p) => (isCrowd(p) && STREETS.test(shot.place.setting) ? onItsWay(p, shot) : p));
}

/** Where people come from all sides, and a march comes down the middle. */
const STREETS =
  /^(street|crosswalk|plaza|tokyo-street|paris-street|cyberpunk-street|market|shopping-street|pavement|public-fronts|protest|town-hall|medieval-village|western-town)$/;
const MARCHES = /^(march|parade|protest|demonstrate|chant|rally)$/;

/** Shares of those who walk that come up to the camera, and that go away from it; the others cross. */
const COMES = 0.34;
const LEAVES = 0.52;

/** One of a crowd that walks, on a way of its own; one of a march with the others, towards the camera. */
function onItsWay(p: Performer, { relations }: Shot): Performer {
  const { pose, towards, verb } = p.mention;
  if (
    pose !== 'walk' ||
    towards !== null ||
    relations.some((r) => r.subject === p.entity.id && !isHolding(r))
  )
    return p;
  const way = golden(p.index, 0.7549);
  const to = MARCHES.test(verb ?? '') || way < COMES ? 'camera' : way < LEAVES ? 'away' : null;
  return { ...p, mention: { ...p.mention, towards: to } };
}

/** Where one sits while it is driven, flown or ridden. */
const ABOARD =
  /^(train-interior|window-seat|plane-window|plane-interior|bus-interior|subway-car|cockpit|submarine-interior)$/;
const UNDER_WAY = new Set<PoseId | null>(['ride', 'drive', 'fly']);

/** Who flies in a cockpit or rides in a carriage sits; who is before a great wave surfs. */
function seatedAboard(p: Performer, shot: Shot): Performer {
  const { pose } = p.mention;
  if (p.look === null) return p;
  if (ABOARD.test(shot.place.setting) && UNDER_WAY.has(pose))
    return { ...p, mention: { ...p.mention, pose: 'sit' } };
  const surfs = shot.place.setting === 'big-wave' && (pose === null || pose === 'stand' || pose === 'ride');
  return surfs ? { ...p, mention: { ...p.mention, pose: 'surf' } } : p;
}

/** Somebody speaks or plays to them, or stands before them. */
const isPublic = ({ entity }: Performer, { relations, mentions }: Shot): boolean =>
  mentions.some((m) => m.entity !== entity.id && SHOWS.test(m.verb ?? '')) ||
  relations.some(
    (r) =>
      r.object === entity.id &&
      r.subject !== entity.id &&
      /^(talking-to|in-front-of|giving|next-to)$/.test(r.kind),
  );

/** What people stop to look at. */
const SHOWS = /^(perform|sing|preach|lecture|proclaim|juggle|busk|fight|box|wrestle|duel|fence|propose)$/;
