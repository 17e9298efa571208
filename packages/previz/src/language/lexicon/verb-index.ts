/** All verb forms with their senses, built once from the tables. */
import type { Expression, PoseId } from '../../model/figure.ts';
import type { RelationKind } from '../../model/script.ts';
import { type Form, formsOf, irregularForms } from '../english/inflect.ts';
import type { VerbSense } from '../grammar/items.ts';
import { MOOD_VERBS, OBJECT_VERBS, PLAIN_VERBS, POSE_VERBS, STILL_VERBS } from './verbs.ts';

/** First listed wins: the tables put the most typical meaning first. */
function invert<K extends string>(table: Partial<Record<K, string>>): Map<string, K> {
  const map = new Map<string, K>();
  for (const key of Object.keys(table) as K[]) {
    for (const verb of (table[key] ?? '').split(' ')) if (verb && !map.has(verb)) map.set(verb, key);
  }
  return map;
}

/** Verbs that two poses list, and the one that wins. */
const PREFERRED: Readonly<Record<string, PoseId>> = {
  shoot: 'aim',
  study: 'read',
  bear: 'hold',
  creep: 'walk',
  ride: 'ride',
  roll: 'walk',
  hunt: 'run',
  scale: 'climb',

  sail: 'drive',
  play: 'run',
  mow: 'push',
  fire: 'aim',
};

let senses: Map<string, VerbSense> | undefined;

function buildSenses(): Map<string, VerbSense> {
  const poses = invert<PoseId>(POSE_VERBS);
  const objects = invert<RelationKind>(OBJECT_VERBS);
  const moods = invert<Expression>(MOOD_VERBS);
  const still = new Set(STILL_VERBS);
  const map = new Map<string, VerbSense>();
  const verbs = new Set([
    ...poses.keys(),
    ...objects.keys(),
    ...moods.keys(),
    ...still,
    ...PLAIN_VERBS.split(' '),
  ]);
  for (const verb of verbs) {
    map.set(verb, {
      verb,
      pose: PREFERRED[verb] ?? poses.get(verb) ?? null,
      relation: objects.get(verb) ?? null,
      mood: moods.get(verb) ?? null,
      still: still.has(verb),
    });
  }
  return map;
}

/** Base form → sense. */
export const verbSenses = (): ReadonlyMap<string, VerbSense> => (senses ??= buildSenses());

export interface VerbEntry {
  readonly sense: VerbSense;
  readonly form: Form;
}

let forms: Map<string, VerbEntry> | undefined;

function buildForms(): Map<string, VerbEntry> {
  const map = new Map<string, VerbEntry>();
  const irregular = irregularForms();
  for (const [verb, sense] of verbSenses()) {
    const own = irregular.get(verb) ?? [];
    const regular = formsOf(verb).filter(([, form]) => form !== 'past' || !own.some(([, f]) => f === 'past'));
    for (const [word, form] of [...own, ...regular]) if (!map.has(word)) map.set(word, { sense, form });
  }
  return map;
}

/** Any form ("sat", "riding") → base sense and form. */
export const verbForms = (): ReadonlyMap<string, VerbEntry> => (forms ??= buildForms());
