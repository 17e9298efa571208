/** What a fitting of a place is built from and what it gives. Metres. */
import type { Piece, Practical, Stage } from '../../model/set.ts';
import type { RoomLook } from '../parts/room-look.ts';
import type { Site } from '../setting.ts';
import type { Thing } from './recipe.ts';

export interface Fitted {
  readonly pieces: readonly Piece[];
  readonly practicals?: readonly Practical[];
  readonly surfaces?: Stage['surfaces'];
  readonly seats?: Stage['seats'];
}

/** Where a fitting stands: its middle x, the depth of the wall at its back, and what it holds. */
export interface Spot {
  readonly x: number;
  readonly z: number;
  readonly look: RoomLook;
  readonly site: Site;
  readonly things: readonly Thing[];
  /** What is seen outside: a town, open land, the sea, the stars. */
  readonly view: 'town' | 'land' | 'sea' | 'stars';
}

export interface Fitting {
  /** Metres along the wall. */
  readonly width: number;
  /** What hangs leaves room for what is low under it. */
  readonly hangs?: boolean;
  readonly build: (spot: Spot) => Fitted;
}
