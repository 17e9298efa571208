/** Who skis or snowboards goes down a slope: the picture leans, snow sprays behind. */
import type { Performer } from './performers.ts';

const SNOW_FOLK = /\b(?:skier|snowboarder)\b/;
const SLIDES = /^(?:ski|snowboard|sled|slalom)$/;
const STILL = /^(?:stand|wait|rest|pose|sit|fall|talk|laugh|hold|carry|drink|eat|look|smile|wave)$/;

/** On skis or a board, and moving. */
export const goesDownhill = ({ look, entity, mention: { verb, pose, towards } }: Performer): boolean =>
  look !== null &&
  towards === null &&
  (SLIDES.test(verb ?? '') ||
    (SNOW_FOLK.test(entity.noun) && !STILL.test(verb ?? 'stand') && !STILL.test(pose ?? '')));

/** Radians that the picture leans for a slope, down to where the one on it faces. */
export const SLOPE = 0.12;
