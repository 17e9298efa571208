/** How the main plane lies in the frame. */
export interface Framing {
  /** Pixels per metre on the main plane. */
  readonly scale: number;
  /** Screen y of the main plane's ground, pixels. */
  readonly foot: number;
  /** Screen x of the slots' zero, pixels. */
  readonly centre: number;
}

export interface FrameSize {
  readonly width: number;
  readonly height: number;
}
