import type { FaceLook } from '../kit/faces.ts';

export interface RoomLook {
  /** Side walls stand at ±half. */
  readonly half: number;
  readonly back: number;
  readonly height: number;
  readonly wall: string;
  readonly sides?: string;
  readonly floor: string;
  readonly ceiling: string;
  readonly trim?: string;
  /** Height of panelling, 0 or absent for none. */
  readonly wainscot?: number;
  readonly panel?: string;
}

export const behind: FaceLook = { layer: 'ground' };
