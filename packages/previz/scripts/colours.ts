import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const BASIC =
  /^(red|orange|yellow|green|blue|purple|violet|pink|brown|black|white|grey|gray|gold|silver|turquoise|teal|cyan|magenta)$/;

/** Lines `name<TAB>rrggbb`, sorted: names of two or three words that end in a basic colour ("cornflower blue"). */
export function compileColours(): string {
  const require = createRequire(import.meta.url);
  const folder = dirname(require.resolve('color-name-list'));
  const lines = readFileSync(join(folder, 'colornames.csv'), 'utf8').split('\n').slice(1);
  const kept = lines
    .map((line) => line.split(','))
    .flatMap(([name = '', hex = '']) => {
      const words = name.toLowerCase().split(/[\s-]+/);
      const fits = words.length > 1 && words.length < 4 && words.every((w) => /^[a-z]+$/.test(w));
      return fits && BASIC.test(words.at(-1) ?? '') ? [`${words.join(' ')}\t${hex.trim().slice(1, 7)}`] : [];
    });
  return `${[...new Set(kept)].sort().join('\n')}\n`;
}
