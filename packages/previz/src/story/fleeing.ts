/** Who flees turns round: whom or what one runs from was ahead. */
import type { Mention } from '../model/script.ts';

/** The mentions with those who flee headed away from everybody and everything they faced. */
export function fleeing(
  mentions: readonly Mention[],
  lineUp: readonly string[],
  direction: 1 | -1,
  text: string,
): readonly Mention[] {
  const place = (m: Mention) => lineUp.indexOf(m.entity);
  return mentions.map((m) => {
    const flees = m.pose === 'flee' || (m.pose === 'swim' && AWAY.test(text));
    if (!flees || m.towards !== null || place(m) < 0) return m;
    const others = mentions.filter((o) => o !== m && place(o) >= 0 && (o.verb !== null || looksAt(o, m)));
    const ahead = others.length > 0 && others.every((o) => place(o) > place(m));
    return ahead ? { ...m, towards: direction > 0 ? 'left' : 'right' } : m;
  });
}

const AWAY = /\b(?:away|escapes?|flees?)\b/i;

const looksAt = (o: Mention, m: Mention): boolean =>
  o.towards !== null && typeof o.towards === 'object' && o.towards.entity === m.entity;
