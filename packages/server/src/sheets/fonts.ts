import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkit';

/** One face for Latin and Japanese; it comes with the package, for machines without fonts. */
export interface Face {
  readonly bytes: Buffer;
  readonly font: Font;
}

const require = createRequire(import.meta.url);
const load = (file: string): Face => {
  const bytes = readFileSync(require.resolve(`@expo-google-fonts/biz-udpgothic/${file}`));
  return { bytes, font: create(bytes) as Font };
};

export const REGULAR = load('400Regular/BIZUDPGothic_400Regular.ttf');
export const BOLD = load('700Bold/BIZUDPGothic_700Bold.ttf');

export const faceOf = (bold: boolean): Face => (bold ? BOLD : REGULAR);

/** What a compositor sets for a letter that is not in the case. */
const GETA = '〓';

/** Text as the face can set it: one line, no control characters, emoji left out, other unknown letters marked. */
export function settable(text: string): string {
  const { font } = REGULAR;
  return [...text.normalize('NFC').replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ')]
    .filter((letter) => !/\p{Extended_Pictographic}|\p{Mn}/u.test(letter) || known(font, letter))
    .map((letter) => (known(font, letter) ? letter : GETA))
    .join('')
    .trim();
}

const known = (font: Font, letter: string): boolean => font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0);

/** Width of a line in points. */
export function widthOf(text: string, size: number, bold: boolean): number {
  const { font } = faceOf(bold);
  return (font.layout(text).advanceWidth * size) / font.unitsPerEm;
}
