/** What somebody draws or paints is not there: only its picture is. */
import type { Drawable } from './drawable.ts';

/** Verbs of lines: what is drawn is a picture, whatever it is. */
export const DRAWS = /^(draw|sketch|doodle|scribble|chalk)$/;

const PAINTS = /^(paint|spray)$/;

/** Painted themselves, not on a canvas: fences, houses, boats. */
const COATED = /^(furniture|building|household|vehicle|container|tool|street|clothing|toy|food|other)$/;

/** Whether what is done to something by `verb` makes a picture of it. `thing`: null for people. */
export const isPictured = (verb: string, thing: Pick<Drawable, 'category'> | null): boolean =>
  DRAWS.test(verb) || (PAINTS.test(verb) && !COATED.test(thing?.category ?? ''));
