/** "They share a sandwich.": one sees it pass from one to the other. */
import type { Mention, Relation } from '../model/script.ts';
import type { DrawableOf } from './moment.ts';

/** "curls up on the sofa with her cat": it is on it as well. */
const SEATS = /couch|sofa|bed$|bench|blanket|swing$|rug|carpet/;
const PLACED = /^(on|in|under|behind)$/;
const SMALL_BEAST = 0.8;

/** Metres: what is larger is shared by using it. */
const SMALL = 0.5;

/** Relations of a moment, and who gives what to whom where two share a small thing of which nothing else is said. */
export function sharing(
  mentions: readonly Mention[],
  relations: readonly Relation[],
  drawableOf: DrawableOf,
): readonly Relation[] {
  const beside = relations.flatMap((r): Relation[] => {
    const seat = relations.find(
      (s) => s.kind === 'on' && s.subject === r.subject && SEATS.test(drawableOf(s.object)?.id ?? ''),
    );
    const pet = drawableOf(r.object);
    const placed = relations.some((s) => s.subject === r.object && PLACED.test(s.kind));
    return r.kind === 'next-to' && seat && pet?.kind === 'animal' && pet.height < SMALL_BEAST && !placed
      ? [{ kind: 'on', subject: r.object, object: seat.object }]
      : [];
  });
  if (beside.length > 0) return [...relations, ...beside];
  const [one, other, ...more] = mentions.filter(
    (m) => m.verb === 'share' && drawableOf(m.entity) === undefined,
  );
  const thing = mentions.find((m) => {
    const d = drawableOf(m.entity);
    return d?.kind === 'thing' && d.height < SMALL && relations.every((r) => r.object !== m.entity);
  });
  const partner =
    one && !other
      ? relations.find(
          (r) => r.kind === 'next-to' && r.subject === one.entity && drawableOf(r.object) === undefined,
        )
      : undefined;
  if (one && partner && thing)
    return [
      ...relations.filter((r) => r !== partner),
      { kind: 'giving', subject: one.entity, object: thing.entity, second: partner.object },
    ];
  if (!one || !other || more.length > 0 || !thing) return relations;
  return [...relations, { kind: 'giving', subject: one.entity, object: thing.entity, second: other.entity }];
}
