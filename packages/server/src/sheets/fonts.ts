import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkit';

/** A face for Latin, Greek, Cyrillic and Japanese; it comes with its package, for machines without fonts. */
export interface Face {
  readonly bytes: Buffer;
  readonly font: Font;
}

const require = createRequire(import.meta.url);
const load = (file: string): Face => {
  const bytes = readFileSync(require.resolve(`@expo-google-fonts/biz-udpgothic/${file}`));
  return { bytes, font: create(bytes) as Font };
};

const REGULAR = load('400Regular/BIZUDPGothic_400Regular.ttf');
const BOLD = load('700Bold/BIZUDPGothic_700Bold.ttf');

export const faceOf = (bold: boolean): Face => (bold ? BOLD : REGULAR);

export const hasGlyph = (font: Font, letter: string): boolean =>
  font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0);
