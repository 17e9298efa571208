import { describeByApposition, spellOutWholes } from '../grammar/appositions.ts';
import { behindSubject } from '../grammar/fronted.ts';
import { groupPhrases, type Node } from '../grammar/noun-phrase.ts';
import { shareNouns } from '../grammar/shared-noun.ts';
import { withoutBrands } from './brands.ts';
import { withFamilies } from './families.ts';
import { meantWord } from './homophones.ts';
import { withoutHyphens } from './hyphens.ts';
import { lex } from './lexer.ts';
import { reworded } from './rewording.ts';
import { corrected } from './spelling.ts';
import { joinSplit } from './split-words.ts';
import { type Token, tokenise } from './tagger.ts';

/** Misspelt words set right per sentence; more than that is no English. */
const MOST_CORRECTIONS = 8;

/**
 * An English sentence as nodes for the scene reader. Misspelt words are set right and entered in `corrections`
 * (right word → as written).
 * @param sequel it is what "then" led to: "lifts the child" is a deed
 */
export function readEnglish(text: string, corrections: Map<string, string>, sequel = false): Node[] {
  let left = MOST_CORRECTIONS;
  const plain = withoutBrands(text, (brand, thing) => corrections.set(thing, brand));
  const written = tokenise(withFamilies(reworded(withoutHyphens(plain))));
  const tokens = written.map((token, i): Token => {
    const isName = i > 0 && /^\p{Lu}/u.test(token.text);
    const right =
      left > 0 && !isName && !token.possessive ? (meantWord(written, i) ?? corrected(token.lower)) : null;
    if (!right) return token;
    left--;
    corrections.set(right, token.text);
    return { ...token, text: right, lower: right, tag: token.tag === 'PROPN' ? 'NOUN' : token.tag };
  });
  const nodes = groupPhrases(lex(joinSplit(withIt(tokens)), sequel));
  return describeByApposition(behindSubject(spellOutWholes(shareNouns(nodes))));
}

/** "with a cup on top": on it. */
const withIt = (tokens: readonly Token[]): Token[] =>
  tokens.map((token, i) =>
    token.lower === 'top' && tokens[i - 1]?.lower === 'on' && tokens[i + 1]?.lower !== 'of'
      ? { ...token, lower: 'it', tag: 'PRON' }
      : token,
  );
