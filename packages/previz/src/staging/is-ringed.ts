import type { Performer } from './performers.ts';

/** What so many may stand around, metres high. */
const LOW = 2.4;
const RINGED =
  /fire$|bonfire|campfire|cauldron|well$|fountain|grave|coffin|chest|stone$|drum|cake|crib|cradle|pit$|snowman|body|map|egg|globe/;
/** True for what people are drawn around, in a ring. */
export const isRinged = (p: Performer): boolean =>
  p.look === null && p.height < LOW && RINGED.test(p.drawable?.id ?? '');
