/** How the main plane lies in the frame. */
export interface Framing {
  /** Pixels per metre on the main plane. */
  readonly scale: number;
  /** Screen y of the main plane's ground, pixels. */
  readonly foot: number;
  /** Screen x of the slots' zero, pixels. */
  readonly centre: number;
  /** Where the horizon has to lie, a part of the frame's height; absent: the camera finds its own height. */
  readonly horizon?: number;
}

export interface FrameSize {
  readonly width: number;
  readonly height: number;
}
