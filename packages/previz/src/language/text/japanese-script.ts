/** Pages of a Japanese screenplay as running text: headings (柱) open a scene, what is said is not seen. */

/** "○駅のホーム(夜)", "S#1 教室(昼)": a heading, by its mark. */
const HEADING = /^\s*(?:S\s*[#＃]?\s*\d{1,3}|[○◯〇●■◆][\s\d]*|[#＃]\d{1,3})[\s.、．:：]*(?=\P{ASCII})/iu;
/** The same where a space ends the heading. */
const INLINE = /(^|[。\s])[○◯〇●](\S{1,24})\s+/gu;
/** "太郎「待って」": who speaks, and what they say. */
const LINE =
  /(^|[。\n\s])([\p{sc=Han}\p{sc=Katakana}\p{sc=Hiragana}ー]{1,8}?)(?:\([^)]*\))?[「『][^」』]*[」』](?![\p{sc=Han}\p{sc=Hiragana}])/gu;
/** "健太「行ってきます」と言って": he goes on. */
const SAID =
  /([がは、]?)[「『][^」』]*[」』]と(?:言|いっ|叫|呟|つぶや|囁|ささや|怒鳴|答え|尋ね|聞)[^、。]{0,3}?[てで]、?/g;
const SPEECH = /[「『][^」』]*[」』]/gu;

/** Marks a heading for the reader of sentences. */
export const HEADING_MARK = '○';

/** Text that is no screenplay keeps its words; speech goes in any text. */
export function asJapaneseProse(text: string): string {
  const lines = text
    .replace(INLINE, (_, before: string, heading: string) => `${before}\n○${heading}\n`)
    .split('\n');
  const told = lines.some((line) => HEADING.test(line)) ? joined(lines) : text;
  return told
    .replace(SAID, (_, mark: string) => mark || 'が')
    .replace(LINE, '$1$2が話す。')
    .replace(SPEECH, '');
}

function joined(lines: readonly string[]): string {
  const out: string[] = [];
  for (const line of lines) {
    const text = line.trim();
    if (!text) continue;
    if (HEADING.test(text)) out.push(`${HEADING_MARK}${heading(text.replace(HEADING, ''))}`);
    else out.push(/[。！？!?」]$/.test(text) ? text : `${text}。`);
  }
  return out.join('');
}

/** "教室(昼)" → "教室、昼。" */
const heading = (text: string): string => `${text.replace(/[()（）\s・／/-]+/g, '、').replace(/、+$/, '')}。`;
