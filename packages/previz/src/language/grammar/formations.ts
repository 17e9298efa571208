/** Several who are said to be in a ring, hand in hand in a row, or in a queue: as many as make one. */
import type { Formation, Mention } from '../../model/script.ts';
import type { BeatDraft } from './beat-draft.ts';
import type { DraftEntity } from './cast-list.ts';
import type { Draft } from './traits.ts';

const RING =
  /\bin (?:an? |the )?(?:[a-z]+ )?(?:circle|ring)\b|\bring[- ]a|\b(?:form|mak)(?:s|e|es|ing)? (?:an? )?(?:[a-z]+ )?(?:circle|ring)\b/i;
const DANCES_ROUND =
  /\b(?:danc|skipp?|circl)(?:e|es|ing|s)? (?:hand in hand |together |happily |merrily )?(?:around|round)\b/i;
const HANDS =
  /\b(?:hold|join|link|clasp)(?:s|ing)? (?:each other's |one another's |their )?(?:hands|arms)\b|\b(?:held|joined|linked) (?:hands|arms)\b|\b(?:hands|arms) (?:joined|linked)\b|\b(?:hand|arm)[- ]in[- ](?:hand|arm)\b/i;
const FILE =
  /\b(?:queue[sd]?|queu(?:e)?ing|lin(?:e|es|ed|ing) up|(?:wait|stand)(?:s|ing)? in (?:an? )?(?:long )?(?:line|queue)|in (?:an? )?(?:single|indian) file|in a (?:long )?queue|one behind (?:the other|another)|conga line)\b/i;

const TUG = /\btug[- ]of[- ]war\b/i;
/** Of a group that gathers around something, so many. */
const AROUND =
  /\b(?:gather|sit|sat|stand|stood|huddle|crowd|kneel|camp|squat|warm)(?:s|ing|ed|ting)?(?: [a-z]+){0,2} (?:around|round) (?:an?|the|their|his|her)\b/i;
const CIRCLE = 5;

/** How many make a ring, a chain or a queue, where a plural is all that was said. */
const ENOUGH: Readonly<Record<Formation, number>> = {
  ring: 6,
  'hand-ring': 6,
  chain: 4,
  file: 5,
  tug: 6,
  row: 4,
};
/** Fewer are none. */
const LEAST: Readonly<Record<Formation, number>> = {
  ring: 3,
  'hand-ring': 3,
  chain: 3,
  file: 3,
  tug: 2,
  row: 3,
};
/** How many a plural without a number is, at most. */
const UNCOUNTED = 4;

function formationIn(text: string, verbs: readonly string[]): Formation | null {
  if (TUG.test(text)) return 'tug';
  const hands = HANDS.test(text);
  const dances = verbs.some((v) => /^(dance|skip|circle)$/.test(v));
  if (RING.test(text)) return hands || dances ? 'hand-ring' : 'ring';
  if (DANCES_ROUND.test(text)) return 'hand-ring';
  if (hands) return 'chain';
  return FILE.test(text) ? 'file' : null;
}

const OF_CHILDREN =
  /\b(?:choir|orchestra|band|team|troop|group|crowd|audience) of (?:[a-z]+ )?(?:children|kids|boys|girls|schoolchildren|pupils)\b|\b(?:children|kid|boy|girl)(?:['’]s|s['’]|s)? (?:choir|orchestra|band|team|ensemble)\b|\b(?:school|youth) (?:choir|orchestra|band)\b/i;

/** The singers of a children's choir are children. */
function young(people: readonly DraftEntity[], text: string): void {
  if (!OF_CHILDREN.test(text)) return;
  for (const e of people) if (e.count > 2) e.traits.age ??= 'child';
}

/** Marks those of a beat who stand so: the groups, with whoever does the same; else three or more who do the same. */
export function formed(entities: readonly DraftEntity[], beats: readonly BeatDraft[]): void {
  for (const beat of beats) {
    inRow(entities, beat);
    const people = [...beat.mentions.values()].flatMap((m) => {
      const entity = entities.find((e) => e.id === m.entity);
      return entity?.kind === 'person' ? [{ m, entity }] : [];
    });
    young(
      people.map((p) => p.entity),
      beat.text,
    );
    const groups = people.filter(({ entity }) => entity.count > 2);
    const [first] = groups.length > 0 ? groups : people;
    if (!first) continue;
    const party = people.filter(({ m }) => m === first.m || sharesDeed(m, first.m));
    const formation = formationIn(
      beat.text,
      party.map(({ m }) => m.verb ?? ''),
    );
    if (!formation && AROUND.test(beat.text))
      for (const { entity } of party) if (!entity.counted && entity.count === 3) entity.count = CIRCLE;
    if (!formation || party.reduce((n, { entity }) => n + entity.count, 0) < LEAST[formation]) continue;
    for (const { m, entity } of party) {
      m.formation = formation;
      if (!entity.counted && entity.count > 2 && entity.count <= UNCOUNTED) entity.count = ENOUGH[formation];
    }
  }
}

const IN_A_ROW =
  /\bin (?:an? |one )(?:[a-z]+ )?(?:row|line)\b(?! of)|\b(?:lined|lining|lines?) up\b|\bside by side\b/i;

/** "six apples in a row": one row of them, however small that makes them. */
function inRow(entities: readonly DraftEntity[], beat: BeatDraft): void {
  if (!IN_A_ROW.test(beat.text)) return;
  for (const m of beat.mentions.values()) {
    const entity = entities.find((e) => e.id === m.entity);
    if (entity?.kind === 'thing' && entity.count > 2) m.formation = 'row';
  }
}

const sharesDeed = (a: Draft<Mention>, b: Draft<Mention>): boolean => a.verb === b.verb && a.pose === b.pose;
