/** Emoji names and keywords (CLDR through emojibase) as a dictionary: a word of a language → English names of emoji. */
import { createRequire } from 'node:module';

export const LANGUAGES = ['en', 'ja', 'zh', 'ko', 'es', 'fr', 'de', 'pt'] as const;

interface Emoji {
  readonly hexcode: string;
  readonly label: string;
  readonly tags?: readonly string[];
  readonly group?: number;
  readonly emoji?: string;
}

const require = createRequire(import.meta.url);
const read = (language: string): readonly Emoji[] =>
  require(`emojibase-data/${language}/data.json`) as readonly Emoji[];

/** Smileys, hands, people's faces, symbols and flags are no things. Groups: 3 animals, 4 food, 5 travel, 6 activities, 7 objects. */
const THINGS = new Set([3, 4, 5, 6, 7]);
const MOST = 3;

const normal = (word: string): string => word.normalize('NFKC').toLowerCase().trim();

/** Lines `word<TAB>label|label`, sorted; the emoji that the word names best comes first. */
export function compileEmojiWords(language: string): string {
  const english = new Map(read('en').map((e) => [e.hexcode, e.label.toLowerCase()]));
  const found = new Map<string, { label: string; rank: number }[]>();
  for (const emoji of read(language)) {
    const label = english.get(emoji.hexcode);
    if (!label || !THINGS.has(emoji.group ?? -1)) continue;
    const words = [emoji.label, ...(emoji.tags ?? [])].map(normal);
    for (const word of new Set(words)) {
      if (word.length === 0 || /^\d+$/.test(word)) continue;
      const rank = (word === words[0] ? 0 : 100) + (words[0]?.includes(word) ? 0 : 50) + label.length;
      found.set(word, [...(found.get(word) ?? []), { label, rank }]);
    }
  }
  const lines = [...found].map(([word, labels]) => {
    labels.sort((a, b) => a.rank - b.rank || (a.label < b.label ? -1 : 1));
    return `${word}\t${labels
      .slice(0, MOST)
      .map((l) => l.label)
      .join('|')}`;
  });
  return `${lines.sort().join('\n')}\n`;
}

const PERSON = 1;
const DECORATION = /^(sparkles|fire|collision|dizzy|hundred points)$/;

/** Lines `emoji<TAB>label`, sorted: pictures of things, beings and people, without variation selectors. */
export function compileEmojiSymbols(): string {
  const lines = read('en').flatMap(({ emoji, label, group }) => {
    const thing = THINGS.has(group ?? -1) && !DECORATION.test(label);
    const person =
      group === PERSON &&
      /^(baby|child|boy|girl|person|man|woman|older|police|detective|guard|ninja|construction|prince|fairy|vampire|mer|elf|genie|zombie|mx|santa|farmer|astronaut|artist|pilot|cook|student|singer|scientist|mechanic|teacher|judge|firefighter|superhero|mage)/.test(
        label,
      );
    return emoji && (thing || person) ? [`${emoji.replace(/\uFE0F/g, '')}\t${label.toLowerCase()}`] : [];
  });
  return `${lines.sort().join('\n')}\n`;
}
