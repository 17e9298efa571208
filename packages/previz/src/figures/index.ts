/** People: roles, looks, and the drawing of jointed figures. */
export { castLook } from './cast-look.ts';
export { drawFigure } from './draw-figure.ts';
