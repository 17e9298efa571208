/** What a Chinese verb is in English by what it is done to, and how many of it several have. */
import type { Part } from './chinese-parts.ts';
import { pluralOf } from './glossary.ts';
import { eachHas, senseOf, takesMany } from './verb-senses.ts';

const SEVERAL = /^(?:\d+|two|three|four|five|six|seven|eight|nine|ten|many|some) /;

/** "插旗子" plants it, "三个商人骑着骆驼" have a camel each. */
export function sensed(parts: readonly Part[]): Part[] {
  return parts.map((part, i) => {
    const [before, next] = [parts[i - 1], parts[i + 1]];
    if (part.kind === 'verb' && next?.kind === 'noun' && next.noun)
      return { ...part, words: senseOf(part.words, next.noun) };
    if (part.kind !== 'noun' || before?.kind !== 'verb' || !part.noun) return part;
    const doer = parts.slice(0, i - 1).findLast((p) => p.kind === 'noun');
    const several = SEVERAL.test(doer?.words ?? '');
    const many = takesMany(before.words, part.noun) || (several && eachHas(before.words, part.noun));
    if (!many || !/^an? /.test(part.words) || !part.words.endsWith(part.noun)) return part;
    const words = part.words.slice(0, -part.noun.length).replace(/^an? /, '');
    return { ...part, words: `${words}${pluralOf(part.noun)}` };
  });
}
