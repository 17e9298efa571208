/** Pictures that take part in a scene: cut from their backdrop, outlined, made into drawings. */
export { cutOut } from './cut-out.ts';
export { pictureDrawing } from './picture-drawing.ts';
