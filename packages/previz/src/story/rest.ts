/** Who goes on resting while others act: sitters stay seated, sleepers in bed, who hides hidden. */
import type { Mention, Relation } from '../model/script.ts';
import { isInside } from './homes.ts';
import type { DrawableOf, Moment } from './moment.ts';

const hasLeft = (m: Mention): boolean =>
  /^(leave|exit|depart|vanish|disappear|flee|escape|go|drive|sail)$/.test(m.verb ?? '');

const TAKEN: ReadonlySet<Relation['kind']> = new Set([
  'holding',
  'carrying',
  'pushing',
  'pulling',
  'riding',
  'wearing',
]);

/** Of such things nothing is left to see. */
const isNoMore = ({ state }: Mention): boolean =>
  state === 'snapped' || state === 'popped' || state === 'gone';

/** Who only passes: "People walk past.", "Nobody stops." */
const GO_PAST =
  /\b(?:walk|run|ride|drive|hurr(?:y|ies)|rush)(?:s|es)? (?:past|by)\b|\b(?:nobody|no[- ]one) (?:stops|notices|listens|looks|cares|pays)\b|\bmirror shows\b/i;
const ON_THE_MOVE = /^(walk|run|ride|drive|hurry|rush|look)$/;

/** Whoever has left, and what went along: the suitcase of who moves out is not in the room. */
export function goneAfter({ mentions, relations }: Moment, text = ''): ReadonlySet<string> {
  const gone = new Set(mentions.filter((m) => hasLeft(m) || isNoMore(m)).map((m) => m.entity));
  if (GO_PAST.test(text)) for (const m of mentions) if (ON_THE_MOVE.test(m.verb ?? '')) gone.add(m.entity);
  // What was lost is not there till it is found.
  if (mentions.some((m) => m.verb === 'lose'))
    for (const m of mentions)
      if (m.verb === null && relations.every((r) => r.object !== m.entity)) gone.add(m.entity);
  for (const r of relations) if (gone.has(r.subject) && TAKEN.has(r.kind)) gone.add(r.object);
  return gone;
}

/** A life later only who is named is there. */
const LONG_AFTER =
  /\b(?:years|decades|centuries|generations|a (?:century|lifetime)) (?:later|on|afterwards)\b/i;

/** "In winter the boy stands alone by the tree.": whoever else was there is not. */
export const leftAlone = (
  text: string,
  before: Moment,
  now: readonly Mention[],
  isPerson: (id: string) => boolean,
): string[] =>
  /(?<!leave\w* (?:him|her|them|it) )\b(?:alone|all by (?:himself|herself|itself|themselves))\b|\b(?:finds?|sees?|looks?) (?:only|just|nothing but)\b/i.test(
    text,
  ) || LONG_AFTER.test(text)
    ? [...before.mentions, ...before.carried]
        .map((m) => m.entity)
        .filter((id) => isPerson(id) && now.every((m) => m.entity !== id))
    : [];

/** Small things that were in somebody's hands and are in nobody's now: put away. */
export function laidAside(
  before: Moment,
  now: readonly Mention[],
  drawableOf: DrawableOf,
): ReadonlySet<string> {
  const here = new Set(now.map((m) => m.entity));
  const gone = before.mentions.filter((m) =>
    /^(throw|toss|hurl|eat|drink|devour|burn|sell|swallow)$/.test(m.verb ?? ''),
  );
  // What was thrown or eaten is in nobody's hands, whoever is by.
  const held = before.relations.filter(
    (r) => HELD.has(r.kind) && (here.has(r.subject) || gone.some((m) => m.entity === r.subject)),
  );
  return new Set(
    held.map((r) => r.object).filter((id) => !here.has(id) && (drawableOf(id)?.height ?? SMALL) < SMALL),
  );
}

const HELD: ReadonlySet<Relation['kind']> = new Set(['holding', 'giving', 'carrying']);

/** Metres: what is larger stays where it was put down. */
const SMALL = 0.5;

/** Who has a weapon pointed at them puts up their hands in fear. */
export const surrendering = (
  mentions: readonly Mention[],
  before: Moment | undefined,
  relations: readonly Relation[],
  drawableOf: DrawableOf,
): Mention[] => {
  const armed = [...relations, ...(before?.relations ?? [])].filter(
    (r) => r.kind === 'holding' && drawableOf(r.object)?.category === 'weapon',
  );
  return mentions.map((m) =>
    m.pose === 'cheer' && m.mood === null && armed.some((r) => r.subject !== m.entity)
      ? { ...m, mood: 'afraid' }
      : m,
  );
};

/** "A man wakes up in a forest.": where there is no bed, on the ground. */
export const wakingOutdoors = (
  mentions: readonly Mention[],
  relations: readonly Relation[],
  setting: string,
): readonly Mention[] =>
  isInside(setting) && !/cave|dungeon|cellar|warehouse|barn|tent/.test(setting)
    ? mentions
    : mentions.map((m) =>
        m.verb === 'wake' && m.pose === null && relations.every((r) => r.subject !== m.entity)
          ? { ...m, pose: 'lie' as const, mood: m.mood ?? 'neutral' }
          : m,
      );

const LOW_ROOF = /^(?:.*-)?(?:table|desk|bed|bench|counter|piano)$/;
const UPRIGHT: ReadonlySet<Mention['pose']> = new Set([
  null,
  'stand',
  'talk',
  'hold',
  'look-up',
  'shiver',
  'cower',
  'cry',
]);

/** Nobody stands up straight under a table. */
export const crouchingUnder = (
  mentions: readonly Mention[],
  relations: readonly Relation[],
  drawableOf: DrawableOf,
  who: (id: string) => boolean,
): readonly Mention[] =>
  mentions.map((m) =>
    UPRIGHT.has(m.pose) &&
    who(m.entity) &&
    relations.some(
      (r) => r.kind === 'under' && r.subject === m.entity && LOW_ROOF.test(drawableOf(r.object)?.id ?? ''),
    )
      ? { ...m, pose: m.pose === null || m.pose === 'hold' ? ('crouch' as const) : ('huddle' as const) }
      : m,
  );

/** Somebody who is still around and of whom nothing is told. */
export const atRest = (m: Mention, setting: string): Mention => ({
  ...m,
  pose: restingPose(m, setting),
  verb: hiding(m),
  towards: seatedAt(m),
});

/** Who sits at a table still faces it. */
const seatedAt = ({ pose, towards }: Mention): Mention['towards'] =>
  pose === 'sit' && typeof towards === 'object' ? towards : null;

const restingPose = (m: Mention, setting: string): Mention['pose'] =>
  m.pose === 'fall'
    ? /^(ocean|rough-sea)$/.test(setting)
      ? 'swim'
      : 'lie'
    : CABINS.test(setting) && SEATED_AT.has(m.pose)
      ? 'sit'
      : isResting(m)
        ? m.pose
        : null;

/** Where one reads and writes on a seat, and stays on it. */
const CABINS = /^(subway-car|train-interior|bus-interior|plane-interior|cinema|theatre)$/;
const SEATED_AT: ReadonlySet<Mention['pose']> = new Set([
  'read',
  'type',
  'write',
  'doze',
  'eat',
  'drink',
  'phone',
]);

/** Goes on while others come and go. */
const GOES_ON: ReadonlySet<Mention['pose']> = new Set([
  'play-guitar',
  'violin',
  'drum',
  'cello',
  'piano',
  'conduct',
  'juggle',
]);

const isResting = (m: Mention): boolean =>
  GOES_ON.has(m.pose) ||
  m.pose === 'sit' ||
  m.pose === 'lie' ||
  m.pose === 'prone' ||
  m.pose === 'sleep' ||
  m.pose === 'swim' ||
  staysOnKnees(m) ||
  hiding(m) !== null;

/** Not of who has only knelt down to find or plant something. */
const staysOnKnees = ({ pose, verb }: Mention): boolean =>
  pose === 'kneel' && /^(kneel|propose|offer|beg|plead|pray)?$/.test(verb ?? '');

const hiding = (m: Mention): string | null => (m.verb === 'hide' && m.pose === 'crouch' ? m.verb : null);

const SEATED: ReadonlySet<Relation['kind']> = new Set(['on', 'in', 'next-to', 'under', 'behind', 'above']);

/** Who sat at a table still does while others come and go, unless a new seat is `said`. */
export function keptSeats(
  resting: readonly Mention[],
  before: Moment | undefined,
  said: readonly Relation[],
): readonly Relation[] {
  const by = (id: string) => resting.find((m) => m.entity === id);
  return (before?.relations ?? []).filter(
    (r) =>
      SEATED.has(r.kind) &&
      (by(r.subject)?.pose ?? null) !== null &&
      by(r.object) !== undefined &&
      !said.some((s) => s.subject === r.subject && SEATED.has(s.kind)),
  );
}

/** Who stood around somebody still does. */
export const keptRings = (
  resting: readonly Mention[],
  here: readonly Mention[],
  before: Moment | undefined,
): readonly Relation[] =>
  (before?.relations ?? []).filter(
    (r) =>
      r.kind === 'around' &&
      resting.some((m) => m.entity === r.subject) &&
      here.some((m) => m.entity === r.object),
  );

const QUIET = /^(blink|breathe|cough|moan|groan|bleed|revive|stir|twitch|open)$/;

/** Who lies there, or was dragged there. */
const isDown = (id: string, before: Moment | undefined): boolean => {
  const was = [...(before?.mentions ?? []), ...(before?.carried ?? [])].find((m) => m.entity === id);
  const dragged = before?.relations.some(
    (r) =>
      r.kind === 'pulling' &&
      r.object === id &&
      before.mentions.some((m) => m.entity === r.subject && /^(drag|haul)$/.test(m.verb ?? '')),
  );
  return dragged === true || /^(fall|lie|supine)$/.test(was?.pose ?? '');
};

/** Somebody to whom something is done is as before: a sleeper who is woken lies where the sleeper lay. */
export function stillResting(
  m: Mention,
  before: Moment | undefined,
  relations: readonly Relation[],
): Mention {
  const dressed = relations.some((r) => r.kind === 'wearing' && r.subject === m.entity);
  const faint = QUIET.test(m.verb ?? '') && isDown(m.entity, before);
  if (m.pose !== null || (m.verb !== null && !faint) || dressed) return m;
  if (faint) return { ...m, pose: 'lie' };
  // Of several who are served one is named with the dish.
  const done = relations.some((r) =>
    r.kind === 'giving'
      ? r.second === m.entity || (r.subject !== m.entity && r.object !== m.entity)
      : r.object === m.entity && DEALINGS.has(r.kind),
  );
  const last = [...(before?.mentions ?? []), ...(before?.carried ?? [])].find((b) => b.entity === m.entity);
  // Who fell has not got up yet.
  const was =
    done || /^(fall|lie|sleep|kneel)$/.test(last?.pose ?? '') || last?.verb === 'hide' ? last : undefined;
  // Who is laid hands on has been found.
  const found = was?.verb === 'hide' && relations.some((r) => r.object === m.entity && r.kind === 'touching');
  const pose = was && !found && restingPose(was, before?.place.setting ?? '');
  return pose
    ? {
        ...m,
        pose,
        towards: m.towards ?? seatedAt(was),
        mood: m.mood ?? (pose === 'sleep' ? was.mood : null),
      }
    : m;
}

const DEALINGS: ReadonlySet<Relation['kind']> = new Set([
  'looking-at',
  'touching',
  'talking-to',
  'feeding',
  'hugging',
]);

/** Who kisses or comforts somebody in bed bends down. */
export const bentOverBeds = (mentions: readonly Mention[], relations: readonly Relation[]): Mention[] =>
  mentions.map((m) => {
    const held = relations.find((r) => r.kind === 'hugging' && r.subject === m.entity);
    const other = held && mentions.find((o) => o.entity === held.object);
    return m.pose === 'hug' && (other?.pose === 'sleep' || other?.pose === 'lie') ? { ...m, pose: 'bow' } : m;
  });

/** "The girl falls. The others help her.": on their knees beside her. */
export function helping(mentions: readonly Mention[], who: (id: string) => boolean): Relation[] {
  const down = mentions.find((m) => m.pose === 'lie' && m.verb === null && who(m.entity));
  if (!down) return [];
  return mentions
    .filter((m) => /^(help|aid|assist|comfort)$/.test(m.verb ?? '') && who(m.entity))
    .map((m) => ({ kind: 'touching', subject: m.entity, object: down.entity }));
}

/** Who is in a vehicle. */
export const rides = ({ relations }: Moment, drawableOf: DrawableOf): Relation[] =>
  relations.filter((r) => /^(in|driving)$/.test(r.kind) && drawableOf(r.object)?.category === 'vehicle');

/** "He boards the train. … The train leaves.": whoever is in it leaves with it. */
export const passengers = (before: Moment, now: readonly Mention[], drawableOf: DrawableOf): Relation[] => {
  const acts = (id: string) => now.some((m) => m.entity === id);
  return rides(before, drawableOf).filter((r) => acts(r.object) && !acts(r.subject));
};

const LIES: ReadonlySet<Relation['kind']> = new Set(['in', 'on', 'under']);

/** "It plants the flower in a can. … The flower grows.": things are in and on each other until they are handled anew. */
export const keptPlaces = (
  here: readonly Mention[],
  before: Moment | undefined,
  said: readonly Relation[],
  drawableOf: DrawableOf,
): readonly Relation[] =>
  (before?.relations ?? []).filter(
    (r) =>
      LIES.has(r.kind) &&
      drawableOf(r.subject)?.kind === 'thing' &&
      drawableOf(r.object)?.kind === 'thing' &&
      here.some((m) => m.entity === r.subject) &&
      here.some((m) => m.entity === r.object) &&
      said.every((s) => s.subject !== r.subject && (s.object !== r.subject || s.kind === 'looking-at')),
  );
