/** Words that are spelt right and mean another: told by the words around them. */
import type { Token } from './tagger.ts';

interface Mixed {
  readonly right: string;
  /** What the tokens before and behind must look like for the other word to be meant. */
  readonly before: RegExp;
  readonly after: RegExp;
}

const ANY = /^/;
const MIXED: Readonly<Record<string, Mixed>> = {
  beech: {
    right: 'beach',
    before: /(on|at|to|along|by|near|from|of) (the|a) (\w+ )?$/,
    after: /^(?!trees?\b|wood|forest|leaf)/,
  },
  see: { right: 'sea', before: /\b(the|stormy|open|deep|blue|calm) $/, after: ANY },
  knight: { right: 'night', before: /\b(at|by) $/, after: ANY },
  knights: { right: 'nights', before: /\b(at|by) $/, after: ANY },
  hoarse: { right: 'horse', before: /\b(a|the|an|white|brown|black) $/, after: /^(?!voice|man|singer)/ },
  bare: {
    right: 'bear',
    before: /\b(a|the|brown|black|polar|grizzly|teddy) $/,
    after: /^(in|on|with|and|,|\.|$|is|eats|walks)/,
  },
  reign: { right: 'rain', before: /\b(the|in|heavy) $/, after: /^(?!of)/ },
  dessert: {
    right: 'desert',
    before: /\b(the|across the|in a|through a) $/,
    after: /^(?!is|plate|spoon|table|menu)/,
  },
  to: { right: 'two', before: /(^|\b(and|of|with|are) )$/, after: /^[a-z]+s\b(?! (to|the))/ },
  tow: { right: 'two', before: /(^|\b(and|of|with|are) )$/, after: /^[a-z]+s\b/ },
  too: { right: 'two', before: /(^|\b(and|of|with|are) )$/, after: /^[a-z]+s\b/ },
  wich: { right: 'which', before: ANY, after: ANY },
  trough: {
    right: 'through',
    before:
      /\b(run|runs|running|walk|walks|walking|ride|rides|drive|drives|look|looks|looking|fly|flies|swim|swims|go|goes) $/,
    after: /^(the|a|an)\b/,
  },
  witch: { right: 'which', before: /, $/, after: /^(is|are|has)\b/ },
};

/** The word that was meant; null for the word itself. */
export function meantWord(tokens: readonly Token[], at: number): string | null {
  const mixed = MIXED[tokens[at]?.lower ?? ''];
  if (!mixed) return null;
  const words = (from: number, to: number) => tokens.slice(from, to).map((t) => t.lower);
  const before = words(Math.max(0, at - 3), at)
    .map((w) => `${w} `)
    .join('');
  const after = words(at + 1, at + 3).join(' ');
  return mixed.before.test(before) && mixed.after.test(after) ? mixed.right : null;
}
