import type { SetDesign } from '../model/set.ts';
import type { Performer } from './performers.ts';

const WATERFOWL = /^(?:duck|white-duck|rubber-duck|duckling|goose|swan)$/;
const WATERS = /^(?:lake|river|ocean|swamp)$/;

/** Ducks and swans at a lake swim on it, unless they are said to do something else. */
export const swimsHere = ({ drawable, mention }: Performer, set: SetDesign): boolean =>
  mention.pose === null && WATERFOWL.test(drawable?.id ?? '') && WATERS.test(set.setting);
