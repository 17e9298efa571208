import type { Relation } from '../model/script.ts';
import type { Performer } from './performers.ts';

/** True for a beast that deals with a part of a person. */
export const nips = (r: Relation, subject: Performer, object: Performer): boolean =>
  ((r.kind === 'touching' && r.spot !== undefined) ||
    (r.kind === 'hugging' && /^(nuzzle|lick|kiss)$/.test(subject.mention.verb ?? ''))) &&
  subject.look === null &&
  subject.drawable?.kind === 'animal' &&
  object.look !== null;
