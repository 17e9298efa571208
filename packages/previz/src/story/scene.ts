import type { Beat, PlaceWords } from '../model/script.ts';

/** Words that set an hour apart from the hour before. */
const LATER =
  /\b(later|next|until|till|by|that (?:night|evening|day)|meanwhile|falls|comes|arrives|becomes|turns)\b/i;

/** What is done at night, where no hour is told: in a whole text, and unless it goes on to tell of the day. */
const BY_NIGHT: readonly RegExp[] = [
  /\b(?:sits?|sitting|gather\w*|huddle\w*|camp\w*) (?:by|around|at|near|beside) (?:an?|the|their|his) (?:[a-z]+ )?camp ?fire\b/i,
  /\bwol(?:f|ves) howls?\b|\bhowling (?:at the moon|wol)/i,
  /\bbedtime\b|\b(?:tucks?|tucking) (?:\w+ ){1,3}in\b(?! the (?:envelope|pocket|bag))/i,
  /\b(?:falls? asleep|go(?:es)? to sleep|sleep(?:s|ing)?|switch(?:es)? off|turns? (?:off|out)) [^.]*\bbed(?:room)?\b|\bbed(?:room)?\b.*\b(?:falls? asleep|go(?:es)? to sleep|sleep(?:s|ing)?|(?:turns?|switch(?:es)?) (?:off|out) the (?:lamp|lights?))\b/is,
  /\b(?:thief|thieves|burglars?|robbers?)\b.*\b(?:break(?:s|ing)? in(?:to)?|sneak(?:s|ing)? (?:into?|through|out|past)|tiptoe\w*|climb(?:s|ing)? (?:in|out|through)\b.*\bwindow|crack(?:s|ing)? (?:a|the) safe)\b/is,
];
/** Who is under a street lamp is in its light. */
const LAMPLIT =
  /\b(?:under|beneath|below) (?:an?|the|one) (?:(?!broken|unlit)[a-z]+ )?(?:street ?(?:lamp|light)|lamp ?post|gas ?(?:lamp|light))s?\b/i;
const BY_DAY =
  /\b(?:morning|day|daylight|noon|afternoon|dawn|sunrise|sunny|sun|wakes?|woken|naps?|sick|ill|patient|hospital|flower bed|river ?bed)\b/i;

const isByNight = (beats: readonly Beat[]): boolean => {
  const text = beats.map((b) => (b.goesOn ? '' : b.text)).join(' ');
  const peopled = beats.some((b) => b.mentions.some((m) => m.pose !== null && m.depth === undefined));
  return (
    beats.every((b) => b.place.hour === null) &&
    !BY_DAY.test(text) &&
    (LAMPLIT.test(text) || (peopled && BY_NIGHT.some((deeds) => deeds.test(text))))
  );
};

/** "Far away, …", "Out at sea, …", "On Saturday …", "At home, …": said of another place, or another day. */
export const opensElsewhere = (beat: Beat | undefined): boolean =>
  beat !== undefined && !beat.goesOn && ELSEWHERE.test(beat.text);
const ELSEWHERE =
  /^\W*(?:far (?:away|off|out)|out (?:at|on|beyond|in|past|there)|somewhere|miles away|meanwhile|on the (?:other|far) side|elsewhere|back (?:in|at|home)|across (?:the )?(?:town|city|sea|ocean|valley)|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|the (?:next|following) (?:day|morning|evening|week)|(?:an? \w+|years|weeks|months|days|two \w+|three \w+) later|at home|in (?:her|his|their) [a-z]+ at home)\b/i;

const SUNNY = /\b(?:sunny|sunlit|sun-drenched|sunshine|sunlight)\b/i;

/**
 * "a thief runs, police chase him through the night": the one night of a sentence is the night of all of it; a bedtime
 * is at night, and what is sunny is not.
 */
export function withHours(beats: readonly Beat[]): Beat[] {
  const night = isByNight(beats);
  return beats.map((beat, i) => {
    if (beat.place.hour !== null) return beat;
    if (night) return { ...beat, place: { ...beat.place, hour: 'night' } };
    const wasNight = beats.slice(0, i).findLast((b) => b.place.hour !== null)?.place.hour === 'night';
    if (wasNight && SUNNY.test(beat.text))
      return { ...beat, place: { ...beat.place, hour: 'morning', weather: beat.place.weather ?? 'clear' } };
    const sentence = sentenceAt(beats, i);
    const said = sentence.filter((b) => b.place.hour !== null);
    const [only] = said;
    const holds = said.length === 1 && only && only.place.hour === 'night' && !LATER.test(partOf(only));
    return holds ? { ...beat, place: { ...beat.place, hour: 'night' } } : beat;
  });
}

/** A beat that opens a sentence has all of it for its text: only a piece that goes on has its own. */
const partOf = (beat: Beat): string => (beat.goesOn ? beat.text : '');

function sentenceAt(beats: readonly Beat[], i: number): Beat[] {
  let from = i;
  while (from > 0 && beats[from]?.goesOn) from--;
  const next = beats.findIndex((b, k) => k > from && !b.goesOn);
  return beats.slice(from, next < 0 ? undefined : next);
}

/**
 * Who and what plays from beat `i` on until a place is named, as one beat: where a story with a bus or a dragon in it
 * begins is known by them. Who `isPerson` and comes later is not yet there.
 */
export function sceneFrom(beats: readonly Beat[], i: number, isPerson: (entity: string) => boolean): Beat {
  const first = beats[i] as Beat;
  const next = beats.findIndex((b, k) => k > i && b.place.setting !== null);
  const scene = beats.slice(i, next < 0 ? undefined : next);
  const seen = new Set<string>();
  // An island that somebody draws is nowhere but on the paper.
  const drawn = new Set(
    scene.flatMap((b) =>
      b.relations
        .filter(
          (r) =>
            r.kind === 'looking-at' &&
            b.mentions.some((m) => m.entity === r.subject && /^(?:draw|sketch|doodle)$/.test(m.verb ?? '')),
        )
        .map((r) => r.object),
    ),
  );
  const mentions = scene
    .flatMap((b) => (b === first ? b.mentions : b.mentions.filter((m) => !isPerson(m.entity))))
    .filter((m) => !drawn.has(m.entity) && !seen.has(m.entity) && seen.add(m.entity) !== undefined);
  const weather = scene.map((b) => b.place.weather).find((w) => w !== null) ?? null;
  return { ...first, mentions, place: { ...first.place, weather } };
}

/** A new morning has its own weather, unless it is told. */
export const isNewDay = (said: PlaceWords, before: PlaceWords | undefined): boolean =>
  (said.hour === 'dawn' || said.hour === 'morning') && before !== undefined && before.hour !== said.hour;
