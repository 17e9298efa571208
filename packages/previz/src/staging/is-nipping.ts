import type { Relation } from '../model/script.ts';
import type { Performer } from './performers.ts';

/** What flies and is small. */
export const WINGED = /bee$|wasp|hornet|mosquito|^fly$|butterfly|moth$|dragonfly|firefly|bat$|ladybug|beetle/;

const REACHES = /^(reach|catch|grab|grasp|stretch|jump|swat|chase|snatch|point)$/;

/** Somebody stretches a hand up to what flies. */
export const reachesForWings = (r: Relation, subject: Performer, object: Performer): boolean =>
  /^(touching|holding|looking-at|above|next-to)$/.test(r.kind) &&
  r.spot === undefined &&
  subject.look !== null &&
  subject.mention.pose === 'reach' &&
  REACHES.test(subject.mention.verb ?? '') &&
  object.entity.count === 1 &&
  object.look === null &&
  WINGED.test(object.drawable?.id ?? '');

const SIPS = /^(hover|sip|feed|drink|flutter|hang)$/;

/** A hummingbird or a moth on the wing before a bloom. */
export const sipsAt = (r: Relation, subject: Performer, object: Performer): boolean =>
  /^(next-to|touching|in-front-of|looking-at|above)$/.test(r.kind) &&
  /hummingbird|moth$|bee$|butterfly/.test(subject.drawable?.id ?? '') &&
  SIPS.test(subject.mention.verb ?? '') &&
  subject.entity.count === 1 &&
  /flower|^(rose|hibiscus|lily|orchid|tulip|poppy|daisy|lavender)$/.test(object.drawable?.id ?? '');

/** True for a beast that deals with a part of a person. */
export const nips = (r: Relation, subject: Performer, object: Performer): boolean =>
  ((r.kind === 'touching' && r.spot !== undefined) ||
    (r.kind === 'hugging' && /^(nuzzle|lick|kiss)$/.test(subject.mention.verb ?? ''))) &&
  subject.look === null &&
  subject.drawable?.kind === 'animal' &&
  object.look !== null;
