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

/** Of a person's height: what is lower hides nobody. */
const LEAST = 0.32;
/** What one sees through, or is at from both sides. */
const OPEN = /^(window|door|.*gate|mirror|ladder|net|counter|.*-counter)$/;

export function hidesBehind(r: Relation, subject: Performer, object: Performer): boolean {
  if (r.kind !== 'behind' || subject.look === null || !HIDES.test(subject.mention.verb ?? '')) return false;
  if (looksOverTop(subject, object)) return true;
  const { drawable, look, height } = object;
  const tall = height / subject.height;
  if (TRUNK.test(drawable?.id ?? '')) return tall > 1.2;
  return look === null && drawable?.kind === 'thing' && tall > LEAST && !OPEN.test(drawable.id);
}
