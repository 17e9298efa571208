export { type Encoded, encode } from './encode.ts';
export { applyGrade } from './grade.ts';
export type { Picture } from './picture.ts';
export { type Pixels, rasterise } from './rasterise.ts';
export { type Panel, panelsIn, sideBySide } from './side-by-side.ts';
