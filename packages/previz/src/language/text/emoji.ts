/** Emoji in running text: each stands for the word that it shows. */
import { isNamed } from '../../concepts/index.ts';
import { SortedFile } from '../../concepts/sorted-file.ts';

const symbols = new SortedFile('emoji-symbols.generated.txt');

const ONE =
  '\\p{Extended_Pictographic}[\\uFE0F\\u{1F3FB}-\\u{1F3FF}]*(?:\\u200D\\p{Extended_Pictographic}[\\uFE0F\\u{1F3FB}-\\u{1F3FF}]*)*';
const PICTURE = new RegExp(ONE, 'gu');
/** One or several of the same. */
const RUN = new RegExp(`(${ONE})(?:\\s*\\1)*`, 'gu');

/** Labels that show more than the thing they begin with. */
const SHOWN: Readonly<Record<string, string>> = {
  'cloud with rain': 'rain',
  'cloud with snow': 'snow',
  'cloud with lightning': 'storm',
  'cloud with lightning and rain': 'storm',
  'umbrella with rain drops': 'umbrella in the rain',
  'night with stars': 'starry night',
  'beach with umbrella': 'beach',
  'couch and lamp': 'couch',
  'bottle with popping cork': 'champagne bottle',
};

function wordOf(emoji: string): string | null {
  const bare = emoji.replace(/[\uFE0F\u{1F3FB}-\u{1F3FF}]/gu, '');
  const label = symbols.find(bare) ?? symbols.find(bare.split('\u200D')[0] ?? '');
  if (!label) return null;
  const plain = label.replace(/ face$/, '').replace(/^older person$/, 'old person');
  const hair = /^(\w+): (\w+)(?: hair)?$/.exec(plain);
  if (hair) return `${hair[2] === 'blond' ? 'blonde' : hair[2]} haired ${hair[1]}`;
  return SHOWN[label] ?? (isNamed(plain) ? plain : plain.replace(/ (?:with|without) .*|:.*/, ''));
}

/** Emoji as words, several of one kind counted; one that repeats a word of the text is decoration. */
export function withoutEmoji(text: string): string {
  if (!/\p{Extended_Pictographic}/u.test(text)) return text;
  const words = text.replace(RUN, ' ').toLowerCase();
  return text.replace(RUN, (run, emoji: string, at: number) => {
    const word = wordOf(emoji);
    if (!word || new RegExp(`\\b${word}`).test(words)) return ' ';
    const many = [...run.replace(/\s/g, '').matchAll(PICTURE)].length;
    const listed = /^\s*\p{Extended_Pictographic}/u.test(text.slice(at + run.length));
    return ` ${many > 1 ? `${many} ${word}s` : word}${listed ? ',' : ''} `;
  });
}
