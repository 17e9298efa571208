/** The art department: animals and things as drawings. */
export { findDrawable } from './catalogue.ts';
export { drawArt } from './draw-art.ts';
