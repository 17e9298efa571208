/** What is put into something closed is still in the hand, and whoever puts it there turned to its door. */
import type { Drawable } from '../model/drawable.ts';
import type { Mention, Relation } from '../model/script.ts';

const STOWS = /^(put|place|slip|hide|post|set|lock|store|stash|stow|drop|slide|push|return|mail)$/;
/** One sees no more of what is in them. */
const CLOSED =
  /^(locker|grey-lockers|safe|mailbox|postbox|dresser|wardrobe|cabinet|filing-cabinet|cupboard|refrigerator|microwave|washing-machine|dishwasher|vault)$/;
/** Metres; what is larger is not put there with one hand. */
const SMALL = 0.6;

/** The relations with everything that is being put into a locker, a safe or a mailbox in the hand of whoever does it. */
export function stowing(
  mentions: readonly Mention[],
  relations: readonly Relation[],
  drawableOf: (entity: string) => { readonly drawable: Drawable | undefined },
): readonly Relation[] {
  const within = relations.find((r) => {
    const thing = drawableOf(r.subject).drawable;
    return (
      r.kind === 'in' &&
      CLOSED.test(drawableOf(r.object).drawable?.id ?? '') &&
      thing?.kind === 'thing' &&
      thing.height <= SMALL
    );
  });
  const held = relations.find((r) => r.object === within?.subject && /^(touching|holding)$/.test(r.kind));
  const doer = mentions.find((m) => m.entity === held?.subject && STOWS.test(m.verb ?? ''));
  if (!within || !held || !doer) return relations;
  return relations.map((r): Relation => {
    if (r === held) return { ...held, kind: 'holding' };
    return r === within ? { kind: 'looking-at', subject: doer.entity, object: within.object } : r;
  });
}
