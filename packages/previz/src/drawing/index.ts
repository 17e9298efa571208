export { type DrawnLayer, drawScene, type FrameDrawing } from './draw-scene.ts';
export { toSvgDocument } from './svg-document.ts';
