import type { Performer } from './performers.ts';

/** Whole bodies: nothing goes into them, so what is said to be inside is seen as in a cut-away drawing. */
const WHOLE = new Set(['electronics', 'instrument', 'tool', 'weapon', 'symbol']);
const HOLLOW =
  /oven|microwave|washing|dryer|dishwasher|fridge|freezer|case|box|bucket|pail|basin|barrow|watering-can/;

/** Who fits into a body whole: a person in a whale, none in a crow or a drum. */
const SWALLOWS = 1.2;
export const hasRoomFor = ({ height }: Performer, guest: Performer): boolean =>
  guest.look === null || height > SWALLOWS * guest.height;

export const isWhole = ({ drawable }: Performer): boolean =>
  drawable !== null &&
  (drawable.kind === 'animal' || (WHOLE.has(drawable.category) && !HOLLOW.test(drawable.id)));
