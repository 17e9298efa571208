/** Words that name a part of the place where the story is, and those who are where they were left. */
import type { Beat, Entity } from '../model/script.ts';
import { outsideOf } from '../sets/index.ts';
import { isInside } from './homes.ts';
import type { Moment } from './moment.ts';

/** A word of the ground or the house, the setting it would be by itself, and the settings that have it. */
interface Part {
  readonly word: RegExp;
  readonly setting: RegExp;
  readonly within: (here: string) => boolean;
}

const outside = (here: string): boolean => !isInside(here) && !NO_GROUND.test(here);
const NO_GROUND = /^(ocean|rough-sea|underwater|sky|space|rooftop|ship-deck|alley|highway|subway)$/;

/** What has stairs inside, or steps before its door. */
const hasStairs = (here: string): boolean =>
  /^(?:library|museum|theatre|opera|courtroom|church|cathedral|hotel-lobby|lighthouse-room|tower-room|foyer|throne-room|castle|school|subway|train-station|town-hall)/.test(
    here,
  ) || here.endsWith('-exterior');

const PARTS: readonly Part[] = [
  {
    word: /\bbar\b/i,
    setting: /^bar$/,
    within: (s) => /saloon|pub|tavern|diner|nightclub|restaurant|cafe/.test(s),
  },
  { word: /\b(?:grass|lawn)\b/i, setting: /^park$/, within: outside },
  { word: /\b(?:ice|snow)\b/i, setting: /^(snowfield|arctic|frozen-lake)$/, within: outside },
  { word: /\bpath\b/i, setting: /^road$/, within: outside },
  { word: /\b(?:trail|tracks)\b/i, setting: /^(?:forest|road)$/, within: outside },
  {
    word: /\b(?:trees|woods|clearing)\b/i,
    setting: /^forest$/,
    within: (s) => /forest|park|jungle|camp/.test(s),
  },
  {
    word: /\bhall\b/i,
    setting: /^corridor$/,
    within: (s) => isInside(s) && !/bath|bed|kitchen|living/.test(s),
  },
  {
    word: /\b(?:corridor|hallway|passage(?:way)?)s?\b/i,
    setting: /^corridor$/,
    within: (s) =>
      /^(?:spaceship|submarine|ship-|crew-|control-room|mars-garden|school-corridor|hospital-corridor)/.test(
        s,
      ),
  },
  { word: /\b(?:steps|stairs)\b/i, setting: /^(?:public-steps|staircase)$/, within: hasStairs },
  {
    word: /\bdunes?\b/i,
    setting: /^desert$/,
    within: (s) => /^(?:mars|moon-surface|alien-planet|beach)$/.test(s),
  },
  {
    word: /\bsand\b/i,
    setting: /^beach$/,
    within: (s) =>
      /^(?:desert|wasteland|canyon|oasis|mars|moon-surface|alien-planet|arena|colosseum|bullring|pyramid)/.test(
        s,
      ),
  },
  {
    word: /\btunnels?\b/i,
    setting: /^(?:sewer|tunnel|subway|railway-tunnel|subway-tunnel)$/,
    within: (s) => /^(?:cave|mine|dungeon|catacomb|crypt|lava|ice-cave|crystal)/.test(s),
  },
  {
    word: /\bledges?\b/i,
    setting: /^(?:sea-cliff|cliff-edge)$/,
    within: (s) => isInside(s) || /cave|mine|dungeon|tomb|crypt|temple|ruins|canyon|mountain/.test(s),
  },
  {
    // That of the truck or the train: no house is there.
    word: /\broof\b/i,
    setting: /^rooftop$/,
    within: (s) => /^(?:desert|wasteland|canyon|highway|railway|road|race-track|mountain-road)$/.test(s),
  },
  { word: /\bthe room\b/i, setting: /^living-room$/, within: isInside },
  {
    word: /\b(?:the|into|through|in|to) (?:town|village|city)\b/i,
    setting: /^(village|city-skyline|street)$/,
    within: (s) => /village|street|market|town|plaza|alley/.test(s),
  },
];

/** Yards of farms, schools, castles: of what stands about them. */
const YARDS: readonly (readonly [here: RegExp, yard: string])[] = [
  [/^(?:henhouse|barn|stable-inside|cow-?shed|dairy|pigsty|farm|sheepfold|milking)/, 'farm'],
  [/^(?:classroom|school)/, 'playground'],
  [/^(?:castle|throne-room|dungeon|castle-courtyard)$/, 'castle-courtyard'],
  [/^(?:living-room|kitchen|bedroom|suburb|garden|porch)$/, 'garden'],
];

/** "The goose chases her across the yard.": that of the henhouse they were in. */
export const yardOf = (beat: Beat, here: string | undefined): string | undefined =>
  here !== undefined && beat.place.setting === 'village' && /\byard\b/i.test(beat.text)
    ? YARDS.find(([place]) => place.test(here))?.[1]
    : undefined;

/** "He kneels in the grass", "The queen leaves the hall": of the place where they are. */
export const partOfPlace = (beat: Beat, here: string | undefined): string | undefined =>
  here !== undefined &&
  PARTS.some((p) => p.setting.test(beat.place.setting ?? '') && p.word.test(beat.text) && p.within(here))
    ? here
    : undefined;

const LEAVES =
  /\b(?:leav(?:e|es|ing)|left|exits?|exiting|(?:walk|storm|run|go|rush|sneak)(?:s|es|ing)? out of)\b/i;
const NAMED = /\bthe (?:hall|room|chamber|building|rink|ice)\b/i;

/** "… leaves the room": out of it, seen in it. */
export const leftPlace = (beat: Beat, here: string | undefined): string | undefined =>
  here !== undefined && isInside(here) && LEAVES.test(beat.text) && NAMED.test(beat.text) ? here : undefined;

/**
 * "A balloon flies up into the sky. The boy cries.": he is where he was. Undefined where those of the beat were in the
 * moment before, or nowhere yet.
 */
export function whereLeft(
  beat: Beat,
  told: readonly Moment[],
  entities: ReadonlyMap<string, Entity>,
  textsBefore: readonly string[] = [],
): string | undefined {
  const before = told.at(-1);
  const doers = beat.mentions.filter((m) => entities.get(m.entity)?.kind === 'person').map((m) => m.entity);
  if (!before || doers.length === 0) return undefined;
  const was = (m: Moment) => m.mentions.some((x) => doers.includes(x.entity));
  const shared = [...before.mentions, ...before.carried].some((m) =>
    beat.mentions.some((x) => x.entity === m.entity && entities.get(m.entity)?.kind !== 'thing'),
  );
  if (was(before) || shared) return undefined;
  const last = told.findLast(was);
  // "She runs to the hospital. Her mother lies in bed. She cries.": she has come in by now.
  const cameIn =
    last?.mentions.some((m) => doers.includes(m.entity) && ON_FOOT.test(m.verb ?? '')) &&
    outsideOf(before.place.setting) === last.place.setting;
  if (cameIn || textsBefore.slice((last?.beat ?? 0) + 1).some((t) => INSIDE.test(t))) return undefined;
  // Whoever of the moment before is in the beat has them come along.
  return last && last.place.setting !== before.place.setting && isApart(before, beat, entities)
    ? last.place.setting
    : undefined;
}

/** "Inside, a hundred lanterns burn.": they have come in to them. */
const INSIDE = /^\W*(?:inside|in there)\b/i;

/** Nobody of the moment before is one to whom others come: only what flies or floats there, or strangers elsewhere. */
const isApart = (before: Moment, beat: Beat, entities: ReadonlyMap<string, Entity>): boolean =>
  /^(sky|space|ocean|underwater)$/.test(before.place.setting) ||
  before.mentions.every((m) => {
    const entity = entities.get(m.entity);
    return entity?.kind !== 'person' || beat.mentions.every((x) => x.entity !== m.entity);
  });

/** Goes on foot. */
const ON_FOOT = /^(walk|run|march|stroll|hurry|rush|climb|stride|go)$/;

/** "He rows out to sea. … He walks to the lighthouse.": ashore. */
export const ashore = (
  beat: Beat,
  here: string,
  entities: ReadonlyMap<string, Entity>,
): string | undefined => {
  const walks = beat.mentions.some(
    (m) => entities.get(m.entity)?.kind === 'person' && ON_FOOT.test(m.verb ?? ''),
  );
  if (!walks || !/^(ocean|rough-sea)$/.test(here) || beat.mentions.some((m) => m.wades)) return undefined;
  const high = beat.mentions.some((m) => /lighthouse|castle/.test(entities.get(m.entity)?.drawable ?? ''));
  return high ? 'sea-cliff' : 'beach';
};

/** What somebody does to see or hear what is out of doors, from where they are. */
export const sensesOutside = ({ mentions, text }: Beat): boolean =>
  /\boutside\b/i.test(text) &&
  mentions.some((m) => /^(see|hear|watch|notice|spot|look|listen|observe)$/.test(m.verb ?? ''));
