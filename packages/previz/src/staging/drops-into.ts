/** Who drops something into a fountain, a well or a fire stands over it, and what is dropped is above it. */
import type { Relation } from '../model/script.ts';
import type { Shot } from '../model/shot.ts';
import type { Performer } from './performers.ts';
import { stateOf } from './thing-states.ts';

/** What one stands at the rim of. */
const OPEN =
  /fountain|^(?:well|wishing-well|fire|campfire|bonfire|cauldron|barrel|trash-can|wastebasket|fire-barrel|brazier|bird-bath|bucket|manhole|drain|storm-drain|aquarium|paddling-pool|vat|volcano-crater|cooking-pot|chest|box|basket|ballot-box|mailbox|toilet)$/;

/** True where somebody looks at what they drop things into. */
export const dropsInto = ({ kind }: Relation, subject: Performer, object: Performer): boolean =>
  kind === 'looking-at' &&
  subject.look !== null &&
  subject.mention.pose === 'drop' &&
  OPEN.test(object.drawable?.id ?? '');

/** The shot with whoever drops a thing bound to what it falls into; the thing is bound to their hands alone. */
export function droppedInto(shot: Shot, performers: readonly Performer[]): Shot {
  const of = (id: string) => performers.find((p) => p.entity.id === id);
  const relations = shot.relations.map((r): Relation => {
    const into = of(r.object);
    const thing = of(r.subject);
    if (r.kind !== 'in' || !thing || stateOf(thing) !== 'dropped' || !OPEN.test(into?.drawable?.id ?? ''))
      return r;
    const hand = shot.relations.find((q) => q.kind === 'holding' && q.object === r.subject);
    const who = hand && of(hand.subject);
    return who?.look && who.mention.pose === 'drop'
      ? { kind: 'looking-at', subject: who.entity.id, object: r.object }
      : r;
  });
  return { ...shot, relations };
}
