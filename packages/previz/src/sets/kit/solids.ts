/** Solid bodies as faces about the origin: boxes, cylinders, prisms. Sizes in metres. */
import { vec3 } from '../../geometry/vec3.ts';
import type { FacePiece } from '../../model/set.ts';
import { type FaceLook, face } from './faces.ts';
import {
  AWAY,
  DOWN,
  floorLoop,
  frontLoop,
  LEFTWARD,
  type Loop,
  NEARWARD,
  RIGHTWARD,
  sideLoop,
  UP,
} from './loops.ts';

export interface Extent {
  readonly x: readonly [number, number];
  readonly y: readonly [number, number];
  readonly z: readonly [number, number];
}

export interface BoxLook extends Omit<FaceLook, 'normal'> {
  /** Colour of the upper face, when it differs. */
  readonly top?: string;
  /** Draws the lower face as well: for what hangs above the eye. */
  readonly bottom?: boolean;
}

/** A box by its extents. Faces that look away from the camera are hidden by their normals. */
export function box(part: string, e: Extent, fill: string, look: BoxLook = {}): FacePiece[] {
  const { top = fill, bottom = false, ...rest } = look;
  const [x0, x1] = e.x;
  const [y0, y1] = e.y;
  const [z0, z1] = e.z;
  const side = (loop: Loop, normal: FacePiece['normal'], colour = fill) =>
    face(part, [loop], colour, { ...rest, ...(normal ? { normal } : {}) });
  return [
    ...(bottom ? [side(floorLoop(x0, x1, z0, z1, y0), DOWN)] : []),
    side(frontLoop(x0, x1, y0, y1, z1), AWAY),
    side(sideLoop(x0, y0, y1, z0, z1), LEFTWARD),
    side(sideLoop(x1, y0, y1, z0, z1), RIGHTWARD),
    side(frontLoop(x0, x1, y0, y1, z0), NEARWARD),
    side(floorLoop(x0, x1, z0, z1, y1), UP, top),
  ];
}

/** A box by width, height and depth, standing on the origin (or at height y). */
export const block = (
  part: string,
  [w, h, d]: readonly [number, number, number],
  fill: string,
  look: BoxLook & { readonly at?: readonly [number, number, number] } = {},
): FacePiece[] => {
  const { at = [0, 0, 0], ...rest } = look;
  const [x, y, z] = at;
  return box(part, { x: [x - w / 2, x + w / 2], y: [y, y + h], z: [z - d / 2, z + d / 2] }, fill, rest);
};

/** An upright cylinder or cone stump about the origin from y0 to y1. */
export function cylinder(
  part: string,
  [r0, r1]: readonly [number, number],
  [y0, y1]: readonly [number, number],
  fill: string,
  look: Omit<FaceLook, 'normal'> & {
    readonly top?: string;
    readonly sides?: number;
    readonly at?: readonly [number, number];
  } = {},
): FacePiece[] {
  const { top = fill, sides = 10, at = [0, 0], ...rest } = look;
  const spot = (i: number, r: number, y: number) => {
    const a = ((i + 0.5) / sides) * 2 * Math.PI;
    return vec3(at[0] + Math.cos(a) * r, y, at[1] + Math.sin(a) * r);
  };
  if (look.tone === 'glow') return [glowingOutline(part, [r0, r1], [y0, y1], fill, at)];
  const ring = Array.from({ length: sides }, (_, i) => i);
  const walls = ring.map((i) => {
    const a = ((i + 1) / sides) * 2 * Math.PI;
    return face(part, [[spot(i, r0, y0), spot(i + 1, r0, y0), spot(i + 1, r1, y1), spot(i, r1, y1)]], fill, {
      ...rest,
      normal: vec3(Math.cos(a), 0, Math.sin(a)),
    });
  });
  const cap = face(part, [ring.map((i) => spot(i, r1, y1))], top, { ...rest, normal: UP });
  return [...walls, cap];
}

/** What glows has no shade sides: its outline alone, with rounded ends, so that no seams show. */
function glowingOutline(
  part: string,
  [r0, r1]: readonly [number, number],
  [y0, y1]: readonly [number, number],
  fill: string,
  [x, z]: readonly [number, number],
): FacePiece {
  const end = (r: number, y: number, sign: number) =>
    [-1, -0.6, 0, 0.6, 1].map((k) => vec3(x + k * r * -sign, y + sign * r * 0.12 * (1 - k * k), z));
  return face(part, [[...end(r0, y0, -1), ...end(r1, y1, 1)]], fill, { tone: 'glow' });
}

/** A house roof with its ridge along x, gables left and right, eaves overhanging by `eave`. */
export function gableRoof(e: Extent, rise: number, fill: string, gable: string, eave = 0.35): FacePiece[] {
  const [x0, x1] = e.x;
  const [z0, z1] = e.z;
  const y = e.y[1];
  const mid = (z0 + z1) / 2;
  const slope = rise / (mid - z0);
  const low = y - eave * slope;
  const nearSlope = [
    vec3(x0 - eave, low, z0 - eave),
    vec3(x1 + eave, low, z0 - eave),
    vec3(x1 + eave, y + rise, mid),
    vec3(x0 - eave, y + rise, mid),
  ];
  const farSlope = nearSlope.map((p) => vec3(p.x, p.y, 2 * mid - p.z));
  const end = (x: number) => [vec3(x, y, z0), vec3(x, y, z1), vec3(x, y + rise, mid)];
  const k = 1 / Math.sqrt(1 + slope * slope);
  return [
    face('gable', [end(x0)], gable, { normal: LEFTWARD }),
    face('gable', [end(x1)], gable, { normal: RIGHTWARD }),
    face('roof', [farSlope], fill, { normal: vec3(0, k, slope * k) }),
    face('roof', [nearSlope], fill, { normal: vec3(0, k, -slope * k) }),
  ];
}

/** A house roof with its ridge along z: the gable looks at the camera. */
export function frontGableRoof(
  e: Extent,
  rise: number,
  fill: string,
  gable: string,
  eave = 0.35,
): FacePiece[] {
  const [x0, x1] = e.x;
  const [z0, z1] = e.z;
  const y = e.y[1];
  const mid = (x0 + x1) / 2;
  const slope = rise / (mid - x0);
  const low = y - eave * slope;
  const k = 1 / Math.sqrt(1 + slope * slope);
  const flank = (x: number) => [
    vec3(x, low, z0 - eave),
    vec3(x, low, z1),
    vec3(mid, y + rise, z1),
    vec3(mid, y + rise, z0 - eave),
  ];
  const barge = 0.22;
  const verge = (x: number, sign: number) => [
    vec3(x, low, z0 - eave),
    vec3(x + sign * barge, low, z0 - eave),
    vec3(mid, y + rise - barge * slope, z0 - eave),
    vec3(mid, y + rise, z0 - eave),
  ];
  return [
    face('gable', [[vec3(x0, y, z0), vec3(x1, y, z0), vec3(mid, y + rise, z0)]], gable, { normal: NEARWARD }),
    face('roof', [flank(x0 - eave)], fill, { normal: vec3(-slope * k, k, 0) }),
    face('roof', [flank(x1 + eave)], fill, { normal: vec3(slope * k, k, 0) }),
    face('roof edge', [verge(x0 - eave, 1), verge(x1 + eave, -1)], fill, { normal: NEARWARD, tone: 'shade' }),
  ];
}
