/** WordNet's verbs: how often a word is a verb, and the words that say the same more broadly. */
import { SortedFile } from './sorted-file.ts';

const verbs = new SortedFile('wordnet-verbs.generated.txt');

export interface KnownVerb {
  /** Times seen as a verb and as a noun in a tagged corpus. */
  readonly asVerb: number;
  readonly asNoun: number;
  /** Same meaning or broader, narrowest first: amble → mosey, walk, travel … */
  readonly broader: readonly string[];
}

/** Null for words that are no verb; `word` is a base form. */
export function knownVerb(word: string): KnownVerb | null {
  const line = verbs.find(word);
  if (line === null) return null;
  const [asVerb, asNoun, broader = ''] = line.split('\t');
  return { asVerb: Number(asVerb), asNoun: Number(asNoun), broader: broader.split(',').filter(Boolean) };
}
