import { spellOutWholes } from '../grammar/appositions.ts';
import { groupPhrases, type Node } from '../grammar/noun-phrase.ts';
import { shareNouns } from '../grammar/shared-noun.ts';
import { withFamilies } from './families.ts';
import { meantWord } from './homophones.ts';
import { lex } from './lexer.ts';
import { corrected } from './spelling.ts';
import { type Token, tokenise } from './tagger.ts';

/** Misspelt words set right per sentence; more than that is no English. */
const MOST_CORRECTIONS = 8;

/**
 * An English sentence as nodes for the scene reader. Misspelt words are set right and entered in `corrections`
 * (right word → as written).
 */
export function readEnglish(text: string, corrections: Map<string, string>): Node[] {
  let left = MOST_CORRECTIONS;
  const written = tokenise(withFamilies(chasing(text)));
  const tokens = written.map((token, i): Token => {
    const isName = i > 0 && /^\p{Lu}/u.test(token.text);
    const right =
      left > 0 && !isName && !token.possessive ? (meantWord(written, i) ?? corrected(token.lower)) : null;
    if (!right) return token;
    left--;
    corrections.set(right, token.text);
    return { ...token, text: right, lower: right, tag: token.tag === 'PROPN' ? 'NOUN' : token.tag };
  });
  return spellOutWholes(shareNouns(groupPhrases(lex(withIt(tokens)))));
}

/** "runs after the bus": chases it. */
const chasing = (text: string): string =>
  text
    .replace(
      /\b(?:run|go|race|rush|sprint)(s|es|ning|ing)? after(?= (?:the|an?|his|her|their|its|him|them|it)\b)/gi,
      (_, ending = '') => (/ing$/.test(ending) ? 'chasing' : ending ? 'chases' : 'chase'),
    )
    .replace(/\bran after\b/gi, 'chased')
    .replace(/\b(?:everyone|everybody)(?= (\w+))/gi, (said, verb) => (/s$/.test(verb) ? 'a crowd' : said));

/** "with a cup on top": on it. */
const withIt = (tokens: readonly Token[]): Token[] =>
  tokens.map((token, i) =>
    token.lower === 'top' && tokens[i - 1]?.lower === 'on' && tokens[i + 1]?.lower !== 'of'
      ? { ...token, lower: 'it', tag: 'PRON' }
      : token,
  );
