import type { Lettering } from './lettering.ts';

/** Japanese and Chinese may be broken between any letters, but no line begins with what closes; other words stay whole. */
const PIECES =
  /\s+|[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef][、。，．！？」』）・ー]*|[^\s\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]+/gu;

export interface Measure {
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
  readonly width: number;
  /** Lines there is room for; what does not fit ends with an ellipsis. */
  readonly lines: number;
}

/** Breaks a text into the lines that fit. */
export function wrap(
  text: string,
  { size, bold, width, lines }: Measure,
  { settable, widthOf }: Lettering,
): string[] {
  const fits = (line: string) => widthOf(line, size, bold) <= width;
  const out: string[] = [];
  let line = '';
  // No more letters than could ever fit: a long prompt costs no more than a short one.
  const enough = [...settable(text)].slice(0, Math.ceil((lines * width * 6) / size)).join('');
  for (const piece of enough.match(PIECES) ?? []) {
    if (out.length > lines) break;
    if (fits((line + piece).trimEnd())) line += piece;
    else {
      if (line.trim() !== '') out.push(line.trimEnd());
      line = '';
      for (const letter of piece.trimStart()) {
        if (!fits(line + letter)) {
          out.push(line);
          line = '';
        }
        line += letter;
      }
    }
  }
  if (line.trim() !== '') out.push(line.trimEnd());
  return out.length <= lines ? out : [...out.slice(0, lines - 1), shorten(out[lines - 1] ?? '', fits)];
}

function shorten(line: string, fits: (line: string) => boolean): string {
  const letters = [...line];
  while (letters.length > 0 && !fits(`${letters.join('')}…`)) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}
