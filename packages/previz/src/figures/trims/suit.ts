import type { Point } from '../../geometry/plane.ts';
import type { GarmentType } from '../../model/garments.ts';
import type { Pen } from '../pen.ts';
import type { Trunk } from '../trunk.ts';

/** The trunk that a suit is drawn on. */
export interface Suit {
  readonly pen: Pen;
  readonly t: Trunk;
  /** A point in the trunk's own axes. */
  readonly at: Trunk['at'];
  readonly b: Trunk['build'];
  readonly type: GarmentType;
  /** Its colour. */
  readonly c: string;
  readonly skin: string;
  /** A point of the chest, moved as the trunk turns. */
  readonly here: (x: number, up: number) => Point;
  readonly front: boolean;
  /** Writes digits on the chest. */
  readonly number: (colour: string, digits: string) => void;
}

export type DrawSuit = (suit: Suit) => void;
export type SuitTable = Partial<Readonly<Record<GarmentType, DrawSuit>>>;
