/** Characters that tell kinds of Chinese writing, and Japanese, apart: from OpenCC's tables. */
import { Converter } from 'opencc-js';

const FIRST = 0x4e00;
const LAST = 0x9fff;

/** Two lines of equal length: traditional characters, and the simplified one of each; a third: kanji that only Japanese has. */
export function compileChineseCharacters(): string {
  const simplify = Converter({ from: 't', to: 'cn' });
  const unmodern = Converter({ from: 'jp', to: 't' });
  const traditional: string[] = [];
  const simplified: string[] = [];
  const japanese: string[] = [];
  for (let code = FIRST; code <= LAST; code++) {
    const character = String.fromCharCode(code);
    const simple = simplify(character);
    const old = unmodern(character);
    if (simple !== character && simple.length === 1) {
      traditional.push(character);
      simplified.push(simple);
    }
    // Characters that both only write a little otherwise tell nothing.
    if (old !== character && simplify(old) !== old && simplify(old) !== character && simple === character)
      japanese.push(character);
  }
  return `${traditional.join('')}\n${simplified.join('')}\n${japanese.join('')}\n`;
}
