/** Whose back is to a thing, and who is behind a trunk or a table. */
import type { Relation } from '../model/script.ts';
import type { Performer } from './performers.ts';

export const leansOn = (r: Relation, subject: Performer, object: Performer): boolean =>
  (r.kind === 'against' || (r.kind === 'next-to' && RAILS.test(object.drawable?.id ?? ''))) &&
  subject.look !== null &&
  object.look === null &&
  subject.mention.pose === 'lean';

/** What one who leans by it leans on. */
const RAILS = /^(railing|gate|balustrade|parapet|(.*-)?fence|(.*-)?wall)$/;

const HIDES = /^(hide|peek|peer|lurk|spy|duck|crouch)$/;
/** Slim and taller than whoever is behind it. */
const TRUNK = /tree|palm|pine|oak|birch|pillar|column|lamp|post|tower|statue/;
/** What bounds a garden is looked over. */
const BOUNDS = /^((.*-)?wall|(.*-)?fence|hedge|gate)$/;

export const looksOverTop = (subject: Performer, object: Performer): boolean =>
  BOUNDS.test(object.drawable?.id ?? '') && /^(peek|peer|spy)$/.test(subject.mention.verb ?? '');

/** Of a person's height: over what is so low, the head of who crouches looks out. */
const LOW = { least: 0.32, most: 0.58 };
const FURNITURE = /^(furniture|container)$/;

export function hidesBehind(r: Relation, subject: Performer, object: Performer): boolean {
  if (r.kind !== 'behind' || subject.look === null || !HIDES.test(subject.mention.verb ?? '')) return false;
  if (looksOverTop(subject, object)) return true;
  const tall = object.height / subject.height;
  return (
    (TRUNK.test(object.drawable?.id ?? '') && tall > 1.2) ||
    ((FURNITURE.test(object.drawable?.category ?? '') || object.drawable?.id === 'sandbag-wall') &&
      tall > LOW.least &&
      tall < LOW.most)
  );
}
