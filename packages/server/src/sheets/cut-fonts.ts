import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkit';
import decompress from 'wawoff2/decompress.js';
import { hasGlyph } from './fonts.ts';

/** One family of thousands of letters, cut into files by range: a text needs a few of them. */
export interface CutFont {
  /** In both weights, where the family has the letter; null where it has not. */
  find(letter: string): Promise<Weights | null>;
}

export interface Weights {
  readonly regular: Font;
  readonly bold: Font;
}

const require = createRequire(import.meta.url);

/** @param family as its package of Fontsource's variable fonts has it */
export function openCutFont(family: string): CutFont {
  const home = `@fontsource-variable/${family}`;
  const pieces = new Map<string, Promise<Weights>>();
  const ranges = require(`${home}/unicode.json`) as Readonly<Record<string, string>>;
  const names = Object.entries(ranges).map(([name, text]) => ({
    piece: name.replace(/[[\]]/g, ''),
    spans: text.split(',').map(readSpan),
  }));
  const open = (piece: string): Promise<Weights> => {
    const known =
      pieces.get(piece) ?? read(require.resolve(`${home}/files/${family}-${piece}-wght-normal.woff2`));
    pieces.set(piece, known);
    return known;
  };
  return {
    async find(letter) {
      const code = letter.codePointAt(0) ?? 0;
      const at = names.find(({ spans }) => spans.some(([first, last]) => first <= code && code <= last));
      const weights = at && (await open(at.piece));
      // A range names what may be there.
      return weights && hasGlyph(weights.regular, letter) ? weights : null;
    },
  };
}

/** `U+ac00-ac0f`, or one alone. */
function readSpan(text: string): readonly [number, number] {
  const [first = '', last = first] = text.slice(2).split('-');
  return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
}

/** Unpacked first: fontkit cannot vary the weight of a packed font. */
async function read(file: string): Promise<Weights> {
  const font = create(Buffer.from(await decompress(await readFile(file)))) as Font;
  return { regular: font.getVariation({ wght: 400 }), bold: font.getVariation({ wght: 700 }) };
}
