import type { Plane } from './categories.ts';
import type { StagedUnit } from './stagecraft.ts';

/** A unit's place in the picture, metres on the main plane; depth and camera come later. */
export interface Slot {
  readonly unit: StagedUnit;
  readonly plane: Plane;
  /** Of the unit's foot, to the right. */
  readonly x: number;
  /** Size on screen over its size on the main plane. */
  readonly shrink: number;
  /** Row among equals, 0 the nearest. */
  readonly row: number;
  /** Of what is behind something: the slot that it is behind. */
  readonly before?: Slot;
  /** Stands behind the main plane by this part of its distance, and is as much smaller. */
  readonly back?: number;
  /** One of very many, who are seen as a mass in depth. */
  readonly mass?: boolean;
  /** A giant that looms behind the people on the main plane. */
  readonly looms?: true;
  /** Of one near the camera: where its foot is, a part of the frame's height. */
  readonly foot?: number;
}
