/**
 * Compiles the public word sources into the compact files that the engine reads, so that it needs none of them at run
 * time: `node packages/previz/scripts/build-lexicon.ts`. The same sources give the same bytes.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { compileChineseCharacters } from './chinese.ts';
import { compileColours } from './colours.ts';
import { compileEmojiSymbols, compileEmojiWords, LANGUAGES } from './emoji-words.ts';
import { stamp } from './stamp.ts';
import { compileWordnet } from './wordnet.ts';
import { compileVerbs } from './wordnet-verbs.ts';

const out = new URL('../data/lexicon/', import.meta.url);
const write = (name: string, text: string) => writeFileSync(new URL(name, out), text);

mkdirSync(out, { recursive: true });
const wordnet = compileWordnet();
write('wordnet-nouns.generated.txt', wordnet.nouns);
write('wordnet-synsets.generated.txt', wordnet.synsets);
write('wordnet-others.generated.txt', wordnet.others);
write('wordnet-verbs.generated.txt', compileVerbs());
write('colours.generated.txt', compileColours());
for (const language of LANGUAGES) write(`emoji-${language}.generated.txt`, compileEmojiWords(language));
write('han.generated.txt', compileChineseCharacters());
write('emoji-symbols.generated.txt', compileEmojiSymbols());
write('sources.generated.json', `${JSON.stringify(stamp(), null, 2)}\n`);
