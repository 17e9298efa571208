/** Who pours one thing into another has both in the hands: what is poured is in a vessel of its own. */
import type { Shot } from '../model/shot.ts';
import type { Artists } from './artists.ts';
import { drawnAs, idOf } from './belonging-kit.ts';
import type { Performer } from './performers.ts';

const VESSELS =
  /^(cup|mug|glass|bowl|bowl-of-.*|bucket|teacup|lab-flask|beaker|test-tube|vase|goblet|jar|wine-glass|beer-mug|bottle|flask)$/;
const POURERS = /bottle|flask|tube|jug|pitcher|carton|kettle|teapot|beaker|can$|bucket/;
/** Named for what is in it: it comes out of a jug. */
const DRINKS = /^(glass-of-.*|cup-of-.*|milk|water|juice|.*-juice|cream)$/;
/** What is larger, metres, stands where it is. */
const MOST = 0.45;

/** The drink in its jug and the vessel under it, both in hand; null where they are not small things of one person's. */
export function poursInto(
  doer: Performer,
  { shot, performers }: { readonly shot: Shot; readonly performers: readonly Performer[] },
  artists: Artists,
): { readonly shot: Shot; readonly performers: readonly Performer[] } | null {
  if (doer.mention.verb !== 'pour') return null;
  const things = performers.filter((p) => p.look === null && p.index === 0 && p.height < MOST);
  const poured = things.find((p) => DRINKS.test(idOf(p)) || POURERS.test(idOf(p)));
  const vessel = things.find((p) => p !== poured && VESSELS.test(idOf(p)));
  // Wine goes into its own glass.
  if (!poured || !vessel || vessel.entity.count > 1 || /wine|champagne|beer/.test(poured.entity.noun))
    return null;
  const own = [poured.entity.id, vessel.entity.id];
  // What stands on a table, or is somebody else's, is poured into where it is.
  const elsewhere = shot.relations.some(
    (r) =>
      (own.includes(r.subject) && !own.includes(r.object)) ||
      (own.includes(r.object) && !own.includes(r.subject) && r.subject !== doer.entity.id),
  );
  if (elsewhere) return null;
  const rest = performers.filter((p) => p !== poured && p !== vessel);
  const held = DRINKS.test(idOf(poured)) ? drawnAs(poured, 'jug', artists) : poured;
  return {
    shot: {
      ...shot,
      relations: [
        ...shot.relations.filter((r) => !own.includes(r.object) && !own.includes(r.subject)),
        ...own.map((object) => ({ kind: 'holding' as const, subject: doer.entity.id, object })),
      ],
    },
    performers: [
      ...rest.map((p) =>
        p.entity.id === doer.entity.id ? { ...p, mention: { ...p.mention, pose: 'pour' as const } } : p,
      ),
      held,
      vessel,
    ],
  };
}
