/** "They share a sandwich.": one sees it pass from one to the other. */
import type { Mention, Relation } from '../model/script.ts';
import type { DrawableOf } from './moment.ts';

/** Metres: what is larger is shared by using it. */
const SMALL = 0.5;

/** Relations of a moment, and who gives what to whom where two share a small thing of which nothing else is said. */
export function sharing(
  mentions: readonly Mention[],
  relations: readonly Relation[],
  drawableOf: DrawableOf,
): readonly Relation[] {
  const [one, other, ...more] = mentions.filter(
    (m) => m.verb === 'share' && drawableOf(m.entity) === undefined,
  );
  const thing = mentions.find((m) => {
    const d = drawableOf(m.entity);
    return d?.kind === 'thing' && d.height < SMALL && relations.every((r) => r.object !== m.entity);
  });
  if (!one || !other || more.length > 0 || !thing) return relations;
  return [...relations, { kind: 'giving', subject: one.entity, object: thing.entity, second: other.entity }];
}
