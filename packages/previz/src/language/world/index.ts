import type { LanguageCode } from '../../model/script.ts';
import { phrases } from '../lexicon/index.ts';
import { cutSentences } from '../text/beats.ts';
import { smoothed } from './after-words.ts';
import { fromChinese } from './chinese.ts';
import { fromEuropean } from './european.ts';
import { Glossary } from './glossary.ts';
import { simplified } from './han.ts';
import { withoutForeign } from './mixed.ts';
import { partsOf, withInsertions } from './scripts.ts';
import { fromVerbLast } from './verb-last.ts';

export { detectLanguage } from './detect.ts';
export { Glossary } from './glossary.ts';

/** One sentence in plain English; fills the glossary with what stood for what. */
export function toEnglish(text: string, language: LanguageCode, glossary: Glossary): string {
  const english = partsOf(text, language)
    .map((part) => translate(part.text, part.language, glossary))
    .join(' ');
  glossary.endSentence();
  return dressed(language === 'en' ? english : smoothed(english));
}

/** A text of several sentences in English, apart from all else that is read. */
export function allInEnglish(text: string, language: LanguageCode): string {
  if (language === 'en') return text;
  const glossary = new Glossary();
  return cutSentences(text)
    .map((sentence) => toEnglish(sentence.text, language, glossary))
    .join('. ');
}

/** "in white clothes": all that somebody wears is white. */
const dressed = (english: string): string =>
  english.replace(
    /\b(?:in|with|wearing) (?:an? |his |her )?((?:\w+ )?\w+) (?:clothes|clothing)\b/g,
    (all, colour: string, at: number) => {
      if (!phrases().get(colour)?.colour) return all;
      return /^ \w+ing\b/.test(english.slice(at + all.length)) ? `in ${colour} ,` : `in ${colour}`;
    },
  );

function translate(text: string, language: LanguageCode, glossary: Glossary): string {
  switch (language) {
    case 'en':
      return withInsertions(withoutForeign(text, glossary), (run, of) => translate(run, of, glossary));
    case 'ja':
    case 'ko':
      return fromVerbLast(text, language, glossary);
    case 'zh':
      return fromChinese(simplified(text), glossary);
    default:
      return fromEuropean(text, language, glossary);
  }
}
