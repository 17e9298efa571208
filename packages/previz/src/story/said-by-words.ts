/** Places that a story does not name and still tells of by words that no other place has: a diving board, the puck, the lunch bell. */
import type { Beat, Entity } from '../model/script.ts';

type Sign = readonly [words: RegExp, place: string, unless?: RegExp];

const OUTING =
  /\b(?:trip|hike|outside|outdoors|playground|schoolyard|garden|beach|park|forest|museum|zoo|bus|gym|pool|field)\b/i;
const MEDICAL = /\b(?:patients?|hospital|ward|doctors?|surgeons?|nurses?|flower|vegetable|river)\b/i;

const SIGNS: readonly Sign[] = [
  [
    /\bthe puck\b|\bface-?off\b|\bgoal crease\b|\bgoal(?:ies?|keepers?|tenders?)\b[\s\S]*\bskat(?:es?|ing)\b/i,
    'ice-rink',
    /\b(?:pond|lake|river|street|road|driveway|alley|hockey arena)\b/i,
  ],
  [/\bdiving boards?\b|\b(?:shallow|deep) end\b|\blane ropes?\b/i, 'pool'],
  [/\b(?:shortstop|home plate|home run|left[- ]field|outfield(?:er)?|pitcher['’]s mound)\b/i, 'ballpark'],
  [
    /\b(?:lunch|dinner|school) (?:bell|lad(?:y|ies)|trays?|queue|line)\b[\s\S]*\b(?:lunch|table|tray|pot|soup|sandwich|counter|child|children)/i,
    'school-canteen',
    /\bplayground\b/i,
  ],
  [
    /\b(?:M(?:r|rs|s|iss)\.?|Miss|Professor|Teacher) [A-Z][\w'’-]*?['’]s? (?:\w+ )?(?:class|pupils|students|third-graders|first-graders)\b/,
    'classroom',
    OUTING,
  ],
  [
    /\b(?:apprentice|pupil|master|painter)\b[\s\S]*\b(?:pigment|easel|canvas|fresco|brush(?:es)?|sketch)\b/i,
    'art-studio',
    /\b(?:outside|field|hill|beach|street|church|chapel|garden|river|wall)\b/i,
  ],
  [
    /\blighthouse (?:stairs|staircase|steps)\b|\b(?:stairs|steps) of (?:the|a|an old) lighthouse\b/i,
    'lighthouse-room',
  ],
];

/** Beasts of the sea bed, and those of the shore that live there with them. */
const OF_THE_SEA_BED =
  /^(?:octopus|squid|seahorse|jellyfish|clownfish|tropical-fish|blowfish|stingray|eel|cuttlefish|shark|starfish|sea-anemone|sea-urchin|manta-ray|anglerfish)$/;
const OF_THE_SHORE =
  /^(?:crab|hermit-crab|lobster|shrimp|turtle|clam|mussel|oyster|seal|dolphin|whale|fish|seashell|conch|spiral-shell)$/;
const DRY =
  /\b(?:beach|sand|shore|boat|ship|pier|tank|aquarium|bowl|bucket|net|kitchen|plate|pan|market|restaurant)\b/i;

const CITIES = /^(?:venice-canal|paris-street|city-skyline|tokyo-street|street|tuscan-lane|island-lane)$/;
const OUT_IN_TOWN =
  /\b(?:streets?|square|market|canals?|gondola|bridge|caf[eé]|river|roofs?|rooftops?|garden|park|pavement|outside|terrace|balcony)\b/i;
/** Crafts by their words, and where they are done. */
const CRAFTS: readonly (readonly [RegExp, string])[] = [
  [/\bglass-?blow\w*/i, 'glassworks'],
  [/\b(?:painters?|artists?|studio)\b[\s\S]*\b(?:canvas|easel|brush(?:es)?|studio|paints?)\b/i, 'art-studio'],
  [/\b(?:sculptors?|stone ?carvers?)\b/i, 'sculpture-studio'],
  [/\b(?:clock|watch)makers?\b/i, 'clockmaker'],
  [/\b(?:tailors?|seamstress(?:es)?|dressmakers?)\b/i, 'tailor'],
  [/\bbakers?\b[\s\S]*\b(?:dough|oven|loaf|loaves|bread)\b/i, 'bakery'],
  [/\bblacksmiths?\b|\banvil\b/i, 'forge'],
  [/\bpotters?\b|\bkiln\b/i, 'pottery'],
  [/\b(?:shoemakers?|cobblers?)\b/i, 'cobbler'],
  [/\b(?:luthiers?|violin ?makers?|carpenters?)\b/i, 'carpentry'],
];

/** "In Venice, 1610, a glassblower's boy breaks a goblet.": the city says where the workshop is. */
export function craftInTown(setting: string, beats: readonly Beat[], i: number): string | undefined {
  if (!CITIES.test(setting)) return undefined;
  const next = beats.findIndex((b, k) => k > i && b.place.setting !== null);
  const text = beats
    .slice(i, next < 0 ? undefined : next)
    .map((b) => (b.goesOn ? '' : b.text))
    .join(' ');
  if (!/\bin [A-Z]\w+/.test(text) && !/^In [A-Z]\w+/.test(text)) return undefined;
  return OUT_IN_TOWN.test(text) ? undefined : CRAFTS.find(([words]) => words.test(text))?.[1];
}

/** "The lunch lady at the school finds a kitten in the soup pot." */
export const inTheCanteen = (setting: string, { text }: Beat): boolean =>
  setting === 'classroom' &&
  /\b(?:lunch|dinner) lad(?:y|ies)\b|\blunch (?:bell|tray|line|queue)s?\b/i.test(text);

/** Rooms of a house as they are aboard. */
export function aboard(room: string, here: string, beats: readonly Beat[]): string | undefined {
  if (
    !/^(?:harbour|river|wide-river|jungle-river|ocean|rough-sea|lake|canal|ship-deck|pier|venice-water)/.test(
      here,
    )
  )
    return undefined;
  const text = beats.map((b) => b.text).join(' ');
  if (/\b(?:barge|houseboat|narrow ?boat|canal boat|tug ?boat|fishing boat|sail ?boat|yacht)\b/i.test(text))
    return 'houseboat';
  const ship =
    /\b(?:ship|schooner|galleon|ferry|liner|freighter|trawler)\b/i.test(text) || here === 'ship-deck';
  return ship ? (room === 'kitchen' ? 'ship-galley' : 'ship-cabin') : undefined;
}

/** Those at home wherever they can sit down: what one rests on says more than one's calling. */
const AT_HOME =
  /\b(?:on|in|into|onto|at the (?:edge|foot|end) of|on the (?:edge|side|end) of) (?:her|his|their) (?:own )?(bed|sofa|couch|armchair|kitchen table|bathtub|bath)\b/i;
const IN_BED = /\bin (?:(?:his|her|their) )?bed\b(?! of)|\bunder the (?:covers|duvet|quilt)\b/i;
const RETIRED = /\b(?:retired|former|off-duty|unemployed|out-of-work) (?:[a-z]+ )?[a-z]+\b/i;
const OUT_OF_DOORS =
  /\b(?:(?:boat|ship)(?! in a bottle)|garden|park|street|field|beach|lake|river|sea|forest|mountain|bench|road|harbou?r|pier|deck)\b/i;

const ROOM_OF: Readonly<Record<string, string>> = {
  bed: 'bedroom',
  bathtub: 'bathroom',
  bath: 'bathroom',
  'kitchen table': 'kitchen',
};

/** "Nurse Dana sits on the edge of her bed": at home; "A retired sailor builds a ship in a bottle": nor is he in a harbour. */
export function offDuty(
  { text, mentions, relations }: Beat,
  entities: ReadonlyMap<string, Entity>,
): string | undefined {
  if (IN_BED.test(text) && !MEDICAL.test(text)) return 'bedroom';
  const own = AT_HOME.exec(text)?.[1]?.toLowerCase();
  if (own) return ROOM_OF[own] ?? 'living-room';
  const rests = relations.find(
    (r) =>
      /^(?:in|on)$/.test(r.kind) &&
      /^(?:couch|sofa|armchair)$/.test(entities.get(r.object)?.drawable ?? '') &&
      WORKS_STANDING.test(`${entities.get(r.subject)?.noun} ${entities.get(r.subject)?.drawable}`),
  );
  const people = mentions.filter((m) => entities.get(m.entity)?.kind === 'person');
  if (rests && people.length === 1) return 'living-room';
  return RETIRED.test(text) && people.length === 1 && !OUT_OF_DOORS.test(text) ? 'living-room' : undefined;
}
/** Who has no armchair where the work is. */
const WORKS_STANDING =
  /\b(?:doctor|nurse|surgeon|paramedic|chef|cook|firefighter|police-officer|soldier|mechanic|construction-worker|farmer|sailor|fisherman|astronaut|pilot|janitor|cleaner|teacher|scientist)\b/;

/** The place that the words of a story's beginning, up to where another is named, have for their own. */
export function saidByWords(
  beats: readonly Beat[],
  i: number,
  entities: ReadonlyMap<string, Entity>,
): string | undefined {
  const next = beats.findIndex((b, k) => k > i && b.place.setting !== null);
  const scene = beats.slice(i, next < 0 ? undefined : next);
  const named = next < 0 ? undefined : beats[next]?.place.setting;
  const text = scene.map((b) => (b.goesOn ? '' : b.text)).join(' ');
  const sign = SIGNS.find(([words, , unless]) => words.test(text) && !unless?.test(text));
  if (sign) return sign[1];
  const first = scene.find((b) => b.mentions.some((m) => m.verb !== null));
  const home = first && offDuty(first, entities);
  if (home) return home;
  const living = [...new Set(scene.flatMap((b) => b.mentions.map((m) => m.entity)))]
    .map((id) => entities.get(id))
    .filter((e) => e !== undefined && e.kind !== 'thing');
  const bed = living.some((e) => OF_THE_SEA_BED.test(e?.drawable ?? ''));
  const others = living.every(
    (e) => OF_THE_SEA_BED.test(e?.drawable ?? '') || OF_THE_SHORE.test(e?.drawable ?? ''),
  );
  return bed && others && !DRY.test(text) && named === undefined ? 'underwater' : undefined;
}
