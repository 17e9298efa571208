/** Who gets through, over, into or caught on what stands in the way. */
import type { Relation } from '../model/script.ts';
import type { Performer } from './performers.ts';

/** What one gets a leg over. */
const OBSTACLE = /fence|wall$|gate|hedge|railing|barrier|barricade/;
const CUPBOARD =
  /^(wardrobe|cabinet|cupboard|closet|locker|refrigerator|armoire|china-cabinet|kitchen-cabinet)$/;

/** Through a window, over a fence. */
export const climbsThrough = (r: Relation, subject: Performer, object: Performer): boolean =>
  subject.look !== null &&
  subject.index === 0 &&
  /^(climb|clamber|vault|escape|crawl)$/.test(subject.mention.verb ?? '') &&
  ((r.kind === 'in' && object.drawable?.id === 'window') ||
    (r.kind === 'above' && OBSTACLE.test(object.drawable?.id ?? '')));

/** Out through a window: who gets in at one climbs. */
export const climbsOut = (r: Relation, subject: Performer, object: Performer): boolean =>
  climbsThrough(r, subject, object) && subject.mention.verb === 'escape' && object.drawable?.id === 'window';

/** Metres: lower things are jumped over with no hand, higher ones are climbed. */
const VAULTED = { least: 0.5, most: 1.5 };

/** A hand on top of it and the legs swung across: whoever vaults anything so high, or jumps over furniture. */
export const vaultsOver = (r: Relation, subject: Performer, object: Performer): boolean =>
  r.kind === 'above' &&
  subject.look !== null &&
  subject.mention.pose === 'jump' &&
  object.drawable?.kind === 'thing' &&
  object.height >= VAULTED.least &&
  object.height <= VAULTED.most &&
  (subject.mention.verb === 'vault' ||
    (/^(jump|leap|hop|spring)$/.test(subject.mention.verb ?? '') &&
      object.drawable.category === 'furniture'));

const OUT = /^(lean|wave|shout|call|yell|hang|scream)$/;

/** At a window, the body out of it. */
export const leansOut = (r: Relation, subject: Performer, object: Performer): boolean =>
  subject.look !== null &&
  object.drawable?.id === 'window' &&
  r.kind === 'in' &&
  OUT.test(subject.mention.verb ?? '');

/** Seen through the panes of a window. */
export const isBehindGlass = (r: Relation, subject: Performer, object: Performer): boolean =>
  r.kind === 'behind' &&
  object.drawable?.id === 'window' &&
  object.entity.count === 1 &&
  (subject.look !== null || subject.drawable?.placement === 'floor');

/** Behind the doors of a cupboard, or the bars of a cage. */
export const isStowed = (r: Relation, subject: Performer, object: Performer): boolean =>
  r.kind === 'in' && subject.look !== null && (CUPBOARD.test(object.drawable?.id ?? '') || isCage(object));

export const isCage = (p: Performer): boolean => p.drawable?.id === 'birdcage';

/** Higher than this, metres, nobody stumbles over it. */
const KNEE = 1.1;

/** "trips over a rock", "slips on a banana peel". */
export const stumblesOver = (r: Relation, subject: Performer, object: Performer): boolean =>
  subject.look !== null &&
  (subject.mention.pose === 'trip' || subject.mention.pose === 'slip') &&
  /^(on|next-to|above|touching|fighting)$/.test(r.kind) &&
  object.drawable?.kind === 'thing' &&
  object.height < KNEE;

/** "sprints up the stairs": on the steps, not seated on them. */
export const takesStairs = ({ look, mention }: Performer, { drawable }: Performer): boolean =>
  look !== null &&
  ((/^(walk|run)$/.test(mention.pose ?? '') && /stair|step/.test(drawable?.id ?? '')) ||
    drawable?.id === 'escalator');
