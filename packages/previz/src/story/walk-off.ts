/** Who goes off together goes the same way: beasts are not drawn from behind, so nobody is beside them. */
import type { Entity, Mention } from '../model/script.ts';

/** The mentions with people and beasts who walk away together seen from the side, headed the story's way. */
export function walkingOff(
  mentions: readonly Mention[],
  entities: ReadonlyMap<string, Entity>,
  direction: 1 | -1,
): readonly Mention[] {
  const going = mentions.filter((m) => m.towards === 'away');
  if (going.length < 2 || !going.some((m) => entities.get(m.entity)?.kind === 'animal')) return mentions;
  const towards = direction > 0 ? 'right' : 'left';
  return mentions.map((m) => (going.includes(m) ? { ...m, towards } : m));
}
