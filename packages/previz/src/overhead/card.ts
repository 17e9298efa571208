/** Flat pictures before a camera that looks at them squarely. */
import type { Camera } from '../geometry/camera.ts';
import { vec3 } from '../geometry/vec3.ts';
import type { Shape } from '../model/drawing.ts';
import type { CardPiece, SetDesign } from '../model/set.ts';

/** Metres from the lens to the picture: nothing depends on it but the air between. */
const DISTANCE = 6;

/** A camera that shows so much of it, centimetres from top to bottom. */
export const squareCamera = (high: number): { readonly camera: Camera; readonly distance: number } => ({
  distance: DISTANCE,
  camera: { position: vec3(0, 0, -DISTANCE), yaw: 0, horizon: 0.5, focal: (100 * DISTANCE) / high, roll: 0 },
});

/** Shapes in the picture's centimetres, its middle the origin. */
export const card = (
  part: string,
  shapes: readonly Shape[],
  half: { readonly x: number; readonly y: number },
  layer: CardPiece['layer'],
): CardPiece => ({
  kind: 'card',
  layer,
  part,
  at: vec3(0, 0, 0),
  drawing: {
    shapes,
    bounds: { x: -half.x, y: -half.y, width: 2 * half.x, height: 2 * half.y },
    anchors: {},
    footprint: 0,
    flat: true,
  },
  casts: false,
});

/** A set that is nothing but what is laid out in it. */
export const bareSet = (
  setting: string,
  indoor: boolean,
  ground: string,
): Omit<SetDesign, 'pieces' | 'practicals'> => ({
  setting,
  indoor,
  ground,
  air: 'space',
  stage: {
    floor: { left: -3, right: 3, near: -1, far: 3 },
    surfaces: [],
    seats: [],
    wall: null,
    water: null,
    ceiling: null,
  },
});
