/** Which language a text is written in, by its script and its words. */
import type { LanguageCode } from '../../model/script.ts';
import { EUROPEAN, hitsOf, isEnglish } from './english-words.ts';
import { hasJapaneseCharacters, simplified } from './han.ts';
import { dictionaryOf } from './words.ts';

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** @param usual the language of the whole prompt, which a part of it has where nothing speaks for another */
export function detectLanguage(text: string, usual: LanguageCode = 'en'): LanguageCode {
  const han = count(text, /\p{sc=Han}/gu);
  const kana = count(text, /[\p{sc=Hiragana}\p{sc=Katakana}]/gu);
  const hangul = count(text, /\p{sc=Hangul}/gu);
  const latin = count(text, /\p{sc=Latin}+/gu);
  if (hangul + kana + han >= Math.max(1, latin)) {
    if (hangul >= kana + han) return 'ko';
    return kana > 0 || (usual === 'ja' && hangul === 0) || hasJapaneseCharacters(text) || listsJapanese(text)
      ? 'ja'
      : 'zh';
  }
  return latin > 0 ? detectEuropean(text, usual) : usual;
}

/** "教室、放課後、窓際": of what stands between marks, Japanese has more than Chinese. */
function listsJapanese(text: string): boolean {
  const pieces = text.split(/[\s、，,。]+/).filter(Boolean);
  if (pieces.length < 2) return false;
  const has = (language: 'ja' | 'zh') => (piece: string) =>
    dictionaryOf(language).words.has(language === 'zh' ? simplified(piece) : piece);
  return pieces.filter(has('ja')).length > pieces.filter(has('zh')).length;
}

/** Words looked at: enough to tell, few enough for long prompts. */
const SAMPLE = 80;

/** English with slips of spelling has a few words that are another language's. */
const SLIPS = 1.5;

function detectEuropean(text: string, usual: LanguageCode): LanguageCode {
  const words = (text.match(/\p{sc=Latin}+/gu) ?? []).slice(0, SAMPLE);
  const english = words.filter(isEnglish).length;
  const other = EUROPEAN.find((language) => language === usual);
  // No other language can have more; its dictionary need not be read.
  if (english === words.length && !other) return 'en';
  let best: { language: LanguageCode; hits: number } = other
    ? { language: other, hits: hitsOf(other, words) }
    : { language: 'en', hits: english };
  if (other && english > best.hits) best = { language: 'en', hits: english };
  for (const language of EUROPEAN) {
    const hits = hitsOf(language, words);
    if (hits > best.hits && hits > SLIPS * english) best = { language, hits };
  }
  return best.language;
}
