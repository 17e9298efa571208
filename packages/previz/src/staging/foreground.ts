/** "A lighter in the foreground, a woman behind": the small thing is near the lens, whoever is behind is seen past it. */

import type { Shot } from '../model/shot.ts';
import type { Attachments } from './attachments.ts';
import { isAlive } from './beings.ts';
import type { Performer } from './performers.ts';

const CLOSE = /^(?:close-up|extreme-close-up)$/;
/** Higher than this, metres, nothing stands on the ledge before the lens. */
const MOST = 0.62;

/** The individuals that are said to be before the others; null where none are. */
export function foregroundOf(
  performers: readonly Performer[],
  attachments: Attachments,
  { relations, size, focus }: Shot,
): ReadonlySet<string> | null {
  const living = performers.filter(isAlive);
  const hosts = new Set([...attachments.values()].map((a) => a.host));
  const near = performers.filter(
    (p) =>
      p.drawable?.kind === 'thing' &&
      p.drawable.placement === 'surface' &&
      p.height < MOST &&
      p.entity.count < 4 &&
      !attachments.has(p.id) &&
      !hosts.has(p.id) &&
      (p.mention.depth === 'near' ||
        living.some(
          (q) =>
            q.mention.depth === 'back' ||
            relations.some(
              (r) =>
                (r.kind === 'behind' && r.subject === q.entity.id && r.object === p.entity.id) ||
                (r.kind === 'in-front-of' &&
                  r.subject === p.entity.id &&
                  r.object === q.entity.id &&
                  p.mention.depth === 'near'),
            ),
        )),
  );
  const first = near.some((p) => p.entity.id === focus[0]);
  if (near.length === 0 || near.length > 3 || living.length === 0 || (CLOSE.test(size) && !first))
    return null;
  return new Set(near.map((p) => p.id));
}
