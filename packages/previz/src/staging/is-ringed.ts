import type { Relation } from '../model/script.ts';
import { goesAfoot } from './beast-deeds.ts';
import type { Performer } from './performers.ts';

/** What so many may stand around, metres high. */
const LOW = 2.4;
/** Lower things are sat around where they lie on the floor. */
const ON_FLOOR = 0.6;
const RINGED =
  /fire$|bonfire|campfire|cauldron|well$|fountain|grave|coffin|chest|stone$|drum|cake|crib|cradle|pit$|snowman|body|map|egg|globe/;
/** True for what people are drawn around, in a ring. */
export const isRinged = (p: Performer): boolean =>
  p.look === null &&
  p.height < LOW &&
  (RINGED.test(p.drawable?.id ?? '') || (p.mention.low === true && p.height < ON_FLOOR));

/** Several things that stand on what the other stands on: chairs around a table, candles around a book. */
export const areSetAround = (things: Performer, other: Performer): boolean =>
  things.entity.count > 1 &&
  [things, other].every(
    (p) => p.drawable?.kind === 'thing' && /^(?:floor|surface)$/.test(p.drawable.placement) && p.height < LOW,
  );

/** Several that go on feet round one that does not fly. */
export const encircles = (r: Relation, subject: Performer, object: Performer): boolean =>
  r.kind === 'around' &&
  subject.entity.count > 2 &&
  subject.look === null &&
  goesAfoot(subject.drawable) &&
  (object.look !== null || object.drawable?.kind === 'animal');
