/** Whose back is to a thing, and who is behind a trunk or a table. */
import type { Relation } from '../model/script.ts';
import { isSitting } from '../model/sitting.ts';
import type { Performer } from './performers.ts';

export const leansOn = (r: Relation, subject: Performer, object: Performer): boolean =>
  (r.kind === 'against' || (r.kind === 'next-to' && RAILS.test(object.drawable?.id ?? ''))) &&
  subject.look !== null &&
  object.look === null &&
  (subject.mention.pose === 'lean' || sitsAgainst(r, subject, object));

/** What is lower, metres, has no room for a back. */
const BACK = 0.55;
/** What one sees through, and what one lies on, is no wall for a back. */
const NO_BACK = /^(.*window|curtain|bed|crib|hammock|net|pillow|mirror)$/;
/** On the ground with the back to it: who sits, dozes or has sunk down against something. */
export const sitsAgainst = (r: Relation, { look, mention }: Performer, { drawable, height }: Performer) =>
  r.kind === 'against' &&
  look !== null &&
  (isSitting(mention) || mention.pose === 'sleep' || mention.verb === 'slump') &&
  drawable?.kind === 'thing' &&
  height > BACK &&
  !NO_BACK.test(drawable.id);

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
