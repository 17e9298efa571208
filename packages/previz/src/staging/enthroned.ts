/** Who sits on a throne, and who comes before it. */
import type { PoseId } from '../model/figure.ts';
import type { Relation } from '../model/script.ts';
import type { Performer } from './performers.ts';
import type { InUse } from './take-up-deed.ts';

const RULERS =
  /king|queen|emperor|empress|monarch|prince|princess|sultan|pharaoh|tsar|czar|shah|khan|lord|duke|duchess|pope|god/;
/** Done on one's feet, so that one gets up for it. */
const GETS_UP: ReadonlySet<PoseId | null> = new Set<PoseId | null>([
  'walk',
  'run',
  'hug',
  'fight',
  'dance',
  'fall',
  'jump',
  'kneel',
]);
/** How people have to do with each other at arm's length. */
const NEAR: ReadonlySet<Relation['kind']> = new Set([
  'touching',
  'talking-to',
  'next-to',
  'in-front-of',
  'giving',
]);

/** The ruler on the throne, seated, and before it whoever is received there, on the knees unless they do something else; null: no throne, or nobody rules. */
export function enthroned(doer: Performer, { shot, performers }: InUse): InUse | null {
  const throne = performers.find((q) => q.drawable?.id === 'throne');
  const ruler = performers.find((q) => q.look && RULERS.test(q.entity.noun));
  if (!throne || !ruler || ruler.id !== doer.id) return null;
  const [own, seat] = [ruler.entity.id, throne.entity.id];
  const seated = shot.relations.some((r) => r.object === seat && r.kind === 'on');
  if (!seated || GETS_UP.has(ruler.mention.pose) || ruler.mention.verb === 'stand') return null;
  const met = new Set(
    shot.relations.flatMap((r) =>
      NEAR.has(r.kind) && (r.subject === own || r.object === own || r.second === own)
        ? [r.subject, r.object, r.second ?? own]
        : [],
    ),
  );
  const comes = (q: Performer) => q.look !== null && q.entity.id !== own && met.has(q.entity.id);
  const receives = /^(receive|summon|bless|pardon|judge|welcome|greet)$/.test(ruler.mention.verb ?? '');
  return {
    shot: {
      ...shot,
      relations: [
        ...shot.relations.flatMap((r): Relation[] =>
          r.object === seat && r.kind === 'on'
            ? []
            : r.kind === 'touching' && r.subject === own
              ? [{ kind: 'looking-at', subject: own, object: r.object }]
              : [r],
        ),
        { kind: 'on', subject: own, object: seat },
      ],
    },
    performers: performers.map((q) =>
      q.entity.id === own && (q.mention.pose === null || /^(reach|stand|wave|talk)$/.test(q.mention.pose))
        ? { ...q, mention: { ...q.mention, pose: 'sit' } }
        : comes(q) && receives && q.mention.pose === null
          ? { ...q, mention: { ...q.mention, pose: 'kneel', towards: { entity: own } } }
          : q,
    ),
  };
}
