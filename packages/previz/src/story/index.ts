/** The director: who plays, and which shots tell the prompt. */
import { findDrawable } from '../art/index.ts';
import { castLook } from '../figures/index.ts';
import type { Script } from '../model/script.ts';
import type { Cast, Shot } from '../model/shot.ts';
import { castWith } from './cast.ts';
import { planWith } from './plan.ts';

/** The cast of a script: one look or colour per individual, the same in every frame of the set. */
export const castFrom = (script: Script, seed: number): Cast => castWith(castLook, script, seed);

/** `count` shots (1 to 8) that tell the script in a frame of the given width over height. */
export const planShots = (script: Script, count: number, seed: number, aspect: number): Shot[] =>
  planWith(findDrawable, script, count, seed, aspect);

export { castAsBefore, lookAgain, scriptInPlace } from './redo.ts';
