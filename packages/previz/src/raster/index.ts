export { type Encoded, encode } from './encode.ts';
export { applyGrade, type Picture } from './grade.ts';
export { type Pixels, rasterise } from './rasterise.ts';
