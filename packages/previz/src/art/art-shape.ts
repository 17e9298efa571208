import type { Point, Rect } from '../geometry/plane.ts';
import type { Shape } from '../model/drawing.ts';

/** Which asked-for colour a shape takes: 0 none (it keeps its own), 1 the main colour, 2 the second. */
export type Slot = 0 | 1 | 2;

/** A shape that knows what recolouring does to it. */
export interface ArtShape extends Shape {
  readonly slot: Slot;
  /** Visible area, in any unit that is the same for all shapes of one artwork. */
  readonly area: number;
}

/** One artwork before recolouring, in centimetres; see `Drawing`. */
export interface Artwork {
  readonly shapes: readonly ArtShape[];
  readonly bounds: Rect;
  readonly anchors: Readonly<Record<string, Point>>;
  readonly footprint: number;
}
