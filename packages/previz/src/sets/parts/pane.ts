import type { Plane } from '../kit/loops.ts';

/** A window's pane on a wall: from u0 to u1, from v0 to v1. */
export interface Pane {
  readonly plane: Plane;
  readonly u0: number;
  readonly u1: number;
  readonly v0: number;
  readonly v1: number;
  /** False: another window of the place has the sun or moon. */
  readonly disc?: boolean;
  /** A round head. */
  readonly arched?: boolean;
  /** Roofs and towers stand outside, not hills. */
  readonly town?: boolean;
  /** So high in its wall that only the sky shows. */
  readonly high?: boolean;
}
