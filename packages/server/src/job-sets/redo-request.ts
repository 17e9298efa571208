/** What one frame of a set is drawn with the next time. */
export interface RedoRequest {
  /** From 0. */
  readonly frame: number;
  /** 1 to 1000000. */
  readonly seed: number;
  /** Its own words; null for those it has. */
  readonly prompt: string | null;
}
