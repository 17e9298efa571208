/** Whose back is to a thing, and who is behind a trunk. */
import type { Relation } from '../model/script.ts';
import type { Performer } from './performers.ts';

export const leansOn = (r: Relation, subject: Performer, object: Performer): boolean =>
  r.kind === 'against' && subject.look !== null && object.look === null && subject.mention.pose === 'lean';

const HIDES = /^(hide|peek|peer|lurk|spy|duck|crouch)$/;
/** Slim and taller than whoever is behind it. */
const TRUNK = /tree|palm|pine|oak|birch|pillar|column|lamp|post|tower|statue/;
export const hidesBehind = (r: Relation, subject: Performer, object: Performer): boolean =>
  r.kind === 'behind' &&
  subject.look !== null &&
  HIDES.test(subject.mention.verb ?? '') &&
  TRUNK.test(object.drawable?.id ?? '') &&
  object.height > 1.2 * subject.height;
