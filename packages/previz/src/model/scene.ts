/** The Scene: one frame staged in front of a camera. Made by `staging`, drawn by `drawing`. */
import type { Camera } from '../geometry/camera.ts';
import type { Rect } from '../geometry/plane.ts';
import type { Vec3 } from '../geometry/vec3.ts';
import type { Drawing } from './drawing.ts';
import type { Light } from './light.ts';
import type { StyleId } from './script.ts';
import type { SetDesign } from './set.ts';

export interface Scene {
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly camera: Camera;
  readonly set: SetDesign;
  readonly light: Light;
  readonly actors: readonly Actor[];
  readonly style: StyleId;
  readonly silhouette: boolean;
  /** The camera goes along with who rides across it: what stands streaks by this part of the frame's width; absent: nothing does. */
  readonly pan?: number;
  /**
   * Blur grows with distance from `distance` (metres from the camera); 0 keeps everything sharp, 1 is a very open lens.
   * `beyond`: metres from the camera where a close lens begins to blur; absent: well behind the subject.
   */
  readonly focus: { readonly distance: number; readonly blur: number; readonly beyond?: number };
  readonly seed: number;
  /** What was asked for and is a part of the set: "on a table", seen near. Boxes on screen, pixels. */
  readonly shown?: readonly { readonly id: string; readonly label: string; readonly box: Rect }[];
}

/** Someone or something placed in the set, with everything it holds or sits on drawn into it or placed beside it. */
export interface Actor {
  /** 'e1#0': entity and individual. */
  readonly id: string;
  readonly label: string;
  /** Where the drawing's origin stands, metres. */
  readonly at: Vec3;
  readonly drawing: Drawing;
  /** Enlargement over real size, 1 for most; small things grow when nothing else would show them. */
  readonly scale: number;
  readonly flip: boolean;
  /** Degrees clockwise, about the origin. */
  readonly turn: number;
  /** Metres of air under it (0: it stands and gets a contact shadow). */
  readonly lift: number;
  /** Hangs before a wall, which has its shadow: none falls on the ground. */
  readonly onWall?: true;
  /** Added to the depth when sorting: negative comes nearer (what is held, who rides). Metres. */
  readonly depthBias: number;
  /** 'near': a dark soft shape at the frame's edge (over the shoulder). */
  readonly role: 'subject' | 'support' | 'extra' | 'near';
  /** Moves across the frame: −1 to the left, 1 to the right. */
  readonly heading?: -1 | 1;
  /** Screen box in pixels, before cropping by the frame. */
  readonly box: Rect;
}
