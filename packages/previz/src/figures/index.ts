/** People: roles, looks, and the drawing of jointed figures. */
export { castLook } from './cast-look.ts';
export { drawDetail } from './details/draw-detail.ts';
export { drawFigure } from './draw-figure.ts';
