/** Tokens with parts of speech, by wink-nlp with its small English model. */
import { createRequire } from 'node:module';
import type Model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { phrases } from '../lexicon/index.ts';
import { withoutAccents } from '../text/accents.ts';

export interface Token {
  readonly text: string;
  readonly lower: string;
  /** Universal part of speech: NOUN, PROPN, VERB, AUX, ADJ, ADV, NUM, PRON, DET, ADP, PUNCT … */
  readonly tag: string;
  /** "Mia's". */
  readonly possessive: boolean;
}

/** What of the model is a function that hands its data out: called once. */
const LOADED_PARTS = ['core', 'sbd', 'pos', 'ner', 'negation', 'sa', 'metaCER'] as const;

let nlp: ReturnType<typeof winkNLP> | undefined;

/** Loads the model (0.2 s) at first use. */
const tagger = () => (nlp ??= load());

/** wink-nlp works on a copy of the model's data; the original, as large again, would stay with the loaded modules. */
function load(): ReturnType<typeof winkNLP> {
  const require = createRequire(import.meta.url);
  const model: Partial<typeof Model> = { ...require('wink-eng-lite-web-model') };
  const loaded = winkNLP(model as typeof Model, ['sbd', 'pos']);
  for (const part of LOADED_PARTS) delete model[part];
  for (const path of Object.keys(require.cache))
    if (path.includes('wink-eng-lite-web-model')) delete require.cache[path];
  return loaded;
}

/** Words of a text; hyphens inside words are dropped, so that "close-up" and "close up" read alike. */
export function tokenise(text: string): Token[] {
  const { its, readDoc } = tagger();
  const tokens = readDoc(text).tokens();
  const values: string[] = tokens.out(its.value);
  const plain = (word: string) => {
    const lower = word.toLowerCase();
    return phrases().has(lower) ? lower : withoutAccents(lower);
  };
  const tags: string[] = tokens.out(its.pos);
  const words: Token[] = [];
  values.forEach((value, i) => {
    const last = words.at(-1);
    if (value === '-' || value.trim() === '') return;
    if (last && /^['’]/.test(value) && value.length > 1) {
      const joined = `${last.text}'${value.slice(1)}`;
      words[words.length - 1] = {
        ...last,
        text: joined,
        lower: joined.toLowerCase(),
        possessive: /^.s$/.test(value),
      };
      return;
    }
    if (last?.lower === 'can' && value === 'not') {
      words[words.length - 1] = { ...last, text: `${last.text}not`, lower: 'cannot', tag: 'PART' };
      return;
    }
    if (/^\p{L}+(?:-\p{L}+)+$/u.test(value)) {
      for (const part of value.split('-'))
        words.push({ text: part, lower: plain(part), tag: tags[i] ?? 'X', possessive: false });
      return;
    }
    // "a car wash.": no abbreviation of a state, and the end of the sentence.
    const ends = /^\p{Ll}{4,}\.$/u.test(value);
    const text = ends ? value.slice(0, -1) : value;
    words.push({
      text,
      lower: plain(text),
      tag: tags[i] ?? 'X',
      possessive: /\p{L}{2}['’]s$/u.test(text),
    });
    if (ends) words.push({ text: '.', lower: '.', tag: 'PUNCT', possessive: false });
  });
  return words;
}
