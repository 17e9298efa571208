import { isGivenName } from '../lexicon/names.ts';
import { natureOf } from '../world/glossary.ts';
import { IRREGULAR_PLURALS, singularOf } from './inflect.ts';

/** Where a clause begins: the text, a sentence, behind a comma or behind a word that joins clauses. */
const STARTS = /(?:^\s*|[.!?;:,]\s+|\b(?:as|while|when|before|until|because) )(?=\p{L})/giu;

/** No bare noun phrase has one of these within it. */
const CLOSED =
  /^(?:an?|the|this|that|these|those|my|your|his|her|hers|its|our|their|some|any|no|each|every|all|both|many|few|several|another|one|two|three|four|five|six|seven|eight|nine|ten|i|you|he|she|it|we|they|who|what|there|here|in|on|at|by|of|to|from|with|without|into|onto|over|under|behind|beside|between|through|across|along|around|down|up|off|out|inside|outside|near|for|and|or|but|not|then|is|are|was|were|be|being|has|have|had|as|while|when|where|if|like|head|jaw|chin|someone|somebody|everyone|everybody|nobody|earth|venetian|close|wide|low|high|dutch|shot|view|angle|pov|level)$/;

/** What a phrase of several beings ends with, and what stands for many. */
const MANY =
  /^(?:people|\w+people|police|folk|cattle|staff|livestock|wildlife|poultry|company|public|mankind|humanity)$/;
/** Called as if by name: "Mum opens the door". */
const KIN =
  /^(?:mum|mom|mummy|mommy|dad|daddy|grandma|grandpa|granny|gran|grandad|granddad|papa|mama|nana|god|santa)$/;
/** Peoples, who modify who follows: "Roman legionaries". */
const MODIFIES =
  /^(?:roman|aztec|viking|german|american|african|indian|russian|greek|norman|celt|maori|zulu|tango|\w+ian)$/;
const MOST_WORDS = 4;

const isBeing = (word: string): boolean =>
  !MANY.test(word) && IRREGULAR_PLURALS[word] === undefined && /^(?:person|animal)$/.test(natureOf(word));

/** The being that a clause begins with and that nothing determines; null where it begins with anything else, or tells no more than it. */
function bareBeing(clause: string): string | null {
  const words = clause.match(/^[\p{L}'’-]+(?: [\p{L}'’-]+)*/u)?.[0].split(' ') ?? [];
  for (const [i, said] of words.slice(0, MOST_WORDS).entries()) {
    const word = said.toLowerCase();
    if (CLOSED.test(word) || /shoulder|angle/.test(word) || (i > 0 && word !== said)) return null;
    if (singularOf(word).plural) return null;
    const next = words[i + 1];
    if (!isBeing(word)) continue;
    if (next === undefined || /^(?:and|or)$/.test(next)) return null;
    if (isBeing(next)) continue;
    if (MODIFIES.test(word) && singularOf(next).plural) return null;
    const capital = word !== said;
    const named = KIN.test(word) || (capital && (/^\p{Lu}/u.test(next) || isGivenName(word)));
    return i === 0 && named ? null : word;
  }
  return null;
}

/**
 * A telegram as a sentence: "tired dad scrapes burnt toast, dog watching" → "a tired dad …, a dog watching". Who was
 * named before is "the". Only beings: what of things is counted and what is poured, no rule tells.
 */
export function withArticles(text: string): string {
  let out = '';
  let from = 0;
  for (const { index, 0: found } of text.matchAll(STARTS)) {
    const at = index + found.length;
    const clause = text.slice(at);
    const being = bareBeing(clause.slice(0, 80));
    if (!being) continue;
    // Said as a name elsewhere: "Rabbit and Bear pull together".
    const capital = being.charAt(0).toUpperCase() + being.slice(1);
    if (new RegExp(`\\p{Ll} ${capital}\\b`, 'u').test(text)) continue;
    const known = new RegExp(`\\b${being}\\b`, 'i').test(text.slice(0, at));
    const article = known ? 'the' : /^[aeiou]/i.test(clause) ? 'an' : 'a';
    const opens = /^\p{Lu}\p{Ll}/u.test(clause);
    out += `${text.slice(from, at)}${opens ? article.charAt(0).toUpperCase() + article.slice(1) : article} `;
    out += opens ? clause.charAt(0).toLowerCase() : clause.charAt(0);
    from = at + 1;
  }
  return out + text.slice(from);
}
