/** A set: the place a shot happens in, built of parts in world metres. Made by `sets`, staged in, projected by `drawing`. */
import type { Vec3 } from '../geometry/vec3.ts';
import type { Drawing, Tone } from './drawing.ts';

/**
 * The stage's mark, where the main subject stands, is the origin (0, 0, 0). The camera looks along +z from somewhere at
 * negative z, at most 25° to either side, from 0.3 m to 12 m up; a set must hold for all of that, and reach at least
 * 60° to either side of the mark's axis at every depth it shows.
 */
export interface SetDesign {
  readonly setting: string;
  readonly indoor: boolean;
  /** Base colour of the floor: the drawing fills everything below the horizon with it first. '#rrggbb'. */
  readonly ground: string;
  readonly pieces: readonly Piece[];
  readonly stage: Stage;
  readonly practicals: readonly Practical[];
  /** What the air is: 'dust' is thin and rusty; 'water' tints by depth and lets things float; 'space' has no haze and no up. */
  readonly air: 'air' | 'dust' | 'water' | 'space';
  /** 0 to 1: how clearly the floor mirrors what stands on it; absent: not at all, unless it is wet. */
  readonly gloss?: number;
}

/**
 * 'backdrop' and 'ground' are painted first, in listed order; 'set' is sorted by depth with the actors;
 * 'foreground' is painted last, in listed order, out of focus (framing elements, near the camera).
 */
export type Layer = 'backdrop' | 'ground' | 'set' | 'foreground';

export type Piece = FacePiece | CardPiece | GroupPiece;

/** Planar polygons that share a colour: walls, roads, windows. Loops are closed; one piece is one path in the SVG. */
export interface FacePiece {
  readonly kind: 'face';
  readonly layer: Layer;
  readonly part: string;
  readonly loops: readonly (readonly Vec3[])[];
  /** Material colour under white light. */
  readonly fill: string;
  /** Unit normal for shading and for hiding what faces away; absent: takes the key frontally and is never hidden. */
  readonly normal?: Vec3;
  readonly tone: Tone;
  readonly opacity?: number;
  /** A second colour that the face runs to from its highest to its lowest point: walls in light fall-off, sea to shore. */
  readonly fadeTo?: string;
  /** Glass with the outside behind it: daylight falls in by it, and the weather is seen through it. */
  readonly pane?: boolean;
}

/** An upright drawing that faces the camera: trees, lamps, furniture drawn flat. `at` is where its origin stands. */
export interface CardPiece {
  readonly kind: 'card';
  readonly layer: Layer;
  readonly part: string;
  readonly at: Vec3;
  readonly drawing: Drawing;
  /** Default 1. */
  readonly scale?: number;
  readonly flip?: boolean;
  /** Casts a shadow on the ground; default true in layer 'set'. */
  readonly casts?: boolean;
}

/** Pieces that belong together (a table, a car of boxes, a house): sorted as one by the depth of `at`. */
export interface GroupPiece {
  readonly kind: 'group';
  readonly layer: Layer;
  readonly part: string;
  readonly at: Vec3;
  readonly pieces: readonly (FacePiece | CardPiece)[];
  /** True when `pieces` are already listed back to front; otherwise the drawing sorts them by depth. */
  readonly inOrder?: boolean;
}

/** A light one can see: drawn as glow and pool of light, and it warms what is near. */
export interface Practical {
  readonly at: Vec3;
  readonly colour: string;
  /** Metres the pool of light reaches. */
  readonly reach: number;
  /** 0 to 1. */
  readonly strength: number;
  readonly kind: 'lamp' | 'window' | 'fire' | 'neon' | 'screen' | 'headlight' | 'moonlight' | 'beacon';
  /** It throws a beam across the frame, to the left or to the right; absent: it shines all round. */
  readonly aim?: -1 | 1;
}

/** What staging may rely on; metres. */
export interface Stage {
  /** Free floor where actors may stand: x from left to right at z from near to far (near < 0 < far). */
  readonly floor: {
    readonly left: number;
    readonly right: number;
    readonly near: number;
    readonly far: number;
  };
  /** Tops that small things can stand on; `at` is the middle of the top. */
  readonly surfaces: readonly {
    readonly name: string;
    readonly at: Vec3;
    readonly width: number;
    readonly depth: number;
  }[];
  /** Places to sit; `at` is the middle of the seat. */
  readonly seats: readonly {
    readonly name: string;
    readonly at: Vec3;
    readonly facing: 'left' | 'right' | 'camera';
  }[];
  /** Back wall, for what hangs. */
  readonly wall: { readonly z: number; readonly height: number } | null;
  /** Height of a water surface that the floor is (sea, pool, river): boats float at it, swimmers sink into it. */
  readonly water: number | null;
  /** Metres of water over what was the floor: whoever stands here stands in it. */
  readonly flood?: number;
  /** Where boats lie beside the people: metres from the axis and along it, and the water's height. */
  readonly berth?: { readonly edge: number; readonly z: number; readonly y: number };
  /** Open water beside or behind a dry floor, at height `y`: boats and swimmers may be put there. */
  readonly pond?: {
    readonly left: number;
    readonly right: number;
    readonly near: number;
    readonly far: number;
    readonly y: number;
  };
  /** Height of the ceiling, null under the sky. */
  readonly ceiling: number | null;
}
