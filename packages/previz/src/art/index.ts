/** The art department: animals and things as drawings. */
export { allDrawables, findDrawable } from './catalogue.ts';
export { drawArt } from './draw-art.ts';
