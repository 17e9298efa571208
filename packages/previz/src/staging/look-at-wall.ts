/** Who looks at what hangs on the wall is seen from behind. */
import type { Shot } from '../model/shot.ts';
import type { Performer } from './performers.ts';
import type { InUse } from './take-up-deed.ts';

/** Frames too near for a table or a back. */
export const NEAR: ReadonlySet<Shot['size']> = new Set([
  'medium-close',
  'close-up',
  'extreme-close-up',
  'insert',
]);

const LOOKS =
  /^(look|stare|gaze|admire|study|examine|inspect|view|contemplate|behold|watch|see|spot|notice)$/;

/** The shot with the doer's back to the camera; null: nobody looks at a wall. */
export function lookedAt(doer: Performer, { shot, performers }: InUse): InUse | null {
  const wall = performers.find((q) => q.drawable?.placement === 'wall' && LOOKED_AT.test(q.drawable.id));
  const looks = shot.relations.some(
    (r) =>
      r.subject === doer.entity.id &&
      r.object === wall?.entity.id &&
      (r.kind === 'looking-at' || (r.kind === 'in' && wall?.drawable?.id === 'window')),
  );
  if (!looks || !LOOKS.test(doer.mention.verb ?? '') || NEAR.has(shot.size)) return null;
  return {
    shot,
    performers: performers.map((q) => (q.id === doer.id ? { ...q, facesWall: true as const } : q)),
  };
}

const LOOKED_AT = /picture|painting|portrait|poster|map|photo|mural|mirror|board|screen|clock|window/;
