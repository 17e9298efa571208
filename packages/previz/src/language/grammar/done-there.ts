/** "reads a book in a hammock", "eats a banana in a tree": it is the reader who is there, with the book in hand. */
import type { Entity, Mention, Relation } from '../../model/script.ts';

/** What is done with a thing that one has in hand, wherever one is. */
const DONE =
  /^(eat|drink|sip|read|play|chew|nibble|munch|gnaw|write|smoke|hold|lick|peel|crack|sketch|draw|sew|knit|text)$/;
/** Where somebody is who does something, and no small thing by itself. */
const BEARS =
  /(?:^| )(?:tree|branch|bough|treehouse|hammock|swing|boat|rowboat|canoe|kayak|raft|gondola|dinghy|bathtub|bath|hot tub|window seat|balcony|rooftop|roof|fence|gate)$/;

/** Relations in which whoever does something with a thing is in the place that the words put the thing in. */
export function doneThere(
  relations: readonly Relation[],
  mentions: ReadonlyMap<string, Pick<Mention, 'verb'>>,
  entities: readonly Pick<Entity, 'id' | 'kind' | 'noun'>[],
): readonly Relation[] {
  const of = (id: string) => entities.find((e) => e.id === id);
  return relations.map((r) => {
    if ((r.kind !== 'in' && r.kind !== 'on') || of(r.subject)?.kind !== 'thing') return r;
    if (!BEARS.test(of(r.object)?.noun ?? '')) return r;
    const doer = relations.find((q) => q.kind === 'holding' && q.object === r.subject)?.subject;
    const placed = relations.some(
      (q) => q !== r && q.subject === doer && (q.kind === 'in' || q.kind === 'on'),
    );
    if (!doer || placed || !DONE.test(mentions.get(doer)?.verb ?? '')) return r;
    return { ...r, subject: doer };
  });
}
