import type { LanguageCode } from '../../model/script.ts';
import { fromChinese } from './chinese.ts';
import { fromEuropean } from './european.ts';
import type { Glossary } from './glossary.ts';
import { simplified } from './han.ts';
import { withoutForeign } from './mixed.ts';
import { segment } from './segment.ts';
import { fromVerbLast } from './verb-last.ts';
import { dictionaryOf } from './words.ts';

export { detectLanguage } from './detect.ts';
export { Glossary } from './glossary.ts';

const EAST_ASIAN = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}ー]+/gu;

/** East Asian words inside a text of another language, word by word. */
function glossInsertions(text: string, glossary: Glossary): string {
  if (text.search(EAST_ASIAN) < 0) return text;
  const glossed = text.replace(EAST_ASIAN, (run) => {
    const japanese = /[\p{sc=Hiragana}\p{sc=Katakana}]/u.test(run) || dictionaryOf('ja').words.has(run);
    const language = /\p{sc=Hangul}/u.test(run) ? 'ko' : japanese ? 'ja' : 'zh';
    return ` ${segment(run, language, glossary)
      .filter((s) => s.kind !== 'particle')
      .map((s) => s.text)
      .join(' ')} `;
  });
  // "桜 trees": cherry trees.
  return glossed.replace(/\b(\w+) (tree|flower|car|house)\s+\2(s?)\b/g, '$1 $2$3');
}

/** One sentence in plain English; fills the glossary with what stood for what. */
export function toEnglish(text: string, language: LanguageCode, glossary: Glossary): string {
  const english = translate(text, language, glossary);
  glossary.endSentence();
  return english;
}

function translate(text: string, language: LanguageCode, glossary: Glossary): string {
  switch (language) {
    case 'en':
      return glossInsertions(withoutForeign(text, glossary), glossary);
    case 'ja':
    case 'ko':
      return fromVerbLast(text, language, glossary);
    case 'zh':
      return fromChinese(simplified(text), glossary);
    default:
      return fromEuropean(text, language, glossary);
  }
}
