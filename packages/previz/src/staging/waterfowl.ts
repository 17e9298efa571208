import type { SetDesign } from '../model/set.ts';
import type { Performer } from './performers.ts';

const WATERFOWL = /^(?:duck|white-duck|rubber-duck|duckling|goose|swan)$/;
const WATERS = /^(?:lake|river|ocean|swamp|park-pond)$/;

/** Ducks and swans at a lake swim on it, unless they are said to do something else. */
export const swimsHere = ({ drawable, mention }: Performer, set: SetDesign): boolean =>
  mention.pose === null && WATERFOWL.test(drawable?.id ?? '') && WATERS.test(set.setting);

const SWIMMERS = /shark|dolphin|whale|orca|crocodile/;

/** Whales come out of the water by half. */
export const breaches = ({ drawable, mention }: Performer, { stage, air }: SetDesign): boolean =>
  air === 'air' &&
  (stage.water !== null || stage.pond !== undefined) &&
  /whale|orca|shark/.test(drawable?.id ?? '') &&
  mention.pose === 'jump';

/** Seen from above the water, what swims in it shows its back alone. */
export const surfaces = ({ drawable, mention }: Performer, { stage, air }: SetDesign): boolean =>
  air === 'air' &&
  (stage.water !== null || stage.pond !== undefined) &&
  drawable?.kind === 'animal' &&
  drawable.placement === 'water' &&
  SWIMMERS.test(drawable.id) &&
  !/^(jump|fly)$/.test(mention.pose ?? '');
