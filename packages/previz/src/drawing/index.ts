export { type DrawnLayer, drawScene, type FrameDrawing } from './draw-scene.ts';
export { svgSideBySide } from './side-by-side.ts';
export { toSvgDocument } from './svg-document.ts';
