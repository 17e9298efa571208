/** Verbs that no table of ours lists: WordNet knows them, and through its broader words what a body does in them. */
import { knownVerb } from '../../concepts/index.ts';
import type { VerbSense } from '../grammar/items.ts';
import { type VerbEntry, verbForms, verbSenses } from '../lexicon/verb-index.ts';
import { type Form, irregularForms } from './inflect.ts';
import { LIKENESSES } from './verb-likenesses.ts';

/** Words so broad that what is beneath them looks like nothing in common. */
const TOO_BROAD =
  /^(go|move|travel|come|get|take|put|make|do|act|draw|pass|run|be|have|give|set|change|cover|leave|bring|hold|use|show|press|cross|rise|break|rest|play|work|dress|light|fix|raise|drop|hit|beat|express|touch|tie|place|tell|meet|receive|collect|call|carry|shoot|cast|cut|charge|follow|serve|record|enter)$/;

/** An entry of the tables, or one that takes its sense from the first broader verb that they list. */
export interface AnyVerb extends VerbEntry {
  readonly listed: boolean;
}

export function anyVerb(word: string): AnyVerb | null {
  const own = verbForms().get(word);
  if (own) return { ...own, listed: true };
  const found = remembered.get(word);
  if (found !== undefined) return found;
  const made = makeEntry(word);
  if (remembered.size > 20_000) remembered.clear();
  remembered.set(word, made);
  return made;
}

const remembered = new Map<string, AnyVerb | null>();

let irregulars: Map<string, [string, Form]> | undefined;

/** The verb that an irregular form belongs to: "wrung" is of "wring". */
function irregular(word: string): [string, Form] | undefined {
  irregulars ??= new Map(
    [...irregularForms()].flatMap(([base, forms]) =>
      forms.map(([said, form]): [string, [string, Form]] => [said, [base, form]]),
    ),
  );
  return irregulars.get(word);
}

function makeEntry(word: string): AnyVerb | null {
  const own = irregular(word);
  for (const [base, form] of own ? [own] : basesOf(word)) {
    const verb = base.length > 1 ? knownVerb(base) : null;
    if (verb) return { sense: senseOf(base, verb.broader), form, listed: false };
  }
  return null;
}

function senseOf(base: string, broader: readonly string[]): VerbSense {
  const senses = verbSenses();
  const own = senses.get(base);
  if (own) return own;
  const known = LIKENESSES.get(base);
  const like = known === undefined ? broader.find((w) => senses.has(w) && !TOO_BROAD.test(w)) : known;
  const { pose, relation, mood } = (like ? senses.get(like) : undefined) ?? NOTHING;
  return { verb: base, pose, relation, mood, still: false };
}

const NOTHING = { pose: null, relation: null, mood: null };

/** Base forms that a word may be a form of, the likeliest first. */
function basesOf(word: string): [string, Form][] {
  const stems = (stem: string): string[] => [
    ...(/(.)\1$/.test(stem) && !/(ss|ll|zz|ff)$/.test(stem) ? [stem.slice(0, -1)] : []),
    stem,
    `${stem}e`,
  ];
  const forms = (list: readonly string[], form: Form) => list.map((b): [string, Form] => [b, form]);
  if (word.endsWith('ing') && word.length > 4) return forms(stems(word.slice(0, -3)), 'gerund');
  if (word.endsWith('ied')) return forms([`${word.slice(0, -3)}y`], 'past');
  if (word.endsWith('ed') && word.length > 4) return forms(stems(word.slice(0, -2)), 'past');
  if (word.endsWith('ies')) return forms([`${word.slice(0, -3)}y`], 'third');
  if (/(s|sh|ch|x|z|o)es$/.test(word)) return forms([word.slice(0, -2), word.slice(0, -1)], 'third');
  if (word.endsWith('s') && !/(ss|us|is)$/.test(word)) return forms([word.slice(0, -1)], 'third');
  return forms([word], 'base');
}
