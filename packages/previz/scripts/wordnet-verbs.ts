/** WordNet 3.1 verbs: how often each is a verb and how often a noun, and the words for it, narrowest first. */
import { lines, plain, readCounts } from './wordnet.ts';

interface Synset {
  readonly words: readonly string[];
  readonly broader: string | null;
}

function readSynsets(): Map<string, Synset> {
  const map = new Map<string, Synset>();
  for (const line of lines('data.verb')) {
    const fields = line.split('|')[0]?.split(' ') ?? [];
    const n = Number.parseInt(fields[3] ?? '0', 16);
    const words = Array.from({ length: n }, (_, i) => plain(fields[4 + 2 * i] ?? ''));
    const pointers = fields.slice(5 + 2 * n);
    const at = pointers.indexOf('@');
    map.set(fields[0] ?? '', { words, broader: at < 0 ? null : (pointers[at + 1] ?? null) });
  }
  return map;
}

const MOST_WORDS = 8;

/** Words of the synset and of everything broader. */
function wordsFor(lemma: string, offset: string, synsets: ReadonlyMap<string, Synset>): string[] {
  const words: string[] = [];
  for (let at: string | null = offset; at !== null && words.length < MOST_WORDS; ) {
    const synset: Synset | undefined = synsets.get(at);
    words.push(...(synset?.words ?? []).filter((w) => w !== lemma && /^[a-z]+$/.test(w)));
    at = synset?.broader ?? null;
  }
  return words.slice(0, MOST_WORDS);
}

/** The sense seen most often, the first listed of equals. */
const mainSense = (lemma: string, offsets: readonly string[], counts: ReadonlyMap<string, number>) =>
  offsets.reduce((a, b) => ((counts.get(`${lemma} ${b}`) ?? 0) > (counts.get(`${lemma} ${a}`) ?? 0) ? b : a));

function sumByLemma(counts: ReadonlyMap<string, number>): Map<string, number> {
  const sums = new Map<string, number>();
  for (const [key, count] of counts) {
    const lemma = key.slice(0, key.lastIndexOf(' '));
    sums.set(lemma, (sums.get(lemma) ?? 0) + count);
  }
  return sums;
}

/** Lines `lemma<TAB>times as a verb<TAB>times as a noun<TAB>word,word …`, sorted. */
export function compileVerbs(): string {
  const synsets = readSynsets();
  const counts = readCounts(2);
  const asVerb = sumByLemma(counts);
  const asNoun = sumByLemma(readCounts(1));
  const rows: string[] = [];
  for (const line of lines('index.verb')) {
    const fields = line.trim().split(' ');
    const lemma = fields[0] ?? '';
    if (!/^[a-z]{2,}$/.test(lemma)) continue;
    const offset = mainSense(lemma, fields.slice(-Number(fields[2])), counts);
    const words = wordsFor(lemma, offset, synsets).join(',');
    rows.push(`${lemma}\t${asVerb.get(lemma) ?? 0}\t${asNoun.get(lemma) ?? 0}\t${words}`);
  }
  return `${rows.sort().join('\n')}\n`;
}
