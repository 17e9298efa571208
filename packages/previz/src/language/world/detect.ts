/** Which language a prompt is written in, by its script and its words. */
import { isWord } from '../../concepts/index.ts';
import type { LanguageCode } from '../../model/script.ts';
import { CLOSED } from '../english/closed.ts';
import { singularOf } from '../english/inflect.ts';
import { phrases } from '../lexicon/index.ts';
import { inflected } from './european.ts';
import { hasJapaneseCharacters } from './han.ts';
import { type Foreign, fold } from './words.ts';

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

export function detectLanguage(text: string): LanguageCode {
  const hangul = count(text, /\p{sc=Hangul}/gu);
  const kana = count(text, /[\p{sc=Hiragana}\p{sc=Katakana}]/gu);
  const han = count(text, /\p{sc=Han}/gu);
  const latin = count(text, /\p{sc=Latin}+/gu);
  if (hangul + kana + han >= Math.max(1, latin))
    return hangul >= kana + han ? 'ko' : kana > 0 || hasJapaneseCharacters(text) ? 'ja' : 'zh';
  return latin > 0 ? detectEuropean(text) : 'en';
}

/** Words looked at: enough to tell, few enough for long prompts. */
const SAMPLE = 80;
const EUROPEAN = ['es', 'fr', 'de', 'pt'] as const satisfies readonly Foreign[];

/** English says "six" as French does: "six cars" are no coaches. */
const NUMBER = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/;

function detectEuropean(text: string): LanguageCode {
  const words = (text.toLowerCase().match(/\p{sc=Latin}+/gu) ?? []).slice(0, SAMPLE);
  const english = words.filter(
    (w) =>
      NUMBER.test(w) || CLOSED.has(w) || phrases().has(w) || (w.length > 2 && isWord(singularOf(w).noun)),
  ).length;
  // No other language can have more; its dictionary need not be read.
  if (english === words.length) return 'en';
  let best: { language: LanguageCode; hits: number } = { language: 'en', hits: english };
  for (const language of EUROPEAN) {
    const hits = words.filter((w) => inflected(language, fold(w)) !== null).length;
    if (hits > best.hits) best = { language, hits };
  }
  return best.language;
}
