/** From a noun that nothing is drawn for, up WordNet's chain to the first broader term that something is drawn for. */
import type { EntityKind } from '../model/script.ts';
import { ALIASES } from './aliases.ts';
import { type Listed, listedNames } from './catalogues.ts';
import { COARSE } from './coarse.ts';
import { chainOf, type Synset, sensesOf } from './wordnet.ts';

/** Terms so broad that no drawing could stand for them. */
const TOO_BROAD =
  /^(entity|physical entity|object|whole|artifact|matter|substance|living thing|organism|causal agent|abstraction|psychological feature|attribute|group|structure|instrumentality|covering|thing|location|communication|commodity|creation|act|event|state|part|natural object|physical process|measure|relation|person|material|substance|cause|process)$/;

export interface Fallen {
  readonly entry: Listed;
  /** Terms passed on the way, the word itself first, the drawn one last. */
  readonly steps: readonly string[];
}

/** Names and aliases that a synset's words have, when the synset is one of the senses they are known for. */
/** Words too wide to be climbed to, though they have a drawing when a prompt says them. */
const NOT_CLIMBED =
  /^(machine|instrument|creature|beast|monster|character|spirit|device|light|light source|tool|implement|container|food|vessel|game|figure|human|hero|individual|guard|member|plant|fire|star|screen|seat|ring|cross|key|note|sign|game|toy|case|bag|box|top|cover|plate|chain|trunk|bowl|glass|picture|sheet|document|paper|tank|carrier|server|fan|leader|lover|companion|worker|ruler|angel|devil|giant|player|partner|visitor|guest|stick|brush|bat|bow|horn|pipe|roll|stand|head|bone|shell|egg|calf|dish|officer|agent|captain|cook|sweet|drink|beverage|flat|sphere|bird of prey|monarch|jet|egg|map|shield|trap|arch|record|seed|model|sling|lace|charger|press|leash|tick|prism|column|pillar|yoke|baton|keeper|caretaker|custodian|porter)$/;

function listedFor(synset: Synset, climbed: boolean): Listed | null {
  const names = listedNames();
  for (const word of synset.words) {
    if (!names.has(word) && !ALIASES.has(word)) continue;
    if (climbed && NOT_CLIMBED.test(word)) continue;
    if (!sensesOf(word).includes(synset.id)) continue;
    const entry = namedEntry(word);
    if (entry) return entry;
  }
  return null;
}

const has = (chain: readonly Synset[], word: string) => chain.some((s) => s.words[0] === word);

function kindOf(chain: readonly Synset[]): EntityKind | null {
  if (has(chain, 'person')) return 'person';
  if (has(chain, 'animal')) return 'animal';
  return has(chain, 'physical entity') || has(chain, 'imaginary being') || has(chain, 'communication')
    ? 'thing'
    : null;
}

/** Persons are drawn as persons and animals as animals; a thing may borrow any drawing. */
const agrees = (kind: EntityKind | null, entry: Listed): boolean =>
  kind === 'person' || kind === 'animal' ? entry.kind === kind : true;

function fallFrom(noun: string, sense: number): Fallen | null {
  const chain = chainOf(sense);
  const kind = kindOf(chain);
  // "the deep end": a sense that nobody can see has no drawing, whatever its synonyms are called.
  if (kind === null) return null;
  const steps = [noun];
  for (const synset of chain) {
    if (synset.words.some((w) => TOO_BROAD.test(w))) break;
    const entry = listedFor(synset, synset !== chain[0]);
    if (entry && agrees(kind, entry)) return { entry, steps: [...steps, entry.name] };
    const word = synset.words[0];
    if (word && word !== noun) steps.push(word);
  }
  const person = kind === 'person' ? listedNames().get('person') : undefined;
  return person ? { entry: person, steps: [noun, 'person'] } : null;
}

/** Null for what cannot be seen ("justice") and for words that are no noun. */
export function fallBack(noun: string): Fallen | null {
  const senses = sensesOf(noun);
  const abstract = senses[0] !== undefined && kindOf(chainOf(senses[0])) === null;
  // "stuck in a ford": no film maker of that name.
  const first = senses[0] === undefined ? null : kindOf(chainOf(senses[0]));
  const fits = (sense: number) => first !== 'thing' || kindOf(chainOf(sense)) !== 'person';
  const found = (abstract ? senses.slice(0, 1) : senses.filter(fits)).flatMap((sense, i) => {
    const fallen = fallFrom(noun, sense);
    return fallen ? [{ fallen, cost: i * 2.5 + fallen.steps.length }] : [];
  });
  found.sort((a, b) => a.cost - b.cost);
  return found[0]?.fallen ?? (abstract || senses[0] === undefined ? null : coarsely(noun, senses[0]));
}

/** The drawing of the whole class, where nothing on the way up has one. */
function coarsely(noun: string, sense: number): Fallen | null {
  for (const { words } of chainOf(sense))
    for (const word of words) {
      const drawing = COARSE.get(word);
      const entry = drawing === undefined ? undefined : namedEntry(drawing);
      if (entry) return { entry, steps: [noun, word, entry.name] };
    }
  return null;
}

/** What is listed under a name or an alias. */
function namedEntry(name: string): Listed | undefined {
  const names = listedNames();
  return (
    names.get(name) ??
    ALIASES.get(name)
      ?.map((alias) => names.get(alias))
      .find(Boolean)
  );
}

/** Words of all broader terms, for callers that look for something else than a drawing. */
export const broaderWords = (noun: string): string[] => {
  const sense = sensesOf(noun)[0];
  return sense === undefined ? [] : chainOf(sense).flatMap((s) => s.words);
};

/** True for names of countries, towns and waters: "Japan". */
export const isGeographic = (name: string): boolean =>
  sensesOf(name).some((sense) =>
    chainOf(sense).some((s) =>
      s.words.some((w) => /^(location|region|body of water|land|geographical area)$/.test(w)),
    ),
  );
