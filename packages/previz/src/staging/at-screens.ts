/** Who works at a computer, or has fallen asleep over books, sits at a desk that they are on. */
import type { Relation } from '../model/script.ts';
import { settingById } from '../sets/index.ts';
import type { Artists } from './artists.ts';
import { drawnAs, type Frame, idOf } from './belonging-kit.ts';
import { CAR_CABINS, COACHES } from './dressing.ts';
import { isTable } from './is-table.ts';
import { NEAR } from './look-at-wall.ts';
import { madeThing } from './made-thing.ts';
import type { Performer } from './performers.ts';

/** What is worked at, as it is seen from beside whoever does. */
const PROFILES: readonly (readonly [things: RegExp, profile: string])[] = [
  [/^laptop(-computer)?$/, 'laptop-in-profile'],
  [/^(desktop-computer|computer|computer-monitor|monitor|keyboard)$/, 'computer-in-profile'],
];
/** Several of them, in a row on the desk. */
const ROW = /^(desktop-computer|computer|computer-monitor|monitor|tv|television|screen)$/;

/** The drawable that so many are. */
const profileOf = (screen: Performer): string | undefined => {
  const { count } = screen.entity;
  if (count > 1)
    return ROW.test(idOf(screen)) ? (count > 2 ? 'screens-in-profile' : 'two-screens-in-profile') : undefined;
  return PROFILES.find(([things]) => things.test(idOf(screen)))?.[1];
};
const MOST_SCREENS = 6;

const WORKS =
  /^(type|program|code|hack|write|work|sit|use|play|study|look|stare|watch|browse|check|read|edit|design|game|surf|search|smile|laugh|cry|yawn|think|concentrate|squint|focus|frown|eat|drink)$/;
const MEETS: ReadonlySet<Relation['kind']> = new Set([
  'next-to',
  'behind',
  'around',
  'holding',
  'touching',
  'looking-at',
  'on',
  'in-front-of',
]);

/** They at the desk, the things on it. */
function atDesk(
  { shot, performers }: Frame,
  who: readonly [Performer, ...Performer[]],
  things: readonly string[],
  artists: Artists,
): Frame {
  const named = performers.find(isTable);
  const desk = named ?? madeThing('desk', who[0], artists);
  const id = desk.entity.id;
  const ones = new Set(who.map((p) => p.entity.id));
  const other = (r: Relation) =>
    !(ones.has(r.subject) && (things.includes(r.object) || r.object === id)) &&
    !(things.includes(r.subject) && (ones.has(r.object) || r.object === id)) &&
    !(ones.has(r.object) && r.subject === id);
  return {
    shot: {
      ...shot,
      relations: [
        ...shot.relations.filter(other),
        ...things.map((subject): Relation => ({ kind: 'on', subject, object: id })),
        ...[...ones].map((subject): Relation => ({ kind: 'around', subject, object: id })),
      ],
    },
    performers: named ? performers : [...performers, desk],
  };
}

/** On a couch, in a bed, in a car: there is no desk. */
const isSettled = (who: Performer, { shot, performers }: Frame): boolean =>
  shot.relations.some(
    (r) =>
      r.subject === who.entity.id &&
      /^(on|in|riding|driving)$/.test(r.kind) &&
      performers.some(
        (q) =>
          q.entity.id === r.object && !isTable(q) && /^(furniture|vehicle)$/.test(q.drawable?.category ?? ''),
      ),
  );

/** So many look at one screen: the first types, the others stand behind. */
const MOST_AT_ONE = 3;

/** In trains and cars one has it on the knees. */
const hasDesks = (setting: string): boolean =>
  settingById(setting).indoor && !COACHES.has(setting) && !CAR_CABINS.has(setting);

/** What is drawn as all of them is one. */
const asOne = (p: Performer): Performer =>
  p.entity.count > 1 ? { ...p, entity: { ...p.entity, count: 1 } } : p;

/** One person or a few at one computer, seen from beside both. */
export function atComputer(frame: Frame, artists: Artists): Frame {
  const { shot, performers } = frame;
  const screen = performers.find((p) => profileOf(p) !== undefined);
  // "an essay on her laptop": the laptop is what it is written at.
  const text = shot.relations.find((r) => r.kind === 'on' && r.object === screen?.entity.id)?.subject;
  const users = performers.filter(
    (p) =>
      p.look !== null &&
      WORKS.test(p.mention.verb ?? 'sit') &&
      (p.mention.pose !== 'stand' || ((screen?.entity.count ?? 1) > 1 && p.mention.verb !== 'stand')) &&
      ((text !== undefined && p.mention.verb === 'write') ||
        shot.relations.some(
          (r) => r.subject === p.entity.id && r.object === screen?.entity.id && MEETS.has(r.kind),
        )),
  );
  const [who, ...others] = users;
  if (!screen || !who || screen.entity.count > MOST_SCREENS || users.length > MOST_AT_ONE) return frame;
  if (NEAR.has(shot.size) || !hasDesks(shot.place.setting) || isSettled(who, frame)) return frame;
  const about = shot.relations
    .filter((r) => r.kind === 'around' && r.object === who.entity.id)
    .map((r) => r.subject)
    .filter((id) => performers.some((p) => p.entity.id === id && p.drawable?.placement === 'surface'));
  const now = atDesk(frame, [who, ...others], [screen.entity.id, ...about], artists);
  const profile = profileOf(screen) ?? '';
  return {
    shot: {
      ...now.shot,
      relations: now.shot.relations.filter((r) => r.object !== text && r.subject !== text),
    },
    performers: now.performers
      .filter((p) => p.entity.id !== text && (p.index === 0 || p.entity.id !== screen.entity.id))
      .map((p) =>
        p === screen
          ? asOne(drawnAs(p, profile, artists))
          : others.includes(p)
            ? { ...p, mention: { ...p.mention, pose: 'stand' as const, verb: 'watch' } }
            : p === who
              ? { ...p, mention: { ...p.mention, pose: 'type' as const, verb: 'key' } }
              : p,
      ),
  };
}

/** Who watches television has the screen turned to them. */
export function atTelevision(frame: Frame, artists: Artists): Frame {
  const { shot, performers } = frame;
  const screen = performers.find((p) => /^(tv|television)$/.test(idOf(p)));
  const watcher = performers.find(
    (p) =>
      p.look !== null &&
      shot.relations.some(
        (r) => r.kind === 'looking-at' && r.subject === p.entity.id && r.object === screen?.entity.id,
      ),
  );
  if (!screen || !watcher || screen.entity.count > MOST_SCREENS || NEAR.has(shot.size)) return frame;
  return {
    shot,
    performers: performers.map((p) =>
      p === screen
        ? {
            ...drawnAs(p, 'television-in-profile', artists),
            mention: { ...p.mention, towards: { entity: watcher.entity.id } },
          }
        : p,
    ),
  };
}

const READ_OVER =
  /^(book|open-book|closed-book|stack-of-books|notebook|newspaper|sheet-of-paper|document|stack-of-paper|textbook|.*books?)$/;

/** Who fell asleep over books did so at a desk. */
export function asleepOverBooks(frame: Frame, artists: Artists): Frame {
  const { shot, performers } = frame;
  const who = performers.find((p) => p.look !== null && p.mention.pose === 'sleep' && p.entity.count === 1);
  const over = performers.filter((p) => p.index === 0 && READ_OVER.test(idOf(p)));
  const near = shot.relations.some(
    (r) =>
      r.subject === who?.entity.id &&
      /^(above|on|next-to|around|behind)$/.test(r.kind) &&
      performers.some((q) => q.entity.id === r.object && (isTable(q) || over.includes(q))),
  );
  if (!who || !near || isSettled(who, frame)) return frame;
  if (!settingById(shot.place.setting).indoor || (over.length === 0 && !performers.some(isTable)))
    return frame;
  return atDesk(
    frame,
    [who],
    over.map((p) => p.entity.id),
    artists,
  );
}
