/** Things of earlier moments that a deed cannot do without, though it does not name them again. */
import type { Beat, Mention, Relation } from '../model/script.ts';
import type { DrawableOf, Moment } from './moment.ts';

/** The car one drives away in, the bicycle one falls off, the ball one shoots. */
export const recalled = (
  mentions: readonly Mention[],
  told: readonly Moment[],
  beat: Beat,
  drawableOf: DrawableOf,
): Relation[] => [
  ...atTheWheel(mentions, told, beat, drawableOf),
  ...fallenFrom(mentions, told.at(-1)),
  ...inPlay(mentions, told, beat, drawableOf),
  ...climbed(mentions, told, beat, drawableOf),
];

/** "The kite gets stuck in a tree. The boy climbs up.": the tree. */
function climbed(
  mentions: readonly Mention[],
  told: readonly Moment[],
  beat: Beat,
  drawableOf: DrawableOf,
): Relation[] {
  const climber = mentions.find((m) => m.pose === 'climb' && drawableOf(m.entity)?.kind !== 'thing');
  if (!climber || beat.relations.some((r) => r.subject === climber.entity)) return [];
  const up = told
    .slice(-2)
    .flatMap((m) => m.mentions)
    .findLast((m) =>
      /tree|oak|pine|palm$|birch|beanstalk|vine|cliff|ladder|tower|mast|wall|fence|rope/.test(
        drawableOf(m.entity)?.id ?? '',
      ),
    );
  return up && mentions.every((m) => m.entity !== up.entity)
    ? [{ kind: 'touching', subject: climber.entity, object: up.entity }]
    : [];
}

/** "He drives away", "she rides alone": the car or bicycle that one was in or on before. */
function atTheWheel(
  mentions: readonly Mention[],
  told: readonly Moment[],
  beat: Beat,
  drawableOf: DrawableOf,
): Relation[] {
  const isMount = (id: string) => drawableOf(id)?.category === 'vehicle' || drawableOf(id)?.kind === 'animal';
  return mentions.flatMap(({ entity, pose }): Relation[] => {
    if (pose !== 'drive' && pose !== 'ride') return [];
    const kind = pose === 'drive' ? 'driving' : 'riding';
    const busy = beat.relations.some((r) => r.subject === entity && /^(driving|riding|in|on)$/.test(r.kind));
    const used = told
      .flatMap((m) => m.relations)
      .findLast((r) => r.subject === entity && /^(in|driving|riding)$/.test(r.kind) && isMount(r.object));
    const mount = used?.object ?? (pose === 'ride' ? seenBefore(told, drawableOf) : undefined);
    return mount && !busy ? [{ kind, subject: entity, object: mount }] : [];
  });
}

/** "A mechanic repairs a motorbike. … She rides down the road.": on what the story has. */
const seenBefore = (told: readonly Moment[], drawableOf: DrawableOf): string | undefined =>
  told.flatMap((m) => m.mentions).findLast((m) => MOUNTS.test(drawableOf(m.entity)?.id ?? ''))?.entity;

const MOUNTS =
  /^(horse|pony|donkey|camel|elephant|unicorn|bicycle|motorcycle|scooter|moped|kick-scooter|tricycle)$/;

/** "The girl falls off." */
const fallenFrom = (mentions: readonly Mention[], before: Moment | undefined): Relation[] =>
  mentions
    .filter((m) => m.pose === 'fall')
    .flatMap(({ entity }): Relation[] => {
      const mount = before?.relations.find((r) => r.subject === entity && r.kind === 'riding');
      return mount ? [{ kind: 'next-to', subject: entity, object: mount.object }] : [];
    });

/** "Tom meets Sara. He gives her flowers.": who is by, where nobody else is, gets what is given. */
export function handedOver(
  relations: readonly Relation[],
  mentions: readonly Mention[],
  before: Moment | undefined,
  text: string,
  drawableOf: DrawableOf,
): readonly Relation[] {
  return relations.map((r): Relation => {
    if (r.kind !== 'giving' || r.second !== undefined || !TO_SOMEBODY.test(text)) return r;
    const isOther = (m: Mention) =>
      m.entity !== r.subject && m.entity !== r.object && drawableOf(m.entity) === undefined;
    if (mentions.some(isOther)) return r;
    const others = (before?.mentions ?? []).filter(isOther);
    const [one] = others;
    return one && others.length === 1 ? { ...r, second: one.entity } : r;
  });
}

const TO_SOMEBODY =
  /\b(?:giv|hand|offer|bring|pass|show|throw|toss|present|sell|lend)\w* (?:him|her|them)\b/i;

const PLAYS = /^(kick|shoot|dribble|score|pass|dunk)$/;

/** "A striker gets the ball. … He shoots." */
function inPlay(
  mentions: readonly Mention[],
  told: readonly Moment[],
  beat: Beat,
  drawableOf: DrawableOf,
): Relation[] {
  const ball = told
    .flatMap((m) => m.mentions)
    .findLast((m) =>
      /^(sports-ball|ball|football|soccer-ball|basketball|hockey-puck)$/.test(drawableOf(m.entity)?.id ?? ''),
    );
  const player = mentions.find((m) => PLAYS.test(m.verb ?? '') && drawableOf(m.entity)?.kind !== 'thing');
  if (!ball || !player || beat.mentions.some((m) => m.entity === ball.entity)) return [];
  return [{ kind: 'touching', subject: player.entity, object: ball.entity }];
}

/** "shoots" with a ball: no gun. */
export const playing = (m: Mention, relations: readonly Relation[], drawableOf: DrawableOf): Mention => {
  const ball = relations.find((r) => r.kind === 'touching' && r.subject === m.entity);
  const aims = m.pose === 'aim' && /ball$/.test(drawableOf(ball?.object ?? '')?.id ?? '');
  return aims ? { ...m, pose: drawableOf(ball?.object ?? '')?.id === 'basketball' ? 'throw' : 'kick' } : m;
};
