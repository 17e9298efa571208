import type { Font } from 'fontkit';
import { type CutFont, openCutFont, type Weights } from './cut-fonts.ts';
import { faceOf, hasGlyph } from './fonts.ts';

/** Letters of one font that stand side by side. */
export interface Run {
  readonly text: string;
  readonly font: Font;
  /** From the house's own face, which a PDF embeds; others are drawn as outlines. */
  readonly isHouse: boolean;
  /** Em units of its font. */
  readonly advance: number;
}

/** Sets the texts of one sheet. */
export interface Lettering {
  /** Text as it can be set: one line, no control characters, emoji left out, other unknown letters marked. */
  settable(text: string): string;
  runs(text: string, bold: boolean): Run[];
  /** Points. */
  widthOf(text: string, size: number, bold: boolean): number;
}

/** What a compositor sets for a letter that is not in the case. */
const GETA = '〓';
const HAN = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;

/** A Japanese face sets these as wide as its own letters. */
const SPACED = /\p{Script=Cyrillic}/u;

let korean: CutFont | undefined;
let chinese: CutFont | undefined;

/** @param texts all that is going to be set: what the house's face lacks is fetched for them */
export async function letteringFor(texts: readonly string[]): Promise<Lettering> {
  const found = await findOthers(texts.join('\n').normalize('NFC'));
  const known = (letter: string) => found.has(letter) || hasGlyph(faceOf(false).font, letter);
  const fontOf = (letter: string, bold: boolean): Font =>
    found.get(letter)?.[bold ? 'bold' : 'regular'] ?? faceOf(bold).font;
  const runs: Lettering['runs'] = (text, bold) => {
    const all: { text: string; font: Font }[] = [];
    for (const letter of text) {
      const font = fontOf(letter, bold);
      const last = all.at(-1);
      if (last?.font === font) last.text += letter;
      else all.push({ text: letter, font });
    }
    const house = faceOf(bold).font;
    return all.map((run) => ({
      ...run,
      isHouse: run.font === house,
      advance: run.font.layout(run.text).advanceWidth,
    }));
  };
  return {
    runs,
    settable: (text) =>
      [...text.normalize('NFC').replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ')]
        .filter((letter) => !/\p{Extended_Pictographic}|\p{Mn}/u.test(letter) || known(letter))
        .map((letter) => (known(letter) ? letter : GETA))
        .join('')
        .trim(),
    widthOf: (text, size, bold) =>
      runs(text, bold).reduce((sum, { advance, font }) => sum + (advance * size) / font.unitsPerEm, 0),
  };
}

/** Fonts of the letters that are not set in the house's own. */
async function findOthers(text: string): Promise<Map<string, Weights>> {
  const letters = [...new Set(text)];
  const strange = letters.filter((one) => SPACED.test(one) || !hasGlyph(faceOf(false).font, one));
  const found = new Map<string, Weights>();
  if (!strange.some((letter) => /\p{L}/u.test(letter))) return found;
  // Chinese is set in one hand, also where Japanese has the letter.
  const isChinese = !/[\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text);
  for (const letter of isChinese
    ? letters.filter((one) => HAN.test(one) || strange.includes(one))
    : strange) {
    const weights = await findLetter(letter);
    if (weights) found.set(letter, weights);
  }
  return found;
}

async function findLetter(letter: string): Promise<Weights | null> {
  chinese ??= openCutFont('noto-sans-sc');
  korean ??= openCutFont('noto-sans-kr');
  const [first, second] = /\p{Script=Hangul}/u.test(letter) ? [korean, chinese] : [chinese, korean];
  return (await first.find(letter)) ?? (await second.find(letter));
}
